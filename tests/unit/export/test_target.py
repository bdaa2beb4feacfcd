from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.domain.errors import Cancelled, ExportError, ProjectError
from dateline.export import locks, target
from dateline.export.target import made_aside, write_aside, write_at


def test_the_pieces_in_order(tmp_path: Path) -> None:
    write_aside(tmp_path / "a.csv", [b"one,", b"two", b""])
    assert (tmp_path / "a.csv").read_bytes() == b"one,two"
    assert [file.name for file in tmp_path.iterdir()] == ["a.csv"]


@pytest.mark.parametrize("error", [Cancelled(), OSError(28, "No space left on device")])
def test_a_stop_or_a_failure_leaves_what_was_there(tmp_path: Path, error: Exception) -> None:
    target = tmp_path / "a.csv"
    target.write_bytes(b"before")

    def pieces() -> Iterator[bytes]:
        yield b"half"
        raise error

    expected = Cancelled if isinstance(error, Cancelled) else ExportError
    with pytest.raises(expected) as told:
        write_aside(target, pieces())
    if isinstance(told.value, ExportError):
        assert str(told.value).startswith(f"{target} could not be written: No space left")
        assert told.value.target == str(target)
    assert target.read_bytes() == b"before"
    assert [file.name for file in tmp_path.iterdir()] == ["a.csv"]


@given(st.lists(st.binary(max_size=9), max_size=2100), st.integers(1, 5000))
@settings(max_examples=20, deadline=None)
def test_pieces_at_a_place_where_the_disk_takes_less_at_a_time(
    pieces: list[bytes], most: int
) -> None:
    plain = os.pwritev

    def some(number: int, given: Sequence[bytes], start: int) -> int:
        return plain(number, [b"".join(given)[:most]], start)

    with TemporaryFile() as file, pytest.MonkeyPatch.context() as patch:
        patch.setattr(target.os, "pwritev", some)
        assert write_at(file.fileno(), pieces, 3) == 3 + len(b"".join(pieces))
        assert file.read() == (b"\0\0\0" if any(pieces) else b"") + b"".join(pieces)


@pytest.mark.skipif(not locks.KNOWN, reason="nothing is swept here")
def test_what_a_killed_export_left_is_swept_away_by_the_next(tmp_path: Path) -> None:
    program = """
import os, signal, sys
from pathlib import Path
from dateline.export.target import made_aside
with made_aside(Path(sys.argv[1])) as path:
    path.write_bytes(b"half")
    os.kill(os.getpid(), signal.SIGKILL)
"""
    call = [sys.executable, "-c", program, str(tmp_path / "a.gpkg")]
    assert subprocess.run(call, check=False).returncode == -signal.SIGKILL
    assert len(list(tmp_path.iterdir())) == 2
    mine = [tmp_path / ".dateline-notes.aside", tmp_path / ".dateline-of-mine"]
    mine[0].write_bytes(b"x")
    mine[1].mkdir()
    write_aside(tmp_path / "b.csv", [b"x"])
    assert sorted(tmp_path.iterdir()) == sorted([*mine, tmp_path / "b.csv"])


@pytest.mark.skipif(not locks.KNOWN, reason="nothing is swept here")
def test_what_another_export_is_writing_stays(tmp_path: Path) -> None:
    with made_aside(tmp_path / "a.gpkg") as path:
        path.write_bytes(b"whole")
        write_aside(tmp_path / "b.csv", [b"x"])
    assert (tmp_path / "a.gpkg").read_bytes() == b"whole"
    assert len(list(tmp_path.iterdir())) == 2


@pytest.mark.skipif(not locks.KNOWN, reason="nothing is swept here")
def test_a_file_that_was_swept_before_it_was_claimed_is_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    claim, claimed = locks.claim, []

    def late(number: int) -> bool:
        if not claimed:
            (swept,) = tmp_path.iterdir()
            swept.unlink()
        claimed.append(number)
        return claim(number)

    monkeypatch.setattr(locks, "claim", late)
    write_aside(tmp_path / "a.csv", [b"x"])
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"x"]
    assert len(claimed) == 2


def test_a_folder_is_no_target(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="is a folder"):
        write_aside(tmp_path, [b""])


def test_a_target_in_no_folder(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="No such file"):
        write_aside(tmp_path / "none" / "a.csv", [b""])


def test_an_error_of_the_project_stays_what_it_is(tmp_path: Path) -> None:
    def pieces() -> Iterator[bytes]:
        yield b"half"
        raise ProjectError("it is damaged", path="p")

    with pytest.raises(ProjectError, match="it is damaged"):
        write_aside(tmp_path / "a.csv", pieces())


def test_through_a_link(tmp_path: Path) -> None:
    (tmp_path / "link.csv").symlink_to(tmp_path / "real.csv")
    write_aside(tmp_path / "link.csv", [b"x"])
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "real.csv").read_bytes() == b"x"


def test_a_long_name(tmp_path: Path) -> None:
    target = tmp_path / f"{'й' * 120}.csv"
    write_aside(target, [b"x"])
    assert target.read_bytes() == b"x"


@pytest.mark.skipif(os.name != "posix", reason="only POSIX systems have pipes as files")
def test_a_pipe_is_written_to_and_stays_one(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        write_aside(pipe, [b"on", b"e"])
        assert os.read(reader, 10) == b"one"
    finally:
        os.close(reader)
    assert pipe.is_fifo()


def test_a_name_as_long_as_names_may_be(tmp_path: Path) -> None:
    target = tmp_path / ("京" * 83 + ".csv")
    write_aside(target, [b"x"])
    assert target.read_bytes() == b"x"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write to every file")
def test_a_file_that_is_for_reading_stays(tmp_path: Path) -> None:
    target = tmp_path / "a.csv"
    target.write_bytes(b"before")
    target.chmod(0o444)
    with pytest.raises(ExportError, match="Permission denied"):
        write_aside(target, [b"x"])
    assert [file.read_bytes() for file in tmp_path.iterdir()] == [b"before"]
