"""One writer at a time: a small file beside the project says that it is open.

SQLite's own locks last for a transaction; this one lasts as long as the project is open, so that a
second window learns at once that it may only read. The system drops it when the process ends,
however it ends.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from pathlib import Path


def lock_path(project: Path) -> Path:
    """Return where the lock of a project stands."""
    return project.with_name(f".{project.name}.lock")


_FLAGS = os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0)
"""A link laid where the file would stand leads nowhere."""


class WriterLock:
    """The right to write to a project, until it is released."""

    def __init__(self, handle: int, path: Path) -> None:
        """Take over an open and locked file; made by :meth:`take`."""
        self._handle = handle
        self._path = path

    @classmethod
    def take(cls, project: Path) -> WriterLock | None:
        """Return the right to write, or None where another holds it.

        Raises:
            OSError: the folder can't be written.
        """
        path = lock_path(project)
        while True:
            handle = os.open(path, _FLAGS, 0o600)
            if not _locked(handle):
                os.close(handle)
                return None
            if _same_file(handle, path):
                return cls(handle, path)
            os.close(handle)  # the one before released it, and took its name away, in between

    def release(self) -> None:
        """Let others write; the file beside the project goes."""
        if self._handle < 0:
            return
        with contextlib.suppress(OSError):
            if sys.platform != "win32":
                self._path.unlink()
        os.close(self._handle)
        self._handle = -1
        if sys.platform == "win32":
            with contextlib.suppress(OSError):
                self._path.unlink()


if sys.platform == "win32":
    import msvcrt

    def _locked(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    _NO_LOCKS = (errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP)
    """A drive that knows no such locks: SQLite's own still keep writes apart."""

    def _locked(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError as error:
            return error.errno in _NO_LOCKS
        return True


def _same_file(handle: int, path: Path) -> bool:
    try:
        named = path.stat()
    except FileNotFoundError:
        return False
    return os.path.samestat(named, os.fstat(handle))
