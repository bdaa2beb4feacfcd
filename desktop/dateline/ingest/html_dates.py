"""When a web page says that it was published: for machines, or where pages show their date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from dateline.domain.text import Published
from dateline.ingest.html_blocks import is_aside, is_hinted
from dateline.ingest.html_json import is_article, json_nodes
from dateline.ingest.publication import ambiguous_date, parse_published
from dateline.ingest.written_dates import EARLIEST_YEAR, LATEST_YEAR, find_dates, read_date

if TYPE_CHECKING:
    from lxml.html import HtmlElement

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
_LONGEST_TREE = 20_000
_LONGEST_HINT = 80
_EARLIEST, _LATEST = datetime(1950, 1, 1), datetime(2199, 12, 31)
"""Handed to htmldate, which would otherwise ask the clock for the latest day."""
_LONGEST_WITH_DATE = 200
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What lxml reads, but does not take (XML 1.0, 2.2)."""
_IN_DIGITS = re.compile(r"\d{1,2}[/.-]\d")
_NO_DATE = "1970-01-01"
"""What publishing systems write where they have no date."""
_DAY_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)")


def stated_date(tree: HtmlElement, metas: dict[str, str]) -> Published | None:
    """Return the date that the page states for machines: JSON-LD, meta elements, times, address."""
    candidates = [
        *_from_json(tree),
        *(metas[name] for name in _DATE_METAS if name in metas),
        *_from_time_elements(tree),
        *_from_addresses(tree, metas),
    ]
    for candidate in candidates:
        value = _lenient(candidate)
        if value:
            return Published(value=value, basis="page metadata")
    return None


def guessed_date(tree: HtmlElement, warnings: list[str]) -> Published | None:
    """Return the date that stands where pages show theirs, by htmldate; prose is left out.

    It reads 03/04/2026 as some day. So what is in digits is read here first, and left out, with a
    warning, where it can't be told which number is the month.
    """
    if sum(1 for _ in tree.iter()) > _LONGEST_TREE:
        return None
    from htmldate import find_date  # slow to import

    hints = deepcopy(tree)
    _remove_prose(hints)
    ambiguous = _in_iso(hints)
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
    if value and value != _NO_DATE:
        return Published(value=value, basis="page metadata")
    warnings += [ambiguous_date(words) for words in ambiguous[:1]]
    return None


def _in_iso(tree: HtmlElement) -> list[str]:
    """Write dates in digits anew, the year first; take out and return those that are ambiguous."""
    ambiguous: list[str] = []
    for element in tree.iter("*"):
        if element.text and element.text != (words := _rewritten(element.text, ambiguous)):
            element.text = words
        if element.tail and element.tail != (words := _rewritten(element.tail, ambiguous)):
            element.tail = words
        for name in ("content", "datetime", "title"):
            given = element.get(name, "")
            if given and given != (words := _rewritten(given, ambiguous)):
                element.set(name, words)
    return ambiguous


def _rewritten(words: str, ambiguous: list[str]) -> str:
    for written in reversed(find_dates(words) if len(words) < _LONGEST_WITH_DATE else []):
        stated = words[written.start : written.end]
        if not _IN_DIGITS.match(stated):
            continue
        if written.ambiguous:
            ambiguous.append(stated)
        iso = written.day.isoformat() if written.day else ""
        words = _UNWRITABLE.sub(" ", words[: written.start] + iso + words[written.end :])
    return words


def _from_addresses(tree: HtmlElement, metas: dict[str, str]) -> Iterator[str]:
    """Yield the day that the page's own address names: /2025/11/25/."""
    addresses = [metas.get("og:url", "")]
    addresses += [e.get("href", "") for e in tree.iter("link") if e.get("rel") == "canonical"][:1]
    for address in addresses:
        match = _DAY_IN_ADDRESS.search(address[:2000])
        if match:
            yield f"{match[1]}-{match[2]:0>2}-{match[3]:0>2}"


def _lenient(value: str) -> str | None:
    """Read a date as sites write it into metadata: ISO, the form of e-mail, or words."""
    given = value.strip()[:100]
    iso = parse_published(given)
    if iso:
        fits = EARLIEST_YEAR <= int(iso[:4]) <= LATEST_YEAR and not iso.startswith(_NO_DATE)
        return iso if fits else None
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
    for node in json_nodes(tree):
        date = node.get("datePublished")
        if not isinstance(date, str):
            continue
        if is_article(node):
            yield date
        else:
            others.append(date)
    yield from others


def _from_time_elements(tree: HtmlElement) -> Iterator[str]:
    marked = tree.xpath(
        "(//time[@pubdate]|//*[@itemprop='datePublished'])[position()<=5]"
        "|(//article//time[@datetime])[position()<=5]|(//main//time[@datetime])[position()<=5]"
    )
    if not isinstance(marked, list):
        return
    for element in marked:
        if isinstance(element, str | bytes | tuple) or is_aside(element):
            continue
        value = element.get("datetime") or element.get("content")
        if value:
            yield str(value)


def _remove_prose(tree: HtmlElement) -> None:
    furniture = [e for e in tree.iter("div", "section", "ul", "ol") if is_hinted(e)]
    pictures = tree.iter("img", "picture", "svg", "iframe", "aside", "nav", "footer")
    for element in [*pictures, *furniture]:
        if element.getparent() is not None:
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
