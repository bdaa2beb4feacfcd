"""Texts in the manner of the wire, of dailies, small-town papers and the web: few are misread."""

from __future__ import annotations

import json
from collections import Counter
from math import cos, hypot, radians
from pathlib import Path
from typing import Any

import pytest

from dateline.domain.events import Mention
from dateline.domain.places import Place
from dateline.extract.analyser import Analyser
from support.texts import document

_MANNERS = ("manners", "local_news", "kinds", "papers", "unseen", "dailies", "corners")
FILES = (
    *(f"{manner}{held_out}.jsonl" for manner in _MANNERS for held_out in ("", "_held_out")),
    "unseen_again.jsonl",
)
"""Measured in full by ``benchmarks/accuracy.py``."""
_FLOOR = 0.85
_FLOORS = {"unseen_held_out.jsonl": 0.79, "unseen_again.jsonl": 0.84}
"""Lower where few of the villages that a text names are in the gazetteer."""


def _is_there(place: Place, gold: dict[str, Any]) -> bool:
    north = place.latitude - gold["lat"]
    east = (place.longitude - gold["lon"]) * cos(radians(place.latitude))
    return hypot(north, east) * 111.2 <= 161 or place.id == f"geonames:{gold.get('geonameid')}"


def _overlap(mention: Mention, gold: dict[str, Any]) -> bool:
    return mention.start < int(gold["end"]) and mention.end > int(gold["start"])


@pytest.mark.parametrize("name", FILES)
def test_most_names_are_found_and_placed(analyser: Analyser, name: str) -> None:
    outcomes: Counter[str] = Counter()
    for line in (Path(__file__).parent / name).read_text("utf-8").splitlines():
        record = json.loads(line)
        mentions = analyser.analyse(document(record["text"])).mentions
        nowhere = [gold for gold in record["toponyms"] if "lat" not in gold]
        outcomes["given"] += sum(
            not any(_overlap(one, gold) for gold in nowhere) for one in mentions
        )
        for gold in (one for one in record["toponyms"] if "lat" in one):
            outcomes["marked"] += 1
            outcomes["right"] += any(
                _overlap(one, gold) and one.place is not None and _is_there(one.place, gold)
                for one in mentions
            )
    floor = _FLOORS.get(name, _FLOOR)
    assert outcomes["right"] / outcomes["marked"] >= floor
    assert outcomes["right"] / outcomes["given"] >= floor
