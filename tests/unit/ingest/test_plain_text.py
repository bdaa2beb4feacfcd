"""Text files: the text is the decoded file itself."""

from __future__ import annotations

import codecs
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from dateline.domain.errors import SourceError
from dateline.domain.text import DocumentId, Role
from dateline.ingest.plain_text import read
from dateline.ingest.publication import update_lines
from dateline.ingest.source import Source

STORM = Path(__file__).parents[2] / "support" / "stories" / "storm.txt"


def source(data: bytes, name: str = "storm.txt") -> Source:
    return Source(data=data, id=DocumentId("1"), name=name)


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cc"])), st.booleans())
def test_the_text_is_the_decoded_file(text: str, marked: bool) -> None:
    data = (codecs.BOM_UTF8 if marked else b"") + text.encode()
    try:
        document = read(source(data))
    except SourceError:
        return
    assert document.text == data.decode("utf-8")
    assert document.source_map == ()
    end = 0
    for paragraph in document.paragraphs:
        assert end <= paragraph.start < paragraph.end <= len(document.text)
        end = paragraph.end


def test_line_ends_and_mark_are_kept() -> None:
    document = read(source(codecs.BOM_UTF8 + b"One.\r\n\r\nTwo.\r"))
    assert document.text == "\ufeffOne.\r\n\r\nTwo.\r"
    assert [(p.start, p.end) for p in document.paragraphs] == [(1, 5), (9, 13)]
    assert document.source_offset(9) == 9


def test_a_story() -> None:
    document = read(source(STORM.read_bytes()))
    text = document.text
    by_role = {
        role: [text[p.start : p.end] for p in document.paragraphs if p.role is role]
        for role in Role
    }
    assert document.title == "Ferries Stop as Storm Closes Baltic Port"
    assert by_role[Role.HEADLINE] == [document.title]
    assert [body.split()[0] for body in by_role[Role.BODY]] == ["Storm", "Share", "What", "Trains"]
    assert len(by_role[Role.FURNITURE]) == 9
    assert document.published
    assert (document.published.value, document.published.basis) == (
        "2026-01-14",
        "update line in the text",
    )
    ((start, end),) = update_lines(text)
    at = document.paragraph_at(start)
    assert at
    assert (at.start, at.end, at.role) == (start, end, Role.FURNITURE)


def test_front_matter_is_in_view_but_no_story() -> None:
    document = read(source(b"---\ntitle: Port closed\ndate: 2026-01-14\n---\n\nWinds rose."))
    assert document.title == "Port closed"
    assert document.published
    assert document.published.value == "2026-01-14"
    assert document.text.startswith("---")
    assert [p.role for p in document.paragraphs][-1] is Role.BODY
    assert {p.role for p in document.paragraphs[:-1]} == {Role.FURNITURE}


def test_a_story_without_words_is_called_by_its_file() -> None:
    assert read(source(b"* * *", "a/storm.txt")).title == "storm"
