"""Asking what the columns of a table are for: its heads, its first rows, a choice for each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dateline.services.columns import USES, Rows, guessed, rows_of
from dateline.ui.dialogs.buttons import primary
from dateline.ui.dialogs.frames import said
from dateline.ui.elsewhere import told
from dateline.ui.reader.text_map import shown_title
from dateline.ui.saying import Later, say, say_number
from dateline.ui.theme import TITLE_PX, sized

WIDTH, MOST_HEIGHT, FURNITURE = 760, 560, 216
"""Pixels; what is furniture is the height of all but the lines."""
ROW_HEIGHT = 38
USE_WIDTH = 176
LONGEST = 200
IGNORED = "nothing"
WORDS = {
    Rows.STORIES: Later(
        "Dialogs", "Each row becomes a story; its places and dates are found in the text."
    ),
    Rows.EVENTS: Later("Dialogs", "Each row becomes an event at its place and date."),
    Rows.UNKNOWN: Later(
        "Dialogs",
        "Choose a column for the text of stories, or for the places of events: a name, "
        "an address, or latitude and longitude.",
    ),
}


class AskColumns(QDialog):
    """One line a column: its head, what stands in it, what it is for.

    Signals:
        given(dict): the use of each column, by its head.
        leaving_all_asked(): this table and those that wait are to be left out.
    """

    given = Signal(object)
    leaving_all_asked = Signal()

    def __init__(
        self,
        parent: QWidget,
        *,
        name: str,
        columns: Sequence[str],
        rows: Sequence[Sequence[str]],
        before: Mapping[str, str],
    ) -> None:
        """Ask; ``before`` is what was said the last time, else the heads themselves are read."""
        super().__init__(parent)
        self.setWindowTitle(say("Dialogs", "Columns of a table"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._columns = tuple(columns)
        self.choices: list[QComboBox] = []
        self.table = QTableWidget(len(columns), 3, self)
        self.understood = said("", self)
        self.waiting = said("", self)
        self.waiting.setObjectName("quiet")
        self.accept_button = primary(say("Dialogs", "Add table"))
        self.leave_all = QPushButton(say("Dialogs", "Leave out all"), self)
        self._fill(rows, {**guessed(columns), **before})
        self._lay_out(name)
        self._check()
        self.choices[0].setFocus()

    def _fill(self, rows: Sequence[Sequence[str]], uses: Mapping[str, str]) -> None:
        table = self.table
        table.setHorizontalHeaderLabels(
            [say("Dialogs", "Column"), say("Dialogs", "First rows"), say("Dialogs", "Is for")]
        )
        table.setAccessibleName(say("Dialogs", "Columns"))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setShowGrid(False)
        header = table.horizontalHeader()
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(0, 184)
        header.resizeSection(2, USE_WIDTH)
        for number, head in enumerate(self._columns):
            seen = [row[number] for row in rows if number < len(row) and row[number]]
            self._add(number, shown_title(head), shown_title(" · ".join(seen)[:LONGEST]))
            choice = QComboBox(table)
            for use, words in USES:
                choice.addItem(told(words), use)
            choice.setAccessibleName(
                say("Dialogs", "What {head} is for").format(head=shown_title(head))
            )
            choice.setCurrentIndex(max(choice.findData(uses.get(head, IGNORED)), 0))
            choice.currentIndexChanged.connect(self._on_chosen)
            table.setCellWidget(number, 2, choice)
            choice.installEventFilter(self)
            self.choices.append(choice)
        for first, second in pairwise(self.choices):
            self.setTabOrder(first, second)

    def _add(self, number: int, head: str, seen: str) -> None:
        named = QTableWidgetItem(head)
        named.setToolTip(head)
        sample = QTableWidgetItem(seen or say("Dialogs", "empty"))
        sample.setToolTip(seen)
        self.table.setItem(number, 0, named)
        self.table.setItem(number, 1, sample)

    def _lay_out(self, name: str) -> None:
        head = said(
            say("Dialogs", "What are the columns of {name} for?").format(
                name=shown_title(name)[:120]
            ),
            self,
        )
        head.setFont(sized(self.font(), TITLE_PX, bold=True))
        remembered = said(
            say("Dialogs", "Tables with the same headings are then read the same way."), self
        )
        remembered.setObjectName("quiet")
        buttons = QDialogButtonBox(self)
        leave = buttons.addButton(
            say("Dialogs", "Leave out"), QDialogButtonBox.ButtonRole.RejectRole
        )
        leave.setAutoDefault(False)
        buttons.addButton(self.accept_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.accept_button.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.leave_all.setAutoDefault(False)
        self.leave_all.clicked.connect(self.leaving_all_asked)
        row = QHBoxLayout()
        row.addWidget(self.waiting, 1)
        row.addWidget(self.leave_all)
        row.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        for widget in (head, self.table, self.understood, remembered):
            column.addWidget(widget)
        column.setStretchFactor(self.table, 1)
        column.addLayout(row)
        self.resize(WIDTH, min(FURNITURE + len(self._columns) * ROW_HEIGHT, MOST_HEIGHT))

    @property
    def layout_given(self) -> dict[str, str]:
        """Return the use of each column, by its head."""
        uses = (str(choice.currentData()) for choice in self.choices)
        return dict(zip(self._columns, uses, strict=True))

    def show_waiting(self, tables: int) -> None:
        """Say how many tables with other headings wait."""
        waits = say_number(
            "Dialogs",
            "%Ln tables with other headings wait.",
            "%Ln table with other headings waits.",
            tables,
        )
        self.waiting.setText(waits if tables else "")
        self.leave_all.setVisible(tables > 0)

    @Slot()
    def _on_chosen(self) -> None:
        """A use belongs to one column: the one that had it before is ignored."""
        chosen = self.sender()
        for choice in self.choices:
            if (
                isinstance(chosen, QComboBox)
                and choice is not chosen
                and choice.currentData() == chosen.currentData() != IGNORED
            ):
                choice.setCurrentIndex(0)
        self._check()

    def _check(self) -> None:
        rows = rows_of(self._columns, self.layout_given)
        self.understood.setText(WORDS[rows]())
        self.accept_button.setEnabled(rows is not Rows.UNKNOWN)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring into view the line whose choice is reached by keyboard."""
        if event.type() == QEvent.Type.FocusIn and watched in self.choices:
            self.table.scrollTo(self.table.model().index(self.choices.index(watched), 0))
        return super().eventFilter(watched, event)

    def accept(self) -> None:
        """Hand over what the columns are for."""
        self.given.emit(self.layout_given)
        super().accept()
