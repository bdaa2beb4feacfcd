"""Sentences of our own and the values a careful reader would give: TIMEX3 conventions."""

from __future__ import annotations

import re
from datetime import datetime

import pytest
from spacy.language import Language

from dateline.domain.text import Paragraph
from dateline.extract.times import find_times

TUESDAY = datetime(2025, 11, 25)
THURSDAY = datetime(2026, 1, 29)

Expected = list[tuple[str, str]]


def read(nlp: Language, text: str, published: datetime | None) -> Expected:
    """Return the words found and their values."""
    lines = [
        Paragraph(index=index, start=line.start(), end=line.end())
        for index, line in enumerate(re.finditer(r"[^\n]+", text))
    ]
    found = find_times(nlp(text), published=published, paragraphs=lines)
    return [(time.text, time.value) for time in found]


ABSOLUTE: list[tuple[str, Expected]] = [
    ("The bridge fell on Nov. 25, 2025, police said.", [("Nov. 25, 2025", "2025-11-25")]),
    (
        "The bridge fell on Saturday, November 22, 2025.",
        [("Saturday, November 22, 2025", "2025-11-22")],
    ),
    ("He was born on 3 March 1956 in Lviv.", [("3 March 1956", "1956-03-03")]),
    (
        "The treaty of the 25th of November 1918 held.",
        [("the 25th of November 1918", "1918-11-25")],
    ),
    (
        "It happened in 300 BC or 2500 BC.",
        [("300 BC", "BC0300"), ("2500 BC", "BC2500")],
    ),
    ("They signed on 25 Nov 2019.", [("25 Nov 2019", "2019-11-25")]),
    ("They signed on January 12th, 2016.", [("January 12th, 2016", "2016-01-12")]),
    ("They met on March twenty-first.", [("March twenty-first", "2025-03-21")]),
    ("The log of 2025-11-25 is lost.", [("2025-11-25", "2025-11-25")]),
    ("The log of 11/25/2025 is lost.", [("11/25/2025", "2025-11-25")]),
    ("The log of 25/11/2025 is lost.", [("25/11/2025", "2025-11-25")]),
    ("The log of 25.11.2025 is lost.", [("25.11.2025", "2025-11-25")]),
    ("The log of 2025/11/25 is lost.", [("2025/11/25", "2025-11-25")]),
    ("The date 7/8/07 was chosen for its look.", [("7/8/07", "2007-07-08")]),
    ("It was revealed in January 2005 in Lyon.", [("January 2005", "2005-01")]),
    ("It opened in Sept. 2011.", [("Sept. 2011", "2011-09")]),
    ("Russia annexed the region in 2022.", [("2022", "2022")]),
    ("The city has grown since 2014.", [("2014", "2014")]),
    ("He left in late 2006 for Kyiv.", [("late 2006", "2006")]),
    ("The plant closed in mid-2024.", [("mid-2024", "2024")]),
    ("It began in the early 1990s.", [("the early 1990s", "199")]),
    ("Music of the '80s filled the hall.", [("the '80s", "198")]),
    ("The church dates from the 19th century.", [("the 19th century", "18")]),
    ("Sales rose in the third quarter of 2024.", [("the third quarter of 2024", "2024-Q3")]),
    ("Sales rose in the final quarter of 2024.", [("the final quarter of 2024", "2024-Q4")]),
    ("Profit fell in Q2 2023.", [("Q2 2023", "2023-Q2")]),
    ("It was built in the summer of 1999.", [("the summer of 1999", "1999-SU")]),
    ("Prices fell in fall 2019.", [("fall 2019", "2019-FA")]),
    ("Revenue grew in fiscal 2009.", [("fiscal 2009", "FY2009")]),
    ("He fought in the war of 1939-1945 as a boy.", [("1939-1945", "1939/1945")]),
    ("The fair runs Nov. 3-5, 2025 in Rome.", [("Nov. 3-5, 2025", "2025-11-03/2025-11-05")]),
    ("The attacks of 9/11 changed the city.", [("9/11", "2001-09-11")]),
    ("They open on Christmas Eve 2023.", [("Christmas Eve 2023", "2023-12-24")]),
    ("They open on Easter Sunday 2024.", [("Easter Sunday 2024", "2024-03-31")]),
    (
        "They met at 2025-11-25T02:10:00Z on the dot.",
        [("2025-11-25T02:10:00Z", "2025-11-25T02:10")],
    ),
]

RELATIVE: list[tuple[str, Expected]] = [
    ("The mayor resigned today.", [("today", "2025-11-25")]),
    ("The mayor resigned yesterday.", [("yesterday", "2025-11-24")]),
    ("The mayor will resign tomorrow.", [("tomorrow", "2025-11-26")]),
    ("The mayor resigned the day before yesterday.", [("the day before yesterday", "2025-11-23")]),
    ("The mayor will resign the day after tomorrow.", [("the day after tomorrow", "2025-11-27")]),
    ("The mayor resigned last week.", [("last week", "2025-W47")]),
    ("The mayor will resign next week.", [("next week", "2025-W49")]),
    ("The mayor resigned this week.", [("this week", "2025-W48")]),
    ("The mayor resigned last month.", [("last month", "2025-10")]),
    ("The mayor will resign next month.", [("next month", "2025-12")]),
    ("The mayor resigned earlier this month.", [("earlier this month", "2025-11")]),
    ("The mayor will resign later this year.", [("later this year", "2025")]),
    ("The mayor resigned last year.", [("last year", "2024")]),
    ("The mayor will resign early next year.", [("early next year", "2026")]),
    ("By the end of this year it closes.", [("the end of this year", "2025")]),
    ("The talks were held last weekend.", [("last weekend", "2025-W47-WE")]),
    ("The talks will be held this weekend.", [("this weekend", "2025-W48-WE")]),
    ("The storm hit last night.", [("last night", "2025-11-24TNI")]),
    ("The storm hit this morning.", [("this morning", "2025-11-25TMO")]),
    ("The council votes tonight.", [("tonight", "2025-11-25TNI")]),
    ("The store opened three days ago.", [("three days ago", "2025-11-22")]),
    ("The store opened two weeks ago.", [("two weeks ago", "2025-W46")]),
    ("The store opened six months ago.", [("six months ago", "2025-05")]),
    ("The store opened 20 years ago.", [("20 years ago", "2005")]),
    ("The store opened a year ago.", [("a year ago", "2024")]),
    ("Russia invaded nearly four years ago.", [("nearly four years ago", "2022")]),
    ("The store opened last summer.", [("last summer", "2025-SU")]),
    ("The store opened last September.", [("last September", "2025-09")]),
    ("The store opened several years ago.", [("several years ago", "PAST_REF")]),
    ("Sales fell in the third quarter.", [("the third quarter", "2025-Q3")]),
    (
        "Sales fell in the fourth quarter of last year.",
        [("the fourth quarter of last year", "2024-Q4")],
    ),
    ("It lost money in the last quarter.", [("the last quarter", "2025-Q3")]),
    ("It will be replaced in October of next year.", [("October of next year", "2026-10")]),
    ("He is now in Rome.", [("now", "PRESENT_REF")]),
    ("He is currently in Rome.", [("currently", "PRESENT_REF")]),
    ("He recently moved to Rome.", [("recently", "PAST_REF")]),
    ("He will move to Rome soon.", [("soon", "FUTURE_REF")]),
]

WEEKDAYS: list[tuple[str, Expected]] = [
    ("A shell hit the market on Sunday.", [("Sunday", "2025-11-23")]),
    ("A shell hit the market on Tuesday.", [("Tuesday", "2025-11-25")]),
    ("A shell hit the market on Wednesday.", [("Wednesday", "2025-11-19")]),
    ("The envoys will meet on Sunday.", [("Sunday", "2025-11-30")]),
    ("The envoys are to meet on Sunday.", [("Sunday", "2025-11-30")]),
    ("The envoys plan to meet on Sunday.", [("Sunday", "2025-11-30")]),
    ("The envoys agreed to meet on Sunday.", [("Sunday", "2025-11-30")]),
    ("The talks are scheduled for Sunday.", [("Sunday", "2025-11-30")]),
    ("The talks, expected on Sunday, may stall.", [("Sunday", "2025-11-30")]),
    ("He said the envoys would meet in Florida on Sunday.", [("Sunday", "2025-11-30")]),
    ("On Sunday, the envoys met again.", [("Sunday", "2025-11-23")]),
    ("On Sunday, the envoys will meet again.", [("Sunday", "2025-11-30")]),
    (
        "He said Friday that the talks will begin soon.",
        [("Friday", "2025-11-21"), ("soon", "FUTURE_REF")],
    ),
    ("The envoys met last Friday.", [("last Friday", "2025-11-21")]),
    ("The envoys will meet next Friday.", [("next Friday", "2025-11-28")]),
    ("Ahead of Friday's vote he was calm.", [("Friday", "2025-11-28")]),
    ("A Friday hearing has been scheduled.", [("Friday", "2025-11-28")]),
    ("He announced an event to be held on Friday.", [("Friday", "2025-11-28")]),
    ("They have been stuck there since Friday.", [("Friday", "2025-11-21")]),
    ("The road was closed early Tuesday.", [("early Tuesday", "2025-11-25")]),
    ("The road was closed late Monday.", [("late Monday", "2025-11-24")]),
    ("The road was closed Monday night.", [("Monday night", "2025-11-24TNI")]),
    ("The road was closed on Saturday morning.", [("Saturday morning", "2025-11-22TMO")]),
    (
        "The road was closed on the morning of Nov. 20.",
        [("the morning of Nov. 20", "2025-11-20TMO")],
    ),
    (
        "The road was closed in the early hours of Tuesday.",
        [("the early hours of Tuesday", "2025-11-25TMO")],
    ),
    (
        "The road was closed from Monday to Thursday.",
        [("Monday", "2025-11-24"), ("Thursday", "2025-11-27")],
    ),
    ("The road was closed at 9 a.m. on Monday.", [("9 a.m. on Monday", "2025-11-24T09:00")]),
    (
        "The road was closed Monday at 9:30 p.m. by police.",
        [("Monday at 9:30 p.m.", "2025-11-24T21:30")],
    ),
    ("The road was closed at 12:00 UTC Monday.", [("12:00 UTC Monday", "2025-11-24T12:00")]),
]

MONTHS: list[tuple[str, Expected]] = [
    ("The airline crashed in June.", [("June", "2025-06")]),
    ("The airline crashed in December.", [("December", "2024-12")]),
    ("The airline will open in June.", [("June", "2026-06")]),
    ("The airline opened on June 18.", [("June 18", "2025-06-18")]),
    ("The airline opened on December 18.", [("December 18", "2024-12-18")]),
    ("The airline will open on December 18.", [("December 18", "2025-12-18")]),
    ("The economy shrank between April and June.", [("April", "2025-04"), ("June", "2025-06")]),
    ("It shrank between April and June 2009.", [("April", "2009-04"), ("June 2009", "2009-06")]),
    (
        "Closed from Dec. 23–Jan. 5, 2024, it reopened.",
        [("Dec. 23", "2023-12-23"), ("Jan. 5, 2024", "2024-01-05")],
    ),
    ("He may go there in May.", [("May", "2026-05")]),
    ("They march in March.", [("March", "2025-03")]),
]

LENGTHS: list[tuple[str, Expected]] = [
    ("The nearly four-year war goes on.", [("nearly four-year", "P4Y")]),
    ("It came less than 48 hours before the vote.", [("less than 48 hours", "PT48H")]),
    ("He agreed to stop for one week.", [("one week", "P1W")]),
    ("He worked there for 33 years.", [("33 years", "P33Y")]),
    ("It fell in the past three months.", [("the past three months", "P3M")]),
    ("It will grow over the next six months.", [("the next six months", "P6M")]),
    ("He waited two and a half hours.", [("two and a half hours", "PT2.5H")]),
    ("He waited half an hour.", [("half an hour", "PT30M")]),
    ("He stayed for a year and a half.", [("a year and a half", "P1.5Y")]),
    ("He stayed for months.", [("months", "PXM")]),
    ("He stayed a few days.", [("a few days", "PXD")]),
    ("He stayed a couple of weeks.", [("a couple of weeks", "P2W")]),
    ("It took more than a decade.", [("more than a decade", "P10Y")]),
    ("It happened hours after the speech.", [("hours", "PTXH")]),
    ("He waited two years and three months.", [("two years and three months", "P2Y3M")]),
    ("The 12-hour flight was late.", [("12-hour", "PT12H")]),
    ("He talks to them daily.", [("daily", "P1D")]),
    ("They meet every Tuesday.", [("every Tuesday", "XXXX-WXX-2")]),
    ("They meet every year.", [("every year", "P1Y")]),
    ("They meet twice a week.", [("twice a week", "P1W")]),
    ("They meet on Mondays.", [("Mondays", "XXXX-WXX-1")]),
    ("It builds 15 ships a year.", [("a year", "P1Y")]),
    ("The talks took 60-90 days.", [("60-90 days", "P90D")]),
    ("It posted an annual profit.", [("annual", "P1Y")]),
    ("They meet every other week.", [("every other week", "P2W")]),
]

TOLD: list[tuple[str, Expected]] = [
    (
        "The quake struck on Nov. 10. The day before, dogs had howled.",
        [("Nov. 10", "2025-11-10"), ("The day before", "2025-11-09")],
    ),
    (
        "The quake struck on Nov. 10. Two weeks later, it rained.",
        [("Nov. 10", "2025-11-10"), ("Two weeks later", "2025-W48")],
    ),
    (
        "The quake struck on Nov. 10. The following day it rained.",
        [("Nov. 10", "2025-11-10"), ("The following day", "2025-11-11")],
    ),
    (
        "The quake struck on Nov. 10. The same day it rained.",
        [("Nov. 10", "2025-11-10"), ("The same day", "2025-11-10")],
    ),
    (
        "He was freed on Nov. 10 and fled three days later.",
        [("Nov. 10", "2025-11-10"), ("three days later", "2025-11-13")],
    ),
    (
        "Sales fell in January from the previous year.",
        [("January", "2025-01"), ("the previous year", "2024")],
    ),
    (
        "Profit rose in the third quarter from a year earlier.",
        [("the third quarter", "2025-Q3"), ("a year earlier", "2024-Q3")],
    ),
    (
        "It fell 3% in October compared with the same month a year ago.",
        [("October", "2025-10"), ("the same month a year ago", "2024-10")],
    ),
]

NOTHING = [
    "More than 1,100 homes were left without heat.",
    "Some 2022 people were counted.",
    "It is a 28-point draft of a peace plan.",
    "The score was 3-2 after the break.",
    "He owns 1500 sheep and 2000 goats.",
    "Call 555-2014 for help.",
    "The road is 2014 metres long.",
    "May I come in?",
    "They march on.",
    "The fall of Kabul shocked them.",
    "Boeing 1998 dollars and $2022 were paid.",
    "He gave it a second look.",
    "The Sun and the Mail agreed.",
    "He is the player of the year.",
    "Windows 2000 Server was slow.",
    "The ratio is 1/2 or 3/4.",
    "Version 1.2.2014 of the library.",
    "You have mail.",
]


def _flat(*tables: list[tuple[str, Expected]]) -> list[tuple[str, Expected]]:
    return [case for table in tables for case in table]


@pytest.mark.parametrize(
    ("text", "expected"), _flat(ABSOLUTE, RELATIVE, WEEKDAYS, MONTHS, LENGTHS, TOLD)
)
def test_value(nlp: Language, text: str, expected: Expected) -> None:
    assert read(nlp, text, TUESDAY) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_no_date_from_a_bare_number(nlp: Language, text: str) -> None:
    assert read(nlp, text, TUESDAY) == []
