"""Stories in other languages: recognised, read for their places, marked."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest

from dateline.domain.languages import language_marked
from dateline.extract.analyser import Analyser
from dateline.extract.foreign.dates import find_dates
from dateline.extract.foreign.grammar import forms, grammar_of
from dateline.extract.foreign.language import language_of
from support.patience import at_most
from support.texts import document

STORIES = [
    json.loads(line)
    for line in (Path(__file__).parent / "foreign.jsonl").read_text("utf-8").splitlines()
]
"""Of each language a text, and its names with the numbers that GeoNames gives their places."""


@pytest.mark.parametrize("story", STORIES, ids=lambda one: one["language"])
def test_places_by_their_native_names(analyser: Analyser, story: dict[str, Any]) -> None:
    analysis = analyser.analyse(document(story["text"]))
    assert analysis.language == story["language"]
    found = [(one.text, one.choice) for one in analysis.mentions]
    assert found == [(name, f"geonames:{number}") for name, number in story["places"]]


def test_the_story_is_marked_once(analyser: Analyser) -> None:
    once = analyser.analyse(document(STORIES[0]["text"])).document
    twice = analyser.analyse(once).document
    assert language_marked(once.warnings) == "Ukrainian"
    assert twice.warnings == once.warnings


def test_english_is_not_marked(analyser: Analyser) -> None:
    analysis = analyser.analyse(document("Ukrainian officials met in Geneva on Thursday."))
    assert not analysis.language
    assert not language_marked(analysis.document.warnings)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "12 34 56",
        "Kyiv",
        "Tokyo Osaka Kyoto Nagoya Sendai Sapporo",
        "Quake hits Nepal town, dozens dead",
        "Moscow | 12 | 14\nKyiv | 3 | 4\nWarsaw | 5 | 7",
        "def main():\n    return 0\nimport os\nfor x in range(10): print(x)",
        "Bayern Munich 3 Real Madrid 1",
        "Rio de Janeiro, Brazil — Copacabana beach closed",
        "Dr. Kowalczyk met Mr. Nguyen in Hanoi",
        "2 cups flour\n1 cup sugar\n3 eggs\nSalt\nVanilla",
    ],
)
def test_what_says_too_little_is_read_as_english(text: str) -> None:
    assert language_of(text) == ""


def test_a_quotation_does_not_make_a_story_foreign() -> None:
    text = "The mayor of the town said “Ще не вмерла” and that the bridge has to be shut for days."
    assert language_of(text) == ""


def test_dates_in_figures_only(analyser: Analyser) -> None:
    text = "У понеділок, 25.11.2025, і 2025-11-26 у Києві та Львові було тихо; 31.02.2025 не буває."
    analysis = analyser.analyse(document(text, published="2025-11-28"))
    assert [one.value for one in analysis.dates] == ["2025-11-25", "2025-11-26"]
    assert all(one.moment for one in analysis.mentions)


def test_dates_with_signs_for_year_month_and_day() -> None:
    found = find_dates(document("发布于2025年11月25日。第3.4.5节，1.2.20255。"))
    assert [(one.text, one.value) for one in found] == [("2025年11月25日", "2025-11-25")]


@pytest.mark.parametrize(
    ("language", "text", "words", "value"),
    [
        ("uk", "Удар 10 березня 2026 року.", "10 березня 2026", "2026-03-10"),
        ("ru", "Удар 1 мая 2025 года.", "1 мая 2025", "2025-05-01"),
        ("pl", "Atak 25 listopada 2025 r.", "25 listopada 2025", "2025-11-25"),
        ("de", "Am 3. März 2026 brannte es.", "3. März 2026", "2026-03-03"),
        ("fr", "Le 1er août 2025 à Lyon.", "1er août 2025", "2025-08-01"),
        ("es", "El 2 de enero de 2026.", "2 de enero de 2026", "2026-01-02"),
    ],
)
def test_dates_with_their_month_in_words(language: str, text: str, words: str, value: str) -> None:
    found = find_dates(document(text), language)
    assert [(one.text, one.value) for one in found] == [(words, value)]


def test_months_are_read_in_their_language_alone() -> None:
    assert find_dates(document("25 listopada 2025, 31 lutego 2025"), "hr") == ()
    assert find_dates(document("31 lutego 2025, 5 osób 2025"), "pl") == ()


@pytest.mark.parametrize(
    ("language", "bent", "form"),
    [
        ("uk", "Києві", "Київ"),
        ("uk", "Чернігова", "Чернігів"),
        ("uk", "Празі", "Прага"),
        ("uk", "Розі", "Ріг"),
        ("ru", "Москве", "Москва"),
        ("ru", "Донецкой", "Донецкая"),
        ("pl", "Krakowie", "Kraków"),
        ("pl", "Polsce", "Polska"),
        ("fi", "Helsingissä", "Helsinki"),
        ("ko", "서울에서", "서울"),
        ("ar", "وبيروت", "بيروت"),
    ],
)
def test_forms_of_a_bent_name(language: str, bent: str, form: str) -> None:
    assert form in forms(bent, grammar_of(language))


def test_a_name_of_two_words_both_bent(analyser: Analyser) -> None:
    found = analyser.analyse(
        document("Ракета влучила в будинок у Кривому Розі. Президент у Києві.")
    )
    assert [one.text for one in found.mentions] == ["Кривому Розі", "Києві"]


def test_common_words_of_german_are_no_places(analyser: Analyser) -> None:
    text = "Das Essen in der Halle war kalt, und der Hof lag im Regen. Die Mutter wollte gehen."
    assert analyser.analyse(document(text)).mentions == ()


@pytest.mark.parametrize(
    "word",
    [
        "Київ ",
        "а",
        "Києві-",
        "北京",
        "北",
        "北京市的人",
        "بيروت",
        "서울에서 ",
        "กรุงเทพมหานคร",
        "キエフ東京",
    ],
)
def test_a_hostile_line_is_read_in_time(analyser: Analyser, word: str) -> None:
    text = word * (150_000 // len(word.encode()))
    begun = time.process_time()
    analyser.analyse(document(text))
    assert time.process_time() - begun < at_most(6)


def test_names_in_one_sentence_take_no_longer_together(analyser: Analyser) -> None:
    seconds = []
    for count in (2_000, 8_000):
        made = document("서울에서 " * count)
        begun = time.process_time()
        analyser.analyse(made)
        seconds.append(time.process_time() - begun)
    assert seconds[1] < 10 * seconds[0]


def test_names_in_thai_are_whole_with_their_vowels(analyser: Analyser) -> None:
    found = analyser.analyse(document("เกิดเหตุไฟไหม้โกดังในกรุงเทพมหานครเช้าวันอังคาร มีผู้บาดเจ็บสามคน"))
    assert [one.text for one in found.mentions] == ["กรุงเทพมหานคร"]


def test_a_surname_before_a_title_is_no_place(analyser: Analyser) -> None:
    found = analyser.analyse(document("選手の福島さんは無事だったと東京の家族が話した。"))
    assert [one.text for one in found.mentions] == ["東京"]
