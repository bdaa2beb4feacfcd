"""What a web page says about itself: title, publisher, date of publication."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from dateline.domain.text import Published
from dateline.ingest.html_blocks import DROPPED
from dateline.ingest.html_dates import stated_date

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_CHARSET = re.compile(
    rb"<meta[^>]{0,300}?charset\s{0,3}=\s{0,3}[\"']?\s{0,3}([\w.:-]{2,40})", re.IGNORECASE
)
_XML_CHARSET = re.compile(
    rb"<\?xml[^>]{0,200}?encoding\s{0,3}=\s{0,3}[\"']([\w.:-]{2,40})", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """Each is empty, or None, where the page does not say."""

    title: str = ""
    publisher: str = ""
    published: Published | None = None


def declared_encoding(data: bytes) -> str | None:
    """Return the encoding that a page names in its first 4 KB, if it names one."""
    head = data[:4096]
    match = _CHARSET.search(head) or _XML_CHARSET.search(head)
    return match[1].decode("ascii", "replace").lower() if match else None


def metadata(tree: HtmlElement) -> Metadata:
    """Return what the page says about itself, as plain text: markup in a title stays text."""
    metas = _metas(tree)
    headings = [_words(h1) for h1 in tree.iter("h1")]
    titles = [element.text or "" for element in tree.iter("title")]
    only_heading = headings[0] if len(headings) == 1 else ""
    title = metas.get("og:title") or only_heading or (titles[0] if titles else "")
    return Metadata(
        title=title.strip() or (headings[0] if headings else "").strip(),
        publisher=_publisher(tree, metas),
        published=stated_date(tree, metas),
    )


def _words(heading: HtmlElement) -> str:
    """Return the text of a heading without what no reader sees, such as the code of a script."""
    from lxml.etree import iterwalk  # only workers read stories

    words: list[str] = []
    walk = iterwalk(heading, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        if event == "start":
            if element.tag in DROPPED:
                walk.skip_subtree()
            else:
                words.append(element.text or "")
        elif element is not heading:
            words.append(element.tail or "")
    return "".join(words)


def _metas(tree: HtmlElement) -> dict[str, str]:
    """Return the first content of each meta element, by its name in lower case."""
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        content = element.get("content", "").strip()
        for key in ("property", "name", "itemprop"):
            name = element.get(key, "").strip().lower()
            if name and content:
                found.setdefault(name[:100], content[:5000])
    return found


def _publisher(tree: HtmlElement, metas: dict[str, str]) -> str:
    name = metas.get("og:site_name", "")
    if name:
        return " ".join(name.split())[:100]
    address = metas.get("og:url", "")
    for link in tree.iter("link"):
        if link.get("rel", "").lower() == "canonical":
            address = link.get("href", "") or address
            break
    try:
        host = urlsplit(address[:2000]).hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")
