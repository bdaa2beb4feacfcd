"""The quick tokeniser finds the tokens that spaCy's own finds, in less time."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc

from dateline.extract.quick_tokens import part_behind_initials, quick, quicken

HERE = Path(__file__).parent
SEEDS = Path(__file__).parents[3] / "seeds"
PLAIN = spacy.blank("en")
QUICK = spacy.blank("en")
quicken(QUICK)
READ = ["ORTH", "SPACY", "LOWER", "NORM", "PREFIX", "SUFFIX", "SHAPE", "IS_SPACE", "IDX"]
LETTERS = [letter for letter in map(chr, range(sys.maxunicode + 1)) if letter.isalpha()]


def told(doc: Doc) -> list[list[int]]:
    """Return all that the model is told of a text's tokens."""
    rows: list[list[int]] = doc.to_array(READ).tolist() if len(doc) else []
    return rows


def ours() -> Iterator[str]:
    """Yield the sample stories and all that our own passages hold, in many languages."""
    for path in sorted(SEEDS.glob("2*.txt")):
        yield path.read_text("utf-8")
    for path in sorted(HERE.glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            yield json.loads(line)["text"]
    for path in sorted(HERE.glob("*.txt")):
        yield from path.read_text("utf-8").split("\n\n")


def test_our_own_texts_have_the_same_tokens() -> None:
    for text in ours():
        assert told(QUICK.tokenizer(text)) == told(PLAIN.tokenizer(text)), text[:100]


@settings(deadline=None, max_examples=400)
@given(
    st.lists(
        st.one_of(
            st.sampled_from(sorted(PLAIN.tokenizer.rules)),
            st.sampled_from(["Kyiv", "Zürich", "Київ", "北京", "ʻOkina", "ªº", "5km", "10", "US$"]),
            st.sampled_from([*" \n\t\r\f\v\xa0\u2028\u3000,.;:!?-–—'’\"“(/&@#+*=_°…", "  ", "..."]),
            st.sampled_from(LETTERS),
            st.text(max_size=4),
        ),
        max_size=14,
    )
)
def test_any_text_has_the_same_tokens(parts: list[str]) -> None:
    text = "".join(parts)
    assert told(QUICK.tokenizer(text)) == told(PLAIN.tokenizer(text))


def test_no_sign_is_looked_for_at_any_letter() -> None:
    slow = PLAIN.tokenizer
    for letter in LETTERS:
        assert slow.prefix_search(letter) is slow.suffix_search(letter) is None, letter
        assert slow.suffix_search(f"{letter},").group() == ",", letter
        assert not slow.url_match(f"{letter}{letter}"), letter
    assert not list(slow.infix_finditer("".join(LETTERS)))


@pytest.mark.parametrize(
    "text", ["Kyiv-3\n" * 50, "Kyiv-3\t" * 50, "Rain  fell-1 " * 50, "Kyiv Kyiv, " * 50]
)
def test_what_was_met_is_remembered_behind_line_ends_and_tabs(text: str) -> None:
    searched: list[str] = []
    slow = spacy.blank("en").tokenizer

    def counted(word: str) -> re.Match[str] | None:
        searched.append(word)
        return slow.suffix_search(word)

    made = quick(
        type(slow)(
            slow.vocab, slow.rules, slow.prefix_search, counted, slow.infix_finditer,
            url_match=slow.url_match,
        )
    )  # fmt: skip
    made(text)
    searched.clear()
    made(text)
    assert searched == []


@pytest.mark.parametrize("hyphen", ["-", "–"])
def test_what_leads_is_parted_from_initials(hyphen: str) -> None:
    nlp = spacy.blank("en")
    part_behind_initials(nlp)
    quicken(nlp)
    text = f"A U.S.{hyphen}led push by St.-Denis, J.R.R.-7 and U.S.--Mexico U.S.-."
    expected = ["U.S.", hyphen, "led"]
    words = [token.text for token in nlp.tokenizer(text)]
    assert words[1:4] == expected
    assert [token.text for token in PLAIN.tokenizer(text)][2:] == words[4:]
