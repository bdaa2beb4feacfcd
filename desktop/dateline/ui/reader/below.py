"""The card below the picked paragraph: room is kept for it, and both are brought into view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QWidget

from dateline.ui.reader.story_text import PARAGRAPH_GAP

if TYPE_CHECKING:
    from dateline.ui.reader.view import ReaderView

_ABOVE = 8
"""Pixels between the paragraph and its card."""


class BelowParagraph:
    """Holds the card of one reader."""

    def __init__(self, view: ReaderView) -> None:
        """Hold none."""
        self._view = view
        self.card: QWidget | None = None

    def put(self, card: QWidget) -> None:
        """Show a card below the picked paragraph."""
        self.card = card
        card.setParent(self._view.viewport())
        card.show()
        self.make_room()

    def clear(self) -> None:
        """Let go of the card, and of its room; to be called while its paragraph is still picked."""
        self._reserve(self._view.picked_block(), 0)
        if self.card is not None:
            self.card.deleteLater()
        self.card = None

    def make_room(self) -> None:
        """Put the card below its paragraph, and what follows below the card."""
        block = self._view.picked_block()
        if self.card is None or block is None:
            return
        width = self._width(block)
        self._reserve(block, self._height(self.card, width))
        if self._width(block) != width:  # the scroll bar came or went
            self._reserve(block, self._height(self.card, self._width(block)))
        self.follow()

    def follow(self) -> None:
        """Stand where the paragraph is now."""
        block = self._view.picked_block()
        if self.card is None or block is None:
            return
        box, width = self._view.paragraph_box(block), self._width(block)
        high = self._height(self.card, width)
        self.card.setGeometry(int(box.left()), int(box.bottom()) + _ABOVE, width, high)

    def bring_into_view(self) -> None:
        """Scroll so that the picked paragraph and its card are in view."""
        view = self._view
        block = view.picked_block()
        if block is None:
            return
        box, high = view.paragraph_box(block), view.viewport().height()
        bottom = self.card.geometry().bottom() if self.card else box.bottom()
        if box.top() < 8 or bottom > high - 8:
            bar = view.verticalScrollBar()
            room = high - (bottom - box.top())
            bar.setValue(int(bar.value() + box.top() - max(16, min(room / 3, 120))))

    def _reserve(self, block: QTextBlock | None, height: int) -> None:
        """Keep room for the card below a paragraph."""
        if block is None:
            return
        margins = block.blockFormat()
        wanted = PARAGRAPH_GAP + (height + PARAGRAPH_GAP if height else 0)
        if margins.bottomMargin() != wanted:
            # Qt 6.12 leaves the end of a long text out for good, and out of reach, if a paragraph
            # is changed before the lines are set down to the end: have them set first.
            self._view.document().size()
            margins.setBottomMargin(wanted)
            QTextCursor(block).setBlockFormat(margins)

    def _width(self, block: QTextBlock) -> int:
        return int(self._view.paragraph_box(block).width())

    @staticmethod
    def _height(card: QWidget, width: int) -> int:
        height = card.heightForWidth(width)
        return height if height > 0 else card.sizeHint().height()
