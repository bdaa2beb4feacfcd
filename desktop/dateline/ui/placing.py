"""Choosing on the map which place the picked words name: by a click, or by dragging their mark."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu

from dateline.domain.errors import UserError
from dateline.domain.places import Place
from dateline.domain.project import KeptMention
from dateline.services.finding import PlaceFinder
from dateline.ui.map.aim import Spot
from dateline.ui.map.view import MapView
from dateline.ui.models.words import described
from dateline.ui.reader.card import choices
from dateline.ui.reader.pane import ReaderPane
from dateline.ui.reader.text_map import shown_title
from dateline.ui.review import Review
from dateline.ui.saying import Later, figure, say

REACH = 24
"""Pixels around a click within which another place of the name is meant."""
LEAST_KM = 2.0
PICK_FIRST = Later("Window", "Pick a place of the story first, then choose on the map where it is.")


class Placing(QObject):
    """Shows the other places of a name that is in doubt, and asks which one a spot stands for.

    Signals:
        failed(UserError): there is nothing to place, or the gazetteer can't be read.
    """

    failed = Signal(object)

    def __init__(
        self,
        reader: ReaderPane,
        review: Review,
        map_view: MapView,
        finder: PlaceFinder,
        parent: QObject,
    ) -> None:
        """Follow what is picked in ``reader``."""
        super().__init__(parent)
        self._reader = reader
        self._review = review
        self._map = map_view
        self._finder = finder
        self.menu: QMenu | None = None
        reader.picked_changed.connect(self.follow)
        review.changed.connect(self.follow)
        reader.view.map_asked.connect(self.ask)
        map_view.aim.chosen.connect(self._on_chosen)
        map_view.aim.pointed.connect(self._on_pointed)
        map_view.aim.left.connect(reader.view.setFocus)

    @property
    def _picked(self) -> KeptMention | None:
        picked = self._reader.view.picked
        return picked.kept if picked is not None and self._reader.editable else None

    @Slot()
    def follow(self) -> None:
        """Show on the map what the picked words may mean."""
        kept = self._picked
        if kept is None:
            self._map.aim.show((), movable=None)
            return
        mention = kept.mention
        offered = choices(mention) if mention.in_doubt else ()
        fit = bool(offered) and self._review.asks_about(kept.id)
        others = tuple(candidate.place for candidate in offered)
        self._map.aim.show(others, movable=mention.choice, fit=fit)

    @Slot()
    def ask(self) -> None:
        """Ask for a spot on the map."""
        kept = self._picked
        if kept is None:
            self.failed.emit(UserError(PICK_FIRST()))
            return
        name = shown_title(kept.mention.text)[:60]
        self._map.aim.ask(
            say("Window", "Click where “{name}” is. Enter takes the middle, Escape leaves.").format(
                name=name
            )
        )
        self._map.setFocus()

    @Slot(int)
    def _on_chosen(self, number: int) -> None:
        self._reader.choose_numbered(number)

    @Slot(object)
    def _on_pointed(self, spot: Spot) -> None:
        kept = self._picked
        if kept is None:
            return
        try:
            found = self._finder.around(
                spot.latitude,
                spot.longitude,
                name=shown_title(kept.mention.text)[:80],
                km=max(LEAST_KM, REACH * spot.km_per_pixel),
                others=[candidate.place for candidate in kept.mention.candidates],
            )
        except UserError as error:
            self.failed.emit(error)
            return
        self._offer(found, self._map.mapToGlobal(QPoint(spot.x, spot.y)))

    def _offer(self, found: tuple[tuple[Place, float], ...], where: QPoint) -> None:
        menu = QMenu(self._map.window())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(say("Window", "Places there"))
        for place, km in found[:-1]:
            far = say("Window", "{number} km").format(number=figure(km)) if km >= 1 else ""
            parts = (shown_title(place.name), shown_title(described(place)), far)
            words = " · ".join(filter(None, parts))
            menu.addAction(_plain(words)).triggered.connect(
                partial(self._reader.choose_place, place)
            )
        point = found[-1][0]
        menu.addSeparator()
        words = say("Window", "This point for “{name}”: {latitude}, {longitude}").format(
            name=point.name, latitude=f"{point.latitude:.4f}", longitude=f"{point.longitude:.4f}"
        )
        menu.addAction(_plain(words)).triggered.connect(partial(self._reader.choose_place, point))
        menu.setActiveAction(menu.actions()[0])
        self.menu = menu
        menu.destroyed.connect(self._on_menu_gone)
        menu.popup(where)

    @Slot()
    def _on_menu_gone(self) -> None:
        self.menu = None


def _plain(words: str) -> str:
    return words.replace("&", "&&")
