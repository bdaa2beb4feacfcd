"""Whether a file that is written aside is still being written: its writer holds a lock on it.

The system drops the lock when the process ends, however it ends. Windows has none that would let
the file be renamed; nothing is swept there.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

KNOWN = sys.platform != "win32"

if sys.platform != "win32":
    import fcntl

    def _lock(number: int) -> None:
        fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)

else:

    def _lock(number: int) -> None:
        raise OSError(number, "no such locks")


def claim(number: int) -> bool:
    """Lock an open file, by its number, until it is closed; return whether no other has it.

    A drive that knows no locks has nothing swept, either.
    """
    try:
        _lock(number)
    except BlockingIOError:
        return False
    except OSError:
        return True
    return True


@contextmanager
def claimed(path: Path) -> Iterator[None]:
    """Lock a file for a while.

    Raises:
        OSError: another has it, or it can't be locked; or it is a link.
    """
    number = os.open(path, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0))
    try:
        _lock(number)
        yield
    finally:
        os.close(number)


def is_there(number: int, path: Path) -> bool:
    """Whether an open file, by its number, still has a name."""
    try:
        return os.path.samestat(os.fstat(number), path.stat())
    except FileNotFoundError:
        return False
