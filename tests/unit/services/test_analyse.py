"""The pool of analysing processes: order, hangs, crashes, cancelling."""

import multiprocessing
import os
import subprocess
import sys
from collections.abc import Iterator

import pytest

from dateline.domain.errors import Cancelled, GazetteerError, ModelError, SourceError
from dateline.domain.progress import Silent
from dateline.services import stalls
from dateline.services.analyse import AHEAD, BATCH, MOST_JOBS, AnalysisPool
from dateline.services.sources import Source
from support import workers
from support.patience import at_most


def sources(*names: str) -> list[Source]:
    return [Source(id=name, label=name) for name in names]


def run(pool: AnalysisPool, *names: str, ordered: bool = True) -> dict[str, str]:
    return {
        outcome.source.id: str(outcome.error) if outcome.error else "read"
        for outcome in pool.run(sources(*names), ordered=ordered, progress=Silent())
    }


@pytest.fixture(autouse=True)
def no_process_is_left() -> Iterator[None]:
    yield
    assert multiprocessing.active_children() == []


@pytest.mark.parametrize("jobs", [1, 2])
def test_stories_come_back_in_their_order(jobs: int) -> None:
    names = [f"{number}" for number in range(100)]
    with AnalysisPool(jobs=jobs, target=workers.obedient) as pool:
        assert list(run(pool, *names)) == names


def test_a_pool_serves_again() -> None:
    with AnalysisPool(jobs=1, target=workers.obedient, published="2025-12-27") as pool:
        first = [*pool.run(sources("a"), ordered=True, progress=Silent())]
        second = [*pool.run(sources("b"), ordered=True, progress=Silent())]
    titles = [outcome.analysis.document.title for outcome in first + second if outcome.analysis]
    assert titles == ["2025-12-27", "2025-12-27"]


def test_only_the_story_that_hangs_is_lost() -> None:
    with AnalysisPool(jobs=1, target=workers.obedient, patience=0.5) as pool:
        found = run(pool, "a", "hang", "b")
    assert found.pop("hang").startswith("hang: made no progress for 0 seconds and was stopped.")
    assert found == {"a": "read", "b": "read"}


def test_a_worker_that_the_machine_gives_no_time_is_waited_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = []

    def starved(pid: int | None, **waited: float) -> bool:
        asked.append(pid)
        return len(asked) < 3

    monkeypatch.setattr(stalls, "is_starved", starved)
    with AnalysisPool(jobs=1, target=workers.obedient, patience=0.3) as pool:
        assert "made no progress" in run(pool, "hang")["hang"]
    assert len(asked) == 3


def test_a_slow_story_that_makes_progress_is_waited_for() -> None:
    with AnalysisPool(jobs=1, target=workers.obedient, patience=1.0) as pool:
        assert run(pool, "slow") == {"slow": "read"}


def test_only_the_story_that_crashes_is_lost() -> None:
    with AnalysisPool(jobs=2, target=workers.obedient) as pool:
        found = run(pool, "a", "b", "crash", "c", "refuse", "d", ordered=False)
    assert "made the reader crash" in found.pop("crash")
    assert found == {"a": "read", "b": "read", "c": "read", "d": "read", "refuse": "no"}


def test_what_a_retiring_worker_leaves_is_done_by_another() -> None:
    with AnalysisPool(jobs=1, target=workers.retiring) as pool:
        assert run(pool, "a", "b", "c") == {"a": "read", "b": "read", "c": "read"}


def test_a_source_with_an_error_of_its_own_needs_no_process() -> None:
    problem = SourceError("line 3: no text", source="x.jsonl")
    source = Source(id="", label="x.jsonl", error=problem)
    with AnalysisPool(jobs=1, target=workers.stillborn) as pool:
        [outcome] = pool.run([source], ordered=True, progress=Silent())
    assert outcome.error is problem


def test_sources_are_taken_as_they_are_needed() -> None:
    taken = 0

    def endless() -> Iterator[Source]:
        nonlocal taken
        while True:
            taken += 1
            yield Source(id=str(taken), label="")

    with AnalysisPool(jobs=2, target=workers.obedient) as pool:
        outcomes = pool.run(endless(), ordered=True, progress=Silent())
        assert [next(outcomes).index for _ in range(5)] == [0, 1, 2, 3, 4]
        outcomes.close()
    assert taken <= 5 + AHEAD + 3 * BATCH


def test_cancelling_keeps_what_was_finished_and_the_pool() -> None:
    class AfterThree:
        def step(self, done: int, total: int, label: str) -> None:
            if done >= 3:
                raise Cancelled

    with AnalysisPool(jobs=1, target=workers.obedient) as pool:
        kept = []
        with pytest.raises(Cancelled):
            for outcome in pool.run(
                sources("a", "slow", "slow2", "b"), ordered=False, progress=AfterThree()
            ):
                kept.append(outcome.source.id)
        assert kept == ["a", "slow"]
        assert run(pool, "again") == {"again": "read"}


def test_a_missing_gazetteer_is_said_once() -> None:
    with (
        AnalysisPool(jobs=2, target=workers.broken) as pool,
        pytest.raises(GazetteerError, match="make setup"),
    ):
        run(pool, "a", "b")


def test_the_number_of_processes_is_another_from_the_next_run_on() -> None:
    with AnalysisPool(jobs=2, target=workers.obedient) as pool:
        run(pool, *map(str, range(100)))
        assert len(multiprocessing.active_children()) == 2
        pool.set_jobs(1)
        assert len(run(pool, *map(str, range(100)))) == 100
        assert len(multiprocessing.active_children()) == 1


def test_processes_that_never_start_end_the_run() -> None:
    with (
        AnalysisPool(jobs=1, target=workers.stillborn) as pool,
        pytest.raises(ModelError, match="could not be started"),
    ):
        run(pool, "a")


def test_no_more_processes_than_stories_wait_or_the_machine_can_bear() -> None:
    with AnalysisPool(jobs=10**9, target=workers.obedient) as pool:
        assert run(pool, "a", "b") == {"a": "read", "b": "read"}
        assert len(multiprocessing.active_children()) <= 2
        assert len(run(pool, *map(str, range(200)))) == 200
        assert len(multiprocessing.active_children()) <= MOST_JOBS


def test_a_worker_ends_with_who_started_it() -> None:
    starter = (
        "import multiprocessing as m, os\n"
        "from support import workers\n"
        "if __name__ == '__main__':\n"
        "    p = m.get_context('spawn').Process(target=workers.endless)\n"
        "    p.start()\n"
        "    print('started', flush=True)\n"
        "    input()\n"
        "    os._exit(0)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", starter],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    ) as first:
        assert first.stdout
        assert first.stdout.readline() == "started\n"
        first.kill()
        first.communicate(timeout=at_most(30))  # the worker has the pipe's other end, too
