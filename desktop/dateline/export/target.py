"""Writing a file aside and renaming it: what stood there stays until the new file is whole."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO
from uuid import uuid4

from dateline.domain.errors import DatelineError, ExportError

_COPIED = 1 << 20
_PIECES = 1024
"""Written by one call; no system takes fewer."""


def replaceable(target: Path) -> bool:
    """Whether a file can take the place of what is there: it can't of a device or a pipe."""
    return target.is_file() or not target.exists()


def write_aside(target: Path, chunks: Iterable[bytes]) -> None:
    """Write the pieces of a file, made as they are taken, and give it its name when it is whole.

    Whatever goes wrong, or a stop, leaves what was there before and no half-written file.

    Raises:
        ExportError: ``target`` is a folder, or can't be written.
        Cancelled: whatever makes the pieces was asked to stop.
    """
    with opened_aside(target) as file:
        for chunk in chunks:
            file.write(chunk)


@contextlib.contextmanager
def opened_aside(target: Path) -> Iterator[BinaryIO]:
    """Open a file beside ``target`` that takes its name at the end; after an error it is removed.

    A device or a pipe is written to as it is.

    Raises:
        ExportError: ``target`` is a folder, or can't be written.
    """
    if target.is_dir():
        message = f"{target} is a folder. Choose a name for the file in it."
        raise ExportError(message, target=str(target))
    try:
        real = target.resolve()
        replaces = replaceable(real)
        file = _aside(real) if replaces else real.open("wb")
    except OSError as error:
        raise _failed(target, error) from error
    side = Path(file.name)
    try:
        with file:
            yield file
            if replaces:
                file.flush()
                os.fsync(file.fileno())
        if replaces:
            side.replace(real)
    except BaseException as error:
        if replaces:
            with contextlib.suppress(OSError):
                side.unlink()
        if isinstance(error, OSError) and not isinstance(error, DatelineError):
            raise _failed(target, error) from error
        raise


def write_at(number: int, pieces: Sequence[bytes], start: int) -> int:
    """Write pieces, one behind the other, at a place of the file that a process knows by a number.

    They are not joined before: there are gigabytes of them.

    Returns:
        Where they end.

    Raises:
        OSError: there is no room.
    """
    for first in range(0, len(pieces), _PIECES):
        some = pieces[first : first + _PIECES]
        end = start + sum(map(len, some))
        start += os.pwritev(number, some, start)
        while start < end:  # the disk is nearly full
            left = b"".join(some)[start - end :]
            start += os.pwritev(number, [left], start)
    return start


def let_write(number: int) -> None:
    """Let the system write what a file was given to the disk already, without waiting for that.

    A gigabyte that only :func:`opened_aside` asks for, at its end, is waited for.
    """
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(number, 0, 0, os.POSIX_FADV_DONTNEED)


@contextlib.contextmanager
def made_aside(target: Path) -> Iterator[Path]:
    """Give a name for a new file, which is then written to ``target`` as :func:`opened_aside` does.

    For writers that go back in their file, or have none of their own to hand on.

    Raises:
        ExportError: ``target`` is a folder, or can't be written; or the new file can't be.
    """
    with opened_aside(target) as file:
        room = target.resolve().parent if replaceable(target) else None
        with TemporaryDirectory(prefix=".dateline-", dir=room) as folder:
            path = Path(folder) / "file"
            try:
                yield path
            except sqlite3.Error as error:
                raise OSError(str(error)) from error
            with path.open("rb") as made:
                shutil.copyfileobj(made, file, _COPIED)


def _aside(real: Path) -> BinaryIO:
    """Open a new file beside one that may be written; its name is short, whatever the other's."""
    if real.exists() and not os.access(real, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    return real.with_name(f".dateline-{uuid4().hex}.part").open("xb")


def _failed(target: Path, error: OSError) -> ExportError:
    why = error.strerror or str(error)
    message = f"{target} could not be written: {why}. Choose another place and try again."
    return ExportError(message, target=str(target))
