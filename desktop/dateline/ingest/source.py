"""What a reader is given, and what a reader is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePosixPath

from dateline.domain.errors import SourceError
from dateline.domain.text import Document, DocumentId

MAX_BYTES = 64 * 1024 * 1024
"""A source larger than this is refused, with its size and this limit in the message."""
MAX_CHARACTERS = 5_000_000
"""Some 2,000 printed pages, a quarter of an hour of analysis; longer texts are refused in words."""


def _nothing() -> None:
    """Tell nobody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A file's content, still bytes."""

    data: bytes
    id: DocumentId
    name: str
    """Path relative to what was opened, in POSIX form; its suffix picks the reader."""
    default_published: str | None = None
    """ISO date or date-time that holds if the source has none of its own."""
    beat: Callable[[], None] = _nothing
    """Called between steps of long work; may raise to end it."""

    @property
    def stem(self) -> str:
        """Return the file name without folders and suffix."""
        return PurePosixPath(self.name).stem


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """How one kind of file becomes a document."""

    label: str
    """For file dialogs: "Web page"."""
    suffixes: tuple[str, ...]
    """Lower case, with the dot."""
    media_type: str
    read: Callable[[Source], Document]
    """Raises :class:`~dateline.domain.errors.SourceError`."""


def too_long(name: str, length: int) -> SourceError:
    """Return the verdict on a text of more than :data:`MAX_CHARACTERS`."""
    return SourceError(
        f"{name}: the text is {length:,} characters long; Dateline reads up to "
        f"{MAX_CHARACTERS:,} in one story. Split it into parts.",
        source=name,
    )


def size_in_words(size: int) -> str:
    """Return a number of bytes as a person writes it: ``64 MB`` (1 MB = 1,048,576 bytes)."""
    if size < 1024:
        return f"{size} bytes"
    if size < 1024 * 1024:
        return f"{size / 1024:.0f} KB"
    return f"{size / (1024 * 1024):.0f} MB"
