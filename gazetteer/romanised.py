"""English spellings of names that GeoNames gives in a scholar's romanisation.

The news writes Ryazan, Perm, Maharashtra and Sanaa where the source has Ryazan', Perm', Mahārāshtra
and Şan‘ā'. The rules hold only where the country's own script is not Latin, so that Łódź, Málaga
and L'Aquila stay as they are, and every older spelling stays known.

Ukraine follows its Cabinet's resolution 55 of 2010: Mykolaiv for Mykolayiv, Kupiansk for
Kup'yans'k.
"""

from __future__ import annotations

import re
import unicodedata

from records import Drafts

from dateline.domain.places import NameKind

_CYRILLIC = frozenset({"RU", "BY", "KZ", "KG", "TJ"})
_UNMARKED = frozenset(
    {"RU", "BY", "UA", "KZ", "KG", "TJ", "GE", "AM", "MN", "BG", "GR", "CY"}
    | {"IL", "PS", "LB", "SY", "JO", "IQ", "SA", "YE", "OM", "AE", "QA", "BH", "KW", "EG", "LY"}
    | {"SD", "ET", "ER", "IR", "AF", "PK", "IN", "BD", "NP", "LK", "BT", "MM", "KH", "LA", "TH"}
    | {"CN", "JP", "KR", "KP"}
)
"""Where the marks on letters and the marks for soft signs, breaths and stops are a scholar's."""
_SPOKEN = frozenset({"CN", "JP", "IL", "ET", "ER", "MM"})
"""Where an apostrophe parts syllables (Xi'an, Be'er Sheva), and stays."""
_LATIN_MARKS = {"CN": "üÜêÊ", "BY": "čČšŠžŽśŚńćĆŬŭ", "CY": "ğşçıöüĞŞÇİÖÜ"}
"""Marks that are part of a spelling in use: Ürümqi, Smaliavičy, Gazimağusa."""
_APOSTROPHES = re.compile("['\u2018\u2019\u02bb\u02bc\u02be\u02bf\u2032\u0060\u00b4]")
_PURE = re.compile(r"\b(?:St|Saint|Côte|Gulf|Fort|Mount)\b|['\u2019]s\b")
_SOFT_ENDING = re.compile(r"(?:iy|yy)\b|yy(?=e\b)")
_UKRAINIAN = (
    (re.compile(r"(?<=[aeiou])yi"), "i"),
    (re.compile(r"(?<=\w)(?<!\bPr)y(?!e\b)(?=[aeu])"), "i"),
    (re.compile(r"yy\b"), "yi"),
    (re.compile(r"(?<=[b-df-hj-np-tv-z])iy\b"), "ii"),
)
"""The older romanisation's letters, each with today's; "Pry-" is a prefix of its own."""


def spell_english(drafts: Drafts) -> None:
    """Show towns and divisions as the news spells them; what they were called stays known."""
    for draft in drafts.values():
        if draft.feature[:1] in "PA" and draft.feature != "A.PCLI":
            name = english(draft.name, draft.country)
            if name != draft.name:
                draft.names = {name: NameKind.MAIN, **draft.names}
                draft.name = name


def english(name: str, country: str) -> str:
    """Return a romanised name as English writes it; ``country`` is ISO 3166-1 alpha-2."""
    if country not in _UNMARKED or _PURE.search(name):
        return name
    spelled = _plain(name.replace("ŭ", "a" if country == "BG" else "ŭ"), country)
    if country not in _SPOKEN:
        spelled = _APOSTROPHES.sub("", spelled)
    if country in _CYRILLIC:
        spelled = _SOFT_ENDING.sub("y", spelled)
    if country == "UA":
        for pattern, letters in _UKRAINIAN:
            spelled = pattern.sub(letters, spelled)
    return spelled if spelled.isupper() == name.isupper() and len(spelled) > 1 else name


def _plain(name: str, country: str) -> str:
    """Take the marks off all letters but those that the country's Latin spelling has."""
    kept = _LATIN_MARKS.get(country, "")
    return "".join(
        letter if letter in kept else _unmarked(letter)
        for letter in unicodedata.normalize("NFC", name)
    )


def _unmarked(letter: str) -> str:
    parts = unicodedata.normalize("NFD", letter)
    return "".join(part for part in parts if not unicodedata.combining(part))
