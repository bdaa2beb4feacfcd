"""Rules for days that are called by a name or by bare figures for what happened on them."""

from __future__ import annotations

from datetime import date

from dateline.extract.times import periods
from dateline.extract.times.bywords import CALLED, IN_FIGURES, OnceOnly
from dateline.extract.times.grammar import Match, Rules
from dateline.extract.times.lexicon import WEEKDAYS
from dateline.extract.times.readings import Fixed, Reading

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


def _is_near(match: Match, said: frozenset[str]) -> bool:
    around = range(1, _NEAR)
    return not said.isdisjoint(
        word for step in around for word in (match.before(step), match.after(step))
    )
