"""Each criterion alone, and all of them together, against the plain meaning of the words."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.domain.annotations import Subject
from dateline.domain.filters import NO_FILTER, Band, EventKind, Filter, NamedPlace, ReviewState
from dateline.domain.places import Extent, PlaceId
from dateline.domain.text import DocumentId
from dateline.domain.times import EPOCH, Moment, Precision
from dateline.project.columns import EventColumns
from dateline.project.sifting import Sieve
from support.event_columns import DAY, columns
from support.project_samples import FIJI, KHARKIV, KYIV, UKRAINE
from support.sifted import MadeFacts, shown

TABLE = columns(
    (0 * DAY, 1 * DAY, 0, 0),
    (1 * DAY, 2 * DAY, 1, 1),
    (2 * DAY, 3 * DAY, 2, 2),
    (3 * DAY, 4 * DAY, 1, 0),
    undated=1,
    kinds=(0, 0, 1, 2, 0),
    scenes=(0, 1, 0, 0, 0),
    confidences=(1.0, 0.85, 0.7, 0.3, 0.95),
)
FACTS = MadeFacts(
    by={0: "Reuters", 1: "", 2: "AP"},
    words={"harbour": (0, 2), "power": (2,)},
    tags={
        "flood": (Subject(document_id=DocumentId("story-2")),),
        "port": (Subject(place_id=KYIV.id),),
        "night": (
            Subject(
                place_id=KHARKIV.id,
                is_event=True,
                moment=Moment(
                    start=EPOCH, end=EPOCH + timedelta(days=1), precision=Precision.VAGUE
                ),
            ),
        ),
        "some day": (Subject(place_id=KHARKIV.id, is_event=True),),
    },
)


def named(place_id: PlaceId) -> frozenset[NamedPlace]:
    return frozenset({NamedPlace(id=place_id, name="")})


@pytest.mark.parametrize(
    ("wanted", "passing"),
    [
        (Filter(), [0, 1, 2, 3, 4]),
        (Filter(stories=frozenset({DocumentId("story-1")})), [1]),
        (Filter(stories=frozenset({DocumentId("gone")})), []),
        (Filter(publishers=frozenset({"Reuters", "AP"})), [0, 2, 3, 4]),
        (Filter(publishers=frozenset({""})), [1]),
        (Filter(places=named(KYIV.id)), [1, 3]),
        (Filter(places=named(UKRAINE)), [0, 1, 3, 4]),
        (Filter(places=named(FIJI.id) | named(KYIV.id)), [1, 2, 3]),
        (Filter(places=named(PlaceId("geonames:1"))), []),
        (Filter(kinds=frozenset({EventKind.HAPPENS})), [0, 4]),
        (Filter(kinds=frozenset({EventKind.SPOKEN, EventKind.PEOPLE})), [1, 3]),
        (Filter(kinds=frozenset({EventKind.GOVERNMENT})), [2]),
        (Filter(bands=frozenset({Band.SURE})), [0, 4]),
        (Filter(bands=frozenset({Band.GOOD, Band.DOUBTFUL})), [1, 3]),
        (Filter(bands=frozenset({Band.FAIR})), [2]),
        (Filter(reviews=frozenset({ReviewState.CHECKED})), [0]),
        (Filter(reviews=frozenset({ReviewState.UNCHECKED})), [1, 2, 4]),
        (Filter(reviews=frozenset({ReviewState.TO_CHECK})), [3]),
        (Filter(words=("harbour",)), [0, 2, 3, 4]),
        (Filter(words=("harbour", "power")), [2]),
        (Filter(words=("nowhere",)), []),
        (Filter(tags=frozenset({"flood"})), [2]),
        (Filter(tags=frozenset({"port"})), [1, 3]),
        (Filter(tags=frozenset({"night"})), [0]),
        (Filter(tags=frozenset({"some day"})), [4]),
        (Filter(tags=frozenset({"flood", "port"})), [1, 2, 3]),
        (Filter(tags=frozenset({"unknown"})), []),
        (Filter(extent=Extent(south=50, west=30, north=51, east=31)), [1, 3]),
        (Filter(places=named(UKRAINE), publishers=frozenset({"Reuters"})), [0, 3, 4]),
        (Filter(places=named(KYIV.id), tags=frozenset({"flood"})), []),
    ],
)
def test_a_criterion_means_what_it_says(wanted: Filter, passing: list[int]) -> None:
    sifted = Sieve(TABLE, FACTS).sift(wanted, others=True)
    assert np.flatnonzero(sifted.events).tolist() == passing
    assert np.flatnonzero(sifted.pairs).tolist() == passing


def test_governments_and_peoples_are_hidden_unless_asked_for() -> None:
    sieve = Sieve(TABLE, FACTS)
    assert np.flatnonzero(sieve.sift(NO_FILTER, others=False).events).tolist() == [0, 1, 4]
    asked = Filter(kinds=frozenset({EventKind.PEOPLE}))
    assert np.flatnonzero(sieve.sift(asked, others=False).events).tolist() == [3]


def shared() -> tuple[EventColumns, MadeFacts]:
    """Return an event that two stories tell of, with 3 and 2 mentions, and one of the second's."""
    table = replace(
        columns((0.0, 1.0, 0, 0), (1.0, 2.0, 1, 1)),
        mentions=np.array([5, 4]),
        pair_events=np.array([0, 0, 1]),
        pair_stories=np.array([0, 1, 1]),
    )
    return table, MadeFacts(by={0: "A", 1: "B"}, said=np.array([3, 2, 4]))


def test_of_a_shared_event_only_what_the_stories_that_pass_say_counts() -> None:
    table, facts = shared()
    made = shown(table, Filter(publishers=frozenset({"B"})), facts=facts)
    counts = made.index.count(0.0, 2.0)
    assert (counts.events, counts.mentions, counts.stories) == (2, 6, 1)
    assert counts.place_mentions.tolist() == [2, 4, 0]
    assert counts.story_events.tolist() == [0, 2]
    assert made.sifted.stories.tolist() == [1, 1]
    only = shown(table, Filter(publishers=frozenset({"A"})), facts=facts).index.count(0.0, 2.0)
    assert (only.events, only.mentions, only.stories) == (1, 3, 1)


def test_stories_are_listed_for_what_they_are_and_what_they_tell_of() -> None:
    def listed(wanted: Filter) -> list[int] | None:
        made, counted = (shown(TABLE, wanted, facts=FACTS) for _ in range(2))
        counted.index.count(-1e12, 1e12)  # what is known from it is not looked for again
        assert np.array_equal(made.stories, counted.stories)
        return None if made.stories is None else np.flatnonzero(made.stories).tolist()

    assert listed(NO_FILTER) is None
    assert listed(Filter(publishers=frozenset({"AP"}))) == [2]
    assert listed(Filter(places=named(UKRAINE))) == [0, 1]
    assert listed(Filter(places=named(UKRAINE), publishers=frozenset({"AP"}))) == []
    assert listed(Filter(tags=frozenset({"flood"}))) == [2]
    assert listed(Filter(tags=frozenset({"port"}))) == [1]


def test_one_criterion_can_be_left_out_to_count_its_values() -> None:
    wanted = Filter(publishers=frozenset({"AP"}), places=named(UKRAINE))
    sieve = Sieve(TABLE, FACTS)
    assert sieve.sift(wanted, others=True).events.sum() == 0
    assert np.count_nonzero(sieve.passing(wanted, others=True, but=("places",))[0]) == 1
    assert np.count_nonzero(sieve.passing(wanted, others=True, but=("publishers",))[0]) == 4
    assert np.count_nonzero(sieve.passing(wanted, others=True)[0]) == 0


some = st.frozensets(st.integers(0, 3), max_size=3)


@given(
    events=st.lists(
        st.tuples(
            st.integers(0, 9), st.integers(0, 2), st.integers(0, 3), st.sampled_from((0.3, 0.75, 1))
        ),
        max_size=12,
    ),
    publishers=some,
    places=st.frozensets(st.sampled_from((KYIV.id, UKRAINE, FIJI.id)), max_size=2),
    reviews=st.frozensets(st.sampled_from(ReviewState), max_size=2),
)
def test_all_criteria_have_to_be_met(
    events: list[tuple[int, int, int, float]],
    publishers: frozenset[int],
    places: frozenset[PlaceId],
    reviews: frozenset[ReviewState],
) -> None:
    rows = sorted(events, key=lambda event: (event[0], event[1], event[2]))
    table = columns(
        *[(float(at), at + 1.0, place, story) for at, place, story, _ in rows],
        confidences=tuple(sure for *_, sure in rows),
    )
    wanted = Filter(
        publishers=frozenset(f"publisher {each}" for each in publishers),
        places=frozenset(NamedPlace(id=each, name="") for each in places),
        reviews=reviews,
    )
    facts = MadeFacts(by={number: f"publisher {number}" for number in range(4)})
    state = {0.3: ReviewState.TO_CHECK, 0.75: ReviewState.UNCHECKED, 1: ReviewState.CHECKED}

    def passes(row: tuple[int, int, int, float]) -> bool:
        _, at, story, sure = row
        place = (KHARKIV, KYIV, FIJI)[at]
        return (
            (not publishers or story in publishers)
            and (not places or bool(places & {place.id, *place.admin}))
            and (not reviews or state[sure] in reviews)
        )

    found = Sieve(table, facts).sift(wanted, others=False)
    assert found.events.tolist() == [passes(row) for row in rows]


def test_what_lies_in_a_place_is_the_same_prepared_or_not() -> None:
    prepared, asked = Sieve(TABLE, FACTS), Sieve(TABLE, FACTS)
    assert len(list(prepared.preparing())) == 1
    assert not list(prepared.preparing())
    for place in (UKRAINE, KYIV.id, FIJI.id, PlaceId("nowhere")):
        assert prepared.places_in(place).tolist() == asked.places_in(place).tolist()
    assert asked.places_in(UKRAINE).tolist() == [UKRAINE in p.admin for p in TABLE.place_table]
