"""What texts of manners not met before were misread for: each kind in sentences of its own."""

from __future__ import annotations

import pytest

from dateline.extract.analyser import Analyser
from support.texts import document


def named(analyser: Analyser, text: str) -> list[str]:
    return [text[one.start : one.end] for one in analyser.analyse(document(text)).mentions]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("A pickup ran off Tennessee 22 near Huntingdon on Friday.", ["Huntingdon"]),
        ("A bus was hit along Ohio 7, troopers said Monday.", []),
        ("The driver fled. Trooper Alan Wells said he was found in Ashland.", ["Ashland"]),
        ("In Lyon, Florence, my sister's friend, met us with Lee, his uncle.", ["Lyon"]),
        ("The bill of Rep. Ann Bell, D-Grand Rapids, passed.", ["Grand Rapids"]),
        ("Buses ran from Flin Flon to The Pas on Sunday.", ["Flin Flon", "The Pas"]),
        ("Rep. Ann Bell (D-CT) spoke in Hartford.", ["Hartford"]),
        ("A truck overturned on U.S. 36 near Seneca on Friday.", ["Seneca"]),
        ("Florida State and Texas A&M played in Tulsa.", ["Tulsa"]),
        (
            "Clarion Health, a chain of clinics, came to Tyler. Clarion will hire 40 nurses.",
            ["Tyler"],
        ),
        ("Floods hit Leeds and Upton-upon-Severn.", ["Leeds", "Upton-upon-Severn"]),
        ("Alabama rallied to beat Clemson 90-84 on Friday.", ["Alabama", "Clemson"]),
        (
            "Raids were reported in Bida and Lapai Local Government Areas of Niger State.",
            ["Bida", "Lapai", "Niger State"],
        ),
    ],
)
def test_what_stands_beside_a_name_tells(analyser: Analyser, text: str, places: list[str]) -> None:
    assert named(analyser, text) == places


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("A man was stabbed in Lewisham, south London, on Friday.", "GB"),
        ("A shop was robbed in Philippi, and a taxi burnt in Cape Town.", "ZA"),
        ("Trains from Ghatkopar to Mumbai were late on Monday.", "IN"),
        ("Hydro crews from Trenton and Belleville, Ontario, were sent.", "CA"),
    ],
)
def test_districts_of_large_towns_are_found_there(
    analyser: Analyser, text: str, country: str
) -> None:
    first = analyser.analyse(document(text)).mentions[0]
    assert first.place is not None
    assert first.place.country == country


def test_a_highway_lies_in_no_town_that_is_called_like_it(analyser: Analyser) -> None:
    text = "A man died on the Stuart Highway south of Darwin."
    mentions = analyser.analyse(document(text)).mentions
    placed = [one.place.name for one in mentions if one.place is not None]
    assert placed == ["Darwin"]
