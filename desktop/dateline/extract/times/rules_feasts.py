"""Rules for holidays and feasts, those of nations too."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dateline.extract.times.bywords import EitherEid, NoDate
from dateline.extract.times.grammar import Match, Rules
from dateline.extract.times.lexicon import words
from dateline.extract.times.national_days import nation_of
from dateline.extract.times.near_feasts import BeforeLast
from dateline.extract.times.readings import Named, Reading, YearOf
from dateline.extract.times.rules_calendar import is_business, year_of

RULES = Rules()

_HOLIDAYS = {
    "christmas eve": "christmas eve", "christmas day?": "christmas", "xmas": "christmas",
    "boxing day": "boxing", "new year ' s eve": "new year eve", "new years eve": "new year eve",
    "new year ' s day?": "new year", "new years day": "new year", "new year ' s": "new year",
    "halloween": "halloween", "valentine ' ? s day": "valentine",
    "((lunar|chinese) new year|tet|spring festival)": "lunar new year",
    "(diwali|deepavali)": "diwali", "holi": "holi",
    "(the? mid DASH autumn|the? moon) festival": "mid-autumn",
    "the? dragon boat festival": "dragon boat", "songkran": "songkran", "kwanzaa": "kwanzaa",
    "hogmanay": "new year eve", "day of the dead": "all souls", "kupala (night|day)": "kupala",
    "(st|saint) . ? george ' s day": "george", "(st|saint) . ? andrew ' s day": "andrew",
    "(st|saint) . ? david ' s day": "david", "(st|saint) . ? stephen ' s day": "stephen",
    "(st|saint) . ? nicholas (' s)? day": "nicholas", "three kings ' ? day": "three kings",
    "australia day": "australia", "burns night": "burns", "michaelmas": "michaelmas",
    "epiphany": "epiphany", "waitangi day": "waitangi",
    "fourth of july": "fourth of july", "veterans ' ? day": "veterans",
    "armistice day": "armistice", "remembrance day": "remembrance",
    "(st|saint) . ? patrick ' s day": "patrick", "juneteenth": "juneteenth",
    "thanksgiving day?": "thanksgiving", "black friday": "black friday",
    "cyber monday": "cyber monday", "labor day": "labor", "memorial day": "memorial",
    "martin luther king (, ? jr . ?)? day": "martin luther king", "mlk day": "martin luther king",
    "presidents ' ? day": "presidents", "columbus day": "columbus",
    "mother ' ? s day": "mother", "father ' ? s day": "father", "easter sunday": "easter",
    "easter": "easter", "good friday": "good friday", "easter monday": "easter monday",
    "holy thursday": "maundy thursday", "easter saturday": "holy saturday",
    "ve DASH? day": "victory in europe", "bonfire night": "guy fawkes",
    "giving tuesday": "giving tuesday",
    "palm sunday": "palm sunday", "ash wednesday": "ash wednesday", "may day": "may",
    "earth day": "earth", "groundhog day": "groundhog", "flag day": "flag",
    "international women ' s day": "international women", "cinco de mayo": "cinco de mayo",
    "guy fawkes (night|day)": "guy fawkes", "bastille day": "bastille", "canada day": "canada",
    "anzac day": "anzac", "april fools ' ? day": "april fools", "election day": "election",
    "pentecost": "pentecost", "whit sunday": "pentecost", "whit monday": "whit monday",
    "ascension day": "ascension", "maundy thursday": "maundy thursday",
    "holy saturday": "holy saturday", "shrove tuesday": "shrove tuesday",
    "pancake (day|tuesday)": "shrove tuesday",
    "mardi gras": "shrove tuesday", "fat tuesday": "shrove tuesday",
    "orthodox christmas": "orthodox christmas", "orthodox easter": "orthodox easter",
    "all saints ' day": "all saints", "all souls ' day": "all souls", "victory day": "victory",
    "inauguration day": "inauguration", "nowruz": "nowruz", "norouz": "nowruz",
    "passover": "passover", "rosh hashanah": "rosh hashanah", "yom kippur": "yom kippur",
    "(hanukkah|chanukah|hanukah)": "hanukkah", "purim": "purim",
    "eid al DASH? fitr": "eid al-fitr", "eid ul DASH? fitr": "eid al-fitr",
    "eid al DASH? adha": "eid al-adha", "eid ul DASH? adha": "eid al-adha",
    "eid ul DASH? azha": "eid al-adha", "ashura": "ashura",
    "(the holy month of)? ramadan": "ramadan", "(the holy month of)? ramazan": "ramadan",
}  # fmt: skip


_EVENTS = words(
    "island islands agreement accord rising uprising offensive war massacre tsunami accords"
)


def _is_event(match: Match) -> bool:
    """Whether it only names something of another year: "the Good Friday Agreement"."""
    return match.after() in _EVENTS and (
        match.row.raw(match.last).istitle() or match.after() == "tsunami"
    )


_NAMELESS = re.compile(r"^the (?:holy month of )?", re.IGNORECASE)


def _holiday(name: str):  # type: ignore[no-untyped-def]
    def build(match: Match) -> Reading | None:
        if not _NAMELESS.sub("", match.raw("name"))[:1].isupper():
            return None
        if is_business(match):
            return None
        if _is_event(match):
            return NoDate()
        side = {"last": -1, "this": 0, "next": 1}.get(match.word("beside"))
        year = YearOf(shift=0) if side == 0 else year_of(match)
        return Named("HOLIDAY", name, year, side=side)

    return build


for _pattern, _name in _HOLIDAYS.items():
    RULES.add(
        f"(beside=(last|this|next))? name=({_pattern}) (,? (in|of)? (year=Y4|side=(last|this|next) "
        "year))?"
    )(_holiday(_name))


_AROUND = 12
"""Atoms on either side within which stands the nation whose day is meant."""


@RULES.add(
    "kind=(independence|republic|national|constitution|unity|liberation) day "
    "(,? (in|of)? (year=Y4|side=(last|this|next) year))?"
)
def of_a_nation(match: Match) -> Reading | None:
    """Read "Ukraine's Independence Day"; without a nation only the Fourth of July."""
    kind = match.word("kind")
    if not match.raw("kind").istitle() or is_business(match):
        return None
    nation = nation_of(kind, _near(match))
    if not nation and kind != "independence":
        return None
    return Named("HOLIDAY", f"{kind} {nation or 'america'}", year_of(match))


def _near(match: Match) -> Iterator[str]:
    """Yield the words around, the nearest first; of "New Mexico" none."""
    for step in range(1, _AROUND):
        if match.before(step + 1) != "new":
            yield match.before(step)
        if match.after(step - 1) != "new":
            yield match.after(step)


@RULES.add("the name=(christmas|easter|thanksgiving|ramadan) before last")
def feast_before_last(match: Match) -> Reading:
    """Read "the Christmas before last"."""
    return BeforeLast(Named("HOLIDAY", match.word("name")))


@RULES.add("eid DASH? (holiday|holidays|day|prayers|festival)?")
def eid(match: Match) -> Reading | None:
    """Read "Eid", where it is no longer named and nobody is called so."""
    last = match.row.raw(match.last)
    named = last.istitle() and last.isalpha()
    return EitherEid() if match.row.raw(match.first) == "Eid" and not named else None
