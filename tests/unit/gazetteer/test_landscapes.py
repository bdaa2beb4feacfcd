"""Counties, landscapes and short forms that the news of a country uses without naming it."""

from __future__ import annotations

import pytest

from dateline.gazetteer.database import GazetteerDatabase


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("Yorkshire", "GB"),
        ("West Midlands", "GB"),
        ("Northamptonshire", "GB"),
        ("Ayrshire", "GB"),
        ("County Fermanagh", "GB"),
        ("Connemara", "IE"),
        ("Midi-Pyrénées", "FR"),
        ("Westphalia", "DE"),
        ("Oppland", "NO"),
        ("Småland", "SE"),
        ("Nyanza Province", "KE"),
        ("Kasai-Occidental", "CD"),
        ("Mindoro", "PH"),
        ("Vidarbha", "IN"),
        ("Gippsland", "AU"),
        ("Wairarapa", "NZ"),
        ("Okanagan", "CA"),
        ("Finger Lakes", "US"),
        ("Wash.", "US"),
        ("Tas", "AU"),
        ("Lancs", "GB"),
    ],
)
def test_a_landscape_is_first_of_all_the_one_that_papers_mean(
    gazetteer: GazetteerDatabase, name: str, country: str
) -> None:
    assert gazetteer.candidates(name)[0].place.country == country


def test_one_short_form_may_stand_for_two_states(gazetteer: GazetteerDatabase) -> None:
    first, second = gazetteer.candidates("WA")[:2]
    assert {first.place.name, second.place.name} == {"Washington", "Western Australia"}


@pytest.mark.parametrize(
    ("name", "country", "division"),
    [
        ("Injune", "AU", "Queensland"),
        ("Illabo", "AU", "New South Wales"),
    ],
)
def test_small_localities_lie_in_their_state(
    gazetteer: GazetteerDatabase, name: str, country: str, division: str
) -> None:
    place = gazetteer.candidates(name)[0].place
    assert (place.country, place.admin_names[1]) == (country, division)


def test_a_university_is_no_town_though_people_live_there(gazetteer: GazetteerDatabase) -> None:
    places = [one.place for one in gazetteer.candidates("Charles Sturt University")]
    assert [place.feature for place in places] == ["S.UNIV"]


@pytest.mark.parametrize(
    ("name", "latitude", "longitude"),
    [
        ("Gilbert Plains", 51.15, -100.5),
        ("Denare Beach", 54.7, -102.1),
        ("Trepassey", 46.7, -53.4),
        ("Stettler County", 52.2, -112.6),
        ("Zhizdrinsky Rayon", 53.75, 34.7),
        ("Bilibinsky Rayon", 68.05, 166.4),
    ],
)
def test_divisions_without_towns_lie_where_they_are(
    gazetteer: GazetteerDatabase, name: str, latitude: float, longitude: float
) -> None:
    place = gazetteer.candidates(name)[0].place
    assert (place.latitude, place.longitude) == pytest.approx((latitude, longitude), abs=0.5)


@pytest.mark.parametrize(
    ("ukrainian", "russian"),
    [
        ("Novoselivske", "Novoselovskoye"),
        ("Molodizhne", "Molodyozhnoye"),
        ("Vladyslavivka", "Vladislavovka"),
        ("Pionerske", "Pionerskoye"),
    ],
)
def test_crimea_s_villages_bear_their_ukrainian_names(
    gazetteer: GazetteerDatabase, ukrainian: str, russian: str
) -> None:
    place = next(
        one.place
        for one in gazetteer.candidates(russian)
        if "Crimea" in one.place.admin_names[1:2] and one.exact
    )
    assert place.name == ukrainian
    assert place.id in {one.place.id for one in gazetteer.candidates(ukrainian)}


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("Cottonwood River", "US"),
        ("Bungil Creek", "AU"),
        ("Yoho National Park", "CA"),
        ("Karamoja", "UG"),
        ("Mullaperiyar", "IN"),
        ("Cape St. Vincent", "PT"),
        ("El Alto", "BO"),
    ],
)
def test_rivers_parks_and_regions_are_known(
    gazetteer: GazetteerDatabase, name: str, country: str
) -> None:
    assert country in {one.place.country for one in gazetteer.candidates(name)}
