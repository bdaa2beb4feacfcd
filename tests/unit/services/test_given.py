"""Events that a file gives: where they are, and what is said of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest

from dateline.domain.events import MOST_SURE
from dateline.domain.given import GivenEvent, GivenEvents
from dateline.domain.standing import StandingAnswer
from dateline.domain.text import Document, DocumentId, Paragraph
from dateline.domain.times import Moment, Precision
from dateline.gazetteer.combined import CombinedGazetteer, open_gazetteers
from dateline.gazetteer.users import Answers
from dateline.services.given import analysis_of
from support.project_samples import FIJI

DAY = Moment(
    start=datetime(2026, 1, 14), end=datetime(2026, 1, 15), precision=Precision.DAY, text="14 Jan"
)


@pytest.fixture(scope="module")
def gazetteer() -> Iterator[CombinedGazetteer]:
    with open_gazetteers() as opened:
        yield opened


def given(text: str, **said: object) -> GivenEvents:
    document = Document(
        id=DocumentId("e"),
        title="e",
        text=text,
        paragraphs=(Paragraph(index=0, start=0, end=len(text)),),
        published=None,
        source="e.csv",
    )
    event = GivenEvent(start=0, end=len(text), paragraph=0, **said)  # type: ignore[arg-type]
    return GivenEvents(document=document, events=(event,))


def test_a_point_is_where_the_row_says(gazetteer: CombinedGazetteer) -> None:
    row = given("Depot", name="Depot", latitude=50.4, longitude=30.6, moment=DAY, when=(0, 5))
    analysis = analysis_of(row, gazetteer)
    (mention,) = analysis.mentions
    place = mention.place
    assert place is not None
    assert (place.name, place.latitude, place.longitude) == ("Depot", 50.4, 30.6)
    assert place.country == "UA"
    assert "Ukraine" in place.admin_names
    assert mention.confidence == 1.0
    assert mention.moment == DAY
    assert [date.value for date in analysis.dates] == ["2026-01-14"]


def test_a_point_without_a_name_is_called_after_the_place_it_is_at(
    gazetteer: CombinedGazetteer,
) -> None:
    names = []
    for latitude, longitude in ((51.2465, 22.5684), (-40.0, -30.0)):
        analysis = analysis_of(
            given("x", name="", latitude=latitude, longitude=longitude), gazetteer
        )
        place = analysis.mentions[0].place
        names.append(place.name if place else "")
    assert names[1] == "-40.0000, -30.0000"
    assert names[0] != "51.2465, 22.5684"


@pytest.mark.parametrize(
    ("country", "expected"), [("", "FR"), ("US", "US"), ("United States", "US")]
)
def test_a_name_means_the_likeliest_place_in_its_country(
    gazetteer: CombinedGazetteer, country: str, expected: str
) -> None:
    (mention,) = analysis_of(given("Paris", name="Paris", country=country), gazetteer).mentions
    assert mention.place is not None
    assert mention.place.country == expected
    assert len(mention.candidates) <= 6
    assert "likeliest of" in mention.reason


def test_a_name_means_what_a_person_said_of_it_once_and_for_all(
    gazetteer: CombinedGazetteer,
) -> None:
    said = Answers(
        {
            "kharkiv": StandingAnswer(name="Kharkiv", place=FIJI),
            "kyiv": StandingAnswer(name="Kyiv", place=None),
        }
    )
    (mention,) = analysis_of(given("Kharkiv", name="Kharkiv"), gazetteer, said).mentions
    assert (mention.place, mention.confidence) == (FIJI, 1.0)
    assert analysis_of(given("Kyiv", name="Kyiv"), gazetteer, said).mentions == ()
    row = given("Kyiv", name="Kyiv", latitude=50.4, longitude=30.6)
    (mention,) = analysis_of(row, gazetteer, said).mentions
    assert mention.place is not None
    assert mention.place.latitude == 50.4


def test_the_only_place_of_a_name_is_still_the_machines_answer(
    gazetteer: CombinedGazetteer,
) -> None:
    (mention,) = analysis_of(
        given("Zaporizhzhia Oblast", name="Zaporizhzhia Oblast"), gazetteer
    ).mentions
    assert mention.place is not None
    assert mention.confidence <= MOST_SURE


def test_a_name_that_is_not_known_has_no_place(gazetteer: CombinedGazetteer) -> None:
    (mention,) = analysis_of(given("Qqzx", name="Qqzx"), gazetteer).mentions
    assert mention.place is None
    assert mention.confidence == 0.0


@pytest.mark.parametrize(
    ("address", "where"),
    [
        ("12 Main Street, Paris, Texas", "Paris, Lamar County, Texas, United States"),
        ("Sumska Street 1, Kharkiv, Ukraine", "Kharkiv, Kharkiv Raion, Kharkiv Oblast, Ukraine"),
        ("Paris, no such land", "Paris, Île-de-France, France"),
    ],
)
def test_an_address_is_placed_by_its_first_part_that_is_known(
    gazetteer: CombinedGazetteer, address: str, where: str
) -> None:
    (mention,) = analysis_of(given(address, name=address), gazetteer).mentions
    assert mention.place is not None
    assert mention.place.label == where
