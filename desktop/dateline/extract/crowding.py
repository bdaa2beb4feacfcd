"""How much of a crowded text is looked at, and what is said of the rest.

Dense prose has a name in 150 code points and fewer dates, a long list of towns some hundreds of
names. What has many times as many is made to keep somebody waiting; the first of them
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
LEAST_DIFFERENT = 2_000
"""Names that are not the same: each of them is asked for, weighed and compared anew."""
ROOM_DIFFERENT = 500
"""Code points for each of those in a longer text."""
ROOM_ABROAD = 30
"""The same where it is not in English: words of Chinese are one or two signs."""
LEAST_WORDS = 10_000
"""Different words that are tried as the first of a name, where each has many forms."""
ROOM_WORDS = 20
"""Code points for each of those in a longer text."""
LEAST_ASKED = 250_000
"""Times that it is asked whether a run of words is a place's name."""
ROOM_ASKED = 2
"""Code points for each of those in a longer text."""
NEW_ASKED = 5
"""Times that a run asked for the first time counts for, which only the gazetteer can answer."""
TRIED = 6
"""Runs of words of which it is asked whether they are dates, for each date that may be read."""


def most(document: Document, room: int = ROOM) -> int:
    """Return of how many runs of words it is asked whether they are names, and how many dates."""
    return max(LEAST, len(document.text) // room)


def most_different(document: Document) -> int:
    """Return how many names that are not the same are looked at."""
    return max(LEAST_DIFFERENT, len(document.text) // ROOM_DIFFERENT)


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


class Crowd:
    """How many names of a document are looked at, and how many different ones."""

    def __init__(self, document: Document, room: int = ROOM) -> None:
        """Count for a document with a name for each ``room`` code points at the most."""
        self._most = self._left = most(document, room)
        self._different = most_different(document)
        self._words = max(LEAST_WORDS, len(document.text) // ROOM_WORDS)
        self._asks_left = max(LEAST_ASKED, len(document.text) // ROOM_ASKED)
        self._known: set[str] = set()
        self._asked: set[str] = set()
        self.remark = ""
        """What is said once there are more: empty until then."""

    def takes(self, name: str) -> bool:
        """Count a name; return whether it is looked at, as none is once there were too many."""
        if not self._left:
            self.remark = too_many_names(self._most)
        elif name not in self._known and len(self._known) == self._different:
            self.remark = too_many_different(self._different)
        if self.remark:
            return False
        self._known.add(name)
        self._left -= 1
        return True

    def meets(self, words: int) -> bool:
        """Return whether one more word is tried, after so many different ones."""
        if words >= self._words:
            self.remark = too_many_different(self._words)
        return not self.remark

    def asks(self, run: str) -> bool:
        """Count words that may be a name; return whether the gazetteer is asked for them."""
        self._asks_left -= 1 if run in self._asked else NEW_ASKED
        if self._asks_left < 0:
            self.remark = too_many_different(len(self._asked))
            return False
        self._asked.add(run)
        return True


def too_many_different(bound: int) -> str:
    """Return what is said of a document with more different names than are looked at."""
    return f"More than {bound:,} different names that may be places: the rest is left out."


def too_many_names(bound: int) -> str:
    """Return what is said of a document with more names than are looked at."""
    return f"More than {bound:,} names that may be places: the rest is left out."


def too_many_dates(document: Document) -> str:
    """Return what is said of a document with more dates than are read."""
    return f"More than {most(document):,} words that may be dates: the rest is left out."


def remarked(document: Document, *remarks: str) -> Document:
    """Return a document with remarks on what of it was left out, however often it is analysed."""
    new = [one for one in remarks if one and one not in document.warnings]
    return replace(document, warnings=(*document.warnings, *new)) if new else document
