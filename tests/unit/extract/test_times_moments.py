"""Which date a place's mention takes, in sentences of our own."""

from __future__ import annotations

import re
from datetime import datetime

import pytest
from spacy.language import Language

from dateline.domain.text import Paragraph
from dateline.domain.times import LATEST, Moment, MomentBasis, Precision
from dateline.extract.times import find_times
from dateline.extract.times.moments import moment_for

SATURDAY = datetime(2025, 12, 27, 9, 30)
SENTENCE, PARAGRAPH, STORY = MomentBasis.SENTENCE, MomentBasis.PARAGRAPH, MomentBasis.STORY


def moment_of(
    nlp: Language, text: str, name: str, published: datetime | None = SATURDAY
) -> tuple[Moment | None, MomentBasis | None]:
    """Return the moment of the first mention of a name in a text of one paragraph a line."""
    doc = nlp(text)
    lines = [
        Paragraph(index=index, start=line.start(), end=line.end())
        for index, line in enumerate(re.finditer(r"[^\n]+", text))
    ]
    start = text.index(name)
    times = find_times(doc, published=published, paragraphs=lines)
    sentence = next((sent.start_char, sent.end_char) for sent in doc.sents if sent.end_char > start)
    paragraph = next(line for line in lines if line.end > start)
    return moment_for(
        start,
        start + len(name),
        sentence=sentence,
        paragraph=paragraph,
        times=times,
        published=published,
        text=text,
    )


CASES: list[tuple[str, str, str, MomentBasis]] = [
    ("A drone hit a school in Odesa on Friday.", "Odesa", "Friday", SENTENCE),
    ("On Friday, a drone hit a school in Odesa.", "Odesa", "Friday", SENTENCE),
    (
        "A drone hit a school in Odesa early Saturday, before he would fly to Oslo on Monday.",
        "Odesa",
        "early Saturday",
        SENTENCE,
    ),
    (
        "A drone hit a school in Odesa early Saturday, before he would fly to Oslo on Monday.",
        "Oslo",
        "Monday",
        SENTENCE,
    ),
    ("He said Friday that the talks in Geneva will begin on Monday.", "Geneva", "Monday", SENTENCE),
    (
        "He said Friday that a drone had hit a school in Odesa on Wednesday.",
        "Odesa",
        "Wednesday",
        SENTENCE,
    ),
    (
        "Envoys met in Vienna on Tuesday and then flew to Rome on Wednesday.",
        "Vienna",
        "Tuesday",
        SENTENCE,
    ),
    (
        "Envoys met in Vienna on Tuesday and then flew to Rome on Wednesday.",
        "Rome",
        "Wednesday",
        SENTENCE,
    ),
    ("In 2014, troops marched into Simferopol.", "Simferopol", "2014", SENTENCE),
    (
        "Troops marched into Simferopol in 2014, and on Friday a court in Strasbourg ruled.",
        "Strasbourg",
        "Friday",
        SENTENCE,
    ),
    (
        "Shells fell on Kherson on Friday, a city that was freed in 2022.",
        "Kherson",
        "Friday",
        SENTENCE,
    ),
    (
        "The army must leave the Donetsk region, much of it seized by Moscow in 2022.",
        "Donetsk",
        "",
        STORY,
    ),
    (
        "The army must leave the Donetsk region, much of it seized by Moscow in 2022.",
        "Moscow",
        "2022",
        SENTENCE,
    ),
    ("Rain fell on Wednesday. The river rose in Passau.", "Passau", "Wednesday", PARAGRAPH),
    ("The river rose in Passau. Rain fell on Wednesday.", "Passau", "Wednesday", PARAGRAPH),
    ("The river rose in Passau.\nRain fell on Wednesday.", "Passau", "", STORY),
    ("The river rose in Passau for three days.", "Passau", "", STORY),
    ("The river often floods Passau every spring.", "Passau", "", STORY),
    ("Passau is now dry.", "Passau", "", STORY),
    ("Ukraine was invaded nearly four years ago. Sirens sounded in Lviv.", "Lviv", "", STORY),
]


@pytest.mark.parametrize(("text", "name", "words", "basis"), CASES)
def test_basis_and_words(
    nlp: Language, text: str, name: str, words: str, basis: MomentBasis
) -> None:
    moment, found = moment_of(nlp, text, name)
    assert moment is not None
    assert (moment.text, found) == (words, basis)


def test_story_day_is_a_day(nlp: Language) -> None:
    moment, _ = moment_of(nlp, "The river rose in Passau.", "Passau")
    assert moment == Moment(
        start=datetime(2025, 12, 27), end=datetime(2025, 12, 28), precision=Precision.DAY
    )


def test_nothing_says_when(nlp: Language) -> None:
    assert moment_of(nlp, "The river rose in Passau on Friday.", "Passau", None) == (None, None)


def test_distance_alone_without_text(nlp: Language) -> None:
    text = "Envoys met in Vienna on Tuesday and then flew to Rome on Wednesday."
    whole = Paragraph(index=0, start=0, end=len(text))
    times = find_times(nlp(text), published=SATURDAY, paragraphs=[whole])
    at = text.index("Rome")
    moment, basis = moment_for(
        at, at + 4, sentence=(0, len(text)), paragraph=whole, times=times, published=SATURDAY
    )
    assert moment is not None
    assert (moment.text, basis) == ("Wednesday", SENTENCE)


def test_last_day_of_the_calendar(nlp: Language) -> None:
    moment, _ = moment_of(nlp, "The river rose in Passau.", "Passau", datetime(9999, 12, 31))
    assert moment is not None
    assert moment.end == LATEST
