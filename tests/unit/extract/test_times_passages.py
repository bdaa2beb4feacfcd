"""Passages of our own, of all kinds of dates, in ``dates*.txt``: words, type, value, interval."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

import pytest
from _pytest.mark.structures import ParameterSet
from spacy.language import Language

from dateline.domain.text import Paragraph
from dateline.domain.times import Moment, TimeExpression, TimexType
from dateline.extract.times import find_times

PASSAGES = [
    Path(__file__).with_name(name)
    for name in (
        "dates.txt",
        "dates_news.txt",
        "dates_local.txt",
        "dates_bywords.txt",
        "dates_manners.txt",
        "dates_unseen.txt",
        "dates_halves.txt",
    )
]
_MARK = re.compile(r"\{([^|{}]*)\|([^|{}]*)(?:\|([^|{}]*))?\}")
_Gold = tuple[int, str, TimexType, str]


_NOT_REACHED = pytest.mark.xfail(strict=True, reason="not read as a reader would, yet")


def passages() -> list[ParameterSet]:
    """Return each passage as marked, with the date it was published; "~" heads one not reached."""
    published: datetime | None = None
    found: list[ParameterSet] = []
    lines = [line for path in PASSAGES for line in path.read_text(encoding="utf-8").splitlines()]
    for line in lines:
        if line.startswith("@ "):
            published = None if line == "@ none" else datetime.fromisoformat(line[2:])
        elif line and not line.startswith("#"):
            marks = [_NOT_REACHED] if line.startswith("~ ") else []
            found.append(pytest.param(published, line.removeprefix("~ "), marks=marks))
    return found


def unmarked(line: str) -> tuple[str, list[_Gold], dict[int, str]]:
    """Return the text of a passage, what is marked in it, and the intervals by offset."""
    text, at = "", 0
    gold: list[_Gold] = []
    intervals: dict[int, str] = {}
    for mark in _MARK.finditer(line):
        text += line[at : mark.start()]
        kind, value = _kind(mark[2])
        gold.append((len(text), mark[1], kind, value))
        if mark[3]:
            intervals[len(text)] = mark[3]
        text += mark[1]
        at = mark.end()
    return text + line[at:], gold, intervals


def _kind(marked: str) -> tuple[TimexType, str]:
    if marked.startswith("SET "):
        return TimexType.SET, marked[4:]
    if marked.endswith("_REF"):
        return TimexType.DATE, marked
    if marked.startswith("P"):
        return TimexType.DURATION, marked
    return (TimexType.TIME if "T" in marked else TimexType.DATE), marked


def _interval(time: TimeExpression) -> str:
    assert isinstance(time.moment, Moment)
    ends = (time.moment.start.isoformat(), time.moment.end.isoformat())
    return "..".join(end.removesuffix("T00:00:00") for end in ends)


@pytest.mark.parametrize(("published", "line"), passages())
def test_passage(nlp: Language, published: datetime | None, line: str) -> None:
    text, gold, intervals = unmarked(line)
    whole = Paragraph(index=0, start=0, end=len(text))
    found = find_times(nlp(text), published=published, paragraphs=[whole])
    assert [(one.start, one.text, one.type, one.value) for one in found] == gold
    told = {one.start: _interval(one) for one in found if one.start in intervals}
    assert told == intervals
