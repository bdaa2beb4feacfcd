"""Lays out the files beside the frozen app that make it one of the desktop's applications."""

from __future__ import annotations

import gzip
import shutil
import sys
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(HERE), str(HERE.parent), str(ROOT / "desktop")]

ID = "org.dateline.Dateline"
"""As in ``QGuiApplication.setDesktopFileName``: the desktop knows the window by it."""


def desktop_files(share: Path) -> None:
    """Write entry, kind of file, description and icons under a ``share`` folder."""
    import icons

    for source, folder in (
        (f"{ID}.desktop", "applications"),
        (f"{ID}.xml", "mime/packages"),
        (f"{ID}.metainfo.xml", "metainfo"),
    ):
        copy(HERE / source, share / folder / source)
    hicolor = share / "icons" / "hicolor"
    copy(icons.SOURCE, hicolor / "scalable" / "apps" / f"{ID}.svg")
    for size in icons.SIZES:
        icons.write(hicolor / f"{size}x{size}" / "apps" / f"{ID}.png", size)


def manual(share: Path, when: int) -> None:
    """Write the manual page."""
    import man

    write_gz(share / "man" / "man1" / "dateline.1.gz", man.page(when).encode())


def copy(source: Path, target: Path, mode: int = 0o644) -> None:
    """Copy a file into a folder that need not be there yet."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(mode)


def write_gz(target: Path, content: bytes) -> None:
    """Write a compressed file, the same for the same content."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(content, mtime=0))


def version() -> str:
    """Return the app's version."""
    from dateline import __version__

    return __version__
