"""The page's counting, tried in the page itself against counting by hand."""

from __future__ import annotations

import base64
import json
import random
from itertools import compress
from typing import Any

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from dateline.export.columns import encode_columns
from support.map_pages import OpenMap, ask

_BUILD = """(() => {{
  const bytes = Uint8Array.from(atob("{data}"), (letter) => letter.charCodeAt(0));
  window.columns = new Dateline.Columns(bytes.buffer, {tables});
  window.tally = new Dateline.Tally(window.columns, new Dateline.Shown(window.columns, [1, 0, 1]));
  return window.columns.count;
}})()"""


def _events(seed: int, count: int) -> list[dict[str, Any]]:
    rng = random.Random(seed)
    events = [
        {
            "start": (start := rng.randrange(0, 200)),
            "end": start + rng.choice([1, 1, 2, 5, 80]),
            "place": rng.randrange(6),
            "mentions": rng.randrange(1, 5),
            "kind": rng.randrange(3),
            "scene": rng.randrange(2),
            "confidence": rng.choice([0.5, 0.6988, 0.7, 0.9]),
            "stories": sorted(rng.sample(range(10), rng.randrange(1, 3))),
        }
        for _ in range(count)
    ]
    return sorted(events, key=lambda event: event["start"])


def _load(qtbot: QtBot, view: Any, events: list[dict[str, Any]]) -> None:
    data = encode_columns(
        version=1,
        starts=[event["start"] for event in events],
        ends=[event["end"] for event in events],
        places=[event["place"] for event in events],
        mentions=[event["mentions"] for event in events],
        kinds=[event["kind"] for event in events],
        scenes=[event["scene"] for event in events],
        confidences=[event["confidence"] for event in events],
        precisions=[1] * len(events),
        pair_events=[i for i, event in enumerate(events) for _ in event["stories"]],
        pair_stories=[story for event in events for story in event["stories"]],
    )
    places = [{"id": str(i), "name": str(i), "lat": i * 10, "lon": 180 - i} for i in range(6)]
    tables = json.dumps({"places": places, "titles": list("0123456789"), "colours": [-1] * 10})
    script = _BUILD.format(data=base64.b64encode(data).decode(), tables=tables)
    assert ask(qtbot, view, script) == len(events)


def _by_hand(events: list[dict[str, Any]], start: float, end: float) -> dict[str, Any]:
    return _counted([event for event in events if event["kind"] != 1], start, end)


def _counted(events: list[dict[str, Any]], start: float, end: float) -> dict[str, Any]:
    inside = [event for event in events if event["start"] < end and event["end"] > start]
    return {
        "mentions": [sum(e["mentions"] for e in inside if e["place"] == p) for p in range(6)],
        "events": [sum(e["place"] == p for e in inside) for p in range(6)],
        "doubtful": [
            sum(e["place"] == p and e["confidence"] < 0.7 for e in inside) for p in range(6)
        ],
        "spoken": [sum(e["place"] == p and e["scene"] for e in inside) for p in range(6)],
        "stories": len({story for event in inside for story in event["stories"]}),
    }


def test_a_window_that_wanders_is_counted_as_if_counted_afresh(
    qtbot: QtBot, open_map: OpenMap
) -> None:
    view = open_map()
    events = _events(5, 300)
    _load(qtbot, view, events)
    rng = random.Random(8)
    windows = [(rng.randrange(-5, 210), rng.randrange(1, 120)) for _ in range(80)]
    windows += [(100 + step, 20) for step in range(60)]
    asked = [[start, start + width] for start, width in windows]
    answers = ask(
        qtbot,
        view,
        f"{json.dumps(asked)}.map(([start, end]) => {{ tally.setWindow(start, end); return {{"
        " mentions: [...tally.mentions], events: [...tally.events],"
        " doubtful: [...tally.doubtful], spoken: [...tally.spoken],"
        " stories: tally.totals.stories }; })",
    )
    assert answers == [_by_hand(events, start, end) for start, end in asked]


def _bits(flags: list[bool]) -> str:
    return base64.b64encode(np.packbits(flags, bitorder="little").tobytes()).decode()


def _less(sieve: dict[str, str], events: list[dict[str, Any]], few: dict[int, int]) -> None:
    """Say of how many mentions some events are left, here and in a sieve."""
    told = np.array([list(few), list(few.values())], dtype="<u4")
    sieve["few"] = base64.b64encode(told.tobytes()).decode()
    for number, left in few.items():
        events[number] = {**events[number], "mentions": left}


def _sifted(
    events: list[dict[str, Any]], how: str, share: float
) -> tuple[dict[str, str], list[dict[str, Any]]]:
    """Return a sieve, and what it leaves of the events: about a share, of their stories too."""
    rng = random.Random(share)
    if how == "events":
        passes = [event["kind"] != 1 and rng.random() < share for event in events]
        return {"events": _bits(passes)}, list(compress(events, passes))
    of_story = [rng.random() < share for _ in range(10)]
    told = [
        [
            of_story[story] if how == "stories" else rng.random() < share
            for story in event["stories"]
        ]
        for event in events
    ]
    passes = [any(each) for each in told]
    sieve = {"events": _bits(passes)}
    sieve[how] = _bits(of_story if how == "stories" else [each for some in told for each in some])
    left = [
        {**event, "stories": list(compress(event["stories"], each))}
        for event, each in zip(events, told, strict=True)
    ]
    _less(sieve, left, {number: 1 for number, each in enumerate(told) if any(each) > all(each)})
    return sieve, list(compress(left, passes))


@pytest.mark.parametrize("how", ["events", "stories", "pairs"])
@pytest.mark.parametrize("share", [0.0, 0.1, 0.9, 1.0])
def test_a_filter_is_counted_as_if_what_it_leaves_were_all(
    qtbot: QtBot, open_map: OpenMap, how: str, share: float
) -> None:
    view = open_map()
    events = _events(9, 300)
    _load(qtbot, view, events)
    sieve, left = _sifted(events, how, share)
    windows = [[-5, 300], [-5, 300], [20, 120], [21, 121], [150, 151]]
    answers = ask(
        qtbot,
        view,
        "(() => { const tallies = new Dateline.Tallies(columns); tallies.pass([1, 0, 1], null);"
        " tallies.current.setWindow(-5, 300);"
        f" const told = {json.dumps(sieve)}; const windows = {json.dumps(windows)};"
        " return windows.map(([start, end]) => {"
        " tallies.follow({ shown: [1, 0, 1], sieve: told, start, end });"
        " const tally = tallies.current; tally.setWindow(start, end); return {"
        " mentions: [...tally.mentions], events: [...tally.events],"
        " doubtful: [...tally.doubtful], spoken: [...tally.spoken],"
        " stories: tally.totals.stories, all: tally.totals.events,"
        " told: columns.titles.map((_, story) => tally.shown.tells(story)) }; }); })()",
    )
    tells = {story for event in left for story in event["stories"]}
    by_hand = [
        {
            **_counted(left, start, end),
            "all": sum(_counted(left, start, end)["events"]),
            "told": [story in tells for story in range(10)],
        }
        for start, end in windows
    ]
    assert answers == by_hand


def test_events_of_places_come_in_time_order(qtbot: QtBot, open_map: OpenMap) -> None:
    view = open_map()
    events = _events(6, 200)
    _load(qtbot, view, events)
    found = ask(
        qtbot, view, "columns.eventsAt([1, 4], 50, 90, new Dateline.Shown(columns, [1, 1, 1]))"
    )
    assert found == [
        index
        for index, event in enumerate(events)
        if event["place"] in {1, 4} and event["start"] < 90 and event["end"] > 50
    ]


def test_no_events_are_no_trouble(qtbot: QtBot, open_map: OpenMap) -> None:
    view = open_map()
    _load(qtbot, view, [])
    assert (
        ask(qtbot, view, "(tally.setWindow(0, 1), tally.setWindow(5, 9), tally.totals.events)") == 0
    )


def test_a_cluster_stands_on_its_heaviest_place_and_the_selected_one_stays_alone(
    qtbot: QtBot, open_map: OpenMap
) -> None:
    view = open_map()
    _load(qtbot, view, _events(7, 200))
    gather = (
        "(tally.setWindow(-10, 500), Dateline.gather(tally, {scale}, () => true, {selected},"
        " () => true).map((c) => [c.place, c.members.slice().sort(), c.events]))"
    )
    events = ask(qtbot, view, "(tally.setWindow(-10, 500), [...tally.events])")
    heaviest = events.index(max(events))
    together = ask(qtbot, view, gather.format(scale=10, selected=-1))
    assert together == [[heaviest, [0, 1, 2, 3, 4, 5], sum(events)]]
    apart = ask(qtbot, view, gather.format(scale=1e6, selected=-1))
    assert sorted(place for place, _, _ in apart) == [0, 1, 2, 3, 4, 5]
    other = (heaviest + 1) % 6
    first = ask(qtbot, view, gather.format(scale=10, selected=other))[0]
    assert first[0] == other
