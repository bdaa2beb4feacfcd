"""The page speaks English where the window does, and where a machine names no language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from dateline.ui.map import words


@pytest.fixture
def locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(("name", "messages"), [("C", 0), ("en_GB", 0), ("uk_UA", 1)])
def test_a_machine_without_a_language_speaks_english(
    locale: None, name: str, messages: int
) -> None:
    QLocale.setDefault(QLocale(name))
    assert len(words.told()) == messages
