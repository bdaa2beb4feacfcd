"""Plain text into paragraphs, the text itself untouched."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.ingest import paragraphs
from dateline.ingest.paragraphs import BLANK, ends_sentence, lines, split

WRAPPED = """Storm winds closed the port of Gdansk on
Wednesday, and ferries to Karlskrona had
to wait at the quay with three hundred
people aboard. Rescue crews were sent to
Hel.

Trains between Sopot and Gdynia are said
to run again on Thursday.
"""
PIECES = st.sampled_from(
    [
        "Kyiv",
        "a",
        "Share this:",
        " ",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        "\u2028",
        "\xa0",
        "\ufeff",
        ". ",
        "é",
    ]
)
TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=40).map("".join))


def parts(text: str) -> list[str]:
    return [text[span.start : span.end] for span in split(text)]


@given(TEXTS)
def test_paragraphs_cover_every_word_once_and_in_order(text: str) -> None:
    spans = split(text)
    end = 0
    for span in spans:
        assert end <= span.start < span.end <= len(text)
        assert not text[end : span.start].strip(BLANK)
        assert text[span.start] not in BLANK
        assert text[span.end - 1] not in BLANK
        end = span.end
    assert not text[end:].strip(BLANK)


@given(TEXTS)
def test_lines_are_in_order(text: str) -> None:
    found = list(lines(text))
    assert all(a.end <= b.start for a, b in pairwise(found))


def test_blank_lines_part_paragraphs_whatever_the_line_ends() -> None:
    for end in ("\n", "\r\n", "\r"):
        assert parts(f"\ufeffOne.{end}{end} Two.{end} \t{end}{end}Three.{end}") == [
            *("One.", "Two.", "Three.")
        ]


def test_a_paragraph_a_line() -> None:
    assert parts("Winds closed the port.\nTrains stood still.\nSubhead here\nThey run again.") == [
        *("Winds closed the port.", "Trains stood still.", "Subhead here", "They run again.")
    ]


def test_a_line_cut_inside_a_sentence_goes_on() -> None:
    assert parts("The road led\nabroad. Ferries waited.\nNext.") == [
        "The road led\nabroad. Ferries waited.",
        "Next.",
    ]


def test_text_broken_to_a_width_is_put_together() -> None:
    assert [part.split()[0] for part in parts(WRAPPED)] == ["Storm", "Trains"]


def test_items_stay_apart() -> None:
    assert parts("- one\n- two\n• three\n1. four\n2) five") == [
        *("- one", "- two", "• three", "1. four", "2) five")
    ]


def test_furniture_is_not_joined_to_a_sentence() -> None:
    assert parts("ferries waited\nshare this:\nread more") == [
        *("ferries waited", "share this:", "read more")
    ]


def test_the_number_of_paragraphs_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paragraphs, "MAX_PARAGRAPHS", 3)
    assert parts("One.\n\nTwo.\n\nThree.\n\nFour.") == ["One.", "Two.", "Three.\n\nFour."]


@pytest.mark.parametrize("words", ["Yes.", "Yes!”", "Yes?')", "And so…", "Yes.\xa0"])
def test_ends_of_sentences(words: str) -> None:
    assert ends_sentence(words)
    assert not ends_sentence(words + "no")
