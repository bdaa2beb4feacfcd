"""Titles and names of places that mean harm, through every kind of file, each by another reader."""

from __future__ import annotations

import csv
import html
import io
import json
import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import docx
import openpyxl
import pytest
from lxml import etree
from markdown_it import MarkdownIt

from dateline.export.brief import brief_of
from dateline.export.brief_markdown import brief_markdown
from dateline.export.brief_word import brief_word
from dateline.export.csv_table import csv_table
from dateline.export.ftm import follow_the_money
from dateline.export.geojson import geojson
from dateline.export.geopackage import write_geopackage
from dateline.export.kml import kml
from dateline.export.payload import EventTable
from dateline.export.timeline_js import timeline_js
from dateline.export.timemap import timemap
from dateline.export.web_annotations import web_annotations
from dateline.export.workbook import write_workbook
from support.export_rows import DAY, event, place, source, table

HOSTILE = {
    "script": "</script><script>alert(1)</script><!--",
    "image": '"><img src=x onerror=alert(1)>',
    "command": "=cmd|'/C calc'!A0",
    "link": '=HYPERLINK("http://x")',
    "spaces": "  @SUM(A1)",
    "fullwidth": "＝1+1",
    "rtl": "\u202eעברית\u202c \u2067מפה\u2069",
    "emoji": "🚀👩‍👩‍👧🇺🇦",
    "nul": "a\x00b\x07c",
    "entity": "&lt;b&gt; &#0; ]]> <![CDATA[",
    "lines": "a\r\nb\u2028c\u2029d\x85e",
    "markdown": "[x](javascript:alert(1)) ![y](//z) `|` **",
    "noncharacter": "not\uffffone\ufdd0",
}
Reads = Callable[[EventTable, Path], list[str]]


def _joined(pieces: object) -> bytes:
    return b"".join(pieces)  # type: ignore[arg-type]


def _strings(value: object) -> list[str]:
    if isinstance(value, dict):
        return [each for part in (*value, *value.values()) for each in _strings(part)]
    if isinstance(value, list):
        return [each for part in value for each in _strings(part)]
    return [value] if isinstance(value, str) else []


def _json(write: Callable[[EventTable], object]) -> Reads:
    return lambda events, _: _strings(json.loads(_joined(write(events))))


def _lines(events: EventTable, _: Path) -> list[str]:
    lines = _joined(follow_the_money(events)).decode().split("\n")
    return _strings([json.loads(line) for line in lines if line])


def _raw(events: EventTable, _: Path) -> list[str]:
    text = _joined(csv_table(events, raw=True)).decode()
    return [cell for row in csv.reader(io.StringIO(text, newline="")) for cell in row]


def _kml(events: EventTable, _: Path) -> list[str]:
    root = etree.fromstring(_joined(kml(events)), etree.XMLParser(resolve_entities=False))
    assert root.xpath("count(//*[local-name()='script' or local-name()='img'])") == 0
    return [html.unescape(text) for text in root.itertext()]


def _geopackage(events: EventTable, path: Path) -> list[str]:
    write_geopackage(path, events)
    with closing(sqlite3.connect(path)) as store:
        rows = store.execute("SELECT name, label FROM events").fetchall()
    return [cell for row in rows for cell in row]


def _word(events: EventTable, _: Path) -> list[str]:
    read = docx.Document(io.BytesIO(brief_word(brief_of(events), None)))
    return [cell.text for row in read.tables[0].rows for cell in row.cells]


class _Harmless(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag not in {"script", "img", "a"}, tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def _markdown(events: EventTable, _: Path) -> list[str]:
    text = brief_markdown(brief_of(events), None).decode()
    reader = _Harmless()
    reader.feed(MarkdownIt("commonmark").enable("table").render(text))
    return ["".join(reader.words)]


def _timeline(events: EventTable, _: Path) -> list[str]:
    plain = json.loads(_joined(timeline_js(events)))
    for slide in plain["events"]:
        for words in slide["text"].values():
            reader = _Harmless()
            reader.feed(words)
    return [html.unescape(each) for each in _strings(plain)]


READERS: dict[str, Reads] = {
    "geojson": _json(geojson),
    "annotations": _json(web_annotations),
    "timemap": _json(timemap),
    "timeline": _timeline,
    "ftm": _lines,
    "raw csv": _raw,
    "kml": _kml,
    "geopackage": _geopackage,
    "word": _word,
    "markdown": _markdown,
}


def _hostile(words: str) -> EventTable:
    row = event(1, place(words), DAY, source(words, words, title=words))
    return replace(table(row), title=words)


def _core(words: str) -> str:
    """Return words without what a format may write otherwise: signs no text holds, and spaces."""
    return re.sub(r"[\s\x00-\x1f\x85\ufffd\uffff\ufdd0]+|_x000D_", "", words)


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("kind", READERS)
def test_words_arrive_as_words(kind: str, words: str, tmp_path: Path) -> None:
    found = READERS[kind](_hostile(words), tmp_path / "events")
    assert any(_core(html.unescape(words)) in _core(html.unescape(each)) for each in found)


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE)
def test_no_spreadsheet_finds_a_formula(words: str, tmp_path: Path) -> None:
    text = _joined(csv_table(_hostile(words))).decode()
    for row in csv.reader(io.StringIO(text, newline="")):
        for cell in row:
            assert not cell.lstrip(" ").startswith(("=", "+", "@", "\t", "\r", "＝")), cell
    write_workbook(tmp_path / "events.xlsx", _hostile(words))
    book = openpyxl.load_workbook(tmp_path / "events.xlsx")
    cells = [cell for sheet in book for row in sheet for cell in row]
    assert all(cell.data_type != "f" and cell.hyperlink is None for cell in cells)
    assert any(_core(words) in _core(str(cell.value)) for cell in cells)
    book.close()
