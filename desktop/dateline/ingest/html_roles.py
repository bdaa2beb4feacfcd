"""Decides which blocks of a page are the story: trafilatura's answer, checked by the structure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from copy import deepcopy
from typing import TYPE_CHECKING

from dateline.domain.text import Role
from dateline.ingest.furniture import is_furniture
from dateline.ingest.html_blocks import Block
from dateline.ingest.html_page import Page
from dateline.ingest.paragraphs import ends_sentence
from dateline.ingest.structure import roles_by_words

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MOST_FURNITURE = 300
"""Blocks of furniture kept in view; more (an index of links) would bury the story."""
_LARGEST = 2_000_000
_MOST_ELEMENTS = 20_000
_LEAST_SHARE = 0.2
"""Of the page's unmarked text; trafilatura's answer is not believed if it is shorter."""
_WHOLE_BELOW = 40
"""Squeezed code points; a shorter block must be a line of the answer, not merely in it."""
_SUBHEADS = frozenset(("h2", "h3", "h4"))
_AMONG_PARAGRAPHS = _SUBHEADS | {"p", "li", "blockquote"}
_NOT_WORD = re.compile(r"[\W_]+")


def assign_roles(page: Page) -> list[Role]:
    """Return the role of each block of ``page``."""
    text = "\n".join(block.text for block in page.blocks)
    by_words = roles_by_words([block.text[:1000] for block in page.blocks], text=text)
    main = _main_content(page)
    roles = [_role(block, words, main) for block, words in zip(page.blocks, by_words, strict=True)]
    _rescue_siblings(page.blocks, by_words, roles)
    if Role.BODY not in roles:  # everything called itself furniture: then nothing can be told
        roles = list(by_words)
    _mark_headline(page, roles)
    return roles


def bounded(roles: Sequence[Role]) -> list[int]:
    """Return the indices of the blocks to keep: all but what is over :data:`MOST_FURNITURE`."""
    kept: list[int] = []
    furniture = 0
    for index, role in enumerate(roles):
        furniture += role is Role.FURNITURE
        if role is not Role.FURNITURE or furniture <= MOST_FURNITURE:
            kept.append(index)
    return kept


class _Main:
    """What trafilatura takes for the story."""

    def __init__(self, text: str) -> None:
        lines = [_squeeze(line) for line in text.splitlines()]
        self._lines = frozenset(lines)
        self._whole = "".join(lines)

    def __len__(self) -> int:
        return len(self._whole)

    def holds(self, block: Block) -> bool:
        """Whether the block is part of the story."""
        squeezed = _squeeze(block.text)
        if squeezed in self._lines:
            return True
        return len(squeezed) >= _WHOLE_BELOW and squeezed in self._whole


def _squeeze(text: str) -> str:
    return _NOT_WORD.sub("", text).lower()


def _main_content(page: Page) -> _Main | None:
    size = sum(len(block.text) for block in page.blocks)
    if page.tree is None or size > _LARGEST:
        return None
    if sum(1 for _ in page.tree.iter()) > _MOST_ELEMENTS:
        return None
    text = _extracted(page.tree)
    if not text:
        return None
    main = _Main(text)
    free = sum(
        len(_squeeze(block.text))
        for block in page.blocks
        if not (block.structural or block.hinted or is_furniture(block.text))
    )
    return main if len(main) >= _LEAST_SHARE * free else None


def _extracted(tree: HtmlElement) -> str:
    from trafilatura import bare_extraction  # slow to import

    try:
        found = bare_extraction(
            deepcopy(tree),
            include_comments=False,
            include_tables=True,
            deduplicate=False,
            with_metadata=False,
        )
    except Exception:  # noqa: BLE001 - whatever it fails on, the structure of the page still speaks
        return ""
    if found is None:
        return ""
    text = found.get("text") if isinstance(found, dict) else found.text
    return text or ""


def _role(block: Block, by_words: Role, main: _Main | None) -> Role:
    if by_words is Role.FURNITURE or block.structural:
        return Role.FURNITURE
    if main is None:
        return Role.FURNITURE if block.hinted else Role.BODY
    if block.hinted and not ends_sentence(block.text):
        return Role.FURNITURE  # of a small page trafilatura takes all, the menu too
    return Role.BODY if main.holds(block) else Role.FURNITURE


def _rescue_siblings(blocks: Sequence[Block], by_words: Sequence[Role], roles: list[Role]) -> None:
    """Take back sentences and subheads that stand among those of the story."""
    kin = {
        (block.parent, block.tag)
        for block, role in zip(blocks, roles, strict=True)
        if role is Role.BODY
    }
    homes = {parent for parent, tag in kin if tag in {"p", "div"}}
    for index, block in enumerate(blocks):
        if block.structural or block.hinted or by_words[index] is Role.FURNITURE:
            continue
        at_home = block.parent in homes and block.tag in _AMONG_PARAGRAPHS
        if ends_sentence(block.text):
            belongs = at_home or (block.parent, block.tag) in kin
        else:
            belongs = at_home and block.tag in _SUBHEADS
        if belongs:
            roles[index] = Role.BODY


def _mark_headline(page: Page, roles: list[Role]) -> None:
    """The first main heading, or what repeats the title, is the headline."""
    title = _squeeze(page.metadata.title)
    for index, block in enumerate(page.blocks):
        squeezed = _squeeze(block.text)
        if not squeezed or (block.structural and block.tag != "h1"):
            continue
        if block.tag == "h1" or (block.tag in {"h2", "p", "div"} and squeezed == title):
            roles[index] = Role.HEADLINE
            return
