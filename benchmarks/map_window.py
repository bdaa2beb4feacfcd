"""The real window, driven by hand over a project; a child process of ``map.py``.

The page's own ``draw`` is timed from outside; the frame after each is told to Python through the
page's channel. The brush is dragged by mouse events, as a hand would.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import random
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from children import memory_mb, tell

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from dateline.ui.launch import Launch

PROBE = Path(__file__).parent / "map_web" / "probe.js"
SETTLED = Path(__file__).parent / "map_web" / "settled.js"
SIZE = (1400, 860)
"""Of the window, in its own pixels, whatever the pixel ratio."""
YEAR_S = 365 * 86_400.0
MOVE_PX = 5
STILL_MS = 50
"""A move that changes no range within this time was too short for one."""
LONG_MS = 30_000
SCRUB_S = 12
"""A drag ends after this time, wherever it is."""
PAN_FRAMES = 60
GLIDE_FRAMES, GLIDE_STEPS = 60, 50
"""A range glides by a fiftieth of what it holds, so many times."""
PICTURE, PANNED, OPENED = 1_000_000, 2_000_000, 3_000_000
"""What the page answers: a picture is there, a pan ended, a list is open."""


class Driver:
    """Drives one window; waits for what the page says instead of for a time."""

    def __init__(self, launch: Launch) -> None:
        """Take over a window that is open."""
        from PySide6.QtCore import QEventLoop, QTimer

        if launch.window is None:
            raise SystemExit("the window did not open")
        self.window = launch.window
        self.view = launch.window.map_view
        self.session = launch.window.session
        self._loop = QEventLoop()
        self._end = QTimer(singleShot=True)
        self._end.timeout.connect(self._loop.quit)
        self._answer = 0
        self._moved = False
        self.view.settled.connect(self._on_answer)
        self.session.range_changed.connect(self._on_range_changed)

    def _on_answer(self, number: int) -> None:
        self._answer = number
        self._loop.quit()

    def _on_range_changed(self) -> None:
        self._moved = True

    def wait(self, milliseconds: int) -> None:
        """Let the window work until the page answers, at most so long."""
        self._end.start(milliseconds)
        self._loop.exec()
        self._end.stop()

    def pause(self, milliseconds: int) -> None:
        """Let the window work for so long, whatever the page answers."""
        until = time.perf_counter() + milliseconds / 1000
        while (left := until - time.perf_counter()) > 0:
            self.wait(max(1, round(left * 1000)))

    def answered(self, least: int) -> None:
        """Wait until the page answers a number that is not below ``least``."""
        until = time.perf_counter() + LONG_MS / 1000
        while self._answer < least:
            if time.perf_counter() > until:
                raise SystemExit(f"the page did not answer {least}")
            self.wait(1000)

    def settle(self) -> None:
        """Wait until everything in view is painted."""
        self._answer = 0
        self.view.ask_settled(1)
        self.answered(1)

    def ask(self, script: str) -> Any:
        """Return the value of an expression in the page."""
        answers: list[Any] = []

        def keep(answer: Any) -> None:
            answers.append(answer)
            self._loop.quit()

        # As JSON: the web engine's own way turned lists of numbers into nothing.
        self.view.page.runJavaScript(f"JSON.stringify({script})", keep)
        while not answers:
            self.wait(1000)
        return json.loads(answers[0] or "null")

    def prepare(self) -> None:
        """Bring the window to its size, all events into view, and the probe into the page."""
        self.window.resize(*SIZE)
        self.pause(300)
        self.view.page.runJavaScript(PROBE.read_text("utf-8"))
        self.view.fit_events()
        self.pause(300)
        self.settle()

    def scrub(self, edge: bool) -> list[float]:
        """Drag the brush (a year long) or its end through all time and back.

        Returns:
            From each move of the mouse to the frame after its picture, in milliseconds.
        """
        from PySide6.QtCore import QPoint, Qt
        from PySide6.QtTest import QTest

        from dateline.ui.selection import TimeRange

        brush = self.window.timeline.view
        full = self.session.full_range()
        brush.show_all()
        self.session.set_range(TimeRange(start=full.start, end=full.start + YEAR_S))
        self.pause(300)
        held, scale = self.session.range, brush.scale
        grip = held.end if edge else (held.start + held.end) / 2
        first, last = round(scale.x(grip)), round(scale.left + scale.width)
        middle = brush.height() // 2
        QTest.mousePress(brush, Qt.MouseButton.LeftButton, pos=QPoint(first, middle))
        there = range(first + MOVE_PX, last, MOVE_PX)
        chance = random.Random(1)
        taken = []
        until = time.monotonic() + SCRUB_S
        for x in (*there, *reversed(there)):
            if time.monotonic() > until:
                break
            late = self._move(brush, QPoint(x, middle))
            if late is not None:
                taken.append(late)
                self.pause(chance.randint(5, 25))
        QTest.mouseRelease(brush, Qt.MouseButton.LeftButton, pos=QPoint(first, middle))
        return taken

    def _move(self, brush: QWidget, to: Any) -> float | None:
        from PySide6.QtTest import QTest

        self._moved, self._answer = False, 0
        begun = time.perf_counter()
        QTest.mouseMove(brush, to)
        while self._answer < PICTURE:
            passed = (time.perf_counter() - begun) * 1000
            if not self._moved and passed > STILL_MS:
                return None
            if passed > LONG_MS:
                raise SystemExit("the brush was dragged and no picture came")
            self.wait(STILL_MS)
        return (time.perf_counter() - begun) * 1000

    def frames(self) -> list[float]:
        """Return how long the page's frames took since the last asking, in milliseconds."""
        return [float(taken) for taken in self.ask("bench.take()")]

    def clusters(self) -> list[float]:
        """Return how long the clusters of each frame took since the last asking, in ms."""
        return [float(taken) for taken in self.ask("bench.takeClusters()")]

    def glide(self, held: int) -> list[float]:
        """Move a range that holds about so many events through the middle of all time.

        Returns:
            How long each frame took, in milliseconds.
        """
        from dateline.ui.selection import TimeRange

        moments = self.session.columns.moments
        middle = self.session.columns.dated // 2
        self.frames()
        for step in range(GLIDE_FRAMES):
            first = middle + step * held // GLIDE_STEPS
            ends = moments.of_events(np.array([first, first + held]))
            start, end = (float(moments.starts[moment]) for moment in ends)
            self._answer = 0
            self.session.set_range(TimeRange(start=start, end=max(start + 1, end)))
            self.wait(LONG_MS)
        return self.frames()[1:]

    def pan(self) -> list[float]:
        """Pan the map to one side and back, a step a frame; return what each frame took."""
        self._answer = 0
        self.view.page.runJavaScript(f"bench.pan({PAN_FRAMES})")
        self.answered(PANNED)
        return self.frames()

    def open_biggest(self) -> float | None:
        """Click the biggest badge; return the milliseconds to the frame after its list is there."""
        from PySide6.QtCore import QPoint, Qt
        from PySide6.QtTest import QTest

        at = self.ask("bench.biggest()")
        if not at:
            return None
        surface = self.view.focusProxy()
        while surface.focusProxy() is not None:
            surface = surface.focusProxy()
        self._answer = 0
        begun = time.perf_counter()
        QTest.mouseClick(surface, Qt.MouseButton.LeftButton, pos=QPoint(*map(round, at)))
        self.answered(OPENED)
        return (time.perf_counter() - begun) * 1000


def opened(app: QApplication, project: Path, began: float) -> Driver:
    """Open the window on a project; tell when its first picture was there, and all of it."""
    from dateline.app import prepare_launch

    tell_settled(began)
    launch = prepare_launch(app)
    launch.map_ready.connect(lambda: tell(open_s=time.time() - began))
    if not launch.open((project,)):
        raise SystemExit("the window did not open")
    gc.freeze()  # as the program itself does; see dateline.app
    driver = Driver(launch)
    app.aboutToQuit.connect(launch.close)
    while not driver.view.is_ready:
        driver.wait(20)
    driver.settle()
    return driver


def tell_settled(began: float) -> None:
    """Have told when the basemap and all names are in the picture, too."""
    from dateline.export.leaflet import SCRIPT_BUNDLE
    from dateline.ui.map import opened as opened_page
    from dateline.ui.map import page, scheme

    bundle = scheme.bundle

    def with_probe(path: str) -> bytes | None:
        found = bundle(path)
        return found + SETTLED.read_bytes() if found and path == f"/{SCRIPT_BUNDLE}" else found

    class Page(page.MapPage):
        """Hears its console."""

        def javaScriptConsoleMessage(  # noqa: N802 - Qt calls it
            self, level: Any, message: str, line: int, source: str
        ) -> None:
            if message.startswith("Settled "):
                tell(settled_s=float(message.split()[1]) / 1000 - began)
            super().javaScriptConsoleMessage(level, message, line, source)

    scheme.bundle = with_probe
    opened_page.MapPage = Page  # type: ignore[misc]


def measure(driver: Driver, held: int) -> None:
    """Scrub, glide with ``held`` events, pan, open a badge; tell the figures, in milliseconds."""
    driver.prepare()
    driver.frames()
    for edge, name in ((False, "year"), (True, "edge")):
        latency = driver.scrub(edge)
        told = {f"{name}_latency": latency, f"{name}_frames": driver.frames()}
        tell(**told, **{f"{name}_clusters": driver.clusters()})
    if held:
        tell(glide_frames=driver.glide(held))
    driver.session.show_all_time()
    driver.pause(500)
    driver.settle()
    driver.frames()
    tell(pan_frames=driver.pan())
    driver.settle()
    tell(open_cluster_ms=driver.open_biggest())
    driver.pause(1000)
    tell(memory_mb=memory_mb(os.getpid()), failures=driver.ask("Dateline.failures"))


def main() -> None:
    """Run as a child."""
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("project", type=Path)
    words.add_argument("--only-open", action="store_true")
    words.add_argument("--held", type=int, default=0)
    words.add_argument("--began", type=float, default=time.time())
    asked = words.parse_args()
    from dateline.app import make_application

    app = make_application(["dateline"])
    driver = opened(app, asked.project, asked.began)
    if not asked.only_open:
        measure(driver, asked.held)
    driver.window.close()


if __name__ == "__main__":
    main()
