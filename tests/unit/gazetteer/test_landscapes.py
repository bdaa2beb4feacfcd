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
