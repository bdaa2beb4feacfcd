from __future__ import annotations

from spacy.language import Language

from dateline.domain.events import MOST_SURE, Mention, MentionKind
from dateline.domain.places import Candidate
from dateline.domain.standing import StandingAnswer
from dateline.domain.text import Document
from dateline.extract.analyser import Analyser
from dateline.extract.places.obeying import SAID_SO, obeyed
from dateline.gazetteer.database import GazetteerDatabase
from dateline.gazetteer.users import Answers
from support.project_samples import FIJI, KHARKIV, KYIV
from support.texts import document


def answers(*said: StandingAnswer) -> Answers:
    return Answers({answer.name.casefold(): answer for answer in said})


TEXT = "Shells fell on Kharkiv on Monday. The Bankova was silent; Kyiv, too. Bankovaya was not."


def analysed(nlp: Language, gazetteer: GazetteerDatabase, *said: StandingAnswer) -> dict[str, str]:
    found = Analyser(nlp, gazetteer, answers(*said)).analyse(document(TEXT))
    return {one.text: one.place.name if one.place else "" for one in found.mentions}


def test_a_name_means_what_a_person_said(nlp: Language, gazetteer: GazetteerDatabase) -> None:
    said = StandingAnswer(name="Kharkiv", place=FIJI)
    found = Analyser(nlp, gazetteer, answers(said)).analyse(document(TEXT))
    first = found.mentions[0]
    assert (first.text, first.place, first.reason) == ("Kharkiv", FIJI, SAID_SO)
    assert (first.confidence, first.in_doubt) == (1.0, False)
    assert first.candidates[1].place.name == "Kharkiv"
    assert first.candidates[0].score == 1.0


def test_what_is_no_place_is_left_out(nlp: Language, gazetteer: GazetteerDatabase) -> None:
    assert "Kyiv" in analysed(nlp, gazetteer)
    assert "Kyiv" not in analysed(nlp, gazetteer, StandingAnswer(name="Kyiv", place=None))


def test_words_that_were_missed_are_looked_for_whole(
    nlp: Language, gazetteer: GazetteerDatabase
) -> None:
    said = StandingAnswer(name="Bankova", place=KYIV, missed=True)
    assert analysed(nlp, gazetteer, said)["Bankova"] == "Kyiv"
    assert analysed(nlp, gazetteer, said).get("Bankovaya") != "Kyiv"
    plain = StandingAnswer(name="Bankova", place=KHARKIV)
    text: Document = document("The bank was silent.")
    assert Analyser(nlp, gazetteer, answers(plain)).analyse(text).mentions == ()


def test_no_machine_is_as_sure_as_a_person() -> None:
    certain = Mention(
        start=0,
        end=4,
        text="Kyiv",
        paragraph=0,
        kind=MentionKind.LITERAL,
        candidates=(Candidate(place=KYIV, score=1.0),),
        choice=KYIV.id,
        confidence=1.0,
    )
    (found,) = obeyed(document("Kyiv"), [certain], answers())
    assert found.confidence == MOST_SURE < 1.0
    (said,) = obeyed(document("Kyiv"), [certain], answers(StandingAnswer(name="kyiv", place=FIJI)))
    assert said.confidence == 1.0
