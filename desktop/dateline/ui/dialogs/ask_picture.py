"""Asking how the picture of the map is to be, and showing how it will be."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from dateline.services.pictures import LONGER, LONGEST, are_sides
from dateline.services.pictures import SHORTEST as SHORTEST_SIDE
from dateline.ui.dialogs.buttons import primary
from dateline.ui.map.view import MapView
from dateline.ui.pictures.order import LONGEST_FILM, SHORTEST, Film, Kind, Order, Span
from dateline.ui.pictures.preview import Preview
from dateline.ui.pictures.sheet import OWN, PRESETS, SCREEN, Sheet, named_size
from dateline.ui.pictures.wish import LONGEST_WORDS, PART_WORDS, PictureStyle, PictureWish
from dateline.ui.saying import Later, figure, say

FORM_WIDTH = 320
CONTROL_PX = 30
SIZE = QSize(1080, 680)
PAUSE_MS = 120
"""So long after a key the preview follows, so that writing stays smooth."""
STYLE_WORDS = {
    PictureStyle.WINDOW: Later("Dialogs", "As in the window"),
    PictureStyle.LIGHT: Later("Dialogs", "Light"),
    PictureStyle.DARK: Later("Dialogs", "Dark"),
    PictureStyle.PRINT: Later("Dialogs", "Greys, for print"),
}
CITED = Later(
    "Dialogs",
    "The sources ask to be named. Where they are not in the picture, name them beside it.",
)


class AskPicture(QDialog):
    """A preview, and beside it all that can be chosen.

    Signals:
        given(Order): the person wants this picture in a file.
        copied(Order): the person wants it on the clipboard.
        kept(PictureWish): what is to be remembered.
    """

    given = Signal(object)
    copied = Signal(object)
    kept = Signal(object)

    def __init__(
        self, parent: QWidget, map_view: MapView, *, title: str, wish: PictureWish
    ) -> None:
        """Begin with a title and with what was wished for the last time."""
        super().__init__(parent)
        self.setWindowTitle(say("Dialogs", "Export picture"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._map = map_view
        self._screen = map_view.size() * map_view.devicePixelRatioF()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.show_picture)
        self.preview = Preview(map_view, self)
        self.title = self._line(title, say("Dialogs", "Title"), say("Dialogs", "No title"))
        self.subtitle = self._line("", say("Dialogs", "Subtitle"), say("Dialogs", "No subtitle"))
        self.credit = self._line(
            wish.credit, say("Dialogs", "Credit"), say("Dialogs", "Who made the picture")
        )
        self.kinds = self._choice(
            say("Dialogs", "Kind"), [(kind.words, kind) for kind in Kind], wish.kind
        )
        self.sizes = self._choice(say("Dialogs", "Size"), self._size_words(), wish.size)
        self.width_px, self.height_px = (
            self._side(side, name)
            for side, name in zip(
                wish.own, (say("Dialogs", "Width"), say("Dialogs", "Height")), strict=True
            )
        )
        self.seconds = self._length(wish.seconds)
        spans = [(span.words, span) for span in Span]
        self.spans = self._choice(say("Dialogs", "Each frame shows"), spans, wish.span)
        styles = [(words(), style) for style, words in STYLE_WORDS.items()]
        self.styles = self._choice(say("Dialogs", "Style"), styles, wish.style)
        self.parts = {part: QCheckBox(words(), self) for part, words in PART_WORDS.items()}
        for part, box in self.parts.items():
            box.setChecked(part in wish.parts)
            box.toggled.connect(self.show_picture)
        self._lay_out()
        self.title.setFocus()
        self.title.selectAll()
        self.finished.connect(self._on_finished)
        self.resize(SIZE.boundedTo(parent.size() - QSize(40, 60)).expandedTo(self.sizeHint()))
        self.show_picture()

    def _line(self, text: str, name: str, empty: str) -> QLineEdit:
        line = QLineEdit(text, self)
        line.setAccessibleName(name)
        line.setPlaceholderText(empty)
        line.setMaxLength(LONGEST_WORDS)
        line.textChanged.connect(self._pause.start)
        return line

    def _choice(self, name: str, lines: Sequence[tuple[str, str]], chosen: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for words, data in lines:
            box.addItem(words, data)
        box.setCurrentIndex(max(box.findData(chosen), 0))
        box.currentIndexChanged.connect(self.show_picture)
        return box

    def _size_words(self) -> list[tuple[str, str]]:
        screen = say("Dialogs", "As on screen, {width} × {height} pixels").format(
            width=self._screen.width(), height=self._screen.height()
        )
        presets = ((preset.words(), name) for name, preset in PRESETS.items())
        return [(screen, SCREEN), *presets, (say("Dialogs", "Another size"), OWN)]

    def _side(self, pixels: int, name: str) -> QSpinBox:
        box = QSpinBox(self)
        box.setRange(1, 99_999)
        box.setValue(pixels)
        box.setMinimumHeight(CONTROL_PX)
        box.setAccessibleName(name)
        box.valueChanged.connect(self._pause.start)
        return box

    def _sides(self) -> QWidget:
        """Return width and height side by side."""
        held = QWidget(self)
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.width_px, 1)
        row.addWidget(QLabel("×", self))
        row.addWidget(self.height_px, 1)
        held.setFocusProxy(self.width_px)
        return held

    def _length(self, seconds: int) -> QSpinBox:
        box = QSpinBox(self)
        box.setRange(SHORTEST, LONGEST_FILM)
        box.setValue(seconds)
        box.setSuffix(say("Dialogs", " seconds"))
        box.setMinimumHeight(CONTROL_PX)
        box.setAccessibleName(say("Dialogs", "Length of the film"))
        return box

    def _lay_out(self) -> None:
        form = self._form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setVerticalSpacing(8)
        form.addRow(say("Dialogs", "&Title"), self.title)
        form.addRow(say("Dialogs", "Su&btitle"), self.subtitle)
        form.addRow(say("Dialogs", "C&redit"), self.credit)
        form.addRow(say("Dialogs", "&Kind"), self.kinds)
        form.addRow(say("Dialogs", "Len&gth"), self.seconds)
        form.addRow(say("Dialogs", "S&hows"), self.spans)
        self.pace = QLabel(say("Dialogs", "Time in which nothing happens passes quickly."), self)
        self.pace.setObjectName("quiet")
        self.pace.setWordWrap(True)
        form.addRow(self.pace)
        form.addRow(say("Dialogs", "Si&ze"), self.sizes)
        self._pixels = self._sides()
        form.addRow(say("Dialogs", "Pi&xels"), self._pixels)
        self.bounds = QLabel(self)
        self.bounds.setObjectName("quiet")
        self.bounds.setWordWrap(True)
        form.addRow(self.bounds)
        form.addRow(say("Dialogs", "St&yle"), self.styles)
        grid = QGridLayout()
        grid.setVerticalSpacing(6)
        for at, box in enumerate(self.parts.values()):
            grid.addWidget(box, at // 2, at % 2)
        self.cited = QLabel(CITED(), self)
        self.cited.setObjectName("quiet")
        self.cited.setWordWrap(True)
        side = QVBoxLayout()
        side.setSpacing(12)
        side.addLayout(form)
        side.addSpacing(4)
        side.addWidget(QLabel(say("Dialogs", "In the picture"), self))
        side.addLayout(grid)
        side.addWidget(self.cited)
        side.addStretch(1)
        side.addWidget(self._buttons())
        column = QWidget(self)
        column.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        column.setFixedWidth(max(FORM_WIDTH, column.sizeHint().width()))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 12, 20, 16)
        row.setSpacing(12)
        row.addWidget(self.preview, 1)
        row.addWidget(column)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.copy_button = QPushButton(say("Dialogs", "Co&py"), self)
        self.copy_button.setAutoDefault(False)
        self.copy_button.setToolTip(say("Dialogs", "Put the picture on the clipboard"))
        self.copy_button.clicked.connect(self._on_copy)
        self.save_button = primary(say("Dialogs", "&Save…"))
        self.save_button.setDefault(True)
        buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    # What was chosen

    def wish(self) -> PictureWish:
        """Return what is to be remembered."""
        return PictureWish(
            credit=self.credit.text().strip(),
            parts=frozenset(part for part, box in self.parts.items() if box.isChecked()),
            style=PictureStyle(self.styles.currentData()),
            size=str(self.sizes.currentData()),
            own=(self.width_px.value(), self.height_px.value()),
            kind=str(self.kinds.currentData()),
            seconds=self.seconds.value(),
            span=str(self.spans.currentData()),
        )

    def order(self) -> Order:
        """Return the picture as it is shown now."""
        wish = self.wish()
        return Order(
            kind=Kind(wish.kind),
            dress=wish.dress(self.title.text().strip(), self.subtitle.text().strip()),
            sheet=self._sheet(wish),
            scheme=wish.style.scheme(self._map.scheme),
            state=self.preview.state(),
            film=Film(seconds=wish.seconds, span=Span(wish.span)),
        )

    def _sheet(self, wish: PictureWish) -> Sheet:
        return named_size(wish.size, self._screen, wish.own).sheet(self._map.size())

    @Slot()
    def show_picture(self) -> None:
        """Let the preview follow what is chosen."""
        order = self.order()
        is_own = self.sizes.currentData() == OWN
        can_be = not is_own or are_sides(*self.wish().own)
        self._form.setRowVisible(self._pixels, is_own)
        self._form.setRowVisible(self.bounds, not can_be)
        self.bounds.setText(
            say(
                "Dialogs",
                "Each side has {least} to {most} pixels, and at most {times} times the other.",
            ).format(least=figure(SHORTEST_SIDE), most=figure(LONGEST), times=figure(LONGER))
        )
        for button in (self.save_button, self.copy_button):
            button.setEnabled(can_be)
        if not can_be:
            return
        for row in (self.seconds, self.spans, self.pace):
            self._form.setRowVisible(row, order.kind.is_film)
        self.cited.setVisible("sources" not in order.dress.parts)
        self.preview.easel.show_picture(dress=order.dress, sheet=order.sheet, scheme=order.scheme)

    @Slot()
    def _on_copy(self) -> None:
        self.kept.emit(self.wish())
        self.copied.emit(self.order())

    def accept(self) -> None:
        """Hand over what was chosen."""
        self.kept.emit(self.wish())
        self.given.emit(self.order())
        super().accept()

    @Slot()
    def _on_finished(self) -> None:
        self._pause.stop()
        self.preview.shutdown()
