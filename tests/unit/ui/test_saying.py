"""What the window says: English without any file, numbers with their nouns, the language chosen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from dateline.ui.language import Language, spoken
from dateline.ui.saying import Later, figure, say, say_number


@pytest.mark.parametrize(
    ("number", "said"), [(0, "0 events"), (1, "1 event"), (2, "2 events"), (1204, "1,204 events")]
)
def test_english_says_one_and_many_without_a_translator(number: int, said: str) -> None:
    assert say_number("Window", "%Ln events", "%Ln event", number) == said


def test_words_of_a_table_are_no_text_until_they_are_said() -> None:
    hint = Later("Window", "Pick {name}")
    assert not isinstance(hint, str)
    assert hint().format(name="a story") == say("Window", "Pick {name}").format(name="a story")


def test_numbers_are_grouped() -> None:
    assert (figure(1_234_567), figure(0.25, 1), figure(-3)) == ("1,234,567", "0.3", "-3")


@pytest.mark.parametrize(
    ("system", "language"),
    [
        (["uk-UA", "uk", "en-US"], Language.UKRAINIAN),
        (["de-DE", "de", "uk"], Language.UKRAINIAN),
        (["en_GB"], Language.ENGLISH),
        (["fr-FR", "fr"], Language.ENGLISH),
        ([], Language.ENGLISH),
    ],
)
def test_the_system_is_followed_as_far_as_its_languages_are_known(
    system: list[str], language: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _locale: system)
    assert spoken(Language.SYSTEM) is language
    assert spoken(Language.UKRAINIAN) is Language.UKRAINIAN
