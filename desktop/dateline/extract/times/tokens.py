"""What the language model says about a chunk, read from it once into plain lists."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

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
    """Return strings for their ids, looking each up but once."""
    known = {one: strings[one] for one in set(ids)}
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
        temporal = {strings[label] for label in _TEMPORAL if label in strings}
        self.starts: list[int] = at
        """Code points of the chunk at which tokens begin."""
        self.opens: list[bool] = [sign == 1 for sign in opens]
        """Whether a token begins a sentence."""
        words = _spelled(spelled, strings)
        self.text = "".join(
            [f"{word} " if space else word for word, space in zip(words, spaced, strict=True)]
        )
        """The chunk's text; spaCy would make an object of each token to put it together."""
        self.words: list[str] = _spelled(lower, strings)
        self.tags: list[str] = _spelled(tags, strings)
        """Tags of the Penn Treebank."""
        names = {strings[label] for label in _NAMES if label in strings}
        self._named = [kind in names for kind in kinds]
        self._temporal = [kind in temporal for kind in kinds]
        self._sentences = [start for start, opened in zip(at, self.opens, strict=True) if opened]

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
