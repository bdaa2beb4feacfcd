"""The range in two fields and in words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from dateline.ui.models import date_words
from dateline.ui.models.date_words import FIRST_SECOND, LAST_SECOND
from dateline.ui.selection import TimeRange
from dateline.ui.session import Session
from dateline.ui.timeline import painting
from dateline.ui.timeline.calendar import DAY
from dateline.ui.timeline.pane import TimelinePane
from support.timelines import day_seconds, type_into


def test_a_screen_reader_finds_both_ends_as_fields(pane: TimelinePane) -> None:
    for field, name, words in (
        (pane.fields.start, "First moment of the range", "22 Dec 2025"),
        (pane.fields.end, "End of the range, not included", "7 Feb 2026"),
    ):
        interface = QAccessible.queryAccessibleInterface(field)
        assert interface.role() == QAccessible.Role.EditableText
        assert interface.text(QAccessible.Text.Name) == name
        assert interface.text(QAccessible.Text.Value) == words


def test_the_caption_says_what_is_in_range(pane: TimelinePane, session: Session) -> None:
    start = session.full_range().start
    session.set_range(TimeRange(start=start, end=start + 2 * DAY))
    assert (pane.fields.start.text(), pane.fields.end.text()) == ("22 Dec 2025", "24 Dec 2025")
    assert pane.fields.note.text() == "end not included"
    assert pane._counts.text() == "2 mentions, 2 events, 1 story"


def test_the_caption_says_whose_hours_are_shown(pane: TimelinePane, session: Session) -> None:
    start = session.full_range().start
    session.set_range(TimeRange(start=start + 6 * 3600, end=start + 2 * DAY))
    assert pane.fields.start.text() == "22 Dec 2025, 06:00"
    assert pane.fields.note.text() == "end not included, local time"
    assert "local time" in pane.view.words()
    assert not painting.shows_hours(pane.view.scale)
    pane.view.zoom(0.01)
    assert painting.shows_hours(pane.view.scale)


def test_a_typed_range_is_shown(pane: TimelinePane, session: Session) -> None:
    type_into(pane.fields.start, "2026-01-05")
    assert session.range.start == day_seconds(2026, 1, 5)
    type_into(pane.fields.end, "3 Feb 2026")
    assert session.range.end == day_seconds(2026, 2, 3)
    type_into(pane.fields.end, "jan 2026")
    assert session.range.end == day_seconds(2026, 2, 1)
    assert pane.fields.end.text() == "1 Feb 2026"
    type_into(pane.fields.start, "5 Jan 2026 14:00")
    assert session.range.start == day_seconds(2026, 1, 5) + 14 * 3600


def test_a_typed_range_that_is_none_is_answered_in_place(
    pane: TimelinePane, session: Session
) -> None:
    before = session.range
    type_into(pane.fields.start, "5/6/2026")
    assert pane.fields.note.text() == "5 Jun 2026 or 6 May 2026?"
    assert pane.fields.start.accessibleDescription() == "5 Jun 2026 or 6 May 2026?"
    type_into(pane.fields.start, "soon")
    assert pane.fields.note.text() == "No date: try 27 Dec 2025"
    assert session.range == before
    assert pane.fields.start.text() == "soon"
    session.set_range(TimeRange(start=before.start, end=before.end - DAY))
    assert pane.fields.start.text() == "soon"
    QTest.keyClick(pane.fields.start, Qt.Key.Key_Escape)
    assert pane.fields.start.text() == "22 Dec 2025"
    assert pane.fields.note.text() == "end not included"


def test_both_ends_may_be_typed_one_after_the_other(pane: TimelinePane, session: Session) -> None:
    session.set_range(TimeRange(start=day_seconds(2025, 12, 22), end=day_seconds(2025, 12, 24)))
    type_into(pane.fields.start, "1 Feb 2026")
    assert pane.fields.note.text() == "The end must be later than the start"
    assert pane.fields.end.property("wrong")
    type_into(pane.fields.end, "5 Feb 2026")
    assert session.range == TimeRange(start=day_seconds(2026, 2, 1), end=day_seconds(2026, 2, 5))
    assert not pane.fields.end.property("wrong")


def test_a_year_may_be_typed_at_either_end_of_time(pane: TimelinePane, session: Session) -> None:
    type_into(pane.fields.start, "1 Jan 1")
    type_into(pane.fields.end, "9999")
    assert session.range.start == FIRST_SECOND
    assert session.range.end == pytest.approx(LAST_SECOND, abs=1)
    view = pane.view
    assert view.scale.start <= FIRST_SECOND
    assert not view.grab().isNull()


@pytest.mark.parametrize("at_end", [False, True])
@pytest.mark.parametrize(
    ("words", "ends"),
    [
        ("2025-12-23 to 2026-01-05", ("23 Dec 2025", "5 Jan 2026")),
        ("23 Dec - 5 Jan 2026", ("23 Dec 2025", "5 Jan 2026")),
        ("last week", ("31 Jan 2026", "7 Feb 2026")),
        ("since 1 Feb", ("1 Feb 2026", "7 Feb 2026")),
        ("all", ("22 Dec 2025", "7 Feb 2026")),
    ],
)
def test_both_ends_may_be_typed_into_either_field(
    pane: TimelinePane, session: Session, words: str, ends: tuple[str, str], at_end: bool
) -> None:
    start = session.full_range().start
    session.set_range(TimeRange(start=start, end=start + DAY))
    type_into(pane.fields.end if at_end else pane.fields.start, words)
    assert (pane.fields.start.text(), pane.fields.end.text()) == ends
    assert pane.fields.note.text() == "end not included"
    assert date_words.span(session.range.start, session.range.end) == " – ".join(ends)


def test_a_month_typed_as_the_start_is_shown_whole(pane: TimelinePane, session: Session) -> None:
    type_into(pane.fields.start, "Jan 2026")
    assert (pane.fields.start.text(), pane.fields.end.text()) == ("1 Jan 2026", "1 Feb 2026")


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("5 Jan 2026 to 1 Jan 2026", "The end must be later than the start"),
        ("yesterday", "Nothing here follows the clock: try last week"),
        ("32 Dec", "No date: try 27 Dec 2025"),
        ("27 Jun", "Which year? Try 27 Jun 2025"),
    ],
)
def test_a_range_that_is_none_gets_a_clear_word(
    qtbot: QtBot, pane: TimelinePane, session: Session, words: str, answer: str
) -> None:
    before = session.range
    type_into(pane.fields.start, words)
    assert pane.fields.note.text() == answer
    note = pane.fields.note
    qtbot.wait_until(lambda: note.heightForWidth(note.width()) <= note.height())  # nothing cut off
    assert session.range == before
