"""Very long words are tokenised in pieces, in time, and nothing of the text is lost."""

from __future__ import annotations

import time

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.extract.analyser import Analyser
from dateline.extract.long_words import LONGEST, NO_WORD, BoundedTokenizer, emptied
from support.patience import at_most
from support.texts import document

ENGLISH = spacy.blank("en")
BOUNDED = BoundedTokenizer(ENGLISH.tokenizer)


@pytest.mark.parametrize(
    "text", ["", " ", "Rain fell in Kyiv.", "a" * LONGEST, f"in {'x' * LONGEST} it  rained \n"]
)
def test_ordinary_texts_pass_as_they_are(text: str) -> None:
    assert [one.text for one in BOUNDED(text)] == [one.text for one in ENGLISH.tokenizer(text)]


@settings(deadline=None, max_examples=30)
@given(
    st.lists(
        st.sampled_from(["(" * 300, "a", " ", "  ", "\n", "🙂" * 400, "Kyiv.", "a’s"]), max_size=9
    )
)
def test_nothing_is_lost(parts: list[str]) -> None:
    text = "".join(parts)
    assert BOUNDED(text).text == text


@pytest.mark.parametrize("piece", ["([{", "🙂", "US$", ".", "''", "“‘’”", "https://a.example/b?c&"])
def test_it_takes_no_longer_than_the_text_is_long(piece: str) -> None:
    text = (piece * 100_000)[:100_000]
    begun = time.process_time()
    BOUNDED(text)
    assert time.process_time() - begun < at_most(5)


def test_what_is_no_word_is_emptied_and_all_else_stays_where_it_is() -> None:
    data = "([{" * 400
    text = f"Kyiv was hit.\n{data} Then Lviv.\n{'x' * NO_WORD}"
    found = emptied(text)
    assert len(found) == len(text)
    assert found.replace(" " * len(data), data) == text
    assert emptied("Kyiv was hit.") == "Kyiv was hit."


def test_places_beside_data_are_found_where_they_stand(analyser: Analyser) -> None:
    text = f"Kyiv was hit on Monday. {'a-' * 2_000} Lviv was not."
    found = analyser.analyse(document(text))
    assert [text[one.start : one.end] for one in found.mentions] == ["Kyiv", "Lviv"]
