"""Going somewhere in time through the menu."""

from __future__ import annotations

from datetime import datetime

import pytest

from dateline.ui.dialogs.ask_time import AskTime
from dateline.ui.models.date_words import span, to_seconds
from dateline.ui.selection import TimeRange
from dateline.ui.timeline.calendar import DAY
from support.project_samples import SHELLING
from support.timelines import FEBRUARY
from support.windows import OpenWindow


@pytest.mark.parametrize(
    ("words", "understood", "shown"),
    [
        ("1 Jan 2026", "The range begins with 1 Jan 2026", "1 Jan 2026 – 5 Jan 2026"),
        ("2 Feb", "The range begins with 2 Feb 2026", "2 Feb 2026 – 6 Feb 2026"),
        ("Dec 2025", "1 Dec 2025 – 1 Jan 2026, end not included", "1 Dec 2025 – 1 Jan 2026"),
        ("last week", "31 Jan 2026 – 7 Feb 2026, end not included", "31 Jan 2026 – 7 Feb 2026"),
    ],
)
def test_go_to_date_takes_days_and_ranges(
    open_window: OpenWindow, words: str, understood: str, shown: str
) -> None:
    window = open_window(SHELLING, FEBRUARY, waits=False)
    start = window.session.full_range().start
    window.session.set_range(TimeRange(start=start, end=start + 4 * DAY))
    window.deeds["go_to_date"].trigger()
    dialog = window.findChild(AskTime)
    dialog.field.setText("yesterday")
    assert not dialog.accept_button.isEnabled()
    assert "clock" in dialog.understood.text()
    dialog.field.setText(words)
    assert dialog.understood.text() == understood
    dialog.accept_button.click()
    held = window.session.range
    assert span(held.start, held.end) == shown
    scale = window.timeline.view.scale
    assert scale.start <= held.start
    assert held.end <= scale.end


def test_of_all_time_a_day_opens_a_month(open_window: OpenWindow) -> None:
    window = open_window(SHELLING, FEBRUARY, waits=False)
    window.deeds["go_to_date"].trigger()
    dialog = window.findChild(AskTime)
    dialog.field.setText("2026-01-01")
    dialog.accept_button.click()
    start = to_seconds(datetime(2026, 1, 1))
    assert window.session.range == TimeRange(start=start, end=start + 30 * DAY)
