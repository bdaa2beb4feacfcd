"""In which language people read an export. Names of columns and members are English in any."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Protocol

from dateline.domain.times import MONTHS, Moment, Precision
from dateline.export.linked_places import days

_NOUNS = {"event": ("event", "events"), "story": ("story", "stories")}
_QUARTERS = ("first", "second", "third", "fourth")


class Wording(Protocol):
    """How an export speaks; the window hands over its own."""

    @property
    def language(self) -> str:
        """Return the language's tag (BCP 47)."""
        ...

    @property
    def quotes(self) -> tuple[str, str]:
        """Return the marks around words of others."""
        ...

    @property
    def page(self) -> Mapping[str, object] | None:
        """Return what the scripts of a web page are told, to speak so; None: English."""
        ...

    def say(self, english: str) -> str:
        """Return words in this language; places in braces stay, to be filled by ``str.format``."""
        ...

    def counted(self, number: int, noun: str) -> str:
        """Return ``1 event`` or ``1,204 events``; of stories, too."""
        ...

    def figure(self, number: int) -> str:
        """Return ``1,204``."""
        ...

    def moment(self, moment: Moment) -> str:
        """Return when something was, no more exactly than it is known."""
        ...


class English:
    """What is spoken where no window is."""

    language = "en"
    quotes = ("“", "”")
    page: Mapping[str, object] | None = None

    def say(self, english: str) -> str:
        """Return the words as they are."""
        return english

    def counted(self, number: int, noun: str) -> str:
        """Return ``1 event`` or ``1,204 events``."""
        return f"{number:,} {_NOUNS[noun][number != 1]}"

    def figure(self, number: int) -> str:
        """Return ``1,204``."""
        return f"{number:,}"

    def moment(self, moment: Moment) -> str:
        """Return ``22 December 2025``, ``December 2025``, ``about 1 May 2024 to 7 May 2024``."""
        start, precision = moment.start, moment.precision
        if precision is Precision.MONTH:
            return f"{MONTHS[start.month - 1]} {start.year}"
        if precision is Precision.QUARTER:
            return f"{_QUARTERS[(start.month - 1) // 3]} quarter of {start.year}"
        if precision is Precision.YEAR:
            return str(start.year)
        if precision is Precision.DECADE:
            return f"{start.year // 10 * 10}s"
        return _between(moment)


ENGLISH = English()

_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]+")
"""Embeddings, overrides and isolates of the Unicode bidirectional algorithm (UAX #9, 2)."""


def one_line(words: str) -> str:
    """Return a title as one line in which no mark turns what stands beside it."""
    return " ".join(_TURNING.sub("", words).split())


def _between(moment: Moment) -> str:
    first, last = days(moment)
    words = _day(first) if first == last else f"{_day(first)} to {_day(last)}"
    if first == last and moment.precision is Precision.HOUR:
        midnight = moment.end.date() != moment.start.date()
        words = f"{words}, {moment.start:%H:%M} to {'24:00' if midnight else f'{moment.end:%H:%M}'}"
    return f"about {words}" if moment.precision is Precision.VAGUE else words


def _day(iso: str) -> str:
    year, month, day = (int(part) for part in iso.split("-"))
    return f"{day} {MONTHS[month - 1]} {year}"
