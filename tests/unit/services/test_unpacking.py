"""Files that hold many stories, taken apart in a process of its own."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from dateline.domain.errors import SourceError
from dateline.domain.text import Document, DocumentId
from dateline.ingest.folders import SourceFile
from dateline.services.sources import kinds
from dateline.services.unpacking import Unpacker
from support import office_files as made
from support.sources import arrived, sources_of

STORIES = "id,text\na,Kyiv froze.\nb,Lublin froze.\na,Gdynia froze.\n"


def test_sources_of_files_that_hold_many(tmp_path: Path) -> None:
    (tmp_path / "s.csv").write_text(STORIES)
    (tmp_path / "e.geojson").write_text('{"features": []}')
    archive = made.archive({"in.csv": "text\nKharkiv froze.\n", "x.txt": "Odesa froze."})
    (tmp_path / "z.zip").write_bytes(archive)
    found = list(sources_of([tmp_path], taken=["b"]))
    assert [(source.id, source.label) for source in found if source.error is None] == [
        ("a", "s.csv, row 2"),
        ("b (2)", "s.csv, row 3"),
        ("a (2)", "s.csv, row 4"),
        ("z.zip/in.csv#row 2", "z.zip/in.csv, row 2"),
        ("z.zip/x.txt", "z.zip/x.txt"),
    ]
    assert all(source.document.id == source.id for source in found if source.document)


def test_stories_without_a_date_get_the_given_one(tmp_path: Path) -> None:
    (tmp_path / "s.csv").write_text("text,published\nKyiv froze.,\nLublin froze.,2026-01-14\n")
    documents = [source.document for source in sources_of([tmp_path], published="2026-02-01")]
    dates = [each.published.value for each in documents if each and each.published]
    assert dates == ["2026-02-01", "2026-01-14"]


def test_what_hangs_is_stopped_and_the_next_file_is_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "s.csv").write_text(STORIES)
    unpacker = Unpacker(patience=1.0)
    began = time.monotonic()
    try:
        stuck = SourceFile(Endless(tmp_path / "pipe"), DocumentId("stuck.csv"))
        (verdict,) = arrived(unpacker.unpack(stuck))
        table = SourceFile(tmp_path / "s.csv", DocumentId("s.csv"))
        found = list(arrived(unpacker.unpack(table)))
    finally:
        unpacker.close()
    assert isinstance(verdict, SourceError)
    assert "made no progress" in str(verdict)
    assert sum(isinstance(each, Document) for each in found) == 3
    assert time.monotonic() - began < 60


def test_who_leaves_off_in_a_file_gets_nothing_of_it_with_the_next(tmp_path: Path) -> None:
    (tmp_path / "s.csv").write_text(STORIES)
    (tmp_path / "x.jsonl").write_text('{"id": "x", "text": "Kyiv froze."}')
    table, line = (SourceFile(tmp_path / name, DocumentId(name)) for name in ("s.csv", "x.jsonl"))
    (tmp_path / "z.zip").write_bytes(b"no archive")
    with Unpacker() as unpacker:
        begun = arrived(unpacker.unpack(table))
        assert isinstance(next(begun), Document)
        begun.close()
        (record,) = arrived(unpacker.unpack(line))
        assert getattr(record, "id", None) == "x"
        with pytest.raises(SourceError, match="not a ZIP archive"):
            unpacker.look(tmp_path / "z.zip")
        assert sum(isinstance(each, Document) for each in arrived(unpacker.unpack(table))) == 3


class Endless(type(Path())):  # type: ignore[misc]
    """A file that looks like one, and never answers."""

    def stat(self, **_: object) -> os.stat_result:  # type: ignore[override]
        return Path(__file__).stat()


@pytest.mark.parametrize("ending", [".csv", ".mbox", ".rss", ".kml", ".zip", ".jsonl", ".pdf"])
def test_what_can_be_read_is_offered(ending: str) -> None:
    assert any(ending in endings for _, endings in kinds())
