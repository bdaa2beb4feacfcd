"""Rules for dates that count from the story's own, or from the date last told of."""

from __future__ import annotations

from dateline.domain.times import TimexType
from dateline.extract.times.grammar import Match, Rules
from dateline.extract.times.lengths import Length, whole
from dateline.extract.times.lexicon import MONTHS, UNITS, WEEKDAY_PLURALS, WEEKDAYS, words
from dateline.extract.times.numerals import ordinal, quantity
from dateline.extract.times.readings import (
    Calendar,
    DayOfMonth,
    Hours,
    NthWeekday,
    PartOfMonth,
    Plain,
    Reading,
    Relative,
    Weekday,
    WeekdayAway,
    Weekend,
    YearOf,
)
from dateline.extract.times.rules_calendar import EDGE, edge_of, year_of
from dateline.extract.times.told import NewYear, OfTale, TheNext, WeekdayTold, YearBefore, YearsAgo

RULES = Rules()

_DAYS = {
    "today": 0, "yesterday": -1, "tomorrow": 1, "tmrw": 1, "tmr": 1, "tomoro": 1, "tmmrw": 1,
    "tomoz": 1, "tomos": 1, "tomorow": 1, "tommorow": 1, "tommorrow": 1, "yday": -1, "yest": -1,
    "yesturday": -1,
}  # fmt: skip
_PAPERS = words("usa russia india psychology physics history medicine")
"""Before "Today": the name of a paper or a channel."""


@RULES.add(
    "edge=(EDGE|late in|early)? when=(today|yesterday|tomorrow)",
    f"when=({'|'.join(_DAYS)})",
)
def deictic(match: Match) -> Reading | None:
    """Read "today", "earlier today", "yesterday", "tomorrow"; not "USA Today"."""
    named = match.before() in _PAPERS or match.after() in {"show", "programme", "program"}
    if match.raw("when") == "Today" and named:
        return None
    if match.has("edge") and match.before() in UNITS:
        return None  # "two hours late tomorrow"
    return Relative("D", _DAYS[match.word("when")])


_CALENDAR_UNIT = (
    "unit=(day|week|weekend|month|quarter|year|decade|century|fortnight|half|wknd|wkend|wk)"
)


@RULES.add(
    f"({EDGE})? (the|this)? very? beside=(last|past) {_CALENDAR_UNIT}",
    f"({EDGE})? beside=this {_CALENDAR_UNIT}",
    f"({EDGE})? (the|this)? beside=(next|coming|upcoming|current|present) {_CALENDAR_UNIT}",
    f"(beside=(earlier|later)) (in|on)? side=this {_CALENDAR_UNIT}",
)
def beside(match: Match) -> Reading | None:
    """Read "last week", "the end of this year", "later this month"."""
    unit, word = _code(match), match.word("beside")
    if (word == "this" and unit in {"D", "WE"}) or _is_final(match, unit):
        return Weekend(this=True) if unit == "WE" and word == "this" else None
    if match.has("side"):
        return Relative(unit, 0, edge="early" if word == "earlier" else "late")
    if word in {"past", "coming", "last"} and match.row.word(match.span("beside")[0] - 1) in {
        "the",
        "this",
    }:
        return _stretch(match, unit, -1 if word in {"past", "last"} else 1)
    shift = {"last": -1, "past": -1, "next": 1, "coming": 1, "upcoming": 1}.get(word, 0)
    if unit == "D":
        return Relative("D", shift, told=word == "next")
    after_that = word == "next" and match.row.word(match.first) == "the"
    if after_that and match.before() not in _WITHIN:
        return TheNext(unit)
    return Relative(unit, shift, edge=edge_of(match))


def _is_final(match: Match, unit: str) -> bool:
    """Whether "the last day" is the final one: "to register", "of the war"."""
    if match.word("beside") != "last" or unit == "WE" or match.has("side"):
        return False
    if match.row.word(match.first) != "the" or match.before() in {"in", "over", "within"}:
        return False
    of = match.after() == "of" and match.after(2) in {"the", "his", "her", "its", "their", "a"}
    return of or match.after() in {"to", "before", "that", "on", "when", "possible"}


_WITHIN = words("over in within during for through throughout by until of")


def _stretch(match: Match, unit: str, side: int) -> Reading:
    """Read "the past year" as the twelve months until now, "the last quarter" as that quarter."""
    if (
        match.word("beside") == "last"
        or unit in {"WE", "Q"}
        or match.row.word(match.first) == "this"
    ):
        return Relative(unit, side, edge=edge_of(match))
    return Length(1, unit, side=side)


def _code(match: Match) -> str:
    word = match.word("unit")
    return "HALF" if word == "half" else UNITS[word]


@RULES.add(
    "the same unit=(day|week|month|quarter|period|time|week) (in|of)? (a|one|the|last)? "
    "(year|previous year) (ago|earlier|before|prior)?",
)
def year_on_year(match: Match) -> Reading | None:
    """Read "the same month a year ago": a year before the one told of, of the same grain."""
    words = [match.row.word(index) for index in range(match.first, match.last)]
    if not {"ago", "earlier", "before", "prior", "last", "previous"}.intersection(words):
        return None
    return YearBefore(quarter="quarter" in words, last="last" in words)


@RULES.add(
    "this time side=(last|next) unit=(month|year)",
    "this time when=(yesterday|tomorrow)",
)
def this_time(match: Match) -> Reading:
    """Read "this time next year" as that month, "this time tomorrow" as that day."""
    if match.has("when"):
        return Relative("D", _DAYS[match.word("when")])
    side = -1 if match.word("side") == "last" else 1
    return Relative("M", side * (12 if match.word("unit") == "year" else 1))


@RULES.add(
    "(the|a)? year DASH (ago|earlier|before) (quarter|period|month|week)?",
    "(the|a)? (quarter|period|month) (a|one) year (ago|earlier|before)",
)
def year_ago(match: Match) -> Reading:
    """Read "the year-ago quarter"."""
    words = {match.row.word(index) for index in range(match.first, match.last)}
    return YearBefore(quarter="quarter" in words)


@RULES.add(
    "(HEDGE)? much=MUCH (year|years) ago this unit=(month|week)",
    "(HEDGE)? much=MUCH (year|years) ago when=(today|yesterday|tomorrow)",
    "(HEDGE)? much=MUCH (year|years) ago (this|last|next|on)? weekday=FULLDAY",
    "(HEDGE)? much=MUCH (year|years) ago (on|in)? month=MONTH (day=(D12|D23|D31|ORD))?",
)
def years_ago_this(match: Match) -> Reading | None:
    """Read "12 years ago this month", "a year ago today", "five years ago Monday"."""
    count = quantity(match.words("much"))
    if count is None or count != int(count):
        return None
    if match.has("month"):
        day = int(match.word("day").rstrip("stndrh")) if match.has("day") else None
        return YearsAgo(int(count), Calendar(month=MONTHS[match.word("month")], day=day))
    if match.has("weekday"):
        return YearsAgo(int(count), Weekday(WEEKDAYS[match.word("weekday")]))
    if match.has("when"):
        return YearsAgo(int(count), Relative("D", _DAYS[match.word("when")]))
    return YearsAgo(int(count), Relative(UNITS[match.word("unit")], 0))


@RULES.add(
    "(a|one) week (from|ago) (this|last|next|on)? weekday=FULLDAY",
    "(a|one) week on weekday=FULLDAY",
    "much=MUCH weeks (from|ago) (this|last|next|on)? weekday=FULLDAY",
)
def weeks_from(match: Match) -> Reading | None:
    """Read "a week from Tuesday", "two weeks ago Friday"."""
    count = quantity(match.words("much")) if match.has("much") else 1.0
    if count is None:
        return None
    back = "ago" in {match.row.word(index) for index in range(match.first, match.last)}
    return WeekdayAway(WEEKDAYS[match.word("weekday")], -int(count) if back else int(count))


@RULES.add(
    "much=MUCH weekday=WEEKDAYS ago",
    "the weekday=FULLDAY (before last)",
    "the last but one weekday=FULLDAY",
)
def weekdays_ago(match: Match) -> Reading | None:
    """Read "two Fridays ago", "the Friday before last"."""
    word = match.word("weekday")
    count = quantity(match.words("much")) if match.has("much") else 2.0
    if count is None or count < 2:
        return None
    return WeekdayAway(WEEKDAYS.get(word, WEEKDAY_PLURALS.get(word, 0)), 1 - int(count))


_FROM_DAY = "when=(today|tomorrow|yesterday)"


@RULES.add(
    f"much=MUCH unit=(day|days|week|weeks|fortnight|month|months|year|years) from {_FROM_DAY}",
    f"much=(a|one) unit=(week|fortnight) {_FROM_DAY}",
)
def from_a_day(match: Match) -> Reading | None:
    """Read "three weeks from today", "a week tomorrow": that day, not that week."""
    count = quantity(match.words("much"))
    if count is None:
        return None
    number, unit = whole(count, UNITS[match.word("unit")])
    days = {"D": 1, "W": 7, "FORTNIGHT": 14}.get(unit)
    if days is None:
        return Relative(unit, number)
    return Relative("D", number * days + _DAYS[match.word("when")])


@RULES.add("in? core=((HEDGE)? much=MUCH unit=UNIT (' s?)? time)")
def in_so_long(match: Match) -> Reading | None:
    """Read "in a week's time", "in two hours' time"; not "this week's Time"."""
    count = quantity(match.words("much"))
    if count is None or match.row.word(match.last - 2) not in {"'", "s", "’", "‘"}:
        return None
    number, unit = whole(count, UNITS[match.word("unit")])
    return Hours(unit, number) if unit in {"H", "MIN", "S"} else Relative(unit, number)


@RULES.add("(by|before|at|until|since) core=(unit=(year|month|week|quarter) ' s? end)")
def end_of(match: Match) -> Reading:
    """Read "by year's end"."""
    return Relative(UNITS[match.word("unit")], 0, edge="late")


@RULES.add("the first of side=(the|this|next) unit=(year|month)")
def first_of(match: Match) -> Reading:
    """Read "since the first of the year", "by the first of next month": that day."""
    step = int(match.word("side") == "next")
    if match.word("unit") == "month":
        return DayOfMonth(1, step)
    return Calendar(year=YearOf(shift=step), month=1, day=1)


@RULES.add(
    "the weekday=FULLDAY side=(before|after|previous|following)",
    "the side=(previous|preceding|prior|following|next) weekday=FULLDAY",
)
def weekday_told(match: Match) -> Reading | None:
    """Read "the Friday before", "the following Monday", from the day last told of."""
    side = match.word("side")
    if side in {"before", "after"} and not _ends_clause(match):
        return None
    return WeekdayTold(WEEKDAYS[match.word("weekday")], 1 if side in _ONWARD else -1)


_ONWARD = frozenset({"after", "following", "next"})


@RULES.add(
    "the? which=(ORDINAL|last) weekday=FULLDAY (of|in) month=MONTH (,? year=Y4)?",
    "the? which=(ORDINAL|last) weekday=FULLDAY (of|in) every=(every|each) month",
    "every=(every|each) which=(ORDINAL|last) weekday=FULLDAY (of|in) (the|each) month",
)
def nth_weekday(match: Match) -> Reading | None:
    """Read "the second Tuesday of November"; of every month it is a set."""
    if match.has("every"):
        return Plain(TimexType.SET, "P1M")
    number = -1 if match.word("which") == "last" else ordinal(match.words("which"))
    if not -1 <= number <= 5:
        return None
    weekday = WEEKDAYS[match.word("weekday")]
    return NthWeekday(number, weekday, MONTHS[match.word("month")], year_of(match))


@RULES.add(
    "(the|that|this)? very? beside=(previous|preceding|prior|following|next|same) "
    f"{_CALENDAR_UNIT}",
    f"(earlier|later|early|late) (in|on)? (that|that same|the same) {_CALENDAR_UNIT}",
    f"that beside=(very)? {_CALENDAR_UNIT}",
)
def told(match: Match) -> Reading | None:
    """Read "the previous month", "the following day", "that year", from what was told."""
    word = match.word("beside")
    if word in {"next", "following"} and match.row.word(match.first) not in {
        "the",
        "that",
        "following",
    }:
        return None
    unit = _code(match)
    shift = {"previous": -1, "preceding": -1, "prior": -1, "following": 1, "next": 1}.get(word, 0)
    if unit == "D" and word in {"", "very"} and match.after() in {"when", "that", "will", "in"}:
        return None
    return Relative(unit, shift, told=True)


@RULES.add("the unit=(week|weekend|month|quarter|year|decade) side=(before last|after next)")
def but_one(match: Match) -> Reading:
    """Read "the week before last", "the year after next"."""
    return Relative(UNITS[match.word("unit")], -2 if match.word("side") == "before last" else 2)


@RULES.add(
    "(the|this)? unit=(year|month|quarter) DASH? end",
    "(the|this)? unit=year DASH? end year=Y4",
    "unit=yearend",
)
def unit_end(match: Match) -> Reading:
    """Read "year-end", "the year-end 1989"."""
    if match.has("year"):
        return Calendar(year=year_of(match), edge="late")
    unit = UNITS.get(match.word("unit"), "Y")
    return Relative(unit, 0, edge="late")


@RULES.add("(in|into|until|before|after|by|early in|for|of) core=(the new year)")
def new_year(match: Match) -> Reading | None:
    """Read "in the new year": the one that begins next, or has just begun."""
    return None if match.after() == "'" else NewYear()


@RULES.add(
    "the unit=(day|night|week|weekend|month|year) side=(before|after|earlier|previous|prior)"
)
def neighbour(match: Match) -> Reading | None:
    """Read "the day before", "the week earlier", from what was told."""
    side = -1 if match.word("side") != "after" else 1
    if match.before() in {"in", "end", "ended", "ending", "finish", "finished", "finishing", "of"}:
        return None
    strict = side > 0 and not _ends_clause(match)
    return Relative(UNITS[match.word("unit")], side, told=True, strict=strict)


@RULES.add(
    "(HEDGE)? much=MUCH unit=UNIT side=(ago|earlier|later|before|from "
    "now|hence|back|prior|previously)"
)
def counted(match: Match) -> Reading | None:
    """Read "three days ago", "two weeks later", "a year earlier", "a week from now"."""
    unit, side = UNITS[match.word("unit")], match.word("side")
    count = quantity(match.words("much"))
    if side in {"before", "prior", "back"} and not _ends_clause(match):
        return None
    sign = 1 if side in {"later", "from now", "hence"} else -1
    if count is None:
        return Plain(TimexType.DATE, "PAST_REF" if sign < 0 else "FUTURE_REF")
    number, code = whole(count, unit)
    if code in {"H", "MIN", "S"}:
        return Hours(code, sign * number, told=side not in _FROM_NOW)
    if code not in {"D", "NIGHT", "W", "WE", "FORTNIGHT", "M", "Q", "Y", "DECADE", "CENTURY"}:
        return None
    return Relative(
        code,
        sign * number,
        told=side not in _FROM_NOW,
        keep=code == "Y" and number <= 2,
        nearly=code == "Y" and match.row.word(match.first) in {"nearly", "almost"},
    )


@RULES.add("number=(D12|D23|D31|D59) unit=(m|h|d|w) ago")
def short_ago(match: Match) -> Reading | None:
    """Read "12m ago", "3h ago", as live reports have them."""
    if not match.glued(match.first + 1):
        return None
    number = -int(match.word("number"))
    unit = {"m": "MIN", "h": "H", "d": "D", "w": "W"}[match.word("unit")]
    return Hours(unit, number) if unit in {"MIN", "H"} else Relative(unit, number)


_FROM_NOW = frozenset({"ago", "from now", "back", "hence"})


def _ends_clause(match: Match) -> bool:
    return match.after() in {".", ",", ";", ")", "", "and", "but", '"', "”", "when", ":"}


@RULES.add("(ages|(a|quite a) while|some time|(a|a very) (long|short) time) ago")
def while_ago(match: Match) -> Reading:  # noqa: ARG001
    """Read "a long time ago"."""
    return Plain(TimexType.DATE, "PAST_REF")


@RULES.add("(HEDGE)? core=(PLURAL ago)", "core=(unit=PLURAL (earlier|before))")
def open_ago(match: Match) -> Reading | None:
    """Read "years ago"."""
    if match.has("unit") and not _ends_clause(match):
        return None
    return Plain(TimexType.DATE, "PAST_REF")


@RULES.add(
    "the? very? which=(ORDINAL|last|final|opening) unit=(week|weekend|day) (of|in) month=MONTH "
    "(,? (of|in)? (year=Y4|side=(last|this|next) year))?",
)
def week_of_month(match: Match) -> Reading | None:
    """Read "the first week of November" as the week that holds the first Thursday of the month."""
    which = match.word("which")
    place = {"last": -1, "final": -1, "opening": 1}.get(which) or ordinal(match.words("which"))
    unit = UNITS[match.word("unit")]
    if place > _WEEKS and unit != "D":
        return None
    return PartOfMonth(
        unit, place, Calendar(year=year_of(match), month=MONTHS[match.word("month")])
    )


_WEEKS = 5
"""Weeks that a month has, at the most."""


@RULES.add(
    "(in|during|for|throughout|end|ended|ending|finish|finished|finishing|close|closed|closing"
    "|within|over|by|earlier in|later in|late in|early in) "
    "core=(the unit=(day|week|month|quarter|year|weekend|decade|century))",
    "core=(the unit=weekend)",
    "core=((rest|remainder|end|start|beginning) of (the|this) unit=(day|week|month|quarter|year))",
    "core=((the|late|early|earlier|later) very? "
    "(in|(end|start|beginning|rest|remainder|middle|close|course|most"
    "|(early|first|latter|better) part) of) "
    "the unit=(day|week|month|quarter|year|weekend|decade|century))",
)
def bare(match: Match) -> Reading | None:
    """Read "the week" in "for the week", "the end of the day"."""
    plain = match.span("core")[1] - match.span("core")[0] == 2
    if match.raw("unit").istitle() or match.before() in {"week", "month"}:
        return None
    if match.before() in {"back", "-"} and plain:
        return None
    weekend = match.word("unit") == "weekend" and match.after() == "to"
    if match.after() == "-" or (
        plain
        and not weekend
        and match.after() in {"of", "to", "when", "that", "before", "after", "since", "ago"}
    ):
        return None
    unit = UNITS[match.word("unit")]
    if unit in {"W", "M", "Q", "Y"}:
        return OfTale(unit)
    return Weekend() if unit == "WE" else Relative(unit, 0, told=unit == "D")


@RULES.add(
    "(a|the)? which=ORDINAL (consecutive|straight|successive)? "
    "unit=(day|night|week|month|year|quarter) (in a row|running)?"
)
def in_a_row(match: Match) -> Reading | None:
    """Read "for the fourth straight night" as that night."""
    words = {match.row.word(index) for index in range(match.first, match.last)}
    if not words & {"consecutive", "straight", "successive", "row", "running"}:
        return None
    return Relative(UNITS[match.word("unit")], 0)
