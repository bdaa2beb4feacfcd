"""Every deed of the window: its words, its keys, its place in the menus."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from dateline.ui.drawing import ColourBy
from dateline.ui.map_style import MapStyle
from dateline.ui.models.story_order import StoryOrder
from dateline.ui.theme import Choice, Contrast

Keys = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """One line of a menu."""

    id: str
    text: str
    keys: str | Keys | None = None
    checkable: bool = False
    checked: bool = False
    tip: str = ""


LINE = None
"""A line between the groups of a menu."""

FILE = (
    Deed(id="new", text="&New project", keys=Keys.New),
    Deed(id="open", text="&Open…", keys=Keys.Open),
    "recent",
    LINE,
    Deed(
        id="add",
        text="&Add stories…",
        keys="Ctrl+I",
        tip="Read files and find their places and dates",
    ),
    Deed(id="add_folder", text="Add &folder…", keys="Ctrl+Shift+I"),
    Deed(
        id="add_address",
        text="Add from &web address…",
        keys="Ctrl+Shift+U",
        tip="Ask for one page or feed, if you allow that",
    ),
    Deed(id="add_table", text="Add ta&ble…", tip="Say what each column of a table is for"),
    Deed(id="go_on", text="&Go on adding stories", tip="Read what was left when it was cut short"),
    LINE,
    Deed(id="rename", text="&Rename project…", keys="F2"),
    Deed(
        id="history",
        text="&History…",
        keys="Ctrl+Shift+H",
        tip="List what was done, and go back to any of it",
    ),
    Deed(
        id="restore_point",
        text="Make restore po&int…",
        tip="Give the project's state of now a name, to go back to",
    ),
    Deed(id="save_as", text="&Save as…", keys=Keys.SaveAs),
    LINE,
    Deed(
        id="snapshot",
        text="Export &picture…",
        keys="Ctrl+E",
        tip="Write the map as a picture, seen beforehand",
    ),
    Deed(
        id="copy_picture",
        text="Cop&y picture",
        keys="Ctrl+Shift+C",
        tip="Put the map on the clipboard as a picture",
    ),
    Deed(id="export", text="&Export data…", keys="Ctrl+Shift+E"),
    LINE,
    Deed(id="close", text="&Close window", keys=Keys.Close),
    Deed(id="quit", text="&Quit", keys="Ctrl+Q"),
)
EDIT = (
    Deed(id="undo", text="&Undo", keys=Keys.Undo),
    Deed(id="redo", text="&Redo", keys=Keys.Redo),
    LINE,
    Deed(id="copy", text="&Copy", keys=Keys.Copy),
    Deed(
        id="paste",
        text="&Paste as story",
        keys=Keys.Paste,
        tip="Read the text, or the files, that are on the clipboard",
    ),
    Deed(id="find", text="F&ind…", keys=Keys.Find),
    LINE,
    Deed(id="previous_place", text="Pre&vious place in story", keys="Alt+Up"),
    Deed(id="next_place", text="Ne&xt place in story", keys="Alt+Down"),
    Deed(id="review", text="Review nex&t", keys="F8", tip="Go through what is in doubt"),
    Deed(id="review_back", text="Review previou&s", keys="Shift+F8"),
    LINE,
    Deed(
        id="add_place",
        text="Add pl&ace from words…",
        keys="Ctrl+Shift+P",
        tip="Select words of the story that name a place which was missed",
    ),
    Deed(
        id="place_on_map",
        text="Choose place &on map…",
        keys="Ctrl+Shift+L",
        tip="Click on the map where the place is that is picked",
    ),
    Deed(
        id="set_date",
        text="Set or add dat&e…",
        keys="Ctrl+Shift+T",
        tip="Date the place that is picked, or the words that are selected",
    ),
    Deed(
        id="note",
        text="&Note and tags…",
        keys="Ctrl+Shift+N",
        tip="On the story, place or event that is picked",
    ),
    Deed(id="story_date", text="Set story's &date…", keys="Ctrl+Shift+D"),
    Deed(id="remove_story", text="Re&move story"),
    LINE,
    Deed(id="preferences", text="Pre&ferences…", keys="Ctrl+,", tip="Choose once and for all"),
)
VIEW = (
    Deed(id="lists", text="&Stories and places", keys="Ctrl+1", checkable=True, checked=True),
    Deed(id="reader", text="S&tory text", keys="Ctrl+2", checkable=True, checked=True),
    Deed(id="timeline", text="Ti&me line", keys="Ctrl+3", checkable=True, checked=True),
    LINE,
    "order",
    Deed(id="metonyms", text="Governments and &peoples on the map", keys="Ctrl+M", checkable=True),
    Deed(
        id="in_view",
        text="Only what is in &view",
        keys="Ctrl+Shift+M",
        checkable=True,
        tip="Count and list only what the map shows",
    ),
    LINE,
    Deed(id="zoom_in", text="Zoom &in", keys=Keys.ZoomIn),
    Deed(id="zoom_out", text="Zoom &out", keys=Keys.ZoomOut),
    Deed(id="fit", text="Show &all events", keys="Ctrl+0"),
    LINE,
    "appearance",
    "contrast",
    "map_style",
)
FILTER = (
    Deed(
        id="filter",
        text="&Choose what is shown",
        keys="Ctrl+Shift+F",
        checkable=True,
        tip="Publishers, countries, kinds and more, with how many events each would show",
    ),
    Deed(id="only_story", text="Only this &story", tip="Filter by the story that is picked"),
    Deed(
        id="only_place",
        text="Only this &place",
        tip="Filter by the place that is picked, with everything inside it",
    ),
    Deed(
        id="only_here",
        text="Only this part of the &map",
        tip="Filter by what the map shows now, wherever it goes next",
    ),
    LINE,
    Deed(id="keep_filter", text="K&eep filter…", tip="Keep what is asked for under a name"),
    "kept",
    LINE,
    Deed(id="clear_filter", text="Clear &all filters", keys="Ctrl+Shift+X"),
)
MAP = (
    Deed(
        id="add_street",
        text="&Add street map…",
        tip="Lay a PMTiles or MBTiles file over the basemap",
    ),
    "street",
    Deed(id="online", text="&Online tiles…", checkable=True),
    LINE,
    "colours",
    Deed(id="heat", text="&Heat", checkable=True, tip="Shade ground with more events deeper"),
    Deed(id="trails", text="&Trails", checkable=True, tip="Join a story's places in order of time"),
)
TIME = (
    Deed(id="play", text="&Play", keys="Ctrl+Space"),
    LINE,
    Deed(id="next_step", text="&Next step", keys="Ctrl+]"),
    Deed(id="previous_step", text="Pre&vious step", keys="Ctrl+["),
    "step",
    "playing",
    LINE,
    Deed(id="go_to_date", text="&Go to date…", keys="Ctrl+G"),
    Deed(id="whole_range", text="&Whole time", keys="Ctrl+R"),
    Deed(id="zoom_to_range", text="&Zoom to range", keys="Ctrl+Shift+R"),
)
BOOKMARKS = (
    Deed(
        id="bookmark",
        text="&Add bookmark…",
        keys="Ctrl+D",
        tip="Keep time, map, filters and what is picked, under a name",
    ),
    Deed(id="bookmarks", text="All &bookmarks…", keys="Ctrl+Shift+B"),
    "bookmarks",
)
GAZETTEER = (
    Deed(
        id="answers",
        text="&Your answers…",
        tip="What you said of a name for every story: listed, and taken back",
    ),
    LINE,
    Deed(
        id="add_geonames",
        text="Add &GeoNames file…",
        tip="Know more places: allCountries.zip, a country's file, alternateNamesV2.zip",
    ),
    "added",
    LINE,
    Deed(
        id="geocoder",
        text="&Online geocoder…",
        checkable=True,
        tip="A second opinion on names that the gazetteer lacks",
    ),
)
HELP = (
    Deed(
        id="palette",
        text="&Find a command…",
        keys="Ctrl+K",
        tip="Every deed, place, story, filter and project, a few letters away",
    ),
    Deed(id="guide", text="&User guide", keys=Keys.HelpContents, tip="Read how things are done"),
    Deed(id="shortcuts", text="&Keyboard shortcuts", keys="Ctrl+F1"),
    Deed(id="tour", text="&Take the tour", tip="Say what each part of the window is for"),
    Deed(id="about", text="&About Dateline"),
)
MENUS = (
    ("&File", FILE),
    ("&Edit", EDIT),
    ("&View", VIEW),
    ("F&ilter", FILTER),
    ("&Map", MAP),
    ("&Time line", TIME),
    ("&Bookmarks", BOOKMARKS),
    ("&Gazetteer", GAZETTEER),
    ("&Help", HELP),
)


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
        for _title, deeds in MENUS:
            for deed in deeds:
                if isinstance(deed, Deed):
                    self._make(deed, window)
        self.recent = QMenu("Open recen&t", window)
        self.recent.triggered.connect(self._on_recent)
        self.colours = self._choices("&Colour by", tuple(ColourBy), window)
        self.street = QMenu("&Street map", window)
        self.bookmarks = QMenu("&Go to", window)
        self.added = QMenu("Add&ed files", window)
        self.appearance = self._choices("Appea&rance", tuple(Choice), window)
        self.appearance.triggered.connect(self._on_appearance)
        self.contrast = self._choices("&Contrast", tuple(Contrast), window)
        self.contrast.triggered.connect(self._on_contrast)
        self.map_style = self._choices("Map st&yle", tuple(MapStyle), window)
        self.map_style.triggered.connect(self._on_map_style)
        self.steps = self._choices("&Step", ("hour", "day", "week", "month", "year"), window)
        self.steps.triggered.connect(self._on_step)
        self.kept = QMenu("&Kept filters", window)
        self.playing = QMenu("P&laying and colours", window)
        self.order = self._choices("Sort stories &by", tuple(StoryOrder), window)
        self.order.triggered.connect(self._on_order)

    def _make(self, deed: Deed, window: QWidget) -> None:
        action = QAction(deed.text, window)
        action.setObjectName(deed.id)
        if isinstance(deed.keys, str):
            action.setShortcut(QKeySequence(deed.keys))
        elif deed.keys is not None:
            action.setShortcuts(deed.keys)
        if deed.tip:
            action.setToolTip(deed.tip)
        action.setCheckable(deed.checkable)
        action.setChecked(deed.checked)
        window.addAction(action)
        self._by_id[deed.id] = action

    def _choices(self, title: str, names: tuple[str, ...], window: QWidget) -> QMenu:
        menu = QMenu(title, window)
        group = QActionGroup(menu)
        for name in names:
            action = menu.addAction(str(name).capitalize())
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
            menu = bar.addMenu(title)
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
        native = QKeySequence.SequenceFormat.NativeText
        return tuple(
            (
                title.replace("&", ""),
                tuple(
                    (deed.text.replace("&", ""), self._by_id[deed.id].shortcut().toString(native))
                    for deed in deeds
                    if isinstance(deed, Deed) and not self._by_id[deed.id].shortcut().isEmpty()
                ),
            )
            for title, deeds in MENUS
        )

    # What changes

    def show_history(self, undo: str | None, redo: str | None) -> None:
        """Name what would be undone and done again."""
        for key, verb, name in (("undo", "&Undo", undo), ("redo", "&Redo", redo)):
            action = self._by_id[key]
            action.setEnabled(name is not None)
            words = (name or "").replace("&", "&&")
            action.setText(f"{verb} {words}".strip())

    def show_recent(self, paths: tuple[Path, ...]) -> None:
        """List the projects that can be opened again."""
        self.recent.clear()
        for path in paths:
            name = path.stem if path.is_file() else f"{path.stem} (not found)"
            action = self.recent.addAction(name.replace("&", "&&"))
            action.setStatusTip(str(path))
            action.setData(path)
        if paths:
            self.recent.addSeparator()
            self.recent.addAction("Clear list")
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
