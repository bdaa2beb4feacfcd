"""Bookmarks: the brush, the map's view, what is shown and what is picked, kept under a name."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction

from dateline.domain.annotations import KeptView, ViewId, ViewKind
from dateline.domain.errors import UserError
from dateline.domain.filters import NO_FILTER, Filter
from dateline.domain.filters import from_words as read_filter
from dateline.domain.filters import to_words as filter_words
from dateline.project.annotation_deeds import KeepView, RemoveView
from dateline.project.commands import Command
from dateline.ui.models.date_words import span
from dateline.ui.outlook import Outlook, from_words, to_words
from dateline.ui.reader.text_map import shown_title
from dateline.ui.saying import Later, say

if TYPE_CHECKING:
    from dateline.ui.main_window import MainWindow

TOLD = Later("Window", "Ctrl+D keeps what is shown now: time, map, filters and what is picked.")
NONE_YET = Later(
    "Window", "None yet. A bookmark keeps time, map, filters and what is picked, to come back to."
)
IN_MENU = 9
_LONGEST = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What a bookmark brings back."""

    outlook: Outlook
    filter: Filter = NO_FILTER
    all_kinds: bool = False
    in_view: bool = False


def written(look: Look) -> str:
    """Return a look as JSON."""
    plain = {"all_kinds": look.all_kinds, "in_view": look.in_view}
    filtered = json.loads(filter_words(look.filter)) if look.filter else None
    return json.dumps({**plain, "outlook": json.loads(to_words(look.outlook)), "filter": filtered})


def read(words: str) -> Look:
    """Return what :func:`written` wrote; each part that can't be read counts as not there."""
    try:
        plain = json.loads(words)
    except (ValueError, RecursionError):
        plain = None
    if not isinstance(plain, dict):
        plain = {}
    return Look(
        outlook=from_words(json.dumps(plain.get("outlook"))),
        filter=read_filter(json.dumps(plain.get("filter"))) or NO_FILTER,
        all_kinds=plain.get("all_kinds") is True,
        in_view=plain.get("in_view") is True,
    )


class Bookmarks(QObject):
    """Keeps bookmarks in the project, lists them in their menu, goes to them.

    Signals:
        failed(UserError): one could not be kept or read.
    """

    failed = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        """Fill the menu of a furnished window whenever it is opened."""
        super().__init__(window)
        self._window = window
        self._session = window.session
        self.menu = window.deeds.bookmarks
        self.menu.aboutToShow.connect(self._fill)
        self.menu.triggered.connect(self._on_triggered)

    def _kept(self) -> tuple[KeptView, ...]:
        try:
            views = self._session.store.views()
        except UserError as error:
            self.failed.emit(error)
            return ()
        return tuple(view for view in views if view.kind is ViewKind.BOOKMARK)

    @Slot()
    def _fill(self) -> None:
        self.menu.clear()
        kept = self._kept()
        for number, view in enumerate(kept[:IN_MENU], start=1):
            name = shown_title(view.name)[:_LONGEST].replace("&", "&&")
            self.menu.addAction(f"&{number}  {name}").setData(view.id)
        if not kept:
            self.menu.addAction(say("Window", "None yet")).setEnabled(False)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        view = next((view for view in self._kept() if view.id == action.data()), None)
        if view is not None:
            self.go(view)

    # Kept

    def look(self) -> Look:
        """Return how the project is looked at now."""
        return Look(
            outlook=self._window.remembering.outlook(),
            filter=self._session.filter,
            all_kinds=self._session.shows_all_kinds,
            in_view=self._window.deeds["in_view"].isChecked(),
        )

    @Slot()
    def ask(self) -> None:
        """Ask for the name of a bookmark on what is shown now."""
        from dateline.ui.dialogs.ask_text import AskText

        if self._session.read_only:
            return
        dialog = AskText(
            self._window,
            title=say("Window", "Add bookmark"),
            label=say(
                "Window",
                "What is this view to be called? It keeps time, map, filters and what is picked.",
            ),
            text=self._suggested(),
            verb=say("Window", "Add bookmark"),
        )
        dialog.given.connect(self._keep)
        dialog.open()

    def _suggested(self) -> str:
        session = self._session
        picked = session.selection
        parts = [] if session.shows_everything else [span(session.range.start, session.range.end)]
        if picked.place_id is not None:
            parts.append(session.store.place(picked.place_id).name)
        elif picked.document_id is not None:
            titles = {story.id: story.title for story in session.stories}
            parts.append(titles.get(picked.document_id, ""))
        return shown_title(" · ".join(filter(None, parts)))[:_LONGEST] or say("Window", "All of it")

    @Slot(str)
    def _keep(self, name: str) -> None:
        state = written(self.look())
        self._run(KeepView(kind=ViewKind.BOOKMARK, title=name, state=state))

    def _run(self, deed: Command) -> None:
        try:
            self._session.run(deed)
        except UserError as error:
            self.failed.emit(error)

    # Gone to

    @Slot(object)
    def go(self, view: KeptView) -> None:
        """Show what a bookmark keeps, as far as it is still there."""
        window, look = self._window, read(view.state)
        try:
            self._session.set_filter(look.filter)
        except UserError as error:
            self.failed.emit(error)
        self._session.set_shows_all_kinds(look.all_kinds)
        window.deeds["in_view"].setChecked(look.in_view)
        self._session.take_up(look.outlook)
        window.reader.view.go_to(look.outlook.top)
        if look.outlook.map:
            window.map_view.restore(look.outlook.map)
        else:
            window.map_view.fit_events()

    @Slot()
    def show(self) -> None:
        """List all of them, to go to one or remove it."""
        from dateline.ui.dialogs.listing import ListingDialog

        kept = self._kept()
        told = TOLD() if kept else NONE_YET()
        lines = [(shown_title(view.name), view) for view in kept]
        dialog = ListingDialog(
            self._window, title=say("Window", "Bookmarks"), told=told, lines=lines
        )
        dialog.offer_opening(say("Window", "Go to it"))
        if not self._session.read_only:
            dialog.offer_removing(say("Window", "Remove"), say("Window", "Undo brings it back"))
            dialog.offer_beginning(say("Window", "Add bookmark…"))
        dialog.beginning_asked.connect(self.ask)
        dialog.opened.connect(self.go)
        dialog.removal_asked.connect(self._remove)
        dialog.open()

    @Slot(object)
    def _remove(self, view: KeptView) -> None:
        self._run(RemoveView(id=ViewId(view.id)))
