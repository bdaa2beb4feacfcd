from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import numpy as np
import pytest

from dateline.domain.events import SURE
from dateline.domain.folding import folded
from dateline.domain.languages import places_only
from dateline.domain.places import PlaceId
from dateline.domain.times import LATEST, Moment, Precision
from dateline.ui.models import date_words
from dateline.ui.models.date_reading import read_date
from dateline.ui.models.words import (
    breakable,
    counted,
    described,
    feature_words,
    percent,
    places_only_words,
    tip,
)
from support.project_samples import FIJI, KHARKIV, KYIV


def moment(start: datetime, end: datetime, precision: Precision) -> Moment:
    return Moment(start=start, end=end, precision=precision)


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (moment(datetime(2025, 12, 27), datetime(2025, 12, 28), Precision.DAY), "27 Dec 2025"),
        (
            moment(datetime(2025, 12, 27, 6), datetime(2025, 12, 27, 7), Precision.HOUR),
            "27 Dec 2025, 06:00 to 07:00",
        ),
        (
            moment(datetime(2025, 12, 22), datetime(2025, 12, 29), Precision.WEEK),
            "22 Dec 2025 to 28 Dec 2025",
        ),
        (moment(datetime(2025, 12, 1), datetime(2026, 1, 1), Precision.MONTH), "December 2025"),
        (
            moment(datetime(2025, 4, 1), datetime(2025, 7, 1), Precision.QUARTER),
            "second quarter of 2025",
        ),
        (moment(datetime(2022, 1, 1), datetime(2023, 1, 1), Precision.YEAR), "2022"),
        (moment(datetime(1990, 1, 1), datetime(2000, 1, 1), Precision.DECADE), "1990s"),
        (
            moment(datetime(2025, 12, 1), datetime(2025, 12, 8), Precision.VAGUE),
            "about 1 Dec 2025 to 7 Dec 2025",
        ),
        (moment(datetime(1, 1, 1), LATEST, Precision.VAGUE), "about 1 Jan 1 to 30 Dec 9999"),
    ],
)
def test_a_moment_is_told_no_more_exactly_than_it_is_known(when: Moment, words: str) -> None:
    assert date_words.moment_words(when) == words


def test_a_range_is_told_from_first_to_end() -> None:
    start, end = datetime(2025, 12, 23), datetime(2026, 1, 5, 6, 30)
    told = date_words.span(date_words.to_seconds(start), date_words.to_seconds(end))
    assert told == "23 Dec 2025 – 5 Jan 2026, 06:30"


def test_a_date_that_can_not_be_read_is_shown_as_it_stands() -> None:
    assert date_words.published("2025-12-27T10:00:00+02:00") == "27 Dec 2025"
    assert date_words.published("some day") == "some day"


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("2025-12-27", date(2025, 12, 27)),
        ("27 Dec 2025", date(2025, 12, 27)),
        ("December 27, 2025", date(2025, 12, 27)),
        ("dec 2025", date(2025, 12, 1)),
        ("2025", date(2025, 1, 1)),
        ("31 Feb 2025", None),
        ("12/27", None),
        ("12/27/2025", date(2025, 12, 27)),
        ("5/6/2025", None),
        ("ma 2025", None),
        ("", None),
        ("2025-12-27; drop", None),
        ("9" * 200, None),
    ],
)
def test_a_typed_date_is_understood_or_refused(typed: str, expected: date | None) -> None:
    assert read_date(typed) == expected


def test_numbers_name_what_they_count() -> None:
    assert counted(1, "story") == "1 story"
    assert counted(1204, "story") == "1,204 stories"
    assert counted(0, "event") == "0 events"


def test_nothing_uncertain_is_certain() -> None:
    assert percent(0.9999) == "99 %"
    assert percent(0.001) == "1 %"
    assert percent(1.0) == "100 %"
    assert percent(0.0) == "0 %"


def test_what_is_in_doubt_is_told_below_the_share_of_what_is_sure() -> None:
    assert percent(SURE) == percent(float(np.float32(SURE))) == "70 %"
    assert percent(0.6988) == percent(0.6999999) == "69 %"
    for whole in range(1, 101):
        assert percent(whole / 100) == percent(float(np.float32(whole / 100))) == f"{whole} %"


def test_places_are_described_by_kind_and_what_they_lie_in() -> None:
    assert described(KYIV) == "capital, Ukraine"
    assert described(KHARKIV) == "city, Kharkiv Oblast, Ukraine"
    assert described(FIJI) == "country"
    hamlet = replace(KHARKIV, feature="P.PPL", population=300, id=PlaceId("curated:x"))
    assert feature_words(hamlet) == "town"
    assert feature_words(replace(hamlet, feature="Z.XYZ")) == "place"


def test_searching_folds_case_and_diacritics() -> None:
    assert folded("Rzeszów") == folded("RZESZOW") == "rzeszow"
    assert folded("Łódź") == "lodz"
    assert folded("Kyїv’s") == folded("kyїv's")


def test_a_tip_is_text_whatever_it_holds() -> None:
    assert tip("<b>&\nx") == "<qt>&lt;b&gt;&amp;<br>x</qt>"


def test_a_story_in_another_language_says_so() -> None:
    assert places_only_words(("Odd.", places_only("Ukrainian"))) == "places only: Ukrainian"
    assert places_only_words(("Odd.",)) == ""


def test_a_line_may_break_inside_of_what_is_longer_than_a_line() -> None:
    assert breakable("Saint-Remy-en-Bouzemont 22 Dec") == "Saint-Remy-en-Bouzemont 22 Dec"
    assert breakable("x" * 50) == "\u200b".join(("x" * 24, "x" * 24, "xx"))
