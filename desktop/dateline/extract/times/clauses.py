"""Where the clauses of a sentence end, told from its words and signs alone."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.domain.times import TimeExpression

_CONJUNCTION = (
    "and|but|or|nor|so|yet|while|as|after|before|when|where|which|who|whom|whose|since|because|"
    "although|though|whereas|until|unless|if|with|including|following|amid|despite"
)
_HARD = re.compile(
    rf"""
      [;:“”"()\[\]] | \s[–—-]{{1,2}}\s | —
    | ,\s+(?:{_CONJUNCTION})\b
    | \b(?:said|says|told|reported|announced|warned|claimed|added)\s+(?:\w+\s+){{0,3}}?that\b
    | \b(?:after|before|while|since|because|although|when|whereas|until|that|which|who)\b
    """,
    re.VERBOSE,
)  # noqa: RUF100
_COMMA = re.compile(r",(?!\d)")
_LIST = re.compile(r",\s+(?:and\s+|or\s+)?(?:the\s+)?[A-Z]\w*")
_LEAD = re.compile(
    r"(?:\W*\b(?:in|on|by|at|since|during|until|early|late|back|then|also|and|but)\b)*\W*",
    re.IGNORECASE,
)
_REPORTING = re.compile(
    r"\b(?:said|says|told|tells|announced|reported|added|warned|stated|confirmed|claimed|statement|interview|"
    r"speech|address|briefing|conference|post|posted|wrote|tweeted|declared|reporters|CNN|Reuters|according)\b"
    r"(?:\s+\w+){0,4}?\s*(?:on|late|early|in|,)?\s*$",
)
_NEAR = 48
"""Code points before a date in which a word of reporting makes it the day of the report."""


class Clauses:
    """The breaks of one sentence; offsets are over the document's text."""

    def __init__(
        self, text: str, sentence: tuple[int, int], times: Sequence[TimeExpression]
    ) -> None:
        """Find the breaks, given the times of the sentence."""
        self._text = text
        self._start, self._end = sentence
        body = text[self._start : self._end]
        leads = {time.end for time in times if self._leads(time)}
        starts = {time.start for time in times}
        self._hard = [
            self._start + found.start()
            for found in _HARD.finditer(body)
            if self._breaks(found, leads, starts)
        ]
        self._soft = [
            self._start + found.start()
            for found in _COMMA.finditer(body)
            if self._start + found.start() not in leads and not _LIST.match(body, found.start())
        ]

    def _leads(self, time: TimeExpression) -> bool:
        """Whether a time opens the sentence, as in "In 2014, Russia …"."""
        near = time.start - self._start <= _NEAR
        return near and bool(_LEAD.fullmatch(self._text[self._start : time.start]))

    def _breaks(self, found: re.Match[str], leads: set[int], starts: set[int]) -> bool:
        start, end = self._start + found.start(), self._start + found.end()
        if start in leads:
            return False
        following = self._text[end : end + 12]
        gap = len(following) - len(following.lstrip())
        return end + gap not in starts or not found.group()[0].isalpha()

    def between(self, first: int, last: int, *, soft: bool = False) -> int:
        """Count the breaks between two offsets; ``soft`` counts plain commas too."""
        low, high = min(first, last), max(first, last)
        breaks = self._hard + self._soft if soft else self._hard
        return sum(low <= at < high for at in breaks)

    def reports(self, time: TimeExpression) -> bool:
        """Whether a time is the day of a report ("said Friday") rather than of an act."""
        before = self._text[max(self._start, time.start - _NEAR) : time.start]
        return bool(_REPORTING.search(before))
