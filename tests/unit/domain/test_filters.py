from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.domain.filters import (
    NO_FILTER,
    Band,
    EventKind,
    Filter,
    NamedPlace,
    ReviewState,
    from_words,
    to_words,
)
from dateline.domain.places import Extent, PlaceId
from dateline.domain.text import DocumentId

UKRAINE = NamedPlace(id=PlaceId("geonames:690791"), name="Ukraine")
names = st.text(max_size=20)
filters = st.builds(
    Filter,
    stories=st.frozensets(names.map(DocumentId)),
    publishers=st.frozensets(names),
    places=st.frozensets(st.builds(NamedPlace, id=names.map(PlaceId), name=names)),
    kinds=st.frozensets(st.sampled_from(EventKind)),
    bands=st.frozensets(st.sampled_from(Band)),
    reviews=st.frozensets(st.sampled_from(ReviewState)),
    tags=st.frozensets(names),
    words=st.lists(names, unique=True).map(tuple),
    extent=st.none() | st.just(Extent(south=44.0, west=170.5, north=52.0, east=-170.0)),
    time=st.none() | st.just((-1.5, 86_400.0)),
)


@given(filters)
def test_what_is_kept_comes_back(wanted: Filter) -> None:
    assert from_words(to_words(wanted)) == wanted
    assert bool(wanted) == (wanted != NO_FILTER)


@given(wanted=filters, name=names)
def test_a_value_that_is_toggled_twice_is_as_it_was(wanted: Filter, name: str) -> None:
    once = wanted.toggled("publishers", name)
    assert (name in once.publishers) is (name not in wanted.publishers)
    assert once.toggled("publishers", name) == wanted


def test_each_value_is_taken_away_alone() -> None:
    wanted = Filter(
        publishers=frozenset({"Reuters", "AP"}),
        words=("harbour", "power"),
        places=frozenset({UKRAINE}),
        time=(0.0, 1.0),
    )
    assert wanted.without("publishers", "AP").publishers == {"Reuters"}
    assert wanted.without("publishers").publishers == frozenset()
    assert wanted.without("words", "harbour").words == ("power",)
    assert wanted.without("words").words == ()
    assert wanted.without("places", UKRAINE).places == frozenset()
    assert wanted.without("time").time is None


@pytest.mark.parametrize(
    "damaged",
    [
        "",
        "[]",
        "null",
        '{"kinds": ["feast"]}',
        '{"stories": "all"}',
        '{"stories": [1]}',
        '{"places": [["geonames:1"]]}',
        '{"time": [2, 1]}',
        '{"time": [0, 1e999]}',
        '{"time": [0]}',
        '{"time": [true, 2]}',
        '{"extent": [50, 0, 40, 1]}',
        '{"extent": 7}',
        '{"extent": [null, 0, 40, 1]}',
        json.dumps({"tags": ["x"] * 1001}),
        json.dumps({"tags": ["x" * 5000]}),
        "[" * 100_000,
    ],
)
def test_a_damaged_filter_is_none(damaged: str) -> None:
    assert from_words(damaged) is None


def test_what_is_not_known_asks_for_nothing() -> None:
    assert from_words('{"colour": ["red"], "tags": ["a"]}') == Filter(tags=frozenset({"a"}))
