"""Markdown: what a reader sees, with a map back to the source."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.domain.errors import SourceError
from dateline.domain.text import Document, DocumentId, Role
from dateline.ingest import markdown_blocks
from dateline.ingest.markdown import read
from dateline.ingest.source import Source

STORY = Path(__file__).parents[2] / "support" / "stories" / "harbour.md"
PIECES = [
    *(
        "Kyiv",
        "*",
        "**",
        "_",
        "`",
        "[",
        "](u)",
        "![",
        "\n",
        "\n\n",
        "\r\n",
        "# ",
        "- ",
        "> ",
        "    ",
    ),
    *(
        "<b>",
        "</b>",
        "<script>",
        "&amp;",
        "\\*",
        "|",
        "|-|",
        "```\n",
        "~~",
        " ",
        "ł",
        "1. ",
        "---\n",
    ),
]


def document(text: str) -> Document:
    return read(Source(data=text.encode(), id=DocumentId("1"), name="harbour.md"))


def texts(found: Document, role: Role) -> list[str]:
    return [found.text[p.start : p.end] for p in found.paragraphs if p.role is role]


def test_a_story() -> None:
    source = STORY.read_text(encoding="utf-8")
    found = document(source)
    assert found.title == "Ferries stop in Gdańsk"
    assert found.published
    assert found.published.value == "2026-01-14"
    assert texts(found, Role.HEADLINE) == ["Ferries stop in Gdańsk"]
    assert texts(found, Role.BODY) == [
        (
            "Storm winds closed the port of Gdańsk on Wednesday,\n"
            "and ferries to Karlskrona waited — with three hundred people aboard."
        ),
        "Waves of six metres off Hel",
        "The road to Gdynia under water",
        "The road was closed at noon.",
        "Port\tWind",
        "Hel\t31",
    ]
    assert texts(found, Role.FURNITURE) == [
        "The quay at Hel",
        "READ ALSO: Why the bridge at Porto is shut",
        'print("Madrid")',
        "<div onclick=\"alert('Oslo')\">Valletta</div>",
    ]
    for hidden in ("Lisbon", "Tunis", "porto.png", "https://"):
        assert hidden not in found.text


def test_offsets_lead_back_to_the_source() -> None:
    source = STORY.read_text(encoding="utf-8")
    found = document(source)
    for word in ("Ferries stop", "Wednesday", "Karlskrona", "aboard", "Gdynia"):
        place = found.source_offset(found.text.index(word))
        assert source[place : place + len(word)] == word
    assert found.source_offset(found.text.index("closed at")) == source.index("closed</b>")
    assert found.source_offset(found.text.index("31")) == source.index("31 ")


def test_line_ends_and_mark_do_not_shift_the_map() -> None:
    for end in ("\n", "\r\n", "\r"):
        source = f"\ufeff# Port{end}{end}Winds *rose*.{end}{end}Hel"
        found = document(source)
        for word in ("Port", "rose", "Hel"):
            assert found.source_offset(found.text.index(word)) == source.index(word)


def test_only_the_first_main_heading_is_the_headline() -> None:
    found = document("# One\n\nWinds.\n\n# Two\n\n## Three")
    assert texts(found, Role.HEADLINE) == ["One"]
    assert texts(found, Role.BODY) == ["Winds.", "Two", "Three"]


def test_breaks_entities_and_escapes() -> None:
    found = document("Kyiv<br>Lviv  \nHel\\*\\* &copy; `code`<style>p{}</style>")
    assert found.text == "Kyiv\nLviv\nHel** © code"


def test_what_is_too_long_is_read_as_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(markdown_blocks, "LONGEST", 20)
    found = document("# Port\n\nWinds rose *over* Hel.")
    assert found.text == "# Port\n\nWinds rose *over* Hel."
    assert "read as plain text" in found.warnings[0]
    assert found.media_type == "text/markdown"


def test_a_file_of_nothing_but_markup_has_no_paragraphs() -> None:
    found = document("![](x.png)\n\n---\n")
    assert found.paragraphs == ()
    assert found.title == "harbour"


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_any_markdown_has_true_offsets(source: str) -> None:
    try:
        found = document(source)
    except SourceError:
        assert not source.strip()
        return
    end = 0
    for paragraph in found.paragraphs:
        assert end <= paragraph.start < paragraph.end <= len(found.text)
        end = paragraph.end
    offsets = [anchor.offset for anchor in found.source_map]
    assert offsets == sorted(offsets)
    assert all(0 <= anchor.source_offset <= len(source) for anchor in found.source_map)
    for anchor, after in zip(found.source_map, found.source_map[1:], strict=False):
        word = found.text[anchor.offset : after.offset][:4]
        if word.startswith("Kyiv"):
            assert source[anchor.source_offset :].startswith("Kyiv")
