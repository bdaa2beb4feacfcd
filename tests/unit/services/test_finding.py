from __future__ import annotations

from collections.abc import Iterator

import pytest

from dateline.services.finding import PlaceFinder


@pytest.fixture
def finder() -> Iterator[PlaceFinder]:
    made = PlaceFinder()
    yield made
    made.close()


@pytest.mark.parametrize("typed", ["Kyiv", "Kiev", "Київ", "kyi"])
def test_a_place_is_found_in_any_spelling(finder: PlaceFinder, typed: str) -> None:
    assert finder.find(typed)[0].id == "geonames:703448"


def test_little_is_looked_up_for_little(finder: PlaceFinder) -> None:
    assert finder.find(" K ") == ()
    assert len(finder.find("San", limit=3)) == 3
    assert finder.find("x" * 100_000) == ()


def test_it_opens_again_after_it_was_closed(finder: PlaceFinder) -> None:
    first = finder.find("Kharkiv")
    finder.close()
    assert finder.find("Kharkiv") == first
