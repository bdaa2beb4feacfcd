"""What the gazetteer knows of a name, remembered, and asked again in other spellings."""

from __future__ import annotations

import re

from dateline.domain.places import Gazetteer, NameKind, NameMatch
from dateline.extract.places.words import GENERIC

_KEPT = 50_000
_SHORT = re.compile(r"^(?:St|Ste|Mt|Ft)\b\.?\s*")
_LONG = {"St": "Saint ", "Ste": "Sainte ", "Mt": "Mount ", "Ft": "Fort "}
_OF = re.compile(r"^(?:[Tt]he\s+)?(?:City|Town|Village|Province|State|Republic|Kingdom)\s+of\s+")


class Names:
    """A gazetteer's names. Holds up to 50,000 answers, then begins anew."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        """Ask ``gazetteer``, which must not change while this lives."""
        self._gazetteer = gazetteer
        self._known: dict[str, bool] = {}
        self._begins: dict[str, bool] = {}
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

    def _asked(self, name: str) -> tuple[NameMatch, ...]:
        for spelling in spellings(name):
            if self.known(spelling):
                return self._gazetteer.candidates(spelling)
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
    of = _OF.match(plain)
    if of:
        ways.append(plain[of.end() :])
    words = plain.split(" ")
    if len(words) > 1 and words[0].lower() == "the":
        ways.append(" ".join(words[1:]))
        words = words[1:]
    if len(words) > 1 and words[-1].lower() in GENERIC:
        ways.append(" ".join(words[:-1]))
    if len(words) > 1 and words[0].lower() in GENERIC:
        ways.append(" ".join(words[1:]))
    return ways


def is_demonym(matches: tuple[NameMatch, ...]) -> bool:
    """Whether a name is first of all a people's or an adjective: ``Ukrainian``."""
    return bool(matches) and matches[0].kind is NameKind.DEMONYM
