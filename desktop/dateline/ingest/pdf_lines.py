"""Puts the lines of printed pages together to paragraphs.

What stands at the top or the bottom of most pages, but for its figures, is the page's own: it is
kept once, as furniture.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from dateline.domain.text import Role
from dateline.ingest.composing import Piece
from dateline.ingest.paragraphs import ends_sentence

_EDGE = 2
"""Lines at either end of a page that may be the page's own."""
_OFTEN = 0.5
_FEWEST_PAGES = 3
_FULL = 0.8
"""Of the usual width; a shorter line that ends a sentence ends its paragraph."""
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"[-–—\s]*(?:page|p\.|стор\.|с\.)?\s*\d{1,4}(?:\s*(?:/|of)\s*\d{1,4})?[-–—\s]*", re.IGNORECASE
)
_ITEM = re.compile(r"(?:[•▪●*–—-]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s")
_HYPHENS = ("-", "\u00ad", "\u2010")


def pieces_of(pages: Sequence[str]) -> Iterator[Piece]:
    """Yield the paragraphs of printed pages, each given as its lines."""
    lines = [[line.strip() for line in page.splitlines()] for page in pages]
    repeated = _repeated(lines)
    shown: set[str] = set()
    body: list[list[str]] = []
    for page in lines:
        kept: list[str] = []
        edges = _edges(page)
        for index, line in enumerate(page):
            sign = _DIGITS.sub("#", line)
            if index in edges and (sign in repeated or _PAGE_NUMBER.fullmatch(line)):
                if sign in repeated and sign not in shown:
                    shown.add(sign)
                    yield Piece(line, Role.FURNITURE)
            else:
                kept.append(line)
        body.append(kept)
    yield from map(Piece, _paragraphs(_joined_pages(body)))


def _edges(page: Sequence[str]) -> set[int]:
    printed = [index for index, line in enumerate(page) if line]
    return {*printed[:_EDGE], *printed[-_EDGE:]}


def _repeated(pages: Sequence[Sequence[str]]) -> set[str]:
    if len(pages) < _FEWEST_PAGES:
        return set()
    seen = Counter(
        sign for page in pages for sign in {_DIGITS.sub("#", page[index]) for index in _edges(page)}
    )
    return {sign for sign, count in seen.items() if count >= _OFTEN * len(pages)}


def _joined_pages(pages: Iterable[Sequence[str]]) -> Iterator[str]:
    """Yield all lines; the end of a page parts paragraphs only where a sentence ends there."""
    for page in pages:
        last = ""
        for line in page:
            yield line
            last = line or last
        if ends_sentence(last):
            yield ""


def _paragraphs(lines: Iterable[str]) -> Iterator[str]:
    taken = list(lines)
    width = _width(taken)
    gathered: list[str] = []
    for line in taken:
        if gathered and (not line or _begins(line, gathered[-1], width)):
            yield _made_whole(gathered)
            gathered = []
        if line:
            gathered.append(line)
    if gathered:
        yield _made_whole(gathered)


def _width(lines: Sequence[str]) -> int:
    """Return the usual length of a full line."""
    lengths = sorted(len(line) for line in lines if line)
    return lengths[int(0.9 * (len(lengths) - 1))] if lengths else 0


def _begins(line: str, before: str, width: int) -> bool:
    """Whether a line begins a paragraph after the line before it."""
    if _ITEM.match(line):
        return True
    short = len(before) < _FULL * width
    return short and (
        ends_sentence(before) or (line[:1].isupper() and not before.endswith((",", ";")))
    )


def _is_parted(text: str) -> bool:
    """Whether the last word was parted at the end of its line ("Khar-"), not joined ("US-")."""
    word = text[-40:].rsplit(" ", 1)[-1]
    return word.endswith(_HYPHENS) and word[:-1].isalpha() and not word[:-1].isupper()


def _made_whole(lines: Sequence[str]) -> str:
    text = ""
    for line in lines:
        if line[:1].islower() and _is_parted(text):
            text = text[:-1] + line
        elif text.endswith(_HYPHENS) and line[:1].isalnum():
            text += line
        else:
            text = f"{text} {line}" if text else line
    return " ".join(text.replace("\u00ad", "").split())
