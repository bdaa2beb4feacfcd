"""Asking for an address on the net, and before that whether any may be asked at all."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from dateline.domain.addresses import LONGEST, host_of, is_of_own_network, problem_of
from dateline.ui.dialogs.frames import AskingDialog
from dateline.ui.elsewhere import told
from dateline.ui.reader.text_map import shown
from dateline.ui.saying import Later, say

WIDTH = 460
LEAVES = Later(
    "Dialogs",
    "Leaves this machine: the address below and your network address, to that one server, once. "
    "Never leaves: stories, places, anything of your project. Pictures, scripts and cookies of the "
    "page are not loaded.",
)
ALLOW = Later("Dialogs", "Let Dateline ask the addresses that I enter")
OWN = Later("Dialogs", "Ask a server of my own network")


class AskAddress(AskingDialog):
    """A field for the address; nothing is asked before its button is pressed.

    Signals:
        given(str, bool): ask this address; and whether it may be of the person's own network.
        allowed_changed(bool): whether addresses may be asked, from now on.
    """

    given = Signal(str, bool)
    allowed_changed = Signal(bool)

    def __init__(self, parent: QWidget, *, address: str, allowed: bool, own: str = "") -> None:
        """Ask, beginning with ``address``.

        Args:
            parent: the window.
            address: to begin with.
            allowed: whether the person lets addresses be asked.
            own: words on why it was not asked before, where it is of the person's own network.
        """
        super().__init__(
            parent,
            title=say("Dialogs", "Add from web address"),
            question=say("Dialogs", "Address of a page or of a feed (RSS, Atom)"),
            text=address,
            verb=say("Dialogs", "Add"),
        )
        self.field.setMaxLength(LONGEST)
        self.field.setMinimumWidth(WIDTH)
        self.field.setPlaceholderText("https://news.example.org/story")
        self.understood.setTextFormat(Qt.TextFormat.PlainText)
        self.understood.setWordWrap(True)
        self.allow = QCheckBox(ALLOW(), self)
        self.allow.setChecked(allowed)
        self.own = QCheckBox(OWN(), self)
        self.own.setVisible(bool(own))
        self._own_words = own
        leaves = QLabel(LEAVES(), self)
        leaves.setTextFormat(Qt.TextFormat.PlainText)
        leaves.setWordWrap(True)
        leaves.setFixedWidth(WIDTH)
        self.body.insertWidget(0, leaves)
        self.body.insertWidget(1, self.allow)
        self.body.insertSpacing(2, 8)
        self.body.insertWidget(self.body.indexOf(self.understood) + 1, self.own)
        self.allow.toggled.connect(self.allowed_changed)
        for changed in (self.allow.toggled, self.own.toggled, self.field.textChanged):
            changed.connect(self._check)
        self._check()
        (self.field if allowed else self.allow).setFocus()

    @property
    def address(self) -> str:
        """Return what was entered; https where no scheme was."""
        typed = self.field.text().strip()
        return typed if "://" in typed or not typed else f"https://{typed}"

    @Slot()
    def _check(self) -> None:
        address = self.address
        problem = told(problem_of(address)) if address else ""
        self.understood.setText(shown(problem or self._own_words or self._asks(address)))
        sure = self.own.isChecked() or not self._own_words
        self.accept_button.setEnabled(
            bool(address) and not problem and self.allow.isChecked() and sure
        )

    def _asks(self, address: str) -> str:
        if not address:
            return " "
        host = host_of(address)
        if is_of_own_network(host.rpartition(":")[0] or host) or is_of_own_network(host):
            return say(
                "Dialogs", "Asks {host}, which is on this machine or in your own network."
            ).format(host=host)
        return say("Dialogs", "Asks {host}.").format(host=host)

    def accept(self) -> None:
        """Hand over the address."""
        if self.accept_button.isEnabled():
            self.given.emit(self.address, self.own.isChecked())
            super().accept()
