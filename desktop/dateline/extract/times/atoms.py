"""Text as a row of atoms, one character each: patterns over words become regular expressions.

An atom is a word, a run of digits, a date or clock time written in digits, or a sign. Every word
that the grammar knows has a character of its own; all others share :data:`OTHER`. A pattern over
atoms then runs in C and in linear time, and the place of a match in the row is its place in the
text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from dateline.domain.text import Paragraph
from dateline.extract.times.lexicon import CAPITALISED, CLASSES, DIGITS, MACROS, QUIET

OTHER = "\x00"
"""A word that no pattern names."""
BREAK = "\x01"
"""The end of a paragraph: no pattern crosses it."""

_SHORT = (
    r"(?i:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)"
    r"(?![^\W_])\.?"
)
_NUMERIC = r"""
      (?P<STAMP>(?<![\d/-])\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?
          (?:Z|[+-]\d\d:?\d\d)?(?![\d:]))
    | (?P<ISO>(?<![\d/-])\d{4}-\d\d-\d\d(?![\d/-]))
    | (?P<ISOWEEK>(?<![\d/-])\d{4}-W\d\d(?![\d/-]))
    | (?P<SLASH>(?<![\d/.-])\d{1,4}/\d{1,2}/\d{2,4}(?![\d/-]))
    | (?P<ATTACKS>(?<![\d/.-])(?:9/11|7/7|21/7|26/11|3/11|22/7|13/11|10/7)(?![\d/-]|\.\d))
    | (?P<DOTTED>(?<![\d/.-])\d{1,2}\.\d{1,2}\.\d{4}(?!\.?\d))
    | (?P<DASHED>(?<![\d/.-])(?:\d{1,2}-\d{1,2}-\d{4}|\d{4}-\d{1,2}-\d{1,2})(?![\d/-]))
    | (?P<CLOCK>(?<![\d/.:,-])\d{1,2}(?::\d\d(?::\d\d)?
          |\.\d\d(?=\s?(?:[ap]\.?m|GMT|UTC|[BEC][DS]T|CES?T|hrs|hours)\b))(?!:?\d))
    | (?P<ORD>\d{1,3}(?:st|nd|rd|th)(?![^\W_]))
    | (?P<DECADE4>(?<!\d)\d{3}0['’]?s(?![^\W_]))
    | (?P<DECADE2>(?<![^\W_])['‘’]?\d0['’]?s(?![^\W_]))
    | (?P<SHORTYEAR>(?<![^\W_])['‘’]\d\d(?![^\W_]))
    | (?P<NN>\d{1,3}(?:,\d{3})+(?!\d))
    | (?P<DEC>\d+\.\d+)
    | (?P<digits>\d+)
"""
_ATOM = re.compile(
    rf"""
      (?P<meridiem>[AaPp]\.\s?[Mm]\b\.?)
    | (?P<short>{_SHORT})
    | (?P<word>[^\W\d_]+)
    | (?=['‘’\d])(?:{_NUMERIC})
    | (?P<feed>\n)
    | (?P<noise>[^\w\s'‘’`,.:;()\[\]/+&–—‑‐−-]+)
    | (?P<sign>\S)
    """,
    re.VERBOSE,
)
_SIGNS = {"–": "-", "—": "-", "‑": "-", "‐": "-", "−": "-", "’": "'", "‘": "'", "`": "'"}


class Vocabulary:
    """Gives every word and class of digits its character, and turns patterns into expressions."""

    def __init__(self) -> None:
        """Begin with the classes of digits."""
        self.characters: dict[str, str] = {}
        self._classes: dict[str, str] = {name: self.character(name) for name in DIGITS}
        self._quiet = frozenset(self.character(word) for word in QUIET)
        for name, words in CLASSES.items():
            self._classes[name] = "".join(self.character(word) for word in sorted(words))

    def character(self, word: str) -> str:
        """Return the character of a word, giving it one if it has none yet."""
        return self.characters.setdefault(word, chr(0xE000 + len(self.characters)))

    def speaks(self, run: str) -> bool:
        """Whether any atom of a run says something of time by itself."""
        return not self._quiet.issuperset(run)

    def compile(self, pattern: str) -> re.Pattern[str]:
        """Turn a pattern into a regular expression over rows of atoms.

        A pattern is words in lower case (that word), upper case (a class of the lexicon or one of
        its macros), and the signs ``( | ) ?`` with their usual meaning; ``name=X`` captures X. A
        name used again in the same pattern is numbered: ``name_2``.
        """
        return re.compile(self._translate(pattern))

    def needed(self, pattern: str) -> list[frozenset[str]]:
        """Return sets of characters of each of which any match of a pattern holds one.

        Those come first that say most: without words that are quiet, and small.
        """
        return self._needed(iter(_PATTERN.findall(pattern)))

    def _needed(self, elements: Iterator[tuple[str, str, str, str]]) -> list[frozenset[str]]:
        branches: list[list[list[frozenset[str]]]] = [[]]
        for _, upper, word, sign in elements:
            if sign == ")":
                break
            if sign == "|":
                branches.append([])
            elif sign == "?":
                branches[-1].pop()
            elif sign == "(":
                branches[-1].append(self._needed(elements))
            elif upper in MACROS:
                branches[-1].append(self.needed(MACROS[upper]))
            else:
                one = self._classes[upper] if upper else self.character(word or sign)
                branches[-1].append([frozenset(one)])
        joined = [self._best_first(chain.from_iterable(branch)) for branch in branches]
        if len(joined) == 1:
            return joined[0]
        return [frozenset().union(*(one[0] for one in joined))] if all(joined) else []

    def _best_first(self, sets: Iterable[frozenset[str]]) -> list[frozenset[str]]:
        return sorted(sets, key=lambda one: (not one.isdisjoint(self._quiet), len(one)))

    def _translate(self, pattern: str) -> str:
        parts: list[str] = []
        uses: Counter[str] = Counter()
        for name, upper, word, sign in _PATTERN.findall(pattern):
            if name:
                uses[name] += 1
                number = f"_{uses[name]}" if uses[name] > 1 else ""
                parts.append(f"(?P<{name[:-1]}{number}>")
            if sign in _META:
                body = "(?:" if sign == "(" and not name else "" if sign == "(" else sign
            else:
                body = self._element(upper, word or sign)
            parts.append(body + (")" if name and sign != "(" else ""))
        return "".join(parts)

    def _element(self, upper: str, word: str) -> str:
        if upper in MACROS:
            return "(?:" + self._translate(MACROS[upper]) + ")"
        if upper:
            return "[" + re.escape(self._classes[upper]) + "]"
        return re.escape(self.character(word))


_META = frozenset("()|?")
_PATTERN = re.compile(r"([a-z]+=)?(?:([A-Z][A-Z0-9]*)|([a-z][a-z.]*)|([^\sA-Za-z]))")

VOCABULARY = Vocabulary()


@dataclass(frozen=True, slots=True)
class Row:
    """The atoms of a text; ``starts`` and ``ends`` are offsets in code points over ``text``."""

    text: str
    characters: str
    starts: Sequence[int]
    ends: Sequence[int]

    def word(self, index: int) -> str:
        """Return an atom in lower case, "" beyond either end."""
        if not 0 <= index < len(self.starts):
            return ""
        return self.text[self.starts[index] : self.ends[index]].lower()

    def raw(self, index: int) -> str:
        """Return an atom as it is written, "" beyond either end."""
        if not 0 <= index < len(self.starts):
            return ""
        return self.text[self.starts[index] : self.ends[index]]


def split(
    text: str, *, paragraphs: Sequence[Paragraph], offset: int, is_verb: Callable[[int], bool]
) -> Row:
    """Cut a text into atoms.

    Args:
        text: the text, which begins at code point ``offset`` of the document.
        paragraphs: those of the document; a line end within one is a blank, any other ends it.
        offset: where ``text`` begins.
        is_verb: whether the word at an offset of ``text`` is a verb ("may", "march").
    """
    characters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    bounds = [paragraph.start - offset for paragraph in paragraphs]
    known: dict[str, str] = {}
    for found in _ATOM.finditer(text):
        start, end = found.span()
        raw = found.group()
        character = known.get(raw, "")
        if not character:
            kind = found.lastgroup or ""
            if kind == "feed" and _within(start, bounds, paragraphs, offset):
                continue
            character = _read(kind, raw, start, is_verb, known)
        characters.append(character)
        starts.append(start)
        ends.append(end)
    return Row(text, "".join(characters), starts, ends)


def _within(start: int, bounds: list[int], paragraphs: Sequence[Paragraph], offset: int) -> bool:
    index = bisect_right(bounds, start) - 1
    return index >= 0 and start < paragraphs[index].end - offset


def _read(
    kind: str, raw: str, start: int, is_verb: Callable[[int], bool], known: dict[str, str]
) -> str:
    """Return the character of an atom, which is kept where that is the same wherever it stands."""
    if kind == "word":
        return _word(raw, start, is_verb, known)
    if kind == "feed":
        return BREAK
    character = _other(kind, raw)
    if kind in {"sign", "digits"}:
        known[raw] = character
    return character


def _word(raw: str, start: int, is_verb: Callable[[int], bool], known: dict[str, str]) -> str:
    """Return the character of a word; ``known`` are those that are the same wherever they stand."""
    word = raw.lower()
    character = VOCABULARY.characters.get(word, OTHER)
    if word not in CAPITALISED:
        known[raw] = character
    elif not raw[0].isupper() or is_verb(start):
        return OTHER
    return character


def _other(kind: str, raw: str) -> str:
    word = _SPELLED[kind](raw) if kind in _SPELLED else kind
    return VOCABULARY.characters.get(word, OTHER)


def _digit_class(raw: str) -> str:
    if len(raw) > 4 or not raw.isascii():
        return "NN"
    if len(raw) == 4:
        return "Y4" if raw[0] in "12" else "NN"
    if len(raw) == 3:
        return "N3"
    number = int(raw)
    for limit, name in ((0, "D0"), (12, "D12"), (23, "D23"), (31, "D31"), (59, "D59")):
        if number <= limit:
            return name
    return "D99"


_SPELLED: dict[str, Callable[[str], str]] = {
    "digits": _digit_class,
    "meridiem": lambda raw: "a.m" if raw[0] in "aA" else "p.m",
    "ORD": lambda raw: "ORD" if int(raw[:-2]) <= 31 else "ORDX",
    "short": lambda raw: raw.lower().rstrip(".") if raw[0].isupper() else "",
    "noise": lambda raw: "",  # noqa: ARG005
    "sign": lambda raw: _SIGNS.get(raw, raw),
}
"""Under which word of the vocabulary an atom of a kind is found; a kind not here is its own."""
