"""A project comes back as it was left: range, map, story, words, reading position."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from dateline.domain.filters import NO_FILTER, Filter
from dateline.domain.text import DocumentId
from dateline.project.store import ProjectStore
from dateline.ui import remembering as remembering_module
from dateline.ui.main_window import MainWindow
from dateline.ui.outlook import NO_OUTLOOK, Outlooks, from_words, key_of
from dateline.ui.selection import TimeRange
from dateline.ui.settings import MOST_OUTLOOKS, Settings
from support.map_pages import WAIT_MS
from support.project_samples import KYIV, REPAIR, SHELLING, TUESDAY, project, story
from support.windows import OpenWindow

PARAGRAPH = "Crews worked through the night in the cold, and the lights came back one by one. " * 4
LONG = story(
    "long",
    "\n\n".join([*[PARAGRAPH] * 30, "Kyiv had light on Tuesday.", *[PARAGRAPH] * 30]),
    [("Kyiv", KYIV, TUESDAY)],
)
FAR = {"latitude": 10.0, "longitude": -60.0, "zoom": 5.0}


def leave(qtbot: QtBot, window: MainWindow) -> tuple[TimeRange, dict[str, float], int]:
    """Look at a part of the time, of the map, of a story."""
    session, view = window.session, window.reader.view
    full = session.full_range()
    session.set_range(TimeRange(start=full.start, end=full.start + 86_400))
    session.select_mention(session.store.mentions(DocumentId("long"))[0].id)
    window.map_view.restore(FAR)
    qtbot.wait_until(lambda: window.map_view.state()["longitude"] == -60.0, timeout=WAIT_MS)
    bar = view.verticalScrollBar()
    bar.triggerAction(bar.SliderAction.SliderPageStepAdd)
    QTest.qWait(0)
    assert view.top() > 0
    return session.range, dict(window.map_view.state()), view.top()


def same(qtbot: QtBot, window: MainWindow, left: tuple[TimeRange, dict[str, float], int]) -> None:
    time, place, top = left
    assert window.session.range == time
    assert not window.session.shows_everything
    assert window.reader.view.picked is not None
    assert window.reader.view.picked.kept.mention.text == "Kyiv"
    assert window.lists.stories.currentIndex().data() == "long"
    qtbot.wait_until(lambda: dict(window.map_view.state()) == place, timeout=WAIT_MS)
    qtbot.wait_until(lambda: window.reader.view.top() == top, timeout=WAIT_MS)


def test_a_window_comes_back_as_it_was_left(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window(SHELLING, REPAIR, LONG)
    left = leave(qtbot, window)
    path = Path(window.session.store.info().path)
    window.close()
    for _ in range(3):
        window = open_window(store=ProjectStore.open(path))
        same(qtbot, window, left)
        window.close()


def test_each_project_has_an_outlook_of_its_own(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    project(tmp_path / "other.dateline", SHELLING, title="Other").close()
    window = open_window(SHELLING, REPAIR, LONG)
    first = Path(window.session.store.info().path)
    left = leave(qtbot, window)
    window.opening.open(tmp_path / "other.dateline")
    assert window.session.shows_everything
    assert window.reader.shown.id == "shelling"
    qtbot.wait_until(lambda: window.map_view.state().get("longitude", 0) > 0, timeout=WAIT_MS)
    window.opening.open(first)
    same(qtbot, window, left)


def test_a_copy_is_looked_at_as_its_original_was(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window(SHELLING, REPAIR, LONG)
    left = leave(qtbot, window)
    window.opening.save_as(tmp_path / "copy.dateline")
    same(qtbot, window, left)


def test_all_events_are_one_key_away(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(SHELLING, LONG)
    leave(qtbot, window)
    path = Path(window.session.store.info().path)
    window.close()
    window = open_window(store=ProjectStore.open(path))
    window.deeds["fit"].trigger()
    qtbot.wait_until(lambda: window.map_view.state()["longitude"] > 0, timeout=WAIT_MS)
    window.deeds["whole_range"].trigger()
    assert window.session.shows_everything


def test_what_is_gone_is_not_looked_for(open_window: OpenWindow, tmp_path: Path) -> None:
    path = tmp_path / "a.dateline"
    project(path, SHELLING).close()
    Settings().set_outlook(
        key_of(path),
        '{"range": [1, 2], "document": "gone", "mention": 99, "top": 5000, "map": "here"}',
    )
    window = open_window(store=ProjectStore.open(path))
    assert window.session.shows_everything
    assert window.reader.shown.id == "shelling"
    window.close()
    Settings().set_outlook(key_of(path), '{"document": "shelling", "mention": 99, "top": 50000}')
    window = open_window(store=ProjectStore.open(path))
    assert window.reader.shown.id == "shelling"
    assert window.session.selection.mention_id is None


def test_how_things_stand_is_kept_before_the_window_closes(
    qtbot: QtBot, open_window: OpenWindow, monkeypatch: object
) -> None:
    monkeypatch.setattr(remembering_module, "REST_MS", 50)
    window = open_window(SHELLING)
    path = Path(window.session.store.info().path)
    mention = window.session.store.mentions(DocumentId("shelling"))[1]
    window.session.select_mention(mention.id)
    qtbot.wait_until(
        lambda: Outlooks(Settings()).recall(path).mention_id == mention.id, timeout=WAIT_MS
    )


def test_a_filter_is_on_disk_at_once(qtbot: QtBot, open_window: OpenWindow, home: Path) -> None:
    window = open_window(SHELLING, waits=False)
    rested: list[bool] = []
    window.remembering.rested.connect(lambda: rested.append(True))
    key = key_of(Path(window.session.store.info().path))

    def on_disk() -> Filter:
        file = QSettings(str(home / "settings.ini"), QSettings.Format.IniFormat)
        return from_words(str(file.value(f"outlooks/{key}", ""))).filter

    for wanted in (Filter(words=("power",)), NO_FILTER):
        rested.clear()
        window.session.set_filter(wanted)
        qtbot.wait_until(lambda wanted=wanted: on_disk() == wanted, timeout=WAIT_MS)
        assert not rested


def test_outlooks_are_forgotten_in_the_end(home: Path) -> None:
    settings = Settings()
    for number in range(MOST_OUTLOOKS + 5):
        settings.set_outlook(f"key{number}", "{}")
    settings.set_outlook("key7", '{"top": 7}')
    assert [settings.outlook(f"key{number}") for number in (0, 4)] == ["", ""]
    assert settings.outlook("key54") == "{}"
    assert settings.outlook("key7") == '{"top": 7}'
    settings.sync()
    text = (home / "settings.ini").read_text("utf-8")
    assert text.count("key") <= 2 * MOST_OUTLOOKS
    assert Outlooks(Settings()).recall(Path("/nowhere")) == NO_OUTLOOK
