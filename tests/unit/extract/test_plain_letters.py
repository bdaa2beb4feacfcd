"""Names in letters that look like the ordinary ones, and what can't be seen inside them."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.domain.events import Analysis
from dateline.domain.times import TimeExpression, TimexType
from dateline.extract.analyser import Analyser
from dateline.extract.plain_letters import PlainLetters
from support.patience import at_most
from support.texts import document

STORY = (
    "Troops left Kyiv for Rzeszów on 25 November, and diplomats met in Zürich.\n"
    "Shells fell on Kharkiv, said the United Arab Emirates."
)
NAMES = ("Kyiv", "Rzeszów", "Zürich", "Kharkiv", "United Arab Emirates")


def inside(mark: str) -> str:
    """Return the story with something in the middle of each name."""
    text = STORY
    for name in NAMES:
        text = text.replace(name, name[:2] + mark + name[2:])
    return text


def around(opens: str, closes: str) -> str:
    text = STORY
    for name in NAMES:
        text = text.replace(name, opens + name + closes)
    return text


def wide(text: str) -> str:
    return "".join(chr(ord(c) + 0xFEE0) if c.isascii() and c.isalnum() else c for c in text)


WAYS = {
    "accents apart": unicodedata.normalize("NFD", STORY),
    "wide letters": wide(STORY),
    "soft hyphens": inside("\u00ad"),
    "zero-width spaces": inside("\u200b"),
    "joiners": inside("\u200d\u2060"),
    "byte order marks": inside("\ufeff"),
    "overrides": around("\u202e", "\u202c"),
    "isolates": around("\u2067", "\u2069"),
    "marks of direction": around("\u200f", "\u200e"),
    "hard spaces": STORY.replace(" ", "\u00a0"),
    "thin spaces": STORY.replace(" ", "\u2009"),
    "bold letters": STORY.replace("Kyiv", "𝐊𝐲𝐢𝐯"),
}


@pytest.mark.parametrize("text", WAYS.values(), ids=WAYS)
def test_each_place_and_date_is_found_where_it_is_written(analyser: Analyser, text: str) -> None:
    made = document(text, published="2025-11-27")
    for analysis in (analyser.analyse(made), next(analyser.analyse_many([made]))):
        assert analysis.document == made
        assert [one.place.name for one in analysis.mentions if one.place] == [
            "Kyiv",
            *("Rzeszów", "Zürich", "Kharkiv", "United Arab Emirates"),
        ]
        found = [*analysis.mentions, *analysis.dates]
        assert all(text[one.start : one.end] == one.text for one in found)
        assert [one.paragraph for one in analysis.mentions] == [0, 0, 0, 1, 1]
        assert [date.value for date in analysis.dates] == ["2025-11-25"]
        for one in analysis.mentions[:2]:
            assert one.moment
            assert one.moment.text == analysis.dates[0].text


def test_an_ordinary_story_is_left_as_it_is() -> None:
    for text in (STORY, "Київ, Łódź, 東京 “said” — ok", "می\u200cشود", "👩\u200d🚒 in Kyiv"):
        made = document(text)
        assert PlainLetters(made).document is made or PlainLetters(made).document == made


LETTERS = st.text("aé e\u0301\u0300\u00ad\u200b\u202e\ufeffＫﬃ\u00a0\n.𝐊")


@given(LETTERS, st.data())
def test_every_word_of_the_plain_text_leads_back_to_one_of_the_given(
    text: str, data: st.DataObject
) -> None:
    made = document(text)
    letters = PlainLetters(made)
    plain = letters.document
    at = data.draw(st.integers(0, len(plain.text)))
    to = data.draw(st.integers(at, len(plain.text)))
    date = TimeExpression(start=at, end=to, text="", type=TimexType.DATE, value="", paragraph=0)
    back = letters.given_back(Analysis(document=plain, mentions=(), dates=(date,)))
    assert back.document == made
    found = back.dates[0]
    if at < to:
        assert 0 <= found.start < found.end <= len(text)
        inner = PlainLetters(document(text[found.start : found.end])).document.text
        assert unicodedata.normalize("NFKC", plain.text[at:to]) in unicodedata.normalize(
            "NFKC", inner
        )
    for before, after in zip(made.paragraphs, plain.paragraphs, strict=True):
        assert after.start <= after.end
        assert "\n" not in plain.text[after.start : after.end]
        assert before.index == after.index


@pytest.mark.parametrize(
    "piece", ["\u00ad", "e" + 20 * "\u0301", "\u200b\u0590", "\u202eK", "\u0301"]
)
def test_a_megabyte_of_marks_takes_linear_time(piece: str) -> None:
    made = document("K" + piece * (1_000_000 // len(piece)))
    begun = time.process_time()
    PlainLetters(made)
    assert time.process_time() - begun < at_most(5)
