"""An atlas: a page for each day, place or story, and a list that leads there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from dateline.domain.errors import ExportError
from dateline.ui.main_window import MainWindow
from dateline.ui.map.view import MapView
from dateline.ui.pictures import atlas
from dateline.ui.pictures.atlas import leaves_of
from dateline.ui.pictures.order import Kind, Order
from dateline.ui.pictures.sheet import PictureSize
from dateline.ui.pictures.wish import Dress
from dateline.ui.selection import TimeRange
from support.map_pages import WAIT_MS
from support.project_samples import FIJI, KHARKIV, KYIV, MONDAY, REPAIR, SHELLING, TUESDAY, story
from support.windows import OpenWindow

TALE = story(
    "tale",
    "Kyiv, then Kharkiv, then Fiji.",
    [("Kyiv", KYIV, MONDAY), ("Kharkiv", KHARKIV, TUESDAY), ("Fiji", FIJI, TUESDAY)],
    title="A <b>tale</b>",
)


def order(view: MapView, kind: Kind) -> Order:
    sheet = PictureSize().sheet(QSize(1100, 700))
    dress = Dress(title="Winter")
    return Order(kind=kind, dress=dress, sheet=sheet, scheme="light", state=view.state())


def pages(qtbot: QtBot, window: MainWindow, kind: Kind, target: Path) -> list[str]:
    """Return the words of each page of an atlas."""
    with qtbot.wait_signal(window.exports.written, timeout=3 * WAIT_MS):
        window.exports.pictures.save(target, order(window.map_view, kind))
    qtbot.wait_until(lambda: not window.runner.tasks)
    return [page.extract_text() for page in PdfReader(target).pages]


def test_days_and_places_and_stories_have_pages_of_their_own(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window(TALE, REPAIR)
    days, places, stories = (
        leaves_of(window.session, kind) for kind in (Kind.DAYS, Kind.PLACES, Kind.STORIES)
    )
    assert {leaf.title for leaf in stories} == {"A <b>tale</b>", REPAIR.document.title}
    assert {leaf.title for leaf in places} >= {"Kyiv", "Kharkiv", "Fiji"}
    assert all(leaf.end - leaf.start <= 86_400 for leaf in days)
    assert [leaf.start for leaf in days] == sorted(leaf.start for leaf in days)
    told = pages(qtbot, window, Kind.STORIES, tmp_path / "stories.pdf")
    assert len(told) == 1 + len(stories)
    for number, leaf in enumerate(stories, start=1):
        assert leaf.title in told[0]
        assert leaf.title in told[number]
        assert "1 story" in told[number]
    told = pages(qtbot, window, Kind.DAYS, tmp_path / "days.pdf")
    assert len(told) == 1 + len(days)
    assert "22 Dec 2025 – " in told[0]
    for words in told[1:]:
        assert re.search(r"\d event", words)
        assert len(re.findall(r"\d (Dec|Feb) 202\d", words)) == 1, (
            "the heading names the day already"
        )
    links = PdfReader(tmp_path / "days.pdf").pages[0].get("/Annots")
    assert links is not None
    assert len(links) == len(days)


def test_a_filter_and_the_range_hold_for_an_atlas(open_window: OpenWindow) -> None:
    window = open_window(TALE, REPAIR, waits=False)
    whole = window.session.range
    window.session.set_range(TimeRange(start=whole.start, end=whole.start + 86_400))
    for leaf in leaves_of(window.session, Kind.PLACES):
        assert (leaf.start, leaf.end) == (whole.start, whole.start + 86_400)
    assert "Fiji" not in {leaf.title for leaf in leaves_of(window.session, Kind.PLACES)}
    window.session.set_range(TimeRange(start=whole.start - 9e5, end=whole.start - 8e5))
    with pytest.raises(ExportError, match="nothing in the range"):
        leaves_of(window.session, Kind.DAYS)


def test_an_atlas_of_too_many_pages_is_refused_with_a_way_out(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(atlas, "MOST_LEAVES", 2)
    window = open_window(TALE)
    with qtbot.wait_signal(window.exports.failed, timeout=WAIT_MS) as told:
        window.exports.pictures.save(tmp_path / "x.pdf", order(window.map_view, Kind.PLACES))
    assert "3 pages is too long: 2 at most" in str(told.args[0])
    assert not (tmp_path / "x.pdf").exists()


def test_stopped_in_the_status_bar_an_atlas_leaves_nothing(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window(TALE, SHELLING, REPAIR)
    window.exports.pictures.save(tmp_path / "x.pdf", order(window.map_view, Kind.PLACES))
    assert window.status.working
    window.status.cancel.click()
    qtbot.wait_until(lambda: not window.runner.tasks, timeout=WAIT_MS)
    with qtbot.assert_not_emitted(window.exports.written, wait=500):
        pass
    assert not (tmp_path / "x.pdf").exists()
    assert not list(tmp_path.glob("*.part"))
