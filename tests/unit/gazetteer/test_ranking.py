"""How prominent places are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.domain.places import NameKind
from dateline.gazetteer.ranking import name_weight, place_weight, shares


def test_more_people_more_weight() -> None:
    small = place_weight(feature="P.PPL", population=10_000)
    assert place_weight(feature="P.PPL", population=100_000) > 5 * small


def test_a_capital_outweighs_a_town_of_its_size() -> None:
    town = place_weight(feature="P.PPL", population=500_000)
    assert place_weight(feature="P.PPLC", population=500_000) > town
    assert place_weight(feature="P.PPLX", population=500_000) < town


def test_fame_tells_towns_of_one_size_apart() -> None:
    unknown = place_weight(feature="P.PPL", population=50_000)
    assert place_weight(feature="P.PPL", population=50_000, languages=80) > 3 * unknown


def test_what_was_curated_counts_without_a_population() -> None:
    plain = place_weight(feature="S.GOVL", population=0)
    assert place_weight(feature="S.GOVL", population=0, curated=True) > plain


def test_unknown_features_have_a_weight() -> None:
    assert place_weight(feature="X.NEW", population=0) > 0


def test_its_own_name_calls_a_place_to_mind_most() -> None:
    assert name_weight(NameKind.MAIN) == 1.0
    assert all(name_weight(kind) < 1 for kind in NameKind if kind is not NameKind.MAIN)
    assert name_weight(NameKind.ALTERNATE, shortened=True) > name_weight(NameKind.ALTERNATE)


@given(st.lists(st.floats(0, 1e12), min_size=1, max_size=50))
def test_shares_sum_to_one(weights: list[float]) -> None:
    assert sum(shares(weights)) == pytest.approx(1)


def test_nothing_shares_nothing() -> None:
    assert shares([]) == []
    assert shares([0.0, 0.0]) == [0.5, 0.5]
