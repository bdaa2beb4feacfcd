"""Where the clauses of a sentence end, told from its words and signs alone."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from dateline.domain.times import TimeExpression

_CONJUNCTION = (
    "and|but|or|nor|so|yet|while|as|after|before|when|where|which|who|whom|whose|since|because|"
    "although|though|whereas|until|unless|if|with|including|following|amid|despite"
)
_HARD = re.compile(
    rf"""
      [;:“”"()\[\]] | \s[–—-]{{1,2}}\s | —
    | ,\s{{1,9}}(?:{_CONJUNCTION})\b
    | \b(?:said|says|told|reported|announced|warned|claimed|added|heard|alleged|testified|recalled
        |ruled|found|insisted|argued|revealed)\s(?:\w{{1,40}}\s){{0,3}}that\b
    | \b(?:after|before|while|since|because|although|when|whereas|until|that|which|who)\b
    """,
    re.VERBOSE,
)
_COMMA = re.compile(r",(?!\d)")
_LIST = re.compile(r",\s{1,9}(?:and\s|or\s)?(?:the\s)?[A-Z]\w*")
_ASIDE = re.compile(
    r",\s(?:which|who|whom|whose|where|once|formerly|long|then|first|last|[a-z]{2,20}ed|taken|driven"
    r"|given|held|built|hit|lost|won|led|left|made|struck|torn|home)\b[^,;:()—“”\"]{1,160},"
)
"""Between two commas, what is told in passing: ", seized in 2014,", ", which fell in May,"."""
_RELATIVE = re.compile(r"\b(?:which|who|whom|whose|where)\s[^,;:()—–“”\"]{1,240}")
"""A clause about what stands before it, as far as its first comma."""
_BESIDE = 24
"""Code points between a place and the relative clause that is about it, at the most."""
_THEN = (", when ", " when ")
"""After a date: the clause tells what was then ("on Oct. 7, when gunmen crossed from Gaza")."""
_WHO = 2
"""The same before "who", which is about whoever stands before it."""
_MEASURED = re.compile(
    r"\b(?:first|worst|best|[a-z]{2,12}est|most|least|record|only|not|never|no|nothing|n[’']t)\b"
    r"[^.;:]{1,120}\bsince\s(?:the\s)?$",
    re.IGNORECASE,
)
"""Before a date that something is measured by: "the worst fire in Seoul since 1995"."""
_LEAD = re.compile(
    r"(?:\W{0,9}\b(?:in|on|by|at|since|during|until|early|late|back|then|also|and|but)\b){0,6}"
    r"\W{0,9}",
    re.IGNORECASE,
)
_REPORTING = re.compile(
    r"\b(?:said|says|told|tells|announced|reported|added|warned|stated|confirmed|claimed|statement"
    r"|interview|speech|address|briefing|conference|post|posted|wrote|tweeted|declared|reporters|CNN"
    r"|Reuters|according)\b(?:\s\w{1,40}){0,4}?\s{0,2}(?:on|late|early|in|,)?\s{0,2}$",
)
_NEAR = 48
"""Code points before a date in which a word of reporting makes it the day of the report."""


def is_of_report(text: str, start: int, floor: int = 0) -> bool:
    """Whether a time at ``start`` is the day of a report ("said Friday") rather than of an act.

    ``floor`` is where its sentence begins, as far as that is known.
    """
    return bool(_REPORTING.search(text[max(floor, start - _NEAR, 0) : start]))


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
        leads |= {time.end for time in times if text.startswith(_THEN, time.end)}
        starts = {time.start for time in times}
        self._hard = [
            self._start + (found.end() - 4 if found.group().endswith("that") else found.start())
            for found in _HARD.finditer(body)
            if self._breaks(found, leads, starts)
        ]
        soft = [
            self._start + found.start()
            for found in _COMMA.finditer(body)
            if self._start + found.start() not in leads and not _LIST.match(body, found.start())
        ]
        self._both = sorted(self._hard + soft)
        self._asides = [
            (self._start + found.start(), self._start + found.end() - 1)
            for found in _ASIDE.finditer(body)
            if self._start + found.start() not in leads
        ]

        self._relatives = [
            (self._start + found.start(), self._start + found.end())
            for found in _RELATIVE.finditer(body)
        ]

    def _leads(self, time: TimeExpression) -> bool:
        """Whether a time opens the sentence, as in "In 2014, Russia …"."""
        near = time.start - self._start <= _NEAR
        return near and bool(_LEAD.fullmatch(self._text[self._start : time.start]))

    def _breaks(self, found: re.Match[str], leads: set[int], starts: set[int]) -> bool:
        start, end = self._start + found.start(), self._start + found.end()
        told = found.group() == "when" and any(start - len(sign) in leads for sign in (" ", ", "))
        if start in leads or told:
            return False
        following = self._text[end : end + 12]
        gap = len(following) - len(following.lstrip())
        return end + gap not in starts or not found.group()[0].isalpha()

    def between(self, first: int, last: int, *, soft: bool = False) -> int:
        """Count the breaks between two offsets; ``soft`` counts plain commas too.

        Those of an aside that holds neither do not count: the clause goes on after it.
        """
        low, high = min(first, last), max(first, last)
        breaks = self._both if soft else self._hard
        count = _within(breaks, low, high)
        for start, end in self._asides_from(low, high):
            if low <= start and end < high:
                count -= _within(breaks, start, end + 1)
        return count

    def aside(self, date: int, place: int) -> bool:
        """Whether a date is told in an aside that the place is not in."""
        return any(
            start <= date < end and not start <= place < end
            for start, end in self._asides_from(date, date + 1)
        )

    def elsewhere(self, date: int, place: int) -> bool:
        """Whether a date is told in a relative clause that neither holds nor is about the place.

        "Shells fell on Izium, where two died on Friday" is about Izium; what has been so "since
        January" dates nothing outside.

        Args:
            date: where it begins.
            place: the end of the place's name.
        """
        at = bisect_left(self._relatives, (date, date)) - 1
        if at < 0:
            return False
        start, end = self._relatives[at]
        if not start <= date < end or start < place <= end:
            return False
        room = _WHO if self._text.startswith("who", start) else _BESIDE
        about = place <= start <= place + room and _within(self._hard, place, start) <= 1
        return not about or self._text[start:date].rstrip().endswith("since")

    def measures(self, time: TimeExpression) -> bool:
        """Whether a time only tells since when there was none: "the first fire since 1995"."""
        return bool(_MEASURED.search(self._text[max(self._start, time.start - 140) : time.start]))

    def _asides_from(self, low: int, high: int) -> list[tuple[int, int]]:
        """Return the asides that touch a range."""
        first = max(bisect_left(self._asides, (low, low)) - 1, 0)
        last = bisect_left(self._asides, (high, high))
        return self._asides[first:last]

    def reporter(self, time: TimeExpression, place: int) -> bool:
        """Whether the place that ends at ``place`` reports: "police in Lyon said Thursday"."""
        return place <= time.start and not self.between(place, time.start, soft=True)

    def reports(self, time: TimeExpression) -> bool:
        """Whether a time is the day of a report; see :func:`is_of_report`."""
        return is_of_report(self._text, time.start, self._start)


def _within(breaks: Sequence[int], low: int, high: int) -> int:
    return bisect_left(breaks, high) - bisect_left(breaks, low)
