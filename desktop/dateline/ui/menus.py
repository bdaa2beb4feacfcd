"""What the menus of the window hold: each deed with its words, its keys and its place."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from dateline.ui.saying import Later

Keys = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """One line of a menu."""

    id: str
    text: Later
    keys: str | Keys | None = None
    also: str | None = None
    """A second key, where layouts lack the first or people know both."""
    checkable: bool = False
    checked: bool = False
    tip: Later | None = None


LINE = None
"""A line between the groups of a menu."""

FILE = (
    Deed(id="new", text=Later("Window", "&New project"), keys=Keys.New),
    Deed(id="open", text=Later("Window", "&Open…"), keys=Keys.Open),
    "recent",
    LINE,
    Deed(
        id="add",
        text=Later("Window", "&Add stories…"),
        keys="Ctrl+I",
        tip=Later("Window", "Read files and find their places and dates"),
    ),
    Deed(id="add_folder", text=Later("Window", "Add &folder…"), keys="Ctrl+Shift+I"),
    Deed(
        id="add_address",
        text=Later("Window", "Add from &web address…"),
        keys="Ctrl+Shift+U",
        tip=Later("Window", "Ask for one page or feed, if you allow that"),
    ),
    Deed(
        id="add_table",
        text=Later("Window", "Add ta&ble…"),
        tip=Later("Window", "Say what each column of a table is for"),
    ),
    Deed(
        id="go_on",
        text=Later("Window", "&Go on adding stories"),
        tip=Later("Window", "Read what was left when it was cut short"),
    ),
    LINE,
    Deed(id="rename", text=Later("Window", "&Rename project…"), keys="F2"),
    Deed(
        id="history",
        text=Later("Window", "&History…"),
        keys="Ctrl+Shift+H",
        tip=Later("Window", "List what was done, and go back to any of it"),
    ),
    Deed(
        id="restore_point",
        text=Later("Window", "Make restore po&int…"),
        tip=Later("Window", "Give the project's state of now a name, to go back to"),
    ),
    Deed(id="save_as", text=Later("Window", "&Save as…"), keys=Keys.SaveAs),
    LINE,
    Deed(
        id="snapshot",
        text=Later("Window", "Export &picture…"),
        keys="Ctrl+E",
        tip=Later("Window", "Write the map as a picture, seen beforehand"),
    ),
    Deed(
        id="copy_picture",
        text=Later("Window", "Cop&y picture"),
        keys="Ctrl+Shift+C",
        tip=Later("Window", "Put the map on the clipboard as a picture"),
    ),
    Deed(id="export", text=Later("Window", "&Export data…"), keys="Ctrl+Shift+E"),
    LINE,
    Deed(id="close", text=Later("Window", "&Close window"), keys=Keys.Close),
    Deed(id="quit", text=Later("Window", "&Quit"), keys="Ctrl+Q"),
)
EDIT = (
    Deed(id="undo", text=Later("Window", "&Undo"), keys=Keys.Undo),
    Deed(id="redo", text=Later("Window", "&Redo"), keys=Keys.Redo, also="Ctrl+Y"),
    LINE,
    Deed(id="copy", text=Later("Window", "&Copy"), keys=Keys.Copy),
    Deed(
        id="paste",
        text=Later("Window", "&Paste as story"),
        keys=Keys.Paste,
        tip=Later("Window", "Read the text, or the files, that are on the clipboard"),
    ),
    Deed(id="find", text=Later("Window", "F&ind…"), keys=Keys.Find),
    LINE,
    Deed(id="previous_place", text=Later("Window", "Pre&vious place in story"), keys="Alt+Up"),
    Deed(id="next_place", text=Later("Window", "Ne&xt place in story"), keys="Alt+Down"),
    Deed(
        id="review",
        text=Later("Window", "Review nex&t"),
        keys="F8",
        tip=Later("Window", "Go through what is in doubt"),
    ),
    Deed(id="review_back", text=Later("Window", "Review previou&s"), keys="Shift+F8"),
    LINE,
    Deed(
        id="add_place",
        text=Later("Window", "Add pl&ace from words…"),
        keys="Ctrl+Shift+P",
        tip=Later("Window", "Select words of the story that name a place which was missed"),
    ),
    Deed(
        id="place_on_map",
        text=Later("Window", "Choose place &on map…"),
        keys="Ctrl+Shift+L",
        tip=Later("Window", "Click on the map where the place is that is picked"),
    ),
    Deed(
        id="set_date",
        text=Later("Window", "Set or add dat&e…"),
        keys="Ctrl+Shift+T",
        tip=Later("Window", "Date the place that is picked, or the words that are selected"),
    ),
    Deed(
        id="note",
        text=Later("Window", "&Note and tags…"),
        keys="Ctrl+Shift+N",
        tip=Later("Window", "On the story, place or event that is picked"),
    ),
    Deed(id="story_date", text=Later("Window", "Set story's &date…"), keys="Ctrl+Shift+D"),
    Deed(id="remove_story", text=Later("Window", "Re&move story")),
    LINE,
    Deed(
        id="preferences",
        text=Later("Window", "Pre&ferences…"),
        keys="Ctrl+,",
        tip=Later("Window", "Choose once and for all"),
    ),
)
VIEW = (
    Deed(
        id="lists",
        text=Later("Window", "&Stories and places"),
        keys="Ctrl+1",
        checkable=True,
        checked=True,
    ),
    Deed(
        id="reader",
        text=Later("Window", "S&tory text"),
        keys="Ctrl+2",
        checkable=True,
        checked=True,
    ),
    Deed(
        id="timeline",
        text=Later("Window", "Ti&me line"),
        keys="Ctrl+3",
        checkable=True,
        checked=True,
    ),
    LINE,
    "order",
    Deed(
        id="metonyms",
        text=Later("Window", "Governments and &peoples on the map"),
        keys="Ctrl+M",
        checkable=True,
    ),
    Deed(
        id="in_view",
        text=Later("Window", "Only what is in &view"),
        keys="Ctrl+Shift+M",
        checkable=True,
        tip=Later("Window", "Count and list only what the map shows"),
    ),
    LINE,
    Deed(id="zoom_in", text=Later("Window", "Zoom &in"), keys=Keys.ZoomIn, also="Ctrl+="),
    Deed(id="zoom_out", text=Later("Window", "Zoom &out"), keys=Keys.ZoomOut),
    Deed(id="fit", text=Later("Window", "Show &all events"), keys="Ctrl+0"),
    LINE,
    "appearance",
    "contrast",
    "map_style",
)
FILTER = (
    Deed(
        id="filter",
        text=Later("Window", "&Choose what is shown"),
        keys="Ctrl+Shift+F",
        checkable=True,
        tip=Later(
            "Window", "Publishers, countries, kinds and more, with how many events each would show"
        ),
    ),
    Deed(
        id="only_story",
        text=Later("Window", "Only this &story"),
        tip=Later("Window", "Filter by the story that is picked"),
    ),
    Deed(
        id="only_place",
        text=Later("Window", "Only this &place"),
        tip=Later("Window", "Filter by the place that is picked, with everything inside it"),
    ),
    Deed(
        id="only_here",
        text=Later("Window", "Only this part of the &map"),
        tip=Later("Window", "Filter by what the map shows now, wherever it goes next"),
    ),
    LINE,
    Deed(
        id="keep_filter",
        text=Later("Window", "K&eep filter…"),
        tip=Later("Window", "Keep what is asked for under a name"),
    ),
    "kept",
    LINE,
    Deed(id="clear_filter", text=Later("Window", "Clear &all filters"), keys="Ctrl+Shift+X"),
)
MAP = (
    Deed(
        id="add_street",
        text=Later("Window", "&Add street map…"),
        tip=Later("Window", "Lay a PMTiles or MBTiles file over the basemap"),
    ),
    "street",
    Deed(id="online", text=Later("Window", "&Online tiles…"), checkable=True),
    LINE,
    "colours",
    Deed(
        id="heat",
        text=Later("Window", "&Heat"),
        checkable=True,
        tip=Later("Window", "Shade ground with more events deeper"),
    ),
    Deed(
        id="trails",
        text=Later("Window", "&Trails"),
        checkable=True,
        tip=Later("Window", "Join a story's places in order of time"),
    ),
    Deed(
        id="local_names",
        text=Later("Window", "&Local names"),
        checkable=True,
        tip=Later("Window", "Call towns as their own country writes them, where that is known"),
    ),
)
TIME = (
    Deed(id="play", text=Later("Window", "&Play"), keys="Ctrl+Space"),
    LINE,
    Deed(id="next_step", text=Later("Window", "&Next step"), keys="Ctrl+]", also="Ctrl+PgDown"),
    Deed(
        id="previous_step", text=Later("Window", "Pre&vious step"), keys="Ctrl+[", also="Ctrl+PgUp"
    ),
    "step",
    "playing",
    LINE,
    Deed(id="go_to_date", text=Later("Window", "&Go to date…"), keys="Ctrl+G"),
    Deed(id="whole_range", text=Later("Window", "&Whole time"), keys="Ctrl+R"),
    Deed(id="zoom_to_range", text=Later("Window", "&Zoom to range"), keys="Ctrl+Shift+R"),
)
BOOKMARKS = (
    Deed(
        id="bookmark",
        text=Later("Window", "&Add bookmark…"),
        keys="Ctrl+D",
        tip=Later("Window", "Keep time, map, filters and what is picked, under a name"),
    ),
    Deed(id="bookmarks", text=Later("Window", "All &bookmarks…"), keys="Ctrl+Shift+B"),
    "bookmarks",
)
GAZETTEER = (
    Deed(
        id="answers",
        text=Later("Window", "&Your answers…"),
        tip=Later("Window", "What you said of a name for every story: listed, and taken back"),
    ),
    LINE,
    Deed(
        id="add_geonames",
        text=Later("Window", "Add &GeoNames file…"),
        tip=Later(
            "Window", "Know more places: allCountries.zip, a country's file, alternateNamesV2.zip"
        ),
    ),
    "added",
    LINE,
    Deed(
        id="geocoder",
        text=Later("Window", "&Online geocoder…"),
        checkable=True,
        tip=Later("Window", "A second opinion on names that the gazetteer lacks"),
    ),
)
HELP = (
    Deed(
        id="palette",
        text=Later("Window", "&Find a command…"),
        keys="Ctrl+K",
        tip=Later("Window", "Every deed, place, story, filter and project, a few letters away"),
    ),
    Deed(
        id="guide",
        text=Later("Window", "&User guide"),
        keys=Keys.HelpContents,
        tip=Later("Window", "Read how things are done"),
    ),
    Deed(id="shortcuts", text=Later("Window", "&Keyboard shortcuts"), keys="Ctrl+F1"),
    Deed(
        id="tour",
        text=Later("Window", "&Take the tour"),
        tip=Later("Window", "Say what each part of the window is for"),
    ),
    Deed(id="about", text=Later("Window", "&About Dateline")),
)
MENUS = (
    (Later("Window", "&File"), FILE),
    (Later("Window", "&Edit"), EDIT),
    (Later("Window", "&View"), VIEW),
    (Later("Window", "F&ilter"), FILTER),
    (Later("Window", "&Map"), MAP),
    (Later("Window", "&Time line"), TIME),
    (Later("Window", "&Bookmarks"), BOOKMARKS),
    (Later("Window", "&Gazetteer"), GAZETTEER),
    (Later("Window", "&Help"), HELP),
)
