"""The strip below the header: what is to be known of the open project, and done about it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dateline.domain.project import PendingImport, ProjectInfo
from dateline.ui.saying import Later, say, say_number

ELSEWHERE = Later("Window", "Read only: open in another window.")
PROTECTED = Later("Window", "Read only: the file or its folder is protected.")


class Banner(QFrame):
    """Words and buttons, shown while there is something to say."""

    def __init__(self, parent: QWidget, *verbs: str) -> None:
        """Say nothing yet; ``verbs`` are on the buttons."""
        super().__init__(parent)
        self.setObjectName("doubt")
        self.words = QLabel(self)
        self.buttons = tuple(QPushButton(verb, self) for verb in verbs)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(12)
        row.addWidget(self.words)
        for button in self.buttons:
            row.addWidget(button)
        row.addStretch(1)
        self.hide()


class ReadOnlyBanner(Banner):
    """Shown while a project is open for reading only.

    Signals:
        copy_asked(): the person wants a copy to work in.
    """

    copy_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Say nothing yet."""
        super().__init__(parent, say("Window", "Save a copy…"))
        (self.copy,) = self.buttons
        self.copy.clicked.connect(self.copy_asked)

    def show_project(self, info: ProjectInfo) -> None:
        """Say why the project can't be changed, if it can't."""
        self.words.setText(ELSEWHERE() if info.open_elsewhere else PROTECTED())
        self.setVisible(info.read_only)


class PendingBanner(Banner):
    """Shown where an import was cut short.

    Signals:
        going_on_asked(): the person wants it to go on.
        leaving_asked(): the person wants it to be left.
    """

    going_on_asked = Signal()
    leaving_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Say nothing yet."""
        super().__init__(parent, say("Window", "Go on"), say("Window", "Leave it"))
        self.go_on, self.leave = self.buttons
        self.go_on.clicked.connect(self.going_on_asked)
        self.leave.clicked.connect(self.leaving_asked)

    @Slot(object)
    def show_pending(self, pending: PendingImport | None) -> None:
        """Say what was cut short, if anything was."""
        if pending is not None:
            brought = say_number(
                "Window",
                "%Ln stories are in the project.",
                "%Ln story is in the project.",
                len(pending.brought),
            )
            cut = say("Window", "Adding stories was cut short.")
            self.words.setText(f"{cut} {brought}" if pending.brought else cut)
        self.setVisible(pending is not None)


class Top(QWidget):
    """The header, with the banners below it."""

    def __init__(self, header: QWidget, *banners: QWidget) -> None:
        """Stack them."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (header, *banners):
            column.addWidget(widget)
