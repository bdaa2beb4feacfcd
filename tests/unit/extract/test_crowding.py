"""Texts with more names and dates than anybody can look at."""

from __future__ import annotations

from itertools import pairwise

import pytest
import spacy
from spacy.language import Language

from dateline.domain.progress import Silent
from dateline.extract import crowding
from dateline.extract.analyser import Analyser
from dateline.extract.crowding import LEAST, ROOM_ABROAD, most, remarked
from dateline.extract.places.names import Names
from dateline.extract.places.proposals import seek
from dateline.extract.places.story import Story, add
from dateline.gazetteer.database import GazetteerDatabase
from support.texts import document

_NAMES = "More than {} names that may be places: the rest is left out."
_DIFFERENT = "More than {} different names that may be places: the rest is left out."


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


def test_names_that_are_not_the_same_are_fewer(
    bare: Analyser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crowding, "LEAST_DIFFERENT", 2)
    found = bare.analyse(document("It rained in Kyiv, in Paris, in Kyiv, in Rome and in Kyiv."))
    assert [mention.text for mention in found.mentions] == ["Kyiv", "Paris", "Kyiv"]
    assert found.document.warnings == (_DIFFERENT.format(2),)
    found = bare.analyse(document("It rained in Kyiv, in Paris, in Kyiv and in Paris."))
    assert found.document.warnings == ()


class Counting(Silent):
    """Counts how often it is told of chunks that are about to be read."""

    read = 0

    def step(self, done: int, total: int, label: str = "") -> None:
        """Count what is not yet done."""
        self.read += done < total


def test_the_rest_of_a_crowded_text_is_not_even_read(
    bare: Analyser, monkeypatch: pytest.MonkeyPatch
) -> None:
    long = document("It rained in Kyiv on 2021-03-01, as it often does. " * 4_000)
    whole, part = Counting(), Counting()
    assert len(bare.analyse(long, progress=whole).mentions) == 4_000
    monkeypatch.setattr(crowding, "LEAST", 3)
    found = bare.analyse(long, progress=part)
    assert len(found.mentions) == most(long) == 2_040
    assert whole.read == 9
    assert part.read == 5


def test_what_is_read_beside_a_crowded_text_is_its_own(
    bare: Analyser, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = "\n".join(["It rained in Kyiv, in Paris and in Rome."] * 400)
    monkeypatch.setattr(crowding, "LEAST", 2)
    texts = ["It rained in Oslo.", lines, "It rained in Riga.", lines * 3, "It rained in Bern."]
    stories = [document(text) for text in texts]
    many = [one.mentions for one in bare.analyse_many(stories)]
    assert many == [bare.analyse(one).mentions for one in stories]
    assert [len(one) for one in many[1::2]] == [most(one) for one in stories[1::2]]


def test_names_across_two_chunks_are_taken_whole(gazetteer: GazetteerDatabase) -> None:
    text = "It rained in New York City and in Los Angeles that day, not in the Stratford upon Avon."
    names, nlp = Names(gazetteer), spacy.blank("en")

    def sought(*cuts: int) -> list[tuple[int, int]]:
        story = Story(document(text))
        for start, end in pairwise((0, *cuts, len(text))):
            add(story, nlp(text[start:end]), start)
            seek(story, names, more=True)
        seek(story, names)
        return story.runs

    whole = sought()
    assert (3, 6) in whole
    assert all(sought(at + 1) == whole for at, sign in enumerate(text) if sign == " ")


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


def test_different_names_of_another_language_are_fewer(
    bare: Analyser, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "У Києві та Львові пройшов дощ, у Києві сніг, а в Одесі та Харкові його не було."
    monkeypatch.setattr(crowding, "LEAST_DIFFERENT", 2)
    found = bare.analyse(document(text))
    assert [mention.text for mention in found.mentions] == ["Києві", "Львові", "Києві"]
    assert _DIFFERENT.format(2) in found.document.warnings


def test_the_bound_that_is_told_of_is_that_of_its_language(bare: Analyser) -> None:
    names = "У Києві та Львові пройшов дощ, у Києві сніг, а в Одесі його не було. " * 6_000
    found = bare.analyse(document(names))
    bound = most(found.document, ROOM_ABROAD)
    assert bound > most(found.document)
    assert _NAMES.format(f"{bound:,}") in found.document.warnings


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
    assert remarked(made, "", "") is made


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
    found = bare.analyse(document("May " * 20 + "rain fell, 2021-05-01."))
    assert found.dates == ()
    assert "More than 2 words that may be dates: the rest is left out." in found.document.warnings


def test_different_words_of_another_language_are_fewer(
    bare: Analyser, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "У Києві та Львові пройшов дощ, у Києві сніг, а в Одесі та Харкові його не було."
    monkeypatch.setattr(crowding, "LEAST_WORDS", 3)
    found = bare.analyse(document(text))
    assert [mention.text for mention in found.mentions] == ["Києві", "Львові", "Києві"]
    assert _DIFFERENT.format(3) in found.document.warnings


def test_of_initials_no_longer_runs_are_asked_for_than_any_name_begins_with(
    bare: Analyser, gazetteer: GazetteerDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    known = type(gazetteer).known
    monkeypatch.setattr(
        type(gazetteer), "known", lambda self, name: asked.append(name) or known(self, name)
    )
    text = "Q. X. Z. V. K. W. J. Q. Z. X. " * 5 + "of New York City."
    story = Story(document(text))
    add(story, spacy.blank("en")(text), 0)
    seek(story, Names(gazetteer))
    assert [story.text(*run) for run in story.runs] == ["New York City"]
    assert max(len(one.split()) for one in asked if one.startswith("Q")) == 1


def test_a_text_of_nothing_but_new_words_is_not_asked_for_to_its_end(
    bare: Analyser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crowding, "LEAST_ASKED", 2 * crowding.NEW_ASKED)
    monkeypatch.setattr(crowding, "ROOM_ASKED", 10_000)
    text = "It rained in Kyiv, then in Blorn, then in Kyiv, then in Paris."
    found = bare.analyse(document(text))
    assert [mention.text for mention in found.mentions] == ["Kyiv"]
    assert _DIFFERENT.format(2) in found.document.warnings
    monkeypatch.setattr(crowding, "LEAST_ASKED", 4 * crowding.NEW_ASKED + 1)
    found = bare.analyse(document(text))
    assert [mention.text for mention in found.mentions] == ["Kyiv", "Kyiv", "Paris"]
    assert found.document.warnings == ()
