"""Files that are stitched together of what opens an event and of what each mention says of it.

The two are made apart, and joined alike for small projects and for big ones, whose mentions are
read in another order than they are written in. A run of events is worded alike wherever it stands,
so that several processes can make runs of one file.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import ClassVar, Protocol

from dateline.export.payload import EventTable, HeadColumns, SourceColumns


class Stitched(Protocol):
    """A kind of file."""

    END: ClassVar[bytes]
    """Stands behind the last mention of a run of events."""
    BETWEEN: ClassVar[bytes]
    """Stands between runs."""

    def beginning(self) -> bytes:
        """Return what stands before all events."""
        ...

    def openings(self, events: HeadColumns) -> Iterable[bytes]:
        """Return what stands before each mention of a run of events; there is one at least."""
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
    between = b""
    for batch in table.batches():
        if batch.events.id:
            sources = form.sources(batch.sources)
            yield b"".join((between, *woven(form, batch.events, sources)))
            between = form.BETWEEN
    yield form.ending()


def woven(form: Stitched, events: HeadColumns, sources: Iterable[bytes]) -> Iterator[bytes]:
    """Return a run of events in pieces: each mention behind what stands before it."""
    mentions = zip(form.openings(events), sources, strict=True)
    return chain(chain.from_iterable(mentions), (form.END,))
