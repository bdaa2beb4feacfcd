"""What the palette can reach: the deeds of all menus, and what a project holds by name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from dateline.domain.errors import UserError
from dateline.domain.folding import folded
from dateline.ui.models.words import described
from dateline.ui.reader.text_map import shown_title
from dateline.ui.saying import say

if TYPE_CHECKING:
    from dateline.ui.main_window import MainWindow

STORIES = 6
PLACES = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A line of the palette."""

    id: str
    """Stays the same from one start to the next."""
    words: str
    path: str
    """Where it is found: ``File``, ``View › Appearance``, ``Story``."""
    keys: str = ""
    is_on: bool = False
    """Whether it is a deed that is switched on."""
    can_be_done: bool = True
    run: Callable[[], object]

    @property
    def told(self) -> str:
        """Return it as a screen reader says it."""
        on = say("Palette", "on") if self.is_on else ""
        state = "" if self.can_be_done else say("Palette", "not available now")
        return ", ".join(filter(None, (self.words, on, self.path, self.keys, state)))


def deeds(bar: QMenuBar) -> tuple[Entry, ...]:
    """Return an entry for every deed of every menu, as they stand when this is asked."""
    return tuple(
        entry
        for action in bar.actions()
        if isinstance(menu := action.menu(), QMenu)
        for entry in _of_menu(menu, (_plain(action.text()),))
    )


def _of_menu(menu: QMenu, path: tuple[str, ...]) -> Iterator[Entry]:
    menu.aboutToShow.emit()  # menus that list what there is are filled when they open
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            if inner.isEnabled() and action.isEnabled():
                yield from _of_menu(inner, (*path, _plain(action.text())))
        elif not action.isSeparator() and action.text():
            yield _of_action(action, path)


def _of_action(action: QAction, path: tuple[str, ...]) -> Entry:
    words = _plain(action.text())
    return Entry(
        id=action.objectName() or "/".join((*path, words)),
        words=words,
        path=" › ".join(path),
        keys=action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
        is_on=action.isCheckable() and action.isChecked(),
        can_be_done=action.isEnabled(),
        run=action.trigger,
    )


def _plain(words: str) -> str:
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def named(window: MainWindow, typed: str) -> tuple[Entry, ...]:
    """Return the project's places and stories that go by what is typed, in any spelling."""
    return (*_places(window, typed), *_stories(window, typed))


def _places(window: MainWindow, typed: str) -> Iterator[Entry]:
    session = window.session
    wanted = folded(typed.strip())
    if not wanted:
        return
    try:
        ids = {place.id for place in window.finder.find(typed, 20)}
    except UserError:
        ids = set()  # without the gazetteer places are found by the names they are shown by
    table = session.columns.place_table
    found = [place for place in table if place.id in ids or wanted in folded(place.name)]
    found.sort(key=lambda place: (not folded(place.name).startswith(wanted), -place.population))
    for place in found[:PLACES]:
        yield Entry(
            id=f"place {place.id}",
            words=shown_title(place.name),
            path=say("Palette", "Place › {place}").format(place=shown_title(described(place))),
            run=partial(session.select_place, place.id),
        )


def _stories(window: MainWindow, typed: str) -> Iterator[Entry]:
    session = window.session
    wanted = folded(typed.strip())
    if not wanted:
        return
    found = [story for story in session.stories if wanted in folded(story.title)][:STORIES]
    for story in found:
        yield Entry(
            id=f"story {story.id}",
            words=shown_title(story.title) or shown_title(story.source),
            path=say("Palette", "Story"),
            run=partial(session.light_story, story.id),
        )
