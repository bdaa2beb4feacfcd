"""The user guide, read in a window of its own: the pages and pictures of ``docs/guide``."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QLocale, QSize, Qt, QUrl, Slot
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextTable,
)
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QTextBrowser, QWidget

from dateline import resources
from dateline.ui.saying import say
from dateline.ui.theme import TITLE_PX

PICTURE_PX = 720
"""Width of a picture; the lines of text beside it then hold about 100 letters at most."""
MARGIN_PX = 32
SIZE = QSize(1040, 760)
LINE_HEIGHT = 150.0
"""Of the type's own, in percent."""
MARKDOWN: Final = QTextDocument.ResourceType.MarkdownResource
HEADING_PX = {1: TITLE_PX + 5, 2: TITLE_PX - 1}


def pages() -> tuple[tuple[str, Path], ...]:
    """Return the pages in order, in the language of the window where there are any.

    Raises:
        FileNotFoundError: the guide is not there.
    """
    folder = resources.path("docs", "guide")
    own = folder / QLocale().name().partition("_")[0]
    if own.is_dir():
        folder = own
    return tuple((_title(page), page) for page in sorted(folder.glob("[0-9]*.md")))


def _title(page: Path) -> str:
    with page.open(encoding="utf-8") as lines:
        return lines.readline().lstrip("# ").strip()


class GuideText(QTextBrowser):
    """One page. Pictures are as wide as the text, and sharp on any screen."""

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Scale pictures; Qt loads the rest."""
        found = super().loadResource(kind, name)
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return found
        file = self.source().resolved(QUrl(name)).toLocalFile()
        ratio = self.devicePixelRatioF()
        picture = QImage(file).scaledToWidth(
            round(PICTURE_PX * ratio), Qt.TransformationMode.SmoothTransformation
        )
        painter = QPainter(picture)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawRect(picture.rect().adjusted(0, 0, -1, -1))
        painter.end()
        picture.setDevicePixelRatio(ratio)
        return picture

    def show_page(self, page: Path) -> None:
        """Show a page from its beginning."""
        self.setSource(QUrl.fromLocalFile(str(page)), MARKDOWN)

    def doSetSource(
        self,
        name: QUrl | str,
        /,
        type: QTextDocument.ResourceType = MARKDOWN,  # noqa: A002, ARG002 - as Qt names it
    ) -> None:
        """Read a page of this machine, and set its type: Qt's Markdown brings none."""
        if QUrl(name).isRelative() or QUrl(name).isLocalFile():
            super().doSetSource(name, MARKDOWN)
            self._set_type()

    def _set_type(self) -> None:
        document = self.document()
        document.setDocumentMargin(MARGIN_PX)
        block = document.begin()
        while block.isValid():
            cursor = QTextCursor(block)
            form = QTextBlockFormat(block.blockFormat())
            level = form.headingLevel()
            if level:
                letters = QTextCharFormat()
                letters.setProperty(
                    QTextCharFormat.Property.FontPixelSize, HEADING_PX.get(level, TITLE_PX)
                )
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                cursor.mergeCharFormat(letters)
                form.setTopMargin(0 if level == 1 else 20)
            else:
                height = QTextBlockFormat.LineHeightTypes.ProportionalHeight
                if "\ufffc" not in block.text():
                    form.setLineHeight(LINE_HEIGHT, height.value)
            form.setBottomMargin(8)
            QTextCursor(block).setBlockFormat(form)
            block = block.next()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                table = frame.format()
                table.setCellPadding(4)
                table.setCellSpacing(0)
                table.setBorder(0)
                frame.setFormat(table)


class GuideWindow(QWidget):
    """The pages on the left, the one that is read on the right."""

    def __init__(self, parent: QWidget) -> None:
        """Open at the first page."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(say("Window", "User guide"))
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.resize(SIZE)
        self._files: Final = [file for _, file in pages()]
        self.list = QListWidget(self)
        self.list.setAccessibleName(say("Window", "Pages of the guide"))
        self.list.addItems([title for title, _ in pages()])
        self.list.setFixedWidth(200)
        self.list.setSpacing(4)
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.text = GuideText(self)
        self.text.setAccessibleName(say("Window", "Page of the guide"))
        self.text.setOpenExternalLinks(False)
        self.text.setFrameShape(QTextBrowser.Shape.NoFrame)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 12, 0, 0)
        layout.addWidget(self.list)
        layout.addWidget(self.text, 1)
        self.list.currentRowChanged.connect(self._on_row_changed)
        self.text.sourceChanged.connect(self._on_source_changed)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape, and with the key that closes windows."""
        if event.key() == Qt.Key.Key_Escape or event.matches(QKeySequence.StandardKey.Close):
            self.close()
        else:
            super().keyPressEvent(event)

    @Slot(int)
    def _on_row_changed(self, row: int) -> None:
        if self.text.source().toLocalFile() != str(self._files[row]):
            self.text.show_page(self._files[row])

    @Slot(QUrl)
    def _on_source_changed(self, source: QUrl) -> None:
        shown = [str(file) for file in self._files]
        if source.toLocalFile() in shown:
            self.list.setCurrentRow(shown.index(source.toLocalFile()))
