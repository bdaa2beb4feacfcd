"""Tells a process that hangs from one that the machine gives no time to.

Workers run at low priority. On a busy machine one may get a hundredth of a core, and a story that
takes a second then takes minutes: no fault of the story.
"""

from __future__ import annotations

import os
import time
from pathlib import Path

MOST_EXTENSIONS = 9
"""How many times over a process that gets no time is waited for."""
_AWAY = 2.0
"""Seconds between two looks at the clock after which nobody was looking."""
_FAIR_SHARE = 0.25
"""Of the time waited; a process that hangs in a loop gets more, unless the machine is busy."""


class Patience:
    """How long a process is waited for, and longer where it gets no time on a core."""

    def __init__(self, pid: int | None, seconds: float) -> None:
        """Wait for a process so many seconds, from now on."""
        self._pid = pid
        self.renew(seconds)

    def renew(self, seconds: float | None = None) -> None:
        """Wait so many seconds, or as many as before, from now on: it gave a sign."""
        if seconds is not None:
            self.seconds = seconds
        self._looked = time.monotonic()
        self._deadline = self._looked + self.seconds
        self._used = processor_seconds(self._pid)
        self._extensions = 0

    def is_over(self) -> bool:
        """Whether it was waited for long enough; to be asked several times a second.

        The time does not count in which nobody asked: this process was stopped then, or busy.
        """
        now = time.monotonic()
        away = now - self._looked
        self._looked = now
        if away > _AWAY:
            self._deadline += away
        if now <= self._deadline:
            return False
        waited = self.seconds * (self._extensions + 1)
        if self._extensions >= MOST_EXTENSIONS or not is_starved(
            self._pid, used_before=self._used, waited=waited
        ):
            return True
        self._extensions += 1
        self._deadline = now + self.seconds
        return False


def processor_seconds(pid: int | None) -> float:
    """Return how long a process has run on a core; 0 where the system does not tell (not Linux)."""
    fields = _fields(pid)
    return sum(map(int, fields[11:13])) / os.sysconf("SC_CLK_TCK") if fields else 0.0


def is_starved(pid: int | None, *, used_before: float, waited: float) -> bool:
    """Whether a process would run if it got a core, and hardly got one in the seconds waited."""
    fields = _fields(pid)
    if not fields or fields[0] != "R":
        return False
    return processor_seconds(pid) - used_before < _FAIR_SHARE * waited


def _fields(pid: int | None) -> list[str]:
    """Return what Linux tells of a process, from its state on (``man 5 proc_pid_stat``)."""
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    except (OSError, ValueError):
        return []
