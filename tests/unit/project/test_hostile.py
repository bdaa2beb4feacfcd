"""Project files that are damaged, no projects, or meant to do harm: a plain word, never a crash."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from dateline.domain.errors import ProjectError
from dateline.domain.events import EventId
from dateline.domain.text import DocumentId
from dateline.project.history import History
from dateline.project.lock import WriterLock, lock_path
from dateline.project.schema import APPLICATION_ID, SCHEMA_VERSION
from dateline.project.store import ProjectStore
from support.project_samples import KHARKIV, REPAIR, SHELLING, content, project


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("whole") / "a.dateline"
    project(path, SHELLING, REPAIR).close()
    return path


@pytest.fixture
def path(whole: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(whole, tmp_path))


def read_everything(path: Path) -> None:
    """Open a project and read whatever there is to read."""
    store = ProjectStore.open(path)
    try:
        store.info()
        store.versions()
        columns = store.columns()
        for event in columns.event_ids.tolist():
            store.event(EventId(event))
        for line in store.stories():
            store.analysis(line.id)
            for kept in store.mentions(line.id):
                store.mention(kept.id)
        store.first_mention(KHARKIV.id, start=0, end=1e12, prefer=None)
        list(store.walk())
        History(store).undo()
    finally:
        store.close()


def refused(path: Path, words: str) -> None:
    before = path.read_bytes() if path.is_file() else b""
    with pytest.raises(ProjectError, match=words) as told:
        ProjectStore.open(path)
    assert str(path) in str(told.value)
    assert told.value.path == str(path)
    if before:
        assert path.read_bytes() == before


def test_missing(tmp_path: Path) -> None:
    refused(tmp_path / "none.dateline", "No such file")


def test_a_folder(tmp_path: Path) -> None:
    refused(tmp_path, "is a folder")


def test_empty(tmp_path: Path) -> None:
    (tmp_path / "a.dateline").touch()
    refused(tmp_path / "a.dateline", "is empty")


@pytest.mark.skipif(os.name == "nt", reason="pipes have no name in a folder on Windows")
def test_a_pipe(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.dateline")
    refused(tmp_path / "a.dateline", "is not a file")


@pytest.mark.parametrize(
    "data",
    [b"Dear diary,", b"\x00" * 5000, random.Random(1).randbytes(9000), b"SQLite format 3\x00"],
)
def test_not_a_database(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.dateline").write_bytes(data)
    refused(tmp_path / "a.dateline", "is not a Dateline project")


def test_a_database_of_another_program(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "a.dateline")) as connection:
        connection.execute("CREATE TABLE bookmark (url)")
    refused(tmp_path / "a.dateline", "of another program")


def test_of_a_newer_dateline(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 7")
    refused(path, r"newer Dateline \(schema 7\); this one reads up to 4")


@pytest.mark.parametrize("kept", [100, 512, 4095, 4096, 5000, 0.5, 0.9, -1])
def test_truncated(path: Path, kept: float) -> None:
    data = path.read_bytes()
    size = int(len(data) * kept) if isinstance(kept, float) else kept % len(data)
    path.write_bytes(data[:size])
    refused(path, "damaged")


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("CREATE TRIGGER spy AFTER INSERT ON mention BEGIN DELETE FROM body; END", "trigger 'spy'"),
        ("CREATE VIEW spy AS SELECT * FROM body", "view 'spy'"),
        ("CREATE TABLE spy (words TEXT)", "table 'spy'"),
        ("CREATE VIRTUAL TABLE spy USING fts5(words)", "table 'spy'"),
        ("CREATE INDEX spy ON body (abs(document))", "index 'spy'"),
        ("ALTER TABLE body ADD COLUMN spy TEXT", "table 'body'"),
        ("ALTER TABLE body ADD COLUMN spy TEXT AS (abs(document))", "table 'body'"),
        ("DROP TABLE history", "a table is missing"),
        ("DROP INDEX event_key", "a table is missing"),
    ],
)
def test_a_schema_that_is_not_ours(path: Path, statement: str, words: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(statement)
        connection.commit()
    refused(path, words)


def test_a_schema_that_was_tampered_with(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(
            "UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (decided IN (0, 1))', "
            "'CHECK (load_extension(''evil''))')"
        )
        connection.commit()
    refused(path, "table 'mention'")


def test_a_schema_that_can_not_be_read(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_schema SET sql = 'CREATE nothing' WHERE name = 'body'")
        connection.commit()
    refused(path, "damaged")


def _tamper(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute(statement)
        connection.commit()


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM project",
        "UPDATE project SET documents = -1",
        "UPDATE project SET only = 2",
        "DELETE FROM body",
        "DELETE FROM place",
        "DELETE FROM document",
        "UPDATE document SET number = number + 4611686018427387904",
        "UPDATE document SET number = 500000000000 WHERE number = 1",
        "UPDATE document SET warnings = '{}'",
        "UPDATE document SET warnings = '[1]'",
        "UPDATE document SET published_basis = NULL",
        "UPDATE document SET places = -1",
        "UPDATE body SET text = 'short'",
        "UPDATE body SET text = CAST(X'FFFE80' AS TEXT)",
        "UPDATE body SET paragraphs = 'no JSON'",
        "UPDATE body SET paragraphs = '[[0,1,\"hostile\"]]'",
        "UPDATE body SET paragraphs = '[[5,1,\"body\"]]'",
        "UPDATE body SET paragraphs = '[[0,1e9,\"body\"]]'",
        'UPDATE body SET paragraphs = \'[[0,5,"body"],[4,9,"body"]]\'',
        'UPDATE body SET paragraphs = \'[[0,5,"body"],[5,5,"body"],[5,5,"body"]]\'',
        "UPDATE body SET source_map = '[[0]]'",
        "UPDATE body SET source_map = replace(hex(zeroblob(60000)), '00', '[[')",
        "UPDATE time_expression SET type = 'NEVER'",
        "UPDATE time_expression SET to_us = from_us",
        "UPDATE time_expression SET precision = 99",
        "UPDATE mention SET stop = 4611686018427387904",
        "UPDATE mention SET start = -1",
        "UPDATE mention SET text = 'other'",
        "UPDATE mention SET kind = 3",
        "UPDATE mention SET paragraph = 3",
        "UPDATE mention SET paragraph = -1",
        "UPDATE time_expression SET paragraph = 3",
        "UPDATE body SET paragraphs = '[]'",
        "UPDATE mention SET candidates = '[[1,2]]'",
        "UPDATE mention SET candidates = '[[99,0.5]]'",
        "UPDATE mention SET candidates = '[[1,NaN]]'",
        "UPDATE mention SET candidates = '[[1,Infinity]]'",
        "UPDATE mention SET choice = 99",
        "UPDATE mention SET confidence = 9e999",
        "UPDATE mention SET decided = 2",
        "UPDATE mention SET decided = 1, decision = 99",
        "UPDATE mention SET from_us = 9223372036854775807",
        "UPDATE mention SET moment_basis = 'hearsay'",
        "UPDATE mention SET document = 99",
        "UPDATE mention SET event = 99",
        "UPDATE event SET place = 99",
        "UPDATE event SET place = -1",
        "UPDATE event SET place = 4611686018427387904",
        "UPDATE event SET from_us = -9223372036854775807",
        "UPDATE event SET to_us = from_us",
        "UPDATE event SET to_us = NULL",
        "UPDATE event SET to_us = 9223372036854775806",
        "UPDATE event SET kind = 3",
        "UPDATE event SET precision = 60",
        "UPDATE event SET mentions = 0",
        "UPDATE event SET confidence = 5",
        "UPDATE event SET first_document = 77",
        "UPDATE event SET id = -id",
        "UPDATE event_document SET document = document + 77",
        "UPDATE event_document SET event = event + 50",
        "UPDATE place SET latitude = 91",
        "UPDATE place SET longitude = 9e999",
        "UPDATE place SET admin = '[[1,2]]'",
        "UPDATE place SET population = -1",
        "UPDATE place SET east = NULL, west = 7",
        "UPDATE place SET has_outline = 2",
    ],
)
def test_values_that_are_not_ours(path: Path, statement: str) -> None:
    _tamper(path, statement)
    with pytest.raises(ProjectError):
        read_everything(path)


def test_harmless_oddities_are_no_reason_to_refuse(path: Path) -> None:
    _tamper(path, "UPDATE project SET title = '<script>alert(1)</script>', next_event = 1")
    store = ProjectStore.open(path)
    assert store.info().title == "<script>alert(1)</script>"
    store.close()


def test_bytes_changed_at_random_never_crash(path: Path, tmp_path: Path) -> None:
    data = path.read_bytes()
    dice = random.Random(20251227)
    opened = 0
    for number in range(150):
        changed = bytearray(data)
        for _ in range(dice.choice((1, 3, 30))):
            changed[dice.randrange(100, len(changed))] = dice.randrange(256)
        copy = tmp_path / f"{number}.dateline"
        copy.write_bytes(changed)
        try:
            read_everything(copy)
            opened += 1
        except ProjectError:
            pass
        copy.unlink()
    assert opened < 150


def test_what_a_crash_leaves_is_recovered(path: Path, tmp_path: Path) -> None:
    store = ProjectStore.open(path)
    History(store).undo()
    expected = content(store)
    crash = tmp_path / "crash"
    crash.mkdir()
    for suffix in ("", "-wal"):
        shutil.copy(f"{path}{suffix}", crash)
    store.close()
    assert (crash / "a.dateline-wal").stat().st_size
    after = ProjectStore.open(crash / "a.dateline", read_only=True)
    assert content(after) == expected
    after.close()
    after = ProjectStore.open(crash / "a.dateline")
    assert content(after) == expected
    after.close()
    assert [file.name for file in crash.iterdir()] == ["a.dateline"]


def test_a_log_of_junk_is_ignored(path: Path) -> None:
    store = ProjectStore.open(path)
    expected = content(store)
    store.close()
    Path(f"{path}-wal").write_bytes(random.Random(5).randbytes(40_000))
    store = ProjectStore.open(path)
    assert content(store) == expected
    store.close()


def test_a_lock_that_no_process_holds_is_taken_over(path: Path) -> None:
    (path.parent / ".a.dateline.lock").touch()
    store = ProjectStore.open(path)
    assert not store.info().read_only
    store.close()
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_through_a_link_the_same_lock_holds(path: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "elsewhere" / "b.dateline"
    link.symlink_to(path)
    first = ProjectStore.open(path)
    second = ProjectStore.open(link)
    assert second.info().read_only
    second.close()
    first.close()


@pytest.mark.skipif(os.name == "nt", reason="links need a right of their own on Windows")
def test_a_link_laid_where_the_lock_would_stand_leads_nowhere(path: Path, tmp_path: Path) -> None:
    lock_path(path).symlink_to(tmp_path / "victim")
    with closing(ProjectStore.open(path)) as store:
        assert store.info().read_only
    assert not (tmp_path / "victim").exists()


def test_damage_is_told_on_one_line(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[:32] + b"\xff" * 8 + data[40:])
    with pytest.raises(ProjectError, match="invalid page number") as told:
        ProjectStore.open(path)
    assert str(told.value).isprintable()


def test_a_lock_is_released_once(path: Path) -> None:
    lock = WriterLock.take(path)
    assert lock is not None
    assert WriterLock.take(path) is None
    lock.release()
    lock.release()
    again = WriterLock.take(path)
    assert again is not None
    again.release()


def test_where_no_log_works_a_journal_is_kept(path: Path) -> None:
    """A network drive: SQLite can't share memory there, which only a real write shows."""
    Path(f"{path}-shm").mkdir()  # in the way, as an error of the drive would be
    store = ProjectStore.open(path)
    assert not store.info().read_only
    assert store.database.row("PRAGMA journal_mode") == ("delete",)
    assert store.database.row("PRAGMA synchronous") == (3,)
    History(store).undo()
    assert store.info().stories == 1
    store.close()


def test_the_defences_are_up(path: Path) -> None:
    store = ProjectStore.open(path)
    for pragma, value in (
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("foreign_keys", 1),
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("application_id", APPLICATION_ID),
        ("user_version", SCHEMA_VERSION),
    ):
        assert store.database.row(f"PRAGMA {pragma}") == (value,), pragma
    with pytest.raises(sqlite3.OperationalError, match="too many attached"):
        store.database.connection.execute("ATTACH ':memory:' AS other")
    store.close()


def test_a_story_by_the_id_of_none(path: Path) -> None:
    store = ProjectStore.open(path)
    with pytest.raises(ProjectError, match="has no story"):
        store.document(DocumentId(""))
    store.close()


def test_a_log_on_a_drive_without_shared_memory_is_not_lost(path: Path, tmp_path: Path) -> None:
    """Copied there after a crash elsewhere."""
    store = ProjectStore.open(path)
    History(store).undo()
    expected = content(store)
    crash = tmp_path / "crash"
    crash.mkdir()
    for suffix in ("", "-wal"):
        shutil.copy(f"{path}{suffix}", crash)
    store.close()
    (crash / "a.dateline-shm").mkdir()
    after = ProjectStore.open(crash / "a.dateline")
    assert not after.info().read_only
    assert content(after) == expected
    after.close()
