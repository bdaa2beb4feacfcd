"""Rules for days and years that are called by a name, or by figures, for what happened then."""

from __future__ import annotations

from datetime import date

from dateline.extract.times import periods
from dateline.extract.times.bywords import CALLED, IN_FIGURES, OnceOnly
from dateline.extract.times.grammar import Match, Rules
from dateline.extract.times.lexicon import WEEKDAYS, words
from dateline.extract.times.readings import Fixed, Reading, Span

RULES = Rules()


@RULES.add("when=(d DASH day)")
def invasion_day(match: Match) -> Reading | None:
    """Read "D-Day" as that of Normandy; not "D-Day for the mayor"."""
    if not match.raw("when").startswith("D") or match.after() == "for":
        return None
    if match.before() in {"is", "was", "s", "a", "as", "this", "its", "their"}:
        return None
    return Fixed(periods.day(date(1944, 6, 6)))


_NEAR = 12
"""Atoms on either side within which stands what happened on such a day."""


@RULES.add("when=ATTACKS")
def in_figures(match: Match) -> Reading | None:
    """Read "9/11", and "7/7" and the like beside a word for what happened on that day.

    No other month and day in digits is read without its year.
    """
    when, said = IN_FIGURES[match.raw("when")]
    if said and not _is_near(match, said):
        return None
    return OnceOnly(when) if said else Fixed(periods.day(when))


@RULES.add("colour=(black|bloody) day=FULLDAY")
def called(match: Match) -> Reading | None:
    """Read "Black Monday" beside a word for what happened then."""
    name = f"{match.word('colour')} {match.word('day')}"
    if name not in CALLED or not match.raw("colour").istitle() or match.after() in _COURTS:
        return None
    for when, said in CALLED[name]:
        if _is_near(match, said) and when.weekday() == WEEKDAYS[match.word("day")]:
            return OnceOnly(when)
    return None


_COURTS = frozenset({"inquiry", "inquest", "tribunal", "trial"})
"""After such a name: what was named for the day, years later."""


@RULES.add("the? number=(first|second) world war", "world war number=(i|ii|one|two|1|2)")
@RULES.add("number=(wwi|wwii|ww1|ww2)")
def world_war(match: Match) -> Reading | None:
    """Read "during World War Two"; not "a World War II bomb", which may be found today.

    What is "after" or "since" a war is so from its last year on, what is "before" it, to its first.
    """
    side = match.before()
    if side == "the":
        side = match.before(2)
    if side not in _DURING | _AFTER | _BEFORE or match.raw("number").islower():
        return None
    if match.after().isalpha() and match.after() not in _NEW_PHRASE:
        return None
    first, last = (periods.year(year) for year in _WARS[match.word("number")])
    if side in _AFTER:
        return Fixed(last)
    return Fixed(first) if side in _BEFORE else Span(Fixed(first), Fixed(last))


_DURING = words("in during throughout")
_AFTER = words("since after")
_BEFORE = words("before until till")
_NEW_PHRASE = words(
    "the a an and or but as when while which that it its he his she her they their we our there "
    "to in on at by from of for with was were is are had has have did would could about"
)
"""Right after the name of a war: words that begin something new, not what is named for the war."""
_WARS = {
    **dict.fromkeys(words("first i one 1 wwi ww1"), (1914, 1918)),
    **dict.fromkeys(words("second ii two 2 wwii ww2"), (1939, 1945)),
}
"""First and last year."""


def _is_near(match: Match, said: frozenset[str]) -> bool:
    around = range(1, _NEAR)
    return not said.isdisjoint(
        word for step in around for word in (match.before(step), match.after(step))
    )
