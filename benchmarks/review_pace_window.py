"""The real window, its review worked by keyboard; a child of ``review_pace.py``."""

from __future__ import annotations

import argparse
import statistics
import time
from pathlib import Path

from children import tell
from map_window import SIZE, Driver, opened
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from dateline.app import make_application

KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_1, Qt.Key.Key_Delete)
MOST = 300
LONGEST_S = 20
PAUSE_MS = 30
"""Between two keys: a hand is not faster, and the map gets a turn."""


class Painted(QObject):
    """Notes when a widget was last painted."""

    def __init__(self, widget: QWidget) -> None:
        """Watch a widget."""
        super().__init__(widget)
        self.at = 0.0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own
        """Stand in the way of no event."""
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self, self._note)
        return False

    def _note(self) -> None:
        self.at = time.perf_counter()


def measure(driver: Driver) -> None:
    """Answer until nothing is left; tell how long the keys took."""
    window = driver.window
    view = window.reader.view
    painted = Painted(view.viewport())
    window.deeds["review"].trigger()
    driver.pause(1000)
    taken = []
    while window.doubts.doubtful and len(taken) < MOST:
        begun = time.perf_counter()
        key = KEYS[len(taken) % len(KEYS)]
        offers = bool(getattr(view.card, "choices", ()))
        QTest.keyClick(view, key if offers else Qt.Key.Key_Return)
        while painted.at < begun:
            driver.wait(1)
            if time.perf_counter() - begun > LONGEST_S:
                raise SystemExit(f"key {len(taken) + 1} led nowhere")
        taken.append((painted.at - begun) * 1000)
        driver.pause(PAUSE_MS)
    ordered = sorted(taken)
    tell(
        keys=len(taken),
        key_ms={
            "median": round(statistics.median(ordered), 1),
            "p95": round(ordered[int(len(ordered) * 0.95)], 1),
            "most": round(ordered[-1], 1),
        },
        minutes_for_300=round(statistics.mean(taken) * 300 / 60_000, 2),
    )


def main() -> None:
    """Run as a child."""
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("project", type=Path)
    words.add_argument("--began", type=float, default=time.time())
    asked = words.parse_args()
    driver = opened(make_application(["dateline"]), asked.project, asked.began)
    driver.window.resize(*SIZE)
    driver.settle()
    measure(driver)
    driver.window.close()


if __name__ == "__main__":
    main()
