"""Tells a process that hangs from one that the machine gives no time to.

Workers run at low priority. On a busy machine one may get a hundredth of a core, and a story that
takes a second then takes minutes: no fault of the story.
"""

from __future__ import annotations

import os
from pathlib import Path

MOST_EXTENSIONS = 9
"""How many times over a process that gets no time is waited for."""
_FAIR_SHARE = 0.25
"""Of the time waited; a process that hangs in a loop gets more, unless the machine is busy."""


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
