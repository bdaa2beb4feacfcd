from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import QLocale

from dateline.domain.text import Published
from dateline.domain.times import Moment, Precision
from dateline.ui.language import LOCALES, Language
from dateline.ui.models.date_words import moment_words
from dateline.ui.models.typed_moment import around_story, exactly, read_moment, timex_value
from dateline.ui.selection import TimeRange

STORY = around_story(Published(value="2026-01-05", basis="given"), TimeRange(start=0, end=1))


@pytest.mark.parametrize(
    ("words", "told", "value"),
    [
        ("27 Dec 2025", "27 Dec 2025, to the day", "2025-12-27"),
        ("27 Dec", "27 Dec 2025, to the day", "2025-12-27"),
        ("4 Jan", "4 Jan 2026, to the day", "2026-01-04"),
        ("27 Dec 2025, 14:00", "27 Dec 2025, 14:00 to 15:00, to the hour", "2025-12-27T14:00"),
        ("27 to 29 Dec 2025", "27 Dec 2025 to 29 Dec 2025, to the day", "2025-12-27/2025-12-29"),
        ("2025-W52", "22 Dec 2025 to 28 Dec 2025, to the week", "2025-W52"),
        ("December 2025", "December 2025, to the month", "2025-12"),
        ("Q4 2025", "fourth quarter of 2025, to the quarter", "2025-Q4"),
        ("2025", "2025, to the year", "2025"),
        ("1990s", "1990s, to the decade", "199"),
        ("around 1990", "about 1 Jan 1990 to 31 Dec 1990: a guess", "1990-01-01/1990-12-31"),
        ("9999", "9999, to the year", "9999"),
    ],
)
def test_what_is_typed_has_the_precision_of_its_words(words: str, told: str, value: str) -> None:
    moment = read_moment(words, STORY)
    assert moment is not None
    assert (exactly(moment), timex_value(moment)) == (told, value)


@pytest.mark.parametrize("words", ["", "soon", "last week", "all", "5/6/2025", "29 to 27 Dec 2025"])
def test_what_is_no_time_is_none(words: str) -> None:
    assert read_moment(words, STORY) is None


@pytest.mark.parametrize("value", ["0001-01-01", "9999-12-31", "2025-12-27T14:00:00+02:00"])
def test_days_without_a_year_are_of_the_year_around_the_story(value: str) -> None:
    around = around_story(Published(value=value, basis="given"), TimeRange(start=0, end=1))
    assert around.start < around.end


def test_a_story_without_a_date_leaves_the_projects_time() -> None:
    project = TimeRange(start=0, end=86_400.0)
    assert around_story(None, project) == project
    moment = read_moment("1 Jan", project)
    assert moment is not None
    assert moment.start == datetime(1970, 1, 1)
    assert moment.precision is Precision.DAY


@pytest.mark.parametrize(
    ("start", "end", "precision"),
    [
        (datetime(2025, 11, 25), datetime(2025, 11, 25, 6), Precision.HOUR),
        (datetime(2025, 11, 25, 18), datetime(2025, 11, 26), Precision.HOUR),
        (datetime(2025, 12, 31, 20), datetime(2026, 1, 1, 6), Precision.HOUR),
        (datetime(2025, 12, 27), datetime(2025, 12, 28), Precision.DAY),
        (datetime(2025, 12, 27), datetime(2025, 12, 30), Precision.DAY),
        (datetime(2025, 12, 1), datetime(2026, 1, 1), Precision.MONTH),
        (datetime(2025, 10, 1), datetime(2026, 1, 1), Precision.QUARTER),
        (datetime(1990, 1, 1), datetime(2000, 1, 1), Precision.DECADE),
        (datetime(2025, 12, 27), datetime(2025, 12, 28), Precision.VAGUE),
    ],
)
@pytest.mark.parametrize("language", list(LOCALES))
def test_what_is_said_of_a_moment_can_be_typed_again(
    language: Language, start: datetime, end: datetime, precision: Precision
) -> None:
    moment = Moment(start=start, end=end, precision=precision)
    before = QLocale()
    QLocale.setDefault(LOCALES[language])
    try:
        assert read_moment(moment_words(moment), STORY) == moment
    finally:
        QLocale.setDefault(before)
