from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from dateline.domain.places import PlaceId
from dateline.ui.map.beginning import LARGEST_PART, areas_most_told, beginning
from support.project_samples import FIJI, MONDAY, SHELLING, project, story

TONGA = replace(FIJI, id=PlaceId("geonames:4032283"), name="Tonga")


def _read(answer: bytes) -> tuple[list[str], dict[str, bytes]]:
    """Read an answer as the page does."""
    length = int.from_bytes(answer[:4], "little")
    head = json.loads(answer[4 : 4 + length])
    behind = -(-(4 + length) // 8) * 8
    parts = {path: answer[behind + at : behind + at + size] for path, at, size in head["parts"]}
    return head["messages"], parts


def test_messages_and_parts_are_found_again() -> None:
    parts = {"/data/1/events": b"\x01" * 13, "/outline/geonames:1": b"null", "/data/1/none": b""}
    messages = ['{"kind": "scheme"}', '{"name": "Жовті Води"}']
    answer = beginning(messages, parts)
    assert _read(answer) == (messages, parts)
    assert len(answer) % 8 == 0


def test_what_is_large_is_left_to_be_fetched() -> None:
    parts = {"/data/1/events": bytes(LARGEST_PART + 1), "/data/1/tables": b"{}"}
    assert _read(beginning([], parts)) == ([], {"/data/1/tables": b"{}"})


def test_nothing_is_an_answer_too() -> None:
    assert _read(beginning([], {})) == ([], {})


def test_areas_come_most_told_first_and_only_where_something_is_told(tmp_path: Path) -> None:
    told = [("Tonga", TONGA, MONDAY), ("Fiji", FIJI, MONDAY), ("Fiji", FIJI, MONDAY)]
    areas = story("areas", "Tonga. Fiji. Fiji.", told)
    store = project(tmp_path / "areas.dateline", SHELLING, areas)
    assert areas_most_told(store.columns()) == [FIJI.id, TONGA.id]
    store.close()


def test_a_project_without_areas_has_no_outlines(tmp_path: Path) -> None:
    store = project(tmp_path / "towns.dateline", SHELLING)
    assert areas_most_told(store.columns()) == []
    store.close()
