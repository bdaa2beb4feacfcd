from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from dateline.domain.errors import UserError
from dateline.ui.tasks import CALM_MS, GATHER_MS, JobProgress, Produce, Task, TaskRunner


@pytest.fixture
def runner(qapp: QObject) -> Iterator[TaskRunner]:
    made = TaskRunner()
    yield made
    made.shutdown()
    made.deleteLater()


def wait_for_stop(progress: JobProgress, _produce: Produce) -> None:
    while True:
        progress.step(0, 0, "waiting")
        time.sleep(0.001)


def test_what_is_produced_arrives_in_order_on_the_gui_thread(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    def job(_progress: JobProgress, produce: Produce) -> None:
        for number in range(1000):
            produce(number)

    task = runner.prepare(job, title="counting")
    got: list[object] = []
    threads: set[int] = set()

    def take(things: tuple[object, ...]) -> None:
        got.extend(things)
        threads.add(threading.get_ident())

    task.produced.connect(take)
    with qtbot.waitSignal(task.finished):
        runner.run(task)
    assert got == list(range(1000))
    assert threads == {threading.get_ident()}
    assert runner.tasks == ()


@pytest.mark.parametrize(("watched", "apart_ms"), [(True, GATHER_MS), (False, CALM_MS)])
def test_deliveries_are_gathered_and_none_waits_long(
    qtbot: QtBot, runner: TaskRunner, watched: bool, apart_ms: int
) -> None:
    def job(progress: JobProgress, produce: Produce) -> None:
        until = time.monotonic() + 3.5 * apart_ms / 1000
        while time.monotonic() < until:
            produce(time.monotonic())
            progress.step(0, 0, "")
            time.sleep(0.01)

    task = runner.prepare(job, title="streaming")
    task.is_watched = lambda: watched
    times: list[float] = []
    waits: list[float] = []

    def take(things: tuple[float, ...]) -> None:
        now = time.monotonic()
        times.append(now)
        waits.extend(now - made for made in things)

    task.produced.connect(take)
    with qtbot.waitSignal(task.finished):
        runner.run(task)
    gaps = [later - earlier for earlier, later in itertools.pairwise(times[:-1])]
    assert len(gaps) >= 2
    assert min(gaps) >= apart_ms / 1000 - 0.01
    assert max(waits) < apart_ms / 1000 + 0.2


def test_a_cancelled_task_stops_and_says_so(qtbot: QtBot, runner: TaskRunner) -> None:
    task = runner.prepare(wait_for_stop, title="waiting")
    runner.run(task)
    with qtbot.waitSignal(task.finished):
        task.cancel()
    assert task.cancelled


def test_an_error_arrives_whole(qtbot: QtBot, runner: TaskRunner) -> None:
    def job(_progress: JobProgress, _produce: Produce) -> None:
        raise UserError("The disk is full. Free some space.")

    task = runner.prepare(job, title="failing")
    with qtbot.waitSignal(task.finished), qtbot.waitSignal(task.failed) as told:
        runner.run(task)
    assert isinstance(told.args[0], UserError)
    assert str(told.args[0]) == "The disk is full. Free some space."


def test_progress_is_told_in_passing(qtbot: QtBot, runner: TaskRunner) -> None:
    def job(progress: JobProgress, _produce: Produce) -> None:
        for number in range(10_000):
            progress.step(number, 10_000, f"file {number}")

    task = runner.prepare(job, title="many steps")
    told: list[tuple[int, int, str]] = []
    task.progress.connect(lambda *step: told.append(step))
    with qtbot.waitSignal(task.finished):
        runner.run(task)
    assert 1 <= len(told) < 100
    assert told[0] == (0, 10_000, "file 0")


def test_shutdown_waits_for_the_thread_and_delivers_no_more(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    delivered: list[object] = []

    def job(progress: JobProgress, produce: Produce) -> None:
        try:
            wait_for_stop(progress, produce)
        finally:
            produce("too late")

    task: Task = runner.prepare(job, title="shutting down")
    task.produced.connect(delivered.append)
    runner.run(task)
    runner.shutdown()
    assert not [t for t in threading.enumerate() if t.name.startswith("dateline")]
    qtbot.wait(10)
    assert delivered == []
