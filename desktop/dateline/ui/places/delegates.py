"""How a line of the lists is drawn. Text is drawn as text, whatever it holds."""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from dateline.domain.project import PlaceCount, Story
from dateline.ui.models.places import PlaceRole
from dateline.ui.models.stories import StoryRole
from dateline.ui.reader.text_map import shown, shown_title
from dateline.ui.saying import figure, say
from dateline.ui.theme import BASE_PX, CAPTION_PX, Appearance, sized

Index = QModelIndex | QPersistentModelIndex
PAD = 12
MARK = 8
TITLE_LINES = 2
PLAIN_AFTER = 150
"""Lists longer than this give each title one line, so that no line needs measuring."""


@cache
def _fonts(key: str) -> tuple[QFont, QFont]:
    font = QFont()
    font.fromString(key)
    return sized(font, BASE_PX, bold=True), sized(font, CAPTION_PX)


def title_font(font: QFont) -> QFont:
    """Return the font of titles."""
    return _fonts(font.toString())[0]


def small_font(font: QFont) -> QFont:
    """Return the font of what stands below."""
    return _fonts(font.toString())[1]


def draw_ground(painter: QPainter, option: QStyleOptionViewItem, appearance: Appearance) -> None:
    """Draw what shows that a line is picked, pointed at, or has the focus."""
    theme = appearance.theme
    picked = bool(option.state & QStyle.StateFlag.State_Selected)
    pointed = bool(option.state & QStyle.StateFlag.State_MouseOver)
    focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
    if not (picked or pointed or focused):
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(option.rect).adjusted(4.5, 1.5, -4.5, -1.5)
    painter.setPen(QPen(QColor(theme.accent), 1) if focused else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.picked if picked else theme.hover))
    painter.drawRoundedRect(box, 6, 6)


@lru_cache(maxsize=2_000)
def title_lines(title: str, key: str, width: int, most: int) -> tuple[str, ...]:
    """Return a title in lines that fit, the last one shortened where it must be.

    ``key`` names the list's font, as ``QFont.toString`` does.
    """
    font = _fonts(key)[0]
    layout = QTextLayout(title, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[str] = []
    while len(lines) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        units = title.encode("utf-16-le", "replace")
        start, end = line.textStart() * 2, (line.textStart() + line.textLength()) * 2
        rest = units[start:].decode("utf-16-le", "replace")
        words = units[start:end].decode("utf-16-le", "replace")
        lines.append(words if len(lines) < most - 1 else rest)
    layout.endLayout()
    metrics = QFontMetrics(font)
    return tuple(
        metrics.elidedText(line.strip(), Qt.TextElideMode.ElideRight, width) for line in lines
    )


class LineDelegate(QStyledItemDelegate):
    """What the lines of a list of offers share: their height, and who knows the colours."""

    def __init__(self, appearance: Appearance, parent: QObject) -> None:
        """Draw in the colours of ``appearance``."""
        super().__init__(parent)
        self._appearance = appearance

    def sizeHint(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002
    ) -> QSize:
        """Return room for one line of words."""
        return QSize(120, QFontMetrics(option.font).height() + 14)


class StoryDelegate(QStyledItemDelegate):
    """A mark in the story's colour, the title in two lines, date and places."""

    def __init__(self, appearance: Appearance, parent: QObject) -> None:
        """Draw in the colours in force."""
        super().__init__(parent)
        self._appearance = appearance

    def _most(self, index: Index) -> int:
        return 1 if index.model().rowCount() > PLAIN_AFTER else TITLE_LINES

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room for the title's lines and the line below."""
        font = title_font(option.font)
        width = option.widget.width() - 2 * PAD - MARK - 8 - 8
        title = shown(str(index.data()))[:300]
        lines = title_lines(title, option.font.toString(), max(40, width), self._most(index))
        small = QFontMetrics(small_font(option.font))
        height = len(lines) * QFontMetrics(font).height() + small.height() + 2 + 16
        return QSize(120, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one story."""
        theme = self._appearance.theme
        story: Story = index.data(StoryRole.STORY)
        in_range = bool(index.data(StoryRole.IN_RANGE))
        painter.save()
        draw_ground(painter, option, self._appearance)
        font = title_font(option.font)
        metrics = QFontMetrics(font)
        left = option.rect.left() + PAD
        top = option.rect.top() + 8
        self._mark(
            painter, QRectF(left, top + metrics.height() / 2 - 4, MARK, MARK), index, in_range
        )
        left += MARK + 8
        width = option.rect.right() - left - PAD
        painter.setFont(font)
        painter.setPen(QColor(theme.text if in_range or story.needs_date else theme.secondary))
        title = shown(str(index.data()))[:300]
        for line in title_lines(title, option.font.toString(), width, self._most(index)):
            draw_words(painter, QRect(left, top, width, metrics.height()), line)
            top += metrics.height()
        painter.setFont(small_font(option.font))
        painter.setPen(QColor(theme.doubt_text if story.needs_date else theme.secondary))
        draw_words(painter, QRect(left, top + 2, width, 18), str(index.data(StoryRole.LINE)))
        painter.restore()

    def _mark(self, painter: QPainter, box: QRectF, index: Index, in_range: bool) -> None:
        theme, colour = self._appearance.theme, int(index.data(StoryRole.COLOUR))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.line(colour), 1.5))
        painter.setBrush(theme.fill(colour) if in_range else Qt.GlobalColor.transparent)
        painter.drawEllipse(box.adjusted(0.75, 0.75, -0.75, -0.75))


class PlaceDelegate(QStyledItemDelegate):
    """A name on the left; mentions and stories on the right, under their headings."""

    def __init__(self, appearance: Appearance, parent: QObject) -> None:
        """Draw in the colours in force."""
        super().__init__(parent)
        self._appearance = appearance

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Return the room for one line."""
        return QSize(120, QFontMetrics(option.font).height() + 9)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one place."""
        theme = self._appearance.theme
        count: PlaceCount = index.data(PlaceRole.COUNT)
        painter.save()
        draw_ground(painter, option, self._appearance)
        box = option.rect.adjusted(PAD, 0, -PAD, 0)
        numbers = place_columns(QFontMetrics(small_font(option.font)))
        painter.setFont(option.font)
        painter.setPen(QColor(theme.secondary))
        right = box.right()
        for number, width in zip((count.stories, count.mentions), reversed(numbers), strict=True):
            cell = QRect(right - width, box.top(), width, box.height())
            painter.drawText(
                cell, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, figure(number)
            )
            right -= width
        painter.setPen(QColor(theme.text))
        name = QRect(box.left(), box.top(), right - box.left() - 8, box.height())
        draw_words(painter, name, shown(count.name))
        tags = shown_title(str(index.data(PlaceRole.TAGS) or ""))
        taken = QFontMetrics(option.font).horizontalAdvance(shown(count.name)) + 8
        if tags and taken < name.width():
            painter.setPen(QColor(theme.secondary))
            painter.setFont(small_font(option.font))
            draw_words(painter, name.adjusted(taken, 0, 0, 0), tags)
        painter.restore()


def column_heads() -> tuple[str, str]:
    """Return the small headings of the columns of mentions and of stories."""
    return say("Lists", "mentions"), say("Lists", "stories")


def place_columns(metrics: QFontMetrics) -> tuple[int, int]:
    """Return the widths of the columns of mentions and of stories, under their small headings."""
    mentions, stories = column_heads()
    return metrics.horizontalAdvance(mentions) + 4, metrics.horizontalAdvance(stories) + 12


def draw_words(painter: QPainter, box: QRect, words: str) -> None:
    """Write one line of text into a box, shortened where it must be."""
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    metrics = painter.fontMetrics()
    words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, flags.value | Qt.TextFlag.TextSingleLine.value, words)
