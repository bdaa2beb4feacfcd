"""Headline, body and furniture of plain text."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.domain.text import Role
from dateline.ingest import paragraphs, structure
from dateline.ingest.structure import structure as structured


def roles(text: str, **more: str) -> list[tuple[str, str]]:
    found, _ = structured(text, **more)
    return [(p.role.value, text[p.start : p.end]) for p in found]


def test_a_short_first_line_is_the_headline() -> None:
    assert roles("Port closed\n\nWinds closed the port.")[0] == ("headline", "Port closed")
    long = "Winds closed the port, and ferries waited at the quay."
    assert roles(f"Port closed\n{long}")[0][0] == "headline"


def test_a_first_sentence_is_not() -> None:
    assert roles("The port is closed.\n\nWinds rose.")[0][0] == "body"
    assert roles("Port closed")[0][0] == "body"
    assert roles(f"{'Port ' * 60}\n\nWinds rose.")[0][0] == "body"


def test_a_line_that_repeats_the_title_is_the_headline() -> None:
    assert roles("Port is  closed.\nWinds rose.", title="Port is closed.")[0][0] == "headline"


def test_headlines_of_other_stories_follow_their_label() -> None:
    text = "Winds rose.\n\nRELATED NEWS\nMuseum in Valletta\nTram for Lisbon\n\nFerries wait."
    assert [role for role, _ in roles(text)] == [
        *("body", "furniture", "furniture", "furniture", "body")
    ]


def test_a_label_before_the_story_takes_nothing_with_it() -> None:
    text = "Winds rose.\n\nRELATED NEWS\n\nWhat comes next\n\nFerries wait at the quay."
    assert [role for role, _ in roles(text)] == ["body", "furniture", "body", "body"]


def test_stamps_are_furniture() -> None:
    text = "Winds rose.\n\nUpdate 1/14/2026 6:05 p.m. ET: details added."
    assert [role for role, _ in roles(text)] == ["body", "furniture"]


def test_the_number_of_paragraphs_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(structure, "MAX_PARAGRAPHS", 2)
    monkeypatch.setattr(paragraphs, "MAX_PARAGRAPHS", 2)
    found, warnings = structured("One.\n\nTwo.\n\nThree.")
    assert len(found) == 2
    assert "the rest is shown as one" in warnings[0]


@given(st.text())
def test_any_text_has_paragraphs_numbered_from_0(text: str) -> None:
    found, _ = structured(text)
    assert [paragraph.index for paragraph in found] == list(range(len(found)))
    assert all(isinstance(paragraph.role, Role) for paragraph in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
