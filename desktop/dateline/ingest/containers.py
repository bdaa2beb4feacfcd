"""What a file that holds many stories is opened as, and what reads one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import BinaryIO

from dateline.domain.errors import SourceError
from dateline.domain.given import GivenEvents
from dateline.domain.text import Document
from dateline.ingest.source import MAX_BYTES, size_in_words
from dateline.ingest.titles import tidy

Found = Document | GivenEvents | SourceError
"""A story, rows of events, or what is wrong with one of them."""
_LONGEST_PART = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A file that holds many stories, open for reading."""

    stream: BinaryIO
    name: str
    """Path relative to what was opened, in POSIX form."""
    default_published: str | None = None
    layouts: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """What the columns of tables are for, as a person said; see :mod:`dateline.ingest.columns`."""
    told: str = ""
    """The ending that its content calls for, where its name has none that tells."""
    asks: bool = False
    """Whether there is a person to say it, where the heads alone do not tell for sure."""

    @property
    def suffix(self) -> str:
        """Return the ending that tells what it is: lower case, with the dot."""
        return self.told or PurePosixPath(self.name).suffix.lower()

    @property
    def stem(self) -> str:
        """Return the file name without folders and suffix."""
        return PurePosixPath(self.name).stem

    def part(self, words: str) -> str:
        """Return an id for one story of the file."""
        return f"{self.name}#{tidy(words, longest=_LONGEST_PART)}"

    def whole(self) -> bytes:
        """Return all of a file that can't be read piece by piece.

        Raises:
            SourceError: it is empty or too large.
        """
        data = self.stream.read(MAX_BYTES + 1)
        if len(data) > MAX_BYTES:
            raise SourceError(
                f"{self.name} is larger than {size_in_words(MAX_BYTES)}, the most that is read of "
                "such a file. Split it.",
                source=self.name,
            )
        if not data.strip():
            raise SourceError(f"{self.name} is empty.", source=self.name)
        return data


@dataclass(frozen=True, slots=True, kw_only=True)
class Container:
    """How one kind of file yields its stories."""

    label: str
    """For file dialogs: "Mailbox"."""
    suffixes: tuple[str, ...]
    """Lower case, with the dot."""
    media_type: str
    read: Callable[[Opened], Iterator[Found]]
    """Raises :class:`~dateline.domain.errors.SourceError` where nothing of it can be read."""
