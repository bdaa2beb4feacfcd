"""Files without names, which processes share: nothing of them is left, whoever is killed."""

from __future__ import annotations

import os
from collections.abc import Sequence
from multiprocessing import reduction
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any

from dateline.export.target import write_at


class Nameless:
    """A file in some folder that has no name there, gone with the last process that has it open.

    Not on Windows. A process can be given it when it is started: all of them read and write it,
    each at places of its own choice.
    """

    def __init__(self, folder: Path) -> None:
        """Make one, empty.

        Raises:
            OSError: it can't be made there.
        """
        self._file = TemporaryFile(dir=folder)  # noqa: SIM115 - closed by close()

    def __getstate__(self) -> Any:
        """Return what a process that is being started opens it by."""
        return reduction.DupFd(self.number)

    def __setstate__(self, handle: Any) -> None:
        """Open it in a process that was given it."""
        self._file = os.fdopen(handle.detach(), "r+b")

    def close(self) -> None:
        """Let go of it."""
        self._file.close()

    @property
    def number(self) -> int:
        """Return what this process knows it by."""
        return self._file.fileno()

    @property
    def size(self) -> int:
        """Return how many bytes it holds."""
        return os.fstat(self.number).st_size

    def append(self, pieces: Sequence[bytes]) -> None:
        """Write behind what it holds; one process at a time.

        Raises:
            OSError: there is no room.
        """
        write_at(self.number, pieces, self.size)

    def read(self, start: int, length: int) -> bytes:
        """Return so many bytes from a place on.

        Raises:
            OSError: they can't be read.
        """
        return os.pread(self.number, length, start)
