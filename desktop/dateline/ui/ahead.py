"""Getting ready while nothing happens, so that the first filter is as quick as any other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Slot

from dateline.domain.errors import UserError
from dateline.ui.session import Session

REST_MS = 1_000
"""So long after the project has changed."""
TURN_MS = 15
"""From turn to turn."""
WORK_S = 0.003
"""So long a turn works, a step more at most: hand and pointer never wait for more than that."""


class Ahead(QObject):
    """Works out what filters will ask of the project, a little at a time."""

    def __init__(
        self, session: Session, parent: QObject, *, is_painted: Callable[[], bool]
    ) -> None:
        """Begin once the session's project has been still for a while, and the window is painted.

        Beside the first painting of a big project, which has all processors, a step takes five
        times as long; ``is_painted`` answers whether that is over.
        """
        super().__init__(parent)
        self._session = session
        self._is_painted = is_painted
        self._steps: Iterator[None] = iter(())
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._begin)
        self._turn = QTimer(self, interval=TURN_MS)
        self._turn.timeout.connect(self._step)
        for changed in (session.changed, session.project_changed):
            changed.connect(self._begin_anew)
        self._rest.start()

    @property
    def busy(self) -> bool:
        """Whether something is still to be worked out."""
        return self._rest.isActive() or self._turn.isActive()

    @Slot()
    def _begin_anew(self) -> None:
        self.stop()
        self._rest.start()

    @Slot()
    def _begin(self) -> None:
        if not self._is_painted():
            self._rest.start()
            return
        self._steps = self._session.sifting.preparing()
        self._turn.start()

    @Slot()
    def _step(self) -> None:
        with self._session.store.alone_if_free() as is_free:
            if not is_free:
                return  # a story is being written: another turn will do
            until = perf_counter() + WORK_S
            with suppress(UserError):  # whoever asks for it will be told
                for _ in self._steps:
                    if perf_counter() >= until:
                        return
        self._turn.stop()

    def stop(self) -> None:
        """Work out no more."""
        self._rest.stop()
        self._turn.stop()
