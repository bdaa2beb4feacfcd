"""One spelling for all the spellings of a name: how names are folded before they are compared."""

from __future__ import annotations

import unicodedata
from hashlib import blake2b

MAX_NAME = 100
"""Code points; what is longer is no name of a place and folds to nothing."""

_DROPPED = "'`´.’‘‛ʼʻʽʾʿʹʺˈˊˋ′″‵“”„\"·"
_SPELLED_OUT = {
    "ß": "ss",
    "æ": "ae",
    "œ": "oe",
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "ħ": "h",
    "ŧ": "t",
    "ı": "i",
    "ə": "a",
    "ŋ": "ng",
    "&": " and ",
}


class _Folds(dict[int, str]):
    """What each code point folds to, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        folded = _fold_character(chr(code))
        self[code] = folded
        return folded


def _fold_character(character: str) -> str:
    if character in _SPELLED_OUT:
        return _SPELLED_OUT[character]
    category = unicodedata.category(character)
    # Marks of class 7 to 9 (nukta, kana voicing, virama) tell letters apart; above are accents.
    if character in _DROPPED or category == "Cf" or unicodedata.combining(character) > 9:
        return ""
    return character if category[0] in "LNM" else " "


_FOLDS = _Folds()


def fold(name: str) -> str:
    """Return ``name`` without case, diacritics, apostrophes, full stops and punctuation.

    Hyphens and other punctuation become single spaces, ``U.S.`` becomes ``us``, ``Łódź`` ``lodz``,
    ``Куп'янськ`` ``купянськ``. Other scripts are kept. A name of more than :data:`MAX_NAME` code
    points folds to the empty string. Takes time linear in the length.
    """
    if len(name) > MAX_NAME:
        return ""
    if name.isascii():
        return " ".join(name.lower().translate(_FOLDS).split())
    plain = unicodedata.normalize("NFKD", name).casefold()
    return " ".join(plain.translate(_FOLDS).split())


def name_hash(folded: str) -> int:
    """Return the 64 bits by which :meth:`NameIndex.known` remembers a folded name.

    The same on every machine and in every run, unlike ``hash``. Of 1.5 million names and a million
    unknown ones, the chance that any two share their bits is below one in ten million.
    """
    digest = blake2b(folded.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "little")
