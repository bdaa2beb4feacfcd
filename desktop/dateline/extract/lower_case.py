"""Texts without any capitals: those of well-known places are given back before the model reads.

The model was made of ordinary print; of "fire in leeds" it makes nothing. A run of words gets its
capitals where the gazetteer knows it as a large place and a word before says that something is
there, or where it follows such a name in a list.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache, partial

from dateline.domain.places import NameKind, Place
from dateline.extract.places.names import Names
from dateline.extract.places.words import CALENDAR, DIRECTED, GENERIC, INSIDE, ORDINARY

_WORD = re.compile(r"[^\W\d_]+")
_LONGEST = 3
_REMEMBERED = 1024
"""Names of which it is remembered within a text whether they are known."""
_LEAST_LETTERS = 4
_LEAST_PEOPLE = 50_000
_BEFORE = INSIDE | DIRECTED
_GOVERNED = frozenset({"mayor", "governor", "city", "town", "capital", "suburb", "outskirts"})
"""Before "of" and a name that may be without its capital."""
_LISTED = frozenset({"and", "or"})


def with_capitals(text: str, names: Names) -> str:
    """Return a text of the same length; one that has any capitals is returned as it is."""
    if not text.islower():
        return text
    words = _Words(text)
    letters = list(text)
    is_known = lru_cache(maxsize=_REMEMBERED)(partial(_is_known, names=names))
    raised_to = -1
    last = before = ""
    for at, word in enumerate(words.said):
        earlier, last, before = last, before, word
        led = last in _BEFORE or (last == "of" and earlier in _GOVERNED)
        listed = 0 <= raised_to == (at - 2 if last in _LISTED else at - 1)
        if at <= raised_to or not (listed or led):
            continue
        count = _known_words(text, words, at, is_known)
        for start in words.starts[at : at + count]:
            upper = text[start].upper()
            letters[start] = upper if len(upper) == 1 else text[start]
        raised_to = at + count - 1 if count else raised_to
    return "".join(letters)


class _Words:
    """The words of a text, and where they stand in it."""

    def __init__(self, text: str) -> None:
        spans = [word.span() for word in _WORD.finditer(text)]
        self.said = [text[start:end] for start, end in spans]
        self.starts = [start for start, _ in spans]
        self.ends = [end for _, end in spans]


def _known_words(text: str, words: _Words, at: int, is_known: Callable[[str], bool]) -> int:
    """Return how many words from ``at`` on are the name of a large place."""
    for count in range(min(_LONGEST, len(words.said) - at), 0, -1):
        if is_known(text[words.starts[at] : words.ends[at + count - 1]]):
            return count
    return 0


def _is_known(name: str, *, names: Names) -> bool:
    """Whether it is the name of a large place and no ordinary word."""
    if len(name) < _LEAST_LETTERS or _is_ordinary(name) or not names.known(name):
        return False
    matches = names.matches(name)
    return bool(matches) and matches[0].kind is NameKind.MAIN and _is_large(matches[0].place)


def _is_ordinary(name: str) -> bool:
    return name in ORDINARY or name in GENERIC or name in CALENDAR


def _is_large(place: Place) -> bool:
    if place.feature_class == "A":
        return place.feature.startswith(("A.PCL", "A.ADM1"))
    return place.feature_class == "P" and place.population >= _LEAST_PEOPLE
