"""Rules for days, weekdays and months of the calendar, in words and in digits."""

from __future__ import annotations

from datetime import date, time

from dateline.extract.times import periods
from dateline.extract.times.daytime import Clock
from dateline.extract.times.grammar import Match, Rules
from dateline.extract.times.lexicon import MONTHS, ORDINALS, WEEKDAYS, words
from dateline.extract.times.numerals import ordinal
from dateline.extract.times.readings import (
    OPEN_YEAR,
    Calendar,
    DayOfMonth,
    EitherDay,
    Fixed,
    Reading,
    Relative,
    Span,
    Weekday,
    YearOf,
)

RULES = Rules()

EDGE = "edge=(the? EDGE DASH?|the? very? (beginning|start|outset|middle|end|close) of the?)"
"""Before a date: which end of it."""
_EARLY = words("early beginning start outset earlier")
_MIDDLE = words("mid middle")
_YEARSIDE = {"last": -1, "this": 0, "next": 1, "that": None, "the": None}


def edge_of(match: Match) -> str:
    """Return "early", "mid", "late" or "" for the captured ``edge``."""
    words = set(match.words("edge")) if match.has("edge") else set()
    if words & _EARLY:
        return "early"
    return "mid" if words & _MIDDLE else "late" if words else ""


def year_of(match: Match) -> YearOf:
    """Return the captured ``year`` or ``side`` of a year."""
    if match.has("year"):
        return YearOf(number=int(match.word("year")))
    if match.has("side"):
        return YearOf(shift=_YEARSIDE[match.word("side")])
    return OPEN_YEAR


def _day(match: Match, name: str = "day") -> int:
    words = [word for word in match.words(name) if word not in {"-", "the"}]
    return int(words[0]) if words[0].isdigit() else ordinal(words)


def _weekday(match: Match) -> int | None:
    return WEEKDAYS[match.word("weekday")] if match.has("weekday") else None


_LEAD = "(weekday=WEEKDAY ,? the?)?"
_TAIL = "(,? (in|of)? (year=Y4|side=(last|this|next) year))?"
_NAMED_DAY = "(DAYNUM|TENS DASH ORDWORD|ORDWORD)"


@RULES.add(
    f"{_LEAD} month=MONTH the? day={_NAMED_DAY} {_TAIL}",
    f"{_LEAD} the? day=(DAYNUM|ORDWORD) DASH? of? month=MONTH DASH? {_TAIL}",
)
def month_and_day(match: Match) -> Reading | None:
    """Read "Saturday, Nov. 25, 2025", "the 25th of November", "25 Nov"."""
    word = match.word("day")
    if match.after() in _ATTACKS and MONTHS[match.word("month")] == 9 and _day(match) == 11:
        return Fixed(periods.day(date(2001, 9, 11)))
    if word in ORDINALS and (word == "second" or match.after() in {"half", "week", "weekend"}):
        return None
    return Calendar(
        year=year_of(match),
        month=MONTHS[match.word("month")],
        day=_day(match),
        weekday=_weekday(match),
    )


_ATTACKS = words("attack attacks terror terrorist hijackers hijackings")


@RULES.add(f"month=MONTH day=DAYNUM (DASH|to|through|until) end=DAYNUM {_TAIL}")
def days_of_month(match: Match) -> Reading:
    """Read "Nov. 3-5, 2025"."""
    year, month = year_of(match), MONTHS[match.word("month")]
    return Span(
        Calendar(year=year, month=month, day=_day(match)),
        Calendar(year=year, month=month, day=_day(match, "end")),
    )


@RULES.add(f"day=DAYNUM (DASH|to|until) end=DAYNUM of? month=MONTH {_TAIL}")
def days_before_month(match: Match) -> Reading | None:
    """Read "3-5 November 2025"."""
    return days_of_month(match)


@RULES.add(
    "month=MONTH DAYNUM (,|and|&|or) core=(day=DAYNUM (,? year=Y4)?)",
    "core=(the? day=DAYNUM) (,|and|&|or) the? DAYNUM of? month=MONTH (,? year=Y4)?",
)
def other_day(match: Match) -> Reading | None:
    """Read the 4 in "Nov. 3 and 4" and the 3 in "3 and 4 November"."""
    at_end = match.span("core")[0] > match.first
    if at_end and not match.has("year") and match.after() not in _STOPS:
        return None
    return Calendar(year=year_of(match), month=MONTHS[match.word("month")], day=_day(match))


_STOPS = frozenset({"", ".", ",", ";", ":", ")", "at", "in", "and", "to"})


@RULES.add(
    "(on|since|by|until|from|to|and|of) core=(the day=ORD)",
    "the day=ORD of side=(last|this|next) month",
)
def day_of_month(match: Match) -> Reading | None:
    """Read "on the 19th" where the model sees a date, "the 19th of this month"."""
    if match.has("side"):
        return DayOfMonth(_day(match), {"last": -1, "this": 0, "next": 1}[match.word("side")])
    return (
        DayOfMonth(_day(match))
        if match.year_like(match.last - 1) and not match.after().isalpha()
        else None
    )


@RULES.add("year=SHORTYEAR")
def short_year(match: Match) -> Reading | None:
    """Read "'96"."""
    said = match.before() in {"in", "since", "by", "of", "until", "from", "before", "after"}
    if not said and not match.year_like(match.last - 1):
        return None
    number = int(match.word("year")[1:])
    return Calendar(year=YearOf(number=number + (2000 if number < 40 else 1900)))


@RULES.add("weekday=FULLDAY ,? the day=(ORD|ORDWORD)", "weekday=WEEKDAY ,? month=MONTH day=DAYNUM")
def weekday_and_day(match: Match) -> Reading | None:
    """Read "Friday the 13th" as the weekday that it is."""
    if match.has("month"):
        return Calendar(month=MONTHS[match.word("month")], day=_day(match), weekday=_weekday(match))
    return Weekday(WEEKDAYS[match.word("weekday")])


@RULES.add(
    f"({EDGE})? month=MONTH ,? of? year=Y4",
    f"({EDGE})? month=MONTH of? side=(last|this|next) year",
    f"({EDGE})? month=MONTH",
)
def month(match: Match) -> Reading | None:
    """Read "late November 2025", "October of next year", "March"."""
    name = match.word("month")
    if match.last - match.first == 1 and (_is_name(match, name) or _is_hyphened(match)):
        return None
    if (
        name in _OTHER_SENSES
        and year_of(match) is OPEN_YEAR
        and not match.year_like(match.last - 1)
    ):
        return None
    return Calendar(year=year_of(match), month=MONTHS[name], edge=edge_of(match))


_BEFORE_MONTH = words(
    "in on of by since until till before after during from to through between and or early late "
    "mid last next this that the each every for a its his her their our s back only"
)
_TITLES = words("mr mrs ms miss dr sir lady minister president senator judge")


def _is_name(match: Match, name: str) -> bool:
    """Whether it is a part of a name: "Theresa May", "April Jones", "the March on Rome"."""
    before, after = match.row.raw(match.first - 1), match.row.raw(match.last)
    if name == "march":
        staged = match.after() in {"on", "for"} and before.lower() in {"the", "a", "s"}
        return staged or (before == "s" and match.before(3) in {"women", "people", "men"})
    if name == "may" and (_is_given(before) or {match.before(2), match.before()} & _TITLES):
        return True
    if name in _GIVEN and before.lower() not in _BEFORE_MONTH and match.after() in _SAYING:
        return True
    if name not in _GIVEN or not _is_given(after):
        return False
    if not before.isalpha() or before.lower() in {"to", "with"}:
        return True
    return before.lower() not in _BEFORE_MONTH and not match.year_like(match.last - 1)


def _is_hyphened(match: Match) -> bool:
    """Whether it begins a name with an article between hyphens: "Mar-a-Lago"."""
    following = [match.row.raw(match.last + step) for step in range(3)]
    return following == ["-", "a", "-"] and match.glued(match.last)


def _is_given(word: str) -> bool:
    return word.istitle() and word.isalpha() and word.lower() not in _NO_NAMES


_NO_NAMES = _BEFORE_MONTH | frozenset(MONTHS) | frozenset(WEEKDAYS)
_GIVEN = words("april may june august jan")
_SAYING = words("said says told tells added asked wrote resigned replied insisted smiled laughed")
"""What a person called "May" does, and the month doesn't."""
_OTHER_SENSES = words("may march august mar jan dec jun sep")


@RULES.add("side=(last|this|next|past|coming|this past) month=MONTH")
def month_beside(match: Match) -> Reading | None:
    """Read "last September"."""
    side = {"last": -1, "past": -1, "this past": -1, "this": 0}.get(match.word("side"), 1)
    return Calendar(month=MONTHS[match.word("month")], side=side)


_NICKNAMES = words("black bloody super giving cyber ruby casual freaky man girl joe")
"""Before a weekday: a name ("Black Monday"), not the day."""
_TITLED = words(
    "times mail mirror telegraph express herald post sun tribune star age independent people "
    "magazine world review league club"
)
"""After a weekday, with a capital: the name of a paper ("the Sunday Times")."""


_BUSINESSES = words("inc ltd llc plc corp")


def is_business(match: Match) -> bool:
    """Whether a date is part of a company's name: "Black Friday Inc."."""
    return match.after() in _BUSINESSES


def _is_titled(match: Match) -> bool:
    """Whether a weekday is a part of a name: "Black Monday", "Sunday Times", "monday.com"."""
    before, after = match.row.raw(match.first - 1), match.row.raw(match.last)
    if before[:1].isupper() and before.lower() in _NICKNAMES:
        return True
    if after[:1].isupper() and after.lower() in _TITLED:
        return True
    dotted = match.glued(match.last) and match.glued(match.last + 1)
    return after == "." and dotted and match.row.raw(match.last + 1).islower()


@RULES.add(
    "weekday=WEEKDAY", "on? side=(this past|last|past|this|next|coming|this coming) weekday=WEEKDAY"
)
def weekday(match: Match) -> Reading | None:
    """Read "Tuesday", "next Friday"; abbreviations only as the model sees a date in them."""
    name = match.word("weekday")
    if _is_titled(match) or is_business(match):
        return None
    if not name.endswith("day") and not match.year_like(match.last - 1):
        return None
    if not match.has("side"):
        return Weekday(WEEKDAYS[name])
    side = match.word("side")
    return Weekday(
        WEEKDAYS[name], side=-1 if side.endswith(("past", "last")) else 0 if side == "this" else 1
    )


@RULES.add(
    "weekday=FULLDAY of? side=(last|this|next) week",
    "side=(last|this|next) week on? weekday=FULLDAY",
    "weekday=FULLDAY weeks=week",
)
def weekday_of_week(match: Match) -> Reading:
    """Read "Tuesday of last week", "Monday week"."""
    shift = {"last": -1, "this": 0, "next": 1}[match.word("side")] if match.has("side") else 1
    return Weekday(WEEKDAYS[match.word("weekday")], weeks=shift)


@RULES.add("when=STAMP", "when=ISO", "when=ISOWEEK")
def iso(match: Match) -> Reading:
    """Read "2025-11-25", "2025-11-25T02:10:00Z", "2025-W48"."""
    raw = match.raw("when")
    if "W" in raw:
        return Fixed(periods.week(date.fromisocalendar(int(raw[:4]), int(raw[6:]), 1)))
    day = Fixed(periods.day(date.fromisoformat(raw[:10])))
    if len(raw) == 10:
        return day
    clock = time.fromisoformat(raw[11:16])
    return Clock(clock.hour, clock.minute, day=day)


@RULES.add("when=SLASH", "when=DASHED", "when=DOTTED")
def numeric(match: Match) -> Reading | None:
    """Read "11/25/2025" and "25.11.2025" (day first); "3/4/2025" is open, with months first."""
    raw = match.raw("when")
    if match.before() in {"version", "v", "release"}:
        return None
    sign = next(sign for sign in raw if not sign.isdigit())
    fields = raw.split(sign)
    if len(fields[0]) == 4:
        return Fixed(periods.day(date(*map(int, fields))))
    if len(fields[0]) > 2 or len(fields[2]) == 3:
        return None
    first, second, year = map(int, fields)
    if len(fields[2]) == 2:
        year += 2000 if year < 50 else 1900
    if sign != "." and max(first, second) <= 12 and first != second:
        return EitherDay(periods.day(date(year, first, second)), other=date(year, second, first))
    day_first = sign == "." or first > 12
    month, day = (second, first) if day_first and second <= 12 else (first, second)
    return Fixed(periods.day(date(year, month, day)))


@RULES.add("the? day before yesterday")
def day_before_yesterday(match: Match) -> Reading:  # noqa: ARG001
    """Read the words themselves."""
    return Relative("D", -2)


@RULES.add("the? day after tomorrow")
def day_after_tomorrow(match: Match) -> Reading:  # noqa: ARG001
    """Read the words themselves."""
    return Relative("D", 2)
