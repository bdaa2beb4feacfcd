"""How much of a crowded text is looked at, and what is said of the rest.

Dense prose has a name in 150 code points and fewer dates, and a list of all towns of a country some
thousands of names. What has many times as many is made to keep somebody waiting; the first of them
are found as in any other text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from dateline.domain.text import Document

T = TypeVar("T")

LEAST = 10_000
"""Names, and dates, that are found in any text, however short."""
ROOM = 100
"""Code points for each of them in a longer one."""
ROOM_ABROAD = 30
"""The same where it is not in English: words of Chinese are one or two signs."""
TRIED = 6
"""Runs of words of which it is asked whether they are dates, for each date that may be read."""


def most(document: Document, room: int = ROOM) -> int:
    """Return of how many runs of words it is asked whether they are names, and how many dates."""
    return max(LEAST, len(document.text) // room)


@dataclass(slots=True)
class Allowance:
    """How many more things of a document are looked at."""

    left: int
    spent: bool = False
    """Whether there were more than that."""

    def of(self, things: Iterable[T]) -> Iterator[T]:
        """Yield the things for as long as it lasts."""
        for thing in things:
            if not self.left:
                self.spent = True
                return
            self.left -= 1
            yield thing


def remarked(document: Document, *, names: bool, dates: bool) -> Document:
    """Return a document with a remark on what of it was left out, however often it is analysed."""
    said = {
        f"More than {most(document):,} names that may be places: the rest is left out.": names,
        f"More than {most(document):,} words that may be dates: the rest is left out.": dates,
    }
    new = [one for one, holds in said.items() if holds and one not in document.warnings]
    return replace(document, warnings=(*document.warnings, *new)) if new else document
