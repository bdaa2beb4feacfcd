"""The whole extraction: documents in, analyses out."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from spacy.language import Language

from dateline.domain.errors import Cancelled
from dateline.domain.events import Analysis, MentionKind
from dateline.domain.text import Document
from dateline.domain.times import MomentBasis
from dateline.extract import analyser as module
from dateline.extract import chunks
from dateline.extract.analyser import Analyser
from support.small_gazetteer import SmallGazetteer
from support.texts import document

STORY = (
    "Poland closed its airports in Rzeszów and Lublin on Thursday.\n"
    "Share this\n"
    "Ukrainian officials met in Geneva a day earlier.\n"
    "Update 11/25/2025 2:10 a.m. ET: This story was updated in Boston."
)
FURNITURE = "Share|Update"


def named(analysis: Analysis) -> list[str]:
    return [mention.text for mention in analysis.mentions]


def checked(analysis: Analysis) -> Analysis:
    """Assert what holds for every analysis of any text."""
    text = analysis.document.text
    for found in (analysis.mentions, analysis.dates):
        assert [one.start for one in found] == sorted(one.start for one in found)
        assert all(a.end <= b.start for a, b in itertools.pairwise(found))
        assert all(text[one.start : one.end] == one.text for one in found)
    for mention in analysis.mentions:
        assert 0 <= mention.confidence <= 1
        assert mention.reason
        assert len(mention.candidates) <= 6
        assert sum(one.score for one in mention.candidates) <= 1.0001
        scores = [one.score for one in mention.candidates]
        assert scores == sorted(scores, reverse=True)
        assert mention.choice in {None, *(one.place.id for one in mention.candidates)}
        paragraph = analysis.document.paragraphs[mention.paragraph]
        assert paragraph.start <= mention.start < mention.end <= paragraph.end
    return analysis


def test_places_and_dates_of_a_story(analyser: Analyser) -> None:
    made = document(STORY, published="2025-11-27", furniture=FURNITURE)
    analysis = checked(analyser.analyse(made))
    assert named(analysis) == ["Poland", "Rzeszów", "Lublin", "Ukrainian", "Geneva"]
    assert [one.place.country for one in analysis.mentions if one.place] == [
        "PL", "PL", "PL", "UA", "CH",
    ]  # fmt: skip
    rzeszow = analysis.mentions[1]
    assert rzeszow.moment is not None
    assert rzeszow.moment.start.isoformat() == "2025-11-27T00:00:00"
    assert rzeszow.moment_basis is MomentBasis.SENTENCE


def test_furniture_yields_no_mentions_but_the_date_of_an_update(analyser: Analyser) -> None:
    made = document(STORY, published="2025-11-27", furniture=FURNITURE)
    analysis = analyser.analyse(made)
    assert "Boston" not in named(analysis)
    assert analysis.dates[-1].value.startswith("2025-11-25T02:10")


def test_a_story_without_a_date_still_has_places(analyser: Analyser) -> None:
    analysis = checked(analyser.analyse(document("It rained in Lyon and in Turin.")))
    assert named(analysis) == ["Lyon", "Turin"]
    assert all(mention.moment is None for mention in analysis.mentions)


@pytest.mark.parametrize("published", ["not a date", "2025-13-45", ""])
def test_a_date_that_cannot_be_read_is_no_date(analyser: Analyser, published: str) -> None:
    analysis = checked(analyser.analyse(document("Rain in Lyon on Monday.", published=published)))
    assert named(analysis) == ["Lyon"]


def test_capitals_are_read_too(analyser: Analyser) -> None:
    text = "FLOODS HIT PORTO ALEGRE IN BRAZIL ON MONDAY\nThe river rose again."
    analysis = checked(analyser.analyse(document(text, published="2024-05-08")))
    assert named(analysis) == ["PORTO ALEGRE", "BRAZIL"]
    assert [date.text for date in analysis.dates] == ["MONDAY"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\t\n ",
        "\ufeff",
        "a",
        "...",
        "\x00\x01",
        "no capitals anywhere, not even in rain over warsaw",
        "| Town | Dead |\n|------|------|\n| Lyon | 3 |\n| Turin | 4 |",
        "def main():\n    return {'Kyiv': 1}\n",
        "Two roads diverged\n  in a yellow wood,\nAnd sorry I could not",
        "نص عربي عن بيروت",
        "東京で地震がありました。",
        "🙂" * 50,
        "Kyiv\r\nLviv\r\n",
        "A" * 5000,
        "É́́́ Łódź",
    ],
)
def test_any_text_is_survived(analyser: Analyser, text: str) -> None:
    checked(analyser.analyse(document(text, published="2025-01-01")))


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Вибухи лунали у Харкові та в Одесі. Київ під атакою.", "UA"),
        ("Взрывы прогремели в Белгороде. Москва отвергла план.", "RU"),
        ("Samolot wylądował w mieście Rzeszów, a drugi w Krakowie.", "PL"),
    ],
)
def test_other_languages_name_no_places_elsewhere(
    analyser: Analyser, text: str, country: str
) -> None:
    analysis = checked(analyser.analyse(document(text)))
    sure = [one.place.country for one in analysis.mentions if one.place and one.confidence > 0.8]
    assert set(sure) <= {country}


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.sampled_from(["Kyiv", "in", "Paris, Texas", "\n", "said", ",", "U.S.", "’s",
                                 "Lake", "on Monday", "(AP)", "—", "York", "of", "İ", "\u200b"]),
                max_size=40))  # fmt: skip
def test_any_jumble_of_words_is_survived(analyser: Analyser, words: list[str]) -> None:
    checked(analyser.analyse(document(" ".join(words), published="2025-01-01")))


STORIES = (
    "Rain fell in Kyiv.",
    "",
    "Moscow rejected the plan on Friday, and talks moved to Geneva.\n" * 30,
    "The mayor of Springfield, Illinois, spoke.",
    "Farmers near Lyon and Turin lost their crops.\n" * 10,
)


def stories() -> list[Document]:
    return [
        document(text, published="2025-11-27", name=str(number))
        for number, text in enumerate(STORIES * 4)
    ]


def test_many_come_in_order_and_as_alone(analyser: Analyser) -> None:
    together = list(analyser.analyse_many(stories()))
    assert [analysis.document.id for analysis in together] == [one.id for one in stories()]
    assert together == [analyser.analyse(one) for one in stories()]


def test_batches_change_nothing(analyser: Analyser, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = list(analyser.analyse_many(stories()))
    monkeypatch.setattr(module, "BATCH", 3)
    monkeypatch.setattr(module, "BATCH_LENGTH", 700)
    assert list(analyser.analyse_many(stories())) == expected


class Watched:
    """A model that notes what it is given."""

    def __init__(self, nlp: Language) -> None:
        self._nlp = nlp
        self.batches: list[list[str]] = []

    def pipe(self, texts: Sequence[str], *, batch_size: int) -> object:
        assert batch_size <= 16
        self.batches.append(list(texts))
        return self._nlp.pipe(texts, batch_size=batch_size)


def test_the_model_is_given_no_more_than_it_may(
    nlp: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chunks, "LONGEST", 400)
    monkeypatch.setattr(module, "BATCH_LENGTH", 1000)
    watched = Watched(nlp)
    small = Analyser(watched, SmallGazetteer())  # type: ignore[arg-type]
    long = document("Rain fell in London all day long.\n" * 60)
    assert len(list(small.analyse_many([long, *stories()]))) == 21
    assert all(len(text) <= 400 for batch in watched.batches for text in batch)
    assert all(len(batch) <= 16 for batch in watched.batches)
    assert all(sum(map(len, batch)) <= 1000 for batch in watched.batches)


class Patience:
    """Progress that stops after so many steps."""

    def __init__(self, steps: int) -> None:
        self.left = steps
        self.seen: list[tuple[int, int]] = []

    def step(self, done: int, total: int, label: str) -> None:
        self.seen.append((done, total))
        if len(self.seen) > self.left:
            raise Cancelled


def test_it_stops_when_asked(analyser: Analyser) -> None:
    with pytest.raises(Cancelled):
        list(analyser.analyse_many(stories(), progress=Patience(3)))
    with pytest.raises(Cancelled):
        analyser.analyse(stories()[0], progress=Patience(0))


def test_it_tells_how_far_it_is(analyser: Analyser) -> None:
    watching = Patience(100)
    analyser.analyse(stories()[2], progress=watching)
    assert watching.seen[0] == (0, 1)
    assert set(watching.seen[1:]) == {(1, 1)}


@pytest.mark.parametrize("many", [False, True])
def test_a_long_report_tells_of_every_batch(
    analyser: Analyser, monkeypatch: pytest.MonkeyPatch, many: bool
) -> None:
    monkeypatch.setattr(chunks, "LONGEST", 400)
    monkeypatch.setattr(module, "BATCH_LENGTH", 1000)
    long = document("Rain fell in London all day long.\n" * 300)
    watching = Patience(1000)
    if many:
        list(analyser.analyse_many([*stories(), long], progress=watching))
    else:
        analyser.analyse(long, progress=watching)
    reading = [done for done, total in watching.seen if total == len(chunks.cut(long))]
    assert len(set(reading)) > 10
    with pytest.raises(Cancelled):
        list(analyser.analyse_many([long], progress=Patience(4)))


def test_long_lists_are_judged_by_what_is_near(analyser: Analyser) -> None:
    names = ["Lyon", "Turin", "Kharkiv", "Boston", "Osaka"] * 60
    analysis = checked(analyser.analyse(document(", ".join(names) + ".")))
    chosen = {one.text: one.choice for one in analysis.mentions}
    assert chosen["Kharkiv"] == "geonames:706483"
    assert chosen["Osaka"] == "geonames:1853909"


def test_only_the_gazetteer_it_was_handed_is_asked(nlp: Language) -> None:
    small = SmallGazetteer()
    text = "British visitors left London and slept in Lyon."
    analysis = Analyser(nlp, small).analyse(document(text))
    kinds = {mention.text: mention.kind for mention in analysis.mentions}
    assert kinds["British"] is MentionKind.DEMONYM
    assert analysis.mentions[-1].text == "Lyon"
    assert analysis.mentions[-1].choice is None
    assert "London" in small.asked
