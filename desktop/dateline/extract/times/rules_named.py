"""Rules for quarters, halves, seasons, fiscal years, decades and centuries."""

from __future__ import annotations

from dateline.domain.times import TimexType
from dateline.extract.times import periods
from dateline.extract.times.grammar import Match, Rules
from dateline.extract.times.lexicon import DECADE_WORDS, MONTHS, SEASONS, words
from dateline.extract.times.near_feasts import BeforeLast
from dateline.extract.times.numerals import ordinal
from dateline.extract.times.readings import (
    OPEN_YEAR,
    Fixed,
    Named,
    Plain,
    Reading,
    Relative,
    YearOf,
)
from dateline.extract.times.rules_calendar import EDGE, edge_of, year_of
from dateline.extract.times.rules_months import REPORTED
from dateline.extract.times.told import LastTurn, OfThatYear, SeasonTold

RULES = Rules()

_OF_YEAR = "(,? (of|in)? (year=Y4|side=(last|this|next|the) (fiscal|financial|calendar)? year))?"
_WHICH = "which=(first|second|third|fourth|final|last|opening|ORD)"


_ENDS = {
    "quarter": {"opening": 1, "final": 4, "last": 4},
    "half": {"opening": 1, "final": 2, "last": 2},
}


@RULES.add(
    f"the? (fiscal|financial)? {_WHICH} DASH? unit=(quarter|half) {_OF_YEAR}",
    f"the? {_WHICH} fiscal unit=(quarter|half) {_OF_YEAR}",
)
def numbered(match: Match) -> Reading | None:
    """Read "the third quarter of this year", "third-quarter", "the second half of 2009"."""
    unit, which = match.word("unit"), match.word("which")
    if which == "last" and year_of(match) is OPEN_YEAR:
        return None
    if match.after() == "of" and not (
        match.after(2).isdigit() or match.after(2) in {"fiscal", "financial"}
    ):
        return None  # of a match, of a game, of the town
    number = _ENDS[unit].get(which) or ordinal(match.words("which"))
    open_half = unit == "half" and year_of(match) is OPEN_YEAR
    if (
        is_match(match)
        or number > (4 if unit == "quarter" else 2)
        or (open_half and not match.year_like(match.last - 1))
    ):
        return None
    near = match.after() in REPORTED
    return Named("Q" if unit == "quarter" else "HALF", str(number), year_of(match), near=near)


_SPORTS = words(
    "scored score scoring touchdown touchdowns goal goals yard yards halftime rebounds quarterback "
    "inning innings kickoff interception fumble outscored trailed trailing equaliser equalizer "
    "equalised striker header unbeaten layup dunk basket baskets scoreless knockout pointer "
    "pointers puck goalkeeper midfielder bears eagles lions tigers panthers wildcats bulldogs"
)
_NEARBY = 12


def is_match(match: Match) -> bool:
    """Whether the words around tell of a game: its quarters and halves are no time of the year."""
    around = range(1, _NEARBY)
    near = {match.before(step) for step in around} | {match.after(step) for step in around}
    return bool(near & _SPORTS)


def _is_lettered(match: Match) -> bool:
    """Whether "FY" is in capitals, and a short year stands right after it."""
    short = len(match.word("year")) < 4
    return match.row.raw(match.first) == "FY" and (not short or match.glued(match.first + 1))


@RULES.add("number=D12 which=(q|h) year=(Y4|D12|D23|D31|D59|SHORTYEAR)", "number=D12 which=(q|h)")
def figure_first(match: Match) -> Reading | None:
    """Read "1H 2023", "3Q23", "4Q"."""
    number, kind = int(match.word("number")), match.word("which")
    if not match.glued(match.first + 1) or not match.raw("which").isupper():
        return None
    if number > (4 if kind == "q" else 2) or (kind == "h" and not match.has("year")):
        return None
    if not match.has("year"):
        return Named("Q", str(number))
    digits = match.word("year").lstrip("'‘’")
    if len(digits) == 1 or (len(digits) == 2 and not match.glued(match.last - 1)):
        return None
    year = YearOf(number=int(digits) + (0 if len(digits) > 2 else 2000))
    return Named("Q" if kind == "q" else "HALF", str(number), year)


@RULES.add(f"which=(q|h) number=D12 {_OF_YEAR}", "year=Y4 DASH? which=(q|h) number=D12")
def lettered(match: Match) -> Reading | None:
    """Read "Q3 2009", "H1"."""
    number, kind = int(match.word("number")), match.word("which")
    at = match.span("number")[0]
    glued_on = match.glued(match.last) and match.after()[:1].isalnum()
    if (
        not match.glued(at)
        or glued_on
        or number > (4 if kind == "q" else 2)
        or not match.raw("which").isupper()
    ):
        return None
    return Named("Q" if kind == "q" else "HALF", str(number), year_of(match))


@RULES.add(
    "the? month=MONTH (DASH (to DASH)?|to|through) last=MONTH span=(quarter|period|half) "
    f"{_OF_YEAR}",
)
def months_for_a_quarter(match: Match) -> Reading | None:
    """Read "the January-March quarter", "the April-to-September half"."""
    first, last = MONTHS[match.word("month")], MONTHS[match.word("last")]
    for kind, length in (("Q", 3), ("HALF", 6)):
        if last - first == length - 1 and first % length == 1:
            return Named(kind, str(1 + first // length), year_of(match))
    return None


@RULES.add(
    "the? year=Y4 which=(first|second|third|fourth|final|opening) DASH? unit=(quarter|half)",
)
def numbered_of_year(match: Match) -> Reading | None:
    """Read "the 1988 third quarter"."""
    unit, which = match.word("unit"), match.word("which")
    number = _ENDS[unit].get(which) or ordinal([which])
    if number > (4 if unit == "quarter" else 2):
        return None
    return Named("Q" if unit == "quarter" else "HALF", str(number), year_of(match))


@RULES.add(
    f"({EDGE})? the? season=SEASON ,? of? year=(Y4|SHORTYEAR) (DASH (D12|D23|D31|D59|D99|Y4))?",
    f"({EDGE})? the? season=SEASON of? side=(last|this|next) year",
)
def season_of_year(match: Match) -> Reading:
    """Read "summer 2024", "the fall of last year"."""
    return Named("SEASON", SEASONS[match.word("season")], year_of(match), edge_of(match))


@RULES.add(f"({EDGE})? the? season=SEASON of (that|the same) same? year")
def season_of_that_year(match: Match) -> Reading:
    """Read "the summer of that year"."""
    return OfThatYear(Named("SEASON", SEASONS[match.word("season")], edge=edge_of(match)))


@RULES.add("the season=SEASON before last")
def season_before_last(match: Match) -> Reading:
    """Read "the summer before last"."""
    return BeforeLast(Named("SEASON", SEASONS[match.word("season")]))


@RULES.add(f"({EDGE})? beside=(last|past|this past|this|next|coming|this coming) season=SEASON")
def season_beside(match: Match) -> Reading:
    """Read "last summer"."""
    beside = match.word("beside")
    side = -1 if beside.endswith(("last", "past")) else 0 if beside == "this" else 1
    return Named("SEASON", SEASONS[match.word("season")], edge=edge_of(match), side=side)


@RULES.add(
    f"(in|during|since|by|until|through|before|after|over|throughout|for) core=(({EDGE})? "
    "(the|that)? season=SEASON)"
)
def season_alone(match: Match) -> Reading | None:
    """Read "in the summer", "by early autumn"; not "the fall of Kabul" or "in spring water"."""
    after = match.after()
    closes = after in _CLOSES and match.row.word(match.last - 2) == "the"
    if (
        _is_person(match)
        or after in _AFTER_SEASON
        or (match.row.word(match.first) == "for" and match.row.word(match.last - 2) != "the")
        or (
            match.word("season") in {"fall", "spring"}
            and not (closes or match.year_like(match.last - 1))
        )
    ):
        return None
    return Named("SEASON", SEASONS[match.word("season")], edge=edge_of(match))


_CLOSES = frozenset({".", ",", ";"})


@RULES.add("(that|the? which=(same|following|next|previous|preceding)) season=SEASON")
def season_told(match: Match) -> Reading | None:
    """Read "that summer", "the following spring", which count from the date last told of."""
    which = match.word("which")
    if _is_person(match):
        return None
    step = {"following": 1, "next": 1, "previous": -1, "preceding": -1}.get(which, 0)
    if which == "next" and match.row.word(match.first) != "the":
        return None
    return SeasonTold(SEASONS[match.word("season")], step)


@RULES.add(
    "(all|(the|that) (whole|entire|full)|all (through|throughout) (the|that)) season=SEASON",
)
def whole_season(match: Match) -> Reading:
    """Read "all summer" as that summer."""
    return Named("SEASON", SEASONS[match.word("season")])


def _is_person(match: Match) -> bool:
    """Whether a season is a given name: "that Summer Walker"."""
    named = match.raw("season").istitle() and match.row.raw(match.last).istitle()
    return named and not match.year_like(match.last - 1)


_AFTER_SEASON = words(
    "of in from water waters onion onions roll rolls coat coats tyres tires training break mattress"
)
"""After "the fall", "spring": not the time of the year."""


@RULES.add(
    f"({EDGE})? the? (fiscal|financial) year? year=Y4",
    f"({EDGE})? (the|its|our|their)? beside=(last|previous|current|this|next|coming) "
    "(fiscal|financial) year",
    f"({EDGE})? the (fiscal|financial) year",
    "fy ' ? year=(Y4|D12|D23|D31|D59|SHORTYEAR)",
    "(fiscal|financial) year? year=SHORTYEAR",
)
def fiscal(match: Match) -> Reading | None:
    """Read "fiscal 2009", "the current fiscal year"."""
    if match.has("year"):
        digits = match.word("year").lstrip("'‘’")
        if len(digits) == 1 or (match.row.word(match.first) == "fy" and not _is_lettered(match)):
            return None
        year = int(digits) + (0 if len(digits) > 2 else 2000)
        return Fixed(periods.fiscal_year(year), edge_of(match))
    shift = {"last": -1, "previous": -1, "next": 1, "coming": 1}.get(match.word("beside"), 0)
    return Relative("FY", shift, edge=edge_of(match))


@RULES.add(f"({EDGE})? the? decade=DECADE4", f"({EDGE})? (the|this)? decade=(DECADE2|DECADEWORD)")
def decade(match: Match) -> Reading | None:
    """Read "the 1990s", "the late '80s"; not "in his 30s" or "highs in the 70s"."""
    word = match.word("decade")
    if word[0].isdigit() and len(word) > 4:
        if word[2:4] == "00" and word[:2] != "20":
            return Fixed(periods.century(int(word[:2]) + 1), edge_of(match))
        return Fixed(periods.decade(int(word[:4])), edge_of(match))
    if word in DECADE_WORDS:
        named = match.year_like(match.last - 1) or match.raw("decade").istitle()
        if match.before() in {"his", "her", "their", "my", "our"} or not named:
            return None
        return Fixed(periods.decade(1900 + DECADE_WORDS[word]), edge_of(match))
    return _short_decade(match, word)


@RULES.add(
    "decade=DECADE4 (and|to|through|or|DASH|into) core=((the|early|late|mid)? DASH? short=DECADE2)"
)
def later_decade(match: Match) -> Reading:
    """Read "'70s" in "the 1860s and '70s"."""
    first, short = match.word("decade"), match.word("short").strip("'‘’s")
    return Fixed(periods.decade(int(first[:2] + short[:2])))


_WEATHER = words("high highs low lows temperature temperatures degrees mercury upper lower mph")
_PERSONAL = words("his her their my our your its mid")


def _short_decade(match: Match, word: str) -> Reading | None:
    short = int("".join(sign for sign in word if sign.isdigit()))
    marked = not word[0].isdigit() or edge_of(match) or match.before() in {"of", "since"}
    linked = match.before() == "and" and match.before(2).endswith("s")
    if _WEATHER.intersection(match.before(step) for step in range(1, 9)):
        return None
    if match.before() in _PERSONAL or not (marked or linked or match.year_like(match.last - 1)):
        return None
    return Fixed(
        periods.decade(short + (2000 if short < 30 and short <= 20 else 1900)), edge_of(match)
    )


@RULES.add("the? which=(ORDINAL|last|final|closing|opening) decade of the century=ORDINAL century")
def decade_of_century(match: Match) -> Reading | None:
    """Read "the first decade of the 21st century"."""
    number, which = ordinal(match.words("century")), match.words("which")
    place = {"opening": 1, "last": 10, "final": 10, "closing": 10}.get(which[0]) or ordinal(which)
    if not (2 <= number <= 30 and 1 <= place <= 10):
        return None
    return Fixed(periods.decade(100 * (number - 1) + 10 * (place - 1)))


_PART = "the? edge=(first|second|latter|last|final|early|middle|closing) "
_ERA = "(era=(bc|b . c . ?|bce|b . c . e . ?|ad|a . d . ?|ce))?"


@RULES.add(
    f"(the? edge=(EDGE DASH?)? which=(ORD|ORDINAL) DASH? century {_ERA})",
    f"{EDGE} which=(ORD|ORDINAL) century {_ERA}",
    f"{_PART} (half|quarter|third|part|decades?|years) of the which=(ORD|ORDINAL) century {_ERA}",
)
def century(match: Match) -> Reading | None:
    """Read "the 19th century", "mid-20th-century", "the 5th century BC"."""
    number = ordinal(match.words("which"))
    if not 1 <= number <= 30:
        return None
    if match.has("era") and match.word("era").startswith("b") and match.raw("era").isupper():
        return Plain(TimexType.DATE, f"BC{number - 1:02}")
    return Fixed(periods.century(number), edge_of(match))


@RULES.add(
    "core=(the? which=ORDINAL) (and|to|or|through|DASH) the? ORDINAL (centuries|century)",
    "(the|late|early|mid)? ORDINAL (and|to|or|through|DASH) core=((the|late|early|mid)? "
    "which=ORDINAL (centuries|century))",
)
def centuries(match: Match) -> Reading | None:
    """Read either end of "the 18th and 19th centuries"."""
    number = ordinal(match.words("which"))
    return Fixed(periods.century(number)) if 1 <= number <= 30 else None


@RULES.add(f"{_PART} (half|part) of the decade=DECADE4")
def part_of_decade(match: Match) -> Reading:
    """Read "the first half of the 1990s"."""
    return Fixed(periods.decade(int(match.word("decade")[:4])), edge_of(match))


@RULES.add("the? turn of the which=ORDINAL century")
def turn(match: Match) -> Reading | None:
    """Read "the turn of the 20th century": the years around its beginning."""
    number = ordinal(match.words("which"))
    return Fixed(periods.turn(number)) if 2 <= number <= 30 else None


@RULES.add("the? turn of the century")
def last_turn(match: Match) -> Reading:  # noqa: ARG001
    """Read "the turn of the century": the one nearest before what was told of."""
    return LastTurn()
