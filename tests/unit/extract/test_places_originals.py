"""The stories that the sample dispatches retell, where they are at hand: never committed."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from dateline.domain.events import Analysis, MentionKind
from dateline.domain.text import Document, DocumentId
from dateline.extract.analyser import Analyser
from dateline.ingest.readers import read_document

FOLDER = Path(__file__).parents[4] / "shared" / "seeds"
PUBLISHED = {
    "capital-attacked": "2025-11-25",
    "ahead-of-talks": "2025-12-27",
    "truce-week": "2026-01-29",
    "another-night": "2026-02-03",
}
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
ACTING = {
    "capital-attacked": [
        "pressure on [Ukraine] to accept",
        "a deal with [Russia]",
        "if [Kyiv] fails",
        "[Ukraine] and its European allies",
        "called for [Ukraine] to cede",
        "its pressure on [Ukraine]",
        "depends on [America]",
        "between Russia and [Ukraine]",
    ],
    "ahead-of-talks": [
        "[Poland] scrambled",
        "[Kyiv] has indicated",
        "demand that [Ukraine] abandon",
        "annexed by [Moscow]",
        "said [Kyiv] giving up",
        "a position [Ukraine] has",
    ],
    "truce-week": [
        "thanked the [United States]",
        "comment from [Moscow]",
        "efforts by the [United States]",
        "officials from [Ukraine]",
        "though [Ukraine] continues",
        "resist [Moscow]",
    ],
    "another-night": [
        "as [Ukraine], Russia and",
        "Russia and the [United States] prepare",
        "[Ukraine] has consistently",
        "while [Russia] continues",
        "warning [Moscow] that",
    ],
}
GROUND = {
    "capital-attacked": [
        "attack on [Ukraine] comes",
        "forces invaded [Ukraine]",
        "attacks on [Kyiv]",
        "met in [Geneva]",
        "strikes on [Ukraine]",
    ],
    "ahead-of-talks": [
        "assault on [Kyiv]",
        "journalist in [Kyiv]",
        "beyond [Ukraine]",
        "eastern [Ukraine]",
        "the fate of [Ukraine]",
        "attack on [Kyiv] has",
    ],
    "truce-week": [
        "attacking [Kyiv]",
        "colder in [Ukraine]",
        "talks in [Moscow]",
        "deadliest in [Europe]",
        "the entire [Donbas]",
    ],
    "another-night": [
        "[Ukraine] woke up",
        "the capital [Kyiv]",
        "targeting [Kyiv]",
        "In [Kyiv], explosions",
        "[Kharkiv], Ukraine",
    ],
}


DATES = {
    "capital-attacked": {"Sunday": "2025-11-23"},
    "ahead-of-talks": {"Friday": "2025-12-26", "2022": "2022"},
    "truce-week": {"World War Two": "1945"},
    "another-night": {"another night": "2026-02-02TNI"},
}
"""Some of each story; "another night spent in shelters" means no night that can be told."""


class Read(NamedTuple):
    """A story of the four: its name, what was read, and what was found in it."""

    name: str
    document: Document
    analysis: Analysis


@pytest.fixture(params=sorted(PUBLISHED))
def story(request: pytest.FixtureRequest, analyser: Analyser) -> Read:
    path = FOLDER / f"{request.param}.txt"
    if not path.is_file():
        pytest.skip(f"the original stories are not at hand ({path.name})")
    read = read_document(
        path.read_bytes(),
        id=DocumentId(path.name),
        name=path.name,
        default_published=PUBLISHED[request.param],
    )
    return Read(request.param, read, analyser.analyse(read))


def test_every_place_that_a_careful_reader_would_mark(story: Read) -> None:
    found = {
        mention.text: mention.choice
        for mention in story.analysis.mentions
        if mention.kind is not MentionKind.DEMONYM and mention.text not in ALSO
    }
    assert found == PLACES[story.name]


def kinds(story: Read, quotes: list[str]) -> dict[str, MentionKind]:
    """Return, for each quotation, how the name in its brackets is used; each stands there once."""
    found = {one.start: one.kind for one in story.analysis.mentions}
    told = {}
    for quote in quotes:
        plain = quote.replace("[", "").replace("]", "")
        assert story.document.text.count(plain) == 1, plain
        told[quote] = found[story.document.text.index(plain) + quote.index("[")]
    return told


def test_who_acts_or_is_dealt_with_is_a_government(story: Read) -> None:
    quotes = ACTING[story.name]
    assert kinds(story, quotes) == dict.fromkeys(quotes, MentionKind.METONYM)


def test_where_it_happens_is_the_ground(story: Read) -> None:
    quotes = GROUND[story.name]
    assert kinds(story, quotes) == dict.fromkeys(quotes, MentionKind.LITERAL)


def test_dates_that_a_careful_reader_would_mark(story: Read) -> None:
    told = [(one.text, one.value) for one in story.analysis.dates]
    for words, value in DATES[story.name].items():
        assert [one for one in told if one[0] == words] == [(words, value)]


def test_names_that_may_be_two_things(story: Read) -> None:
    for mention in story.analysis.mentions:
        assert mention.choice in ALSO.get(mention.text, {mention.choice})


def test_every_demonym(story: Read) -> None:
    found = {one.text for one in story.analysis.mentions if one.kind is MentionKind.DEMONYM}
    assert found == DEMONYMS[story.name]


def test_regions_are_not_towns(story: Read) -> None:
    if story.name == "ahead-of-talks":
        first = next(one for one in story.analysis.mentions if one.text == "Donetsk")
        assert first.choice == "geonames:709716"


def test_every_mention_has_its_moment(story: Read) -> None:
    assert all(mention.moment for mention in story.analysis.mentions)
