"""Asking a geocoder on the net for a second opinion: switched on by the person, name by name."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from dateline.domain.errors import UserError
from dateline.domain.places import Place
from dateline.services.opinions import Geocoding, SecondOpinions, from_json, to_json
from dateline.ui.dialogs.ask_geocoder import AskGeocoder
from dateline.ui.key_file import KeyFile
from dateline.ui.saying import say
from dateline.ui.session import Session
from dateline.ui.settings import Settings, data_folder, gazetteer_folder
from dateline.ui.tasks import JobProgress, Produce, TaskRunner

_KEY = "geocoder"


class Opinions(QObject):
    """Knows whether a geocoder may be asked, asks it, and keeps its answers in the project.

    Each start of the program is offline; the choice of a geocoder is remembered.

    Signals:
        switched(): it is on, or off.
        answered(str, tuple): what was asked, and the places that were found.
        refused(str, UserError): what was asked, and why there is no answer.
        failed(UserError): a key can't be kept.
    """

    switched = Signal()
    answered = Signal(str, object)
    refused = Signal(str, object)
    failed = Signal(object)

    def __init__(
        self,
        session: Session,
        runner: TaskRunner,
        settings: Settings,
        window: QWidget,
        action: QAction,
    ) -> None:
        """Be off; ``action`` is the line of the menu."""
        super().__init__(window)
        self._session = session
        self._runner = runner
        self._settings = settings
        self._window = window
        self._action = action
        self.opinions: SecondOpinions | None = None
        action.toggled.connect(self._on_toggled)

    @property
    def title(self) -> str:
        """Return what the geocoder is called; empty while none may be asked."""
        return self.opinions.geocoding.title if self.opinions is not None else ""

    @Slot(bool)
    def _on_toggled(self, wanted: bool) -> None:
        if wanted == (self.opinions is not None):
            return
        if wanted:
            self.ask_geocoder()
        else:
            self.switch_off()

    @Slot()
    def ask_geocoder(self) -> None:
        """Say what is sent, and ask which geocoder may be asked."""
        kept = self._settings.names(_KEY)
        if len(kept) > 2:  # so they were kept before: with the key, among the settings
            self._keep(kept[0], kept[1], kept[2])
            kept = kept[:2]
        file = KeyFile(data_folder())
        dialog = AskGeocoder(self._window, before=kept, keys=file.all(), kept_in=str(file.path))
        dialog.given.connect(self.switch_on)
        dialog.finished.connect(self._show)
        dialog.open()

    def _keep(self, service: str, host: str, key: str) -> None:
        """Keep the choice among the settings, and the key, where there is one, apart from them."""
        self._settings.set_names(_KEY, (service, host))
        try:
            KeyFile(data_folder()).keep(service, key)
        except OSError as error:
            message = say("Window", "It is used until Dateline ends. {reason}.")
            self.failed.emit(UserError(message.format(reason=error.strerror or str(error))))

    @Slot(object, bool)
    def switch_on(self, geocoding: Geocoding, keeps: bool = False) -> None:
        """Let a geocoder be asked, until the program ends or it is switched off.

        Its key is kept for the next start where ``keeps``, and forgotten otherwise.
        """
        self._keep(geocoding.service, geocoding.host, geocoding.secret if keeps else "")
        self.opinions = SecondOpinions(geocoding, gazetteer_folder())
        self._show()

    @Slot()
    def switch_off(self) -> None:
        """Let no geocoder be asked."""
        self.opinions = None
        self._show()

    @Slot()
    def _show(self) -> None:
        self._action.setChecked(self.opinions is not None)
        self.switched.emit()

    def ask(self, name: str) -> None:
        """Have :attr:`answered` tell what the geocoder has, or had when it was asked before."""
        opinions, asked = self.opinions, " ".join(name.split())
        if opinions is None or not asked:
            return
        kept = self._session.store.opinion(opinions.geocoding.key, asked)
        places = from_json(kept) if kept is not None else None
        if places is not None:
            self.answered.emit(name, places)
            return
        task = self._runner.prepare(
            _Ask(opinions, asked), title=say("Window", "Asking {title}").format(title=self.title)
        )
        task.produced.connect(partial(self._on_answered, name, asked, opinions.geocoding))
        task.failed.connect(partial(self.refused.emit, name))
        self._runner.run(task)

    def _on_answered(
        self, name: str, asked: str, geocoding: Geocoding, answers: tuple[tuple[Place, ...], ...]
    ) -> None:
        for places in answers:
            try:
                if not self._session.read_only:
                    self._session.store.keep_opinion(geocoding.key, asked, to_json(places))
            except UserError as error:
                self.refused.emit(name, error)
            self.answered.emit(name, places)


class _Ask:
    """Asks in a thread: a server may take seconds."""

    def __init__(self, opinions: SecondOpinions, name: str) -> None:
        self._opinions = opinions
        self._name = name

    def __call__(self, progress: JobProgress, produce: Produce) -> None:
        progress.step(
            0, 0, say("Window", "asking {title}").format(title=self._opinions.geocoding.title)
        )
        produce(self._opinions.ask(self._name))
