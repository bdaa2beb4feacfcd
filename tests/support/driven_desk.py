"""The program's real window in a process of its own, driven by keys; it can be killed.

Run as a program, this module is that process: it opens a project as ``dateline FILE`` does, takes
orders as lines of JSON and answers each with what is to be seen. Imported, it drives that process.
"""

from __future__ import annotations

import json
import os
import queue
import signal
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import Any

from PySide6.QtCore import QMimeData, QObject, QPointF, QSocketNotifier, Qt, QUrl, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from dateline.ui.launch import Launch

ROOM = Path(__file__).parents[1]
LONGEST_S = 240.0
"""A wait longer than this has failed."""
State = dict[str, Any]


# The process that is driven


class Driven(QObject):
    """Does what the lines on standard input say, on the GUI thread, and tells what is seen."""

    def __init__(self, launch: Launch) -> None:
        """Listen, and tell of each change that the window makes of itself."""
        super().__init__(launch)
        window = launch.window
        assert window is not None
        self._window = window
        self._heard = b""
        self._asked: deque[State] = deque()
        self._opened: list[QWidget] = []
        self._awake = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
        self._awake.activated.connect(self._hear)
        window.session.changed.connect(self._on_changed)
        window.importing.reported.connect(self._on_reported)
        window.importing.unclear.connect(self._on_changed, Qt.ConnectionType.QueuedConnection)
        window.runner.ended.connect(self._on_changed, Qt.ConnectionType.QueuedConnection)
        window.remembering.rested.connect(self._on_rested, Qt.ConnectionType.QueuedConnection)
        launch.faults.reported.connect(self._on_fault)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.connect(self._work, Qt.ConnectionType.QueuedConnection)
        self._reports: list[str] = []
        self._faults: list[str] = []
        self._rests = 0
        self._tell()

    @Slot()
    def _hear(self) -> None:
        self._heard += os.read(0, 65_536)
        while b"\n" in self._heard:
            line, _, self._heard = self._heard.partition(b"\n")
            self._asked.append(json.loads(line))
        self._work()

    @Slot()
    def _work(self) -> None:
        """Do what was asked for, once the window on top has the keyboard.

        A window manager gives it to a dialog that opens, and to the window below one that closes;
        where the display has no window manager, this does.
        """
        while self._asked and QApplication.activeWindow() is self._top():
            self._do(**self._asked.popleft())
        if self._asked:
            self._top().activateWindow()

    def _top(self) -> QWidget:
        """Return the dialog that opened last, or the window."""
        there = self._dialogs()
        self._opened = [each for each in self._opened if each in there]
        self._opened += [each for each in there if each not in self._opened]
        modal = QApplication.activeModalWidget()
        return modal or (self._opened[-1] if self._opened else self._window)

    def _do(self, *, do: str, what: str = "", order: int) -> None:
        getattr(self, f"_do_{do}")(what)
        self._tell(order)

    def _do_drop(self, what: str) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(what)])
        middle = QPointF(self._window.rect().center())
        copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        plain = Qt.KeyboardModifier.NoModifier
        over = QDragEnterEvent(middle, copy, data, left, plain)
        QApplication.sendEvent(self._window, over)
        assert over.isAccepted()
        drop = QDropEvent(middle, copy, data, left, plain)
        QApplication.sendEvent(self._window, drop)
        assert drop.isAccepted()

    def _do_press(self, what: str) -> None:
        (keys,) = (QKeySequence(what)[0],)
        QTest.keyClick(self._target(), keys.key(), keys.keyboardModifiers())

    def _do_type(self, what: str) -> None:
        QTest.keyClicks(self._target(), what)

    def _do_look(self, _what: str) -> None:
        """Only tell."""

    @staticmethod
    def _target() -> QWidget:
        popup, focus = QApplication.activePopupWidget(), QApplication.focusWidget()
        target = popup or focus or QApplication.activeWindow()
        assert target is not None
        return target

    # What is seen

    @Slot()
    def _on_changed(self) -> None:
        self._tell()

    @Slot(object)
    def _on_reported(self, report: Any) -> None:
        self._reports.append(report.words)
        self._tell()

    @Slot()
    def _on_rested(self) -> None:
        self._rests += 1
        self._tell()

    @Slot(str)
    def _on_fault(self, report: str) -> None:
        self._faults.append(report)
        self._tell()

    def _tell(self, order: int = -1) -> None:
        line = json.dumps({"order": order, **self._seen()})
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()

    def _seen(self) -> State:
        window = self._window
        session, deeds, picked = window.session, window.deeds, window.session.selection
        card = window.reader.view.card
        focus = QApplication.focusWidget()
        return {
            "stories": len(session.stories),
            "undated": sum(story.needs_date for story in session.stories),
            "doubtful": len(window.doubts.doubtful),
            "shown": session.counts.events,
            "undo": deeds["undo"].text() if deeds["undo"].isEnabled() else "",
            "redo": deeds["redo"].text() if deeds["redo"].isEnabled() else "",
            "busy": window.importing.busy,
            "pending": window.pending.isVisible(),
            "document": picked.document_id,
            "mention": picked.mention_id,
            "card": card.accessibleName() if isinstance(card, QWidget) else "",
            "chips": [chip.text().strip() for chip in window.filtering.bar.chips.chips],
            "reports": self._reports,
            "rested": self._rests,
            "faults": self._faults,
            "focus": type(focus).__name__ if focus is not None else "",
            "focus_name": focus.accessibleName() if focus is not None else "",
            "dialogs": {each.windowTitle(): "\n".join(_words(each)) for each in self._dialogs()},
        }

    def _dialogs(self) -> list[QWidget]:
        return [
            each
            for each in QApplication.topLevelWidgets()
            if each.isVisible() and each.windowType() is Qt.WindowType.Dialog
        ]


def _words(widget: QWidget) -> list[str]:
    """Return what stands in a dialog."""
    found = [label.text() for label in widget.findChildren(QLabel)]
    found += [field.text() for field in widget.findChildren(QLineEdit)]
    found += [field.toPlainText() for field in widget.findChildren(QPlainTextEdit)]
    return found + [field.currentText() for field in widget.findChildren(QComboBox)]


def main(project: str) -> int:
    """Open the window as the program does, and be driven."""
    from dateline.app import launch_window, make_application

    app = make_application(["dateline"])
    launch = launch_window(app, [Path(project)])
    if launch is None:
        return 1
    driven = Driven(launch)
    status = app.exec()
    driven.deleteLater()
    launch.close()
    return int(status)


# Who drives it


class Desk:
    """One start of the program, to be killed or closed."""

    def __init__(self, project: Path, home: Path) -> None:
        """Start it on a project, with its settings in ``home``; wait for the window."""
        paths = os.pathsep.join([str(ROOM), str(ROOM.parent / "desktop")])
        self._process = subprocess.Popen(
            [sys.executable, "-m", "support.driven_desk", str(project)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": paths, "DATELINE_HOME": str(home)},
        )
        self._lines: queue.Queue[State | None] = queue.Queue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self._orders = 0
        self.seen: State = {}
        self.look()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(json.loads(line))
        self._lines.put(None)

    def _next(self, until: float, what: str) -> State:
        try:
            told = self._lines.get(timeout=max(0.0, until - monotonic()))
        except queue.Empty:
            raise AssertionError(f"waited too long for {what}: {self.seen}") from None
        assert told is not None, f"the window ended while it was waited for {what}"
        assert not told["faults"], told["faults"]
        self.seen = told
        return told

    def until(self, holds: Callable[[State], bool], what: str) -> State:
        """Wait for the window to come to show something of itself."""
        end = monotonic() + LONGEST_S
        if self.seen and holds(self.look()):
            return self.seen
        while not holds(self._next(end, what)):
            continue
        return self.seen

    def _order(self, do: str, what: str = "") -> State:
        self._orders += 1
        line = json.dumps({"do": do, "what": what, "order": self._orders})
        assert self._process.stdin is not None
        self._process.stdin.write(f"{line}\n".encode())
        self._process.stdin.flush()
        end = monotonic() + LONGEST_S
        while self._next(end, f"{do} {what}")["order"] != self._orders:
            continue
        return self.seen

    def drop(self, path: Path) -> State:
        """Drop a file or folder on the window."""
        return self._order("drop", str(path))

    def press(self, *keys: str) -> State:
        """Press keys, as ``Ctrl+Z``, where the keyboard is; return what is seen then."""
        for key in keys:
            self._order("press", key)
        return self.seen

    def type(self, words: str) -> State:
        """Type words where the keyboard is."""
        return self._order("type", words)

    def look(self) -> State:
        """Return what is seen now."""
        return self._order("look")

    def kill(self) -> None:
        """Pull the plug."""
        self._process.send_signal(signal.SIGKILL)
        self._end()

    def close(self) -> None:
        """Kill it if it is still there: a test that failed, say."""
        if self._process.poll() is None:
            self.kill()

    def _end(self) -> None:
        self._process.wait(timeout=30)
        self._reader.join(timeout=30)
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.stdout.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
