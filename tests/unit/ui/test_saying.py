"""What the window says: English without any file, numbers with their nouns, the language chosen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject
from PySide6.QtWidgets import QApplication

from dateline import resources, ui
from dateline.domain.errors import ProjectError
from dateline.services.windowless import LANGUAGES
from dateline.ui.language import LOCALES, Language, speak, spoken
from dateline.ui.launch import Launch
from dateline.ui.picture import draw_picture
from dateline.ui.pictures.wish import PictureWish
from dateline.ui.saying import Later, figure, say, say_number
from dateline.ui.settings import Settings
from support.ukrainian import made, speaking_english_again, speaking_ukrainian


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


def test_the_window_speaks_from_the_start_on_as_was_chosen(qapp: QApplication, home: Path) -> None:
    made()
    Settings().set_language(Language.UKRAINIAN)
    with speaking_english_again(qapp):
        launch = Launch(qapp, opened=QObject())  # its page comes later
        assert say("Window", "&File") == "&Файл"
        assert say_number("Words", "%Ln events", "%Ln event", 21_003) == "21\u00a0003 події"
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Скасувати", "Qt's own"
        launch.deleteLater()
    assert say("Window", "&File") == "&File"


def test_without_its_file_a_language_is_told_of_and_english_is_spoken(
    qapp: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(resources, "root", lambda: tmp_path)
    with speaking_english_again(qapp):
        speak(qapp, Language.UKRAINIAN)
        assert say("Window", "&File") == "&File"
    assert "dateline_uk.qm" in caplog.text


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, "0 подій"),
        (1, "1 подія"),
        (3, "3 події"),
        (5, "5 подій"),
        (11, "11 подій"),
        (21, "21 подія"),
    ],
)
def test_ukrainian_has_three_forms(qapp: QApplication, number: int, said: str) -> None:
    with speaking_ukrainian(qapp):
        assert say_number("Words", "%Ln events", "%Ln event", number) == said


def test_a_picture_of_the_command_line_speaks_english_as_that_does(
    qapp: QApplication, tmp_path: Path
) -> None:
    with speaking_english_again(qapp):
        QLocale.setDefault(LOCALES[Language.UKRAINIAN])
        with pytest.raises(ProjectError):
            draw_picture(
                qapp,
                tmp_path / "none.dateline",
                tmp_path / "a.png",
                PictureWish(),
                outlines=str.encode,
            )
        assert QLocale().language() is QLocale.Language.English


def test_the_command_line_knows_every_language() -> None:
    assert {str(language) for language in LOCALES} == set(LANGUAGES)


def test_numbers_are_grouped_as_the_language_does_but_in_names_of_deeds() -> None:
    grouped = [
        (path.name, line.strip())
        for path in sorted(Path(ui.__path__[0]).rglob("*.py"))
        for line in path.read_text("utf-8").splitlines()
        if ":,}" in line
    ]
    # Names of deeds are kept in project files, in English; ui/elsewhere.py says them.
    kept = ('name = f"Remove ', 'return f"Add ')
    assert [found for found in grouped if not found[1].startswith(kept)] == []
