"""Words as they are compared in a search: case and diacritics folded."""

from __future__ import annotations

import unicodedata

_APART = str.maketrans({"ł": "l", "đ": "d", "ø": "o", "ı": "i", "’": "'", "ʼ": "'", "‐": "-"})


def folded(words: str) -> str:
    """Return the words in lower case without diacritics: ``Rzeszów`` becomes ``rzeszow``."""
    lower = words.casefold()
    if lower.isascii():
        return lower
    apart = unicodedata.normalize("NFD", lower.translate(_APART))
    marks = (ord(letter) for letter in set(apart) if unicodedata.combining(letter))
    return apart.translate(dict.fromkeys(marks))
