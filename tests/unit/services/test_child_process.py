"""Ctrl+C in a terminal goes to every process of the group; a child is ended by its parent alone."""

from __future__ import annotations

import os
import signal
from multiprocessing import get_context
from multiprocessing.connection import Connection

import pytest

from dateline.services.child_process import start_shielded

PATIENCE_S = 60


def interrupt_oneself(pipe: Connection) -> None:
    """Do what Ctrl+C does, before anything has been said about it."""
    os.kill(os.getpid(), signal.SIGINT)
    pipe.send("alive")


@pytest.mark.skipif(os.name != "posix", reason="signals are sent to POSIX processes")
def test_ctrl_c_does_not_reach_a_process_that_has_only_begun() -> None:
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=interrupt_oneself, args=(theirs,))
    start_shielded(process)
    theirs.close()
    try:
        assert ours.poll(PATIENCE_S)
        assert ours.recv() == "alive"
    finally:
        process.join(PATIENCE_S)
        process.close()
    assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, set())
