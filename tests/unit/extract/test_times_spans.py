"""How far an expression reaches, and words that are no time for all that they look like one."""

from __future__ import annotations

import time
from datetime import datetime

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc

from dateline.domain.text import Paragraph
from dateline.extract.times import find_times
from support.patience import at_most

TUESDAY = datetime(2025, 11, 25)

Expected = list[tuple[str, str]]


def read(nlp: Language, text: str) -> Expected:
    """Return the words found and their values."""
    whole = Paragraph(index=0, start=0, end=len(text))
    found = find_times(nlp(text), published=TUESDAY, paragraphs=[whole])
    return [(one.text, one.value) for one in found]


EDGES: list[tuple[str, Expected]] = [
    ("Missiles struck the town early on Tuesday.", [("early on Tuesday", "2025-11-25")]),
    ("Late on Monday the sirens stopped.", [("Late on Monday", "2025-11-24")]),
    ("They met early on 20 November.", [("early on 20 November", "2025-11-20")]),
    ("They met late in November.", [("late in November", "2025-11")]),
    ("They met early in 2022.", [("early in 2022", "2022")]),
    ("They fled before dawn on Saturday.", [("before dawn on Saturday", "2025-11-22TMO")]),
    ("Just before dawn Saturday, it rained.", [("Just before dawn Saturday", "2025-11-22TMO")]),
    ("They left just before dawn.", [("just before dawn", "2025-11-25TMO")]),
    ("Late on Friday night it rained.", [("Late on Friday night", "2025-11-21TNI")]),
    (
        "Just after midnight on Sunday, it rained.",
        [("Just after midnight on Sunday", "2025-11-23T00:00")],
    ),
    ("It rained at midnight on Sunday.", [("midnight on Sunday", "2025-11-23T24:00")]),
    ("It rained shortly before noon Monday.", [("shortly before noon Monday", "2025-11-24T12:00")]),
    ("It rained Monday just before noon.", [("Monday just before noon", "2025-11-24T12:00")]),
    ("It rained after dark on Friday.", [("after dark on Friday", "2025-11-21TNI")]),
    ("It rained at first light on Monday.", [("first light on Monday", "2025-11-24TMO")]),
    ("It rained overnight into Saturday.", [("overnight into Saturday", "2025-11-21TNI")]),
    ("It rained overnight on Friday.", [("overnight on Friday", "2025-11-21TNI")]),
    (
        "It rained at 3 o'clock on Monday afternoon.",
        [("3 o'clock on Monday afternoon", "2025-11-24T15:00")],
    ),
    (
        "It rained late in the evening on Friday.",
        [("late in the evening on Friday", "2025-11-21TEV")],
    ),
    (
        "It rained hours before dawn on Monday.",
        [("hours", "PTXH"), ("dawn on Monday", "2025-11-24TMO")],
    ),
    ("The port was closed for some hours.", [("some hours", "PTXH")]),
    ("It rained for weeks.", [("weeks", "PXW")]),
    ("After weeks of fighting they fled.", [("weeks", "PXW")]),
    ("Hours after the blast they fled.", [("Hours", "PTXH")]),
    ("They fled days ahead of the vote.", [("days", "PXD")]),
    ("The decades-long quarrel is over.", [("decades", "PXDE")]),
    ("In the days and nights to come it may rain.", [("the days and nights to come", "PXD")]),
    ("Sales fell for two quarters.", [("two quarters", "P2Q")]),
    ("The 2013/2014 season was wet.", [("2013/2014", "2013/2014")]),
    (
        "It was held on the 18th and 19th of August.",
        [("the 18th", "2025-08-18"), ("19th of August", "2025-08-19")],
    ),
    ("In April Russia moved.", [("April", "2025-04")]),
    (
        "In April, May and June it rained.",
        [("April", "2025-04"), ("May", "2025-05"), ("June", "2025-06")],
    ),
]

NOTHING = [
    "The blasts shook whole quarters of the city.",
    "Three quarters of voters agreed.",
    "Three-quarters of the houses are gone.",
    "Two quarters of the old town burned.",
    "He scored in the second quarter of the match.",
    "They took the government quarter.",
    "The minutes of the meeting were lost.",
    "Minutes of the session show that he agreed.",
    "A second missile struck the tower.",
    "He came second in the race.",
    "Seconds out.",
    "They drank in spring water.",
    "The fall of Kabul came fast.",
    "The March on Rome was staged.",
    "The Women's March drew thousands.",
    "Theresa May resigned.",
    "Mrs. May said she would go.",
    "April Jones went missing.",
    "June Carter sang.",
    "He reads the Sun.",
    "The Mon people live in Burma.",
    "It was all in a day's work.",
    "They kept office hours.",
    "School days are gone.",
    "Happy days are here.",
    "Sunday Times reported it.",
    "The Friday Times reported it.",
    "Monday.com shares fell.",
    "Man Friday left.",
    "They fought night after night.",
    "The ratio of 2013/2019 is odd.",
]


@pytest.mark.parametrize(("text", "expected"), EDGES)
def test_reach(nlp: Language, text: str, expected: Expected) -> None:
    assert read(nlp, text) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_no_time(nlp: Language, text: str) -> None:
    assert read(nlp, text) == []


def test_words_before_a_time_stay_in_its_paragraph(nlp: Language) -> None:
    text = "It came soon before\nNoon on Monday was calm"
    lines = [Paragraph(index=0, start=0, end=19), Paragraph(index=1, start=20, end=len(text))]
    found = find_times(nlp(text), published=TUESDAY, paragraphs=lines)
    assert [one.text for one in found if one.paragraph == 1] == ["Noon on Monday"]


UNITS = ["1234567890", "12 ", "May June ", "- ", "Monday Monday ", "1-2-3-", "2025-11-25 ", "2014 "]
UNITS += ["2014-", "AD 79 ", "half a "]
BOUND = 2.0
"""Seconds of one core for a line of a million characters."""


@pytest.mark.parametrize("unit", UNITS)
def test_a_hostile_line_of_a_megabyte(unit: str) -> None:
    words = (unit * (1_000_000 // len(unit))).strip().split(" ")
    doc = Doc(spacy.blank("en").vocab, words=words, tags=["NNP"] * len(words))
    whole = [Paragraph(index=0, start=0, end=len(doc.text))]
    begun = time.process_time()
    find_times(doc, published=TUESDAY, paragraphs=whole)
    assert time.process_time() - begun < at_most(2 * BOUND)  # twice: others share the caches
