"""The files that the map page may ask for: a fixed list, each with its media type."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QFile, QIODevice

from dateline import resources
from dateline.export.leaflet import LIBRARIES, SCRIPT_BUNDLE, SCRIPTS, STYLE_BUNDLE
from dateline.ui.map.basemap import FAR

WEB = Path(__file__).parent / "web"
"""The page's own scripts and styles."""

OCTETS = "application/octet-stream"
_MEDIA_TYPES = {
    ".html": "text/html",
    ".js": "text/javascript",
    ".css": "text/css",
    ".png": "image/png",
    ".json": "application/json",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ServedFile:
    """A file behind a path of the ``dateline:`` scheme."""

    path: Path
    media_type: str


def served_files() -> dict[str, ServedFile]:
    """Return what may be asked for, by path; nothing outside of it is ever opened.

    Raises:
        FileNotFoundError: a shipped folder is missing; the message says what makes it.
    """
    found = _folder("/", resources.path("resources", "map"))
    found |= _folder("/web/", WEB)
    found |= _folder("/vendor/", resources.path("resources", "vendor"))
    served = {
        name: ServedFile(path=path, media_type=media_type(name))
        for name, path in found.items()
        if path.suffix in _MEDIA_TYPES
    }
    far = resources.path("resources", "basemap", "far.parcel")
    return {**served, FAR: ServedFile(path=far, media_type=OCTETS)}


def media_type(name: str) -> str:
    """Return the media type that a file's name tells.

    Raises:
        KeyError: it is of no kind that a map needs.
    """
    return _MEDIA_TYPES[name[name.rindex(".") :]]


def bundle(path: str) -> bytes | None:
    """Return the scripts or the styles of the window's page in one piece; None for another path.

    Raises:
        OSError: one of them is missing.
    """
    if path == f"/{SCRIPT_BUNDLE}":
        return b"\n".join((b'"use strict";', *_scripts()))
    if path == f"/{STYLE_BUNDLE}":
        leaflet = resources.path("resources", "vendor", "leaflet", "leaflet.css")
        own = (WEB / f"{name}.css" for name in ("page", "aim"))
        return b"\n".join((leaflet.read_bytes(), *(style.read_bytes() for style in own)))
    return None


def _scripts() -> Iterator[bytes]:
    """Yield the scripts in the order they need each other, the one that sets up the map last."""
    for library in LIBRARIES:
        yield resources.path("resources", "vendor", *library.split("/")).read_bytes()
    # The same file under qrc: is refused to pages of other schemes, so it is read here.
    channel = QFile(":/qtwebchannel/qwebchannel.js")
    channel.open(QIODevice.OpenModeFlag.ReadOnly)
    yield bytes(channel.readAll().data())
    for name in SCRIPTS:
        yield (WEB / f"{name}.js").read_bytes()
    yield resources.path("resources", "map", "map.js").read_bytes()


def _folder(prefix: str, folder: Path) -> dict[str, Path]:
    return {
        prefix + path.relative_to(folder).as_posix(): path
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
