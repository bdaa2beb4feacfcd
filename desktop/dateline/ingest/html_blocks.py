"""The blocks of readable text in a parsed page, in document order."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

_BREAKING_WORDS = (
    "address article aside blockquote body button caption center dd details dialog dir div dl "
    "dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label "
    "legend li main menu nav ol optgroup option p pre search section select summary table "
    "tbody tfoot thead tr ul"
)
_BREAKING = frozenset(_BREAKING_WORDS.split())
DROPPED_WORDS = (
    "script style template noscript iframe svg math object embed applet canvas audio video "
    "head textarea datalist input img picture map frameset"
)
DROPPED = frozenset(DROPPED_WORDS.split())
_SURE_TAGS = frozenset(("nav", "footer", "select", "menu", "button"))
_LIKELY_TAGS = frozenset(("aside", "form", "dialog", "search", "label"))
_ROLES = "navigation complementary contentinfo search form dialog alertdialog menu menubar"
_FURNITURE_ROLES = frozenset(_ROLES.split())
_NAMES = (
    "nav navbar navigation menu breadcrumb breadcrumbs footer sidebar share sharing social "
    "socials related newsletter subscribe subscription signup promo promotion promoted "
    "sponsored advert advertisement ads adslot banner cookie cookies consent gdpr comments "
    "respond disqus popup modal overlay recirc recirculation trending popular mostread "
    "toolbar pagination pager credit credits copyright"
)
_FURNITURE_NAMES = frozenset(_NAMES.split())
_WORD = re.compile(r"[A-Za-z]+")
_SPACE = re.compile(r"[ \t\n\r\f]+")
_MOST_OF_PAGE = 0.6
"""An element that holds more of the page's text than this is not furniture, however called
(a form may stand around the whole page); ``nav`` and ``footer`` are nothing else."""
MOST_BLOCKS = 20_000


@dataclass(frozen=True, slots=True)
class Block:
    """Readable text between two breaks, white space collapsed as a browser does."""

    text: str
    tag: str
    """Of the nearest element that breaks: p, li, h1, tr …"""
    parent: int
    """Names the element around that one (around its list, for an item); siblings have the same."""
    structural: bool = False
    """Whether its element says that it is furniture: nav, footer, a form, hidden."""
    hinted: bool = False
    """Whether a class or id says so, which is less sure."""


def blocks(root: _Element) -> list[Block]:
    """Return the readable blocks below ``root``, at most :data:`MOST_BLOCKS`."""
    return _Walk(root).run()


def _sizes(root: _Element) -> dict[_Element, int]:
    """Return how many code points of text each element holds."""
    sizes: dict[_Element, int] = {}
    for element in reversed(list(root.iter("*"))):
        own = 0 if element.tag in DROPPED else len((element.text or "").strip())
        if element.tag not in DROPPED:
            own += sum(sizes[child] + len((child.tail or "").strip()) for child in element)
        sizes[element] = own
    return sizes


class _Walk:
    """One pass over the tree; holds what is being gathered."""

    def __init__(self, root: _Element) -> None:
        self._root = root
        self._sizes = _sizes(root)
        self._limit = _MOST_OF_PAGE * max(self._sizes.get(root, 0), 1)
        self._found: list[Block] = []
        self._pieces: list[str] = []
        self._breakers: list[_Element] = [root]
        self._structural: list[_Element] = []
        self._hinted: list[_Element] = []

    def run(self) -> list[Block]:
        from lxml.etree import iterwalk  # only workers read stories

        walk = iterwalk(self._root, events=("start", "end"))
        for event, element in walk:
            if len(self._found) >= MOST_BLOCKS:
                break
            if event == "end":
                self._leave(element)
            elif not isinstance(element.tag, str) or element.tag in DROPPED:
                walk.skip_subtree()
            else:
                self._enter(element)
        self._break()
        return self._found

    def _enter(self, element: _Element) -> None:
        tag = str(element.tag)
        if tag in _BREAKING:
            self._break()
            self._breakers.append(element)
        elif tag == "br":
            self._pieces.append("\n")
        elif tag in {"td", "th"}:
            self._pieces.append("\t")
        small = self._sizes[element] <= self._limit
        if tag in _SURE_TAGS or (small and _is_structural(element, tag)):
            self._structural.append(element)
        elif small and is_hinted(element):
            self._hinted.append(element)
        self._gather(element.text, element)

    def _leave(self, element: _Element) -> None:
        tag = element.tag
        if tag in _BREAKING and self._breakers[-1] is element:
            self._break()
            self._breakers.pop()
        for marks in (self._structural, self._hinted):
            if marks and marks[-1] is element:
                marks.pop()
        if element is not self._root:
            self._gather(element.tail, element.getparent())

    def _gather(self, text: str | None, within: _Element | None) -> None:
        if not text:
            return
        if within is not None and any(breaker.tag == "pre" for breaker in self._breakers[-1:]):
            self._pieces.append(text)
        else:
            self._pieces.append(_SPACE.sub(" ", text))

    def _break(self) -> None:
        """Close the block being gathered; two line breaks in a row part it."""
        if not self._pieces:
            return
        whole = "".join(self._pieces)
        self._pieces.clear()
        whole = re.sub(r" ?\n ?", "\n", re.sub(r" {2,}", " ", whole))
        whole = re.sub(r" ?\t ?", "\t", whole)
        breaker = self._breakers[-1]
        parent = breaker.getparent()
        if breaker.tag == "li" and parent is not None:
            parent = parent.getparent()
        for part in re.split(r"\n{2,}", whole):
            text = part.strip()
            if text and len(self._found) < MOST_BLOCKS:
                self._found.append(
                    Block(
                        text,
                        str(breaker.tag),
                        id(parent if parent is not None else breaker),
                        bool(self._structural),
                        bool(self._hinted),
                    )
                )


def _is_structural(element: _Element, tag: str) -> bool:
    if tag in _LIKELY_TAGS or element.get("role", "").lower() in _FURNITURE_ROLES:
        return True
    if element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return True
    style = element.get("style", "")[:500].replace(" ", "").lower()
    return "display:none" in style or "visibility:hidden" in style


def is_aside(element: _Element) -> bool:
    """Whether an element stands in a part of the page that is not the story: comments, teasers."""
    return any(
        around.tag in _SURE_TAGS | _LIKELY_TAGS or is_hinted(around)
        for around in element.iterancestors()
    )


def is_hinted(element: _Element) -> bool:
    """Whether a class or id says that an element is furniture."""
    if element.tag in {"html", "body", "main", "article", "h1"}:
        return False
    names = f"{element.get('class', '')[:500]} {element.get('id', '')[:200]}".lower()
    return not _FURNITURE_NAMES.isdisjoint(_WORD.findall(names))
