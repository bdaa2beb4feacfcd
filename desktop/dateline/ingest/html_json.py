"""What a page tells machines in JSON-LD, by the words of schema.org. Hostile: bounded."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_ARTICLE_TYPES = ("article", "newsarticle", "blogposting", "report", "liveblogposting")
_LONGEST = 1_000_000
_MOST_NODES = 10_000


def json_nodes(tree: HtmlElement) -> Iterator[dict[str, object]]:
    """Yield the objects of every JSON-LD script, outer ones first; what can't be read is none."""
    for script in tree.iter("script"):
        if "ld+json" not in script.get("type", "") or len(script.text or "") > _LONGEST:
            continue
        try:
            value = json.loads(script.text or "")
        except (ValueError, RecursionError):
            continue
        yield from _nodes(value)


def is_article(node: dict[str, object]) -> bool:
    """Whether an object calls itself an article of some kind."""
    return str(node.get("@type", "")).lower().strip("[]'\"").endswith(_ARTICLE_TYPES)


def article_body(tree: HtmlElement) -> str:
    """Return the text of the page's article as stated there, or nothing; it may hold tags."""
    for node in json_nodes(tree):
        body = node.get("articleBody")
        if isinstance(body, str) and body.strip() and is_article(node):
            return body
    return ""


def _nodes(value: object) -> Iterator[dict[str, object]]:
    waiting = deque([value])
    seen = 0
    while waiting and seen < _MOST_NODES:
        seen += 1
        node = waiting.popleft()
        if isinstance(node, dict):
            yield node
            waiting.extend(node.values())
        elif isinstance(node, list):
            waiting.extend(node[:_MOST_NODES])
