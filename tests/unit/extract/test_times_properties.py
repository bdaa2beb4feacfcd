"""What holds for any text, any date of publication and any parse, or none."""

from __future__ import annotations

import re
import time
from datetime import datetime

import pytest
import spacy
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc

from dateline.domain.text import Paragraph
from dateline.domain.times import TimeExpression, TimexType
from dateline.extract.times import find_times

_WORDS = [
    "last",
    "next",
    "this",
    "the",
    "a",
    "an",
    "of",
    "on",
    "in",
    "at",
    "from",
    "to",
    "between",
    "and",
    "early",
    "late",
    "mid",
    "Monday",
    "Tuesday",
    "Sunday",
    "May",
    "March",
    "June",
    "Nov.",
    "Dec.",
    "25",
    "3",
    "31",
    "30",
    "12",
    "2022",
    "2025",
    "1998",
    "1990s",
    "'90s",
    "11/25/2025",
    "2025-11-25",
    "2:10",
    "a.m.",
    "p.m.",
    "ET",
    "UTC",
    "week",
    "month",
    "year",
    "years",
    "days",
    "hours",
    "weekend",
    "quarter",
    "third",
    "first",
    "second",
    "two",
    "three",
    "half",
    "several",
    "few",
    "ago",
    "earlier",
    "later",
    "before",
    "after",
    "today",
    "yesterday",
    "tomorrow",
    "tonight",
    "morning",
    "night",
    "overnight",
    "winter",
    "summer",
    "fall",
    "every",
    "daily",
    "now",
    "soon",
    "recently",
    "will",
    "met",
    "said",
    ",",
    ".",
    ";",
    "-",
    "–",
    "(",
    ")",
    "'",
    "“",
    "”",
    "\n",
    "0",
    "99999999999999999999",
    "century",
    "decade",
    "Christmas",
    "Easter",
    "fiscal",
    "same",
    "day",
    "following",
    "previous",
    "until",
    "since",
    "by",
    "noon",
    "midnight",
    "o'clock",
    "25:99",
    "31/31/2025",
]
_VALUE = re.compile(
    r"(?:P[T\dX].*|(?:PAST|PRESENT|FUTURE)_REF|FY[\dX]{4}|[\dX]{2,4}(?:-.*)?|[\dX]{4}.*T.*)"
)

_texts = st.one_of(
    st.lists(st.sampled_from(_WORDS), max_size=25).map(" ".join), st.text(max_size=120)
)
_published = st.one_of(st.none(), st.datetimes())
_blank = spacy.blank("en")


def _lines(text: str) -> list[Paragraph]:
    return [
        Paragraph(index=index, start=line.start(), end=line.end())
        for index, line in enumerate(re.finditer(r"[^\n]+", text))
    ]


def _check(text: str, found: tuple[TimeExpression, ...]) -> None:
    reached = 0
    for expression in found:
        assert reached <= expression.start < expression.end <= len(text)
        assert text[expression.start : expression.end] == expression.text
        assert _VALUE.fullmatch(expression.value), expression.value
        reached = expression.end
        if expression.type is TimexType.SET:
            assert expression.moment is None
        if expression.moment is not None:
            assert expression.moment.start < expression.moment.end
            assert expression.moment.text == expression.text


@given(text=_texts, published=_published)
@settings(max_examples=400, deadline=None)
def test_any_text_without_a_parse(text: str, published: datetime | None) -> None:
    doc = _blank.make_doc(text)
    first = find_times(doc, published=published, paragraphs=_lines(text))
    _check(text, first)
    assert find_times(doc, published=published, paragraphs=_lines(text)) == first


@given(text=_texts, published=_published)
@settings(
    max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_text_with_a_parse(nlp: Language, text: str, published: datetime | None) -> None:
    _check(text, find_times(nlp(text), published=published, paragraphs=_lines(text)))


@given(number=st.integers(min_value=0, max_value=10**12))
@settings(max_examples=200, deadline=None)
def test_a_bare_number_is_no_date(number: int) -> None:
    for text in (f"{number} homes", f"There were {number} people.", f"a {number}-point plan"):
        whole = [Paragraph(index=0, start=0, end=len(text))]
        assert find_times(_blank.make_doc(text), published=None, paragraphs=whole) == ()


def test_nothing_at_all() -> None:
    assert find_times(_blank.make_doc(""), published=None, paragraphs=[]) == ()


@pytest.mark.parametrize("unit", ["Nov. ", "1,", "two and ", "(", "'9", "until Friday ", "9" * 50])
def test_a_hostile_line_is_read_in_linear_time(unit: str) -> None:
    took = [_seconds(unit, length) for length in (100_000, 400_000)]
    assert took[1] < 4 * took[0] * 3 + 0.5


def _seconds(unit: str, length: int) -> float:
    words = (unit * (length // len(unit))).split(" ")
    doc = Doc(_blank.vocab, words=[word or " " for word in words])
    whole = [Paragraph(index=0, start=0, end=len(doc.text))]
    begun = time.process_time()
    find_times(doc, published=datetime(2025, 11, 25), paragraphs=whole)
    return time.process_time() - begun
