"""Names that were once read wrongly, and how sure the choices are."""

from __future__ import annotations

import pytest

from dateline.domain.events import Mention, MentionKind
from dateline.extract.analyser import Analyser
from support.texts import document


def mentions(analyser: Analyser, text: str) -> tuple[Mention, ...]:
    return analyser.analyse(document(text, published="2025-12-01")).mentions


@pytest.mark.parametrize(
    "text",
    [
        "They asked for guarantees from the West.",
        "The East is poor and the North is cold.",
        "Rain fell in the South.",
    ],
)
def test_points_of_the_compass_are_no_places(analyser: Analyser, text: str) -> None:
    assert mentions(analyser, text) == ()


def test_a_number_is_no_part_of_a_name(analyser: Analyser) -> None:
    found = mentions(analyser, "In Kyiv 312 houses had no water.")
    assert [one.text for one in found] == ["Kyiv"]


def test_what_is_left_of_a_region_is_the_region(analyser: Analyser) -> None:
    text = "Soldiers left the Donetsk and Luhansk regions. The rest of Donetsk is in ruins."
    found = mentions(analyser, text)
    assert [one.choice for one in found if one.text == "Donetsk"] == ["geonames:709716"] * 2
    last = found[-1]
    assert 0.5 < last.confidence < 0.95
    assert "geonames:709717" in {one.place.id for one in last.candidates}


def test_a_region_does_not_make_its_town_one(analyser: Analyser) -> None:
    text = "Fires burned in Kharkiv region. Two shops in Kharkiv were hit."
    found = mentions(analyser, text)
    assert [one.choice for one in found] == ["geonames:706482", "geonames:706483"]


def test_what_follows_a_town_is_its_state(analyser: Analyser) -> None:
    found = mentions(analyser, "A girl from Buffalo, New York, had the flu in the United States.")
    assert found[1].choice == "geonames:5128638"
    assert found[1].reason.startswith("The story says “Buffalo, New York”")


def test_a_noun_before_a_list_is_for_all_of_it(analyser: Analyser) -> None:
    found = mentions(analyser, "Cholera spread in the provinces of Mashonaland West and Midlands.")
    assert [one.place.country for one in found if one.place] == ["ZW", "ZW"]


@pytest.mark.parametrize(
    ("city", "text"),
    [
        ("Geneva", "Negotiators met in Geneva on Sunday."),
        ("Geneva", "The American and Chinese ministers sat down in Geneva on Sunday."),
        ("Vienna", "The summit opened in Vienna on Monday."),
        ("Athens", "A bomb went off in Athens."),
        ("Istanbul", "Delegates arrived in Istanbul."),
        ("Dublin", "Rain fell in Dublin."),
    ],
)
def test_a_famous_city_is_sure(analyser: Analyser, city: str, text: str) -> None:
    found = next(one for one in mentions(analyser, text) if one.text == city)
    assert found.confidence >= 0.79
    assert found.place is not None
    assert found.place.country in {"CH", "AT", "GR", "TR", "IE"}


def test_its_namesake_needs_neighbours(analyser: Analyser) -> None:
    text = "Crews from Rochester and Syracuse were called to a fire in Geneva, New York."
    found = next(one for one in mentions(analyser, text) if one.text == "Geneva")
    assert found.place is not None
    assert found.place.country == "US"


@pytest.mark.parametrize("name", ["Alps", "Vltava", "Rhodope Mountains", "Wadden Sea", "Neckar"])
def test_waters_and_ranges_are_known(analyser: Analyser, name: str) -> None:
    found = mentions(analyser, f"Heavy rain fell near the {name} on Monday.")
    assert [one.text for one in found] == [name]
    assert found[0].place is not None
    assert found[0].place.feature_class in "HT"


def test_reasons_are_of_the_own_sentence(analyser: Analyser) -> None:
    found = mentions(analyser, "Lyon, in France, was dry. Nobody in Lyon complained.")
    first, _, second = found
    assert "France in the same sentence" in first.reason or "“Lyon, France”" in first.reason
    assert "same sentence" not in second.reason


def test_countries_have_their_articles(analyser: Analyser) -> None:
    found = mentions(analyser, "He flew from Boston to Chicago. The U.S. is large.")
    assert found[-1].reason.startswith("Short for the United States")
    assert "United States" not in found[0].reason or "the United States" in found[0].reason


def test_a_clause_keeps_its_own_date(analyser: Analyser) -> None:
    found = mentions(analyser, "Rain fell in Lyon on Friday; in Turin snow is due on Sunday.")
    days = {one.text: one.moment.start.date().isoformat() for one in found if one.moment}
    assert days == {"Lyon": "2025-11-28", "Turin": "2025-12-07"}


def test_the_day_of_a_report_gives_way_to_that_of_the_act(analyser: Analyser) -> None:
    found = mentions(analyser, "The mayor said on Tuesday that Turin was flooded on Sunday.")
    assert found[0].moment is not None
    assert found[0].moment.start.date().isoformat() == "2025-11-30"


def test_who_leads_is_found_with_and_without_stops(analyser: Analyser) -> None:
    text = "A {}-led push freed Raqqa, {}-backed fighters said."
    for us in ("US", "U.S."):
        found = mentions(analyser, text.format(us, us))
        assert [one.text for one in found] == [us, "Raqqa", us]
        assert [one.kind for one in found if one.text == us] == [MentionKind.METONYM] * 2
