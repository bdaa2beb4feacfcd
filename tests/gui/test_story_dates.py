"""A story's date: in the file as soon as it is given, whatever happens next."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from dateline.domain.annotations import Subject
from dateline.domain.project import Held
from dateline.domain.text import Published
from dateline.project.annotation_deeds import SetTag
from dateline.project.commands import DateStory
from dateline.project.store import ProjectStore
from dateline.ui.main_window import MainWindow
from dateline.ui.reading import ANEW
from support.map_pages import WAIT_MS
from support.project_samples import KYIV, SHELLING, VERSIONS, story
from support.windows import OpenWindow

UNDATED = story("undated", "Kyiv spoke.", [("Kyiv", KYIV, None)], published=None)


OTHER = story("other", "Kyiv was silent.", [("Kyiv", KYIV, None)], published=None)


def dates(window: MainWindow) -> list[str | None]:
    dated = (each.published for each in window.session.stories)
    return [each and each.value for each in dated]


def published(window: MainWindow) -> str | None:
    kept = next(each for each in window.session.stories if each.id == "undated")
    return kept.published.value if kept.published else None


def test_a_date_is_in_the_file_before_the_story_is_read_again(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window(UNDATED, SHELLING)
    path = Path(window.session.store.info().path)
    window.stories.set_date(UNDATED.document.id, date(2025, 12, 27))
    assert window.importing.busy
    copy = ProjectStore.open(path, read_only=True)
    assert [each.published is None for each in copy.stories()] == [False, False]
    assert copy.pending() is not None
    copy.close()
    window.deeds["undo"].trigger()
    assert published(window) is None
    qtbot.wait_until(lambda: not window.importing.busy, timeout=WAIT_MS)
    assert published(window) is None
    window.deeds["redo"].trigger()
    assert published(window) == "2025-12-27"


def test_reading_a_dated_story_again_is_gone_on_with_after_a_crash(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window(UNDATED)
    window.session.run(
        DateStory(
            document_id=UNDATED.document.id, published=Published(value="2025-12-27", basis="given")
        )
    )
    assert window.session.store.mentions(UNDATED.document.id)[0].mention.moment is None
    window.session.store.set_pending([], [Held(name="undated", told=ANEW, content=b"")])
    window.stories.look_for_pending()
    assert not window.pending.isVisible()
    qtbot.wait_until(lambda: not window.importing.busy, timeout=WAIT_MS)
    assert window.session.store.pending() is None
    assert window.session.store.versions() != VERSIONS


def test_a_date_that_was_typed_counts_when_its_story_is_left(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window(UNDATED, SHELLING)
    window.session.select_story(UNDATED.document.id)
    field = window.reader.date_card.field
    QTest.keyClicks(field, "3 March 2025")
    window.session.run(SetTag(subject=Subject(place_id=KYIV.id), tag="capital"))
    window.reader.reload()
    assert field.text() == "3 March 2025"
    window.session.select_story(SHELLING.document.id)
    assert published(window) == "2025-03-03"
    assert window.session.selection.document_id == SHELLING.document.id
    qtbot.wait_until(lambda: not window.importing.busy, timeout=WAIT_MS)
    assert window.deeds["undo"].text() == "&Undo Set date"
    window.deeds["undo"].trigger()
    assert published(window) is None
    window.session.select_story(UNDATED.document.id)
    QTest.keyClicks(field, "some day")
    window.session.select_story(SHELLING.document.id)
    assert published(window) is None


def test_undo_in_the_field_of_a_date_takes_back_the_deed_and_types_nothing(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window(UNDATED, OTHER)
    window.activateWindow()
    field = window.reader.date_card.field
    window.deeds["review"].trigger()
    qtbot.wait_until(field.hasFocus, timeout=WAIT_MS)
    undo = Qt.KeyboardModifier.ControlModifier
    QTest.keyClicks(field, "3 March 2025")
    QTest.keyClick(field, Qt.Key.Key_Z, undo)
    assert field.text() == ""
    QTest.keyClicks(field, "3 March 2025")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert sorted(map(str, dates(window))) == ["2025-03-03", "None"]
    qtbot.wait_until(lambda: not window.importing.busy and field.hasFocus(), timeout=WAIT_MS)
    QTest.keyClick(field, Qt.Key.Key_Z, undo)
    assert field.text() == ""
    assert dates(window) == [None, None]


def test_a_date_that_was_typed_counts_when_the_window_is_closed(open_window: OpenWindow) -> None:
    window = open_window(UNDATED)
    path = Path(window.session.store.info().path)
    window.session.select_story(UNDATED.document.id)
    QTest.keyClicks(window.reader.date_card.field, "3 March 2025")
    window.close()
    copy = ProjectStore.open(path, read_only=True)
    assert copy.stories()[0].published == Published(value="2025-03-03", basis="given")
    assert copy.pending() is not None
    copy.close()
