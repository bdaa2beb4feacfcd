"""Towns that a division is called after: "Zhizdrinsky Rayon" lies around Zhizdra."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from records import Draft
from spellings import fold

_ADJECTIVE = re.compile(
    r"^(?:Gorodskoy Okrug )?(?P<stem>.{3,}?)(?:s|ts)?k(?:y|iy|aya|oye) "
    r"(?:Rayon|Raion|District|Gorodskoy Okrug|Urban Okrug|Selsky Okrug)$"
)
_ENDINGS = ("", "n", "in", "ov", "ev", "en")
"""What an adjective may have more than its town: "Zhizdr-in-sky"."""
_SHORTEST = 4
_LONGER = 5
"""Letters that a town's name may have more than the stem: "Zolotukhin-o"."""
_KINDS = re.compile(
    r"^(?:Municipio|Municipality|Distrito|Departamento|Provincia|Province|Partido|Cantón|Canton|"
    r"Concelho|Circunscrição|Daïra|Délégation|Caza|County|Municipal District|Commune|Gorodskoy"
    r" Okrug|Ward)(?: de la| de l'| de| da| do| du| of)? "
    r"|^(?:Markaz|Liwa|Qada|Muang|Srok|Huyện|Mudiriyat|Qasabat|Shahrestan-e) "
    r"| (?:Rayon|Raion|District|Tumani|Audany|Sum|Municipality|Canton|Subregion|Constituency)$"
    r"| No\. \d+$",
)


def namesakes(division: Draft, around: Iterable[Draft], bases: set[str]) -> list[Draft]:
    """Return the town of the area around that a division is called after, if one is.

    ``bases`` are the division's folded names without its generic word.
    """
    around = list(around)
    names = bases.union(map(fold, division.names))
    alike = [town for town in around if not names.isdisjoint(map(fold, town.names))]
    if not alike:
        bare = {fold(_KINDS.sub("", name)) for name in division.names} - {""}
        alike = [town for town in around if not bare.isdisjoint(map(fold, town.names))]
    for stem in () if alike else _stems(division):
        alike = [town for town in around if _begins(fold(town.name), stem)]
        if alike:
            return sorted(alike, key=lambda town: (len(town.name), -town.population, town.id))[:1]
    return sorted(alike, key=lambda town: (-town.population, town.id))[:1]


def _stems(division: Draft) -> Iterator[str]:
    """Yield what an adjective may be made of, the longest first."""
    found = (_ADJECTIVE.match(name) for name in division.names)
    whole = sorted({fold(one["stem"]) for one in found if one})
    for ending in _ENDINGS:
        for stem in whole:
            cut = stem.removesuffix(ending)
            if len(cut) >= _SHORTEST and (cut != stem or not ending):
                yield cut


def _begins(name: str, stem: str) -> bool:
    return name.startswith(stem) and len(name) <= len(stem) + _LONGER
