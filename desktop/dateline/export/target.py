"""Writing a file aside and renaming it: what stood there stays until the new file is whole.

What is written aside is locked meanwhile. So what a process that was killed has left is known, and
swept away by the next that writes into that folder.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import shutil
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO
from uuid import uuid4

from dateline.domain.errors import DatelineError, ExportError
from dateline.export import locks

_COPIED = 1 << 20
_ASIDE = re.compile(r"\.dateline-[0-9a-f]{32}\.aside")
_ROOM = ".room"
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
        with _replacing(real) if replaceable(real) else real.open("wb") as file:
            yield file
    except DatelineError:
        raise
    except OSError as error:
        raise _failed(target, error) from error


@contextlib.contextmanager
def _replacing(real: Path) -> Iterator[BinaryIO]:
    file = _aside(real)
    side = Path(file.name)
    try:
        with file:
            yield file
            file.flush()
            os.fsync(file.fileno())
            if locks.KNOWN:  # while it is locked, so that nobody sweeps it away
                side.replace(real)
        if not locks.KNOWN:  # there what is open can't be renamed
            side.replace(real)
    except BaseException:
        with contextlib.suppress(OSError):
            side.unlink()
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
    with opened_aside(target) as file, _room_for(file) as folder:
        path = folder / "file"
        try:
            yield path
        except sqlite3.Error as error:
            raise OSError(str(error)) from error
        with path.open("rb") as made:
            shutil.copyfileobj(made, file, _COPIED)


@contextlib.contextmanager
def _room_for(file: BinaryIO) -> Iterator[Path]:
    """Make a folder beside a file that is written aside; elsewhere for a device or a pipe."""
    if not _ASIDE.fullmatch(Path(file.name).name):
        with TemporaryDirectory() as name:
            yield Path(name)
        return
    folder = Path(file.name).with_suffix(_ROOM)
    folder.mkdir(mode=0o700)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _aside(real: Path) -> BinaryIO:
    """Open a new file beside one that may be written; its name is short, whatever the other's."""
    if real.exists() and not os.access(real, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    _sweep(real.parent)
    while True:
        file = real.with_name(f".dateline-{uuid4().hex}.aside").open("xb")
        if locks.claim(file.fileno()) and locks.is_there(file.fileno(), Path(file.name)):
            return file
        file.close()  # somebody who sweeps took it for a dead one's, before it was claimed


def _sweep(folder: Path) -> None:
    """Remove what exports that were killed have left in a folder."""
    found: list[Path] = []
    with contextlib.suppress(OSError):  # a folder that may be written, but not listed
        found += [path for path in folder.iterdir() if _ASIDE.fullmatch(path.name)]
    for path in found:
        with contextlib.suppress(OSError), locks.claimed(path):
            shutil.rmtree(path.with_suffix(_ROOM), ignore_errors=True)
            path.unlink()


def _failed(target: Path, error: OSError) -> ExportError:
    why = error.strerror or str(error)
    message = f"{target} could not be written: {why}. Choose another place and try again."
    return ExportError(message, target=str(target))
