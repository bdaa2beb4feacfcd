"""Whether a date stands so close by a place that no other can be meant."""

from __future__ import annotations

import re

from dateline.domain.times import TimeExpression

_FOLLOWS = re.compile(
    r"(?:,\s[A-Z][\w.]{1,20}(?:\s[A-Z][\w.]{1,20})?,?)?\s{1,2}(?:\(|(?:early|late|later|earlier|back)?\s?(?:on|in|at|during|by|around|about|since)\s"
    r"(?:the\s)?)?"
)
"""Between a place and its date: "Odesa on Thursday", "Omaha (Jan. 11)", "Troy, Ohio, in 2019"."""
_LISTED = re.compile(r",\s")
"""Between a place and its year: "Bristol, 2004"."""
_YEAR = 4
_NOUN = re.compile(
    r"\s{1,2}(?:[a-z-]{2,20}\s){1,3}(?:in|on|at|of|near|off|against|outside|over|for)\s(?:the\s)?"
)
"""Between a date and its place: "the 1994 bombing in Buenos Aires"."""
_DETERMINER = re.compile(r"(?:\b(?:the|a|an|his|her|its|their|this|that)|['’]s)\s$", re.IGNORECASE)
_VERBS = re.compile(r"\b(?:was|were|is|are|has|had|will|would|and|or|but)\b")
ROOM = 60
"""Code points between a date and its place, at the most."""


def is_beside(text: str, date: TimeExpression, start: int, end: int) -> bool:
    """Whether a date goes with the place from ``start`` to ``end`` by its position alone."""
    if 0 <= date.start - end <= ROOM:
        listed = len(date.value) == _YEAR and _LISTED.fullmatch(text, end, date.start)
        return bool(listed or _FOLLOWS.fullmatch(text, end, date.start))
    if not 0 <= start - date.end <= ROOM:
        return False
    between = _NOUN.fullmatch(text, date.end, start)
    if between is None or _VERBS.search(between.group()):
        return False
    return bool(_DETERMINER.search(text[max(date.start - 8, 0) : date.start])) or (
        date.text.lower().startswith(("the ", "a "))
    )
