"""Files, folders and records become a stream of sources."""

import json
from pathlib import Path

from dateline.services.sources import Source, sources_of


def test_a_folder_gives_relative_ids(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "b.txt").write_text("b")
    (tmp_path / "in" / "a.md").write_text("a")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")
    assert [source.id for source in sources_of([tmp_path])] == ["b.txt", "in/a.md"]


def test_records_come_one_by_one_and_a_bad_line_is_alone(tmp_path: Path) -> None:
    lines = ['{"id": 1, "text": "Kyiv"}', "{", '{"id": "1", "text": "again"}', '{"text": "none"}']
    (tmp_path / "x.jsonl").write_text("\n".join(lines))
    first, broken, twice, nameless = sources_of([tmp_path / "x.jsonl"])
    assert (first.id, first.error) == ("1", None)
    assert first.size == 4
    for bad, line in ((broken, 2), (twice, 3), (nameless, 4)):
        assert f"x.jsonl, line {line}" in str(bad.error)


def test_a_file_with_the_id_of_a_record_is_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(json.dumps({"id": "b.txt", "text": "x"}))
    (tmp_path / "b.txt").write_text("y")
    record, file = sources_of([tmp_path])
    assert record.error is None
    assert "the same id" in str(file.error)


def test_an_id_that_the_project_has_gets_a_number(tmp_path: Path) -> None:
    (tmp_path / "fire.txt").write_text("x")
    [source] = sources_of([tmp_path], taken=["fire.txt", "fire (2).txt"])
    assert source.id == "fire (3).txt"


def test_a_file_that_is_gone_has_no_size(tmp_path: Path) -> None:
    [source] = sources_of([tmp_path / "gone.txt"])
    assert isinstance(source, Source)
    assert source.size == 0
