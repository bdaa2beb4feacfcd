"""Pictures and data for others: asked for here, written without stopping anything."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from dateline.project.store import ProjectStore
from dateline.ui import snapshot
from dateline.ui.dialogs.ask_export import AskExport
from dateline.ui.dialogs.files import ask_data
from dateline.ui.map.view import MapView
from dateline.ui.models.filter_words import whole_words
from dateline.ui.opening import file_name
from dateline.ui.picturing import Pictures
from dateline.ui.saying import say
from dateline.ui.session import Session
from dateline.ui.settings import Settings
from dateline.ui.spoken import spoken
from dateline.ui.tasks import JobProgress, Produce, TaskRunner

if TYPE_CHECKING:
    from dateline.services.exporting import Wish
    from dateline.services.wanted import Wanted


def write_data(
    project: Path,
    target: Path,
    wish: Wish,
    progress: JobProgress,
    _produce: Produce,
) -> None:
    """Write a project's data as the ending of ``target`` says; runs in a thread of its own.

    Only what is wanted, where that is not all.

    Raises:
        Cancelled: the person asked to stop; nothing half-written is left.
        ExportError: the target can't be written.
        ProjectError: the project can't be read.
    """
    from dateline.services.exporting import export_project

    store = ProjectStore.open(project, read_only=True)
    try:
        export_project(store, target, progress=progress, wish=wish)
    finally:
        store.close()


class Exports(QObject):
    """Writes what the session has open.

    Signals:
        written(str): a file is there; in words.
        failed(Exception): it could not be written.
    """

    written = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        session: Session,
        map_view: MapView,
        runner: TaskRunner,
        settings: Settings,
        window: QWidget,
    ) -> None:
        """Have nothing to write yet."""
        super().__init__(window)
        self._session = session
        self._map = map_view
        self.pictures = Pictures(session, map_view, runner, settings, window)
        self.pictures.written.connect(self.written)
        self.pictures.failed.connect(self.failed)
        self._runner = runner
        self._settings = settings
        self._window = window
        self._wanted: Wanted | None = None
        self._targets: dict[QObject, Path] = {}

    def _suggested(self, ending: str) -> str:
        return f"{file_name(self._session.store.info().title)}{ending}"

    @Slot()
    def ask_data(self) -> None:
        """Ask what to write, where a filter shows a part only; then where, and as what."""
        session = self._session
        self._wanted = None
        if not session.whole_filter:
            self._ask_where()
            return
        dialog = AskExport(
            self._window,
            shown=session.counts.events if session.whole_filter.time else self._passing(),
            events=len(session.columns.kinds),
            words=whole_words(session),
        )
        dialog.given.connect(self._on_part_chosen)
        dialog.open()

    def _passing(self) -> int:
        """Return how many events pass, dated or not."""
        return int(self._session.index.passes.sum())

    @Slot(bool)
    def _on_part_chosen(self, only_shown: bool) -> None:
        self.want_part(only_shown)
        self._ask_where()

    def want_part(self, only_shown: bool) -> None:
        """Let what is written next be what is shown only, or all of the project."""
        session, self._wanted = self._session, None
        if only_shown:
            from dateline.services.wanted import Wanted

            self._wanted = Wanted(
                filter=session.whole_filter,
                others=session.shows_all_kinds,
                words=whole_words(session),
            )

    def _ask_where(self) -> None:
        dialog = ask_data(self._window, self._settings, suggested=self._suggested(".html"))
        dialog.fileSelected.connect(self._on_data_chosen)

    @Slot(str)
    def _on_data_chosen(self, name: str) -> None:
        self.save_data(Path(name))

    def save_data(self, target: Path) -> None:
        """Write the project's data as the ending of ``target`` says; a brief with the map in it."""
        from dateline.services.formats import format_of

        kind = format_of(target)
        if kind is None or not kind.holds_picture:
            self._write(target, self._wanted)
            return
        drawing = snapshot.save(self._map, None)
        drawing.drawn.connect(partial(self._on_map_drawn, target, self._wanted))
        drawing.failed.connect(self.failed)

    def _on_map_drawn(self, target: Path, wanted: Wanted | None, image: QImage) -> None:
        self._write(target, wanted, snapshot.png(image))

    def _write(self, target: Path, wanted: Wanted | None, picture: bytes | None = None) -> None:
        from dateline.services.exporting import Wish

        project = Path(self._session.store.info().path)
        wish = Wish(wanted=wanted, picture=picture, wording=spoken())
        title = say("Window", "Writing {name}").format(name=target.name)
        task = self._runner.prepare(partial(write_data, project, target, wish), title=title)
        self._targets[task] = target
        task.failed.connect(self._on_failed)
        task.finished.connect(self._on_finished)
        self._runner.run(task)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._targets.pop(self.sender(), None)
        self.failed.emit(error)

    @Slot()
    def _on_finished(self) -> None:
        task = self.sender()
        target = self._targets.pop(task, None)
        if target is not None and not getattr(task, "cancelled", False):
            self.written.emit(say("Window", "Saved as {name}").format(name=target.name))
