"""Hanging told from waiting for a core."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from dateline.services import stalls
from dateline.services.stalls import Patience, is_starved, processor_seconds
from support.patience import at_most

pytestmark = pytest.mark.skipif(
    not Path("/proc/self/stat").exists(), reason="only Linux tells how long a process ran"
)


def test_a_process_in_a_loop_hangs() -> None:
    with subprocess.Popen([sys.executable, "-c", "while True: pass"]) as busy:
        try:
            until = time.monotonic() + at_most(30)
            while processor_seconds(busy.pid) < 0.5:
                assert time.monotonic() < until
                time.sleep(0.01)
            assert not is_starved(busy.pid, used_before=0.0, waited=1.0)
            assert is_starved(busy.pid, used_before=0.0, waited=10_000.0)
        finally:
            busy.kill()


def test_a_process_that_waits_for_something_else_hangs() -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as asleep:
        try:
            until = time.monotonic() + at_most(30)
            while stalls._fields(asleep.pid)[0] != "S":
                assert time.monotonic() < until
                time.sleep(0.01)
            assert not is_starved(asleep.pid, used_before=0.0, waited=10_000.0)
        finally:
            asleep.kill()


def test_a_process_that_is_gone() -> None:
    assert processor_seconds(None) == 0.0
    assert not is_starved(None, used_before=0.0, waited=1.0)
    assert processor_seconds(os.getpid()) > 0.0


def test_patience_ends_while_somebody_looks_and_not_while_nobody_does(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    now = 1_000.0
    monkeypatch.setattr(stalls.time, "monotonic", lambda: now)
    patience = Patience(None, 3.0)
    now += 60
    assert not patience.is_over()
    now += 1.5
    assert not patience.is_over()
    now += 1.6
    assert patience.is_over()
    patience.renew()
    now += 1.9
    assert not patience.is_over()
    now += 1.9
    assert patience.is_over()
