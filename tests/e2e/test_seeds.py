"""The sample stories: every place and date that a careful reader would mark, and no other."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

SEEDS = Path(__file__).parents[2] / "seeds"
STORIES = sorted(SEEDS.glob("2*.txt"))


@pytest.fixture(scope="module")
def found() -> dict[str, dict[str, Any]]:
    """Return what the command line says of each sample story."""
    call = [sys.executable, "-m", "dateline", "analyse", *map(str, STORIES)]
    run = subprocess.run(call, capture_output=True, check=True, timeout=240)
    lines = [json.loads(line) for line in run.stdout.decode().splitlines()]
    return {line["id"]: line for line in lines}


def expected(story: Path) -> dict[str, Any]:
    gold: dict[str, Any] = json.loads(story.with_suffix(".expected.json").read_text("utf-8"))
    return gold


def test_there_are_four_of_the_right_length() -> None:
    assert len(STORIES) == 4
    for story in STORIES:
        assert 200 <= len(story.read_text("utf-8").split()) <= 450, story.name


def test_between_them_they_name_what_they_should() -> None:
    names = {place["text"] for story in STORIES for place in expected(story)["places"]}
    assert names >= {
        *("Kyiv", "Pechersk", "Dniprovskyi", "Kharkiv", "Rzeszów", "Lublin", "Abu Dhabi"),
        *("United Arab Emirates", "Florida", "Geneva", "Moscow", "Donetsk", "Luhansk"),
        *("Donbas", "Poland", "Washington"),
    }


@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.stem[:10])
def test_the_gold_fits_its_text(story: Path) -> None:
    text = story.read_text("utf-8")
    gold = expected(story)
    for mark in gold["places"] + gold["dates"]:
        assert text[mark["start"] : mark["end"]] == mark["text"]


@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.stem[:10])
def test_places(story: Path, found: dict[str, dict[str, Any]]) -> None:
    marks = [
        (m["start"], m["text"], m["place"]["id"] if m["place"] else None, m["kind"])
        for m in found[story.name]["mentions"]
    ]
    gold = [(m["start"], m["text"], m["id"], m["kind"]) for m in expected(story)["places"]]
    assert marks == gold


@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.stem[:10])
def test_dates(story: Path, found: dict[str, dict[str, Any]]) -> None:
    line = found[story.name]
    assert line["published"] == expected(story)["published"] == story.name[:10]
    marks = [(m["start"], m["text"], m["type"], m["value"]) for m in line["dates"]]
    gold = [(m["start"], m["text"], m["type"], m["value"]) for m in expected(story)["dates"]]
    assert marks == gold


@pytest.mark.parametrize(
    ("story", "place", "start"),
    [
        (0, "Pechersk", "2025-11-25T00:00:00"),
        (0, "Geneva", "2025-11-23T00:00:00"),
        (1, "Rzeszów", "2025-12-27T00:00:00"),
        (1, "Florida", "2025-12-28T00:00:00"),
        (1, "Luhansk", "2025-12-27T00:00:00"),
        (2, "Abu Dhabi", "2026-01-24T00:00:00"),
        (2, "White House", "2026-01-29T00:00:00"),
    ],
)
def test_when_things_happened(
    story: int, place: str, start: str, found: dict[str, dict[str, Any]]
) -> None:
    mentions = found[STORIES[story].name]["mentions"]
    moments = [m["moment"]["start"] for m in mentions if m["text"] == place and m["moment"]]
    assert start in moments
