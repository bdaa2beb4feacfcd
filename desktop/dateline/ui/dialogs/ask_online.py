"""Asking before anything leaves the machine: what does, to whom, and on which terms."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from dateline.ui.dialogs.buttons import primary
from dateline.ui.dialogs.frames import said
from dateline.ui.map.online import DEEPEST, LONGEST, OPEN_STREET_MAP, Provider
from dateline.ui.saying import Later, say

WIDTH = 440
LEAVES = Later(
    "Dialogs",
    "Leaves this machine: which tiles of the map you look at, hence where and how near you look, "
    "and your network address. They go to the server below and to no other.",
)
STAYS = Later("Dialogs", "Never leaves: stories, places, dates, anything of your project.")
OSM_POLICY = Later(
    "Dialogs",
    "OpenStreetMap's tile policy is kept: Dateline gives its name and version, shows the "
    "attribution, and loads only what you look at, down to zoom 19.",
)
OTHER_POLICY = Later(
    "Dialogs", "Ask the provider whether you may use its tiles, and how it wants to be credited."
)


class AskOnline(QDialog):
    """Says what leaves the machine, and asks for a provider.

    Signals:
        given(Provider): the person wants the tiles of this provider.
    """

    given = Signal(object)

    def __init__(self, parent: QWidget, *, other: Provider | None) -> None:
        """Ask; ``other`` is the provider beside OpenStreetMap that was given last."""
        super().__init__(parent)
        self.setWindowTitle(say("Dialogs", "Online tiles"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._other = other or Provider(template="", attribution="")
        self.choice = QComboBox(self)
        self.choice.addItems(
            [say("Dialogs", "OpenStreetMap, standard tiles"), say("Dialogs", "Another provider")]
        )
        self.address = QLineEdit(self)
        self.address.setMaxLength(LONGEST)
        self.address.setPlaceholderText("https://tiles.example.org/{z}/{x}/{y}.png")
        self.credit = QLineEdit(self)
        self.credit.setMaxLength(200)
        self.zoom = QSpinBox(self)
        self.zoom.setRange(0, DEEPEST)
        self.zoom.setMinimumHeight(30)
        self._policy = said("", self, wide=WIDTH)
        self.problem = said("", self, wide=WIDTH)
        self.problem.setObjectName("quiet")
        self._lay_out()
        self.choice.currentIndexChanged.connect(self._on_chosen)
        for field in (self.address, self.credit):
            field.textChanged.connect(self._check)
        self._on_chosen(0)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, field in (
            (say("Dialogs", "Provider"), self.choice),
            (say("Dialogs", "Address"), self.address),
            (say("Dialogs", "Attribution"), self.credit),
            (say("Dialogs", "Finest zoom"), self.zoom),
        ):
            field.setAccessibleName(words)
            form.addRow(words, field)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.accept_button = primary(say("Dialogs", "Go online"))
        buttons.addButton(self.accept_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(said(LEAVES(), self, wide=WIDTH))
        column.addWidget(said(STAYS(), self, wide=WIDTH))
        column.addLayout(form)
        for widget in (self._policy, self.problem, buttons):
            column.addWidget(widget)

    @property
    def provider(self) -> Provider:
        """Return what the fields say."""
        return Provider(
            template=self.address.text().strip(),
            attribution=self.credit.text().strip(),
            max_zoom=self.zoom.value(),
        )

    @Slot(int)
    def _on_chosen(self, index: int) -> None:
        shown = self._other if index else OPEN_STREET_MAP
        self.address.setText(shown.template)
        self.credit.setText(shown.attribution)
        self.zoom.setValue(shown.max_zoom)
        for field in (self.address, self.credit, self.zoom):
            field.setReadOnly(index == 0)
        self._policy.setText(OTHER_POLICY() if index else OSM_POLICY())
        self._check()

    @Slot()
    def _check(self) -> None:
        problem = self.provider.problem()
        self.problem.setText(problem if self.address.text() else "")
        self.accept_button.setEnabled(not problem)

    def accept(self) -> None:
        """Hand over the provider."""
        self.given.emit(self.provider)
        super().accept()
