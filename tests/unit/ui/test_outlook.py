"""An outlook comes back as it was kept; what can't be read counts as not there."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.domain.events import MentionId
from dateline.domain.text import DocumentId
from dateline.ui.outlook import NO_OUTLOOK, Outlook, from_words, to_words
from dateline.ui.selection import TimeRange

seconds = st.floats(-1e12, 1e12)
ranges = st.tuples(seconds, seconds).filter(lambda pair: pair[0] < pair[1])
maps = st.fixed_dictionaries(
    {
        "latitude": st.floats(-90, 90),
        "longitude": st.floats(-720, 720),
        "zoom": st.floats(0, 19),
    }
)
outlooks = st.builds(
    Outlook,
    range=st.none() | ranges.map(lambda pair: TimeRange(start=pair[0], end=pair[1])),
    map=st.just({}) | maps,
    document_id=st.none() | st.text(st.characters(), max_size=40).map(DocumentId),
    mention_id=st.none() | st.integers(1, 2**40).map(MentionId),
    top=st.integers(0, 10**8),
)


@given(outlooks)
def test_an_outlook_comes_back(outlook: Outlook) -> None:
    assert from_words(to_words(outlook)) == outlook


@pytest.mark.parametrize("words", ["", "null", "[]", "5", "{", "[" * 100_000])
def test_what_is_no_outlook_counts_as_none(words: str) -> None:
    assert from_words(words) == NO_OUTLOOK


json_values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)


@given(
    st.dictionaries(st.sampled_from(["range", "map", "document", "mention", "top"]), json_values)
)
def test_any_values_make_a_sound_outlook(plain: dict[str, object]) -> None:
    outlook = from_words(json.dumps(plain))
    assert set(outlook.map) in (set(), {"latitude", "longitude", "zoom"})
    assert outlook.top >= 0
    assert outlook.range is None or outlook.range.start < outlook.range.end


def test_the_good_parts_are_kept() -> None:
    outlook = from_words('{"range": [5, 4], "map": {"latitude": 1e999}, "document": "a", "top": 7}')
    assert outlook == Outlook(map={}, document_id=DocumentId("a"), top=7)
