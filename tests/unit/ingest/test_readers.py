"""Every kind of file through the door, and what the door refuses."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from dateline.domain.errors import SourceError
from dateline.domain.text import Document, DocumentId, Role
from dateline.ingest import readers
from dateline.ingest.readers import (
    MAX_BYTES,
    SUFFIXES,
    SourceFile,
    find_sources,
    is_records,
    read_bytes,
    read_document,
    read_record_file,
)

STORIES = Path(__file__).parents[2] / "support" / "stories"


def read(name: str, **more: str | None) -> Document:
    return read_document((STORIES / name).read_bytes(), id=DocumentId(name), name=name, **more)


def words(document: Document, role: Role) -> str:
    return "\n".join(document.text[p.start : p.end] for p in document.paragraphs if p.role is role)


def test_suffixes_are_those_promised() -> None:
    assert {".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".jsonl"} <= SUFFIXES


@pytest.mark.parametrize(
    ("name", "media_type"),
    [
        ("storm.txt", "text/plain"),
        ("harbour.md", "text/markdown"),
        ("harbour.html", "text/html"),
    ],
)
def test_each_suffix_has_its_reader(name: str, media_type: str) -> None:
    document = read(name)
    assert document.media_type == media_type
    assert document.id == name
    assert document.source == name
    assert document.published is not None
    assert document.published.value[:10] == "2026-01-14"
    assert "READ ALSO: Why the bridge at Porto is shut" in words(document, Role.FURNITURE)
    assert "Storm winds closed the port of Gdańsk on Wednesday" in words(document, Role.BODY)
    assert "Porto" not in words(document, Role.BODY)


def test_the_suffix_may_be_in_capitals() -> None:
    document = read_document(b"<p>Kyiv</p>", id=DocumentId("1"), name="folder/STORY.HTM")
    assert document.media_type == "text/html"
    assert document.text == "Kyiv"


def test_an_unknown_suffix_is_tried_as_text() -> None:
    assert read_document(b"Kyiv", id=DocumentId("1"), name="story.log").text == "Kyiv"
    with pytest.raises(SourceError, match=r"picture\.xyz is not a text file: .* a PNG picture"):
        read_document(b"\x89PNG\r\n\x1a\n\0\0\0", id=DocumentId("1"), name="folder/picture.xyz")


@pytest.mark.parametrize(
    "data", [b"", b" \r\n\t \n", b"\xef\xbb\xbf", b"\xef\xbb\xbf \n", b"\0\0\0"]
)
@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
def test_an_empty_file_is_said_to_be_empty(data: bytes, name: str) -> None:
    with pytest.raises(SourceError, match="empty") as caught:
        read_document(data, id=DocumentId("1"), name=name)
    assert caught.value.source == name


@pytest.mark.parametrize("suffix", sorted(SUFFIXES))
def test_a_file_without_a_byte_is_empty_whatever_it_is_called(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"story{suffix}"
    path.write_bytes(b"")
    file = SourceFile(path, DocumentId(path.name))
    with pytest.raises(SourceError, match=rf"^story\{suffix} is empty: there is no text in it to"):
        read_bytes(file)
    with pytest.raises(SourceError, match="is empty: there is no text in it to read"):
        read_document(b"", id=file.id, name=path.name)


def test_a_file_that_is_too_large_is_refused_with_its_size(tmp_path: Path) -> None:
    path = tmp_path / "big.txt"
    with path.open("wb") as stream:
        stream.truncate(MAX_BYTES + 1024 * 1024)
    with pytest.raises(SourceError, match=r"big\.txt has 65 MB; the most that is read is 64 MB"):
        read_bytes(SourceFile(path, DocumentId("big.txt")))


def test_reading_says_why_it_can_not(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"gone\.txt can't be read: No such file"):
        read_bytes(SourceFile(tmp_path / "gone.txt", DocumentId("gone.txt")))
    with pytest.raises(SourceError, match="is a folder"):
        read_bytes(SourceFile(tmp_path, DocumentId("folder")))
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(SourceError, match="not a file"):
        read_bytes(SourceFile(tmp_path / "pipe.txt", DocumentId("pipe.txt")))


def test_record_files_are_told_apart_and_fail_line_by_line(tmp_path: Path) -> None:
    assert is_records(SourceFile(Path("a.JSONL"), DocumentId("a.JSONL")))
    assert not is_records(SourceFile(Path("a.txt"), DocumentId("a.txt")))
    (gone,) = read_record_file(SourceFile(tmp_path / "gone.jsonl", DocumentId("gone.jsonl")))
    assert isinstance(gone, SourceError)
    assert "No such file" in str(gone)
    (folder,) = read_record_file(SourceFile(tmp_path, DocumentId("folder")))
    assert isinstance(folder, SourceError)
    found = list(read_record_file(SourceFile(STORIES / "stories.jsonl", DocumentId("s.jsonl"))))
    assert [isinstance(each, SourceError) for each in found] == [
        *(False, False, False, True, True, True, True, False)
    ]


def test_default_date_holds_only_where_there_is_none() -> None:
    dated = read("storm.txt", default_published="2020-01-01")
    assert dated.published
    assert dated.published.value == "2026-01-14"
    document = read_document(
        b"Kyiv", id=DocumentId("1"), name="a.txt", default_published="2020-01-01"
    )
    assert document.published
    assert document.published.value == "2020-01-01"


def test_find_sources_finds_what_the_readers_read() -> None:
    found = find_sources([STORIES / "folder"])
    assert [file.id for file in found.files] == ["a.md", "b.txt", "deeper/C.HTML"]


def test_importing_the_door_imports_nothing_heavy() -> None:
    import subprocess
    import sys

    program = (
        "import sys, dateline.ingest.readers\n"
        "heavy = {'trafilatura', 'htmldate', 'lxml', 'markdown_it', 'chardet'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    root = Path(readers.__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(root)},
    )
    assert done.stdout.strip() == "[]"
