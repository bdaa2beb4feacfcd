"""Stories are written into the project beside the window, which never waits for the disk."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from dateline.domain.errors import ProjectError
from dateline.project.commands import AddAnalysis, Command
from dateline.project.history import Gathering, History
from dateline.services.analyse import Outcome
from dateline.services.sources import Source
from dateline.ui import tasks
from dateline.ui.keeping import Keeper
from dateline.ui.reading import AnalysisJob, Made
from support import project_samples as samples
from support.analysis_pools import AnsweringPool
from support.map_pages import WAIT_MS
from support.project_samples import KYIV, MONDAY, REPAIR, SHELLING, VERSIONS
from support.windows import OpenSession, OpenWindow


class SlowDisk:
    """Holds every story back until :attr:`answers` is set."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.answers = threading.Event()
        self.asked = threading.Event()
        self.threads: set[str] = set()
        write = History.run_untold

        def slowly(history: History, command: Command, *, part_of: Gathering | None = None) -> None:
            self.threads.add(threading.current_thread().name)
            self.asked.set()
            assert self.answers.wait(WAIT_MS / 1000)
            write(history, command, part_of=part_of)

        monkeypatch.setattr(History, "run_untold", slowly)


def story(folder: Path, words: str = "Kharkiv stood dark on Monday.") -> Path:
    path = folder / "story.txt"
    path.write_text(words, "utf-8")
    return path


def test_the_window_goes_on_while_a_disk_takes_its_time(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window()
    disk = SlowDisk(monkeypatch)
    window.stories.add([story(tmp_path)])
    qtbot.wait_until(disk.asked.is_set, timeout=WAIT_MS)
    window.ahead._begin()
    window.remembering.rested.emit()
    ticks: list[int] = []
    timer = QTimer(window, interval=5)
    timer.timeout.connect(lambda: ticks.append(1))
    timer.start()
    qtbot.wait_until(lambda: len(ticks) >= 20, timeout=WAIT_MS)
    assert not window.session.stories
    disk.answers.set()
    qtbot.wait_until(lambda: len(window.session.stories) == 1, timeout=WAIT_MS)
    assert threading.main_thread().name not in disk.threads


def test_a_story_is_written_while_the_window_waits_to_tell_of_several(
    qtbot: QtBot,
    open_window: OpenWindow,
    pool: AnsweringPool,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(tasks, "GATHER_MS", 10 * WAIT_MS)
    window = open_window()
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text(f"Kharkiv stood dark, {number}.", "utf-8")
    finished = threading.Event()
    read = AnalysisJob._have_read

    def read_and_stay(job: AnalysisJob, *how: Any) -> None:
        read(job, *how)
        assert finished.wait(WAIT_MS / 1000)

    monkeypatch.setattr(AnalysisJob, "_have_read", read_and_stay)
    pool.gate.clear()
    window.stories.add([tmp_path])
    qtbot.wait_until(lambda: len(window.session.stories) == 1, timeout=WAIT_MS)
    pool.gate.set()
    store = window.session.store
    qtbot.wait_until(lambda: len(store.stories()) == 3, timeout=WAIT_MS)
    assert len(window.session.stories) == 1
    with qtbot.waitSignal(window.importing.reported, timeout=WAIT_MS) as reported:
        finished.set()
    assert reported.args[0].added == len(window.session.stories) == 3


def test_a_story_that_can_not_be_written_ends_the_import_and_is_told(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(SHELLING)

    def full(*_: object, **__: object) -> None:
        raise ProjectError("the disk is full", path="x.dateline")

    monkeypatch.setattr(History, "run_untold", full)
    with (
        qtbot.waitSignal(window.importing.failed, timeout=WAIT_MS) as failed,
        qtbot.waitSignal(window.importing.reported, timeout=WAIT_MS) as reported,
    ):
        window.stories.add([story(tmp_path)])
    assert str(failed.args[0]) == "the disk is full"
    assert reported.args[0].added == 0
    assert not window.importing.busy


def test_a_bug_in_writing_ends_the_import_and_is_no_secret(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(SHELLING)

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("a bug")

    monkeypatch.setattr(History, "run_untold", broken)
    with qtbot.captureExceptions() as bugs:
        window.stories.add([story(tmp_path)])
        qtbot.wait_until(lambda: bool(bugs), timeout=WAIT_MS)
        qtbot.wait_until(lambda: not window.importing.busy, timeout=WAIT_MS)
    assert [str(error) for _, error, _ in bugs] == ["a bug"]


def test_a_deed_between_writing_and_telling_tells_of_the_story_too(
    qtbot: QtBot,
    open_window: OpenWindow,
    pool: AnsweringPool,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = open_window(SHELLING)
    seen: list[tuple[int, int]] = []
    session = window.session
    session.changed.connect(
        lambda _changes: seen.append((len(session.stories), len(session.columns.story_ids)))
    )
    written = threading.Event()
    write = History.run_untold

    def told(history: History, command: Command, *, part_of: Gathering | None = None) -> None:
        write(history, command, part_of=part_of)
        written.set()

    monkeypatch.setattr(History, "run_untold", told)
    window.stories.add([story(tmp_path)])
    with qtbot.waitSignal(window.importing.reported, timeout=WAIT_MS):
        qtbot.wait_until(written.is_set, timeout=WAIT_MS)
        session.tell_untold()
        assert [each.id for each in session.stories] == ["shelling", "story.txt"]
    assert all(stories == told for stories, told in seen)


def test_a_story_written_right_after_others_were_told_of_is_not_among_them(
    open_session: OpenSession,
) -> None:
    session = open_session(SHELLING)
    third = samples.story("third", "Kyiv on Monday", [("Kyiv", KYIV, MONDAY)])
    session.history.run_untold(AddAnalysis(analysis=REPAIR, versions=VERSIONS))
    session.tell_untold()
    session.history.run_untold(AddAnalysis(analysis=third, versions=VERSIONS))
    assert [each.id for each in session.stories] == ["shelling", "repair"]
    assert len(session.columns.story_ids) == 2
    session.tell_untold()
    assert len(session.stories) == len(session.columns.story_ids) == 3


def test_a_keeper_that_is_behind_does_not_wait_for_the_window(
    qtbot: QtBot, open_session: OpenSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = open_session()
    written = threading.Semaphore(0)
    write = History.run_untold

    def told(history: History, command: Command, *, part_of: Gathering | None = None) -> None:
        write(history, command, part_of=part_of)
        written.release()

    monkeypatch.setattr(History, "run_untold", told)
    keeper = Keeper(
        session.store, session.history, Gathering(name=str), taken=frozenset(), parent=session
    )
    for analysis in (SHELLING, REPAIR):
        source = Source(id=analysis.document.id, label="")
        keeper.keep(Made(Outcome(index=0, source=source, analysis=analysis), VERSIONS))
        keeper.tell()
    keeper.tell()
    for _ in range(2):  # the event loop does not run: the window is told of nothing
        assert written.acquire(timeout=WAIT_MS / 1000)
    assert [each.id for each in session.store.stories()] == ["shelling", "repair"]
    qtbot.wait_until(lambda: not keeper.busy, timeout=WAIT_MS)
    keeper.end()


def test_undo_leaves_a_deed_alone_that_nobody_was_told_of(open_session: OpenSession) -> None:
    session = open_session(SHELLING)
    deed = Gathering(name=lambda steps: f"Add {steps} stories")
    session.run(AddAnalysis(analysis=REPAIR, versions=VERSIONS))
    for number in range(2):
        added = samples.story(f"{number}", "Kyiv on Monday", [("Kyiv", KYIV, MONDAY)])
        session.history.run_untold(AddAnalysis(analysis=added, versions=VERSIONS), part_of=deed)
    session.undo()
    assert [each.id for each in session.stories] == ["shelling", "repair", "0", "1"]
    assert not deed.taken_back
    late = samples.story("late", "Kyiv on Monday", [("Kyiv", KYIV, MONDAY)])
    session.history.run_untold(AddAnalysis(analysis=late, versions=VERSIONS), part_of=deed)
    session.undo()
    assert [each.id for each in session.stories] == ["shelling", "repair"]
    assert deed.taken_back
