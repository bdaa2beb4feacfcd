"""Every deed of the window: its words, its keys, its place in the menus."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from dateline.ui.choice_words import (
    APPEARANCES,
    COLOURS,
    CONTRASTS,
    MAP_STYLES,
    ORDERS,
    STEPS,
)
from dateline.ui.elsewhere import told
from dateline.ui.keyboard import CyrillicKeys
from dateline.ui.map_style import MapStyle
from dateline.ui.menus import MENUS, Deed
from dateline.ui.saying import Later, say
from dateline.ui.theme import Choice, Contrast

Name = TypeVar("Name", bound=str)


class Actions(QObject):
    """The deeds as Qt actions, by id.

    Signals:
        recent_chosen(Path): a project of the recent ones is to be opened.
        recent_cleared(): the recent ones are to be forgotten.
        appearance_chosen(Choice): another look is to be taken on.
        contrast_chosen(Contrast): more or less contrast is wanted.
        map_style_chosen(MapStyle): the map is to be drawn in other colours.
        step_chosen(str): another step of the time line.
        order_chosen(str): the stories are to be listed in another order.
    """

    recent_chosen = Signal(object)
    recent_cleared = Signal()
    appearance_chosen = Signal(object)
    contrast_chosen = Signal(object)
    map_style_chosen = Signal(object)
    step_chosen = Signal(str)
    order_chosen = Signal(str)

    def __init__(self, window: QWidget) -> None:
        """Make them, with their keys in force over the whole window."""
        super().__init__(window)
        self._by_id: dict[str, QAction] = {}
        self._cyrillic = CyrillicKeys(window)
        for _title, deeds in MENUS:
            for deed in deeds:
                if isinstance(deed, Deed):
                    self._make(deed, window)
        self.recent = QMenu(say("Window", "Open recen&t"), window)
        self.recent.triggered.connect(self._on_recent)
        self.colours = self._choices(say("Window", "&Colour by"), COLOURS, window)
        self.street = QMenu(say("Window", "&Street map"), window)
        self.bookmarks = QMenu(say("Window", "&Go to"), window)
        self.added = QMenu(say("Window", "Add&ed files"), window)
        self.appearance = self._choices(say("Window", "Appea&rance"), APPEARANCES, window)
        self.appearance.triggered.connect(self._on_appearance)
        self.contrast = self._choices(say("Window", "&Contrast"), CONTRASTS, window)
        self.contrast.triggered.connect(self._on_contrast)
        self.map_style = self._choices(say("Window", "Map st&yle"), MAP_STYLES, window)
        self.map_style.triggered.connect(self._on_map_style)
        self.steps = self._choices(say("Window", "&Step"), STEPS, window)
        self.steps.triggered.connect(self._on_step)
        self.kept = QMenu(say("Window", "&Kept filters"), window)
        self.playing = QMenu(say("Window", "P&laying and colours"), window)
        self.order = self._choices(say("Window", "Sort stories &by"), ORDERS, window)
        self.order.triggered.connect(self._on_order)

    def _make(self, deed: Deed, window: QWidget) -> None:
        action = QAction(deed.text(), window)
        action.setObjectName(deed.id)
        action.setShortcuts(_sequences(deed))
        if deed.tip is not None:
            action.setToolTip(deed.tip())
        action.setCheckable(deed.checkable)
        action.setChecked(deed.checked)
        window.addAction(action)
        self._by_id[deed.id] = action

    def _choices(self, title: str, names: Mapping[Name, Later], window: QWidget) -> QMenu:
        menu = QMenu(title, window)
        group = QActionGroup(menu)
        for name, words in names.items():
            action = menu.addAction(words())
            action.setData(str(name))
            action.setCheckable(True)
            group.addAction(action)
        return menu

    def __getitem__(self, key: str) -> QAction:
        return self._by_id[key]

    def connect_all(self, slots: Mapping[str, Callable[..., object]]) -> None:
        """Have each action do its deed; checkable ones hand over whether they are on."""
        for key, slot in slots.items():
            action = self._by_id[key]
            (action.toggled if action.isCheckable() else action.triggered).connect(slot)

    def fill(self, bar: QMenuBar) -> None:
        """Put the deeds into the menus."""
        inside = {
            "recent": self.recent,
            "bookmarks": self.bookmarks,
            "street": self.street,
            "added": self.added,
            "colours": self.colours,
            "appearance": self.appearance,
            "contrast": self.contrast,
            "map_style": self.map_style,
            "step": self.steps,
            "order": self.order,
            "playing": self.playing,
            "kept": self.kept,
        }
        for title, deeds in MENUS:
            menu = bar.addMenu(title())
            for deed in deeds:
                if deed is None:
                    menu.addSeparator()
                elif isinstance(deed, str):
                    menu.addMenu(inside[deed])
                else:
                    menu.addAction(self._by_id[deed.id])
        self._by_id["quit"].setMenuRole(QAction.MenuRole.QuitRole)
        self._by_id["preferences"].setMenuRole(QAction.MenuRole.PreferencesRole)
        self._by_id["about"].setMenuRole(QAction.MenuRole.AboutRole)

    def sheet(self) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
        """Return every deed that has keys, menu by menu: its words and its keys."""
        return tuple(
            (
                title().replace("&", ""),
                tuple(
                    (deed.text().replace("&", ""), _told_keys(deed))
                    for deed in deeds
                    if isinstance(deed, Deed) and deed.keys is not None
                ),
            )
            for title, deeds in MENUS
        )

    # What changes

    def show_history(self, undo: str | None, redo: str | None) -> None:
        """Name what would be undone and done again."""
        for key, verb, deed, name in (
            ("undo", say("Window", "&Undo"), say("Window", "&Undo {deed}"), undo),
            ("redo", say("Window", "&Redo"), say("Window", "&Redo {deed}"), redo),
        ):
            action = self._by_id[key]
            action.setEnabled(name is not None)
            words = told(name or "").replace("&", "&&")
            action.setText(deed.format(deed=words) if words else verb)

    def show_recent(self, paths: tuple[Path, ...]) -> None:
        """List the projects that can be opened again."""
        self.recent.clear()
        for path in paths:
            name = (
                path.stem
                if path.is_file()
                else say("Window", "{name} (not found)").format(name=path.stem)
            )
            action = self.recent.addAction(name.replace("&", "&&"))
            action.setStatusTip(str(path))
            action.setData(path)
        if paths:
            self.recent.addSeparator()
            self.recent.addAction(say("Window", "Clear list"))
        self.recent.setEnabled(bool(paths))

    def show_choice(self, menu: QMenu, name: str) -> None:
        """Tick the choice in force."""
        for action in menu.actions():
            action.setChecked(action.data() == name)

    @Slot(QAction)
    def _on_recent(self, action: QAction) -> None:
        path = action.data()
        if path is None:
            self.recent_cleared.emit()
        else:
            self.recent_chosen.emit(Path(str(path)))

    @Slot(QAction)
    def _on_appearance(self, action: QAction) -> None:
        self.appearance_chosen.emit(Choice(str(action.data())))

    @Slot(QAction)
    def _on_contrast(self, action: QAction) -> None:
        self.contrast_chosen.emit(Contrast(str(action.data())))

    @Slot(QAction)
    def _on_map_style(self, action: QAction) -> None:
        self.map_style_chosen.emit(MapStyle(str(action.data())))

    @Slot(QAction)
    def _on_order(self, action: QAction) -> None:
        self.order_chosen.emit(str(action.data()))

    @Slot(QAction)
    def _on_step(self, action: QAction) -> None:
        self.step_chosen.emit(str(action.data()))


def _sequences(deed: Deed) -> list[QKeySequence]:
    """Return every shortcut of a deed, the one to be shown first."""
    found = [QKeySequence(deed.keys)] if isinstance(deed.keys, str) else []
    if isinstance(deed.keys, QKeySequence.StandardKey):
        found += QKeySequence.keyBindings(deed.keys)
    if deed.also is not None:
        found.append(QKeySequence(deed.also))
    return found


def _told_keys(deed: Deed) -> str:
    """Return the keys of a deed as they stand on the sheet: ``Ctrl+], Ctrl+PgDown``."""
    first = QKeySequence(deed.keys) if deed.keys is not None else QKeySequence()
    told = [first] if deed.also is None else [first, QKeySequence(deed.also)]
    return ", ".join(keys.toString(QKeySequence.SequenceFormat.NativeText) for keys in told)
