"""The strip below the header: what is to be known of the open project, and done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dateline.domain.project import PendingImport, ProjectInfo
from dateline.ui.models.words import tip
from dateline.ui.reader.text_map import shown_title
from dateline.ui.saying import Later, say, say_number

LONGEST = 48
"""Characters of a file's place in the banner; in whole it is in the tool tip."""
MOST_PLACES = 20

ELSEWHERE = Later("Window", "Read only: open in another window.")
PROTECTED = Later("Window", "Read only: the file or its folder is protected.")


class Banner(QFrame):
    """Words and buttons, shown while there is something to say."""

    def __init__(self, parent: QWidget, *verbs: str) -> None:
        """Say nothing yet; ``verbs`` are on the buttons."""
        super().__init__(parent)
        self.setObjectName("doubt")
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
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
            if pending.paths:  # the project may be a stranger's, who would like to have them
                cut = say("Window", "Adding stories from {places} was cut short.").format(
                    places=_in_short(pending.paths)
                )
            self.words.setText(f"{cut} {brought}" if pending.brought else cut)
            whole = map(shown_title, pending.paths[:MOST_PLACES])
            self.words.setToolTip(tip("\n".join(whole)) if pending.paths else "")
        self.setVisible(pending is not None)


def _in_short(paths: tuple[str, ...]) -> str:
    """Return the first of them, short enough for the window, and whether there are more."""
    first = shown_title(paths[0])
    if len(first) > LONGEST:
        first = f"{first[: LONGEST // 3]}…{first[-LONGEST * 2 // 3 :]}"
    return f"{first}, …" if len(paths) > 1 else first


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
