"""The four original dispatches, where they are at hand: every date a careful reader would mark."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

import pytest
from spacy.language import Language

from dateline.domain.text import Paragraph
from dateline.domain.times import TimexType
from dateline.extract.times import find_times

_FOLDER = Path(__file__).parents[3].parent / "shared" / "seeds"

STORIES: list[tuple[str, datetime, list[tuple[str, str]]]] = [
    (
        "capital-attacked",
        datetime(2025, 11, 25),
        [
            ("early Tuesday", "2025-11-25"),
            ("Sunday", "2025-11-23"),
            ("Monday", "2025-11-24"),
            ("these days", "PRESENT_REF"),
            ("Monday", "2025-11-24"),
            ("Monday", "2025-11-24"),
            ("11/25/2025\xa0 2:10 a.m. ET", "2025-11-25T02:10"),
        ],
    ),
    (
        "ahead-of-talks",
        datetime(2025, 12, 27),
        [
            ("overnight", "2025-12-26TNI"),
            ("early Saturday", "2025-12-27"),
            ("Sunday", "2025-12-28"),
            ("Saturday morning", "2025-12-27TMO"),
            ("Friday", "2025-12-26"),
            ("soon", "FUTURE_REF"),
            ("2022", "2022"),
            ("Saturday", "2025-12-27"),
        ],
    ),
    (
        "truce-week",
        datetime(2026, 1, 29),
        [
            ("Thursday", "2026-01-29"),
            ("Friday", "2026-01-30"),
            ("next week", "2026-W06"),
            ("World War Two", "1945"),
            ("Last weekend", "2026-W04-WE"),
            ("the week", "2026-W05"),
            ("Sunday", "2026-02-01"),
        ],
    ),
    ("another-night", datetime(2026, 2, 3), [("another night", "2026-02-02TNI")]),
]


@pytest.mark.skipif(not _FOLDER.is_dir(), reason="the original dispatches are not at hand")
@pytest.mark.parametrize(("name", "published", "expected"), STORIES)
def test_dates_of_the_originals(
    nlp: Language, name: str, published: datetime, expected: list[tuple[str, str]]
) -> None:
    text = (_FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    lines = [
        Paragraph(index=index, start=line.start(), end=line.end())
        for index, line in enumerate(re.finditer(r"[^\n]+", text))
    ]
    found = find_times(nlp(text), published=published, paragraphs=lines)
    dates = [
        (time.text, time.value) for time in found if time.type in {TimexType.DATE, TimexType.TIME}
    ]
    assert dates == expected


@pytest.mark.parametrize(
    ("source", "text", "day"),
    [
        ("https://www.paper.co.uk/news/1", "He died on 04/05/2026.", "2026-05-04"),
        ("http://paper.com.au:80/news", "He died on 04/05/2026.", "2026-05-04"),
        ("https://paper.com/news.uk", "He died on 04/05/2026.", "2026-04-05"),
        ("https://paper.ks.us/news", "He died on 04/05/2026.", "2026-04-05"),
        ("notes.uk", "He died on 04/05/2026.", "2026-04-05"),
        ("https://paper.ie/1", "He died on 04/05/2026. It was March 12.", "2026-04-05"),
    ],
)
def test_the_country_of_the_paper_tells_which_figure_is_the_day(
    nlp: Language, source: str, text: str, day: str
) -> None:
    whole = [Paragraph(index=0, start=0, end=len(text))]
    found = find_times(nlp(text), published=None, paragraphs=whole, source=source)
    assert found[0].value == day
