"""What a right click on the story offers: the deeds that fit where it was, with their keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from dateline.domain.events import DecidedBy
from dateline.domain.times import MomentBasis
from dateline.ui.reader.spans import DateSpan, PlaceSpan
from dateline.ui.saying import say

if TYPE_CHECKING:
    from dateline.domain.project import KeptMention
    from dateline.ui.reader.pane import ReaderPane

Entry = tuple[str, Callable[[], object]] | None
"""Words with the key after a tab, and the deed; None: a line."""


def answered(kept: KeptMention) -> bool:
    """Whether a person said anything about what the machine found."""
    mention = kept.mention
    by_person = DecidedBy.PERSON in (mention.decided_by, mention.scene_by)
    return not mention.added and (by_person or mention.moment_basis is MomentBasis.PERSON)


def story_menu(pane: ReaderPane, span: PlaceSpan | DateSpan | None) -> QMenu:
    """Return the menu for a click on ``span``, or beside all lit words."""
    menu = QMenu(pane.view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for entry in _entries(pane, span):
        if entry is None:
            menu.addSeparator()
        else:
            words, deed = entry
            menu.addAction(words).triggered.connect(deed)
    return menu


def _entries(pane: ReaderPane, span: PlaceSpan | DateSpan | None) -> Iterator[Entry]:
    view = pane.view
    if pane.editable:
        if view.textCursor().hasSelection():
            yield say("Reader", "Add &place…\tP"), pane.checking.ask_place
            yield say("Reader", "Add &date…\tD"), pane.checking.ask_date
            yield None
        elif isinstance(span, PlaceSpan):
            yield from _of_place(pane, span.kept)
            yield None
        elif isinstance(span, DateSpan) and span.expression.added:
            date = span.expression
            yield say("Reader", "&Remove date"), lambda: pane.checking.take_date_out(date)
            yield None
        yield say("Reader", "&Note and tags…\tN"), view.note_asked.emit
        yield say("Reader", "Set &story's date…"), pane.story_date_asked.emit
        yield None
    yield say("Reader", "&Copy"), view.copy
    yield say("Reader", "Select a&ll"), view.selectAll


def _of_place(pane: ReaderPane, kept: KeptMention) -> Iterator[Entry]:
    view, mention = pane.view, kept.mention
    if mention.place is not None and mention.decided_by is DecidedBy.MACHINE:
        yield say("Reader", "&Accept\tReturn"), view.accepted.emit
    yield say("Reader", "Another &place…\t/"), pane.ask_place
    yield say("Reader", "On the &map…\tM"), view.map_asked.emit
    yield say("Reader", "Set &date…\tD"), pane.checking.ask_date
    if mention.added:
        yield say("Reader", "&Remove\tDel"), view.refused.emit
    elif mention.place is not None:
        yield say("Reader", "No&t a place\tDel"), view.refused.emit
    if answered(kept):
        yield say("Reader", "Take Dateline's ans&wer\tB"), pane.checking.take_back
