"""What the language model says about a chunk, read from it once into plain lists."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc

_TEMPORAL = ("DATE", "TIME", "EVENT")


class Tokens:
    """Words, tags, sentence starts and entities of a chunk; all but the words may be missing."""

    def __init__(self, doc: Doc) -> None:
        """Read a chunk."""
        table = doc.to_array(["IDX", "SENT_START", "ENT_TYPE"]).tolist() if len(doc) else []
        strings = doc.vocab.strings
        temporal = {strings[label] for label in _TEMPORAL if label in strings}
        self.starts: list[int] = [row[0] for row in table]
        """Code points of the chunk at which tokens begin."""
        self.opens: list[bool] = [row[1] == 1 for row in table]
        """Whether a token begins a sentence."""
        self.words: list[str] = [token.lower_ for token in doc]
        self.tags: list[str] = [token.tag_ for token in doc]
        """Tags of the Penn Treebank."""
        self._temporal = [row[2] in temporal for row in table]
        self._sentences = [row[0] for row in table if row[1] == 1]

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
