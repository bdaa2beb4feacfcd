"""What a page begins with: all that it needs for its first picture, in one answer.

Whatever it would ask for next travels along, so that no request stands between the page and the
picture.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np

from dateline.project.columns import EventColumns
from dateline.ui.map.parcel import parcel

LARGEST_PART = 1_000_000
"""Bytes; what is larger is fetched by itself, since a part is copied on its way."""
MOST_OUTLINES = 40


def beginning(
    messages: Iterable[str],
    parts: Mapping[str, bytes],
    *,
    shown: tuple[int, int, float] | None = None,
) -> bytes:
    """Return the answer.

    Args:
        messages: as over the channel.
        parts: what is to be found under a path.
        shown: width and height in the page's pixels that it is shown in, and the screen's pixels
            in each; itself it learns that only when it is seen.
    """
    small = {path: data for path, data in parts.items() if len(data) <= LARGEST_PART}
    return parcel(small, messages=list(messages), shown=shown)


def areas_most_told(columns: EventColumns) -> list[str]:
    """Return the places that are drawn as outlines, the most mentioned first; a number of them."""
    dated = slice(0, columns.dated)
    told = np.bincount(columns.places[dated], columns.mentions[dated], len(columns.place_table))
    areas = [
        (-told[index], str(place.id))
        for index, place in enumerate(columns.place_table)
        if told[index] and place.is_area and place.has_outline
    ]
    return [place_id for _, place_id in sorted(areas)[:MOST_OUTLINES]]
