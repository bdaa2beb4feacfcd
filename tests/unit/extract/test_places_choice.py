"""Which place a name means, and what is said of the choice, on places that are all known."""

from __future__ import annotations

import pytest
from spacy.language import Language

from dateline.domain.events import Mention
from dateline.domain.places import NameKind, NameMatch
from dateline.extract.analyser import Analyser
from dateline.extract.places.ranking import (
    FEATURES,
    LOCAL,
    Clues,
    Sure,
    features,
    fits_cue,
    surroundings,
    unit_vectors,
)
from support.small_gazetteer import (
    CANADA,
    KITCHENER,
    LONDON,
    LONDON_ONTARIO,
    ONTARIO,
    PLACES,
    SmallGazetteer,
)
from support.texts import document


@pytest.fixture
def mentions_of(nlp: Language) -> object:
    analyser = Analyser(nlp, SmallGazetteer())

    def found(text: str) -> dict[str, Mention]:
        return {mention.text: mention for mention in analyser.analyse(document(text)).mentions}

    return found


def match(place: object, prior: float = 0.5) -> NameMatch:
    return NameMatch(place=place, name="x", kind=NameKind.MAIN, exact=True, prior=prior)  # type: ignore[arg-type]


def test_alone_the_famous_one_is_meant(mentions_of) -> None:  # type: ignore[no-untyped-def]
    assert mentions_of("Rain fell in London.")["London"].choice == LONDON.id


def test_its_province_after_a_comma_decides(mentions_of) -> None:  # type: ignore[no-untyped-def]
    london = mentions_of("Rain fell in London, Ontario, on Sunday.")["London"]
    assert london.choice == LONDON_ONTARIO.id
    assert "“London, Ontario”" in london.reason


def test_so_it_does_for_the_rest_of_the_story(mentions_of) -> None:  # type: ignore[no-untyped-def]
    text = "Rain fell in London, Ontario. Nobody in London was hurt."
    assert mentions_of(text)["London"].choice == LONDON_ONTARIO.id


def test_neighbours_are_offered_in_order_of_likelihood(mentions_of) -> None:  # type: ignore[no-untyped-def]
    london = mentions_of("Rain fell in London.")["London"]
    assert [one.place.id for one in london.candidates] == [LONDON.id, LONDON_ONTARIO.id]


def test_an_unknown_name_says_so(mentions_of) -> None:  # type: ignore[no-untyped-def]
    lyon = mentions_of("Rain fell in Lyon, near London.")["Lyon"]
    assert (lyon.choice, lyon.candidates, lyon.confidence) == (None, (), 0.0)
    assert lyon.reason == "No place of this name is in the gazetteer."


def test_reasons_are_whole_sentences(mentions_of) -> None:  # type: ignore[no-untyped-def]
    text = "British visitors left London for Kitchener in Ontario, Canada, and for Lyon."
    for mention in mentions_of(text).values():
        assert mention.reason[0].isupper()
        assert mention.reason.endswith(".")
        assert "  " not in mention.reason


def row(name: str, matches: list[NameMatch], clues: Clues, sure: list[Sure]) -> list[float]:
    around = next(surroundings([None, *sure], [frozenset({0}), *(one.sentences for one in sure)]))
    return features(matches, clues, around)[:, FEATURES.index(name)].tolist()


BOTH = [match(LONDON), match(LONDON_ONTARIO)]


def test_a_container_counts_for_what_lies_in_it() -> None:
    clues = Clues(containers=frozenset({ONTARIO.id}))
    assert row("inside-next", BOTH, clues, []) == [0, 1, 0]
    assert row("outside-next", BOTH, clues, []) == [1, 0, 0]


def test_a_sure_neighbour_counts_by_country_and_distance() -> None:
    sure = [Sure(KITCHENER, 1.0, frozenset({0}))]
    assert row("near-100", BOTH, Clues(), sure) == [0, 1, 0]
    assert row("far-1000", BOTH, Clues(), sure) == [1, 0, 0]
    assert row("foreign", BOTH, Clues(), sure) == [1, 0, 0]
    same = row("same-country", BOTH, Clues(), sure)
    assert same[1] > same[0] == 0


def test_what_is_far_off_in_the_story_is_not_near() -> None:
    sure = [Sure(KITCHENER, 1.0, frozenset({7}))]
    assert row("same-country-near", BOTH, Clues(), sure) == [0, 0, 0]


def test_a_large_area_is_at_no_distance() -> None:
    sure = [Sure(KITCHENER, 1.0, frozenset({0}))]
    assert row("far-1000", [match(CANADA)], Clues(), sure) == [0, 0]


def test_local_features_need_no_story() -> None:
    alone = features(BOTH, Clues(), None)
    beside = [index for index, name in enumerate(FEATURES) if name not in LOCAL]
    assert not alone[:, beside].any()


@pytest.mark.parametrize(
    ("cue", "place", "fits"),
    [
        ("admin1", ONTARIO, True),
        ("admin1", LONDON, False),
        ("settlement", LONDON, True),
        ("country", CANADA, True),
        ("", LONDON, False),
    ],
)
def test_cues(cue: str, place: object, fits: bool) -> None:
    assert fits_cue(place, cue) is fits  # type: ignore[arg-type]


def test_distances_are_those_of_the_sphere() -> None:
    from geopy.distance import great_circle

    london, kitchener = unit_vectors([LONDON, KITCHENER])
    from math import acos

    measured = acos(float(london @ kitchener)) * 6371.0088
    expected = great_circle(
        (LONDON.latitude, LONDON.longitude), (KITCHENER.latitude, KITCHENER.longitude)
    ).km
    assert measured == pytest.approx(expected, rel=1e-6)


def test_every_place_has_one_sort() -> None:
    rows = features([match(place) for place in PLACES], Clues(), None)
    sorts = FEATURES.index("country"), FEATURES.index("airport") + 1
    assert rows[:-1, slice(*sorts)].sum(axis=1).tolist() == [1.0] * len(PLACES)
