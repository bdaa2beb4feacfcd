"""One window a person: a second start hands its files to the window that is open, and ends.

Who holds a lock is the window; the system drops it however the process ends, so what a crash left
behind is never taken for a window. Beside it stands a local socket (a named pipe on Windows), open
to its user alone, on which the window listens: see :mod:`dateline.ui.doorway`. Whoever starts
second imports no more of Qt than the socket needs.
"""

from __future__ import annotations

import hashlib
import json
import os
import stat
import sys
import time
from collections.abc import Iterable
from pathlib import Path

from dateline.project.lock import WriterLock

HOME_VARIABLE = "DATELINE_HOME"
"""Names the data folder instead of the system's own; the tests and portable copies use it."""
PATIENCE_S = 10.0
"""How long a window that is open, or about to be, is given to take the files."""
AGAIN_S = 0.05
MOST_BYTES = 8_000_000
"""Of a message; the longest command line that Linux takes is 2 MB."""
LONGEST_PATH = 4096
TAKEN = b"taken\n"


class Claim:
    """The right to be the window, until it is released."""

    def __init__(self, lock: WriterLock | None, name: str) -> None:
        """Take over a lock; None where no one can reach this window, which works all the same."""
        self._lock = lock
        self.name = name if lock else ""
        """What the window listens on; empty for nothing."""

    def release(self) -> None:
        """Let the next start be the window. Twice does no harm."""
        if self._lock is not None:
            self._lock.release()


def claim_window(files: Iterable[Path], *, patience: float = PATIENCE_S) -> Claim | None:
    """Return the right to be the window; None where the one that is open took the files.

    Args:
        files: what this start was asked to open.
        patience: seconds that the open window is given to answer; then a second one is opened.
    """
    try:
        place = meeting_place()
        until = time.monotonic() + patience
        while True:
            lock = WriterLock.take(place)
            if lock is not None:
                return Claim(lock, str(place))
            if hand_over(place, files, patience=until - time.monotonic()):
                return None
            if time.monotonic() > until:
                break
            time.sleep(AGAIN_S)
    except OSError as error:
        sys.stderr.write(f"dateline: other windows can't be looked for: {error}\n")
    else:
        sys.stderr.write("dateline: the open window does not answer; opening another one\n")
    return Claim(None, "")


def meeting_place() -> Path:
    """Return where windows of this user and data folder meet: a path that both names are made of.

    Raises:
        OSError: there is no folder that only this user can enter.
    """
    given = os.environ.get(HOME_VARIABLE)
    own = [str(Path(given).absolute())] if given else [str(Path.home()), _data_home()]
    digest = hashlib.sha256("\n".join(own).encode("utf-8", "surrogateescape")).hexdigest()
    return _private_folder() / f"dateline-{digest[:16]}"


def _data_home() -> str:
    return os.environ.get("XDG_DATA_HOME", "")


def _private_folder() -> Path:
    """Return a folder on this machine that only this user can enter."""
    given = os.environ.get("XDG_RUNTIME_DIR", "")
    if given and _is_private(Path(given)):
        return Path(given)
    import tempfile

    if sys.platform == "win32":  # its temporary folder is the user's own
        return Path(tempfile.gettempdir())
    folder = Path(tempfile.gettempdir()) / f"dateline-{os.getuid()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    if not _is_private(folder):
        raise PermissionError(f"{folder} is open to others")
    return folder


def _is_private(folder: Path) -> bool:
    try:
        found = folder.lstat()
    except OSError:
        return False
    if not stat.S_ISDIR(found.st_mode):
        return False
    return sys.platform == "win32" or (found.st_uid == os.getuid() and not found.st_mode & 0o077)


# Handing over


def hand_over(place: Path, files: Iterable[Path], *, patience: float) -> bool:
    """Give the files to the window that listens at ``place``; False where none took them."""
    from PySide6.QtNetwork import QLocalSocket

    message = message_of(files)
    wait = max(1, int(patience * 1000))
    socket = QLocalSocket()
    socket.connectToServer(str(place))
    if not socket.waitForConnected(wait):
        return False
    socket.write(message)
    while socket.bytesToWrite():
        if not socket.waitForBytesWritten(wait):
            return False
    answered = socket.bytesAvailable() > 0 or socket.waitForReadyRead(wait)
    taken = answered and bytes(socket.readLine(len(TAKEN) + 1).data()) == TAKEN
    socket.abort()
    return taken


def message_of(files: Iterable[Path]) -> bytes:
    """Return one line that names the files, wherever they are seen from."""
    names = [str(path.absolute()) for path in files]
    return json.dumps({"files": names}).encode("ascii") + b"\n"


def files_of(message: bytes) -> tuple[Path, ...] | None:
    """Return the files that a message names; None where it is no such message."""
    if len(message) > MOST_BYTES:
        return None
    try:
        plain = json.loads(message.decode("ascii"))
    except (ValueError, RecursionError):
        return None
    names = plain.get("files") if isinstance(plain, dict) else None
    if not isinstance(names, list) or not all(_is_path(name) for name in names):
        return None
    return tuple(Path(name) for name in names)


def _is_path(name: object) -> bool:
    return (
        isinstance(name, str)
        and len(name) <= LONGEST_PATH
        and "\0" not in name
        and Path(name).is_absolute()
    )
