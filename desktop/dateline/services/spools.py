"""What mentions say, written aside in the order of the stories, to be put in that of the events.

A project file has mentions story by story, a file for others has them event by event. Read in the
one order and written in the other, each story is read once, and a row stands beside the one before.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dateline.domain.events import DecidedBy, MentionKind, Scene
from dateline.domain.places import Place
from dateline.domain.times import Moment
from dateline.export.payload import HeadColumns, SourceColumns

_KINDS, _SCENES, _DECIDED_BY = tuple(MentionKind), tuple(Scene), tuple(DecidedBy)
_AT = {
    word: at for words in (_KINDS, _SCENES, _DECIDED_BY) for at, word in enumerate(map(str, words))
}
_MENTION = np.dtype(
    [
        ("event", np.int64),
        ("confidence", np.float64),
        ("story", np.int32),
        ("length", np.int32),
        ("kind", np.int8),
        ("scene", np.int8),
        ("decided_by", np.int8),
    ]
)
Placed = Callable[[slice], tuple[list[int], list[Place], list[Moment | None]]]


class Spool:
    """What one process has read: the mentions one behind the other, and an index of them."""

    def __init__(self, folder: Path, taker: int) -> None:
        """Make the two files in a folder.

        Raises:
            OSError: they can't be made.
        """
        self._sources = _sources_of(folder, taker).open("xb")
        self._index = _index_of(folder, taker).open("xb")

    def __enter__(self) -> Spool:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        """Close them."""
        with self._sources, self._index:
            pass

    def add(self, events: Sequence[int], said: SourceColumns, sources: Iterable[bytes]) -> None:
        """Write mentions of these events behind those before.

        Raises:
            OSError: they can't be written.
        """
        pieces = list(sources)
        index = np.empty(len(pieces), _MENTION)
        index["event"] = events
        index["confidence"] = said.confidence
        index["story"] = [story.number for story in said.story]
        index["length"] = list(map(len, pieces))
        for name in ("kind", "scene", "decided_by"):
            index[name] = list(map(_AT.__getitem__, getattr(said, name)))
        self._sources.write(b"".join(pieces))
        self._index.write(index.tobytes())


class Spooled:
    """Several spools together, in the order of events; closed with the block."""

    def __init__(self, folder: Path, takers: Iterable[int], ids: NDArray[np.int64]) -> None:
        """Open the spools of these processes; ``ids`` are the events, in their order.

        Raises:
            OSError: one can't be read.
        """
        self._files = ExitStack()
        found, files, starts = [], [], []
        for taker in takers:
            index = np.fromfile(_index_of(folder, taker), _MENTION)
            file = self._files.enter_context(_sources_of(folder, taker).open("rb"))
            lengths = index["length"].astype(np.int64)
            found.append(index)
            files.append(np.full(len(index), file.fileno(), np.int32))
            starts.append(np.cumsum(lengths) - lengths)
        index = np.concatenate(found)
        events, known = _positions(ids, index["event"])
        # a story is read by one process, in the order of its text: that order stays
        order = np.lexsort((index["story"][known], events))
        index = index[known][order]
        events = events[order]
        self._file = np.concatenate(files)[known][order]
        self._start = np.concatenate(starts)[known][order]
        self._length = index["length"]
        self._sum_up(events, index)

    def _sum_up(self, events: NDArray[np.int64], index: NDArray[Any]) -> None:
        """Learn what all mentions of an event say together."""
        is_first = np.diff(events, prepend=-1) != 0
        is_new_story = is_first | (np.diff(index["story"], prepend=-1) != 0)
        first = np.flatnonzero(is_first)
        self._first = np.append(first, len(events))
        self._events = events[first]
        self._kind = np.minimum.reduceat(index["kind"], first)
        self._scene = np.minimum.reduceat(index["scene"], first)
        self._confidence = np.maximum.reduceat(index["confidence"], first)
        self._decided_by = np.maximum.reduceat(index["decided_by"], first)
        self._stories = np.add.reduceat(is_new_story.astype(np.int32), first)

    def __enter__(self) -> Spooled:
        return self

    def __exit__(self, *_: object) -> None:
        """Close the files."""
        self._files.close()

    def batches(self, placed: Placed, size: int) -> Iterator[tuple[HeadColumns, list[bytes]]]:
        """Return some events at a time, with what each of their mentions says.

        Those that nothing speaks of are left out.

        Args:
            placed: tells numbers, places and moments of a run of events.
            size: how many at a time, at most.

        Raises:
            OSError: a spool can't be read.
        """
        for begin in range(0, len(self._events), size):
            some = slice(begin, min(begin + size, len(self._events)))
            yield self._heads(placed, some), self._read(some)

    def _heads(self, placed: Placed, some: slice) -> HeadColumns:
        at = self._events[some].tolist()
        columns = placed(slice(at[0], at[-1] + 1))
        ids, places, moments = ([column[event - at[0]] for event in at] for column in columns)
        return HeadColumns(
            id=ids,
            place=places,
            moment=moments,
            kind=[_KINDS[kind] for kind in self._kind[some].tolist()],
            scene=[_SCENES[scene] for scene in self._scene[some].tolist()],
            confidence=self._confidence[some].tolist(),
            decided_by=[_DECIDED_BY[who] for who in self._decided_by[some].tolist()],
            mentions=np.diff(self._first[some.start : some.stop + 1]).tolist(),
            stories=self._stories[some].tolist(),
        )

    def _read(self, some: slice) -> list[bytes]:
        mentions = slice(self._first[some.start], self._first[some.stop])
        columns = (self._file[mentions], self._length[mentions], self._start[mentions])
        return list(map(os.pread, *(column.tolist() for column in columns)))


def _positions(
    ids: NDArray[np.int64], events: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """Return where among ``ids`` events stand, of those that do, and which these are."""
    order = np.argsort(ids)
    at = np.searchsorted(ids, events, sorter=order)
    where = order[np.minimum(at, len(ids) - 1)]
    known = ids[where] == events
    return where[known], known


def _sources_of(folder: Path, taker: int) -> Path:
    return folder / f"sources-{taker}"


def _index_of(folder: Path, taker: int) -> Path:
    return folder / f"index-{taker}"
