"""Rules for days, weekdays and months of the calendar, in words and in digits."""

from __future__ import annotations

from datetime import date, time

from dateline.extract.times import periods
from dateline.extract.times.bywords import KNOWN, Byword, NoDate
from dateline.extract.times.daytime import Clock, PartOfDay
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
    YearOf,
)

RULES = Rules()

EDGE = (
    "edge=(the? EDGE DASH?|the? very? (beginning|start|outset|middle|end|close) of the?"
    "|the? very? (first|early|opening|initial|last|final|closing|latter|later|late|middle) "
    "(part|days|weeks|months|years) of the?)"
)
"""Before a date: which end of it."""
_EARLY = words("early beginning start outset earlier first opening initial")
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
        return YearOf(number=_full(match.word("year")))
    if match.has("side"):
        return YearOf(shift=_YEARSIDE[match.word("side")])
    return OPEN_YEAR


def _full(written: str) -> int:
    """Return a year in full: "'98" is 1998."""
    number = int(written.lstrip("'‘’"))
    return number if written[0].isdigit() else number + (2000 if number < _SHORTLY else 1900)


_SHORTLY = 40
"""Short years below it belong to this century."""


def day_of(match: Match, name: str = "day") -> int:
    """Return the captured day of a month, in digits or in words."""
    words = [word for word in match.words(name) if word not in {"-", "the"}]
    return int(words[0]) if words[0].isdigit() else ordinal(words)


def weekday_of(match: Match) -> int | None:
    """Return the captured weekday, Monday 0, None if there is none."""
    return WEEKDAYS[match.word("weekday")] if match.has("weekday") else None


LEAD = "(weekday=WEEKDAY ,? the?)?"
TAIL = "(,? (in|of)? (year=Y4|side=(last|this|next) year))?"
_NAMED_DAY = "(DAYNUM|TENS DASH ORDWORD|ORDWORD)"


@RULES.add(
    f"{LEAD} month=MONTH the? day={_NAMED_DAY} {TAIL}",
    f"{LEAD} the? day=(DAYNUM|ORDWORD) DASH? of? month=MONTH (DASH year=Y4|{TAIL})",
)
def month_andday_of(match: Match) -> Reading | None:
    """Read "Saturday, Nov. 25, 2025", "the 25th of November", "25 Nov"."""
    word = match.word("day")
    if _names_something(match):
        return NoDate()
    if word in ORDINALS and (word == "second" or match.after() in {"half", "week", "weekend"}):
        return None
    day = Calendar(
        year=year_of(match),
        month=MONTHS[match.word("month")],
        day=day_of(match),
        weekday=weekday_of(match),
    )
    year = _byword(match, day)
    return day if year is None else Byword(day, year)


_NAMED_FOR = words(
    "movement movements brigade brigades group organisation organization coalition party alliance "
    "bridge avenue street stadium square protocol protocols forum foundation"
)
"""After a day, with a capital: what is named for it ("the May Fourth Movement")."""
_NEAR_BYWORD = 12


def _names_something(match: Match) -> bool:
    """Whether what follows is named for the day."""
    name = match.row.raw(match.last)
    named = name.istitle() or (name == "group" and match.before() == "the")
    return named and name.lower() in _NAMED_FOR and year_of(match) is OPEN_YEAR


def _byword(match: Match, day: Calendar) -> int | None:
    """Return the year of what a day became a byword for, if words near by tell of that."""
    year, said = KNOWN.get((day.month or 0, day.day or 0), (0, frozenset[str]()))
    if not year or day.year is not OPEN_YEAR:
        return None
    if not said.isdisjoint(words(f"{match.after()} {match.after(2)}")):
        return year
    near = range(1, _NEAR_BYWORD)
    around = {match.before(step) for step in near} | {match.after(step) for step in near}
    return year if year >= _LATELY and not said.isdisjoint(around) else None


_LATELY = 2020
"""From then on a word at some distance is enough: nobody tells "Oct. 7" of Hamas by its year."""


@RULES.add(f"month=MONTH day=DAYNUM (DASH|to|through|until) end=DAYNUM {TAIL}")
def days_of_month(match: Match) -> Reading:
    """Read "Nov. 3-5, 2025"."""
    year, month = year_of(match), MONTHS[match.word("month")]
    return Span(
        Calendar(year=year, month=month, day=day_of(match)),
        Calendar(year=year, month=month, day=day_of(match, "end")),
    )


@RULES.add(f"the? day=DAYNUM (DASH|to|until|/) the? end=DAYNUM of? month=MONTH {TAIL}")
def days_before_month(match: Match) -> Reading | None:
    """Read "3-5 November 2025"."""
    return days_of_month(match)


@RULES.add(
    f"the? night of the? day=DAYNUM (DASH|/|to|and) the? end=DAYNUM of? month=MONTH {TAIL}",
    f"the? night of month=MONTH day=DAYNUM (DASH|/|to|and) end=DAYNUM {TAIL}",
)
def night_between(match: Match) -> Reading | None:
    """Read "the night of 12/13 May 1943": the night that began on the first of the two days."""
    first, second = day_of(match), day_of(match, "end")
    if second not in {first + 1, 1}:
        return None
    month = MONTHS[match.word("month")]
    return PartOfDay("NI", day=Calendar(year=year_of(match), month=month, day=first))


@RULES.add(
    "month=MONTH DAYNUM (, DAYNUM)? ,? (,|and|&|or) core=(day=DAYNUM (,? year=Y4)?)",
    "month=MONTH DAYNUM , core=(day=DAYNUM) ,? (and|&|or) DAYNUM",
    "core=(the? day=DAYNUM) (,|and|&|or) the? DAYNUM of? month=MONTH (,? year=Y4)?",
    "core=(WEEKDAY ,? the? day=DAYNUM) (,|and|&|or|DASH|to|until) (WEEKDAY ,? the?)? DAYNUM of? "
    "month=MONTH (,? year=Y4)?",
)
def otherday_of(match: Match) -> Reading | None:
    """Read the 4 in "Nov. 3 and 4" and the 3 in "3 and 4 November"."""
    at_end = match.span("core")[0] > match.first
    if at_end and not match.has("year") and match.after() not in _STOPS:
        return None
    return Calendar(year=year_of(match), month=MONTHS[match.word("month")], day=day_of(match))


_STOPS = frozenset({"", ".", ",", ";", ":", ")", "at", "in", "and", "to"})


@RULES.add(
    "(on|since|by|until|from|to|and|of) core=(the day=ORD)",
    "the day=ORD of side=(last|this|next) month",
)
def day_of_month(match: Match) -> Reading | None:
    """Read "on the 19th" where the model sees a date, "the 19th of this month"."""
    if match.has("side"):
        return DayOfMonth(day_of(match), {"last": -1, "this": 0, "next": 1}[match.word("side")])
    return (
        DayOfMonth(day_of(match))
        if match.year_like(match.last - 1) and not match.after().isalpha()
        else None
    )


@RULES.add("year=SHORTYEAR")
def short_year(match: Match) -> Reading | None:
    """Read "'96"."""
    said = match.before() in {"in", "since", "by", "of", "until", "from", "before", "after"}
    if not said and not match.year_like(match.last - 1):
        return None
    return Calendar(year=year_of(match))


@RULES.add("when=STAMP ZONE?", "when=ISO", "when=ISOWEEK")
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


@RULES.add("the? day=day after tomorrow")
def day_after_tomorrow(match: Match) -> Reading | None:
    """Read the words themselves, not the title of the film."""
    return Relative("D", 2) if match.raw("day").islower() else None


TITLES = words(
    "mr mrs ms miss dr sir lady lord dame minister president senator judge sen rep gov gen col "
    "capt lt sgt prof rev fr sister brother aunt uncle coach justice councilman officer"
)


def is_titled(match: Match) -> bool:
    """Whether a title stands before it: "Mr. March"."""
    before = match.row.raw(match.first - 1)
    title = before if before != "." else match.row.raw(match.first - 2)
    return title.istitle() and title.lower() in TITLES


_BUSINESSES = words("inc ltd llc plc corp")


def is_business(match: Match) -> bool:
    """Whether a date is part of a company's name: "Black Friday Inc."."""
    return match.after() in _BUSINESSES
