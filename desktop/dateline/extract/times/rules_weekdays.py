"""Rules for days of the week, and names that hold the word of one."""

from __future__ import annotations

from dateline.domain.times import TimexType
from dateline.extract.times.bywords import WeekdayTheDay
from dateline.extract.times.grammar import Match, Rules
from dateline.extract.times.lexicon import MONTHS, ORDINALS, PARTS, WEEKDAYS, words
from dateline.extract.times.readings import (
    Calendar,
    Plain,
    Reading,
    Weekday,
)
from dateline.extract.times.rules_calendar import (
    day_of,
    is_business,
    is_titled,
    weekday_of,
)

RULES = Rules()


@RULES.add("weekday=FULLDAY ,? the day=(ORD|ORDWORD)", "weekday=WEEKDAY ,? month=MONTH day=DAYNUM")
def weekday_and_day(match: Match) -> Reading | None:
    """Read "Friday the 13th": the nearest Friday that is one."""
    if match.has("month"):
        return Calendar(
            month=MONTHS[match.word("month")], day=day_of(match), weekday=weekday_of(match)
        )
    if match.word("day") in ORDINALS and match.after().isalpha():
        return None  # "unveiled on Tuesday the first of its kind"
    return WeekdayTheDay(WEEKDAYS[match.word("weekday")], day_of(match))


_NICKNAMES = words("black bloody super giving cyber ruby casual freaky man girl joe tgi blue red")
"""Before a weekday: a name ("Black Monday"), not the day."""
_TITLED = words(
    "times mail mirror telegraph express herald post sun tribune star age independent people "
    "magazine world review league club island islands school lights live football baseball fever"
)
"""After a weekday, with a capital: the name of a paper ("the Sunday Times")."""


def _is_called(match: Match) -> bool:
    """Whether a weekday is a part of a name: "Black Monday", "Sunday Times", "monday.com"."""
    before, after = match.row.raw(match.first - 1), match.row.raw(match.last)
    if before[:1].isupper() and before.lower() in _NICKNAMES:
        return True
    if before == "on" and match.row.raw(match.first - 2) == "Mail":
        return True
    following = match.row.raw(match.last + 1) if match.after() in PARTS else after
    if after[:1].isupper() and following[:1].isupper() and following.lower() in _TITLED:
        return True
    dotted = match.glued(match.last) and match.glued(match.last + 1)
    return after == "." and dotted and match.row.raw(match.last + 1).islower()


@RULES.add(
    "weekday=WEEKDAY", "on? side=(this past|last|past|this|next|coming|this coming) weekday=WEEKDAY"
)
def weekday(match: Match) -> Reading | None:
    """Read "Tuesday", "next Friday"; abbreviations only as the model sees a date in them."""
    name = match.word("weekday")
    if _is_called(match) or is_business(match) or is_titled(match):
        return None
    if not name.endswith("day") and not match.year_like(match.last - 1):
        return None
    if not match.has("side"):
        return _plain_weekday(match, WEEKDAYS[name])
    side = match.word("side")
    return Weekday(
        WEEKDAYS[name], side=-1 if side.endswith(("past", "last")) else 0 if side == "this" else 1
    )


def _plain_weekday(match: Match, number: int) -> Reading | None:
    """Read "Tuesday"; "it was a Tuesday" is none in particular."""
    if _is_every(match):
        return None
    if match.before() == "a" and not match.after().isalpha() and match.after() != "-":
        return Plain(TimexType.DATE, f"XXXX-WXX-{number + 1}")
    return Weekday(number)


def _is_every(match: Match) -> bool:
    """Whether it goes on with "every Tuesday and": the rules for sets read it."""
    step = 1
    while step < _WEEK and match.before(step) in _AND and match.before(step + 1) in WEEKDAYS:
        step += 2
    return step > 1 and match.before(step) in {"every", "each"}


_WEEK = 14
_AND = frozenset({"and", "or", ",", "&"})


@RULES.add(
    "weekday=FULLDAY of? side=(last|this|next) week",
    "side=(last|this|next) week on? weekday=FULLDAY",
    "next? weekday=FULLDAY weeks=week",
)
def weekday_of_week(match: Match) -> Reading:
    """Read "Tuesday of last week", "Monday week"."""
    shift = {"last": -1, "this": 0, "next": 1}[match.word("side")] if match.has("side") else 1
    return Weekday(WEEKDAYS[match.word("weekday")], weeks=shift)
