"""When a story came out, by the best evidence there is, never by the clock."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.domain.text import Published
from dateline.ingest.publication import Finding, find_published, parse_published, update_lines


def found(text: str = "", name: str = "", **more: object) -> str | None:
    finding = find_published(text=text, name=name, **more)  # type: ignore[arg-type]
    return finding.published.value if finding.published else None


@pytest.mark.parametrize(
    ("given_", "kept"),
    [
        *((value, value) for value in ("2025-11-25", "2025-11-25T02:10", "2025-11-25T02:10:00Z")),
        ("2025-11-25T02:10:00.5+02:00", "2025-11-25T02:10:00.5+02:00"),
        (" 2025-11-25 ", "2025-11-25"),
        ("20251125", "2025-11-25"),
        ("2025-W48-2", "2025-11-25"),
        ("2025-11-25 02:10", "2025-11-25T02:10:00"),
        ("20251125T0210Z", "2025-11-25T02:10:00+00:00"),
    ],
)
def test_iso_is_kept_as_given(given_: str, kept: str) -> None:
    assert parse_published(given_) == kept


@pytest.mark.parametrize(
    "value",
    ["", "soon", "2025", "2025-11", "2025-13-01", "2025-02-30", "25 Nov 2025", 20251125, None],
)
def test_what_is_not_iso_is_not_read(value: object) -> None:
    assert parse_published(value) is None


@given(st.datetimes(timezones=st.sampled_from([None, UTC])))
def test_every_date_time_reads_back(when: datetime) -> None:
    value = parse_published(when.isoformat())
    assert value
    assert datetime.fromisoformat(value) == when


@given(st.dates())
def test_every_date_reads_back(day: date) -> None:
    assert parse_published(day.isoformat()) == day.isoformat()


@given(st.text(max_size=80))
def test_any_string_is_read_or_refused(value: str) -> None:
    kept = parse_published(value)
    assert kept is None or datetime.fromisoformat(kept)


def test_what_is_given_counts_first() -> None:
    finding = find_published(given="2026-01-14", text="Updated 2026-01-15", name="2026-01-16.txt")
    assert finding == Finding(published=Published(value="2026-01-14", basis="given with the story"))


@pytest.mark.parametrize("value", ["soon", 5, ["2026-01-14"], True])
def test_what_can_not_be_read_is_said_and_treated_as_absent(value: object) -> None:
    finding = find_published(given=value, text="Updated 2026-01-15", name="")
    assert finding.published
    assert finding.published.value == "2026-01-15"
    assert "treated as absent" in finding.warnings[0]


def test_order_of_evidence() -> None:
    page = Published(value="2026-01-01", basis="page metadata")
    dateline = "GDYNIA, Poland, Jan. 3, 2026 (QP) — Ferries waited."
    stamp = "Published 2026-01-02\n\n"
    name = "2026-01-04.txt"
    assert found(stamp + dateline, name, from_page=page, default="2026-01-05") == "2026-01-01"
    assert found(stamp + dateline, name, default="2026-01-05") == "2026-01-02"
    assert found(dateline, name, default="2026-01-05") == "2026-01-03"
    assert found("Ferries", name, default="2026-01-05") == "2026-01-04"
    assert found("Ferries", "story.txt", default="2026-01-05") == "2026-01-05"
    assert found("Ferries", "story.txt") is None


def test_the_first_publication_counts_before_updates() -> None:
    assert found("Updated 2026-01-01\nPublished 2026-01-03\nPublished 2026-01-02") == "2026-01-02"
    assert found("Updated 2026-01-03\nUpdated 2026-01-02") == "2026-01-02"


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("KYIV, Ukraine, Nov. 25, 2025 (AP) — Strikes", "", "2025-11-25"),
        ("Title\n\nABU DHABI, United Arab Emirates, Feb. 3, 2026 – Talks", "", "2026-02-03"),
        ("RZESZÓW, 27 December 2025 (PAP): Flights", "", "2025-12-27"),
        ("KYIV, Nov 25 (Reuters) - Strikes", "", None),
        ("KYIV, Nov 25 (Reuters) - Strikes", "kyiv-2025.txt", "2025-11-25"),
        ("KYIV, Nov 25 (Reuters) - Strikes", "2025-11-26.txt", "2025-11-26"),
        ("KYIV, Nov 25 (Reuters) - Strikes\n\n© 2025 Reuters", "", "2025-11-25"),
        ("KYIV, Feb 30 (Reuters) - Strikes", "kyiv-2025.txt", None),
        ("Kyiv, Nov. 25, 2025 was a dark day", "", None),
        ("KYIV, Nov. 25, 2025 was a dark day", "", None),
        ("KYIV (Reuters) - Strikes", "", None),
    ],
)
def test_datelines(text: str, name: str, value: str | None) -> None:
    assert found(text, name) == value


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(
            (name, "2025-11-25")
            for name in ("2025-11-25.txt", "a_2025_11_25_b.md", "20251125-kyiv.txt")
        ),
        *(
            (name, "2025-11-25")
            for name in ("25-11-2025.txt", "kyiv 25 Nov 2025.txt", "2025.11.25.txt")
        ),
        ("2025/11/25/story.html", "2025-11-25"),
        ("2020-01-01/2025-11-25.txt", "2025-11-25"),
        ("story-1234567890.txt", None),
        ("20259925.txt", None),
        ("story.txt", None),
        ("2025.txt", None),
    ],
)
def test_file_names(name: str, value: str | None) -> None:
    assert found(name=name) == value


def test_ambiguous_dates_are_said_and_treated_as_absent() -> None:
    for text, name in (("Published 03/04/2026", ""), ("", "03-04-2026.txt"), ("03/04/2026", "")):
        finding = find_published(text=text, name=name)
        assert finding.published is None
        assert "the day or the month first" in finding.warnings[0]


def test_a_line_with_only_a_date_near_the_top() -> None:
    assert found("Port closed\nMarch 1, 2026\nWinds rose.") == "2026-03-01"
    assert found("Port closed\nMarch 1, 2026\nMarch 2, 2026\nWinds rose.") is None
    assert found("Winds rose on March 1, 2026 in Hel.") is None
    assert found("x\n" * 9 + "March 1, 2026") is None


def test_a_default_that_can_not_be_read_is_said() -> None:
    finding = find_published(text="", name="", default="soon")
    assert finding.published is None
    assert "'soon'" in finding.warnings[0]


def test_update_lines_are_ranges_of_the_text() -> None:
    text = "Winds rose.\r\n\r\n Update 11/25/2025\xa0 2:10 a.m. ET: more.\r\nEnd."
    ((start, end),) = update_lines(text)
    assert text[start:end] == "Update 11/25/2025\xa0 2:10 a.m. ET: more."
