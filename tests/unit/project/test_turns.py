"""Who waits for the project's lock is next, however soon its holder wants it again."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from dateline.project.turns import Turns

WAIT_S = 30


def test_who_waits_comes_before_who_was_just_in() -> None:
    turns, order = Turns(), list[str]()
    waits = threading.Event()

    def write_many() -> None:
        for story in range(3):
            with turns:
                order.append(f"story {story}")
                if story == 0:
                    assert waits.wait(WAIT_S)
                    while not turns._next.locked():  # the reader stands in line
                        pass

    def read() -> None:
        waits.set()
        with turns:
            order.append("read")

    with ThreadPoolExecutor(2) as pool:
        writing = pool.submit(write_many)
        while not order:
            pass
        pool.submit(read).result(WAIT_S)
        writing.result(WAIT_S)
    assert order == ["story 0", "read", "story 1", "story 2"]


def test_who_is_in_may_enter_again_and_others_not() -> None:
    turns = Turns()
    with turns, turns:
        with ThreadPoolExecutor(1) as pool:
            assert not pool.submit(turns.acquire, blocking=False).result(WAIT_S)
            with pytest.raises(RuntimeError, match="another thread"):
                pool.submit(turns.release).result(WAIT_S)
        assert turns.acquire(blocking=False)
        turns.release()
    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(turns.acquire, blocking=False).result(WAIT_S)
