"""What the search field offers below itself: to filter by the words, or by a place of that name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import (
    QModelIndex,
    QObject,
    Qt,
    Slot,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QCompleter,
    QListView,
    QStyleOptionViewItem,
)

from dateline.domain.filters import NamedPlace
from dateline.domain.places import Place
from dateline.ui.filters.filtering import Filtering
from dateline.ui.header import SearchField
from dateline.ui.models.filter_words import short
from dateline.ui.models.offered import LINE, Index, Offered
from dateline.ui.models.words import counted, described
from dateline.ui.places.delegates import LineDelegate, draw_ground, draw_words, small_font
from dateline.ui.reader.text_map import shown_title
from dateline.ui.saying import say
from dateline.ui.session import Session
from dateline.ui.theme import Appearance

MOST = 6
WIDTH = 440
PAD = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A value that a filter may ask for."""

    criterion: str
    value: object
    words: str
    detail: str
    events: int

    @property
    def told(self) -> str:
        """Return it as a screen reader says it."""
        many = counted(self.events, "event") if self.criterion == "places" else ""
        value = ", ".join(filter(None, (self.words, self.detail, many)))
        return say("Filters", "Filter by {value}").format(value=value)


class _Delegate(LineDelegate):
    """The words, what they are, and how many events there are."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        offer: Offer = index.data(LINE)
        theme = self._appearance.theme
        painter.save()
        draw_ground(painter, option, self._appearance)
        box = option.rect.adjusted(PAD, 0, -PAD, 0)
        painter.setFont(small_font(option.font))
        painter.setPen(QColor(theme.secondary))
        many = counted(offer.events, "event") if offer.criterion == "places" else ""
        right = painter.fontMetrics().horizontalAdvance(many)
        draw_words(painter, box.adjusted(box.width() - right - 2, 0, 0, 0), many)
        painter.setFont(option.font)
        painter.setPen(QColor(theme.text))
        room = box.adjusted(0, 0, -right - 12, 0)
        draw_words(painter, room, offer.words)
        left = min(painter.fontMetrics().horizontalAdvance(offer.words) + 8, room.width())
        painter.setFont(small_font(option.font))
        painter.setPen(QColor(theme.secondary))
        draw_words(painter, room.adjusted(left, 0, 0, 0), offer.detail)
        painter.restore()


class Suggestions(QObject):
    """A list below the search field, while there are words in it that the project tells of."""

    def __init__(
        self,
        field: SearchField,
        session: Session,
        found: Callable[[], tuple[Place, ...]],
        filtering: Filtering,
        appearance: Appearance,
    ) -> None:
        """Offer nothing before words are typed; ``found`` tells the places that go by them."""
        super().__init__(field)
        self._field = field
        self._session = session
        self._found = found
        self._filtering = filtering
        self._offers: Offered[Offer] = Offered(self)
        self._completer = QCompleter(self._offers, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setWidget(field)
        self._completer.setMaxVisibleItems(MOST + 1)
        self.list = QListView()
        self._completer.setPopup(self.list)
        self.list.setItemDelegate(_Delegate(appearance, self.list))
        self.list.setAccessibleName(say("Filters", "Filter by"))
        self.list.setObjectName("offers")
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        field.is_choosing = self._is_choosing
        field.left.connect(self.list.hide)
        chosen = self._completer.activated[QModelIndex]  # type: ignore[index]
        chosen.connect(self._on_chosen)

    @property
    def offers(self) -> tuple[Offer, ...]:
        """Return what is offered now."""
        return self._offers.lines

    @Slot(str)
    def suggest(self, typed: str) -> None:
        """Offer what these words may mean, where the field has the focus."""
        words = typed.strip()
        offers = (*self._words(words), *self._places()) if words else ()
        self._offers.show(offers)
        if offers and self._field.window().focusWidget() is self._field:
            rect = self._field.rect()
            rect.setWidth(max(rect.width(), WIDTH))
            self._completer.complete(rect)
        else:
            self.list.hide()

    def _words(self, words: str) -> tuple[Offer, ...]:
        if words in self._session.filter.words:
            return ()
        return (
            Offer(
                criterion="words",
                value=words,
                words=f"“{shown_title(short(words))}”",
                detail=say("Filters", "only stories with these words"),
                events=0,
            ),
        )

    def _places(self) -> tuple[Offer, ...]:
        columns = self._session.columns
        passing = self._session.shown.sifted.events
        by_place = np.bincount(columns.places[passing], minlength=len(columns.place_table))
        sieve = self._session.sifting.sieve
        offers = []
        for place in self._found():
            events = int(by_place[sieve.places_in(place.id)].sum())
            if events:
                offers.append(_offer(place, events))
        return tuple(offers[:MOST])

    def _is_choosing(self) -> bool:
        return self.list.isVisible() and self.list.selectionModel().hasSelection()

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        offer = index.data(LINE)
        if isinstance(offer, Offer):
            self._field.clear()
            self._filtering.ask_for(offer.criterion, offer.value)


def _offer(place: Place, events: int) -> Offer:
    return Offer(
        criterion="places",
        value=NamedPlace(id=place.id, name=place.name),
        words=shown_title(place.name),
        detail=shown_title(described(place)),
        events=events,
    )
