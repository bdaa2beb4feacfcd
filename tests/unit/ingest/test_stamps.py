"""Lines that say when a story was published or updated."""

from __future__ import annotations

from datetime import date

import pytest

from dateline.ingest.stamps import is_stamp, stamps


@pytest.mark.parametrize(
    ("line", "day", "first"),
    [
        ("Update 11/25/2025\xa0 2:10 a.m. ET: This story has been updated.", (2025, 11, 25), False),
        ("Updated: 25 Nov 2025", (2025, 11, 25), False),
        ("UPDATED 2:10 a.m. ET, Tue November 25, 2025", (2025, 11, 25), False),
        ("Last updated 2026-02-03 14:00 GMT", (2026, 2, 3), False),
        ("Last modified on 3 February 2026", (2026, 2, 3), False),
        ("Published January 29, 2026", (2026, 1, 29), True),
        ("First published on Wed 4 Feb 2026 09.15 GMT", (2026, 2, 4), True),
        ("Posted on 03/04/2026 5:00 PM", (2026, 3, 4), True),
        ("Published 2026-02-03T14:00:00Z", (2026, 2, 3), True),
        ("By Ann Lee | Published Nov 25, 2025 | 2 min read", (2025, 11, 25), True),
        ("Date: 3 February 2026", (2026, 2, 3), True),
        ("*Published: 3 February 2026*", (2026, 2, 3), True),
    ],
)
def test_stamps_are_found(line: str, day: tuple[int, int, int], first: bool) -> None:
    text = f"Ferries waited.\n\n  {line}\r\nTrains ran."
    (stamp,) = stamps(text)
    assert stamp.date.day == date(*day)
    assert stamp.first_published is first
    assert text[stamp.start : stamp.end] == line
    assert is_stamp(line)


@pytest.mark.parametrize(
    "line",
    [
        "Published January 29, 2026, the report says that the port of Odesa was closed.",
        "The ministry published 25 November 2025 as the day of the vote in Chisinau.",
        "He updated 11/25/2025 his will.",
        "Updated rules apply in Poland.",
        "Posted in Kyiv",
        "Date palms grow near Basra.",
        "The update 11/25/2025",
        "Update: the port is open " + "x" * 400 + " 2025-11-25",
    ],
)
def test_sentences_are_no_stamps(line: str) -> None:
    assert stamps(line) == ()
    assert not is_stamp(line)


def test_a_line_that_is_too_long_is_no_stamp() -> None:
    assert stamps("Published 2026-02-03: " + "word " * 100) == ()
    assert stamps("word " * 100 + "| Published 2026-02-03") == ()


def test_the_number_of_stamps_is_bounded() -> None:
    assert len(stamps("Updated 2026-02-03\n" * 80)) == 50
