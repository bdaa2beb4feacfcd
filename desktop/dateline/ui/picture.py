"""A picture of a project without a window, for the command line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QSize, Qt, Slot
from PySide6.QtWidgets import QApplication

from dateline.domain.errors import UserError
from dateline.domain.progress import Progress, Silent
from dateline.project.store import ProjectStore
from dateline.services.pictures import Atlas, PictureWish
from dateline.ui.language import Language, speak
from dateline.ui.map.scheme import make_profile
from dateline.ui.map.view import MapView
from dateline.ui.pictures.drawing import draw
from dateline.ui.pictures.order import Kind, Order
from dateline.ui.pictures.sheet import PictureSize
from dateline.ui.pictures.wish import Dress, PictureStyle
from dateline.ui.session import Session

_ROOMY = QSize(1600, 900)
"""The map's own pixels that a large picture shows; a smaller one shows as many as it has."""

_ATLASES: dict[Atlas, Kind] = {"day": Kind.DAYS, "place": Kind.PLACES, "story": Kind.STORIES}


class _Wait(QObject):
    """Ends a loop when a picture is there, or is known not to come; tells how far it is."""

    def __init__(self, loop: QEventLoop, progress: Progress, name: str) -> None:
        super().__init__(loop)
        self._loop = loop
        self._progress = progress
        self._name = name
        self.error: Exception | None = None

    @Slot(object)
    def take(self, error: object) -> None:
        """Keep the reason why there is no picture."""
        self.error = error if isinstance(error, Exception) else UserError(str(error))
        self._loop.quit()

    @Slot(int, int)
    def step(self, done: int, total: int) -> None:
        """Tell how many pages or frames are drawn."""
        self._progress.step(done, total, self._name)

    @Slot()
    def leave(self) -> None:
        """Go on."""
        self._loop.quit()


def draw_picture(
    app: QApplication,
    project: Path,
    target: Path,
    wish: PictureWish,
    *,
    outlines: Callable[[str], bytes | None],
    language: Language = Language.ENGLISH,
    progress: Progress | None = None,
) -> None:
    """Draw a project, or what is wanted of it, as the ending of ``target`` says.

    Progress can't stop it.

    Raises:
        ExportError: it can't be drawn or written.
        ProjectError: the project can't be read.
    """
    speak(app, language)
    session = Session(ProjectStore.open(project, read_only=True))
    if wish.wanted is not None:
        session.set_filter(wish.wanted.filter)
    view = MapView(make_profile(app, outlines=outlines), session)
    view.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    loop = QEventLoop()
    wait = _Wait(loop, progress or Silent(), target.name)
    try:
        saving = draw(view, target, _order(view, target, wish))
        saving.saved.connect(wait.leave)
        saving.failed.connect(wait.take)
        saving.stepped.connect(wait.step)
        loop.exec()
        if wait.error is not None:
            raise wait.error
    finally:
        view.shutdown()
        session.shutdown()
        view.deleteLater()
        # Every page must be gone before the profile is; the picture's own view too.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _order(view: MapView, target: Path, wish: PictureWish) -> Order:
    width, height = wish.size or (PictureSize().width, PictureSize().height)
    size = PictureSize(width=width, height=height)
    sheet = size.sheet(size.pixels.boundedTo(_ROOMY))
    style = PictureStyle(wish.style) if wish.style else PictureStyle.WINDOW
    return Order(
        kind=_ATLASES[wish.atlas] if wish.atlas else Kind(target.suffix[1:].lower()),
        dress=Dress(title=wish.title or view.session.store.info().title),
        sheet=sheet,
        scheme=style.scheme(view.scheme),
        state={},
    )
