"""Files that are ZIP archives inside: opened with bounds on what they may unfold to."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from zipfile import BadZipFile, LargeZipFile, ZipFile, ZipInfo

from dateline.domain.errors import SourceError
from dateline.ingest.source import size_in_words

MOST_UNFOLDED = 256 * 1024 * 1024
"""Bytes that the members of one archive may have together."""
MOST_MEMBERS = 50_000
_ENCRYPTED = 0x1
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""Begins files of Office before 2007, and later ones that a password protects."""
_PACKAGE = "EncryptedPackage".encode("utf-16-le")
DAMAGED = (BadZipFile, LargeZipFile, zlib.error, struct.error, EOFError)
"""What damage in an archive makes the library raise while it is read."""
BROKEN = (*DAMAGED, NotImplementedError, RuntimeError, ValueError, KeyError, OSError)
"""The same, and what an unusual one makes it raise while it is opened."""


@contextmanager
def opened(data: bytes, *, name: str, what: str) -> Iterator[ZipFile]:
    """Open an archive, and say what is wrong with one that can't be read.

    Args:
        data: the whole file.
        name: what the person calls it; named in errors.
        what: what it should be, ``a Word document``.

    Raises:
        SourceError: it is damaged, locked with a password, or unfolds to too much.
    """
    if data.startswith(COMPOUND):
        raise SourceError(_of_compound(data, name), source=name)
    try:
        with ZipFile(BytesIO(data)) as archive:
            _check(archive.infolist(), name)
            yield archive
    except SourceError:
        raise  # which is a ValueError too
    except BROKEN as error:
        raise SourceError(
            f"{name} is not {what}, or it is damaged or cut off. Save it anew and add it again.",
            source=name,
        ) from error


def is_locked(data: bytes) -> bool:
    """Whether a file is one of Office that a password protects."""
    return data.startswith(COMPOUND) and _PACKAGE in data


def _of_compound(data: bytes, name: str) -> str:
    """Return what is wrong with a file that was to be an archive and is an older kind of Office."""
    if is_locked(data):
        return f"{name} is protected by a password. Save it without one and add it again."
    return f"{name} is of an old kind of Office. Save it as .docx, .odt or PDF and add it again."


def _check(members: list[ZipInfo], name: str) -> None:
    if len(members) > MOST_MEMBERS:
        raise SourceError(
            f"{name} holds {len(members):,} files; the most that are looked at are "
            f"{MOST_MEMBERS:,}. Unpack it and add the stories.",
            source=name,
        )
    if any(member.flag_bits & _ENCRYPTED for member in members):
        raise SourceError(
            f"{name} is protected by a password. Save it without one and add it again.",
            source=name,
        )
    unfolded = sum(member.file_size for member in members)
    if unfolded > MOST_UNFOLDED:
        raise SourceError(
            f"{name} unfolds to {size_in_words(unfolded)}; the most that is read is "
            f"{size_in_words(MOST_UNFOLDED)}. Unpack it and add the stories.",
            source=name,
        )
