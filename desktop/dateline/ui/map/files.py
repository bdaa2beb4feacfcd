"""The files that the map page may ask for: a fixed list, each with its media type."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from dateline import resources
from dateline.export.leaflet import SCRIPTS

WEB = Path(__file__).parent / "web"
"""The page's own scripts and styles."""

_MEDIA_TYPES = {
    ".html": "text/html",
    ".js": "text/javascript",
    ".css": "text/css",
    ".png": "image/png",
    ".json": "application/json",
    ".pmtiles": "application/octet-stream",
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
    found = {"/basemap/world.pmtiles": resources.path("resources", "basemap", "world.pmtiles")}
    found |= _folder("/", resources.path("resources", "map"))
    found |= _folder("/web/", WEB)
    found |= _folder("/vendor/", resources.path("resources", "vendor"))
    return {
        name: ServedFile(path=path, media_type=_MEDIA_TYPES[path.suffix])
        for name, path in found.items()
        if path.suffix in _MEDIA_TYPES
    }


def bundled_scripts() -> bytes:
    """Return our scripts in the order they need each other, then the one that sets up the map.

    Raises:
        OSError: a script is missing.
    """
    ours = (WEB / f"{name}.js" for name in SCRIPTS)
    paths = (*ours, resources.path("resources", "map", "map.js"))
    return b"\n".join(path.read_bytes() for path in paths)


def _folder(prefix: str, folder: Path) -> dict[str, Path]:
    return {
        prefix + path.relative_to(folder).as_posix(): path
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
