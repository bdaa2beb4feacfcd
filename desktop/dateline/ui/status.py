"""The bar along the bottom: what the project holds, that it is saved, what is under way."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from dateline.domain.project import ProjectInfo
from dateline.ui.elsewhere import told
from dateline.ui.ledger import LedgerBar
from dateline.ui.reader.text_map import shown
from dateline.ui.saying import figure, say, say_number
from dateline.ui.tasks import Task, TaskRunner

FEW = 12
"""Letters of a passing word that stay where there is no room."""
NOTICE_MS = 8_000
LABEL = 48


class Notice(QLabel):
    """Words that give way to the counts where the bar is narrow; a tip tells them whole."""

    def minimumSizeHint(self) -> QSize:
        """Return the size of a few letters."""
        width = min(super().minimumSizeHint().width(), FEW * self.fontMetrics().averageCharWidth())
        return QSize(width, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - as Qt names it
        """Paint as much as there is room for."""
        metrics, room = self.fontMetrics(), self.contentsRect()
        words = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        self.setToolTip(self.text() if words != self.text() else "")
        QPainter(self).drawText(room, Qt.AlignmentFlag.AlignVCenter, words)


class StatusBar(QStatusBar):
    """Says things in passing; never asks."""

    def __init__(self, runner: TaskRunner, parent: QWidget) -> None:
        """Follow the tasks of ``runner``."""
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._runner = runner
        self.ledger = LedgerBar(self)
        self._review = QLabel(self)
        self._saved = QLabel(self)
        self._notice = Notice(self)
        self._offline = QLabel(say("Window", "Offline"), self)
        self._offline.setToolTip(say("Window", "Nothing leaves this machine."))
        self.online = QPushButton(say("Window", "Online map"), self)
        self.online.setObjectName("link")
        self._hosts = {"tiles": "", "names": ""}
        self._work = QWidget(self)
        self._doing = QLabel(self._work)
        self.bar = QProgressBar(self._work)
        self.pause = QPushButton(say("Window", "Pause"), self._work)
        self.pause.setCheckable(True)
        self.cancel = QPushButton(say("Window", "Cancel"), self._work)
        self._quiet = QTimer(self, singleShot=True, interval=NOTICE_MS)
        self._quiet.timeout.connect(self._notice.clear)
        self._build()
        self.pause.toggled.connect(self._on_pause)
        self.cancel.clicked.connect(self._on_cancel)
        runner.started.connect(self._on_started)
        runner.ended.connect(self._on_ended)

    def _build(self) -> None:
        self.bar.setFixedWidth(144)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(say("Window", "Progress"))
        row = QHBoxLayout(self._work)
        row.setContentsMargins(0, 2, 8, 2)
        row.setSpacing(8)
        for widget in (self._doing, self.bar, self.pause, self.cancel):
            row.addWidget(widget)
        self.addWidget(self.ledger, 1)
        for widget in (self._review, self._saved, self._notice):
            self.addWidget(widget)
        self.addPermanentWidget(self._work)
        self.addPermanentWidget(self._offline)
        self.addPermanentWidget(self.online)
        self.online.hide()
        self._work.hide()

    def show_project(self, info: ProjectInfo) -> None:
        """Say whether the project can be changed."""
        self._saved.setText(
            say("Window", "Read-only") if info.read_only else say("Window", "Saved")
        )
        self._saved.setToolTip(
            say(
                "Window",
                "This project can't be changed here: the file is protected, or open elsewhere.",
            )
            if info.read_only
            else say("Window", "Every change is written as it is made.")
        )

    def show_review(self, number: int) -> None:
        """Show how many places and dates are in doubt."""
        self._review.setText(say_number("Window", "%Ln to check", "%Ln to check", number))
        self._review.setVisible(number > 0)

    def show_online(self, host: str) -> None:
        """Say whether tiles come from a server, and how to stop it; ``host`` empty: they don't."""
        self._hosts["tiles"] = host
        self.online.setVisible(bool(host))
        self.online.setToolTip(
            say("Window", "Tiles come from {host}. Click to go offline.").format(host=host)
        )
        self._show_offline()

    def show_geocoder(self, title: str) -> None:
        """Say whether names that are asked about go to a geocoder; ``title`` empty: they don't."""
        self._hosts["names"] = title
        self._show_offline()

    def _show_offline(self) -> None:
        names = self._hosts["names"]
        self._offline.setText(
            say("Window", "{names} on request").format(names=names)
            if names
            else say("Window", "Offline")
        )
        sent = say("Window", "A name goes to {names} when you ask for it.").format(names=names)
        self._offline.setToolTip(sent if names else say("Window", "Nothing leaves this machine."))
        self._offline.setVisible(bool(names) or not self._hosts["tiles"])

    def notice(self, words: str) -> None:
        """Say something for a few seconds."""
        self._notice.setText(shown(words))
        self._quiet.start()

    @property
    def notice_text(self) -> str:
        """Return what was said last, while it can be read."""
        return self._notice.text()

    @property
    def working(self) -> bool:
        """Whether progress is shown."""
        return not self._work.isHidden()

    @Slot(object)
    def _on_started(self, task: Task) -> None:
        task.progress.connect(self._on_progress)
        self._doing.setText(f"{task.title}…")
        self.bar.setRange(0, 0)
        self.cancel.setEnabled(True)
        self.pause.setEnabled(True)
        self.pause.setChecked(False)
        self._work.show()

    @Slot(int, int, str)
    def _on_progress(self, done: int, total: int, label: str) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        of = (
            say("Window", "{done} of {all}").format(done=figure(done), all=figure(total))
            if total
            else ""
        )
        name = shown(told(label))
        short = name if len(name) <= LABEL else f"…{name[1 - LABEL :]}"
        self._doing.setText("   ".join(part for part in (of, short) if part))

    @Slot(object)
    def _on_ended(self, _task: Task) -> None:
        self._work.setVisible(bool(self._runner.tasks))

    @Slot(bool)
    def _on_pause(self, paused: bool) -> None:
        self.pause.setText(say("Window", "Go on") if paused else say("Window", "Pause"))
        for task in self._runner.tasks:
            task.pause(paused)

    @Slot()
    def _on_cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.pause.setEnabled(False)
        self._doing.setText(say("Window", "Stopping…"))
        for task in self._runner.tasks:
            task.cancel()
