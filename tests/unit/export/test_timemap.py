from __future__ import annotations

import json
from pathlib import Path

from dateline.export.timemap import timemap
from support.export_rows import EVENTS, table

GOLDEN = Path(__file__).parent / "golden" / "events.timemap.json"
WORDS = {
    *("id", "description", "date", "time", "time_precision", "location", "latitude", "longitude"),
    *("category", "comments"),
}
LISTS = {"associations", "sources"}
"""Members that TimeMap's eventSchema.js knows, and whether each is a string or a list."""


def test_the_golden_file() -> None:
    assert b"".join(timemap(table(*EVENTS))) == GOLDEN.read_bytes()


def test_events_hold_what_its_schema_allows_and_nothing_else() -> None:
    events = json.loads(b"".join(timemap(table(*EVENTS))))
    assert len(events) == 3
    for each in events:
        assert each.keys() == WORDS | LISTS
        assert all(isinstance(each[name], str) for name in WORDS)
        assert all(isinstance(each[name], list) for name in LISTS)
        float(each["latitude"])
        told = json.loads(each["comments"])
        assert told["dateline"]["versions"]["model"] == "en_core_web_md 3.7.1"
    assert [each["date"] for each in events] == ["0001-01-01", "2025-12-22", ""]


def test_nothing_in_it() -> None:
    assert json.loads(b"".join(timemap(table()))) == []
