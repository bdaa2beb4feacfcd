"""Documents made to crash, hang or fool whoever reads them."""

from __future__ import annotations

import contextlib
import time

import pytest

from dateline.domain.errors import SourceError
from dateline.domain.text import Document, DocumentId, Role
from dateline.ingest.readers import read_document
from support.patience import at_most

MILLION = 1_000_000
SECONDS = 10.0
"""Of work, not of waiting for a busy machine. What is not linear takes minutes for these."""


def read(data: bytes, name: str) -> Document:
    return read_document(data, id=DocumentId("1"), name=name)


@pytest.fixture(scope="module", autouse=True)
def _loaded() -> None:
    read(b"<p>Kyiv was hit.</p>", "a.html")


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
@pytest.mark.parametrize(
    "piece",
    [
        *("a", "1", "1/", ".", "-", "*", "[", "(", "<", "&", "|", "`", "![", "**a", "<!--", "<b>"),
        *(
            "Update ",
            "Published 11/",
            "Jan ",
            "KYIV, ",
            "Share ",
            "read more:",
            "25 Nov ",
            "2025-11-",
        ),
        *(
            "&amp;",
            "<script>",
            "</p>",
            "Copyright ",
            '<a href="',
            "get news ",
            "\xa0",
            "A. ",
            "By A ",
        ),
    ],
)
def test_a_hostile_line_of_a_megabyte_is_read_in_linear_time(piece: str, name: str) -> None:
    data = (piece * (MILLION // len(piece) + 1))[:MILLION].encode()
    begin = time.process_time()
    with contextlib.suppress(SourceError):
        read(data, name)
    assert time.process_time() - begin < at_most(SECONDS)


@pytest.mark.parametrize("piece", ["**a", "[", "![", "&", "#", "> ", "- ", "*", "`"])
def test_hostile_markdown_of_many_lines(piece: str) -> None:
    line = piece * (40_000 // len(piece))
    begin = time.process_time()
    read("\n".join([line] * 24).encode(), "a.md")
    assert time.process_time() - begin < at_most(SECONDS)


def test_deep_nesting_is_read_without_layout() -> None:
    page = b"<div>" * 100_000 + b"<p>Kyiv was hit.</p>" + b"</div>" * 100_000 + b"<p>Lviv too.</p>"
    found = read(page, "a.html")
    assert [found.text[p.start : p.end] for p in found.paragraphs] == ["Kyiv was hit.", "Lviv too."]
    assert "nested too deep" in found.warnings[0]
    source = page.decode()
    assert found.source_offset(0) == source.index("Kyiv")


def test_a_paragraph_too_long_for_the_parser_is_read_without_layout() -> None:
    found = read(b"<p>" + b"Kyiv was hit. " * 750_000 + b"</p>", "a.html")
    assert len(found.text) > 10 * MILLION
    assert found.source_offset(5) == 8


def test_a_long_attribute_is_passed_over() -> None:
    found = read(b"<p title='" + b"x" * MILLION + b"'>Kyiv was hit.</p>", "a.html")
    assert found.text == "Kyiv was hit."
    assert found.source_offset(0) == MILLION + 12


def test_entities_are_not_expanded() -> None:
    bomb = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    page = f'<!DOCTYPE x [<!ENTITY e0 "Kyiv">{bomb}]><html><body><p>&e9; Lviv</p></body></html>'
    found = read(page.encode(), "a.xhtml")
    assert len(found.text) < 1000
    assert "Lviv" in found.text


def test_an_external_entity_is_not_read() -> None:
    page = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><p>&e; Lviv</p>'
    assert "root:" not in read(page.encode(), "a.xhtml").text


def test_markup_in_titles_is_text() -> None:
    page = "<title>&lt;img src=x onerror=alert(1)&gt;</title><p>Kyiv was hit.</p>"
    assert read(page.encode(), "a.html").title == "<img src=x onerror=alert(1)>"


def test_a_fifty_megabyte_text_is_read() -> None:
    line = b"Kyiv was hit by many drones on Tuesday, the mayor said. " * 7 + b"\n\n"
    found = read(line * (50 * MILLION // len(line)), "a.txt")
    assert len(found.text) > 49 * MILLION
    assert len(found.paragraphs) == 100_000
    assert found.paragraphs[-1].role is Role.BODY
    assert "the rest is shown as one" in found.warnings[0]
