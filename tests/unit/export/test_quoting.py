from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.export.quoting import Sentences, sentence
from support.patience import at_most


@pytest.mark.parametrize(
    ("text", "words", "quoted"),
    [
        ("It rained. Kharkiv was hit. Nobody slept.", "Kharkiv", "Kharkiv was hit."),
        ("Kharkiv was hit", "Kharkiv", "Kharkiv was hit"),
        ("“Go!” In Kyiv he stayed?! Yes.", "Kyiv", "In Kyiv he stayed?!"),
        ("The U.S. Embassy in Kyiv closed. So.", "Kyiv", "The U.S. Embassy in Kyiv closed."),
        ("Gen. Smith left Kyiv at 2 a.m. on Monday.", "Kyiv", None),
        ("Prices rose 3.5 percent in Lublin. Wages did not.", "Lublin", None),
        (
            "He came to Abu Dhabi ... and left. Then",
            "Abu Dhabi",
            "He came to Abu Dhabi ... and left.",
        ),
        ("A list:\nKyiv\nLviv", "Kyiv", "Kyiv"),
        ("Ми в Києві. Далі Львів.", "Києві", "Ми в Києві."),
        ("He is in the U.S.", "U.S.", "He is in the U.S."),
        ("在基辅。然后 离开。 走", "基辅", "在基辅。然后 离开。"),
    ],
)
def test_the_sentence_around_some_words(text: str, words: str, quoted: str | None) -> None:
    start = text.index(words)
    first, last = sentence(text, start, start + len(words))
    expected = quoted or text.split(". ", maxsplit=1)[0] + ("." if ". " in text else "")
    if words == "Kyiv" and text.startswith("Gen."):
        expected = text
    assert text[first:last] == expected


@given(st.text(alphabet="ab. !\n\r\t”)KU…", max_size=60), st.data())
def test_it_holds_the_words_and_stays_in_the_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    first, last = sentence(text, start, end)
    assert 0 <= first <= start <= end <= last <= len(text)


@given(st.text(alphabet="ab. !\n\r\t”)KU…", max_size=60), st.data())
def test_sentences_quoted_before_are_quoted_the_same(text: str, data: st.DataObject) -> None:
    known = Sentences(text, (), ())
    for _ in range(5):
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, len(text)))
        first, last = Sentences(text, (), ()).around(start, end)
        assert known.quote(start, end) == text[first:last]


def test_words_of_one_sentence_share_its_quote() -> None:
    text = "It rained. Kyiv and Lviv were hit. Nobody slept."
    known = Sentences(text, (), ())
    assert known.quote(11, 15) is known.quote(20, 24)


def test_a_hostile_line_takes_no_time() -> None:
    text = "." * 500_000 + "Kyiv" + '."' * 250_000
    began = time.process_time()
    first, last = sentence(text, 500_000, 500_004)
    assert time.process_time() - began < at_most(1)
    assert last - first <= 2004
