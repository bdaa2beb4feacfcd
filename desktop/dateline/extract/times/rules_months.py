"""Rules for months, with their year or without, and names that hold the word of one."""

from __future__ import annotations

from dateline.extract.times.bywords import Delivery, NoDate
from dateline.extract.times.grammar import Match, Rules
from dateline.extract.times.lexicon import MONTHS, WEEKDAYS, words
from dateline.extract.times.readings import (
    OPEN_YEAR,
    Calendar,
    Reading,
)
from dateline.extract.times.rules_calendar import (
    EDGE,
    LEAD,
    TAIL,
    TITLES,
    day_of,
    edge_of,
    is_titled,
    year_of,
)
from dateline.extract.times.told import MonthTold, OfThatYear

RULES = Rules()


@RULES.add(
    f"({EDGE})? month=MONTH ,? of? year=(Y4|SHORTYEAR)",
    f"the? (whole|entire|full)? month of month=MONTH {TAIL}",
    f"the? edge=((first|second|latter) half of) month=MONTH {TAIL}",
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
    near = match.after() in REPORTED
    return Calendar(year_of(match), MONTHS[name], edge=edge_of(match), side=side, near=near)


REPORTED = words(
    "figures data numbers inflation payrolls earnings unemployment accounts results statistics "
    "readings reading salaries wages bills growth gdp profit profits sales revenue revenues loss "
    "losses income output report reports"
)
"""What of a month or a quarter is told or paid once it is over."""
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
_NAMED_MONTH = words(
    "hare bug madness hares queen queens fools wilson burns revolution uprising crisis offensive "
    "massacre manifesto"
)
"""After a month, with a capital: the name of something else ("March Madness")."""


def _is_name(match: Match, name: str) -> bool:
    """Whether it is a part of a name: "Theresa May", "April Jones", "the March on Rome"."""
    after = match.row.raw(match.last)
    if is_titled(match) or (after.istitle() and after.lower() in _NAMED_MONTH):
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
    if name == "may" and (_is_given(before) or {match.before(2), match.before()} & TITLES):
        return True
    foreign = before.lower() not in _BEFORE_MONTH
    if not _is_given(after):
        told_of = match.after() == "," and match.after(2) == "who"
        return foreign and (match.after() in _SAYING or told_of)
    if not before.isalpha() or before.lower() in {"to", "with"}:
        return True
    return foreign and not match.year_like(match.last - 1)


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
    f"{LEAD} month=MONTH day=DAYNUM of (that|the same) same? year",
    f"{LEAD} the? day=DAYNUM of? month=MONTH of (that|the same) same? year",
)
def month_of_that_year(match: Match) -> Reading:
    """Read "August of that year", "3 August of the same year"."""
    day = day_of(match) if match.has("day") else None
    return OfThatYear(Calendar(month=MONTHS[match.word("month")], day=day, edge=edge_of(match)))


@RULES.add(
    "(the|that) side=(following|next|previous|preceding) month=MONTH",
    "that month=MONTH",
    "month=MONTH of the side=(following|next|previous|preceding) year",
)
def month_told(match: Match) -> Reading | None:
    """Read "the following July", "that August", as counted from the date last told of."""
    side = match.word("side")
    step = 0 if not side else 1 if side in {"following", "next"} else -1
    return MonthTold(
        MONTHS[match.word("month")], step, of_year=match.row.word(match.last - 1) == "year"
    )


@RULES.add("side=(last|this|next|past|coming|this past) month=MONTH")
def month_beside(match: Match) -> Reading | None:
    """Read "last September"."""
    side = {"last": -1, "past": -1, "this past": -1, "this": 0}.get(match.word("side"), 1)
    return Calendar(month=MONTHS[match.word("month")], side=side)
