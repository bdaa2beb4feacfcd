from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from dateline.domain.events import Analysis
from dateline.domain.times import Moment, MomentBasis
from dateline.ui.models.missed import (
    Words,
    likely_moment,
    places_beside,
    sentence_around,
    words_between,
)
from support.project_samples import KHARKIV, KYIV, MONDAY, TUESDAY, story

TEXT = (
    "Shells fell on Kharkiv on Monday and on Poltava. 🚀 Sumy was quiet.\n\nLviv, too, was quiet."
)
STORY = story("missed", TEXT, [("Kharkiv", KHARKIV, MONDAY)])


def selected(analysis: Analysis, words: str) -> Words:
    start = analysis.document.text.index(words)
    found = words_between(analysis.document, start, start + len(words))
    assert found is not None
    return found


def likely(analysis: Analysis, words: str) -> tuple[Moment | None, MomentBasis | None]:
    return likely_moment(
        analysis.document, selected(analysis, words), analysis.mentions, analysis.dates
    )


def test_a_date_of_the_sentence_comes_first() -> None:
    assert likely(STORY, "Poltava") == (MONDAY, MomentBasis.SENTENCE)


def test_then_what_the_paragraph_has_then_the_storys_own() -> None:
    assert likely(STORY, "Sumy") == (MONDAY, MomentBasis.PARAGRAPH)
    moment, basis = likely(STORY, "Lviv")
    assert (moment and moment.start.isoformat(), basis) == (
        "2025-12-27T00:00:00",
        MomentBasis.STORY,
    )
    undated = replace(STORY, document=replace(STORY.document, published=None))
    assert likely(undated, "Lviv") == (None, None)


def test_sentences_end_where_they_end() -> None:
    start, end = sentence_around(STORY.document, selected(STORY, "Sumy"))
    assert TEXT[start:end].strip() == "🚀 Sumy was quiet."
    start, end = sentence_around(STORY.document, selected(STORY, "Shells"))
    assert TEXT[start:end].strip() == "Shells fell on Kharkiv on Monday and on Poltava."


def test_spaces_around_are_left_out_and_paragraphs_kept_apart() -> None:
    at = TEXT.index(" Poltava")
    found = words_between(STORY.document, at, at + len(" Poltava"))
    assert found is not None
    assert found.text == "Poltava"
    assert words_between(STORY.document, at, at + 1) is None
    assert words_between(STORY.document, at, TEXT.index("Lviv") + 4) is None


@given(text=st.text(alphabet="aé. 🚀!?\u2003", min_size=1, max_size=30), data=st.data())
def test_a_sentence_holds_the_words_that_it_is_around(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    document = story("any", text).document
    words = words_between(document, start, end)
    if words is not None:
        first, last = sentence_around(document, words)
        assert 0 <= first <= words.start < last <= len(text)


def test_places_of_the_sentence_are_dated_unless_they_are_already(tmp_path: object) -> None:
    from support.project_samples import project

    said = story("said", "Kyiv and Kharkiv on Monday.", [("Kyiv", KYIV, None)])
    dated = story("dated", "Kyiv on Tuesday, or so.", [("Kyiv", KYIV, TUESDAY)])
    store = project(tmp_path / "p.dateline", said, dated)  # type: ignore[operator]
    words = selected(said, "Monday")
    kept = store.mentions(said.document.id)
    assert [one.mention.text for one in places_beside(said.document, words, kept)] == ["Kyiv"]
    kept = store.mentions(dated.document.id)
    assert places_beside(dated.document, selected(dated, "or so"), kept) == ()
    store.close()
