"""Lists of places and of dates that go one to one: "Riga, Vilnius and Warsaw on Monday, …"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from dateline.domain.times import TimeExpression

_JOINT = re.compile(r",\s(?:and\s)?|\sand\s")
_ITEM = r"[A-Z][\w.'’-]{0,30}(?:\s[A-Z][\w.'’-]{0,30}){0,2}"
_LEFT = re.compile(rf"(?:\b{_ITEM}(?:,\s(?:and\s)?|\sand\s)){{1,9}}\Z")
_RIGHT = re.compile(rf"(?:(?:,\s(?:and\s)?|\sand\s){_ITEM}){{1,9}}")
_BETWEEN = re.compile(r",?\s(?:(?:[a-z]{1,12}\s){0,3}(?:on|in|at|by|for)\s)?(?:the\s)?")
_TOLD = re.compile(r",?\srespectively\b")
_ROOM = 160
"""Code points on either side of a place in which its list stands."""
_SURE = 3
"""Places and dates from which on equal numbers are no chance."""


class DateLists:
    """The lists of dates in a story."""

    def __init__(self, text: str, dates: Sequence[TimeExpression]) -> None:
        """Find the runs of two and more dates with nothing but commas and "and" in between."""
        self._text = text
        self._runs: list[list[TimeExpression]] = []
        run: list[TimeExpression] = []
        for date in dates:
            if run and _JOINT.fullmatch(text, run[-1].end, date.start):
                run.append(date)
                continue
            self._keep(run)
            run = [date]
        self._keep(run)
        self._starts = [found[0].start for found in self._runs]

    def _keep(self, run: list[TimeExpression]) -> None:
        if len(run) > 1:
            self._runs.append(run)

    def of(self, start: int, end: int) -> TimeExpression | None:
        """Return the date that a place from ``start`` to ``end`` has by its turn in a list."""
        at = bisect_left(self._starts, end)
        if at == len(self._runs) or self._starts[at] - end > _ROOM:
            return None
        run, text = self._runs[at], self._text
        before = _LEFT.search(text[max(start - _ROOM, 0) : start])
        after = _RIGHT.match(text, end, min(end + _ROOM, run[0].start))
        turn = len(_JOINT.findall(before.group())) if before else 0
        following = len(_JOINT.findall(after.group())) if after else 0
        told = _TOLD.match(text, run[-1].end)
        if turn + following + 1 != len(run) or not (told or len(run) >= _SURE):
            return None
        last = after.end() if after else end
        return run[turn] if _BETWEEN.fullmatch(text, last, run[0].start) else None
