"""Who draws a picture of which kind."""

from __future__ import annotations

from pathlib import Path

from dateline.ui.map.view import MapView
from dateline.ui.pictures.films import FilmPicture
from dateline.ui.pictures.order import Kind, Order
from dateline.ui.pictures.sitting import Sitting
from dateline.ui.pictures.vectors import VectorPicture
from dateline.ui.snapshot import Snapshot


def draw(map_view: MapView, target: Path, order: Order) -> Sitting:
    """Begin to draw a picture into a file; the result's signals tell the end.

    Raises:
        ExportError: such a picture can't be drawn of what the map shows.
    """
    if order.kind is Kind.PNG:
        return Snapshot(map_view, target, order)
    if order.kind.is_film:
        return FilmPicture(map_view, target, order)
    return VectorPicture(map_view, target, order)
