"""Pictures and data for others: asked for here, written without stopping anything."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal, Slot
from PySide6.QtWidgets import QWidget

from dateline.project.store import ProjectStore
from dateline.ui import snapshot
from dateline.ui.dialogs.ask_export import AskExport
from dateline.ui.dialogs.ask_picture import SIZES, AskPicture
from dateline.ui.dialogs.files import ask_data, ask_picture
from dateline.ui.map.view import MapView
from dateline.ui.models.filter_words import whole_words
from dateline.ui.opening import file_name
from dateline.ui.session import Session
from dateline.ui.settings import Settings
from dateline.ui.snapshot import LONGEST, PictureSize
from dateline.ui.tasks import JobProgress, Produce, TaskRunner

if TYPE_CHECKING:
    from dateline.services.wanted import Wanted

_SIZE = "picture_size"


def write_data(
    project: Path,
    target: Path,
    wanted: Wanted | None,
    progress: JobProgress,
    _produce: Produce,
) -> None:
    """Write a project's data as the ending of ``target`` says; runs in a thread of its own.

    Only what is ``wanted``, where that is not all.

    Raises:
        Cancelled: the person asked to stop; nothing half-written is left.
        ExportError: the target can't be written.
        ProjectError: the project can't be read.
    """
    from dateline.services.exporting import export_project

    store = ProjectStore.open(project, read_only=True)
    try:
        export_project(store, target, progress=progress, wanted=wanted)
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
        self._runner = runner
        self._settings = settings
        self._picture = ("", QSize())
        self._window = window
        self._wanted: Wanted | None = None
        self._targets: dict[QObject, Path] = {}

    def _suggested(self, ending: str) -> str:
        return f"{file_name(self._session.store.info().title)}{ending}"

    @Slot()
    def ask_picture(self) -> None:
        """Ask how the picture of the map is to be, then where to write it."""
        dialog = AskPicture(
            self._window,
            title=self._session.store.info().title,
            size=self._settings.text(_SIZE) or next(iter(SIZES)),
            screen=self._screen(),
        )
        dialog.given.connect(self._on_picture_given)
        dialog.open()

    @Slot(str, str)
    def _on_picture_given(self, title: str, size: str) -> None:
        self._settings.set_text(_SIZE, size)
        self._picture = (title, SIZES.get(size) or self._screen())
        dialog = ask_picture(self._window, self._settings, suggested=self._suggested(".png"))
        dialog.fileSelected.connect(self._on_picture_chosen)

    @Slot(str)
    def _on_picture_chosen(self, name: str) -> None:
        title, size = self._picture
        self.save_picture(Path(name), title=title, size=size)

    def _screen(self) -> QSize:
        """Return the screen's pixels that the map takes, both sides at most what can be drawn."""
        pixels = self._map.size() * self._map.devicePixelRatioF()
        return pixels.boundedTo(QSize(LONGEST, LONGEST))

    def save_picture(self, target: Path, *, title: str, size: QSize) -> None:
        """Write the map as it is on screen, with title, range, legend, scale and attribution."""
        pixels = PictureSize(width=size.width(), height=size.height())
        saving = snapshot.save(self._map, target, title=title, size=pixels)
        saving.setParent(self)
        saving.saved.connect(self._on_picture_saved)
        saving.failed.connect(self.failed)

    @Slot(object)
    def _on_picture_saved(self, target: Path) -> None:
        self.written.emit(f"Snapshot saved as {Path(target).name}")

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
        """Write the project's data as the ending of ``target`` says."""
        project = Path(self._session.store.info().path)
        task = self._runner.prepare(
            partial(write_data, project, target, self._wanted), title=f"Writing {target.name}"
        )
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
            self.written.emit(f"Saved as {target.name}")
