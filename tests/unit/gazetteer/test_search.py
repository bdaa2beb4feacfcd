"""What the search box offers."""

from __future__ import annotations

import pytest

from dateline.gazetteer.database import GazetteerDatabase


def _offered(gazetteer: GazetteerDatabase, text: str, limit: int = 8) -> list[str]:
    return [match.place.label for match in gazetteer.search(text, limit)]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Khark", "Kharkiv"),
        ("Kyi", "Kyiv"),
        ("Lond", "London"),
        ("rzes", "Rzeszów"),
        ("Харк", "Kharkiv"),
        ("abu dh", "Abu Dhabi"),
        ("the donb", "Donbas"),
    ],
)
def test_a_beginning_is_enough(gazetteer: GazetteerDatabase, typed: str, expected: str) -> None:
    assert any(label.startswith(expected) for label in _offered(gazetteer, typed)[:3])


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Luhnsk", "Luhansk"),
        ("Rzeszw", "Rzeszów"),
        ("Abu Dabi", "Abu Dhabi"),
        ("Mariupl", "Mariupol"),
        ("Kyjiv", "Kyiv"),
        ("Xarkiv", "Kharkiv"),
    ],
)
def test_misspellings_are_forgiven(gazetteer: GazetteerDatabase, typed: str, expected: str) -> None:
    assert any(label.startswith(expected) for label in _offered(gazetteer, typed)[:3])


def test_words_after_a_comma_narrow(gazetteer: GazetteerDatabase) -> None:
    for text in ("Paris, Texas", "Paris, Tex", "paris, TX, us"):
        offered = _offered(gazetteer, text)
        assert offered[0] == "Paris, Lamar County, Texas, United States"
        assert all("Texas" in label for label in offered)


def test_each_place_once_and_no_more_than_asked(gazetteer: GazetteerDatabase) -> None:
    for text in ("s", "san", "Springfield", "a", "ки"):
        found = [match.place.id for match in gazetteer.search(text, 15)]
        assert 0 < len(found) <= 15
        assert len(found) == len(set(found))


@pytest.mark.parametrize(
    "text", ["", "   ", ",,,", "\x00", "%", "_", "😀", "x" * 10_000, ", Poland"]
)
def test_odd_input_is_no_error(gazetteer: GazetteerDatabase, text: str) -> None:
    assert gazetteer.search(text) == ()


def test_none_wanted_none_given(gazetteer: GazetteerDatabase) -> None:
    assert gazetteer.search("Kyiv", 0) == ()


def test_a_complete_name_goes_before_a_better_known_longer_one(
    gazetteer: GazetteerDatabase,
) -> None:
    typing = gazetteer.search("Kyi", 3)
    complete = gazetteer.search("Kyi", 3, complete=True)
    assert typing[0].place.name == "Kyiv"
    assert complete[0].place.name == "Kyi"
