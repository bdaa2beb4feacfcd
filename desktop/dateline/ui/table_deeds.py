"""Asking what the columns of tables are for, beside the import that goes on, and remembering it."""

from __future__ import annotations

from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from dateline.domain.errors import UserError
from dateline.services.columns import UnclearTable
from dateline.ui.importing import StoryImport
from dateline.ui.reader.text_map import shown
from dateline.ui.saying import Later, say, say_number
from dateline.ui.session import Session
from dateline.ui.settings import Settings
from dateline.ui.tasks import JobProgress, Produce, TaskRunner

if TYPE_CHECKING:
    from dateline.ui.dialogs.ask_columns import AskColumns

READ_ONLY = Later(
    "Window", "This project can't be changed here. Save a copy (File > Save as), and work in that."
)


class TableDeeds(QObject):
    """Keeps what was said of tables, and asks of one after the other.

    Signals:
        said(str): something to say in passing.
        failed(UserError): a file is no table that can be read.
    """

    said = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        session: Session,
        importing: StoryImport,
        runner: TaskRunner,
        settings: Settings,
        window: QWidget,
    ) -> None:
        """Have the import know what was said of tables before."""
        super().__init__(window)
        self._session = session
        self._importing = importing
        self._runner = runner
        self._settings = settings
        self._window = window
        self._waiting: deque[list[UnclearTable]] = deque()
        self._dialog: AskColumns | None = None
        importing.layouts = settings.layouts()
        importing.unclear.connect(self._on_unclear)
        session.project_changed.connect(self._forget_all)

    @Slot()
    def ask_file(self) -> None:
        """Ask which table to read, to say what its columns are for whatever they are called."""
        from dateline.ui.dialogs.files import ask_table

        ask_table(self._window, self._settings).fileSelected.connect(self.look_at)

    @Slot(str)
    def look_at(self, name: str) -> None:
        """Read the heads of a table, then ask what its columns are for."""
        if self._session.read_only:
            self.failed.emit(UserError(READ_ONLY()))
            return
        task = self._runner.prepare(_Peek(Path(name)), title=say("Window", "Reading table"))
        task.produced.connect(self._on_peeked)
        task.failed.connect(self.failed)
        self._runner.run(task)

    @Slot(object)
    def _on_peeked(self, tables: tuple[UnclearTable, ...]) -> None:
        for table in tables:
            self._on_unclear(table)

    @Slot(object)
    def _on_unclear(self, table: UnclearTable) -> None:
        """Ask, or add the table to those that are waited for with the same heads."""
        heads = set(table.problem.columns)
        for tables in self._waiting:
            if set(tables[0].problem.columns) == heads:
                tables.append(table)
                break
        else:
            self._waiting.append([table])
        self._ask()

    def _ask(self) -> None:
        if self._dialog is not None:
            self._dialog.show_waiting(len(self._waiting) - 1)
            return
        if not self._waiting:
            return
        from dateline.services.columns import key_of
        from dateline.ui.dialogs.ask_columns import AskColumns

        problem = self._waiting[0][0].problem
        dialog = self._dialog = AskColumns(
            self._window,
            name=problem.source,
            columns=problem.columns,
            rows=problem.rows,
            before=self._importing.layouts.get(key_of(problem.columns), {}),
        )
        dialog.show_waiting(len(self._waiting) - 1)
        dialog.given.connect(self._on_given)
        dialog.leaving_all_asked.connect(self._leave_all)
        dialog.finished.connect(self._on_finished)
        dialog.open()

    @Slot(object)
    def _on_given(self, layout: dict[str, str]) -> None:
        from dateline.services.columns import key_of

        tables = self._waiting[0]
        key = key_of(tables[0].problem.columns)
        self._importing.layouts.pop(key, None)
        self._importing.layouts[key] = layout
        self._settings.set_layouts(self._importing.layouts)
        self._importing.add_found(tables)

    @Slot(int)
    def _on_finished(self, accepted: int) -> None:
        self._dialog = None
        if not self._waiting:
            return
        tables = self._waiting.popleft()
        if not accepted:
            self._say_left([tables])
        self._ask()

    @Slot()
    def _leave_all(self) -> None:
        """Ask no more of the tables that wait."""
        left = list(self._waiting)
        self._waiting.clear()
        if self._dialog is not None:
            self._dialog.reject()
        if left:
            self._say_left(left)

    @Slot()
    def _forget_all(self) -> None:
        """Ask no more of tables of another project: it knows of them, and offers to go on."""
        self._waiting.clear()
        if self._dialog is not None:
            self._dialog.reject()

    def _say_left(self, left: list[list[UnclearTable]]) -> None:
        self._importing.leave(table for tables in left for table in tables)
        number = sum(map(len, left))
        if number == 1:
            self.said.emit(
                say("Window", "{source} was left out").format(
                    source=shown(left[0][0].problem.source)
                )
            )
        else:
            self.said.emit(
                say_number("Window", "%Ln tables were left out", "%Ln table was left out", number)
            )


class _Peek:
    """Reads the heads of a table in a thread; the reading itself is a child process's."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __call__(self, progress: JobProgress, produce: Produce) -> None:
        from dateline.services.columns import peek

        progress.step(0, 0, self._path.name)
        produce(peek(self._path))
