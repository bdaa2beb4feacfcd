"""What the language model says about a chunk, read from it once into plain lists."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from dateline.extract.spelled import spelling

if TYPE_CHECKING:
    from spacy.strings import StringStore
    from spacy.tokens import Doc

_TEMPORAL = ("DATE", "TIME", "EVENT")
_NAMES = ("PERSON", "ORG", "WORK_OF_ART", "FAC", "PRODUCT", "LAW", "GPE", "LOC", "NORP")
_GOES_ON = 1
"""How spaCy numbers a token that is in an entity and does not begin it."""
_COLUMNS: list[int | str] = [
    "IDX", "SENT_START", "ENT_TYPE", "LOWER", "TAG", "ENT_IOB", "ORTH", "SPACY",
]  # fmt: skip


def _spelled(ids: list[int], strings: StringStore) -> list[str]:
    """Return strings for their ids."""
    known = spelling(ids, strings)
    return [known[one] for one in ids]


class Tokens:
    """Words, tags, sentence starts and entities of a chunk; all but the words may be missing."""

    def __init__(self, doc: Doc) -> None:
        """Read a chunk."""
        table = doc.to_array(_COLUMNS) if len(doc) else None
        columns = table.T.tolist() if table is not None else ([],) * len(_COLUMNS)
        at, opens, kinds, lower, tags, signs, spelled, spaced = columns
        self._signs: list[int] = signs
        strings = doc.vocab.strings
        self.starts: list[int] = at
        """Code points of the chunk at which tokens begin."""
        self._opens: list[int] = opens
        words = _spelled(spelled, strings)
        self.text = "".join(
            [f"{word} " if space else word for word, space in zip(words, spaced, strict=True)]
        )
        """The chunk's text; spaCy would make an object of each token to put it together."""
        self._strings = strings
        self._lower: list[int] = lower
        self._tags: list[int] = tags
        self._kinds: list[int] = kinds

    # The rest is read where it is asked for: where no word says anything of time, nothing is.

    @cached_property
    def words(self) -> list[str]:
        """In lower case."""
        return _spelled(self._lower, self._strings)

    @cached_property
    def tags(self) -> list[str]:
        """Tags of the Penn Treebank."""
        return _spelled(self._tags, self._strings)

    @cached_property
    def opens(self) -> list[bool]:
        """Whether a token begins a sentence."""
        return [sign == 1 for sign in self._opens]

    @cached_property
    def _named(self) -> list[bool]:
        return self._are(_NAMES)

    @cached_property
    def _temporal(self) -> list[bool]:
        return self._are(_TEMPORAL)

    def _are(self, labels: Iterable[str]) -> list[bool]:
        codes = {self._strings[label] for label in labels if label in self._strings}
        return [kind in codes for kind in self._kinds]

    @cached_property
    def _sentences(self) -> list[int]:
        return [start for start, opened in zip(self.starts, self.opens, strict=True) if opened]

    def at(self, offset: int) -> int:
        """Return the index of the token that holds a code point, or the last before it."""
        return max(bisect_right(self.starts, offset) - 1, 0)

    def is_verb(self, offset: int) -> bool:
        """Whether the token at a code point is tagged as a verb."""
        return bool(self.tags) and self.tags[self.at(offset)][:2] in {"VB", "MD"}

    def is_temporal(self, offset: int) -> bool:
        """Whether the token at a code point lies in a date, a time or an event."""
        return bool(self._temporal) and self._temporal[self.at(offset)]

    def in_name(self, start: int, end: int) -> bool:
        """Whether what stands from ``start`` to ``end`` is a part of a longer name."""
        first, last = self.at(start), self.at(end - 1)
        if not self.tags or not all(self._named[first : last + 1]):
            return False
        if any(sign != _GOES_ON for sign in self._signs[first + 1 : last + 1]):
            return False
        around = [self._signs[first], *self._signs[last + 1 : last + 2]]
        return _GOES_ON in around

    def sentence(self, offset: int) -> int:
        """Return the number of the sentence that holds a code point."""
        return bisect_right(self._sentences, offset)
