"""Which side of the story's day a weekday falls on: the tense of its own clause decides."""

from __future__ import annotations

from datetime import datetime

import pytest
from spacy.language import Language

from dateline.domain.text import Paragraph
from dateline.extract.times import find_times

TUESDAY = datetime(2025, 11, 25)
PAST, FUTURE = "past", "future"

CASES: list[tuple[str, list[str]]] = [
    (
        "Envoys are preparing to meet again, and on Monday he had still hinted at a deal.",
        [PAST],
    ),
    ("The talks will resume, and on Sunday the envoys met.", [PAST]),
    ("They plan to march, but on Sunday police had banned it.", [PAST]),
    ("Troops will leave, though on Sunday they were still there.", [PAST]),
    ("He will resign: on Sunday he told staff of it.", [PAST]),
    ("He says that on Sunday troops crossed the river, but will retreat.", [PAST]),
    ("He resigned on Saturday and on Sunday will leave.", [PAST, FUTURE]),
    ("They will march on Saturday and on Sunday, organisers said.", [FUTURE, FUTURE]),
    (
        "The court will hear the case on Thursday, and the accused was arrested on Sunday.",
        [FUTURE, PAST],
    ),
    ("The accused was arrested on Sunday and is due in court on Thursday.", [PAST, FUTURE]),
    ("The storm killed two on Friday and is expected to reach Cuba on Wednesday.", [PAST, FUTURE]),
    ("Arrested on Sunday, he will appear in court on Thursday.", [PAST, FUTURE]),
    ("He said on Monday it will meet on Friday.", [PAST, FUTURE]),
    ("The council said it will meet on Friday after the mayor resigned on Monday.", [FUTURE, PAST]),
    ('"I will come back on Friday," he said on Sunday.', [FUTURE, PAST]),
    ("He had warned on Sunday that troops would move by Friday.", [PAST, FUTURE]),
    ("He said Friday will be cold.", [FUTURE]),
    ("He said that Friday would be decisive.", [FUTURE]),
    ("Ten degrees of frost are forecast for Friday.", [FUTURE]),
    ("Rain was forecast for Friday.", [FUTURE]),
    ("A vote is set for Friday.", [FUTURE]),
    ("The vote had been planned for Thursday.", [FUTURE]),
    ("The ministry expects a decision on Friday.", [FUTURE]),
    ("The ministers will be sworn in on Friday.", [FUTURE]),
    ("The envoys were to meet on Sunday.", [FUTURE]),
    ("The envoys were to have met on Sunday.", [PAST]),
    ("They should have met on Sunday.", [PAST]),
    ("Starting Monday, the bridge is closed.", [FUTURE]),
    ("Beginning Thursday, buses run on time.", [FUTURE]),
    ("The school will close starting Monday.", [FUTURE]),
    ("Starting Monday, police searched the woods.", [PAST]),
    ("The storm is expected to weaken after killing two on Friday.", [PAST]),
    ("The mayor, speaking on Sunday, will resign.", [PAST]),
    ("The envoys are meeting in Oslo on Friday.", [FUTURE]),
    ("On Friday, voters go to the polls.", [FUTURE]),
    ("On Friday he was due to meet the king.", [FUTURE]),
    ("On Friday, the court that jailed him will rule.", [FUTURE]),
    ("On Friday, the man who will lead the team was injured.", [PAST]),
    ("Smoke could be seen over the city on Friday.", [PAST]),
    ("He would not comment on Friday.", [PAST]),
    ("The truce was extended until Friday.", [FUTURE]),
    ("The curfew lasted until Friday.", [PAST]),
    ("Flights to Beirut were cancelled until Friday.", [FUTURE]),
    ("Schools were closed until Friday.", [FUTURE]),
    ("The deadline of Friday passed.", [PAST]),
    ("Ahead of a Friday deadline, he was calm.", [FUTURE]),
    ("On the eve of Sunday's talks the city was bombed.", [FUTURE]),
    ("A woman stands near a crater in Kyiv on Monday.", [PAST]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_side(nlp: Language, text: str, expected: list[str]) -> None:
    whole = Paragraph(index=0, start=0, end=len(text))
    found = find_times(nlp(text), published=TUESDAY, paragraphs=[whole])
    days = [datetime.fromisoformat(time.value) for time in found]
    assert [FUTURE if day > TUESDAY else PAST for day in days] == expected
    assert all(abs((day - TUESDAY).days) < 7 for day in days)
