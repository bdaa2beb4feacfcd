"""Events as one run of bytes for the map page: read there as typed arrays, without parsing.

Layout: ``DLC1``, the length of a JSON head (32 bits), the head, then each array at an offset that
is a multiple of 8; all little-endian. The head names the arrays, their types, offsets, lengths.
``ui/map/web/columns.js`` reads it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from dateline.domain.events import HAIR, SURE
from dateline.domain.times import Precision

MAGIC = b"DLC1"
KINDS = ("literal", "metonym", "demonym")
"""Order of the kinds, as in ``project.columns``."""

_TYPES = {
    "starts": "<f8",
    "ends": "<f8",
    "eventIds": "<f8",
    "placeOf": "<u4",
    "mentions": "<u4",
    "endOrder": "<u4",
    "pairStarts": "<u4",
    "pairStories": "<u4",
    "kinds": "<u1",
    "scenes": "<u1",
    "confidences": "<u1",
    "inDoubt": "<u1",
    "precisions": "<u1",
}


def encode_columns(
    *,
    version: int,
    event_ids: ArrayLike,
    starts: ArrayLike,
    ends: ArrayLike,
    places: ArrayLike,
    mentions: ArrayLike,
    kinds: ArrayLike,
    scenes: ArrayLike,
    confidences: ArrayLike,
    precisions: ArrayLike,
    pair_events: ArrayLike,
    pair_stories: ArrayLike,
) -> bytes:
    """Return the bytes of a project's dated events.

    Args:
        version: told to the page with every message.
        event_ids: as the project numbers them; below 2**53, so that JavaScript keeps them whole.
        starts: seconds since 1970-01-01 00:00 wall-clock time, ascending.
        ends: likewise, exclusive.
        places: index into the table of places.
        mentions: how many mentions say so.
        kinds: index into :data:`KINDS`.
        scenes: 0 where something happens there, 1 where the place is only spoken of.
        confidences: 0 to 1; the page is told them in hundredths, and which are in doubt.
        precisions: index into ``list(Precision)``.
        pair_events: with ``pair_stories``: one pair for each story of each event, by event.
        pair_stories: numbers of stories.
    """
    dated = len(np.asarray(starts))
    pair_starts = np.searchsorted(np.asarray(pair_events), np.arange(dated + 1), side="left")
    arrays: dict[str, NDArray[Any]] = {
        "starts": np.asarray(starts, dtype="<f8"),
        "ends": np.asarray(ends, dtype="<f8"),
        "eventIds": np.asarray(event_ids, dtype="<f8"),
        "placeOf": np.asarray(places, dtype="<u4"),
        "mentions": np.asarray(mentions, dtype="<u4"),
        "endOrder": np.argsort(np.asarray(ends, dtype="<f8"), kind="stable").astype("<u4"),
        "pairStarts": pair_starts.astype("<u4"),
        "pairStories": np.asarray(pair_stories, dtype="<u4")[: int(pair_starts[-1])],
        "kinds": np.asarray(kinds, dtype="<u1"),
        "scenes": np.asarray(scenes, dtype="<u1"),
        "confidences": _hundredths(confidences),
        "inDoubt": (np.asarray(confidences, dtype="<f4") < np.float32(SURE)).astype("<u1"),
        "precisions": np.asarray(precisions, dtype="<u1"),
    }
    return _pack({"version": version, "precisions": [str(p) for p in Precision]}, arrays)


def _hundredths(confidences: ArrayLike) -> NDArray[np.uint8]:
    """Return what :func:`dateline.domain.events.hundredths` does, of many."""
    return np.asarray(np.asarray(confidences, dtype="<f8") * 100 + HAIR).astype("<u1")


def _pack(head: Mapping[str, object], arrays: Mapping[str, NDArray[Any]]) -> bytes:
    # Offsets stand in the head, whose length decides them: it is padded to a length set beforehand.
    room = 1024 + 64 * len(arrays)
    offset = 8 + room
    listed = []
    for name, array in arrays.items():
        listed.append([name, _TYPES[name][1:], offset, len(array)])
        offset += -(-array.nbytes // 8) * 8
    text = json.dumps({**head, "arrays": listed}).encode()
    if len(text) > room:
        raise ValueError("the head of the columns outgrew its room")
    pieces = [MAGIC, room.to_bytes(4, "little"), text.ljust(room)]
    for array in arrays.values():
        pieces += [array.tobytes(), b"\0" * (-array.nbytes % 8)]
    return b"".join(pieces)
