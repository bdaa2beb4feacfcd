"""Which date a place's mention takes, in sentences of our own."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path
from time import process_time

import pytest
from spacy.language import Language

from dateline.domain.text import Paragraph
from dateline.domain.times import LATEST, Moment, MomentBasis, Precision
from dateline.extract.times import find_times
from dateline.extract.times.moments import Moments
from support.patience import at_most

SATURDAY = datetime(2025, 12, 27, 9, 30)
SENTENCE, PARAGRAPH, STORY = MomentBasis.SENTENCE, MomentBasis.PARAGRAPH, MomentBasis.STORY


_MARK = re.compile(r"\[([^|\[\]]*)\|([^|\[\]]*)\]")
_Marked = tuple[datetime | None, str]


def marked() -> list[_Marked]:
    """Return the passages of ``moments.txt`` with their dates of publication."""
    published: datetime | None = None
    found: list[_Marked] = []
    path = Path(__file__).with_name("moments.txt")
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("@ "):
            published = None if line == "@ none" else datetime.fromisoformat(line[2:])
        elif line and not line.startswith("#"):
            found.append((published, line.replace(" // ", "\n")))
    return found


@pytest.mark.parametrize(("published", "line"), marked())
def test_marked_passage(nlp: Language, published: datetime | None, line: str) -> None:
    text = _MARK.sub(lambda mark: mark[1], line)
    told = 0
    for mark in _MARK.finditer(line):
        name, words = mark.groups()
        start = text.index(name, mark.start() - told)
        told += len(mark[0]) - len(name)
        moment, basis = moment_of(nlp, text, name, published, start)
        assert moment is not None
        assert words in ("STORY" if basis is STORY else moment.text), name


def moment_of(
    nlp: Language,
    text: str,
    name: str,
    published: datetime | None = SATURDAY,
    start: int | None = None,
) -> tuple[Moment | None, MomentBasis | None]:
    """Return the moment of a mention, the first of its name, in a text of one paragraph a line."""
    doc = nlp(text)
    lines = [
        Paragraph(index=index, start=line.start(), end=line.end())
        for index, line in enumerate(re.finditer(r"[^\n]+", text))
    ]
    start = text.index(name) if start is None else start
    times = find_times(doc, published=published, paragraphs=lines)
    sentence = next((sent.start_char, sent.end_char) for sent in doc.sents if sent.end_char > start)
    paragraph = next(line for line in lines if line.end > start)
    moments = Moments(times, published=published, text=text)
    return moments.of(start, start + len(name), sentence=sentence, paragraph=paragraph)


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
    (
        "After Friday's attack on Kharkiv, Zelensky flew to Paris on Tuesday.",
        "Kharkiv",
        "Friday",
        SENTENCE,
    ),
    (
        "After Friday's attack on Kharkiv, Zelensky flew to Paris on Tuesday.",
        "Paris",
        "Tuesday",
        SENTENCE,
    ),
    (
        "Mariupol, which fell in May 2022, was hit again on Friday.",
        "Mariupol",
        "Friday",
        SENTENCE,
    ),
    ("Simferopol, seized in 2014, was hit on Friday.", "Simferopol", "Friday", SENTENCE),
    (
        "The port of Berdiansk, taken by the army in March, was shelled on Monday night.",
        "Berdiansk",
        "Monday night",
        SENTENCE,
    ),
    (
        "The pair, who met in Vienna in October, will marry in Rome on Dec. 30.",
        "Vienna",
        "October",
        SENTENCE,
    ),
    (
        "The pair, who met in Vienna in October, will marry in Rome on Dec. 30.",
        "Rome",
        "Dec. 30",
        SENTENCE,
    ),
    (
        "He will fly to Geneva on Monday if the truce agreed in Doha on Thursday holds.",
        "Geneva",
        "Monday",
        SENTENCE,
    ),
    (
        "He will fly to Geneva on Monday if the truce agreed in Doha on Thursday holds.",
        "Doha",
        "Thursday",
        SENTENCE,
    ),
    (
        "Police in Leeds said on Friday that a man held in Hull since Tuesday was freed.",
        "Hull",
        "Tuesday",
        SENTENCE,
    ),
    (
        "Trucks wait in Arlit and Agadez, where Niamey has held up fuel since January.",
        "Agadez",
        "",
        STORY,
    ),
    (
        "Trucks wait in Arlit and Agadez, where Niamey has held up fuel since January.",
        "Niamey",
        "January",
        SENTENCE,
    ),
    (
        "Families left Sumy for a camp in the hills, which the army had cleared in October.",
        "Sumy",
        "",
        STORY,
    ),
    ("Shells fell on Izium, where two people died on Friday.", "Izium", "Friday", SENTENCE),
    ("Rain fell on Wednesday. The river rose in Passau.", "Passau", "Wednesday", PARAGRAPH),
    ("The river rose in Passau. Rain fell on Wednesday.", "Passau", "Wednesday", PARAGRAPH),
    ("Mayors met in Passau. They are to meet again on Monday.", "Passau", "", STORY),
    ("The river rose in Passau. It had not done so since June.", "Passau", "", STORY),
    (
        "Rain fell on Monday. Passau was cut off. It cleared on Friday.",
        "Passau",
        "Monday",
        PARAGRAPH,
    ),
    ("LINZ, Austria — The Danube rose in Passau on Friday.", "LINZ", "", STORY),
    ("LINZ, Austria — The Danube rose in Passau on Friday.", "Austria", "", STORY),
    ("LINZ, Austria — The Danube rose in Passau on Friday.", "Passau", "Friday", SENTENCE),
    ("LINZ, Dec 26 (Reuters) - The Danube rose on Wednesday.", "LINZ", "Dec 26", SENTENCE),
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


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Between 3 and 5 December, shelling hit Sumy.", "3 and 5 December"),
        ("Shelling hit Sumy from Dec. 3 to Dec. 5.", "Dec. 3 to Dec. 5"),
    ],
)
def test_a_range_is_one_stretch(nlp: Language, text: str, words: str) -> None:
    assert moment_of(nlp, text, "Sumy") == (
        Moment(
            start=datetime(2025, 12, 3),
            end=datetime(2025, 12, 6),
            precision=Precision.DAY,
            text=words,
        ),
        SENTENCE,
    )


def test_years_after_an_event_is_no_day_told_of(nlp: Language) -> None:
    text = "Envoys met in Oslo on Friday, nearly four years after troops invaded Ukraine."
    assert moment_of(nlp, text, "Ukraine")[1] is MomentBasis.STORY
    assert moment_of(nlp, text, "Ukraine", None) == (None, None)
    assert moment_of(nlp, text, "Oslo")[1] is SENTENCE
    dated = "He flew home two weeks after the attack on Kharkiv on Dec. 5."
    found, _ = moment_of(nlp, dated, "Kharkiv")
    assert found is not None
    assert found.text == "Dec. 5"


def test_nothing_says_when(nlp: Language) -> None:
    assert moment_of(nlp, "The river rose in Passau on Friday.", "Passau", None) == (None, None)


def test_before_christ_is_no_moment(nlp: Language) -> None:
    text = "In 241 BC, Rome won the war for Sicily. The island is now at peace."
    assert moment_of(nlp, text, "Sicily") == (None, None)
    assert moment_of(nlp, text, "island")[1] is STORY


def test_a_list_without_sentence_ends(nlp: Language) -> None:
    text = "Odesa, Friday, which held, " * 5_000
    times = find_times(nlp.make_doc(text), published=SATURDAY, paragraphs=[])
    whole = Paragraph(index=0, start=0, end=len(text))
    begun = process_time()
    moments = Moments(times, published=SATURDAY, text=text)
    for found in re.finditer("Odesa", text):
        moments.of(found.start(), found.end(), sentence=(0, len(text)), paragraph=whole)
    assert process_time() - begun < at_most(2.0)


def test_distance_alone_without_text(nlp: Language) -> None:
    text = "Envoys met in Vienna on Tuesday and then flew to Rome on Wednesday."
    whole = Paragraph(index=0, start=0, end=len(text))
    times = find_times(nlp(text), published=SATURDAY, paragraphs=[whole])
    at = text.index("Rome")
    moments = Moments(times, published=SATURDAY)
    moment, basis = moments.of(at, at + 4, sentence=(0, len(text)), paragraph=whole)
    assert moment is not None
    assert (moment.text, basis) == ("Wednesday", SENTENCE)


def test_last_day_of_the_calendar(nlp: Language) -> None:
    moment, _ = moment_of(nlp, "The river rose in Passau.", "Passau", datetime(9999, 12, 31))
    assert moment is not None
    assert moment.end == LATEST
