"""Who does each deed of the menus."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from dateline.ui.panes import Pane
from dateline.ui.timeline.keys import move_by_steps

if TYPE_CHECKING:
    from dateline.ui.main_window import MainWindow


def doers(window: MainWindow) -> dict[str, Callable[..., object]]:
    """Return what does each deed of :mod:`dateline.ui.actions` in a furnished window, by its id."""
    return {
        "new": window.opening.new,
        "open": window.opening.ask,
        "add": window.stories.ask_files,
        "add_folder": window.stories.ask_folder,
        "add_address": window.bringing.web.ask,
        "add_geonames": window.bringing.gazetteer.ask_file,
        "add_table": window.bringing.tables.ask_file,
        "go_on": window.stories.go_on,
        "rename": window.opening.ask_name,
        "history": window.desk.histories.show,
        "restore_point": window.desk.histories.ask_point,
        "bookmark": window.desk.bookmarks.ask,
        "bookmarks": window.desk.bookmarks.show,
        "save_as": window.opening.ask_copy,
        "snapshot": window.exports.pictures.ask,
        "copy_picture": window.exports.pictures.copy_at_once,
        "export": window.exports.ask_data,
        "close": window.close,
        "quit": window.close,
        "undo": window.undo,
        "redo": window.redo,
        "copy": window.copy_words,
        "paste": window.stories.paste,
        "find": window.search,
        "filter": window.filtering.show_pane,
        "only_story": window.filtering.ask_for_story,
        "only_place": window.filtering.ask_for_place,
        "only_here": lambda: window.filtering.ask_for_extent(window.map_view.extent()),
        "keep_filter": window.filtering.ask_keep,
        "clear_filter": window.filtering.clear,
        "previous_place": window.reader.previous_place,
        "next_place": window.reader.next_place,
        "review": window.review,
        "review_back": window.review_back,
        "add_place": window.reader.checking.ask_place,
        "place_on_map": window.desk.placing.ask,
        "set_date": window.reader.checking.ask_date,
        "note": window.desk.noting.ask,
        "story_date": window.stories.ask_date,
        "remove_story": window.stories.remove,
        "preferences": window.at_home.preferring.show,
        "lists": partial(window.panes.set_shown, Pane.LISTS),
        "reader": partial(window.panes.set_shown, Pane.READER),
        "timeline": partial(window.panes.set_shown, Pane.TIMELINE),
        "metonyms": window.session.set_shows_all_kinds,
        "in_view": window.in_view.set_on,
        "zoom_in": window.map_view.zoom_in,
        "zoom_out": window.map_view.zoom_out,
        "fit": window.map_view.fit_events,
        "add_street": window.streets.ask,
        "play": window.timeline.player.toggle,
        "next_step": partial(move_by_steps, window.timeline.view, 1),
        "previous_step": partial(move_by_steps, window.timeline.view, -1),
        "go_to_date": window.travel.ask_date,
        "whole_range": window.travel.show_all,
        "zoom_to_range": window.timeline.view.show_range,
        "answers": window.desk.always.show,
        "palette": window.at_home.show_palette,
        "tour": window.at_home.take_tour,
        "guide": window.at_home.show_guide,
        "shortcuts": window.at_home.show_shortcuts,
        "about": window.at_home.show_about,
    }
