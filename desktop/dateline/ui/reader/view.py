"""The story as it is read: lit words to click, the picked paragraph with its card."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget

from dateline.domain.colours import OTHER
from dateline.domain.events import MentionId
from dateline.domain.text import Document
from dateline.ui.measures import MOST_CHARACTERS, line_width
from dateline.ui.measures import READER_MARGIN as MARGIN
from dateline.ui.models.missed import Words, words_between
from dateline.ui.reader.below import BelowParagraph
from dateline.ui.reader.keys import Keys
from dateline.ui.reader.lighting import draw_date, draw_paragraph, draw_place, spans_in, word_boxes
from dateline.ui.reader.spans import DateSpan, PlaceSpan, hint
from dateline.ui.reader.story_text import StoryText
from dateline.ui.saying import say
from dateline.ui.theme import Theme


class ReaderView(QTextEdit):
    """Shows one story. Knows nothing of the session; says what was clicked.

    Signals:
        mention_clicked(MentionId): lit words were clicked.
        mention_pointed(MentionId | None): the pointer is over other words that are lit, or none.
        accepted(): Return was pressed on the picked mention.
        refused(): Delete or Backspace was pressed on it.
        number_typed(int): a figure from 1 to 5 was typed on it.
        search_asked(): the slash was typed on it.
        scene_asked(): S was typed on it.
        scope_asked(): A was typed on it.
        taking_back_asked(): B was typed on it.
        place_asked(): P was typed: words that are selected name a place.
        note_asked(): N was typed.
        map_asked(): M was typed: the picked place is to be pointed at on the map.
        date_asked(): D was typed: words that are selected say when, or the picked place is dated.
        menu_asked(QPoint, PlaceSpan | DateSpan | None): a menu is wanted there, on the screen, for
            what stands there.
    """

    mention_clicked = Signal(object)
    mention_pointed = Signal(object)
    accepted = Signal()
    refused = Signal()
    number_typed = Signal(int)
    search_asked = Signal()
    scene_asked = Signal()
    scope_asked = Signal()
    taking_back_asked = Signal()
    place_asked = Signal()
    note_asked = Signal()
    map_asked = Signal()
    date_asked = Signal()
    menu_asked = Signal(object, object)

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._theme = theme
        self._story: StoryText | None = None
        self._document: QTextDocument | None = None
        self._colour = OTHER
        self._picked: MentionId | None = None
        self.quiet: frozenset[MentionId] = frozenset()
        """The mentions that the filter leaves out."""
        self.hovered: frozenset[MentionId] = frozenset()
        """The mentions of what is pointed at, here or in another view."""
        self._pointed: MentionId | None = None
        self._below = BelowParagraph(self)
        self._pressed: QPointF | None = None
        self._follows = False
        """Whether the picked mention stays in view when the pane changes size."""
        self._kept_top: int | None = None
        """The character that stays at the top instead, until something is picked or scrolled."""
        self._glyphs = QFontMetricsF(self.font()).height()
        self._keys = Keys(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().actionTriggered.connect(self._on_scrolled_by_hand)
        self.verticalScrollBar().rangeChanged.connect(self._keep_top)
        self.setAccessibleName(say("Reader", "Story"))
        self.setAccessibleDescription(
            say(
                "Reader",
                "Tab goes to the next place. Return accepts it, a figure from 1 to 5 chooses "
                "another, the slash searches for one, Delete says that it is no place, D sets its "
                "date. With words selected, P adds a place and D a date.",
            )
        )

    # What is shown

    @property
    def story(self) -> StoryText | None:
        """Return what is shown, if anything."""
        return self._story

    @property
    def picked(self) -> PlaceSpan | None:
        """Return the lit words that are picked, if any."""
        return next((s for s in self._places() if s.kept.id == self._picked), None)

    def selected(self, document: Document) -> Words | None:
        """Return the words of the story shown that are selected, within one paragraph."""
        cursor = self.textCursor()
        if self._story is None or not cursor.hasSelection():
            return None
        start = self._story.text_map.offset(cursor.selectionStart())
        end = self._story.text_map.offset(cursor.selectionEnd())
        return None if start is None or end is None else words_between(document, start, end)

    @property
    def card(self) -> QWidget | None:
        """Return the card below the picked paragraph, if there is one."""
        return self._below.card

    def show_story(self, story: StoryText | None, *, colour: int, theme: Theme) -> None:
        """Show a story in its colour, as ``domain.colours`` numbers them, from its beginning."""
        self.pick(None, None)
        before = self._document
        self._story = story
        self._colour = colour
        self._theme = theme
        self._document = QTextDocument() if story is None else story.document
        self._document.setParent(self)
        self.setDocument(self._document)
        if before is not None:
            before.deleteLater()
        if story is not None:
            self._fit()
        self.verticalScrollBar().setValue(0)

    @property
    def colour(self) -> int:
        """Return the story's colour, as ``domain.colours`` numbers them."""
        return self._colour

    def set_colour(self, colour: int) -> None:
        """Take another colour for the story shown: it may turn grey as others come."""
        if colour != self._colour:
            self._colour = colour
            self.viewport().update()

    def pick(self, mention_id: MentionId | None, card: QWidget | None) -> None:
        """Light a mention and its paragraph, put ``card`` below it and bring both into view."""
        self._below.clear()
        self._picked = mention_id
        self._follows = True
        self._kept_top = None
        if card is not None:
            self._below.put(card)
            self._put_caret()
        self._below.bring_into_view()
        self.viewport().update()

    def _put_caret(self) -> None:
        """Let words be selected by keyboard from the picked ones on, without a move of the text."""
        span, bar = self.picked, self.verticalScrollBar()
        if span is None or self.textCursor().hasSelection():
            return
        at = bar.value()
        cursor = self.textCursor()
        cursor.setPosition(span.start)
        self.setTextCursor(cursor)
        bar.setValue(at)

    def top(self) -> int:
        """Return which character of what is shown stands at the top."""
        if self.verticalScrollBar().value() == 0:
            return 0
        return self.cursorForPosition(self.viewport().rect().topLeft()).position()

    def go_to(self, character: int) -> None:
        """Bring a character to the top, and keep it there while the pane changes size."""
        self._kept_top = min(character, self.document().characterCount() - 1)
        self._keep_top()

    @Slot()
    def _keep_top(self) -> None:
        if self._kept_top is None:
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._kept_top)
        bar = self.verticalScrollBar()
        wanted = bar.value() + self.cursorRect(cursor).top() if self._kept_top else 0
        kept, self._kept_top = self._kept_top, None  # scrolling may change the range once more
        bar.setValue(wanted)
        self._kept_top = kept

    def next_mention(self, *, forward: bool) -> MentionId | None:
        """Return the mention after (or before) the picked one, or in view; None past the last."""
        places = self._places()
        ids = [span.kept.id for span in places]
        if self._picked in ids:
            index = ids.index(self._picked) + (1 if forward else -1)
            return ids[index] if 0 <= index < len(ids) else None
        if not places:
            return None
        top = self.cursorForPosition(self.viewport().rect().topLeft()).position()
        after = [span.kept.id for span in places if span.start >= top]
        return (after or ids)[0] if forward else ids[-1]

    def _places(self) -> tuple[PlaceSpan, ...]:
        return self._story.places if self._story else ()

    # Where things are

    def _origin(self, block: QTextBlock) -> QPointF:
        scrolled = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        return block.layout().position() - scrolled

    def picked_block(self) -> QTextBlock | None:
        """Return the paragraph with the picked words."""
        span = self.picked
        return self.document().findBlock(span.start) if span else None

    def paragraph_box(self, block: QTextBlock) -> QRectF:
        """Return where a paragraph stands in the viewport, with the ground around it."""
        box = block.layout().boundingRect().translated(self._origin(block))
        left, right = MARGIN - 12, self.viewport().width() - MARGIN + 8
        inset = self.document().rootFrame().frameFormat().leftMargin() - MARGIN
        spare = max(0.0, box.height() / max(1, block.layout().lineCount()) - self._glyphs)
        return QRectF(
            left + inset, box.top() - 6, right - left - 2 * inset, box.height() + 14 - spare
        )

    def _visible_blocks(self) -> Iterator[QTextBlock]:
        block = self.cursorForPosition(self.viewport().rect().topLeft()).block()
        while block.isValid() and self._origin(block).y() <= self.viewport().height():
            yield block
            block = block.next()

    def boxes(self, span: PlaceSpan | DateSpan) -> Iterator[QRectF]:
        """Yield where lit words stand in the viewport, a box a line."""
        block = self.document().findBlock(span.start)
        return word_boxes(block, span.start, span.end, self._origin(block))

    def span_at(self, point: QPointF) -> PlaceSpan | DateSpan | None:
        """Return the lit words at a point of the viewport; a place before a date."""
        if self._story is None:
            return None
        block = self.cursorForPosition(point.toPoint()).block()
        for spans in (self._story.places, self._story.dates):
            for span in spans_in(spans, block):
                for box in word_boxes(block, span.start, span.end, self._origin(block)):
                    if box.adjusted(-2, -3, 2, 5).contains(point):
                        return span
        return None

    # Drawn

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what lies behind the words, then the words."""
        if self._story is not None:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw_behind(painter, self._story)
            painter.end()
        super().paintEvent(event)

    def _draw_behind(self, painter: QPainter, story: StoryText) -> None:
        picked = self.picked_block()
        colour = self._theme.line(self._colour)
        if picked is not None:
            tint = self._theme.tint(self._colour)
            draw_paragraph(painter, self.paragraph_box(picked), tint=tint, bar=colour)
        for block in self._visible_blocks():
            origin = self._origin(block)
            for span in spans_in(story.dates, block):
                boxes = word_boxes(block, span.start, span.end, origin)
                draw_date(painter, boxes, self._theme)
            for span in spans_in(story.places, block):
                if isinstance(span, PlaceSpan):
                    is_lit = span.placed and span.kept.id not in self.quiet
                    draw_place(
                        painter,
                        word_boxes(block, span.start, span.end, origin),
                        span,
                        colour=colour if is_lit else QColor(self._theme.secondary),
                        selected=span.kept.id == self._picked,
                        hovered=span.kept.id in self.hovered,
                    )

    def set_quiet(self, mentions: frozenset[MentionId]) -> None:
        """Draw these mentions in grey: the filter leaves them out."""
        if mentions != self.quiet:
            self.quiet = mentions
            self.viewport().update()

    def set_hovered(self, mentions: frozenset[MentionId]) -> None:
        """Light these mentions softly, without a move of the text."""
        if mentions != self.hovered:
            self.hovered = mentions
            self.viewport().update()

    def _fit(self) -> None:
        """Keep lines at most 75 characters long."""
        most = line_width(self.font(), MOST_CHARACTERS)
        side = max(float(MARGIN), (self.viewport().width() - most) / 2)
        frame = self.document().rootFrame()
        margins = frame.frameFormat()
        if margins.leftMargin() != side:
            margins.setLeftMargin(side)
            margins.setRightMargin(side)
            frame.setFrameFormat(margins)

    # Moved

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Take the card along."""
        super().scrollContentsBy(dx, dy)
        self._below.follow()
        self._point(None)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the lines anew."""
        super().resizeEvent(event)
        if self._story is not None:
            self._fit()
            self._below.make_room()
            if self._kept_top is not None:
                self._keep_top()
            elif self._follows:
                self._below.bring_into_view()

    def showEvent(self, event: QShowEvent) -> None:
        """Stay where it was: the first time, Qt goes to its cursor, at the beginning."""
        super().showEvent(event)
        self._keep_top()

    @Slot()
    def _on_scrolled_by_hand(self) -> None:
        self._follows = False
        self._kept_top = None

    # Worked

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a selection of words."""
        self._pressed = event.position()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on lit words picks them; a drag selects text as everywhere."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is None or (event.position() - pressed).manhattanLength() > 4:
            return
        span = self.span_at(event.position())
        if isinstance(span, PlaceSpan):
            self.mention_clicked.emit(span.kept.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which words can be clicked."""
        super().mouseMoveEvent(event)
        span = self.span_at(event.position())
        place = span if isinstance(span, PlaceSpan) else None
        shape = Qt.CursorShape.PointingHandCursor if place else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)
        self._point(place.kept.id if place and not event.buttons() else None)

    def _point(self, mention_id: MentionId | None) -> None:
        if mention_id != self._pointed:
            self._pointed = mention_id
            self.mention_pointed.emit(mention_id)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what lit words mean when the pointer rests on them."""
        if event.type() == QEvent.Type.Leave:
            self._point(None)
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            span = self.span_at(QPointF(event.pos()))
            words = hint(span) if span else ""
            QToolTip.showText(event.globalPos(), f"<qt>{escape(words)}</qt>" if words else "", self)
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer for the picked place: accept it, refuse it, choose another, search for one."""
        if not self._keys.press(event):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done there: by keyboard, with the place that is picked."""
        span: PlaceSpan | DateSpan | None = self.picked
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            span = self.span_at(QPointF(event.pos()))
        if isinstance(span, PlaceSpan) and not self.textCursor().hasSelection():
            self.mention_clicked.emit(span.kept.id)
        self.menu_asked.emit(event.globalPos(), span)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go from place to place with Tab, and on to the next pane after the last."""
        following = self.next_mention(forward=forward)
        if following is None:
            return super().focusNextPrevChild(forward)
        self.mention_clicked.emit(following)
        return True
