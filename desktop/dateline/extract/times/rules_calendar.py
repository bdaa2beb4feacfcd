"""Rules for dates of the calendar: in words, in digits, and years that stand alone."""

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
    if match.last - match.first == 1 and _is_name(match, name):
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
    named = name in _GIVEN and _is_given(after)
    return named and before.lower() not in _BEFORE_MONTH and not match.year_like(match.last - 1)


def _is_given(word: str) -> bool:
    return word.istitle() and word.isalpha() and word.lower() not in _NO_NAMES


_NO_NAMES = _BEFORE_MONTH | frozenset(MONTHS) | frozenset(WEEKDAYS)
_GIVEN = words("april may june august jan")
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


def _dotted(match: Match) -> bool:
    return match.glued(match.last) and match.glued(match.last + 1)


@RULES.add(
    "weekday=WEEKDAY", "on? side=(this past|last|past|this|next|coming|this coming) weekday=WEEKDAY"
)
def weekday(match: Match) -> Reading | None:
    """Read "Tuesday", "next Friday"; abbreviations only as the model sees a date in them."""
    name = match.word("weekday")
    if match.before() in _NICKNAMES and match.row.raw(match.first - 1)[0].isupper():
        return None
    if match.after() in _TITLED and match.row.raw(match.last)[0].isupper():
        return None
    if match.after() == "." and match.row.raw(match.last + 1).islower() and _dotted(match):
        return None  # a host's name
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
    """Read "11/25/2025" (month first unless it can't be) and "25.11.2025" (day first)."""
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
    day_first = sign == "." or first > 12
    month, day = (second, first) if day_first and second <= 12 else (first, second)
    return Fixed(periods.day(date(year, month, day)))


_BEFORE_YEAR = words(
    "in since by until till before after during from through between of early late mid circa "
    "around "
    "year to for"
)
_COUNTED = words(
    "people percent per meters metres miles feet kilometers km kilometres dollars euros pounds "
    "points homes "
    "men women troops soldiers children times more acres tons tonnes votes jobs units members "
    "residents students workers cases deaths hours minutes seconds days weeks months years "
    "person mile meter metre foot kilometer km kilometre dollar euro pound square acre ton tonne "
    "page word member seat calorie watt kg mw volt "
    "million billion thousand hundred bc b c degrees calories pages seats shares rpm"
)
_SIGNS_BEFORE = words("$ £ € # § ¥ no number page room route highway flight boeing us$ section")


@RULES.add("year=Y4", f"{EDGE} year=Y4", "calendar? the? year year=Y4")
def year_alone(match: Match) -> Reading | None:
    """Read "2022" where the words around it, or the language model, say that it is a year."""
    number = int(match.word("year"))
    last = match.last - 1
    plain = match.last - match.first == 1
    if plain and not match.year_like(last) and not _year_said(match, number):
        return None
    if not _year_fits(match, number):
        return None
    return Calendar(year=YearOf(number=number), edge=edge_of(match))


def _year_fits(match: Match, number: int) -> bool:
    after = match.after()
    if after in _COUNTED or match.before() in _SIGNS_BEFORE or not 1000 <= number <= 2200:
        return False
    if (
        match.glued(match.last)
        and after in {"-", "/", ":", "%", "°", "."}
        and match.after(2).isdigit()
    ):
        return after == "-" and len(match.after(2)) == 4
    if match.glued(match.last) and (after.isalpha() or after == "%"):
        return False
    if match.last - match.first == 1 and _is_product(match):
        return False
    glued = match.glued(match.last - 1) and match.row.word(match.last - 2)
    if glued == "-" and match.row.word(match.last - 3).isdigit():
        return False
    return not glued or glued in {"(", "'", '"', "-", "–", "—", "/", "“", "[", "mid-"}


_DETERMINERS = words("the a its his her their our this s")
_EVENTS = words(
    "finals playoffs crisis olympics olympic games world championship championships cup election "
    "elections"
)


def _is_product(match: Match) -> bool:
    """Whether it stands between two names, such as "Russell 2000 Index"."""
    before, after = match.row.raw(match.first - 1), match.row.raw(match.last)
    names = before[:1].isupper() and after[:1].isupper() and before.lower() not in _BEFORE_YEAR
    return names and before.lower() not in {"the", "a"} and after.lower() not in _EVENTS


def _year_said(match: Match, number: int) -> bool:
    if not 1400 <= number <= 2100:
        return False
    before, after = match.before(), match.after()
    if before == "(" and after in {")", ",", ";", "-", "–"}:
        return True
    if before in _DETERMINERS and number >= 1900:
        return after.isalpha() and (not after.endswith("s") or after in _EVENTS)
    if (
        before in {"and", "to", "through", "or"}
        and match.before(2).isdigit()
        and len(match.before(2)) == 4
    ):
        return True
    return before in _BEFORE_YEAR - {"of", "to", "for", "around", "from"} and not after.isalpha()


@RULES.add(
    "first=Y4 / last=(Y4|D12|D23|D31|D59|D99)", "first=Y4 DASH last=(Y4|D12|D23|D31|D59|D99)"
)
def years(match: Match) -> Reading | None:
    """Read "2009-2010", "1914-18" as a span of years."""
    first, raw = int(match.word("first")), match.word("last")
    last = int(raw) if len(raw) == 4 else first - first % 100 + int(raw)
    if match.row.word(match.first + 1) == "/" and (last != first + 1 or not _range_fits(match)):
        return None
    if len(raw) < 2 or not 1400 <= first < last <= 2150 or not _range_fits(match):
        return _year_month(match, first, raw)
    return Span(Calendar(year=YearOf(number=first)), Calendar(year=YearOf(number=last)))


def _range_fits(match: Match) -> bool:
    before, after = match.before(), match.after()
    return not (
        before in {"-", "/", "$", "+"}
        or after in _COUNTED
        or (after in {"-", "/"} and match.glued(match.last))
    )


def _year_month(match: Match, first: int, raw: str) -> Reading | None:
    glued = match.glued(match.first + 1) and match.glued(match.first + 2)
    fits = len(raw) == 2 and glued and 1 <= int(raw) <= 12 and 1900 <= first <= 2100
    return Fixed(periods.month(first, int(raw))) if fits and _range_fits(match) else None


@RULES.add("the? day before yesterday")
def day_before_yesterday(match: Match) -> Reading:  # noqa: ARG001
    """Read the words themselves."""
    return Relative("D", -2)


@RULES.add("the? day after tomorrow")
def day_after_tomorrow(match: Match) -> Reading:  # noqa: ARG001
    """Read the words themselves."""
    return Relative("D", 2)
