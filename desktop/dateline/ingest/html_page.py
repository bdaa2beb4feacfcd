"""Parses a web page, however broken or hostile, into blocks and metadata."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dateline.ingest.html_alignment import visible_pieces
from dateline.ingest.html_blocks import MOST_BLOCKS, Block, blocks
from dateline.ingest.html_json import article_body
from dateline.ingest.html_metadata import Metadata, metadata
from dateline.ingest.paragraphs import split

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_LEAST_KEPT = 0.5
"""A parse that kept less than this of the visible text gave up (libxml2 does at 256 levels)."""


LONGEST = 12_000_000
"""Code points of markup, pictures inside it not counted; more would take over a gigabyte."""
_OF_HEADS = frozenset(
    ["title", "meta", "link", "base", "script", "style", "noscript", "template", "object"]
)
_DATA = re.compile(r"data:[^\s\"'<>()]{200,}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page taken apart."""

    blocks: list[Block]
    metadata: Metadata
    tree: HtmlElement | None = None
    """None: the page could not be parsed, and its blocks are its text without the tags."""
    warnings: tuple[str, ...] = ()


def without_data(markup: str) -> str:
    """Return markup without the pictures and fonts that a saved page holds as data: addresses."""
    return _DATA.sub("data:,", markup)


def parse(markup: str) -> Page:
    """Return the blocks and metadata of a page; scripts, styles and frames are left out."""
    tree = _tree(markup)
    if tree is None:
        return Page(blocks=_without_tags(markup), metadata=Metadata())
    found = blocks(tree)
    if len(found) >= MOST_BLOCKS:
        return Page(
            blocks=found,
            metadata=metadata(tree),
            warnings=(
                f"The page has more than {MOST_BLOCKS:,} pieces of text: the rest is left out.",
            ),
        )
    kept = sum(len(block.text) for block in found)
    if kept < _LEAST_KEPT * _visible(markup, enough=int(kept / _LEAST_KEPT) + 1):
        plain = _without_tags(markup)
        if sum(len(block.text) for block in plain) > kept / _LEAST_KEPT:
            return Page(
                blocks=plain,
                metadata=metadata(tree),
                warnings=("The page is nested too deep or too large: read without its layout.",),
            )
    if not found:  # a script builds the text, which often stands in the page for machines too
        return Page(blocks=_without_tags(article_body(tree)), metadata=metadata(tree))
    return Page(blocks=found, metadata=metadata(tree), tree=tree)


def _tree(markup: str) -> HtmlElement | None:
    from lxml.etree import LxmlError  # only workers read stories
    from lxml.html import HTMLParser, document_fromstring

    parser = HTMLParser(
        encoding="utf-8",
        huge_tree=False,
        no_network=True,
        recover=True,
        remove_comments=True,
        remove_pis=True,
    )
    clean = re.sub("[\x00\x0b\x0e-\x1f]", "\ufffd", markup.removeprefix("\ufeff"))
    try:
        tree = document_fromstring(clean.encode("utf-8", "replace"), parser=parser)
    except (LxmlError, ValueError):
        return None
    _empty_head(tree)
    return tree


def _empty_head(tree: HtmlElement) -> None:
    """Move to the body what stands in the head of a page that has no body tag.

    libxml2 leaves the head at the first element that it knows; it knows none of HTML 5.
    """
    head = tree.find("head")
    strays = [] if head is None else [e for e in head.iterchildren("*") if e.tag not in _OF_HEADS]
    if head is None or not strays:
        return
    body = tree.find("body")
    if body is None:
        body = head.makeelement("body")
        head.addnext(body)
    for stray in reversed(strays):
        body.insert(0, stray)


def _visible(markup: str, *, enough: int) -> int:
    """Return how many code points of text are visible, counting no further than ``enough``."""
    count = 0
    for text, _, _ in visible_pieces(markup):
        count += len(" ".join(text.split()))
        if count > enough:
            break
    return count


def _without_tags(markup: str) -> list[Block]:
    """Return the paragraphs of the visible text; all but the commonest inline tags part it."""
    pieces: list[str] = []
    end = 0
    for text, start, verbatim in visible_pieces(markup):
        between = markup[end : min(start, end + 200)]
        if between and not _INLINE.fullmatch(between):
            pieces.append("\n\n")
        pieces.append(text)
        end = start + (len(text) if verbatim else _entity(markup, start))
    whole = "".join(pieces)
    return [
        Block(" ".join(whole[span.start : span.end].split()), "p", 0)
        for span in split(whole)[:MOST_BLOCKS]
    ]


_INLINE = re.compile(
    r"(?:</?(?:a|b|i|em|strong|span|u|sub|sup|small|abbr|time)\b[^<>]{0,150}>)+", re.IGNORECASE
)
_ENTITY = re.compile(r"&#?\w{1,32};?")


def _entity(markup: str, start: int) -> int:
    match = _ENTITY.match(markup, start)
    return len(match[0]) if match else 1
