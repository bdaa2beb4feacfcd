"""Folding takes case and diacritics away, letter by letter."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.domain.folding import folded


@pytest.mark.parametrize(
    ("words", "plain"),
    [
        ("Rzeszów", "rzeszow"),
        ("ŁÓDŹ", "lodz"),
        ("Київ", "киів"),
        ("Straße", "strasse"),
        ("İstanbul", "istanbul"),
        ("Dar’ya", "dar'ya"),
        ("cafe\u0301", "cafe"),
        ("plain", "plain"),
    ],
)
def test_words_are_folded(words: str, plain: str) -> None:
    assert folded(words) == plain


@given(st.text())
def test_no_mark_is_left_whatever_the_letters(words: str) -> None:
    once = folded(words)
    assert not any(unicodedata.combining(letter) for letter in once)
    assert once == "".join(map(folded, words))
