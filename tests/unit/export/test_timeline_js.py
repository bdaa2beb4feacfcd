from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

from dateline.domain.times import Moment, Precision
from dateline.export.timeline_js import timeline_js
from support.export_rows import EVENTS, event, place, source, table

GOLDEN = Path(__file__).parent / "golden" / "events.timeline.json"


def test_the_golden_file() -> None:
    assert b"".join(timeline_js(table(*EVENTS))) == GOLDEN.read_bytes()


def test_slides_have_what_the_format_asks() -> None:
    """Date objects hold whole numbers, a slide a start; see the format's documentation."""
    plain = json.loads(b"".join(timeline_js(table(*EVENTS))))
    assert plain["title"]["text"]["headline"] == "Winter &lt;/script&gt;"
    first, second = plain["events"]  # the third has no date
    assert first["start_date"] == {"year": 1, "month": 1, "day": 1}
    assert first["end_date"] == {"year": 9999, "month": 12, "day": 31}
    assert second["start_date"] == {"year": 2025, "month": 12, "day": 22}
    assert "end_date" not in second
    assert len({slide["unique_id"] for slide in plain["events"]}) == 2
    assert [said["words"] for said in second["dateline"]["sources"]] == [
        said.words for said in EVENTS[1].sources
    ]


def test_a_slide_claims_no_more_than_is_known() -> None:
    moments = [
        Moment(start=datetime(2025, 12, *start), end=datetime(*end), precision=Precision(precision))
        for start, end, precision in (
            ((22, 5), (2025, 12, 22, 12), "hour"),
            ((1,), (2026, 1, 1), "month"),
            ((1,), (2025, 12, 9), "vague"),
        )
    ]
    rows = [event(n, place("Kyiv"), when, source("Kyiv", "x")) for n, when in enumerate(moments, 1)]
    hours, month, vague = json.loads(b"".join(timeline_js(table(*rows))))["events"]
    assert hours["start_date"] == {"year": 2025, "month": 12, "day": 22, "hour": 5, "minute": 0}
    assert hours["end_date"] == {"year": 2025, "month": 12, "day": 22, "hour": 12, "minute": 0}
    assert "display_date" not in hours
    assert month["display_date"] == "December 2025"
    assert vague["display_date"] == "about 1 December 2025 to 8 December 2025"


def test_words_of_a_story_are_no_markup() -> None:
    hostile = "<img src=x onerror=alert(1)>"
    row = event(1, place(hostile), EVENTS[1].moment, source("Kyiv", hostile, title=hostile))
    (slide,) = json.loads(b"".join(timeline_js(table(row))))["events"]
    assert "<img" not in slide["text"]["headline"] + slide["text"]["text"]


def test_nothing_in_it() -> None:
    assert json.loads(b"".join(timeline_js(table())))["events"] == []
