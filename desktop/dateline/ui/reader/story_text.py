"""A story as a text document: its title, its date line, its paragraphs. All of it as text."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
)

from dateline.domain.project import KeptMention
from dateline.domain.text import Document, Paragraph, Role
from dateline.domain.times import TimeExpression
from dateline.ui.measures import READER_MARGIN as MARGIN
from dateline.ui.models import date_words
from dateline.ui.models.words import places_only_words
from dateline.ui.reader.spans import DateSpan, PlaceSpan, date_spans, place_spans
from dateline.ui.reader.text_map import TextMap, shown
from dateline.ui.saying import say
from dateline.ui.theme import BASE_PX, CAPTION_PX, TITLE_PX, Theme, sized

LINE_HEIGHT = 1.6
PARAGRAPH_GAP = 12
_AT_LEAST = QTextBlockFormat.LineHeightTypes.MinimumHeight.value


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryText:
    """A text document and where in it things are."""

    document: QTextDocument
    text_map: TextMap
    places: tuple[PlaceSpan, ...]
    dates: tuple[DateSpan, ...]


def date_line(story: Document) -> str:
    """Return ``Sample dispatch · 27 Dec 2025``, or what is known of it.

    A story in another language than English ends with ``places only: Ukrainian``.
    """
    when = (
        date_words.published(story.published.value)
        if story.published
        else say("Reader", "needs a date")
    )
    parts = (shown(story.publisher), when, places_only_words(story.warnings))
    return " · ".join(part for part in parts if part)


def compose(
    story: Document,
    mentions: tuple[KeptMention, ...],
    dates: tuple[TimeExpression, ...],
    *,
    font: QFont,
    theme: Theme,
) -> StoryText:
    """Return the story as a text document, set in ``font``, with its lit words in bold."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(font)
    text_map = TextMap(story)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    _frame(document)
    headline = _headline(story)
    if headline is not None:
        text_map.add(headline, cursor.position())
    _head(cursor, story, font, theme)
    for paragraph in story.paragraphs:
        if paragraph is headline:
            continue
        words = shown(story.text[paragraph.start : paragraph.end])
        cursor.insertBlock(_block(font), _characters(font, theme, paragraph.role))
        text_map.add(paragraph, cursor.position())
        cursor.insertText(words)
    _foot(cursor, font)
    places = place_spans(mentions, text_map)
    _embolden(cursor, places)
    cursor.endEditBlock()
    return StoryText(
        document=document, text_map=text_map, places=places, dates=date_spans(dates, text_map)
    )


def _headline(story: Document) -> Paragraph | None:
    """Return the first paragraph if it is the title to the letter: it is shown once, as that."""
    first = story.paragraphs[0] if story.paragraphs else None
    if first is None or first.role is not Role.HEADLINE:
        return None
    return first if story.text[first.start : first.end] == story.title else None


def _frame(document: QTextDocument) -> None:
    frame = QTextFrameFormat()
    frame.setMargin(MARGIN)
    frame.setBottomMargin(2 * MARGIN)
    document.rootFrame().setFrameFormat(frame)


def _head(cursor: QTextCursor, story: Document, font: QFont, theme: Theme) -> None:
    title = QTextCharFormat()
    title.setFont(sized(font, TITLE_PX, bold=True))
    title.setForeground(QColor(theme.text))
    block = QTextBlockFormat()
    block.setBottomMargin(4)
    block.setLineHeight(TITLE_PX * 1.3, _AT_LEAST)
    cursor.setBlockFormat(block)
    cursor.insertText(shown(story.title) or say("Reader", "Untitled story"), title)
    line = QTextCharFormat()
    line.setFont(sized(font, CAPTION_PX))
    line.setForeground(QColor(theme.doubt_text if story.published is None else theme.secondary))
    after = QTextBlockFormat()
    after.setBottomMargin(PARAGRAPH_GAP)
    cursor.insertBlock(after, line)
    cursor.insertText(date_line(story))


def _foot(cursor: QTextCursor, font: QFont) -> None:
    """End with an empty line: Qt keeps no room below the last block, and a card may need it."""
    nothing = QTextCharFormat()
    nothing.setFont(sized(font, 1))
    cursor.insertBlock(QTextBlockFormat(), nothing)


def _block(font: QFont) -> QTextBlockFormat:
    block = QTextBlockFormat()
    block.setLineHeight(round(max(font.pixelSize(), BASE_PX) * LINE_HEIGHT), _AT_LEAST)
    block.setBottomMargin(PARAGRAPH_GAP)
    return block


def _characters(font: QFont, theme: Theme, role: Role) -> QTextCharFormat:
    characters = QTextCharFormat()
    furniture = role is Role.FURNITURE
    characters.setFont(sized(font, BASE_PX, bold=role is Role.HEADLINE))
    colour = QColor(theme.secondary if furniture else theme.text)
    characters.setForeground(colour)
    return characters


def _embolden(cursor: QTextCursor, places: tuple[PlaceSpan, ...]) -> None:
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.DemiBold)
    for span in places:
        if span.happens and span.placed:
            cursor.setPosition(span.start)
            cursor.setPosition(span.end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(bold)
