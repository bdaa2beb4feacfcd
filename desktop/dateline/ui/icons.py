"""The few pictures on buttons: our own SVG files, drawn in the colour of the text beside them."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from dateline import resources

SIZE = 16
RATIOS = (1, 2, 3)


def app_icon() -> QIcon:
    """Return the application's icon."""
    return QIcon(str(resources.path("resources", "icons", "dateline.svg")))


@cache
def _source(name: str) -> str:
    return resources.path("resources", "icons", f"{name}.svg").read_text(encoding="utf-8")


@cache
def icon(name: str, colour: str) -> QIcon:
    """Return a picture of ``resources/icons`` in a colour such as ``#1F2733``."""
    from PySide6.QtSvg import QSvgRenderer

    drawing = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    made = QIcon()
    for ratio in RATIOS:
        picture = QPixmap(SIZE * ratio, SIZE * ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        drawing.render(painter)
        painter.end()
        picture.setDevicePixelRatio(ratio)
        made.addPixmap(picture)
    return made
