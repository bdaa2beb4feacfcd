"""Names of towns that somebody or something else bears, and that the state beside vouches for."""

from __future__ import annotations

import pytest

from dateline.extract.analyser import Analyser
from support.texts import document


def names(analyser: Analyser, text: str) -> list[str]:
    return [mention.text for mention in analyser.analyse(document(text)).mentions]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "Jean Hamilton, 93, of Gambier, died on Sunday. Burial will be in Mount Vernon.",
            ["Gambier", "Mount Vernon"],
        ),
        (
            "She was the daughter of Virgil Reed. She was born in Danville, Ohio.",
            ["Danville", "Ohio"],
        ),
        ("Work on Memphis Street in Water Valley begins on Monday.", ["Water Valley"]),
        ("Shares of Delta fell after a strike in Atlanta.", ["Atlanta"]),
        ("Nokia will close its plant in Salo, Finland.", ["Salo", "Finland"]),
        ("The pupils were sent home in Nokia, Finland.", ["Nokia", "Finland"]),
        ("Residents of Barangay San Isidro in Quezon City were moved.", ["Quezon City"]),
        ("QUAKE SHAKES SANTA CRUZ IN BOLIVIA, HOMES FALL", ["SANTA CRUZ", "BOLIVIA"]),
    ],
)
def test_only_places_are_found(analyser: Analyser, text: str, places: list[str]) -> None:
    assert names(analyser, text) == places


def test_briefs_begin_with_where_they_come_from(analyser: Analyser) -> None:
    text = (
        "HARARE: Police arrested a mayor on Friday. KHARTOUM: Fighting near Abyei displaced 20,000 "
        "people. WHO: Vaccine was sent."
    )
    assert names(analyser, text) == ["HARARE", "KHARTOUM", "Abyei"]
