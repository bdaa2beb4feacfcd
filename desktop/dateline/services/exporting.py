"""A project as a file for other programs; what kind of file is said by its ending."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dateline.domain.errors import ExportError, GazetteerError
from dateline.domain.places import PlaceId
from dateline.domain.progress import Progress, Silent
from dateline.export.csv_table import csv_table
from dateline.export.geojson import geojson
from dateline.export.payload import EventTable
from dateline.export.target import write_aside
from dateline.project.store import ProjectStore
from dateline.services.event_rows import event_table
from dateline.services.wanted import Wanted
from dateline.services.web_payload import web_payload

if TYPE_CHECKING:
    from dateline.gazetteer.outlines import Outlines

DATA_ENDINGS = (".geojson", ".json", ".csv", ".html", ".htm")
"""What can be written without a window."""
PICTURE_ENDINGS = (".png", ".svg", ".pdf", ".webm", ".gif")
"""What the window draws."""


def export_project(
    store: ProjectStore,
    target: Path,
    *,
    progress: Progress | None = None,
    raw: bool = False,
    wanted: Wanted | None = None,
) -> None:
    """Write a project as the ending of ``target`` says; nothing half-written is ever left there.

    Args:
        store: the project, open in this thread.
        target: ends in ``.geojson``, ``.json``, ``.csv``, ``.html`` or ``.htm``.
        progress: told event by event.
        raw: leave words that a spreadsheet would take for a formula as they are.
        wanted: the part of the project that is written, and which says so; all where None.

    Raises:
        ExportError: the ending is not known or needs a window, or the file can't be written.
        ProjectError: the project can't be read.
        Cancelled: the person asked to stop.
    """
    steps = progress or Silent()
    reason = refusal(target)
    if reason is not None:
        raise ExportError(reason, target=str(target))
    ending = target.suffix.lower()
    if ending in _WRITERS:
        with store.still():
            write_aside(target, _WRITERS[ending](event_table(store, steps, wanted), raw))
    else:
        _write_page(store, target, steps, wanted)


def export_file(
    project: Path, target: Path, *, progress: Progress | None = None, raw: bool = False
) -> None:
    """Write a project that is not open, or open elsewhere; as :func:`export_project`.

    Raises:
        ExportError, ProjectError, Cancelled: as there.
    """
    with closing(ProjectStore.open(project, read_only=True)) as store:
        export_project(store, target, progress=progress, raw=raw)


def count_undated(project: Path) -> int:
    """Return how many events of a project have no date.

    Raises:
        ProjectError: it can't be read.
    """
    with closing(ProjectStore.open(project, read_only=True)) as store:
        columns = store.columns()
    return len(columns.event_ids) - columns.dated


def _write_page(
    store: ProjectStore, target: Path, progress: Progress, wanted: Wanted | None
) -> None:
    # folium takes 0.3 s to import: only for this one kind of file
    from dateline.export.web_page import write_page
    from dateline.gazetteer.outlines import Outlines

    with store.still():
        payload = web_payload(store, progress, wanted)
    with closing(Outlines()) as outlines:
        write_page(target, payload, lambda place_id: _outline(outlines, PlaceId(place_id)))


def _outline(outlines: Outlines, place_id: PlaceId) -> Mapping[str, Any] | None:
    try:
        return outlines.geojson(place_id)
    except GazetteerError:
        return None  # the area is then drawn as a point


def refusal(target: Path) -> str | None:
    """Return why nothing can be written under such a name without a window, or None if it can."""
    ending = target.suffix.lower()
    if ending in DATA_ENDINGS:
        return None
    if ending in PICTURE_ENDINGS:
        return (
            f"{target}: a picture is drawn by the window, so it can't be made here. "
            "Open the project and choose File > Export picture."
        )
    known = ", ".join((*PICTURE_ENDINGS, *DATA_ENDINGS))
    return (
        f"{target} ends in none of {known}, so it is not known what to write. Choose one of them."
    )


def _geojson(table: EventTable, raw: bool) -> Iterator[bytes]:  # noqa: ARG001
    return geojson(table)


def _csv(table: EventTable, raw: bool) -> Iterator[bytes]:
    return csv_table(table, raw=raw)


_WRITERS: Mapping[str, Callable[[EventTable, bool], Iterator[bytes]]] = {
    ".geojson": _geojson,
    ".json": _geojson,
    ".csv": _csv,
}
