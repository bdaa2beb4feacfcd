"""Names: how they are asked for, how they are used, how sure is how sure."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language

from dateline.domain.events import MentionKind
from dateline.extract.analyser import Analyser
from dateline.extract.places import weights
from dateline.extract.places.judgement import SHIPPED, Judgement
from dateline.extract.places.names import Names, spellings
from dateline.extract.places.ranking import FEATURES
from support.small_gazetteer import SmallGazetteer
from support.texts import document


@pytest.mark.parametrize(
    ("name", "also"),
    [
        ("St. Paul", "Saint Paul"),
        ("Mt. Vernon", "Mount Vernon"),
        ("Ft Worth", "Fort Worth"),
        ("Lake Ilmen", "Ilmen"),
        ("Ilmen Lake", "Ilmen"),
        ("City of York", "York"),
        ("The Bronx", "Bronx"),
        ("Rivne Oblast", "Rivne"),
        ("New\nYork", "New York"),
    ],
)
def test_other_ways_to_write_a_name(name: str, also: str) -> None:
    assert also in spellings(name)


def test_a_plain_name_is_asked_for_as_it_is() -> None:
    assert spellings("Kyiv") == ["Kyiv"]


@given(st.text(max_size=40))
def test_spellings_are_of_any_text(name: str) -> None:
    assert spellings(name)[0] == " ".join(name.split())


def test_answers_are_remembered() -> None:
    small = SmallGazetteer()
    names = Names(small)
    assert names.matches("London") is names.matches("London")
    assert small.asked == ["London"]
    assert not names.known("Atlantis")
    assert names.matches("Atlantis") == ()


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Moscow rejected the plan.", "Moscow", MentionKind.METONYM),
        ("Rain fell in Moscow.", "Moscow", MentionKind.LITERAL),
        ("Officials in Moscow said little.", "Moscow", MentionKind.LITERAL),
        ("The talks between Russia and Ukraine ended.", "Russia", MentionKind.METONYM),
        ("U.S. officials left.", "U.S.", MentionKind.METONYM),
        ("US-led talks ended.", "US", MentionKind.METONYM),
        ("There was no comment from Moscow.", "Moscow", MentionKind.METONYM),
        ("The Kremlin said nothing.", "Kremlin", MentionKind.METONYM),
        ("He spoke at the White House.", "White House", MentionKind.LITERAL),
        ("The attack on Kyiv has ended.", "Kyiv", MentionKind.LITERAL),
        ("They said that Kyiv has agreed.", "Kyiv", MentionKind.METONYM),
        ("Kharkiv was hit hard.", "Kharkiv", MentionKind.LITERAL),
        ("Ukrainian officials left.", "Ukrainian", MentionKind.DEMONYM),
        ("The Ukrainians answered.", "Ukrainians", MentionKind.DEMONYM),
        ("Moscow’s lack of interest was plain.", "Moscow", MentionKind.METONYM),
        ("Moscow’s streets were empty.", "Moscow", MentionKind.LITERAL),
        ("Envoys of Ukraine met.", "Ukraine", MentionKind.METONYM),
    ],
)
def test_how_a_name_is_used(analyser: Analyser, text: str, name: str, kind: MentionKind) -> None:
    kinds = {one.text: one.kind for one in analyser.analyse(document(text)).mentions}
    assert kinds[name] is kind


@pytest.mark.parametrize(
    "text",
    [
        "Trump met von der Leyen.",
        "She wrote it on Telegram and X.",
        "Newsweek and CNN reported it.",
        "He posted on Truth Social.",
        "It was May, and March was over.",
        "The Kyiv Independent said so.",
    ],
)
def test_what_is_no_place(analyser: Analyser, text: str) -> None:
    assert analyser.analyse(document(text)).mentions == ()


def test_possessives_stay_outside(analyser: Analyser) -> None:
    mentions = analyser.analyse(document("Poland’s border and Ukraine's fields.")).mentions
    assert [one.text for one in mentions] == ["Poland", "Ukraine"]


def judged(table: dict[str, float], points: tuple[tuple[float, float], ...]) -> Judgement:
    nothing = np.zeros(len(FEATURES))
    return Judgement(table, nothing, nothing, calibration=points)


def test_signs_add_up() -> None:
    judgement = judged({"a": 2.0, "b": -2.0}, ((0.0, 0.0), (1.0, 1.0)))
    assert judgement.probability(["a", "b", "never seen"]) == 0.5
    assert judgement.probability(["a"]) > 0.85
    assert 0 < judgement.probability(["b"] * 1000) < 1e-6


@given(st.floats(0, 1), st.floats(0, 1))
def test_confidence_rises_with_how_sure_it_is(first: float, second: float) -> None:
    low, high = sorted((first, second))
    for wide in (False, True):
        here, there = (SHIPPED.confidence(raw, wide=wide) for raw in (low, high))
        assert 0 <= here <= there <= 1


def test_regions_are_given_less_confidence_than_towns() -> None:
    """Atlases put their points here or there, so that fewer are where people marked them."""
    assert SHIPPED.confidence(0.9, wide=True) < SHIPPED.confidence(0.9)


def test_confidence_goes_in_straight_lines() -> None:
    judgement = judged({}, ((0.0, 0.2), (0.5, 0.4), (1.0, 1.0)))
    assert [judgement.confidence(raw) for raw in (0, 0.25, 0.5, 0.75, 1)] == [0.2, 0.3, 0.4, 0.7, 1]


def test_the_numbers_are_of_features_that_exist() -> None:
    assert set(weights.FIRST_PASS) | set(weights.SECOND_PASS) <= set(FEATURES)
    assert 0 < weights.THRESHOLD < 1


def test_numbers_that_were_learned_point_the_right_way() -> None:
    assert weights.SECOND_PASS["prior"] > 0
    assert weights.SECOND_PASS["same-country"] > 0
    assert weights.SECOND_PASS["inside-next"] > weights.SECOND_PASS["outside-next"]
    assert weights.RECOGNITION["word:calendar"] < 0


def test_nobody_is_asked_twice_for_one_story(nlp: Language) -> None:
    small = SmallGazetteer()
    Analyser(nlp, small).analyse(document("London, London and London.\n" * 20))
    assert small.asked.count("London") == 1
