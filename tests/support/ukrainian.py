"""The window's words in Ukrainian, made from the translation as it stands in the tree."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from dateline.ui.language import Language, speak

ROOT = Path(__file__).parents[2]
WORDS = ROOT / "resources" / "i18n" / "dateline_uk.ts"


@cache
def words_program() -> ModuleType:
    """Return the program that ``make words`` runs."""
    spec = spec_from_file_location("words", ROOT / "packaging" / "words.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@cache
def made() -> None:
    """Make what Qt loads, as ``make setup`` does."""
    words_program().release(WORDS, WORDS.with_suffix(".qm"))


@contextmanager
def speaking_ukrainian(app: QCoreApplication) -> Iterator[None]:
    """Have what is said meanwhile said in Ukrainian."""
    made()
    with speaking_english_again(app):
        speak(app, Language.UKRAINIAN)
        yield


@contextmanager
def speaking_english_again(app: QCoreApplication) -> Iterator[None]:
    """Take away at the end whatever language was spoken meanwhile."""
    before = QLocale()
    held = set(app.findChildren(QTranslator))
    try:
        yield
    finally:
        for translator in set(app.findChildren(QTranslator)) - held:
            app.removeTranslator(translator)
            translator.setParent(None)
        QLocale.setDefault(before)
