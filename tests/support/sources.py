"""What an import reads, waited for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from multiprocessing.connection import wait
from pathlib import Path
from typing import Any, TypeVar

from dateline.services.reading import Reading
from dateline.services.sources import Source
from dateline.services.unpacking import Awaited

Thing = TypeVar("Thing")


def sources_of(paths: Iterable[Path], **how: Any) -> Iterator[Source]:
    """Yield every story of files and folders, as :class:`Reading` finds them."""
    with Reading(tuple(paths), **how) as reading:
        yield from arrived(reading)


def arrived(coming: Iterable[Thing | Awaited]) -> Iterator[Thing]:
    """Yield what comes, and wait for what is not there yet."""
    for each in coming:
        if isinstance(each, Awaited):
            wait([each.pipe], timeout=0.1)
        else:
            yield each
