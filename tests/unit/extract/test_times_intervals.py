"""Half-open intervals and precisions, and what holds without a date of publication."""

from __future__ import annotations

from datetime import datetime

import pytest
from spacy.language import Language

from dateline.domain.text import Paragraph, Role
from dateline.domain.times import LATEST, Moment, Precision, TimeExpression, TimexType
from dateline.extract.times import find_times

TUESDAY = datetime(2025, 11, 25)


def only(nlp: Language, text: str, published: datetime | None = TUESDAY) -> TimeExpression:
    """Return the one expression of a text of one paragraph."""
    whole = Paragraph(index=0, start=0, end=len(text))
    (found,) = find_times(nlp(text), published=published, paragraphs=[whole])
    return found


def _at(words: str) -> datetime:
    return datetime.fromisoformat(words)


INTERVALS: list[tuple[str, str, str, Precision]] = [
    ("It fell on Sunday.", "2025-11-23", "2025-11-24", Precision.DAY),
    ("It fell early Tuesday.", "2025-11-25", "2025-11-25T06", Precision.HOUR),
    ("It fell late Monday.", "2025-11-24T18", "2025-11-25", Precision.HOUR),
    ("It fell on Saturday morning.", "2025-11-22T05", "2025-11-22T12", Precision.HOUR),
    ("It fell on Saturday afternoon.", "2025-11-22T12", "2025-11-22T18", Precision.HOUR),
    ("It fell on Saturday night.", "2025-11-22T20", "2025-11-23T06", Precision.HOUR),
    ("It fell last night.", "2025-11-24T20", "2025-11-25T06", Precision.HOUR),
    ("It fell at 2:10 a.m. on Sunday.", "2025-11-23T02:10", "2025-11-23T03:10", Precision.HOUR),
    ("It fell before midnight Friday.", "2025-11-21T23", "2025-11-22", Precision.HOUR),
    ("It fell last week.", "2025-11-17", "2025-11-24", Precision.WEEK),
    ("It fell last weekend.", "2025-11-22", "2025-11-24", Precision.DAY),
    ("It fell in January 2005.", "2005-01-01", "2005-02-01", Precision.MONTH),
    ("It fell in December 2005.", "2005-12-01", "2006-01-01", Precision.MONTH),
    ("It fell in early January 2005.", "2005-01-01", "2005-01-11", Precision.WEEK),
    ("It fell in 2022.", "2022-01-01", "2023-01-01", Precision.YEAR),
    ("It fell in late 2022.", "2022-09-01", "2023-01-01", Precision.SEASON),
    ("It fell in the third quarter of 2024.", "2024-07-01", "2024-10-01", Precision.QUARTER),
    ("It fell in the summer of 1999.", "1999-06-01", "1999-09-01", Precision.SEASON),
    ("It fell in the winter of 1999.", "1999-12-01", "2000-03-01", Precision.SEASON),
    ("It fell in the 1990s.", "1990-01-01", "2000-01-01", Precision.DECADE),
    ("It fell in the 19th century.", "1801-01-01", "1901-01-01", Precision.VAGUE),
    ("It lasted Nov. 3-5, 2025.", "2025-11-03", "2025-11-06", Precision.DAY),
    ("It grew over the past three months.", "2025-08-25", "2025-11-26", Precision.MONTH),
    ("It will grow over the next two weeks.", "2025-11-25", "2025-12-09", Precision.WEEK),
    ("It fell two hours ago.", "2025-11-25", "2025-11-26", Precision.DAY),
]


@pytest.mark.parametrize(("text", "start", "end", "precision"), INTERVALS)
def test_interval(nlp: Language, text: str, start: str, end: str, precision: Precision) -> None:
    found = only(nlp, text)
    assert found.moment == Moment(
        start=_at(start), end=_at(end), precision=precision, text=found.text
    )


def test_hours_ago_counts_from_the_time_of_publication(nlp: Language) -> None:
    found = only(nlp, "It fell two hours ago.", datetime(2025, 11, 25, 1, 40))
    assert found.value == "2025-11-24T23"


UNDATED: list[tuple[str, str]] = [
    ("It fell on Tuesday.", "XXXX-WXX-2"),
    ("It fell on June 18.", "XXXX-06-18"),
    ("It fell in June.", "XXXX-06"),
    ("It fell yesterday.", "XXXX-XX-XX"),
    ("It fell last week.", "XXXX-WXX"),
    ("It fell last weekend.", "XXXX-WXX-WE"),
    ("It fell last year.", "XXXX"),
    ("It fell last night.", "XXXX-XX-XXTNI"),
    ("It fell on Saturday morning.", "XXXX-WXX-6TMO"),
    ("It fell at 2:10 a.m. on the dot.", "XXXX-XX-XXT02:10"),
    ("It fell in the third quarter.", "XXXX-Q3"),
    ("It is now gone.", "PRESENT_REF"),
    ("It lasted three days.", "P3D"),
    ("It fell two hours ago.", "XXXX-XX-XXTXX"),
]


@pytest.mark.parametrize(("text", "value"), UNDATED)
def test_without_publication_there_is_no_moment(nlp: Language, text: str, value: str) -> None:
    found = only(nlp, text, None)
    assert (found.value, found.moment) == (value, None)


def test_full_dates_need_no_publication(nlp: Language) -> None:
    found = only(nlp, "It fell on Nov. 25, 2025.", None)
    assert found.moment is not None
    assert found.moment.start == datetime(2025, 11, 25)


def test_types(nlp: Language) -> None:
    kinds = {
        "It fell on Sunday.": TimexType.DATE,
        "It fell at 2:10 a.m. on Sunday.": TimexType.TIME,
        "It lasted three days.": TimexType.DURATION,
        "It falls every Tuesday.": TimexType.SET,
    }
    assert {text: only(nlp, text).type for text in kinds} == kinds


def test_end_of_the_calendar(nlp: Language) -> None:
    found = only(nlp, "It ends on 9999-12-31.")
    assert found.moment is not None
    assert found.moment.end == LATEST


@pytest.mark.parametrize("published", [datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59)])
@pytest.mark.parametrize(
    "words",
    ["yesterday", "tomorrow", "last week", "next week", "a century ago", "last decade", "on Monday",
     "next weekend", "in June", "900000 years ago", "next year", "three hours ago", "last winter",
     "on Feb. 29", "on June 31", "over the next 400 years", "at Christmas", "last night"],
)  # fmt: skip
def test_years_stay_within_1_to_9999(nlp: Language, words: str, published: datetime) -> None:
    text = f"The river rose {words}."
    whole = Paragraph(index=0, start=0, end=len(text))
    for found in find_times(nlp(text), published=published, paragraphs=[whole]):
        assert found.moment is None or found.moment.start < found.moment.end


def test_time_zone_of_publication_is_dropped(nlp: Language) -> None:
    found = only(nlp, "It fell today.", datetime.fromisoformat("2025-11-25T23:30:00-05:00"))
    assert found.value == "2025-11-25"


def test_offsets_count_from_the_start_of_the_document(nlp: Language) -> None:
    chunk = "It fell on Sunday."
    paragraphs = [Paragraph(index=3, start=1000, end=1000 + len(chunk))]
    (found,) = find_times(nlp(chunk), published=TUESDAY, paragraphs=paragraphs, offset=1000)
    assert (found.start, found.end, found.paragraph) == (1011, 1017, 3)


def test_of_furniture_only_full_dates_are_kept(nlp: Language) -> None:
    text = "Update 11/25/2025  2:10 a.m. ET: more on Sunday and in 2022."
    whole = Paragraph(index=0, start=0, end=len(text), role=Role.FURNITURE)
    found = find_times(nlp(text), published=TUESDAY, paragraphs=[whole])
    assert [time.value for time in found] == ["2025-11-25T02:10"]


def test_a_date_goes_on_over_a_line_end_within_a_paragraph(nlp: Language) -> None:
    text = "It fell on November\n23 near the river."
    whole = Paragraph(index=0, start=0, end=len(text))
    (found,) = find_times(nlp(text), published=TUESDAY, paragraphs=[whole])
    assert found.value == "2025-11-23"


def test_no_date_crosses_from_one_paragraph_to_the_next(nlp: Language) -> None:
    text = "It fell in November\n23 people fled."
    lines = [Paragraph(index=0, start=0, end=19), Paragraph(index=1, start=20, end=len(text))]
    (found,) = find_times(nlp(text), published=TUESDAY, paragraphs=lines)
    assert found.text == "November"
