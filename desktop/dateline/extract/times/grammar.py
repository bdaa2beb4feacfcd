"""Rules: patterns over rows of atoms, and what is made of their matches."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import islice
from typing import NamedTuple

from dateline.extract.crowding import Allowance
from dateline.extract.times.atoms import BREAK, OTHER, VOCABULARY, Row
from dateline.extract.times.readings import Reading
from dateline.extract.times.sieve import Sieve


@dataclass(frozen=True, slots=True)
class Match:
    """Where a pattern stands in a row, and what it captured."""

    row: Row
    found: re.Match[str]
    base: int
    """Index of the atom at which the run begins that the pattern was matched in."""
    year_like: Callable[[int], bool]
    """Whether the language model too takes the atom at an index for a date, an event or a time."""

    @property
    def first(self) -> int:
        """Return the index of its first atom."""
        return self.base + self.found.start()

    @property
    def last(self) -> int:
        """Return the index after its last atom."""
        return self.base + self.found.end()

    def span(self, name: str) -> tuple[int, int]:
        """Return the indexes of what was captured under a name, an empty range if nothing was."""
        for numbered in (name, f"{name}_2", f"{name}_3"):
            if numbered not in self.found.re.groupindex:
                break
            if self.found.group(numbered):
                start, end = self.found.span(numbered)
                return self.base + start, self.base + end
        return (0, 0)

    def has(self, name: str) -> bool:
        """Whether the pattern captures a part of that name, and it is not empty."""
        start, end = self.span(name)
        return start < end

    def words(self, name: str) -> list[str]:
        """Return the captured atoms in lower case, without the full stop of an abbreviation."""
        return [self.row.word(index).rstrip(".") for index in range(*self.span(name))]

    def word(self, name: str) -> str:
        """Return what was captured in lower case, "" if nothing was."""
        return " ".join(self.words(name))

    def raw(self, name: str) -> str:
        """Return what was captured as it is written, "" if nothing was."""
        start, end = self.span(name)
        return self.row.text[self.row.starts[start] : self.row.ends[end - 1]] if start < end else ""

    def before(self, distance: int = 1) -> str:
        """Return an atom before the match, in lower case."""
        return self.row.word(self.first - distance)

    def after(self, distance: int = 1) -> str:
        """Return an atom after the match, in lower case."""
        return self.row.word(self.last - 1 + distance)

    def glued(self, index: int) -> bool:
        """Whether no blank stands before the atom at an index."""
        row = self.row
        return 0 < index < len(row.starts) and row.starts[index] == row.ends[index - 1]


Builder = Callable[[Match], Reading | None]


class Rule(NamedTuple):
    """A pattern, what any match of it holds (:meth:`Vocabulary.needed`), and what reads one."""

    pattern: re.Pattern[str]
    needed: list[frozenset[str]]
    build: Builder


@dataclass(frozen=True, slots=True)
class Found:
    """A reading and the atoms it was read from, first to just before last."""

    first: int
    last: int
    reading: Reading


_Hit = tuple[int, re.Match[str]]
_ISLAND = re.compile(f"[^{OTHER}{BREAK}]{{1,80}}")
"""No pattern holds a word that the grammar does not know, so each match lies within such a run."""
_REMEMBERED = 4096
"""Runs of atoms whose matches are kept: most recur ("on Tuesday", "in the")."""

_MOST = 15_000
"""Readings weighed in one row, in text order: many times what prose of 50,000 characters holds."""


class Rules:
    """An ordered set of rules; earlier ones win over later ones that match as much."""

    def __init__(self, *others: Rules) -> None:
        """Begin with the rules of other sets."""
        self.rules: list[Rule] = []
        for other in others:
            self.rules += other.rules
        self._hits = lru_cache(maxsize=_REMEMBERED)(self._search)

    def add(self, *patterns: str) -> Callable[[Builder], Builder]:
        """Register a builder for patterns (their language: :meth:`Vocabulary.compile`).

        The captured group ``core``, if there is one and it is not empty, is what is marked.
        """

        def register(builder: Builder) -> Builder:
            self.rules += [
                Rule(VOCABULARY.compile(pattern), VOCABULARY.needed(pattern), builder)
                for pattern in patterns
            ]
            return builder

        return register

    def find(self, row: Row, year_like: Callable[[int], bool], tried: Allowance) -> list[Found]:
        """Return the readings of a row, longest first where they compete, in text order.

        ``tried``: how many matches may be looked into, of text that is nothing but numbers.
        """
        ranked = sorted(islice(self._every(row, year_like, tried), _MOST), key=_rank)
        taken = bytearray(len(row.characters))
        chosen: list[Found] = []
        for found, _ in ranked:
            if not any(taken[found.first : found.last]):
                taken[found.first : found.last] = b"\x01" * (found.last - found.first)
                chosen.append(found)
        return sorted(chosen, key=lambda found: found.first)

    def _every(
        self, row: Row, year_like: Callable[[int], bool], tried: Allowance
    ) -> Iterator[tuple[Found, int]]:
        for rank, match in tried.of(self._matches(row, year_like)):
            found = self._read(match, rank)
            if found is not None:
                yield found, rank

    def _matches(self, row: Row, year_like: Callable[[int], bool]) -> Iterator[tuple[int, Match]]:
        for island in _ISLAND.finditer(row.characters):
            run = island.group()
            if VOCABULARY.speaks(run):
                for rank, hit in self._hits(run):
                    yield rank, Match(row, hit, island.start(), year_like)

    @cached_property
    def _sieve(self) -> Sieve:
        return Sieve([rule.needed for rule in self.rules])

    def _search(self, run: str) -> tuple[_Hit, ...]:
        return tuple(
            (rank, hit)
            for rank in self._sieve.sifted(run)
            for hit in self.rules[rank].pattern.finditer(run)
        )

    def _read(self, match: Match, rank: int) -> Found | None:
        try:
            reading = self.rules[rank].build(match)
        except (ValueError, OverflowError):
            return None  # a number that no calendar holds
        if reading is None:
            return None
        first, last = match.span("core") if match.has("core") else (match.first, match.last)
        return Found(first, last, reading)


def _rank(pair: tuple[Found, int]) -> tuple[int, int]:
    return pair[0].first - pair[0].last, pair[1]
