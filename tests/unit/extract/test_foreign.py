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


HEADLINES = [
    ("uk", "Вибухи в Одесі: що відомо"),
    ("ru", "Путин прилетел в Пекин"),
    ("pl", "Pożar hali w Radomiu, nikt nie zginął"),
    ("de", "Brand in Hamburg: Zwei Menschen verletzt"),
    ("fr", "Incendie à Marseille, trois blessés graves"),
    ("es", "Terremoto sacude el sur de Perú"),
    ("it", "Incendio a Bologna, nessun ferito grave"),
    ("pt", "Chuvas deixam cinco mortos em Petrópolis"),
    ("nl", "Brand in flat Rotterdam, drie gewonden"),
    ("ro", "Președintele pleacă mâine la Chișinău"),
    ("cs", "Požár skladu v Brně hasili celou noc"),
    ("hu", "Tűz ütött ki Debrecenben kedden hajnalban"),
    ("tr", "İzmir'de yangın: ölen yok, iki yaralı var"),
    ("el", "Πυρκαγιά στην Πάτρα"),
    ("ar", "انفجار في بغداد"),
    ("fa", "آتش‌سوزی در اصفهان"),
    ("he", "שריפה בחיפה"),
    ("zh", "武汉仓库起火三人受伤"),
    ("ja", "大阪で火事"),
    ("ko", "부산 창고 화재로 세 명 부상"),
    ("hi", "मुंबई में आग"),
    ("th", "ไฟไหม้ที่เชียงใหม่"),
    ("ka", "ხანძარი ბათუმში"),
    ("hy", "Հրդեհ Գյումրիում"),
]


@pytest.mark.parametrize(("language", "headline"), HEADLINES)
def test_a_headline_is_enough(language: str, headline: str) -> None:
    assert language_of(headline) == language


@pytest.mark.parametrize(
    "text",
    [
        "Zelensky, Macron, Scholz arrive in Kyiv",
        "Juan Guaido flees Venezuela, lands Miami",
        "Mohammed bin Salman al Saud hosts Abdel Fattah el Sisi",
        "Fire guts El Corte Ingles store near Puerta del Sol",
        "Rio de Janeiro police raid Complexo do Alemao favela",
        "Andrzej Duda, Mateusz Morawiecki, Agnieszka Dziemianowicz attend Sejm session",
        "Kyiv Lviv Odesa Dnipro Kharkiv Sumy Poltava Rivne Lutsk Uzhhorod",
    ],
)
def test_english_with_foreign_names_stays_english(text: str) -> None:
    assert language_of(text) == ""


ENGLISH_PART = (
    "The mayor of Lviv said on Tuesday that the trams had stopped and that the night was long for"
    " the people who live near the railway station in Vinnytsia."
)
UKRAINIAN_PART = "Уночі в Харкові пролунали вибухи, а в Одесі вимкнули світло. Жертв немає."


def test_a_page_in_two_languages_is_read_in_both(analyser: Analyser) -> None:
    text = f"{UKRAINIAN_PART}\n{ENGLISH_PART}\n{UKRAINIAN_PART}"
    analysis = analyser.analyse(document(text, published="2026-03-05"))
    assert [one.text for one in analysis.mentions] == [
        "Харкові", "Одесі", "Lviv", "Vinnytsia", "Харкові", "Одесі",
    ]  # fmt: skip
    assert [one.text for one in analysis.dates] == ["Tuesday"]
    assert not analysis.language
    assert analysis.document.warnings == ("Its parts in Ukrainian are read for their places only.",)
    assert analyser.analyse(analysis.document) == analysis


def test_a_quoted_paragraph_is_read_in_its_language(analyser: Analyser) -> None:
    text = f"{ENGLISH_PART}\n{ENGLISH_PART}\n{ENGLISH_PART}\n{UKRAINIAN_PART}\n{ENGLISH_PART}"
    analysis = analyser.analyse(document(text, published="2026-03-05"))
    assert [one.text for one in analysis.mentions].count("Lviv") == 4
    assert {"Харкові", "Одесі"} < {one.text for one in analysis.mentions}
    alone = analyser.analyse(document(ENGLISH_PART, published="2026-03-05")).mentions
    last = analysis.mentions[-len(alone) :]
    assert [one.choice for one in last] == [one.choice for one in alone]


def test_english_words_do_not_make_a_story_english(analyser: Analyser) -> None:
    text = f"{UKRAINIAN_PART}\nBreaking: the news and that\n{UKRAINIAN_PART}"
    analysis = analyser.analyse(document(text))
    assert analysis.language == "Ukrainian"


def test_what_only_one_place_at_home_is_called_is_that(analyser: Analyser) -> None:
    text = "Пшениця подешевшала на біржі в Чикаго. Судно вийшло з Ізмаїла до Єгипту."
    found = analyser.analyse(document(text)).mentions
    assert [(one.text, one.choice is not None) for one in found] == [
        ("Чикаго", True), ("Ізмаїла", True), ("Єгипту", True),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "El Barcelona ganó al Sevilla por tres a cero en un partido muy duro.",
        "Monaco a battu Lens trois à zéro, et le public a chanté toute la soirée.",
        "La Roma ha battuto il Napoli nella gara di ieri, con due reti nel primo tempo.",
        "Финал прошел в гостинице «Рига», победила команда гостей.",
        "Bayern hat gegen Dortmund verloren, und der Trainer war nach dem Spiel sehr still.",
    ],
)
def test_clubs_and_hotels_are_no_places(analyser: Analyser, text: str) -> None:
    assert analyser.analyse(document(text)).mentions == ()


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
        ("it", "Il 4 aprile 2026 a Roma.", "4 aprile 2026", "2026-04-04"),
        ("pt", "No dia 5 de março de 2026.", "5 de março de 2026", "2026-03-05"),
        ("nl", "Op 6 mei 2026 brandde het.", "6 mei 2026", "2026-05-06"),
        ("ro", "La 7 iunie 2026 a ars.", "7 iunie 2026", "2026-06-07"),
        ("cs", "Dne 8. července 2026 hořelo.", "8. července 2026", "2026-07-08"),
        ("hu", "A tűz 2026. március 3-án ütött ki.", "2026. március 3", "2026-03-03"),
        ("tr", "9 Ağustos 2026 günü", "9 Ağustos 2026", "2026-08-09"),
        ("el", "Στις 10 Μαρτίου 2026 κάηκε.", "10 Μαρτίου 2026", "2026-03-10"),
        ("ar", "في 11 مارس 2026 وقع", "11 مارس 2026", "2026-03-11"),
        ("he", "ב-12 במרץ 2026 פרצה", "12 במרץ 2026", "2026-03-12"),
        ("hi", "13 मार्च 2026 को", "13 मार्च 2026", "2026-03-13"),
        ("th", "วันที่ 14 มีนาคม 2569", "14 มีนาคม 2569", "2026-03-14"),
        ("ka", "15 მარტს იყო, 16 მარტი 2026 არის", "16 მარტი 2026", "2026-03-16"),
        ("hy", "2026 թ. մարտի 17-ին", "2026 թ. մարտի 17", "2026-03-17"),
        ("lt", "Gaisras kilo 2026 m. kovo 18 d.", "2026 m. kovo 18", "2026-03-18"),
        ("sv", "Den 19 mars 2026 brann det.", "19 mars 2026", "2026-03-19"),
        ("ko", "2026년 3월 20일 화재", "2026년 3월 20일", "2026-03-20"),
    ],
)
def test_dates_with_their_month_in_words(language: str, text: str, words: str, value: str) -> None:
    found = find_dates(document(text), language)
    assert [(one.text, one.value) for one in found] == [(words, value)]


@pytest.mark.parametrize(
    ("language", "text", "published", "value"),
    [
        ("uk", "Удар 3 березня.", "2026-03-05", "2026-03-03"),
        ("uk", "Удар 30 грудня.", "2026-01-02", "2025-12-30"),
        ("es", "El 2 de enero abre.", "2025-12-20", "2026-01-02"),
        ("ja", "3月4日に会議", "2026-03-01T08:00:00", "2026-03-04"),
        ("ru", "Погибли 29 февраля.", "2025-03-01", "2024-02-29"),
    ],
)
def test_a_day_without_a_year_is_the_one_next_to_the_story(
    language: str, text: str, published: str, value: str
) -> None:
    found = find_dates(document(text, published=published), language)
    assert [one.value for one in found] == [value]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("uk", "Удар 3 березня."),
        ("pl", "Dom przy ulicy 3 Maja spłonął."),
        ("ka", "2014 წლის 3 მარტს"),
        ("ru", "Погибли 31 февраля."),
        ("de", "Um 3 Uhr, 5 Autos, 30 Menschen."),
    ],
)
def test_what_names_no_day_is_left_out(language: str, text: str) -> None:
    published = None if language == "uk" else "2026-03-05"
    assert find_dates(document(text, published=published), language) == ()


def test_months_are_read_in_their_language_alone() -> None:
    croatian = find_dates(document("25 listopada 2025, 31 lutego 2025"), "hr")
    assert [one.value for one in croatian] == ["2025-10-25"]
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
