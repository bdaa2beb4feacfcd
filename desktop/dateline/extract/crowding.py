"""How much of a crowded text is looked at, and what is said of the rest.

A list of all towns of a country has some thousands of names; what has many times as many is made to
keep somebody waiting. The first of them are found as in any other text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from dateline.domain.text import Document

T = TypeVar("T")

MOST_NAMES = 20_000
"""Runs of words in one document of which it is asked whether they name places."""
MOST_DATES = 20_000
"""Dates, times of day and lengths of time read from one document."""
MOST_TRIED = 60_000
"""Runs of words in one document of which it is asked whether they are such."""

NAMES_LEFT_OUT = f"More than {MOST_NAMES:,} names that may be places: the rest is left out."
DATES_LEFT_OUT = f"More than {MOST_DATES:,} dates: the rest is left out."


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
    said = {NAMES_LEFT_OUT: names, DATES_LEFT_OUT: dates}
    new = [one for one, holds in said.items() if holds and one not in document.warnings]
    return replace(document, warnings=(*document.warnings, *new)) if new else document
