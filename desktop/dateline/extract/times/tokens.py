"""What the language model says about a chunk, read from it once into plain lists."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.strings import StringStore
    from spacy.tokens import Doc

_TEMPORAL = ("DATE", "TIME", "EVENT")
_COLUMNS: list[int | str] = ["IDX", "SENT_START", "ENT_TYPE", "LOWER", "TAG"]


def _spelled(ids: list[int], strings: StringStore) -> list[str]:
    """Return strings for their ids, looking each up but once."""
    known = {one: strings[one] for one in set(ids)}
    return [known[one] for one in ids]


class Tokens:
    """Words, tags, sentence starts and entities of a chunk; all but the words may be missing."""

    def __init__(self, doc: Doc) -> None:
        """Read a chunk."""
        table = doc.to_array(_COLUMNS) if len(doc) else None
        at, opens, kinds, lower, tags = table.T.tolist() if table is not None else ([],) * 5
        strings = doc.vocab.strings
        temporal = {strings[label] for label in _TEMPORAL if label in strings}
        self.starts: list[int] = at
        """Code points of the chunk at which tokens begin."""
        self.opens: list[bool] = [sign == 1 for sign in opens]
        """Whether a token begins a sentence."""
        self.words: list[str] = _spelled(lower, strings)
        self.tags: list[str] = _spelled(tags, strings)
        """Tags of the Penn Treebank."""
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

    def sentence(self, offset: int) -> int:
        """Return the number of the sentence that holds a code point."""
        return bisect_right(self._sentences, offset)
