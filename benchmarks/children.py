"""Child processes of a benchmark: started, watched, measured, ended."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parents[1]
WATCH_S = 0.25
MB = 1_000_000


def tell(**told: object) -> None:
    """Print figures for the parent: a JSON object on a line of its own."""
    print(json.dumps(told), flush=True)


def memory_mb(pid: int) -> float:
    """Return the sum of the proportional set sizes of a process and all below it, in MB.

    Where the system does not tell them, of the memory that is each process's own.
    """
    try:
        root = psutil.Process(pid)
        family = [root, *root.children(recursive=True)]
    except psutil.Error:
        return 0.0
    return round(sum(_held(process) for process in family) / MB, 1)


def _held(process: psutil.Process) -> int:
    try:
        rollup = Path(f"/proc/{process.pid}/smaps_rollup").read_text("ascii")
        return next(int(li.split()[1]) * 1024 for li in rollup.splitlines() if li[:4] == "Pss:")
    except (OSError, StopIteration):
        pass
    try:
        return int(process.memory_full_info().uss)
    except psutil.Error:
        return 0


@dataclass(slots=True)
class Ended:
    """How a child ended."""

    told: dict[str, object] = field(default_factory=dict)
    reason: str = ""
    """Why it did not come to its end; empty if it did."""


def run(
    arguments: Sequence[str],
    *,
    dpr: int,
    seconds: float | None = None,
    most_mb: float | None = None,
) -> Ended:
    """Run a program of this folder with a data folder of its own, and gather what it tells.

    Args:
        arguments: the program and its arguments; ``--began`` and the time follow them.
        dpr: pixels of the screen for each of the window's.
        seconds: how long it may take.
        most_mb: how much memory it and all below it may hold.
    """
    with tempfile.TemporaryDirectory(prefix="dateline-bench-") as home:
        environment = {**os.environ, "DATELINE_HOME": home, "PYTHONPATH": str(ROOT / "desktop")}
        environment["QT_SCALE_FACTOR"] = str(dpr)
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            environment["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
        command = [sys.executable, *arguments, "--began", repr(time.time())]
        with tempfile.TemporaryFile("w+") as output, tempfile.TemporaryFile("w+") as errors:
            child = subprocess.Popen(command, env=environment, stdout=output, stderr=errors)
            ended = Ended(reason=_watch(child, seconds, most_mb))
            output.seek(0)
            for line in output:
                if line.startswith("{"):
                    ended.told |= json.loads(line)
            if child.returncode and not ended.reason:
                errors.seek(0)
                ended.reason = f"ended with status {child.returncode}: {errors.read()[-2000:]}"
    return ended


def _watch(child: subprocess.Popen[bytes], seconds: float | None, most_mb: float | None) -> str:
    begun, done = time.monotonic(), threading.Event()
    reason = ""
    while not done.is_set():
        try:
            child.wait(WATCH_S)
            done.set()
        except subprocess.TimeoutExpired:
            if seconds is not None and time.monotonic() - begun > seconds:
                reason = f"not done after {seconds:.0f} s"
            elif most_mb is not None and memory_mb(child.pid) > most_mb:
                reason = f"more than {most_mb:.0f} MB"
            if reason:
                _end(child)
                done.set()
    return reason


def _end(child: subprocess.Popen[bytes]) -> None:
    """End a child and all below it."""
    family = psutil.Process(child.pid).children(recursive=True)
    child.kill()
    for process in family:
        try:
            process.kill()
        except psutil.NoSuchProcess:
            continue
    child.wait()
