"""Words as they are compared in a search: case and diacritics folded."""

from __future__ import annotations

import unicodedata

_APART = str.maketrans({"ł": "l", "đ": "d", "ø": "o", "ı": "i", "’": "'", "ʼ": "'", "‐": "-"})
_MOST_KNOWN = 10_000
"""Letters kept: as many as the scripts of the world's news have, of a hostile file no more."""


class _Letters(dict[int, str]):
    """Letters in lower case without diacritics, each worked out once."""

    def __missing__(self, letter: int) -> str:
        apart = unicodedata.normalize("NFD", chr(letter).translate(_APART))
        plain = "".join(part for part in apart if not unicodedata.combining(part))
        if len(self) < _MOST_KNOWN:
            self[letter] = plain
        return plain


_letters = _Letters()


def folded(words: str) -> str:
    """Return the words in lower case without diacritics: ``Rzeszów`` becomes ``rzeszow``."""
    lower = words.casefold()
    if lower.isascii():
        return lower
    return lower.translate(_letters)
