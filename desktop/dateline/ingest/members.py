"""Files within ZIP archives: found by their names, read one by one, never unpacked to disk."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO
from zipfile import ZipFile, ZipInfo

from dateline.domain.errors import SourceError
from dateline.ingest.archives import BROKEN, DAMAGED, MOST_MEMBERS
from dateline.ingest.sniffing import LOOKED_AT, ending_that_says_little, suffix_of_beginning
from dateline.ingest.titles import tidy

SUFFIX = ".zip"
_LONGEST_NAME = 300
_ENCRYPTED = 0x1
_AVOIDED = ("__MACOSX/",)


@dataclass(frozen=True, slots=True)
class Member:
    """A file in an archive."""

    name: str
    size: int
    """Bytes, as the archive says."""
    told: str = ""
    """The ending that its content calls for, where its own says little."""

    @property
    def label(self) -> str:
        """Return what names it in messages."""
        return shown(self.name)


def members(path: Path) -> Iterator[Member]:
    """Yield the files in an archive, in code point order of their names.

    Raises:
        SourceError: it can't be opened, or holds too many.
    """
    with opened_archive(path) as archive:
        found = [
            entry
            for entry in archive.infolist()
            if not entry.is_dir() and not _is_hidden(entry.filename)
        ]
        if len(found) > MOST_MEMBERS:
            raise SourceError(
                f"{path.name} holds {len(found):,} files; the most that are looked at are "
                f"{MOST_MEMBERS:,}. Unpack it and add the folder.",
                source=path.name,
            )
        for entry in sorted(found, key=lambda entry: (entry.filename, entry.file_size)):
            yield Member(entry.filename, entry.file_size, _told(archive, entry))


def _told(archive: ZipFile, entry: ZipInfo) -> str:
    ending = ending_that_says_little(entry.filename)
    if not ending:
        return ""
    try:
        with archive.open(entry) as inside:
            return suffix_of_beginning(inside.read(LOOKED_AT), ending)
    except BROKEN:
        return ""  # nothing tells, so it is left out as other unknown files are


def _is_hidden(name: str) -> bool:
    return name.startswith(_AVOIDED) or any(part.startswith(".") for part in shown(name).split("/"))


def shown(name: str) -> str:
    """Return a member's name as a path: on one line, without steps up or to the root."""
    parts = name.replace("\\", "/").split("/")
    return tidy("/".join(p for p in parts if p not in {"", ".", ".."}), longest=_LONGEST_NAME)


@contextmanager
def opened_archive(path: Path) -> Iterator[ZipFile]:
    """Open an archive on disk.

    Raises:
        SourceError: it is not there, or damaged.
    """
    try:
        archive = ZipFile(path)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise SourceError(f"{path.name} can't be read: {reason}.", source=path.name) from error
    except BROKEN as error:
        raise SourceError(
            f"{path.name} is not a ZIP archive, or it is damaged or cut off.", source=path.name
        ) from error
    with archive:
        yield archive


@contextmanager
def opened_member(path: Path, member: str, *, name: str) -> Iterator[BinaryIO]:
    """Open a file within an archive, as a stream that ends at the size the archive gives it.

    Raises:
        SourceError: it is damaged, or locked with a password.
    """
    with opened_archive(path) as archive, _entry(archive, member, name) as stream:
        try:
            yield stream
        except DAMAGED as error:
            raise SourceError(f"{name} is damaged in its archive.", source=name) from error


def _entry(archive: ZipFile, member: str, name: str) -> BinaryIO:
    try:
        entry = archive.getinfo(member)
    except KeyError as error:
        raise SourceError(f"{name} is not there any more.", source=name) from error
    if entry.flag_bits & _ENCRYPTED:
        raise SourceError(
            f"{name} is protected by a password. Unpack the archive and add the files.",
            source=name,
        )
    try:
        return archive.open(entry)  # type: ignore[return-value]
    except BROKEN as error:
        raise SourceError(f"{name} is damaged in its archive.", source=name) from error


def is_archive(path: Path) -> bool:
    """Whether a path is called like an archive."""
    return os.path.splitext(path)[1].lower() == SUFFIX  # noqa: PTH122 - called for every file
