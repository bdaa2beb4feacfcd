"""Files that are stitched together of what opens an event and of what each mention says of it.

The two are made apart, and joined alike for small projects and for big ones, whose mentions are
read in another order than they are written in.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Protocol

from dateline.export.payload import EventTable, HeadColumns, SourceColumns


class Stitched(Protocol):
    """A kind of file. Its parts are asked for in their order in the file, but for the sources."""

    def beginning(self) -> bytes:
        """Return what stands before all events."""
        ...

    def openings(self, events: HeadColumns) -> Iterable[bytes]:
        """Return what stands before each mention of some events; there is one event at least."""
        ...

    def sources(self, said: SourceColumns) -> Iterable[bytes]:
        """Return what each mention says; there is one at least."""
        ...

    def ending(self) -> bytes:
        """Return what stands behind all events."""
        ...


def stitched(form: Stitched, table: EventTable) -> Iterator[bytes]:
    """Return a file in pieces."""
    yield form.beginning()
    for batch in table.batches():
        if batch.events.id:
            yield joined(form.openings(batch.events), form.sources(batch.sources))
    yield form.ending()


def joined(openings: Iterable[bytes], sources: Iterable[bytes]) -> bytes:
    """Return mentions one behind the other, each with what stands before it."""
    return b"".join(chain.from_iterable(zip(openings, sources, strict=True)))
