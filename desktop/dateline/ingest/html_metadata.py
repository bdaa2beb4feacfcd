"""What a web page says about itself: title, publisher, date of publication."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from dateline.domain.text import Published
from dateline.ingest.html_blocks import DROPPED
from dateline.ingest.publication import parse_published
from dateline.ingest.written_dates import EARLIEST_YEAR, LATEST_YEAR, read_date

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_CHARSET = re.compile(
    rb"<meta[^>]{0,300}?charset\s{0,3}=\s{0,3}[\"']?\s{0,3}([\w.:-]{2,40})", re.IGNORECASE
)
_XML_CHARSET = re.compile(
    rb"<\?xml[^>]{0,200}?encoding\s{0,3}=\s{0,3}[\"']([\w.:-]{2,40})", re.IGNORECASE
)
_DATE_METAS = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "article.published",
    "publish-date",
    "publish_date",
    "publishdate",
    "pubdate",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "dcterms.date",
    "citation_publication_date",
    "date",
)
_ARTICLE_TYPES = ("article", "newsarticle", "blogposting", "report", "liveblogposting")
_LONGEST_JSON = 1_000_000
_MOST_NODES = 10_000
_LONGEST_TREE = 20_000
_LONGEST_HINT = 80
_EARLIEST, _LATEST = datetime(1950, 1, 1), datetime(2199, 12, 31)
"""Handed to htmldate, which would otherwise ask the clock for the latest day."""


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
        published=_published(tree, metas),
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


def _published(tree: HtmlElement, metas: dict[str, str]) -> Published | None:
    candidates = [
        *_from_json(tree),
        *(metas[name] for name in _DATE_METAS if name in metas),
        *_from_time_elements(tree),
    ]
    for candidate in candidates:
        value = _lenient(candidate)
        if value:
            return Published(value=value, basis="page metadata")
    return _from_htmldate(tree)


def _lenient(value: str) -> str | None:
    """Read a date as sites write it into metadata: ISO, the form of e-mail, or words."""
    given = value.strip()[:100]
    iso = parse_published(given)
    if iso:
        return iso if EARLIEST_YEAR <= int(iso[:4]) <= LATEST_YEAR else None
    written = read_date(given, 0)
    if written and written.day:
        return written.day.isoformat()
    try:
        return parsedate_to_datetime(given).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _from_json(tree: HtmlElement) -> Iterator[str]:
    """Yield ``datePublished`` of schema.org's JSON-LD, articles first."""
    others: list[str] = []
    for script in tree.iter("script"):
        if "ld+json" not in script.get("type", "") or len(script.text or "") > _LONGEST_JSON:
            continue
        try:
            value = json.loads(script.text or "")
        except (ValueError, RecursionError):
            continue
        for node in _nodes(value):
            date = node.get("datePublished")
            if not isinstance(date, str):
                continue
            if str(node.get("@type", "")).lower().strip("[]'\"").endswith(_ARTICLE_TYPES):
                yield date
            else:
                others.append(date)
    yield from others


def _nodes(value: object) -> Iterator[dict[str, object]]:
    waiting = [value]
    seen = 0
    while waiting and seen < _MOST_NODES:
        seen += 1
        node = waiting.pop(0)
        if isinstance(node, dict):
            yield node
            waiting.extend(node.values())
        elif isinstance(node, list):
            waiting.extend(node[:_MOST_NODES])


def _from_time_elements(tree: HtmlElement) -> Iterator[str]:
    marked = tree.xpath(
        "(//time[@pubdate]|//*[@itemprop='datePublished'])[position()<=5]"
        "|(//article//time[@datetime])[1]|(//main//time[@datetime])[1]"
    )
    if not isinstance(marked, list):
        return
    for element in marked:
        if isinstance(element, str | bytes | tuple):
            continue
        value = element.get("datetime") or element.get("content")
        if value:
            yield str(value)


def _from_htmldate(tree: HtmlElement) -> Published | None:
    """Ask htmldate, with prose and pictures taken out so that it can't guess from them."""
    if sum(1 for _ in tree.iter()) > _LONGEST_TREE:
        return None
    from htmldate import find_date  # slow to import

    hints = deepcopy(tree)
    _remove_prose(hints)
    try:
        value = find_date(
            hints,
            extensive_search=False,
            original_date=True,
            min_date=_EARLIEST,
            max_date=_LATEST,
        )
    except Exception:  # noqa: BLE001 - a hostile page must not end the story: it only loses its date
        return None
    return Published(value=value, basis="page metadata") if value else None


def _remove_prose(tree: HtmlElement) -> None:
    for element in list(tree.iter("img", "picture", "svg", "iframe", "aside", "nav", "footer")):
        element.drop_tree()
    for element in list(tree.iter("p", "li", "td", "blockquote", "pre", "h2", "h3", "a", "div")):
        own = len(element.text or "") + sum(len(child.tail or "") for child in element)
        if own > _LONGEST_HINT:
            element.text = None
            for child in element:
                child.tail = None
    for meta in list(tree.iter("meta")):
        if "image" in (meta.get("property", "") + meta.get("name", "")).lower():
            meta.drop_tree()
