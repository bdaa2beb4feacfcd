"""Exports for people speak as the window does."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLocale

from dateline.domain.times import Moment
from dateline.export.wording import ENGLISH, Wording
from dateline.ui.map.words import words
from dateline.ui.models.date_words import moment_words
from dateline.ui.models.words import counted
from dateline.ui.saying import Later, figure, say

SAID = (
    Later("Window", "When"),
    Later("Window", "Where"),
    Later("Window", "What is said"),
    Later("Window", "Sources"),
    Later("Window", "no date"),
    Later("Window", "decided by a person"),
    Later("Window", "{number} % sure"),
    Later("Window", "as quoted above, {place}"),
    Later("Window", "{events}, told by {stories}."),
    Later("Window", "{events}, {number} of them of governments and peoples, told by {stories}."),
    Later("Window", "Names © GeoNames (CC BY 4.0)"),
    Later("Window", "Made with Dateline."),
    Later("Window", "Made with Dateline {app}, model {model}, gazetteer {gazetteer}."),
    Later("Window", "Story: {name}"),
    Later("Window", "Place: {name}"),
    Later("Window", "Map: {west}, {south} to {east}, {north}"),
    Later("Window", "From: {time}"),
    Later("Window", "Before: {time}"),
)
"""What :mod:`dateline.export` says to people, and a part of a project named on a command line."""
_BY_ENGLISH = {each.english: each for each in SAID}


def spoken() -> Wording:
    """Return how exports speak from now on, in a thread too; English as the command line does."""
    page = words()
    return ENGLISH if page is None else _Spoken(page)


class _Spoken:
    """A language that is translated into."""

    def __init__(self, page: Mapping[str, object]) -> None:
        self.language = QLocale().name().partition("_")[0]
        begin, _, end = say("Window", "“{words}”").partition("{words}")
        self.quotes = (begin, end)
        self.page: Mapping[str, object] | None = page

    def say(self, english: str) -> str:
        """Return words of :data:`SAID` in this language."""
        return _BY_ENGLISH[english]()

    def counted(self, number: int, noun: str) -> str:
        """Return ``1 event`` or ``1,204 events``."""
        return counted(number, noun)

    def figure(self, number: int) -> str:
        """Return ``1,204``."""
        return figure(number)

    def moment(self, moment: Moment) -> str:
        """Return when something was, in the words of the window."""
        return moment_words(moment)
