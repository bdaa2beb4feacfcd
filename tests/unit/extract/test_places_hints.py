"""What tells where a story is set without being a place itself, and what only looks like one."""

from __future__ import annotations

import pytest

from dateline.extract.analyser import Analyser
from dateline.extract.lower_case import with_capitals
from dateline.extract.places.names import Names
from dateline.gazetteer.database import GazetteerDatabase
from support.texts import document


def places(analyser: Analyser, text: str) -> list[str]:
    found = analyser.analyse(document(text)).mentions
    return [one.place.label.split(", ")[-2] if one.place else "" for one in found]


@pytest.mark.parametrize(
    ("board", "state"),
    [
        ("Sangamon County Board", "Illinois"),
        ("Clark County Commission", "Ohio"),
        ("Hampden County Sheriff's Department", "Massachusetts"),
    ],
)
def test_a_county_board_says_which_springfield(analyser: Analyser, board: str, state: str) -> None:
    text = f"SPRINGFIELD — The {board} met on Tuesday and will meet again."
    if board.startswith("Clark"):
        text += " Members from Enon, Ohio, spoke."
    assert places(analyser, text)[0] == state


def test_the_county_itself_is_marked_there(analyser: Analyser) -> None:
    text = "SPRINGFIELD — The Sangamon County Board voted Tuesday to widen the road."
    found = [one.text for one in analyser.analyse(document(text)).mentions]
    assert found == ["SPRINGFIELD", "Sangamon County"]


@pytest.mark.parametrize(
    "text",
    [
        "She fried the Brussels sprouts and the Frankfurt sausages in butter.",
        "The couple own a Yorkshire terrier and walk it at six.",
        "Inter Milan signed a striker from Real Betis on a free transfer.",
        "The Amazon said nothing. It was a firm, and Amazon said the sale was off.",
    ],
)
def test_things_named_for_places(analyser: Analyser, text: str) -> None:
    assert analyser.analyse(document(text)).mentions == ()


def test_an_article_that_is_part_of_a_name(analyser: Analyser) -> None:
    text = "The trial opened in The Hague on Monday, and the Netherlands sent a guard."
    found = analyser.analyse(document(text)).mentions
    assert [one.text for one in found] == ["The Hague", "Netherlands"]


def test_capitals_are_given_back_to_large_places(gazetteer: GazetteerDatabase) -> None:
    names = Names(gazetteer)
    text = "fires in leeds and bradford, a train from new york, more in may at reading"
    raised = with_capitals(text, names)
    assert raised == "fires in Leeds and Bradford, a train from New York, more in may at reading"
    assert with_capitals("Fires in leeds", names) == "Fires in leeds"
    assert with_capitals("", names) == ""


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "Voters across Washington state chose a governor.",
            (
                "The words beside it say what kind of place it is; "
                "the only state among many places of this name."
            ),
        ),
        (
            "KINGSTON, Jamaica — The harbour was shut on Tuesday.",
            "The story says “KINGSTON, Jamaica”; the best known of 50 places of this name.",
        ),
    ],
)
def test_reasons_say_how_many_others_there_are(analyser: Analyser, text: str, reason: str) -> None:
    assert analyser.analyse(document(text)).mentions[0].reason == reason
