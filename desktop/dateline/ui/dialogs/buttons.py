"""The one filled button of a dialog."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton


def primary(words: str) -> QPushButton:
    """Return a filled button; named before it joins a dialog, since style sheets look only once."""
    button = QPushButton(words)
    button.setObjectName("primary")
    return button
