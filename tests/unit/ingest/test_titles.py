"""What a story is called."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dateline.domain.text import Paragraph, Role
from dateline.ingest.titles import LONGEST, choose_title, tidy

TEXT = "Port closed\n\nWinds closed the port."
PARAGRAPHS = (
    Paragraph(index=0, start=0, end=11, role=Role.HEADLINE),
    Paragraph(index=1, start=13, end=len(TEXT)),
)


def test_order() -> None:
    assert choose_title("Declared", text=TEXT, paragraphs=PARAGRAPHS, fallback="f") == "Declared"
    assert choose_title(" \n", text=TEXT, paragraphs=PARAGRAPHS, fallback="f") == "Port closed"
    assert choose_title("", text=TEXT, paragraphs=PARAGRAPHS[1:], fallback="f") == (
        "Winds closed the port."
    )
    assert choose_title("", text=TEXT, paragraphs=(), fallback="f") == "f"
    assert choose_title("", text=TEXT, paragraphs=(), fallback="") == "Untitled story"


def test_markup_stays_text_and_lines_are_joined() -> None:
    assert tidy("<b>Port</b>\r\n\tclosed\x07\u2028now") == "<b>Port</b> closed now"


def test_long_titles_are_cut_at_a_word() -> None:
    assert tidy("word " * 100).endswith(" word…")
    assert len(tidy("x" * 10_000_000)) == LONGEST + 1


@given(st.text())
def test_a_title_is_one_short_line(title: str) -> None:
    tidied = tidy(title)
    assert len(tidied) <= LONGEST + 1
    assert len(tidied.splitlines()) <= 1
