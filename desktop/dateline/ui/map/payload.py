"""What the map page fetches of a project: event columns as bytes, places and stories as a table."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dateline.domain.places import Place
from dateline.domain.text import DocumentId
from dateline.export.columns import encode_columns
from dateline.project.columns import EventColumns
from dateline.project.sifting import Sifted


def events_payload(columns: EventColumns) -> bytes:
    """Return the dated events as bytes; the undated have no place in any window of time."""
    dated = slice(0, columns.dated)
    return encode_columns(
        version=columns.version,
        starts=columns.starts,
        ends=columns.ends,
        places=columns.places[dated],
        mentions=columns.mentions[dated],
        kinds=columns.kinds[dated],
        scenes=columns.scenes[dated],
        confidences=columns.confidences[dated],
        precisions=columns.precisions[dated],
        pair_events=columns.pair_events,
        pair_stories=columns.pair_stories,
    )


def sieve_of(columns: EventColumns, sifted: Sifted) -> dict[str, object]:
    """Return what of the dated events passes a filter, small enough for a message.

    ``pairs`` holds a bit for each pair of an event and a story; ``few`` the events that some of
    their stories tell of no more, then the mentions left of each. Both are base64.
    """
    last = int(np.searchsorted(columns.pair_events, columns.dated))
    bits = np.packbits(sifted.pairs[:last], bitorder="little")
    fewer = sifted.events[: columns.dated].copy()
    fewer &= sifted.mentions[: columns.dated] != columns.mentions[: columns.dated]
    which = np.flatnonzero(fewer)
    few = np.stack((which, sifted.mentions[which])).astype("<u4")
    return {"pairs": _as_text(bits), "few": _as_text(few)}


def _as_text(values: NDArray[Any]) -> str:
    return base64.b64encode(values.tobytes()).decode("ascii")


def tables_payload(
    columns: EventColumns, titles: Mapping[DocumentId, str], colours: Sequence[int]
) -> bytes:
    """Return places and stories as JSON; names are as the sources had them and may hold markup.

    ``colours`` are those of the stories, by number.
    """
    tables = {
        "places": [_place_row(place) for place in columns.place_table],
        "titles": [titles.get(story, "") for story in columns.story_ids],
        "colours": colours,
    }
    return json.dumps(tables, ensure_ascii=False, allow_nan=False).encode()


def _place_row(place: Place) -> dict[str, object]:
    extent = place.extent
    return {
        "id": place.id,
        "name": place.name,
        "label": place.label,
        "lat": _finite(place.latitude),
        "lon": _finite(place.longitude),
        "feature": place.feature,
        "area": place.is_area,
        "outline": place.has_outline,
        "extent": extent and [extent.south, extent.west, extent.north, extent.east],
    }


def _finite(degrees: float) -> float | None:
    """Return a coordinate, or nothing where an imported file had none that can be drawn."""
    return degrees if abs(degrees) <= 360 else None
