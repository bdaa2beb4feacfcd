"""Sizes that several parts of the window go by, in device-independent pixels."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetricsF

HEADER_HEIGHT = 48
FILTER_HEIGHT = 36
TIMELINE_HEIGHT = 168
LIST_WIDTH = 280
SHARED_WIDTH = 380
READER_WIDTH = 400
READER_MARGIN = 20
FEWEST_CHARACTERS = 60
MOST_CHARACTERS = 75
_SAMPLE = "the quick brown fox jumps over the lazy dog and runs on through the town"


def line_width(font: QFont, characters: int) -> float:
    """Return how wide a line of so many characters of English text is."""
    return QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE) * characters
