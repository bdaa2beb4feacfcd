"""What a town's paper says with its name: council, court, streets, people, teams, pairs."""

from __future__ import annotations

import pytest

from dateline.domain.text import Document
from dateline.extract.analyser import Analyser
from dateline.extract.places.civic import civic_signs, split_pair
from dateline.extract.places.proposals import Proposal
from dateline.extract.places.story import Entity, Story
from support.texts import document


def story(text: str) -> Story:
    """Lay out words parted by single spaces, all of one sentence, without a model."""
    made = Story(document=document(text))
    at = 0
    for word in text.split(" "):
        made.words.append(word)
        made.lower.append(word.lower())
        made.tags.append("NNP" if word[0].isupper() else "NN")
        made.starts.append(at)
        made.ends.append(at + len(word))
        made.entity.append(-1)
        made.sentence.append(0)
        at += len(word) + 1
    made.sentence_starts.append(0)
    return made


def told(text: str, name: str) -> set[str]:
    laid_out = story(text)
    start = laid_out.words.index(name.split(" ", maxsplit=1)[0])
    end = start + len(name.split(" "))
    return set(civic_signs(laid_out, Proposal(start, end, name, ())))


@pytest.mark.parametrize(
    ("text", "name", "sign"),
    [
        ("He stood in Durham Crown Court again", "Durham", "named-for:court"),
        ("It is for Taunton Magistrates ' Court now", "Taunton", "named-for:court"),
        ("then Meath County Council agreed", "Meath", "named-for:council"),
        ("the Ballarat council agreed", "Ballarat", "named-for:council"),
        ("the Bishop of Carlisle came", "Carlisle", "named-for:see"),
        ("at the University of Leeds today", "Leeds", "named-for:university-of"),
        ("so Enugu Rangers won", "Enugu", "named-for:team"),
        ("found on London Road today", "London", "street:before"),
        ("found on London Road today", "London Road", "street:borrowed"),
        ("then a Clinton woman won", "Clinton", "civic:people:a"),
        ("then Warwick saleyards opened", "Warwick", "civic:township:other"),
    ],
)
def test_what_is_said_with_a_town(text: str, name: str, sign: str) -> None:
    assert sign in told(text, name)


@pytest.mark.parametrize("text", ["it rained in Durham and the Court sat", "Durham was wet"])
def test_nothing_is_told_of_a_name_alone(text: str) -> None:
    assert told(text, "Durham") == set()


@pytest.mark.parametrize(
    ("text", "size", "halves"),
    [
        ("Kells and Trim will pay", 3, ["Kells", "Trim"]),
        ("the Marks and Spencer of old", 4, ["Marks", "Spencer"]),
        ("Food and Drug Safety and Health", 6, []),
    ],
)
def test_one_name_may_be_two(text: str, size: int, halves: list[str]) -> None:
    laid_out = story(text)
    entity = Entity(0, size, "ORG")
    found = [
        word
        for at, word in enumerate(laid_out.words)
        if split_pair(laid_out, entity, Proposal(at, at + 1, word, ()))
    ]
    assert found == halves


def places(analyser: Analyser, text: str) -> list[tuple[str, str]]:
    made: Document = document(text)
    return [(one.text, one.place.country) for one in analyser.analyse(made).mentions if one.place]


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("A man from Shildon was jailed at Durham Crown Court in England.", "Durham", "GB"),
        ("Rents rose in Napier and Hastings. Gisborne has the cheapest.", "Hastings", "NZ"),
        ("Kells and Trim share a fire engine. Navan and Athboy do not.", "Trim", "IE"),
        ("The plant at Olympia, Wash., will close. Tacoma hopes for jobs.", "Olympia", "US"),
        ("West Yorkshire Police searched a house in Batley.", "West Yorkshire", "GB"),
    ],
)
def test_home_news_is_placed_at_home(
    analyser: Analyser, text: str, name: str, country: str
) -> None:
    assert (name, country) in places(analyser, text)


@pytest.mark.parametrize(
    "text",
    [
        "One man, from Paisley in Scotland, was found on London Road.",
        "Police closed Boston Road and Lincoln Avenue in Spalding, England.",
        "A wall fell in Market Square in Bromsgrove, England.",
    ],
)
def test_a_street_is_in_no_other_country(analyser: Analyser, text: str) -> None:
    assert {country for _, country in places(analyser, text)} == {"GB"}
