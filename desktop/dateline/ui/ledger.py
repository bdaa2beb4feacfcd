"""What is shown and what is not, in numbers that add up; each part that is not is a click away."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QWidget

from dateline.ui.models.ledger import Ledger
from dateline.ui.models.words import counted
from dateline.ui.saying import figure, say, say_number

LEAST = 8
"""Pixels that are left free at the right, so that nothing looks cut off."""


class LedgerBar(QWidget):
    """``Shown: 38 mentions, 28 events, 4 of 5 stories. Not shown: …``; in little room, in brief.

    Signals:
        range_asked(): what is out of range is wanted.
        undated_asked(): what has no date is wanted.
    """

    range_asked = Signal()
    undated_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self.shown = QLabel(self)
        self.with_others = self._link(say("Window", "Hide governments and peoples (Ctrl+M)"))
        self.with_others.setText(say("Window", "with governments and peoples"))
        self._not_shown = QLabel(say("Window", "Not shown:"), self)
        self._range = self._link(say("Window", "Show the whole time (Ctrl+R)"))
        self.in_view = self._link(
            say(
                "Window",
                "Lists, counts and time line leave out what the map does not show. "
                "Show everything again (Ctrl+Shift+M)",
            )
        )
        self._undated = self._link(say("Window", "List the events without a date"))
        self.filtered = self._link(say("Window", "Show them too: take the filter away"))
        self.others = self._link(say("Window", "Show governments and peoples (Ctrl+M)"))
        self.brief = self._link(say("Window", "What is not shown, and why"))
        self._range.clicked.connect(self.range_asked)
        self._undated.clicked.connect(self.undated_asked)
        self.with_others.clicked.connect(self.others.click)
        self.brief.clicked.connect(self._on_brief)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for widget in (self.shown, self.with_others, self._not_shown, *self.links, self.brief):
            row.addWidget(widget)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._texts: tuple[str, ...] = ()
        self._wanted: dict[QPushButton, bool] = {}

    def _link(self, words: str) -> QPushButton:
        link = QPushButton(self)
        link.setObjectName("link")
        link.setToolTip(words)
        return link

    @property
    def links(self) -> tuple[QPushButton, ...]:
        """Return the parts that are not shown, each a button that shows it."""
        return (self._range, self.in_view, self.filtered, self._undated, self.others)

    def show_ledger(self, ledger: Ledger, *, stories: int, in_view: bool, all_kinds: bool) -> None:
        """Say where all events of a project of so many ``stories`` are."""
        many = ledger.all_events - ledger.shown
        shown = ", ".join(
            (
                counted(ledger.mentions, "mention"),
                counted(ledger.shown, "event"),
                _of(ledger.stories, stories),
            )
        )
        texts = (
            say("Window", "Shown: {counts}").format(counts=shown),
            say_number("Window", "%Ln out of range", "%Ln out of range", ledger.out_of_range),
            _in_view(ledger.out_of_view),
            say_number("Window", "%Ln filtered out", "%Ln filtered out", ledger.filtered),
            say_number("Window", "%Ln undated", "%Ln undated", ledger.undated),
            say_number(
                "Window",
                "%Ln of governments and peoples",
                "%Ln of governments and peoples",
                ledger.others,
            ),
            say_number("Window", "%Ln events not shown ▾", "%Ln event not shown ▾", many)
            if many
            else say("Window", "All events shown"),
        )
        self._wanted = {
            self._range: ledger.out_of_range > 0,
            self.in_view: in_view,
            self.filtered: ledger.filtered > 0,
            self._undated: ledger.undated > 0,
            self.others: ledger.others > 0,
        }
        self.with_others.setVisible(all_kinds)
        self.shown.setToolTip(
            say("Window", "The project: {mentions}, {events}, {stories}").format(
                mentions=counted(ledger.all_mentions, "mention"),
                events=counted(ledger.all_events, "event"),
                stories=counted(stories, "story"),
            )
        )
        if texts != self._texts:
            self._texts = texts
            self.shown.setText(texts[0])
            for link, words in zip((*self.links, self.brief), texts[1:], strict=True):
                link.setText(words)
        self._fit()

    def _fit(self) -> None:
        """Name each part that is not shown where there is room, else their sum."""
        parts = [link for link in self.links if self._wanted.get(link)]
        named = [*self._head(), self._not_shown, *parts]
        room = sum(widget.sizeHint().width() for widget in named) + LEAST <= self.width()
        self._not_shown.setVisible(room and bool(parts))
        for link in self.links:
            link.setVisible(room and link in parts)
        self.brief.setVisible(not room and bool(parts))

    def _head(self) -> list[QWidget]:
        told = self.with_others.isVisibleTo(self)
        return [self.shown, self.with_others] if told else [self.shown]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return the size of the brief form."""
        hints = [widget.sizeHint() for widget in (*self._head(), self.brief)]
        return QSize(sum(hint.width() for hint in hints), max(hint.height() for hint in hints))

    @Slot()
    def _on_brief(self) -> None:
        menu = QMenu(self.window())
        for link in self.links:
            if self._wanted.get(link):
                menu.addAction(link.text(), link.click)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.brief.mapToGlobal(self.brief.rect().topLeft()))


def _of(number: int, of: int) -> str:
    """Return ``4 of 5 stories``, or ``5 stories`` where that is all."""
    if number == of:
        return counted(of, "story")
    return say_number("Window", "{number} of %Ln stories", "{number} of %Ln story", of).format(
        number=figure(number)
    )


def _in_view(left_out: int) -> str:
    """Return that only what is in view is shown, and how many events that leaves out."""
    if not left_out:
        return say("Window", "Only what is in view")
    return say_number(
        "Window",
        "Only what is in view, %Ln left out",
        "Only what is in view, %Ln left out",
        left_out,
    )
