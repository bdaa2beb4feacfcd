"""Rules for days, weekdays and months of the calendar, in words and in digits."""

from __future__ import annotations

from datetime import date, time

from dateline.domain.times import TimexType
from dateline.extract.times import periods
from dateline.extract.times.bywords import KNOWN, Byword, Delivery, NoDate, WeekdayTheDay
from dateline.extract.times.daytime import Clock, PartOfDay
from dateline.extract.times.grammar import Match, Rules
from dateline.extract.times.lexicon import MONTHS, ORDINALS, PARTS, WEEKDAYS, words
from dateline.extract.times.numerals import ordinal
from dateline.extract.times.readings import (
    OPEN_YEAR,
    Calendar,
    DayOfMonth,
    EitherDay,
    Fixed,
    Plain,
    Reading,
    Relative,
    Span,
    Weekday,
    YearOf,
)
from dateline.extract.times.told import OfThatYear

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
    f"{_LEAD} the? day=(DAYNUM|ORDWORD) DASH? of? month=MONTH (DASH year=Y4|{_TAIL})",
)
def month_and_day(match: Match) -> Reading | None:
    """Read "Saturday, Nov. 25, 2025", "the 25th of November", "25 Nov"."""
    word = match.word("day")
    if _names_something(match):
        return NoDate()
    if word in ORDINALS and (word == "second" or match.after() in {"half", "week", "weekend"}):
        return None
    day = Calendar(
        year=year_of(match),
        month=MONTHS[match.word("month")],
        day=_day(match),
        weekday=_weekday(match),
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


@RULES.add(f"month=MONTH day=DAYNUM (DASH|to|through|until) end=DAYNUM {_TAIL}")
def days_of_month(match: Match) -> Reading:
    """Read "Nov. 3-5, 2025"."""
    year, month = year_of(match), MONTHS[match.word("month")]
    return Span(
        Calendar(year=year, month=month, day=_day(match)),
        Calendar(year=year, month=month, day=_day(match, "end")),
    )


@RULES.add(f"the? day=DAYNUM (DASH|to|until|/) the? end=DAYNUM of? month=MONTH {_TAIL}")
def days_before_month(match: Match) -> Reading | None:
    """Read "3-5 November 2025"."""
    return days_of_month(match)


@RULES.add(
    f"the? night of the? day=DAYNUM (DASH|/|to|and) the? end=DAYNUM of? month=MONTH {_TAIL}",
    f"the? night of month=MONTH day=DAYNUM (DASH|/|to|and) end=DAYNUM {_TAIL}",
)
def night_between(match: Match) -> Reading | None:
    """Read "the night of 12/13 May 1943": the night that began on the first of the two days."""
    first, second = _day(match), _day(match, "end")
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
    return Calendar(year=year_of(match))


@RULES.add("weekday=FULLDAY ,? the day=(ORD|ORDWORD)", "weekday=WEEKDAY ,? month=MONTH day=DAYNUM")
def weekday_and_day(match: Match) -> Reading | None:
    """Read "Friday the 13th": the nearest Friday that is one."""
    if match.has("month"):
        return Calendar(month=MONTHS[match.word("month")], day=_day(match), weekday=_weekday(match))
    if match.word("day") in ORDINALS and match.after().isalpha():
        return None  # "unveiled on Tuesday the first of its kind"
    return WeekdayTheDay(WEEKDAYS[match.word("weekday")], _day(match))


@RULES.add(
    f"({EDGE})? month=MONTH ,? of? year=(Y4|SHORTYEAR)",
    f"the? (whole|entire|full)? month of month=MONTH {_TAIL}",
    f"the? edge=((first|second|latter) half of) month=MONTH {_TAIL}",
    f"({EDGE})? month=MONTH of? side=(last|this|next) year",
    f"(({EDGE})|that)? month=MONTH",
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
    if match.last - match.first == 1 and _is_traded(match):
        return Delivery(MONTHS[name])
    if match.before() in {"black", "red"} and match.row.raw(match.first - 1).istitle():
        return NoDate()
    side = 1 if match.after() in _DELIVERED else None
    near = match.after() in _REPORTED
    return Calendar(year_of(match), MONTHS[name], edge=edge_of(match), side=side, near=near)


_REPORTED = words(
    "figures data numbers inflation payrolls earnings unemployment accounts results statistics "
    "readings reading salaries wages bills"
)
"""What of a month is told or paid once it is over."""
_DELIVERED = words("delivery deliveries futures settlement")
"""What is traded ahead: "crude for December delivery"."""
_TRADED = words(
    "gold silver copper platinum palladium crude wheat corn soybeans soybean soymeal soyoil cotton "
    "coffee sugar cocoa cattle hogs gasoline diesel brent wti rice oats lumber"
)
_MOVES = words(
    "rose fell settled closed gained lost slipped eased added traded ended jumped climbed dropped "
    "was futures contract contracts delivery sank slid soared dipped"
)


def _is_traded(match: Match) -> bool:
    """Whether it is when what is traded is handed over: "April gold fell"."""
    return match.after() in _TRADED and match.after(2) in _MOVES


_BEFORE_MONTH = words(
    "in on of by since until till before after during from to through between and or early late "
    "mid last next this that the each every for a its his her their our s back only"
)
_TITLES = words(
    "mr mrs ms miss dr sir lady lord dame minister president senator judge sen rep gov gen col "
    "capt lt sgt prof rev fr sister brother aunt uncle coach justice councilman officer"
)
_NAMED_MONTH = words(
    "hare bug madness hares queen queens fools wilson burns revolution uprising crisis offensive "
    "massacre manifesto"
)
"""After a month, with a capital: the name of something else ("March Madness")."""


def _is_name(match: Match, name: str) -> bool:
    """Whether it is a part of a name: "Theresa May", "April Jones", "the March on Rome"."""
    after = match.row.raw(match.last)
    if _is_titled_name(match) or (after.istitle() and after.lower() in _NAMED_MONTH):
        return True
    if name == "march":
        return _is_staged(match)
    if match.before() in {"of", "to"} and match.before(2) in _KIN:
        return name in _GIVEN
    return name in _GIVEN and _is_called(match, name)


def _is_staged(match: Match) -> bool:
    """Whether people march: "the March on Rome", "the Women's March"."""
    before = match.before()
    if match.after() in {"on", "for"} and before in {"the", "a", "s"}:
        return True
    return before == "s" and match.before(3) in {"women", "people", "men"}


def _is_called(match: Match, name: str) -> bool:
    """Whether somebody is called so: "Theresa May", "April Jones", "June said"."""
    before, after = match.row.raw(match.first - 1), match.row.raw(match.last)
    if name == "may" and (_is_given(before) or {match.before(2), match.before()} & _TITLES):
        return True
    foreign = before.lower() not in _BEFORE_MONTH
    if not _is_given(after):
        told_of = match.after() == "," and match.after(2) == "who"
        return foreign and (match.after() in _SAYING or told_of)
    if not before.isalpha() or before.lower() in {"to", "with"}:
        return True
    return foreign and not match.year_like(match.last - 1)


def _is_titled_name(match: Match) -> bool:
    """Whether a title stands before it: "Mr. March"."""
    before = match.row.raw(match.first - 1)
    title = before if before != "." else match.row.raw(match.first - 2)
    return title.istitle() and title.lower() in _TITLES


_LONG_MONTHS = [name for name in MONTHS if len(name) > len("sept") or name == "may"]


def _is_hyphened(match: Match) -> bool:
    """Whether it begins a name with hyphens: "Mar-a-Lago", "Sept-Iles"."""
    following = [match.row.raw(match.last + step) for step in range(3)]
    if following[0] != "-" or not match.glued(match.last):
        return False
    short = not match.word("month").startswith(tuple(_LONG_MONTHS))
    named = short and following[1].istitle() and following[1].lower() not in MONTHS
    return following[1:] == ["a", "-"] or named


def _is_given(word: str) -> bool:
    return word.istitle() and word.isalpha() and word.lower() not in _NO_NAMES


_NO_NAMES = _BEFORE_MONTH | frozenset(MONTHS) | frozenset(WEEKDAYS)
_KIN = words(
    "son daughter wife husband widow mother father sister brother child children parents married"
)
"""Before "of June and Paul Miller": somebody of that name."""
_GIVEN = words("april may june august jan")
_SAYING = words("said says told tells added asked wrote resigned replied insisted smiled laughed")
"""What a person called "May" does, and the month doesn't."""
_OTHER_SENSES = words("may march august mar jan dec jun sep")


@RULES.add(
    f"({EDGE})? month=MONTH of (that|the same) same? year",
    f"{_LEAD} month=MONTH day=DAYNUM of (that|the same) same? year",
    f"{_LEAD} the? day=DAYNUM of? month=MONTH of (that|the same) same? year",
)
def month_of_that_year(match: Match) -> Reading:
    """Read "August of that year", "3 August of the same year"."""
    day = _day(match) if match.has("day") else None
    return OfThatYear(Calendar(month=MONTHS[match.word("month")], day=day, edge=edge_of(match)))


@RULES.add("side=(last|this|next|past|coming|this past) month=MONTH")
def month_beside(match: Match) -> Reading | None:
    """Read "last September"."""
    side = {"last": -1, "past": -1, "this past": -1, "this": 0}.get(match.word("side"), 1)
    return Calendar(month=MONTHS[match.word("month")], side=side)


_NICKNAMES = words("black bloody super giving cyber ruby casual freaky man girl joe tgi blue red")
"""Before a weekday: a name ("Black Monday"), not the day."""
_TITLED = words(
    "times mail mirror telegraph express herald post sun tribune star age independent people "
    "magazine world review league club island islands school lights live football baseball fever"
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
    if _is_titled(match) or is_business(match) or _is_titled_name(match):
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
