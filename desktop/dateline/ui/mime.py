"""What is being dropped on the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData

from dateline.domain.addresses import LONGEST, typed_address


def dropped_paths(data: QMimeData) -> tuple[Path, ...]:
    """Return the local files and folders that are being dropped; addresses on the net are not."""
    if not data.hasUrls():
        return ()
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())


def dropped_address(data: QMimeData) -> str:
    """Return the one web address that is being dropped or pasted; empty where it is more or less.

    A link dragged from a browser is one, and so is text that is nothing else.
    """
    urls = [url.toString() for url in data.urls()] if data.hasUrls() else [data.text()[:LONGEST]]
    return typed_address(urls[0]) if len(urls) == 1 else ""
