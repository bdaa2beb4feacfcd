"""What is being dropped on the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData


def dropped_paths(data: QMimeData) -> tuple[Path, ...]:
    """Return the local files and folders that are being dropped; addresses on the net are not."""
    if not data.hasUrls():
        return ()
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
