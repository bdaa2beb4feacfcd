"""News in other languages: what is a place, which one, and what is none."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from dateline.extract.analyser import Analyser
from support.texts import document

_MARKED = re.compile(r"\[(?P<name>[^\[\]|]+)\|(?P<maybe>\??)(?P<place>[^\]]+)\]")


@dataclass(frozen=True)
class Passage:
    """A text of our own with its places: by where they start, how they are written and meant."""

    language: str
    text: str
    places: dict[int, tuple[str, str]]
    maybe: frozenset[int]
    """Places that may be left out."""


def _passages(name: str) -> list[Passage]:
    lines = (Path(__file__).parent / name).read_text("utf-8").splitlines()
    return [_passage(line) for line in lines if line and not line.startswith("#")]


def _passage(line: str) -> Passage:
    language, _, marked = line.partition(": ")
    text = ""
    places = {}
    maybe = set()
    after = 0
    for found in _MARKED.finditer(marked):
        text += marked[after : found.start()]
        places[len(text)] = (found["name"], found["place"])
        if found["maybe"]:
            maybe.add(len(text))
        text += found["name"]
        after = found.end()
    return Passage(language, text + marked[after:], places, frozenset(maybe))


PASSAGES = [*_passages("foreign_news.txt"), *_passages("foreign_held_out.txt")]


def _tried(passage: Passage) -> ParameterSet:
    return pytest.param(passage, id=f"{passage.language}: {passage.text[:24]}")


@pytest.mark.parametrize("passage", [_tried(one) for one in PASSAGES])
def test_every_place_and_nothing_else(analyser: Analyser, passage: Passage) -> None:
    analysis = analyser.analyse(document(passage.text))
    assert analysis.language == passage.language
    found = {
        one.start: (one.text, f"{one.place.name}, {one.place.country}")
        for one in analysis.mentions
        if one.place
    }
    left_out = passage.maybe - set(found)
    assert found == {at: one for at, one in passage.places.items() if at not in left_out}


def test_three_texts_of_each_large_language() -> None:
    count = {one.language: 0 for one in PASSAGES}
    for one in PASSAGES:
        count[one.language] += 1
    assert sum(number >= 3 for number in count.values()) >= 24
