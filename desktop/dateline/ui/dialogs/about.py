"""Who made what is inside: versions, licences, and the sources of the map's data."""

from __future__ import annotations

import platform

from PySide6 import __version__ as pyside
from PySide6.QtCore import QSize, Qt, Slot, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from dateline import __version__, resources
from dateline.ui.dialogs.buttons import primary
from dateline.ui.dialogs.licences import LicencesDialog
from dateline.ui.dialogs.message import show_problem
from dateline.ui.icons import app_icon
from dateline.ui.saying import Later, say
from dateline.ui.theme import TITLE_PX, sized

PURPOSE = Later(
    "Dialogs",
    "Finds the places and dates in news stories and plots them on a map with a time line. Nothing "
    "leaves this machine unless you turn on online tiles.",
)
LICENCE = Later("Dialogs", "Dateline is free software under the MIT licence.")
DATA = Later(
    "Dialogs",
    "Places © GeoNames, CC BY 4.0. Coasts, lakes, rivers: GSHHG, LGPL 3. Borders: Natural Earth, "
    "public domain. US counties: US Census Bureau, public domain. Airports: airportsdata, MIT.",
)
SOFTWARE = Later(
    "Dialogs",
    "Language model: spaCy en_core_web_md 3.7.1, MIT, Explosion. Map: Leaflet, BSD 2-Clause, made "
    "with folium, MIT. Window: Qt for Python, LGPL 3.",
)


class AboutDialog(QDialog):
    """Versions, licences, attributions."""

    def __init__(self, parent: QWidget) -> None:
        """Tell."""
        super().__init__(parent)
        self.setWindowTitle(say("Dialogs", "About Dateline"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        badge = QLabel(self)
        badge.setPixmap(app_icon().pixmap(QSize(64, 64), self.devicePixelRatioF()))
        badge.setAlignment(Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(8)
        title = QLabel(f"Dateline {__version__}", self)
        title.setFont(sized(self.font(), TITLE_PX, bold=True))
        words.addWidget(title)
        for paragraph in (PURPOSE(), LICENCE(), DATA(), SOFTWARE()):
            label = QLabel(paragraph, self)
            label.setWordWrap(True)
            label.setFixedWidth(400)
            words.addWidget(label)
        made_with = QLabel(
            f"Python {platform.python_version()} · Qt {qVersion()} · PySide6 {pyside}",
            self,
        )
        made_with.setObjectName("caption")
        made_with.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.addWidget(made_with)
        buttons = QDialogButtonBox(self)
        buttons.addButton(primary(say("Dialogs", "Close")), QDialogButtonBox.ButtonRole.RejectRole)
        licences = buttons.addButton(
            say("Dialogs", "Licences…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        licences.clicked.connect(self.show_licences)
        buttons.rejected.connect(self.close)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(badge)
        row.addLayout(words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addLayout(row)
        layout.addWidget(buttons)

    @Slot()
    def show_licences(self) -> None:
        """Show the licences of everything inside, in full; where they are missing, say so."""
        try:
            LicencesDialog(self, resources.path("resources", "licences", "third-party.html")).open()
        except FileNotFoundError as missing:
            show_problem(self, say("Dialogs", "The licences can't be shown"), str(missing))
