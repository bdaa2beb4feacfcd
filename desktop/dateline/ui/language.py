"""The language of the window: chosen in the preferences, or the system's; from the start on."""

from __future__ import annotations

import logging
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from dateline import resources

_log = logging.getLogger(__name__)


class Language(StrEnum):
    """What a person can choose."""

    SYSTEM = "system"
    ENGLISH = "en"
    UKRAINIAN = "uk"


LOCALES = {
    Language.ENGLISH: QLocale(QLocale.Language.English, QLocale.Country.UnitedStates),
    Language.UKRAINIAN: QLocale(QLocale.Language.Ukrainian, QLocale.Country.Ukraine),
}
OWN_NAMES = {Language.ENGLISH: "English", Language.UKRAINIAN: "Українська"}
"""What each language calls itself."""


def spoken(chosen: Language) -> Language:
    """Return the language to speak: the first of the system's that is known here, else English."""
    if chosen is not Language.SYSTEM:
        return chosen
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").partition("-")[0]
        if code in set(LOCALES):
            return Language(code)
    return Language.ENGLISH


def speak(app: QCoreApplication, chosen: Language) -> None:
    """Have all words that are said from now on, and all numbers and dates, in a language."""
    language = spoken(chosen)
    QLocale.setDefault(LOCALES[language])
    if language is Language.ENGLISH:
        return
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for folder, name in (
        (qt, f"qtbase_{language}.qm"),
        (resources.root() / "resources" / "i18n", f"dateline_{language}.qm"),
    ):
        translator = QTranslator(app)
        if not (translator.load(str(folder / name)) and app.installTranslator(translator)):
            _log.warning(
                "%s is missing in %s: the window speaks English where it would help", name, folder
            )
