"""Villages of Crimea by their Ukrainian names, where GeoNames has the Russian one first.

"Novoselovskoye" is Novoselivske: its Ukrainian spelling is among the other names there, and is
written by resolution 55 of Ukraine's Cabinet of 2010. The Russian name stays known.
"""

from __future__ import annotations

import re

from records import Draft, Drafts
from spellings import fold

from dateline.domain.places import NameKind

_DIVISIONS = ("UA.11", "UA.20")
_RUSSIAN_LATIN = re.compile(
    r"(?:oye|oie|aya|aia|iye|ovo|evo|yovo|ino|yno|ovka|evka|yovka|skii|skiy|ye|ovoe)\b"
    r"|Nikol|Mikh|Grigor|Aleks|Andre|Novo[^s]|Vasil|Yo"
)
_CYRILLIC = re.compile(r"[А-ЩЬЮЯҐЄІЇа-щьюяґєії’' -]+")
"""Ukrainian's letters, without Russian's ё, ъ, ы and э, and without marks for stress."""
_RUSSIAN_ENDING = re.compile(r"(?:ое|ее|ово|ево|ино|ий|овка|евка|ая|яя|ье|ьё)\b")
_OWN = re.compile(r"[ґєії’']")
_SAID = "a b v h g d e zh z y i k l m n o p r s t u f kh ts ch sh shch"
_LETTERS = dict(zip("абвгґдежзиіклмнопрстуфхцчшщь’'", [*_SAID.split(" "), "", "", ""], strict=True))
_SOFT = {"є": ("Ye", "ie"), "ї": ("Yi", "i"), "й": ("Y", "i"), "ю": ("Yu", "iu"), "я": ("Ya", "ia")}


def speak_ukrainian(drafts: Drafts) -> None:
    """Show Crimea's villages by their Ukrainian names."""
    ids = {draft.id for draft in drafts.values() if draft.code in _DIVISIONS}
    for draft in drafts.values():
        if draft.feature[:1] == "P" and not draft.curated and _lies_in(draft, ids, drafts):
            name = _ukrainian(draft)
            if name and fold(name) != fold(draft.name):
                draft.names.pop(name, None)
                draft.names[draft.name] = NameKind.FORMER
                draft.names = {name: NameKind.MAIN, **draft.names}
                draft.name = name


def _lies_in(draft: Draft, ids: set[str], drafts: Drafts) -> bool:
    above = draft.parent
    while above is not None and above not in ids:
        above = drafts[above].parent if above in drafts else None
    return above is not None


def _ukrainian(draft: Draft) -> str:
    """Return the Ukrainian name in Latin letters; nothing where the one shown is no Russian one."""
    if not _RUSSIAN_LATIN.search(draft.name):
        return ""
    spelled = [name for name in draft.names if _CYRILLIC.fullmatch(name)]
    own = [name for name in spelled if _OWN.search(name.lower())]
    others = [name for name in spelled if not _RUSSIAN_ENDING.search(name)]
    alike = [name for name in own or others if fold(romanised(name))[:3] == fold(draft.name)[:3]]
    return romanised(alike[0]) if alike else romanised((own or [""])[0])


def romanised(name: str) -> str:
    """Return a Ukrainian name in Latin letters, by resolution 55 of 2010."""
    return "".join(_word(part) for part in re.split(r"([ -])", name))


def _word(word: str) -> str:
    said = []
    for at, letter in enumerate(word.replace("зг", "зgh").replace("Зг", "Зgh")):
        lower = letter.lower()
        latin = _SOFT[lower][at > 0] if lower in _SOFT else _LETTERS.get(lower, letter)
        said.append(latin.capitalize() if letter.isupper() else latin)
    return "".join(said)
