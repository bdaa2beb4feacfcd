"""Tables, code, poems, tweets, lists of people …: nothing crashes, nothing is invented."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from dateline.domain.events import Analysis, MentionKind
from dateline.extract.analyser import Analyser
from support.texts import document

_HEAD = re.compile(r"(must|never|published|repeat):[ ]?(.*)")


@dataclass(frozen=True)
class Odd:
    """A text of our own, and what of it is a place."""

    title: str
    text: str
    must: frozenset[str]
    never: frozenset[str]
    published: str | None

    @property
    def nothing_else(self) -> bool:
        return "*" in self.never


def _odd(block: str) -> Odd:
    title, *lines = block.split("\n")
    head = {}
    while lines and (found := _HEAD.fullmatch(lines[0])):
        head[found[1]] = found[2]
        del lines[0]
    return Odd(
        title,
        "\n".join(lines) * int(head.get("repeat", "1")),
        _names(head["must"]),
        _names(head["never"]),
        head.get("published"),
    )


def _names(listed: str) -> frozenset[str]:
    return frozenset(name.strip() for name in listed.split(";") if name.strip())


_BLOCKS = (Path(__file__).parent / "odd_texts.txt").read_text("utf-8").split("\n=== ")[1:]
ODD = [_odd(block) for block in _BLOCKS]


def places_of(analysis: Analysis) -> set[str]:
    return {one.text for one in analysis.mentions if one.kind is not MentionKind.DEMONYM}


@pytest.mark.parametrize("odd", ODD, ids=lambda one: one.title)
def test_nothing_is_invented(analyser: Analyser, odd: Odd) -> None:
    analysis = analyser.analyse(document(odd.text, published=odd.published))
    found = places_of(analysis)
    assert odd.must <= found
    assert found.isdisjoint(odd.never)
    assert not odd.nothing_else or found == odd.must
    assert not analysis.language
    assert all(one.reason for one in analysis.mentions)
    assert all(0 < one.confidence <= 1 for one in analysis.mentions if one.place)


def test_there_are_forty() -> None:
    assert len(ODD) >= 40


def test_contradictory_dates_are_both_kept(analyser: Analyser) -> None:
    text = next(one.text for one in ODD if one.title == "contradictory dates")
    dates = analyser.analyse(document(text)).dates
    assert [one.value for one in dates] == ["2022-05-03", "2022-05-04"]


def test_a_future_story_is_dated_by_its_own_day(analyser: Analyser) -> None:
    odd = next(one for one in ODD if one.title == "future story")
    dates = analyser.analyse(document(odd.text, published=odd.published)).dates
    assert [one.value for one in dates] == ["2071-03-04", "2072"]


def test_a_story_without_dates_has_no_moment(analyser: Analyser) -> None:
    text = next(one.text for one in ODD if one.title == "story without dates")
    analysis = analyser.analyse(document(text))
    assert all(one.moment is None for one in analysis.mentions)
