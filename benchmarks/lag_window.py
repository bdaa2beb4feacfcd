"""The real window, its brush dragged by hand at the rate of the display; a child of ``lag.py``."""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path

from children import tell
from map_window import SIZE, Driver, opened
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from dateline.app import make_application
from dateline.ui.selection import TimeRange

PROBE = Path(__file__).parent / "map_web" / "lag.js"
FRAME_MS = 1000 / 60
SHARE = 2
"""The brush is half of all time long, so that every view has something to show."""
MOVE_PX = 3
MOST_MOVES = 300


BRUSH = "time line"


class Lags(QObject):
    """When the range changed, and when each view showed it."""

    def __init__(self, driver: Driver) -> None:
        """Note every change from now on, and every picture of the map."""
        super().__init__()
        self._ranges: list[TimeRange] = []
        self._at: list[float] = []
        self._shown: dict[str, list[float]] = {}
        self._told: dict[int, int] = {}
        driver.session.range_changed.connect(self._on_range_changed)
        driver.view.bridge.told.connect(self._on_told)
        driver.view.settled.connect(self._on_pictured)

    @property
    def changes(self) -> int:
        """Return how often the range changed."""
        return len(self._at)

    def shows(self, view: str, change: int) -> None:
        """Take note that a view shows the range of that change, counted from 1, from now on."""
        shown = self._shown.setdefault(view, [])
        shown.extend([time.perf_counter()] * (change - len(shown)))

    def behind_hand(self) -> dict[str, list[float]]:
        """Return for each view, in frames, how long after each change it showed it."""
        return {
            view: [frames(at, late) for at, late in zip(self._at, shown, strict=False)]
            for view, shown in self._shown.items()
        }

    def behind_brush(self) -> dict[str, list[float]]:
        """Return for each other view how long after the brush it showed a range; 0: not after."""
        brush = self._shown[BRUSH]
        return {
            view: [max(0.0, frames(at, late)) for at, late in zip(brush, shown, strict=False)]
            for view, shown in self._shown.items()
            if view != BRUSH
        }

    def _on_range_changed(self, time_range: TimeRange) -> None:
        self._ranges.append(time_range)
        self._at.append(time.perf_counter())

    def _on_told(self, text: str) -> None:
        message = json.loads(text)
        if message["kind"] == "range":
            told = TimeRange(start=message["start"], end=message["end"])
            # The map may hear of a change before this does.
            heard = bool(self._ranges) and self._ranges[-1] == told
            self._told[message["seq"]] = self.changes + (0 if heard else 1)

    def _on_pictured(self, sequence: int) -> None:
        if sequence in self._told:
            self.shows("map", self._told[sequence])


class Painted(QObject):
    """Notes that a widget was painted, once the events of that turn are done."""

    def __init__(self, name: str, widget: QWidget, lags: Lags) -> None:
        """Watch a widget."""
        super().__init__(widget)
        self._name = name
        self._lags = lags
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own
        """Stand in the way of no event."""
        if event.type() == QEvent.Type.Paint:
            change = self._lags.changes
            QTimer.singleShot(0, self, lambda: self._lags.shows(self._name, change))
        return False


def frames(earlier: float, later: float) -> float:
    """Return how many frames of the display lie between two moments, in seconds."""
    return (later - earlier) * 1000 / FRAME_MS


def drag(driver: Driver) -> None:
    """Drag the brush there and back, a step each frame."""
    brush, session = driver.window.timeline.view, driver.session
    full = session.full_range()
    length = (full.end - full.start) / SHARE
    session.set_range(TimeRange(start=full.start, end=full.start + length))
    brush.show_all()
    brush.reveal(session.range)
    driver.pause(500)
    held, scale = session.range, brush.scale
    first, last = round(scale.x((held.start + held.end) / 2)), round(scale.left + scale.width)
    there = range(first + MOVE_PX, last, MOVE_PX)
    middle = brush.height() // 2
    QTest.mousePress(brush, Qt.MouseButton.LeftButton, pos=QPoint(first, middle))
    begun = time.perf_counter()
    for step, x in enumerate([*there, *reversed(there)][:MOST_MOVES]):
        QTest.mouseMove(brush, QPoint(x, middle))
        left = begun + (step + 1) * FRAME_MS / 1000 - time.perf_counter()
        driver.pause(max(1, int(left * 1000)))
    QTest.mouseRelease(brush, Qt.MouseButton.LeftButton, pos=QPoint(first, middle))
    driver.pause(500)


def spread(behind: list[float]) -> dict[str, float]:
    """Return the median and the worst, in frames, and the share of at most two."""
    ordered = sorted(behind)
    return {
        "median": round(ordered[len(ordered) // 2], 2),
        "p95": round(ordered[int(len(ordered) * 0.95)], 2),
        "most": round(ordered[-1], 2),
        "within_two": round(sum(late <= 2 for late in ordered) / len(ordered), 3),
    }


def measure(driver: Driver) -> None:
    """Tell how far each view was behind, then whether a picture was a mixture."""
    window = driver.window
    driver.view.page.runJavaScript(PROBE.read_text("utf-8"))
    driver.pause(300)
    lags = Lags(driver)
    Painted(BRUSH, window.timeline.view, lags)
    Painted("places", window.lists.places.viewport(), lags)
    Painted("stories", window.lists.stories.viewport(), lags)
    drag(driver)
    tell(
        changes=lags.changes,
        behind_brush_frames={name: spread(late) for name, late in lags.behind_brush().items()},
        behind_hand_frames={name: spread(late) for name, late in lags.behind_hand().items()},
    )
    driver.ask("lag.look()")
    drag(driver)
    tell(**driver.ask("lag.told()"))


def main() -> None:
    """Run as a child."""
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("project", type=Path)
    words.add_argument("--began", type=float, default=time.time())
    asked = words.parse_args()
    driver = opened(make_application(["dateline"]), asked.project, asked.began)
    driver.window.resize(*SIZE)
    driver.pause(500)
    driver.view.fit_events()
    driver.settle()
    measure(driver)
    driver.window.close()


if __name__ == "__main__":
    main()
