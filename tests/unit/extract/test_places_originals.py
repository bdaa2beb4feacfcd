"""The stories that the sample dispatches retell, where they are at hand: never committed."""

from __future__ import annotations

from pathlib import Path

import pytest

from dateline.domain.events import Analysis, MentionKind
from dateline.extract.analyser import Analyser
from support.texts import document

FOLDER = Path(__file__).parents[4] / "shared" / "seeds"
PUBLISHED = {
    "capital-attacked": "2025-11-25",
    "ahead-of-talks": "2025-12-27",
    "truce-week": "2026-01-29",
    "another-night": "2026-02-03",
}
FURNITURE = (
    r"READ ALSO|Share this|RELATED|- Adv|Latest|Trending|Get Notif|Update \d|Leave a|Your email"
)
PLACES = {
    "capital-attacked": {
        "Kyiv": "geonames:703448",
        "Pechersk": "geonames:13535745",
        "Dniprovskyi": "geonames:13546518",
        "Geneva": "geonames:2660646",
        "Ukraine": "geonames:690791",
        "Russia": "geonames:2017370",
        "U.S.": "geonames:6252001",
        "America": "geonames:6252001",
        "Kremlin": "curated:kremlin",
        "White House": "curated:white-house",
    },
    "ahead-of-talks": {
        "Kyiv": "geonames:703448",
        "Rzeszów": "geonames:759734",
        "Lublin": "geonames:765876",
        "Florida": "geonames:4155751",
        "Moscow": "geonames:524901",
        "Poland": "geonames:798544",
        "Luhansk": "geonames:702657",
        "Ukraine": "geonames:690791",
        "Russia": "geonames:2017370",
        "U.S.": "geonames:6252001",
        "Kremlin": "curated:kremlin",
    },
    "truce-week": {
        "Kyiv": "geonames:703448",
        "Ukraine": "geonames:690791",
        "Russia": "geonames:2017370",
        "Moscow": "geonames:524901",
        "White House": "curated:white-house",
        "United Arab Emirates": "geonames:290557",
        "United States": "geonames:6252001",
        "US": "geonames:6252001",
        "Europe": "geonames:6255148",
        "Donbas": "curated:donbas",
        "Kremlin": "curated:kremlin",
    },
    "another-night": {
        "Kyiv": "geonames:703448",
        "Kharkiv": "geonames:706483",
        "Ukraine": "geonames:690791",
        "Russia": "geonames:2017370",
        "United States": "geonames:6252001",
        "US": "geonames:6252001",
        "Moscow": "geonames:524901",
    },
}
ALSO = {"Donetsk": {"geonames:709716", "geonames:709717"}}
"""The region where it is called one; the town or the region where it stands alone."""
DEMONYMS = {
    "capital-attacked": {"Russian", "Ukrainian", "European", "Turkish", "Russians"},
    "ahead-of-talks": {"Ukrainian", "Russian", "European", "Ukrainians"},
    "truce-week": {"Russian", "Ukrainian"},
    "another-night": {"Russian", "Ukrainians"},
}


@pytest.fixture(params=sorted(PUBLISHED))
def story(request: pytest.FixtureRequest, analyser: Analyser) -> tuple[str, Analysis]:
    path = FOLDER / f"{request.param}.txt"
    if not path.is_file():
        pytest.skip(f"the original stories are not at hand ({path.name})")
    made = document(
        path.read_text("utf-8"), published=PUBLISHED[request.param], furniture=FURNITURE
    )
    return request.param, analyser.analyse(made)


def test_every_place_that_a_careful_reader_would_mark(story: tuple[str, Analysis]) -> None:
    name, analysis = story
    found = {
        mention.text: mention.choice
        for mention in analysis.mentions
        if mention.kind is not MentionKind.DEMONYM and mention.text not in ALSO
    }
    assert found == PLACES[name]


def test_names_that_may_be_two_things(story: tuple[str, Analysis]) -> None:
    _, analysis = story
    for mention in analysis.mentions:
        assert mention.choice in ALSO.get(mention.text, {mention.choice})


def test_every_demonym(story: tuple[str, Analysis]) -> None:
    name, analysis = story
    found = {one.text for one in analysis.mentions if one.kind is MentionKind.DEMONYM}
    assert found == DEMONYMS[name]


def test_regions_are_not_towns(story: tuple[str, Analysis]) -> None:
    name, analysis = story
    if name == "ahead-of-talks":
        first = next(one for one in analysis.mentions if one.text == "Donetsk")
        assert first.choice == "geonames:709716"


def test_every_mention_has_its_moment(story: tuple[str, Analysis]) -> None:
    _, analysis = story
    assert all(mention.moment for mention in analysis.mentions)
