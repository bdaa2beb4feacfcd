"""What a town's paper prints: its bodies, its dead and their kin, its briefs, its creeks."""

from __future__ import annotations

import pytest

from dateline.extract.analyser import Analyser
from support.texts import document


def named(analyser: Analyser, text: str) -> list[str]:
    return [text[one.start : one.end] for one in analyser.analyse(document(text)).mentions]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("The Athens City Council voted 5-2 on Monday to buy a pump.", ["Athens"]),
        ("The Rome City Commission put off the sale of a depot.", ["Rome"]),
        ("The Kansas City Council put off the sale of a depot.", ["Kansas City"]),
        ("The plan was refused by Kerry County Council.", ["Kerry"]),
        (
            "Lamar County Sheriff's deputies and Reno Police Department came.",
            ["Lamar County", "Reno"],
        ),
        ("Bids were opened by the East Donegal Township supervisors.", ["East Donegal Township"]),
        ("The Security Council met twice.", []),
    ],
)
def test_a_body_is_named_for_its_place(analyser: Analyser, text: str, places: list[str]) -> None:
    assert named(analyser, text) == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("She and her cousin Jordan left the club. Jordan lost her passport.", []),
        ("He was preceded in death by his wife, Florence; and a brother, Marion.", []),
        ("Surviving are a son, Troy (Madison) Bell of Bremen, and two nieces.", ["Bremen"]),
        (
            "She is survived by her sons, Dale of Circleville and Chester of Logan.",
            ["Circleville", "Logan"],
        ),
        ("Survivors include a son of the late Clyde and Ruth Bell.", []),
        ("A dog named Boston barked until a man named Devon woke.", []),
        ("Wayne Thetford, 29, fled on foot. Thetford was also fined in Norwich.", ["Norwich"]),
        ("A man of 12 Cromer Close in Norwich was fined.", ["Norwich"]),
        ("The parish cancelled evening Mass. in Lyon.", ["Lyon"]),
        ("Volunteers held a plant sale at St. Luke's in Chester.", ["Chester"]),
    ],
)
def test_people_and_streets_are_no_places(analyser: Analyser, text: str, places: list[str]) -> None:
    assert named(analyser, text) == places


def test_a_nation_that_lost_is_still_a_nation(analyser: Analyser) -> None:
    text = "Jordan lost its opener in Doha. Her cousin saw Jordan lose."
    assert named(analyser, text) == ["Jordan", "Doha", "Jordan"]


def test_a_listing_is_headed_by_towns_however_small(analyser: Analyser) -> None:
    text = (
        "BRATTLEBORO: Dance at the church, Friday. WINDSOR: Model trains, Saturday. "
        "CLAREMONT, N.H.: Tour of the mill. BARRE: Star party on the hill; bring a blanket."
    )
    heads = [name for name in named(analyser, text) if name != "N.H."]
    assert heads == ["BRATTLEBORO", "WINDSOR", "CLAREMONT", "BARRE"]


def test_a_creek_lies_in_no_town_that_is_called_like_it(analyser: Analyser) -> None:
    text = "Smoke rose over Mann Creek, and crews came from Weiser, Idaho."
    mentions = analyser.analyse(document(text)).mentions
    assert [one.place.name for one in mentions if one.place] == ["Weiser", "Idaho"]


@pytest.mark.parametrize("text", ["The annual trip to Knock leaves at six in the morning."])
def test_where_the_way_goes_is_a_place(analyser: Analyser, text: str) -> None:
    assert named(analyser, text) == ["Knock"]


def test_who_is_surely_elsewhere_says_nothing_of_its_namesakes_neighbours(
    analyser: Analyser,
) -> None:
    text = (
        "Bolton drew with Burnley, Wigan lost at Reading, and Wrexham beat Charlton. The striker, "
        "born in Stockport, spent last season on loan at Lincoln."
    )
    mentions = analyser.analyse(document(text)).mentions
    assert {one.place.country for one in mentions if one.place} == {"GB"}


@pytest.mark.parametrize(
    ("text", "name", "state"),
    [
        ("A bar was shot up in Irapuato. In Sinaloa, troops fought near Culiacán.", "Sinaloa", "A"),
        ("Two men from Durango were held in Reynosa and flown to Mérida.", "Durango", "AP"),
    ],
)
def test_farming_settlements_do_not_take_the_names_of_states(
    analyser: Analyser, text: str, name: str, state: str
) -> None:
    mentions = analyser.analyse(document(text)).mentions
    places = [one.place for one in mentions if one.text == name and one.place]
    assert len(places) == 1
    assert places[0].feature_class in state
    assert not places[0].name.startswith("Ejido")


@pytest.mark.xfail(reason="a firm that stands beside another one in a list", strict=True)
def test_two_firms_in_a_list_are_no_places(analyser: Analyser) -> None:
    text = "Miners Rio Tinto and Antofagasta were among the losers."
    assert named(analyser, text) == []


@pytest.mark.xfail(reason="a first name alone that only says something", strict=True)
def test_a_first_name_that_finds_something_is_nobodys_town(analyser: Analyser) -> None:
    assert named(analyser, "The abbey is lovely, though Georgia found it dull.") == []
