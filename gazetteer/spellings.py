"""Which of a place's names are worth keeping, and in which other ways they are written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from dateline.gazetteer import folding

GENERIC = (
    "Autonomous Okrug", "Autonomous Oblast", "Autonomous Region", "Autonomous Republic",
    "Autonomous Prefecture", "Autonomous District", "Metropolitan City", "Special Region",
    "Capital Region", "Federal District", "National District",
    "Voivodeship", "Oblast", "Krai", "Okrug", "Governorate", "Prefecture", "Province", "Region",
    "Republic", "Territory", "Regional State", "State", "Canton", "Emirate", "County", "Department",
    "Division",
    "Raion", "Rayon", "District", "Municipality", "Parish", "Borough", "Census Area",
)  # fmt: skip
"""Generic words that follow a division's name in English, the longer before the shorter."""

_LEADING = ("Free State of ", "State of ", "Republic of ", "Province of ", "Region of ",
            "County of ", "Canton of ", "Department of ", "District of ", "Emirate of ",
            "Autonomous Republic of ")  # fmt: skip
_ALSO = {
    "Oblast": ("Oblast", "Region", "Province"),
    "Voivodeship": ("Voivodeship", "Province", "Region"),
    "Krai": ("Krai", "Territory", "Region"),
    "Governorate": ("Governorate", "Province"),
    "Raion": ("Raion", "Rayon", "District"),
    "Rayon": ("Raion", "Rayon", "District"),
    "Province": ("Province",),
    "Prefecture": ("Prefecture",),
    "Emirate": ("Emirate",),
}
_SWAPS = (("Saint ", "St "), ("Sainte ", "Ste "), ("Mount ", "Mt "), ("Fort ", "Ft "))
_SWAPPABLE = re.compile(r"\b(?:Saint|Sainte|St|Ste|Mount|Mt|Fort|Ft)\b| \(")
_HYPHENED = re.compile(r"\b(Saint|Sainte|St|Ste)-(?=[A-Z])")
_CODE = re.compile(r"[A-Z]{2,4}")
_UNLIKELY = re.compile(r"[\d_=/\\|<>{}\[\]]|https?:")


fold = cache(folding.fold)
"""The fold of the product, remembered: the same million names are met several times over."""


@cache
def ordinary_words() -> frozenset[str]:
    """Return words that begin sentences far more often than they name a place."""
    path = Path(__file__).with_name("ordinary_words.txt")
    lines = path.read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def is_name(text: str) -> bool:
    """Whether an alternate name of a town looks like one that people write.

    Codes of airports and states, romanised transcriptions in lower case, addresses and ordinary
    words are not.
    """
    folded = fold(text)
    if len(folded) < 2 or _UNLIKELY.search(text) or _CODE.fullmatch(text):
        return False
    if text.isascii() and text == text.lower():
        return False
    if folded.isascii() and len(folded) < 3:
        return False
    return folded not in ordinary_words()


def variants(name: str) -> Iterator[str]:
    """Yield other ways to write a name: St for Saint and back, and what stands before a bracket."""
    if not _SWAPPABLE.search(name):
        return
    name = _HYPHENED.sub(r"\1 ", name)
    for long, short in _SWAPS:
        dotted = f"{short.strip()}. "
        for old, new in ((long, short), (dotted, long), (short, long)):
            if name.startswith(old):
                yield new + name[len(old) :]
            elif f" {old}" in name:
                yield name.replace(f" {old}", f" {new}", 1)
    head, bracket, _ = name.partition(" (")
    if bracket and head:
        yield head


def split_generic(name: str) -> tuple[str, str]:
    """Return a division's name without its English generic word, and that word or nothing."""
    for generic in GENERIC:
        if name.lower().endswith(f" {generic.lower()}") and len(name) > len(generic) + 3:
            return name[: -len(generic) - 1], generic
    for leading in _LEADING:
        if name.startswith(leading) and len(name) > len(leading) + 1:
            return name[len(leading) :], leading.split(" of ")[0]
    return name, ""


def with_generics(base: str, generic: str) -> Iterator[str]:
    """Yield a division's name with each generic word that English uses for its kind."""
    for word in _ALSO.get(generic, (generic,)):
        yield f"{base} {word}"


def is_latin(text: str) -> bool:
    """Whether all letters are Latin ones."""
    return all(ord(character) < 0x250 or 0x1E00 <= ord(character) < 0x2100 for character in text)
