"""What the gazetteer knows of a name, remembered, and asked again in other spellings."""

from __future__ import annotations

import re

from dateline.domain.places import Gazetteer, NameKind, NameMatch, Place, PlaceId
from dateline.extract.places.words import GENERIC, TERRAIN, WATER, words

_KEPT = 50_000
_WIDE = ("A.PCL", "A.ADM1", "L.", "H.")
_COUNTY = re.compile(r"^(?:Co\b\.?|County)\s+")
_SHORT = re.compile(r"^(?:St|Ste|Mt|Ft)\b\.?\s*")
_LONG = {"St": "Saint ", "Ste": "Sainte ", "Mt": "Mount ", "Ft": "Fort "}
_STREETS = words(
    "street avenue road lane boulevard highway freeway motorway parkway turnpike expressway square"
)
_GROUND = (WATER | TERRAIN | _STREETS) - words("valley coast basin forest pass island islands")
"""Nouns of what is not called by its name alone, unless that is its own."""
_OF = re.compile(r"^(?:[Tt]he\s+)?(?:City|Town|Village|Province|State|Republic|Kingdom)\s+of\s+")


class Names:
    """A gazetteer's names. Holds up to 50,000 answers, then begins anew."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        """Ask ``gazetteer``, which must not change while this lives."""
        self._gazetteer = gazetteer
        self._known: dict[str, bool] = {}
        self._begins: dict[str, bool] = {}
        self._beside: dict[PlaceId, tuple[Place, ...]] = {}
        self._matches: dict[str, tuple[NameMatch, ...]] = {}

    def known(self, name: str) -> bool:
        """Whether a place is called exactly that, in any case or spelling of its letters."""
        found = self._known.get(name)
        if found is None:
            if len(self._known) >= _KEPT:
                self._known.clear()
            found = self._known[name] = self._gazetteer.known(name)
        return found

    def begins(self, start: str) -> bool:
        """Whether the name of any place begins so: where no words stand apart, runs have no end."""
        found = self._begins.get(start)
        if found is None:
            if len(self._begins) >= _KEPT:
                self._begins.clear()
            found = self._begins[start] = self._gazetteer.begins(start)
        return found

    def matches(self, name: str) -> tuple[NameMatch, ...]:
        """Return what a name may mean, likeliest first; where unknown, written in other ways."""
        found = self._matches.get(name)
        if found is None:
            if len(self._matches) >= _KEPT:
                self._matches.clear()
            found = self._matches[name] = self._asked(name)
        return found

    def beside(self, place: Place) -> tuple[Place, ...]:
        """Return what is offered beside a country, a state, a region or a river."""
        if not place.feature.startswith(_WIDE):
            return ()
        found = self._beside.get(place.id)
        if found is None:
            if len(self._beside) >= _KEPT:
                self._beside.clear()
            found = self._beside[place.id] = self._gazetteer.beside(place.id)
        return found

    def _asked(self, name: str) -> tuple[NameMatch, ...]:
        for spelling in spellings(name):
            if self.known(spelling):
                found = self._gazetteer.candidates(spelling)
                return found if len(spelling) >= len(name) else _of_that_sort(name, found)
        return ()


def spellings(name: str) -> list[str]:
    """Return the ways to write a name that are worth asking for, as given first.

    ``St. Paul`` is also Saint Paul, ``Lake Ilmen`` and ``Ilmen Lake`` also Ilmen, ``City of York``
    also York; a line end within a name is a space.
    """
    plain = " ".join(name.split())
    ways = [plain]
    short = _SHORT.match(plain)
    if short:
        ways.append(_LONG[short.group().strip(". ")] + plain[short.end() :])
    county = _COUNTY.match(plain)
    if county:
        ways += [f"{plain[county.end() :]} County", plain[county.end() :]]
    of = _OF.match(plain)
    if of:
        ways.append(plain[of.end() :])
    parts = plain.split(" ")
    if len(parts) > 1 and parts[0].lower() == "the":
        ways.append(" ".join(parts[1:]))
        parts = parts[1:]
    if len(parts) > 1 and parts[-1].lower() in GENERIC:
        ways.append(" ".join(parts[:-1]))
    if len(parts) > 1 and parts[0].lower() in GENERIC:
        ways.append(" ".join(parts[1:]))
    return ways


def _of_that_sort(name: str, found: tuple[NameMatch, ...]) -> tuple[NameMatch, ...]:
    """Leave out towns where a river, a beach or a street is asked for: "Baker Beach", not Baker."""
    parts = name.lower().split()
    if parts[-1] not in _GROUND and parts[0] not in _GROUND:
        return found
    return tuple(match for match in found if match.place.feature_class in "HTLRSV")


def is_demonym(matches: tuple[NameMatch, ...]) -> bool:
    """Whether a name is first of all a people's or an adjective: ``Ukrainian``."""
    return bool(matches) and matches[0].kind is NameKind.DEMONYM
