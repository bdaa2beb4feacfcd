"""What mentions say, written aside in the order of the stories, to be put in that of the events.

A project file has mentions story by story, a file for others has them event by event. Read in the
one order and written in the other, each story is read once, and a row stands beside the one before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from os import pread
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dateline.domain.events import DecidedBy, MentionKind, Scene
from dateline.domain.places import Place
from dateline.domain.times import Moment
from dateline.export.payload import HeadColumns, SourceColumns
from dateline.services.nameless import Nameless

# Plain words: an enum's take ten times as long to look something up by.
_KINDS, _SCENES, _DECIDED_BY = (tuple(map(str, words)) for words in (MentionKind, Scene, DecidedBy))
_AT = {word: at for words in (_KINDS, _SCENES, _DECIDED_BY) for at, word in enumerate(words)}
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
"""A mention, in a spool's index."""
_PIECE = np.dtype([("spool", np.int8), ("start", np.int64), ("length", np.int32)])
"""Where what a mention says is written."""
_EVENT = np.dtype(
    [
        ("at", np.int64),
        ("confidence", np.float64),
        ("first", np.int64),
        ("mentions", np.int32),
        ("stories", np.int32),
        ("kind", np.int8),
        ("scene", np.int8),
        ("decided_by", np.int8),
    ]
)
"""What all mentions of an event say together; which event it is, and where its pieces begin."""
Records = NDArray[Any]
Placed = Callable[[slice], tuple[list[int], list[Place], list[Moment | None]]]


@dataclass(frozen=True, slots=True)
class Spool:
    """What one process has read: the mentions one behind the other, and an index of them."""

    sources: Nameless
    index: Nameless

    def add(self, events: Sequence[int], said: SourceColumns, sources: Iterable[bytes]) -> None:
        """Write mentions of these events behind those before.

        Raises:
            OSError: there is no room.
        """
        pieces = list(sources)
        index = np.empty(len(pieces), _MENTION)
        index["event"] = events
        index["confidence"] = said.confidence
        index["story"] = [story.number for story in said.story]
        index["length"] = list(map(len, pieces))
        for name in ("kind", "scene", "decided_by"):
            index[name] = list(map(_AT.__getitem__, getattr(said, name)))
        self.sources.append(pieces)
        self.index.append([index.tobytes()])


@dataclass(frozen=True, slots=True)
class Spools:
    """The spools of several processes, and what is found in them of each event.

    A process can be given them when it is started.
    """

    each: tuple[Spool, ...]
    pieces: Nameless
    events: Nameless

    def put_in_order(self, takers: Sequence[int], ids: NDArray[np.int64]) -> int:
        """Find what is said of each event; return how many are spoken of.

        Args:
            takers: whose spools count; each has read stories as wholes, in the order of their text.
            ids: the events, in their order.

        Raises:
            OSError: a spool can't be read, or there is no room.
        """
        each = [_records(self.each[taker].index, _MENTION) for taker in takers]
        index, counts = np.concatenate(each), list(map(len, each))
        each.clear()
        events = _positions(ids, index["event"])
        order = np.lexsort((index["story"], events))
        order = order[np.count_nonzero(events < 0) :]
        self.pieces.append([_pieces(takers, counts, index["length"])[order].tobytes()])
        told = _summed_up(index, events, order)
        self.events.append([told.tobytes()])
        return len(told)

    def batch(self, placed: Placed, some: slice) -> tuple[HeadColumns, list[bytes]]:
        """Return a run of the events that are spoken of, with what each of their mentions says.

        Args:
            placed: tells numbers, places and moments of a run of events.
            some: the run; there is one at least.

        Raises:
            OSError: a spool can't be read.
        """
        told = _records(self.events, _EVENT, some)
        mentions = slice(told["first"][0], told["first"][-1] + told["mentions"][-1])
        return _heads(placed, told), self._read(_records(self.pieces, _PIECE, mentions))

    def _read(self, pieces: Records) -> list[bytes]:
        numbers = np.array([spool.sources.number for spool in self.each])
        columns = (numbers[pieces["spool"]], pieces["length"], pieces["start"])
        return list(map(pread, *(column.tolist() for column in columns)))


@contextmanager
def spools_on(folder: Path, count: int) -> Iterator[Spools]:
    """Make so many spools, empty, on the disk of a folder, for a while.

    Raises:
        OSError: they can't be made.
    """
    with ExitStack() as stack:

        def made() -> Nameless:
            return stack.enter_context(closing(Nameless(folder)))

        yield Spools(tuple(Spool(made(), made()) for _ in range(count)), made(), made())


def _records(file: Nameless, form: np.dtype[Any], some: slice | None = None) -> Records:
    """Return a run of what a file holds, or all of it."""
    some = some or slice(0, file.size // form.itemsize)
    start, stop = (bound * form.itemsize for bound in (some.start, some.stop))
    return np.frombuffer(file.read(start, stop - start), form)


def _pieces(takers: Sequence[int], counts: Sequence[int], lengths: NDArray[np.int32]) -> Records:
    """Return where each mention is written, of spools with so many each, one after the other."""
    pieces = np.empty(len(lengths), _PIECE)
    pieces["length"] = lengths
    first = 0
    for taker, count in zip(takers, counts, strict=True):
        mine = slice(first, first + count)
        pieces["spool"][mine] = taker
        pieces["start"][mine] = np.cumsum(lengths[mine], dtype=np.int64) - lengths[mine]
        first += count
    return pieces


def _summed_up(index: Records, events: NDArray[np.int64], order: NDArray[np.intp]) -> Records:
    """Return what all mentions of each event say together."""
    events, stories = events[order], index["story"][order]
    is_first = np.diff(events, prepend=-1) != 0
    first = np.flatnonzero(is_first)
    told = np.empty(len(first), _EVENT)
    told["at"] = events[first]
    told["first"] = first
    told["mentions"] = np.diff(first, append=len(events))
    if len(first):
        is_new_story = is_first | (np.diff(stories, prepend=-1) != 0)
        told["stories"] = np.add.reduceat(is_new_story.astype(np.int32), first)
        for name, together in (
            ("kind", np.minimum),
            ("scene", np.minimum),
            ("confidence", np.maximum),
            ("decided_by", np.maximum),
        ):
            told[name] = together.reduceat(index[name][order], first)
    return told


def _heads(placed: Placed, told: Records) -> HeadColumns:
    at = (told["at"] - told["at"][0]).tolist()
    start = int(told["at"][0])
    ids, places, moments = placed(slice(start, start + at[-1] + 1))
    return HeadColumns(
        id=list(map(ids.__getitem__, at)),
        place=list(map(places.__getitem__, at)),
        moment=list(map(moments.__getitem__, at)),
        kind=list(map(_KINDS.__getitem__, told["kind"].tolist())),
        scene=list(map(_SCENES.__getitem__, told["scene"].tolist())),
        confidence=told["confidence"].tolist(),
        decided_by=list(map(_DECIDED_BY.__getitem__, told["decided_by"].tolist())),
        mentions=told["mentions"].tolist(),
        stories=told["stories"].tolist(),
    )


def _positions(ids: NDArray[np.int64], events: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return where among ``ids`` events stand; -1 for those that do not."""
    if not len(ids):
        return np.full(len(events), -1)
    order = np.argsort(ids)
    at = np.searchsorted(ids, events, sorter=order)
    where = order[np.minimum(at, len(ids) - 1)]
    return np.where(ids[where] == events, where, -1)
