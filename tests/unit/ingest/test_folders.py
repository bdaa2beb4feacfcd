"""Which files a call names, in which order, under which id."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from dateline.domain.errors import SourceError
from dateline.ingest.folders import DEEPEST, find_files
from dateline.ingest.readers import SUFFIXES, read_bytes
from support import office_files as made

TEXT = frozenset({".txt"})


def ids(*paths: Path) -> list[str]:
    return [file.id for file in find_files(paths, suffixes=TEXT).files]


def touch(*paths: Path) -> None:
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(path.name)


def test_folders_are_walked_in_code_point_order(tmp_path: Path) -> None:
    touch(*(tmp_path / name for name in ("b.txt", "a/z.txt", "a/y.TXT", "B.txt", "é.txt", "c.pdf")))
    assert ids(tmp_path) == ["B.txt", "a/y.TXT", "a/z.txt", "b.txt", "é.txt"]


def test_a_file_argument_has_its_name_and_any_suffix(tmp_path: Path) -> None:
    touch(tmp_path / "a" / "story.log")
    assert ids(tmp_path / "a" / "story.log") == ["story.log"]


def test_arguments_keep_their_order(tmp_path: Path) -> None:
    touch(tmp_path / "z.txt", tmp_path / "a.txt", tmp_path / "m" / "q.txt")
    assert ids(tmp_path / "z.txt", tmp_path / "m", tmp_path / "a.txt") == [
        "z.txt",
        "q.txt",
        "a.txt",
    ]


def test_hidden_files_and_folders_are_passed_over(tmp_path: Path) -> None:
    touch(tmp_path / ".git" / "x.txt", tmp_path / ".x.txt", tmp_path / "x.txt")
    assert ids(tmp_path) == ["x.txt"]


def test_loops_of_links_end(tmp_path: Path) -> None:
    touch(tmp_path / "a" / "x.txt")
    (tmp_path / "a" / "back").symlink_to(tmp_path)
    (tmp_path / "a" / "self").symlink_to(tmp_path / "a")
    assert ids(tmp_path) == ["a/x.txt"]


def test_links_that_lead_nowhere_are_listed_so_that_reading_says_so(tmp_path: Path) -> None:
    touch(tmp_path / "x.txt")
    (tmp_path / "dangling.txt").symlink_to(tmp_path / "gone.txt")
    (tmp_path / "round.txt").symlink_to(tmp_path / "round.txt")
    assert ids(tmp_path) == ["dangling.txt", "round.txt", "x.txt"]


def test_a_file_is_read_once_however_often_it_is_named(tmp_path: Path) -> None:
    touch(tmp_path / "x.txt")
    (tmp_path / "y.txt").symlink_to(tmp_path / "x.txt")
    found = find_files([tmp_path / "x.txt", tmp_path, tmp_path / "x.txt"], suffixes=TEXT)
    assert [file.id for file in found.files] == ["x.txt"]
    assert [path.name for path in found.repeated] == ["x.txt", "y.txt", "x.txt"]


def test_equal_ids_are_told_apart_by_more_of_the_path_where_that_is_asked(tmp_path: Path) -> None:
    touch(*(tmp_path / folder / "x.txt" for folder in "abc"))
    folders = [tmp_path / folder for folder in "abc"]
    assert ids(*folders) == ["x.txt", "x.txt", "x.txt"]
    told_apart = find_files(folders, suffixes=TEXT, distinct=True).files
    assert [file.id for file in told_apart] == ["x.txt", "b/x.txt", "c/x.txt"]


def test_what_folders_hold_besides_stories_is_told(tmp_path: Path) -> None:
    touch(*(tmp_path / "a" / name for name in ("x.txt", "y.DOCX", "in/z.pdf", ".hidden.pdf")))
    (tmp_path / "b").mkdir()
    found = find_files([tmp_path / "a", tmp_path / "b", tmp_path / "a"], suffixes=TEXT)
    assert sorted(Path(path).name for path in found.left_out) == ["y.DOCX", "z.pdf"]
    assert found.empty == [tmp_path / "b"]


def test_what_is_not_there_is_still_listed_so_that_reading_says_so(tmp_path: Path) -> None:
    assert ids(tmp_path / "gone.txt") == ["gone.txt"]


def test_pipes_in_folders_are_listed_so_that_reading_says_so(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    touch(tmp_path / "x.txt")
    assert ids(tmp_path) == ["pipe.txt", "x.txt"]


@pytest.mark.skipif(os.name != "posix", reason="only POSIX file names may hold any bytes")
def test_a_name_that_is_not_utf8_can_be_written_out(tmp_path: Path) -> None:
    raw = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    Path(os.fsdecode(raw)).write_text("x")
    (name,) = ids(tmp_path)
    assert name.encode("utf-8").decode("utf-8") == "caf\ufffd.txt"


def test_a_folder_nested_too_deep_is_listed_so_that_reading_says_so(tmp_path: Path) -> None:
    folder = tmp_path.joinpath(*["d"] * 80)
    touch(folder / "x.txt", tmp_path / "d" / "y.txt")
    deep, shallow = find_files([tmp_path], suffixes=SUFFIXES).files
    assert deep.id == "/".join(["d"] * (DEEPEST + 1))
    assert shallow.id == "d/y.txt"
    with pytest.raises(SourceError, match="more than 64 folders deep"):
        read_bytes(deep)


def test_an_archive_without_stories_is_named_and_a_folder_of_it_is_not_twice(
    tmp_path: Path,
) -> None:
    archive = tmp_path / "all.zip"
    archive.write_bytes(made.archive({"picture.png": "no"}))
    suffixes = TEXT | {".zip"}
    for argument in (tmp_path, archive):
        found = find_files([argument], suffixes=suffixes)
        assert (found.files, found.empty) == ([], [archive])
