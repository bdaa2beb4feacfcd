"""Words that never end: they are no words, and the model is not kept busy with them.

The time of spaCy's tokeniser grows with the square of a word's length: it peels brackets, signs and
emoji off a word one at a time and looks at all that is left each time: a line of 12,000 brackets
took it 20 s. And 1 MB of signs are a million tokens, three minutes of the model's time.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc

LONGEST = 250
"""Code points without a space that are tokenised as one, at the most."""

MOST_SIGNS = 50
"""Signs and emoji in a row that are tokenised as one, at the most: each of them is peeled off."""

NO_WORD = 400
"""Code points without a space that no name of a place stands in: signs, code, data."""

_RUN = re.compile(r"\S+")
_ENDLESS = re.compile(rf"[^\w\s]{{{MOST_SIGNS}}}(?=[^\w\s]) | \S{{{LONGEST}}}(?=\S)", re.VERBOSE)


def emptied(text: str) -> str:
    """Return a text of the same length, with spaces where words longer than NO_WORD stood."""
    if max(map(len, text.split()), default=0) <= NO_WORD:
        return text
    return _RUN.sub(_emptied, text)


def _emptied(found: re.Match[str]) -> str:
    word = found.group()
    return word if len(word) <= NO_WORD else " " * len(word)


class BoundedTokenizer:
    """A tokeniser that is handed very long words in pieces; other texts pass as they are."""

    def __init__(self, inner: Callable[[str], Doc]) -> None:
        """Wrap a tokeniser."""
        self._inner = inner

    def __call__(self, text: str) -> Doc:
        """Return the text's tokens; together with their spaces they are the text."""
        cuts = [found.end() for found in _ENDLESS.finditer(text)]
        if not cuts:
            return self._inner(text)
        from spacy.tokens import Doc

        words: list[str] = []
        spaces: list[bool] = []
        known: dict[str, tuple[list[str], list[bool]]] = {}
        for piece in _pieces(text, cuts):
            if piece not in known:
                known[piece] = _read(self._inner(piece))
            words += known[piece][0]
            spaces += known[piece][1]
        return Doc(self._inner("").vocab, words=words, spaces=spaces)


def _read(doc: Doc) -> tuple[list[str], list[bool]]:
    """Return the words of a piece, and whether a space follows each."""
    return [token.text for token in doc], [bool(token.whitespace_) for token in doc]


def _pieces(text: str, cuts: list[int]) -> Iterator[str]:
    start = 0
    for end in [*cuts, len(text)]:
        yield text[start:end]
        start = end
