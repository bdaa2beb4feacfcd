"""Cutting documents for the model: nothing lost, nothing twice, nothing too long."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.extract import chunks
from dateline.extract.chunks import cut, quietened
from support.texts import document


@pytest.fixture
def short(monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr(chunks, "LONGEST", 100)
    return 100


def texts(text: str, furniture: str = r"(?!)") -> list[str]:
    made = document(text, furniture=furniture)
    return [text[chunk.start : chunk.end] for chunk in cut(made) if not chunk.dates_only]


def test_a_short_story_is_one_chunk() -> None:
    assert texts("One.\n\nTwo.") == ["One.\n\nTwo."]


def test_an_empty_story_has_none() -> None:
    assert texts("") == []


def test_furniture_is_cut_out() -> None:
    assert texts("One.\nShare this\nTwo.", "Share") == ["One.", "Two."]


@pytest.mark.parametrize(
    "line",
    [
        "Update 11/25/2025 2:10 a.m. ET: more",
        "Published May 3",
        "Last updated: Monday",
        "UPDATED 3 May",
    ],
)
def test_lines_that_say_when_are_read_for_dates(line: str) -> None:
    made = document(f"One.\n{line}", furniture=r"(?i)(last )?(updat|publi)")
    kept = [made.text[chunk.start : chunk.end] for chunk in cut(made) if chunk.dates_only]
    assert kept == [line]


@pytest.mark.parametrize("line", ["Updating your browser", "Share this", "Publishers"])
def test_other_furniture_is_not(line: str) -> None:
    assert not cut(document(line, furniture=".*"))


def test_paragraphs_stay_whole(short: int) -> None:
    lines = ["a" * 60, "b" * 30, "c" * 60]
    assert texts("\n".join(lines)) == ["\n".join(lines[:2]), lines[2]]


def test_a_long_paragraph_is_cut_at_a_sentence(short: int) -> None:
    text = "x" * 92 + ". " + "y" * 50
    assert texts(text) == ["x" * 92 + ". ", "y" * 50]


def test_else_at_a_space(short: int) -> None:
    assert texts("x" * 95 + " " + "y" * 50) == ["x" * 95 + " ", "y" * 50]


def test_else_anywhere(short: int) -> None:
    assert [len(text) for text in texts("x" * 250)] == [100, 100, 50]


@given(st.lists(st.text("ab .\u00e9", min_size=1, max_size=400), max_size=8))
def test_every_code_point_of_a_paragraph_is_in_one_chunk(lines: list[str]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(chunks, "LONGEST", 100)
        made = document("\n".join(lines))
        pieces = cut(made)
    assert all(0 < piece.end - piece.start <= 100 for piece in pieces)
    assert all(a.end <= b.start for a, b in itertools.pairwise(pieces))
    covered = {at for piece in pieces for at in range(piece.start, piece.end)}
    assert all(covered.issuperset(range(p.start, p.end)) for p in made.paragraphs)


def test_capitals_are_lowered_but_short_words_kept() -> None:
    assert quietened("US TROOPS LEAVE KYIV\nRain fell.") == "US Troops Leave Kyiv\nRain fell."
    assert quietened("RAIN IN THE EU") == "Rain in the EU"


def test_ordinary_text_is_left_alone() -> None:
    text = "NATO met in Riga.\nOK"
    assert quietened("NATO met in Riga.") == "NATO met in Riga."
    assert quietened(text) == text


@given(st.text())
def test_quietened_text_has_the_same_length(text: str) -> None:
    assert len(quietened(text)) == len(text)
