"""Events as one run of bytes for the map page: read there as typed arrays, without parsing.

Layout: ``DLC2``, the length of a JSON head (32 bits), the head, then each array at an offset that
is a multiple of 8; all little-endian. The head names the arrays, their types, offsets, lengths.
Times stand in the moments, each of which is that of a run of events; whole numbers take as few
bytes as hold the largest.
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

MAGIC = b"DLC2"
KINDS = ("literal", "metonym", "demonym")
"""Order of the kinds, as in ``project.columns``."""


def encode_columns(
    *,
    version: int,
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
    told = np.asarray(pair_events)
    times = np.asarray([starts, ends], dtype="<f8")
    first = _runs(times)
    pair_starts = np.searchsorted(told, np.arange(times.shape[1] + 1), side="left")
    arrays: dict[str, NDArray[Any]] = {
        "momentStarts": times[0, first[:-1]],
        "momentEnds": times[1, first[:-1]],
        "momentFirst": _narrow(first),
        "momentsByEnd": _narrow(np.argsort(times[1, first[:-1]], kind="stable")),
        "placeOf": _narrow(places),
        "mentions": _narrow(mentions),
        "pairStarts": _narrow(pair_starts),
        "pairStories": _narrow(pair_stories)[: int(pair_starts[-1])],
        "kinds": np.asarray(kinds, dtype="<u1"),
        "scenes": np.asarray(scenes, dtype="<u1"),
        "confidences": _hundredths(confidences),
        "inDoubt": (np.asarray(confidences, dtype="<f4") < np.float32(SURE)).astype("<u1"),
        "precisions": np.asarray(precisions, dtype="<u1"),
    }
    return _pack({"version": version, "precisions": [str(p) for p in Precision]}, arrays)


def _runs(times: NDArray[np.float64]) -> NDArray[np.intp]:
    """Return where each run of events of one moment begins, and at last how many events there are.

    ``times`` are two rows: starts and ends.
    """
    count = times.shape[1]
    new = np.any(times[:, 1:] != times[:, :-1], axis=0)
    return np.concatenate((np.arange(min(count, 1)), np.flatnonzero(new) + 1, [count]))


def _narrow(values: ArrayLike) -> NDArray[Any]:
    """Return whole numbers in one, two or four bytes each, as the largest needs."""
    numbers = np.asarray(values, dtype=None if np.size(values) else "<u1")
    kind = np.min_scalar_type(int(numbers.max(initial=0)))
    return numbers.astype(kind.newbyteorder("<"), copy=False)


def _hundredths(confidences: ArrayLike) -> NDArray[np.uint8]:
    """Return what :func:`dateline.domain.events.hundredths` does, of many."""
    return np.asarray(np.asarray(confidences, dtype="<f8") * 100 + HAIR).astype("<u1")


def _pack(head: Mapping[str, object], arrays: Mapping[str, NDArray[Any]]) -> bytes:
    # Offsets stand in the head, whose length decides them: it is padded to a length set beforehand.
    room = 1024 + 64 * len(arrays)
    offset = 8 + room
    listed = []
    for name, array in arrays.items():
        listed.append((name, f"{array.dtype.kind}{array.itemsize}", offset, len(array)))
        offset += -(-array.nbytes // 8) * 8
    text = json.dumps({**head, "arrays": listed}).encode()
    if len(text) > room:
        raise ValueError("the head of the columns outgrew its room")
    packed = bytearray(offset)
    packed[: 8 + room] = MAGIC + room.to_bytes(4, "little") + text.ljust(room)
    for array, (_, _, begin, _) in zip(arrays.values(), listed, strict=True):
        np.frombuffer(packed, array.dtype, len(array), begin)[:] = array
    return bytes(packed)
