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


def sieve_of(sifted: Sifted) -> dict[str, object]:
    """Return what of the dated events passes a filter, small enough for a message.

    ``events`` holds a bit for each of them; where not all stories of an event pass, ``stories`` one
    for each story, or ``pairs`` one for each pair of an event and a story; ``few`` the events that
    some of their stories tell of no more, then the mentions left of each. All are base64.
    """
    columns = sifted.columns
    events = sifted.events[: columns.dated]
    told: dict[str, object] = {"events": _bits(events)}
    if sifted.tellers is not None:
        told["stories"] = _bits(sifted.tellers)
    elif sifted.told is not None:
        told["pairs"] = _bits(sifted.told[: np.searchsorted(columns.pair_events, columns.dated)])
    if sifted.mentions is not columns.mentions:
        left, every = sifted.mentions[: columns.dated], columns.mentions[: columns.dated]
        which = np.flatnonzero(events & (left != every))
        told["few"] = _as_text(np.stack((which, left[which])).astype("<u4"))
    return told


def _bits(mask: NDArray[np.bool_]) -> str:
    """Return a bit for each, the lowest of a byte first."""
    return _as_text(np.packbits(mask, bitorder="little"))


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
