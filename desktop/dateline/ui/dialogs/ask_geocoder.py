"""Asking before a name leaves the machine: what is sent, to whom, and on which terms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from dateline.domain.addresses import problem_of
from dateline.services.opinions import Geocoding, offered
from dateline.ui.dialogs.buttons import primary
from dateline.ui.dialogs.frames import said
from dateline.ui.saying import Later, say

WIDTH = 440
LEAVES = Later(
    "Dialogs",
    "Leaves this machine: the one name that you ask about, each time you press the button for it, "
    "and your network address. They go to the server below and to no other.",
)
STAYS = Later("Dialogs", "Never leaves: stories, sentences, dates, anything else of your project.")
TERMS = Later(
    "Dialogs",
    "At most one question a second is sent, and answers are kept in the project. Ask the provider "
    "whether you may keep them and how it wants to be credited.",
)


KEPT = Later(
    "Dialogs",
    "It is kept in {file}, which no other user of this computer can read. Other programs that you "
    "start can.",
)


class AskGeocoder(QDialog):
    """Says what leaves the machine, and asks for a geocoder.

    Signals:
        given(Geocoding, bool): this one may be asked; whether its key is to be kept.
    """

    given = Signal(object, bool)

    def __init__(
        self, parent: QWidget, *, before: Sequence[str] = (), keys: Mapping[str, str], kept_in: str
    ) -> None:
        """Ask.

        Args:
            parent: the window.
            before: service and server of the last time, if there was one.
            keys: those kept, by service.
            kept_in: the file that they are kept in.
        """
        super().__init__(parent)
        self.setWindowTitle(say("Dialogs", "Online geocoder"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._services = offered()
        self.choice = QComboBox(self)
        self.choice.addItems([service.title for service in self._services])
        self.host = QLineEdit(self)
        self.host.setMaxLength(200)
        self.secret = QLineEdit(self)
        self.secret.setMaxLength(200)
        self._keys = keys
        self.keeps = QCheckBox(say("Dialogs", "Keep the key for the next start"), self)
        self._kept = said(KEPT().format(file=kept_in), self)
        self._kept.setObjectName("quiet")
        self._form = QFormLayout()
        self.accept_button = primary(say("Dialogs", "Switch on"))
        self._lay_out()
        names = [service.name for service in self._services]
        known = len(before) == 2 and before[0] in names
        if known:
            self.choice.setCurrentIndex(names.index(before[0]))
        self._on_chosen()
        if known:
            self.host.setText(before[1])
        self.choice.currentIndexChanged.connect(self._on_chosen)
        for field in (self.host, self.secret):
            field.textChanged.connect(self._check)
        self._check()

    def _lay_out(self) -> None:
        form = self._form
        form.setSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, field in (
            (say("Dialogs", "Geocoder"), self.choice),
            (say("Dialogs", "Server"), self.host),
            (say("Dialogs", "Key or user name"), self.secret),
        ):
            field.setAccessibleName(words)
            form.addRow(words, field)
        form.addRow("", self.keeps)
        form.addRow("", self._kept)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.addButton(self.accept_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(said(LEAVES(), self, wide=WIDTH))
        column.addWidget(said(STAYS(), self, wide=WIDTH))
        column.addLayout(form)
        terms = said(TERMS(), self, wide=WIDTH)
        terms.setObjectName("quiet")
        column.addWidget(terms)
        column.addWidget(buttons)

    @property
    def geocoding(self) -> Geocoding:
        """Return what the fields say."""
        service = self._services[self.choice.currentIndex()]
        return Geocoding(
            service=service.name,
            title=service.title,
            host=self.host.text().strip(),
            secret=self.secret.text().strip() if service.key else "",
        )

    @Slot()
    def _on_chosen(self) -> None:
        service = self._services[self.choice.currentIndex()]
        self.host.clear()
        self.host.setPlaceholderText(service.host or say("Dialogs", "the geocoder's own"))
        self.secret.setText(self._keys.get(service.name, ""))
        self.keeps.setChecked(service.name in self._keys)
        for row in (self.secret, self.keeps, self._kept):
            self._form.setRowVisible(row, bool(service.key))
        self._check()

    @Slot()
    def _check(self) -> None:
        service = self._services[self.choice.currentIndex()]
        host = self.host.text().strip()
        sound = not host or not problem_of(f"https://{host}")
        keyed = bool(self.secret.text().strip()) or not service.key
        self.accept_button.setEnabled(sound and keyed)

    def accept(self) -> None:
        """Hand over the geocoder."""
        self.given.emit(self.geocoding, self.keeps.isChecked())
        super().accept()
