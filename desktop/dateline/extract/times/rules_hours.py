"""Rules for the hours of shops and offices: which days of every week they keep."""

from __future__ import annotations

from dateline.domain.times import TimexType
from dateline.extract.times.grammar import Match, Rules
from dateline.extract.times.lexicon import WEEKDAYS, words
from dateline.extract.times.readings import Plain, Reading

RULES = Rules()

_WORKDAYS = {(first, last) for first in (0, 1) for last in (3, 4, 5, 6)} | {(0, 2), (2, 4), (2, 6)}
"""From which day to which a week is kept: "Monday through Friday", "Tuesday to Sunday"."""
_KEPT = words("open opens hours closed daily weekdays staffed hotline call office appointment")
_NEAR = 16
"""Atoms before the days within which stands what keeps them."""
_TO = "(through|thru|to|DASH|until)"


@RULES.add(
    f"core=(weekday=WEEKDAY) {_TO} last=WEEKDAY",
    f"weekday=WEEKDAY {_TO} core=(last=WEEKDAY)",
)
def kept_days(match: Match) -> Reading | None:
    """Read either end of "open 9 a.m. to 5 p.m. Monday through Friday": no day in particular."""
    first, last = (WEEKDAYS[match.word(name)] for name in ("weekday", "last"))
    if (first, last) not in _WORKDAYS or not _is_kept(match):
        return None
    return _every(first if match.span("core") == match.span("weekday") else last)


@RULES.add("core=(weekday=WEEKDAY) (CLOCK|D12 MERIDIEM) (to|DASH) (CLOCK|D12 MERIDIEM)")
def kept_day(match: Match) -> Reading | None:
    """Read the day in "Sat 9am-1pm", among the hours of other days."""
    return _every(WEEKDAYS[match.word("weekday")]) if _is_kept(match) else None


def _every(weekday: int) -> Reading:
    return Plain(TimexType.SET, f"XXXX-WXX-{weekday + 1}")


def _is_kept(match: Match) -> bool:
    """Whether a word such as "hours" stands before, and no day of the calendar on either side."""
    around = [match.before(step) for step in range(1, _NEAR)]
    if not _KEPT.intersection(around):
        return False
    return not _DATED.intersection([*around[:6], match.after(), match.after(2)])


_DATED = words(
    "jan feb mar apr may jun jul aug sept sep oct nov dec january february march april june july "
    "august september october november december this next last week will was were"
)
