"""Texts with more names and dates than anybody can look at."""

from __future__ import annotations

import pytest
import spacy
from spacy.language import Language

from dateline.extract import crowding
from dateline.extract.analyser import Analyser
from dateline.extract.crowding import LEAST, ROOM_ABROAD, most, remarked
from dateline.gazetteer.database import GazetteerDatabase
from support.texts import document

_NAMES = "More than {} names that may be places: the rest is left out."


@pytest.fixture(scope="module")
def bare(gazetteer: GazetteerDatabase) -> Analyser:
    nlp: Language = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    return Analyser(nlp, gazetteer)


def test_the_first_names_are_found_and_the_rest_is_told_of(
    bare: Analyser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crowding, "LEAST", 3)
    found = bare.analyse(document("It rained in Kyiv and in Paris and in Rome and in Madrid."))
    assert [mention.text for mention in found.mentions] == ["Kyiv", "Paris", "Rome"]
    assert found.document.warnings == (_NAMES.format(3),)
    assert bare.analyse(found.document).document.warnings == (_NAMES.format(3),)


def test_as_many_names_as_there_may_be_leave_nothing_out(
    bare: Analyser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crowding, "LEAST", 2)
    found = bare.analyse(document("It rained in Kyiv and in Paris."))
    assert len(found.mentions) == 2
    assert found.document.warnings == ()


def test_names_of_another_language_are_told_of_too(
    bare: Analyser, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "У Києві та Львові пройшов дощ, а в Одесі та Харкові його не було."
    monkeypatch.setattr(crowding, "LEAST", 2)
    found = bare.analyse(document(text))
    assert len(found.mentions) == 2
    assert _NAMES.format(2) in found.document.warnings


def test_the_first_dates_are_read_and_the_rest_is_told_of(
    bare: Analyser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crowding, "LEAST", 2)
    said = "It rained on 2021-03-01. It rained on 2021-04-01. It rained on 2021-05-01."
    found = bare.analyse(document(said))
    assert [date.value for date in found.dates] == ["2021-03-01", "2021-04-01"]
    assert found.document.warnings == (
        "More than 2 words that may be dates: the rest is left out.",
    )


def test_a_list_of_two_thousand_towns_is_read_to_its_end(bare: Analyser) -> None:
    line = "It rained in Kyiv, in Paris, in Madrid and in Warsaw."
    found = bare.analyse(document("\n".join([line] * 500 + ["It was 2021-03-01."])))
    assert len(found.mentions) == 2_000 < LEAST
    assert len(found.dates) == 1
    assert found.document.warnings == ()


def test_nothing_is_remarked_where_nothing_was_left_out() -> None:
    made = document("Rain.")
    assert remarked(made, names=False, dates=False) is made


def test_a_long_book_may_have_more(bare: Analyser, monkeypatch: pytest.MonkeyPatch) -> None:
    assert most(document("a" * 3_000_000)) == 30_000
    assert most(document("a" * 3_000_000), ROOM_ABROAD) == 100_000
    assert most(document("a")) == LEAST
    monkeypatch.setattr(crowding, "LEAST", 2)
    calm = "It rained in Kyiv. " + "Nothing else was told by anyone at all. " * 3
    assert bare.analyse(document(calm * 20)).document.warnings == ()


def test_what_is_no_date_is_not_asked_for_without_end(
    bare: Analyser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crowding, "LEAST", 2)
    found = bare.analyse(document("May " * 20 + "and 2021-05-01."))
    assert found.dates == ()
    assert "More than 2 words that may be dates: the rest is left out." in found.document.warnings
