"""What makes a name no place, or a place after all: titles, ships, lines of their own, lists."""

from __future__ import annotations

import pytest

from dateline.domain.events import MentionKind
from dateline.extract.analyser import Analyser
from support.texts import document


def places(analyser: Analyser, text: str) -> list[str]:
    mentions = analyser.analyse(document(text)).mentions
    return [one.text for one in mentions if one.kind is not MentionKind.DEMONYM]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("He read “The Road to Wigan Pier” on the train to Leeds.", ["Leeds"]),
        ('She sang "The Bells of Vienna" in Graz.', ["Graz"]),
        ("The SS City of Benares left Liverpool at noon.", ["Liverpool"]),
        ("HMS Sheffield was sunk off the Falkland Islands.", ["Falkland Islands"]),
        ("We missed Aunt Charlotte in Wichita.", ["Wichita"]),
    ],
    ids=lambda one: str(one)[:24],
)
def test_titles_ships_and_relatives_are_no_places(
    analyser: Analyser, text: str, wanted: list[str]
) -> None:
    assert places(analyser, text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("1. Oslo\n2. Bergen", ["Oslo", "Bergen"]),
        ("Prague\n\nThe old town is best seen early.", ["Prague"]),
        ("On Wednesday Nikopol was shelled from across the river.", ["Nikopol"]),
        ("It made “Made in Japan” a mark of honour in Osaka.", ["Osaka"]),
    ],
    ids=lambda one: str(one)[:24],
)
def test_lines_lists_and_what_is_done_to_a_town_tell_a_place(
    analyser: Analyser, text: str, wanted: list[str]
) -> None:
    assert places(analyser, text) == wanted


def test_a_list_of_people_stays_one(analyser: Analyser) -> None:
    assert places(analyser, "Paris Jackson\nJordan Peele\nSydney Sweeney") == []
