"""What a filter shows is what a picture and an export show; both say what was asked for."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from dateline.domain.filters import NO_FILTER, Filter
from dateline.ui import outlook
from dateline.ui.dialogs.ask_export import AskExport
from dateline.ui.outlook import NO_OUTLOOK
from dateline.ui.pictures.sheet import PictureSize
from dateline.ui.snapshot import save
from support.filtered import EVERYTHING_UKRAINE, FIRST, SECOND
from support.map_pages import WAIT_MS
from support.windows import OpenWindow


def test_what_is_shown_is_exported_if_that_is_wanted(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window(FIRST, SECOND, waits=False)
    window.session.set_filter(EVERYTHING_UKRAINE)
    window.deeds["export"].trigger()
    dialog = window.findChild(AskExport)
    assert dialog is not None
    assert dialog.shown.text() == "What is shown: 2 events"
    assert dialog.whole.text() == "The whole project: 3 events"
    for choice, events in ((dialog.shown, 2), (dialog.whole, 3)):
        choice.setChecked(True)
        window.exports.want_part(choice is dialog.shown)
        target = tmp_path / f"{events}.geojson"
        with qtbot.wait_signal(window.exports.written, timeout=WAIT_MS):
            window.exports.save_data(target)
        told = json.loads(target.read_bytes())
        assert len(told["features"]) == events
        assert told["dateline"].get("filter", "") == ("Place: Ukraine" if events == 2 else "")
    dialog.reject()


def test_a_filter_is_there_again_at_the_next_start_and_in_bookmarks(
    open_window: OpenWindow,
) -> None:
    window = open_window(FIRST, SECOND, waits=False)
    window.session.set_filter(EVERYTHING_UKRAINE)
    kept = window.remembering.outlook()
    assert outlook.from_words(outlook.to_words(kept)) == kept
    window.session.set_filter(Filter(publishers=frozenset({"AP"})))
    window.session.take_up(kept)
    assert window.session.filter == EVERYTHING_UKRAINE
    window.session.take_up(NO_OUTLOOK)
    assert window.session.filter == NO_FILTER


def test_a_picture_says_what_was_asked_for(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window(FIRST, SECOND)
    window.session.set_filter(EVERYTHING_UKRAINE)
    target = tmp_path / "map.png"
    size = PictureSize(width=800, height=500)
    with qtbot.wait_signal(
        save(window.map_view, target, title="x", size=size).saved, timeout=WAIT_MS
    ):
        pass
    assert QImage(str(target)).text("Filter") == "Place: Ukraine"
