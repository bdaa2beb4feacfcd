"""Names of a small-town story, each of which is elsewhere far better known."""

from __future__ import annotations

import pytest

from dateline.extract.analyser import Analyser
from dateline.extract.places.company import Companions
from dateline.gazetteer.database import GazetteerDatabase
from support.texts import document

LOCAL = [
    (
        "A Vienna woman stole from a church in Parkersburg. She kept books in Marietta and Belpre.",
        {"Vienna": "West Virginia", "Marietta": "Ohio"},
    ),
    (
        "Hikers from Bristol and Abingdon cleared the trail to Damascus.",
        {"Bristol": "Virginia", "Damascus": "Virginia"},
    ),
    (
        "The board in Holland turned down a station. Zeeland was for it; Saugatuck was not.",
        {"Holland": "Michigan", "Zeeland": "Michigan"},
    ),
    (
        "Basketball: Athens 62, Palestine 58; Mabank 49, Canton 40; Lindale 71, Henderson 66.",
        {"Athens": "Texas", "Palestine": "Texas", "Canton": "Texas"},
    ),
]


@pytest.mark.parametrize(("text", "states"), LOCAL, ids=lambda one: str(one)[:30])
def test_small_places_near_each_other_beat_a_far_metropolis(
    analyser: Analyser, text: str, states: dict[str, str]
) -> None:
    found = {one.text: one.place for one in analyser.analyse(document(text)).mentions}
    told = {name: place.admin_names[1] for name in states if (place := found.get(name))}
    assert told == states


@pytest.mark.parametrize(
    "text",
    [
        "A bomb went off in Athens on Monday, and Damascus blamed Israel.",
        "Leaders met in Paris and London before flying to Geneva.",
    ],
)
def test_famous_cities_stay_famous(analyser: Analyser, text: str) -> None:
    places = [one.place for one in analyser.analyse(document(text)).mentions]
    assert all(place is not None and place.country != "US" for place in places)


@pytest.mark.parametrize(
    ("text", "name", "where"),
    [
        (
            "American and Ukrainian envoys met in Geneva. Washington, Moscow and Turkey waited.",
            "Geneva",
            "Geneva, Switzerland",
        ),
        (
            "A quake was felt near Heraklion on Monday. In Thessaloniki students marched.",
            "Heraklion",
            "Irakleion, Heraklion Regional Unit, Crete, Greece",
        ),
        (
            "Why should Tehran trust the U.S. when Washington does not trust Tehran?",
            "Washington",
            "Washington, District of Columbia, United States",
        ),
        (
            "Havana and Miami are ninety miles apart.",
            "Havana",
            "Havana, La Habana, Cuba",
        ),
    ],
    ids=lambda one: one[:24],
)
def test_a_namesake_near_a_large_city_is_no_match_for_a_well_known_place(
    analyser: Analyser, text: str, name: str, where: str
) -> None:
    mentions = analyser.analyse(document(text)).mentions
    assert [one.place.label for one in mentions if one.text == name and one.place][:1] == [where]


def test_names_hardly_ever_meant_for_a_place_say_little_for_its_neighbours(
    gazetteer: GazetteerDatabase,
) -> None:
    def of_geneva(*beside: str) -> float:
        names = [(name, gazetteer.candidates(name)) for name in ("Geneva", *beside)]
        return max(one.near for one in next(Companions(names).company()))

    assert of_geneva("Moscow", "Russia", "Turkey") < of_geneva("Canandaigua", "Penn Yan") / 3


def test_a_town_with_company_is_told_apart(gazetteer: GazetteerDatabase) -> None:
    names = ("Carthage", "Gilmer", "Kilgore")
    asked = [(name, gazetteer.candidates(name)) for name in names]
    carthage = next(Companions(asked).company())
    best = max(range(len(carthage)), key=lambda at: carthage[at].near)
    assert asked[0][1][best].place.admin_names[1] == "Texas"


def test_a_name_keeps_no_company_with_itself(gazetteer: GazetteerDatabase) -> None:
    paris = ("Paris", gazetteer.candidates("Paris"))
    assert all(
        one.near == one.state == 0.0
        for found in Companions([paris, paris]).company()
        for one in found
    )


def test_a_capital_is_offered_beside_its_country(analyser: Analyser) -> None:
    (mention,) = analyser.analyse(document("Floods have hit Botswana.")).mentions
    assert [one.place.name for one in mention.candidates][:2] == ["Botswana", "Gaborone"]
    assert mention.candidates[1].score == 0.0


@pytest.mark.parametrize(
    ("text", "beside"),
    [
        ("The Danube rose by two metres on Monday.", {"Vienna", "Budapest", "Belgrade"}),
        ("Rain is forecast for western Europe on Monday.", {"Europe"}),
        ("He was born in Czechoslovakia in 1950.", {"Prague"}),
    ],
)
def test_what_may_be_meant_is_offered_beside(
    analyser: Analyser, text: str, beside: set[str]
) -> None:
    (mention,) = analyser.analyse(document(text)).mentions
    assert beside <= {one.place.name for one in mention.candidates[1:]}


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("The Danube rose on Monday.", "the only river among"),
        ("Voters in Ohio chose a governor.", "the only state"),
        ("A ferry sank on Lake Victoria.", "the only lake"),
        ("Mediterranean cooking is healthy, doctors said.", "the people of the mediterranean sea"),
        ("The road to Jefferson County, Ohio, is closed.", "county"),
    ],
)
def test_reasons_call_a_place_what_people_call_it(analyser: Analyser, text: str, noun: str) -> None:
    mention = analyser.analyse(document(text)).mentions[0]
    assert noun in mention.reason.lower()
