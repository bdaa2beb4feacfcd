"""A lock that is handed on in the order in which it is asked for."""

from __future__ import annotations

import threading
from types import TracebackType


class Turns:
    """Lets one thread at a time in; who is in may enter again.

    Unlike ``threading.RLock``, which a thread that lets go and asks again at once gets again while
    another waits: writing one story after the other would hold the window up until the last.
    """

    def __init__(self) -> None:
        """Be free."""
        self._next = threading.Lock()
        self._held = threading.RLock()
        self._owner: int | None = None
        self._depth = 0

    def acquire(self, *, blocking: bool = True) -> bool:
        """Enter, and wait for it where ``blocking``; return whether this thread is in."""
        me = threading.get_ident()
        if self._owner == me:
            self._held.acquire()
        elif not self._next.acquire(blocking):
            return False
        else:
            try:
                if not self._held.acquire(blocking):
                    return False
            finally:
                self._next.release()
            self._owner = me
        self._depth += 1
        return True

    def release(self) -> None:
        """Leave.

        Raises:
            RuntimeError: this thread is not in.
        """
        if self._owner != threading.get_ident():
            raise RuntimeError("a lock that another thread holds")
        self._depth -= 1
        if not self._depth:
            self._owner = None
        self._held.release()

    def __enter__(self) -> None:
        """Enter, and wait for it."""
        self.acquire()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Leave."""
        self.release()
