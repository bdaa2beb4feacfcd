"""A full disk, a folder or file that can't be written: a plain word, and nothing lost."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from dateline.domain.errors import ProjectError
from dateline.domain.text import DocumentId
from dateline.project.commands import AddAnalysis
from dateline.project.history import History
from dateline.project.store import ProjectStore
from support.project_samples import KYIV, SHELLING, VERSIONS, add, content, project, story

LONG = story("long", "Kyiv " * 200_000, [("Kyiv", KYIV, None)])
SOURCES = Path(__file__).parents[3]


def test_a_full_disk_while_a_story_is_added(tmp_path: Path) -> None:
    store = project(tmp_path / "a.dateline", SHELLING)
    before = content(store)
    (pages,) = store.database.rows("PRAGMA page_count")
    store.database.rows(f"PRAGMA max_page_count = {int(str(pages[0])) + 20}")
    with pytest.raises(ProjectError, match="disk is full"):
        add(store, LONG)
    assert content(store) == before
    assert len(store.columns().event_ids) == 3
    store.database.rows("PRAGMA max_page_count = 1000000")
    add(store, LONG)
    assert store.analysis(DocumentId("long")) == LONG
    store.close()


CHILD = """
import resource, signal, sys
from pathlib import Path
sys.path[:0] = [{desktop!r}, {tests!r}]
from support.project_samples import SHELLING, add, content, project, story
from dateline.domain.errors import ProjectError
from dateline.project.store import ProjectStore

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
path = Path(sys.argv[1])
store = project(path, SHELLING)
before = content(store)
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
refused = 0
for number in range(60):
    try:
        add(store, story(f"s{{number}}", "Nothing happened. " * 1000))
    except ProjectError as error:
        assert str(path) in str(error), error
        refused += 1
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
try:
    store.save_as(path.with_name("copy.dateline"))
except ProjectError as error:
    refused += 1000
print(refused, store.info().stories)
store.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on a file's size")
def test_no_more_room_for_the_log_the_file_or_the_copy(tmp_path: Path) -> None:
    path = tmp_path / "a.dateline"
    code = CHILD.format(desktop=str(SOURCES / "desktop"), tests=str(SOURCES / "tests"))
    run = subprocess.run(
        [sys.executable, "-c", code, str(path)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert run.returncode == 0, run.stderr
    refused, kept = map(int, run.stdout.split())
    assert refused > 1000
    assert 1 <= kept < 61
    store = ProjectStore.open(path)
    assert store.info().stories == kept
    assert store.analysis(DocumentId("shelling")) == SHELLING
    store.close()
    assert not [file for file in tmp_path.iterdir() if file.name.endswith(".part")]


READER = """
import os, sys
from pathlib import Path
sys.path[:0] = [{desktop!r}, {tests!r}]
from support.project_samples import KYIV, SHELLING, VERSIONS
from dateline.domain.errors import ProjectError
from dateline.domain.text import DocumentId
from dateline.project.commands import AddAnalysis
from dateline.project.history import History
from dateline.project.schema import schema_sql
from dateline.project.store import ProjectStore

schema_sql()  # read while it can be
if os.geteuid() == 0:  # root may write anywhere
    os.setgroups([])
    os.setgid({nobody})
    os.setuid({nobody})
store = ProjectStore.open(Path(sys.argv[1]))
assert store.info().read_only
assert store.analysis(DocumentId("shelling")) == SHELLING
assert len(store.columns().event_ids) == 3
for deed in (
    lambda: History(store).undo(),
    lambda: store.save_as(Path(sys.argv[1]).with_name("b.dateline")),
    lambda: ProjectStore.create(Path(sys.argv[1]).with_name("c.dateline"), title="x"),
):
    try:
        deed()
    except ProjectError as error:
        print(error)
store.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps permissions elsewhere")
@pytest.mark.parametrize("state", ["closed", "left by a crash"])
def test_a_folder_that_can_not_be_written(folder: Path, state: str) -> None:
    source = folder / "a.dateline"
    store = project(source, SHELLING)
    if state == "closed":
        store.close()
    locked = folder / "locked"
    locked.mkdir()
    for file in folder.glob("a.dateline*"):
        shutil.copy(file, locked)
    store.close()
    _hand_to_nobody(folder)
    for file in locked.iterdir():
        file.chmod(0o444)
    locked.chmod(0o555)
    try:
        lines = _as_nobody(READER, locked / "a.dateline")
    finally:
        locked.chmod(0o755)
    assert len(lines) == 3
    assert "open for reading only" in lines[0]
    assert all("Permission denied" in line or "can't be" in line for line in lines[1:])


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps permissions elsewhere")
def test_a_file_that_can_not_be_written(folder: Path) -> None:
    project(folder / "a.dateline", SHELLING).close()
    (folder / "a.dateline").chmod(0o444)
    _hand_to_nobody(folder)
    (line,) = _as_nobody(READER, folder / "a.dateline")
    assert "open for reading only" in line
    assert (folder / "b.dateline").exists()


NOBODY = 65534


@pytest.fixture
def folder() -> Iterator[Path]:
    """Return a folder outside of pytest's own, which only its maker may enter."""
    with tempfile.TemporaryDirectory() as name:
        yield Path(name)


def _hand_to_nobody(folder: Path) -> None:
    """Root may write anywhere, so as root the child runs as nobody."""
    if os.geteuid() == 0:
        for path in (folder, *folder.rglob("*")):
            os.chown(path, NOBODY, NOBODY)


def _as_nobody(code: str, path: Path) -> list[str]:
    words = code.format(
        desktop=str(SOURCES / "desktop"), tests=str(SOURCES / "tests"), nobody=NOBODY
    )
    run = subprocess.run(
        [sys.executable, "-c", words, str(path)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert run.returncode == 0, run.stderr
    return run.stdout.splitlines()


def test_what_is_refused_is_not_half_done(tmp_path: Path) -> None:
    store = project(tmp_path / "a.dateline", SHELLING)
    store.database.connection.execute("PRAGMA query_only = ON")
    before = content(store)
    with pytest.raises(ProjectError, match="can't be written"):
        History(store).run(AddAnalysis(analysis=LONG, versions=VERSIONS))
    assert content(store) == before
    store.close()
