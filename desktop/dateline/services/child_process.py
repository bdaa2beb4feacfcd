"""What a child process that reads strangers' documents may take of the machine, and its end."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Iterator
from multiprocessing import parent_process, resource_tracker
from multiprocessing.connection import wait
from multiprocessing.process import BaseProcess
from pathlib import Path

MEMORY_PER_DOCUMENT = 1024**3
"""Bytes that reading and analysing may take beyond what the process held before."""


def start_shielded(process: BaseProcess) -> None:
    """Start a process that Ctrl+C does not reach, not even before its first line has run.

    Ctrl+C goes to the whole group; whoever started the process decides what becomes of it.
    """
    if sys.platform == "win32":
        process.start()
        return
    # Python starts this process of its own with the first other one, and lets Ctrl+C in after it.
    resource_tracker.ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        process.start()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def end_with_parent() -> None:
    """End this process as soon as the one that started it is gone, in the middle of a story too."""
    parent = parent_process()
    if parent is not None:
        threading.Thread(target=_end_after, args=(parent.sentinel,), daemon=True).start()


def _end_after(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)


def lower_priority() -> None:
    """Let the window, and the page in it, go first: with a share as small as there is.

    At a niceness of 10 a worker had a quarter of both cores while they drew the first stories.
    """
    if hasattr(os, "nice"):
        os.nice(19)
    elif sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), 0x4000)  # BELOW_NORMAL_PRIORITY_CLASS


def limit_memory() -> None:
    """Cap this process at what it holds now and :data:`MEMORY_PER_DOCUMENT` (POSIX only)."""
    if sys.platform == "win32":
        return
    import resource

    held = next(_address_space(), 0)
    if held:
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (held + MEMORY_PER_DOCUMENT, hard))


def _address_space() -> Iterator[int]:
    """Yield the bytes of address space in use, where the system tells (Linux)."""
    statm = Path("/proc/self/statm")
    if statm.exists():
        yield int(statm.read_text().split()[0]) * os.sysconf("SC_PAGE_SIZE")
