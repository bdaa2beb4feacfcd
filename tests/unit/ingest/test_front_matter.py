"""Title and date declared above a text."""

from __future__ import annotations

import pytest

from dateline.ingest.front_matter import front_matter


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_yaml_and_toml(end: str) -> None:
    for fence, is_ in (("---", ": "), ("+++", " = ")):
        lines = [
            fence,
            f'title{is_}"Port closed"',
            f"date{is_}2026-01-14",
            "tags: [a]",
            fence,
            "Winds",
        ]
        text = end.join(lines)
        found = front_matter(text)
        assert (found.title, found.date) == ("Port closed", "2026-01-14")
        assert text[found.end :] == "Winds"


def test_a_byte_order_mark_and_other_keys() -> None:
    found = front_matter("\ufeff---\npublish_date: Jan 14, 2026\n---\n")
    assert found.date == "2026-01-14"
    assert front_matter("---\ndate: soon\n---\n").date == "soon"
    assert front_matter("---\ndate: 2026-01-14T10:00:00Z\n---\n").date == "2026-01-14T10:00:00Z"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Winds",
        "---\ndate: 2026-01-14\n",
        "\n---\na: b\n---\n",
        "---\n" + "x\n" * 20_000 + "---\n",
    ],
)
def test_none(text: str) -> None:
    assert front_matter(text).end == 0


def test_empty_front_matter() -> None:
    assert front_matter("---\n---\nWinds").end == 8
