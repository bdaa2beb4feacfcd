"""The licences of everything that Dateline is made of, in full."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from dateline.ui.dialogs.buttons import primary
from dateline.ui.saying import say

SIZE = (760, 600)
HTML: Final = QTextDocument.ResourceType.HtmlResource


class LicencesText(QTextBrowser):
    """The page. Its links lead to its own parts only: nothing else is opened, nothing fetched."""

    def __init__(self, parent: QWidget, page: Path) -> None:
        """Show the page.

        Raises:
            FileNotFoundError: it is not there.
        """
        super().__init__(parent)
        if not page.is_file():
            raise FileNotFoundError(f"{page} is missing")
        self._page = QUrl.fromLocalFile(str(page))
        self.setSource(self._page, HTML)

    def doSetSource(
        self,
        name: QUrl | str,
        /,
        type: QTextDocument.ResourceType = HTML,  # noqa: A002, ARG002 - as Qt names it
    ) -> None:
        """Go to a part of the page."""
        url = self._page.resolved(QUrl(name))
        if url.toLocalFile() == self._page.toLocalFile():
            super().doSetSource(url, HTML)


class LicencesDialog(QDialog):
    """The page, to be read and searched by eye; a click on a name goes to its licence."""

    def __init__(self, parent: QWidget, page: Path) -> None:
        """Show a page that ``packaging/licences.py`` wrote.

        Raises:
            FileNotFoundError: it is not there.
        """
        super().__init__(parent)
        self.setWindowTitle(say("Dialogs", "Licences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*SIZE)
        self.text = LicencesText(self, page)
        self.text.setAccessibleName(say("Dialogs", "Licences of what Dateline is made of"))
        buttons = QDialogButtonBox(self)
        buttons.addButton(primary(say("Dialogs", "Close")), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(16)
        layout.addWidget(self.text)
        layout.addWidget(buttons)
