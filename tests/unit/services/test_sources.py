"""Files, folders and records become a stream of sources."""

import json
from pathlib import Path

from dateline.services.sources import Source, is_source
from support.sources import sources_of


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


def test_two_files_of_one_id_are_an_error_of_the_second(tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / name).mkdir()
        (tmp_path / name / "x.txt").write_text(name)
    folders = [tmp_path / "a", tmp_path / "b"]
    first, second = sources_of(folders)
    assert (first.id, first.error) == ("x.txt", None)
    assert str(tmp_path / "b" / "x.txt") in str(second.error)
    assert [source.id for source in sources_of(folders, taken=())] == ["x.txt", "b/x.txt"]


def test_what_is_passed_over_is_said(tmp_path: Path) -> None:
    for name in ("x.txt", "a.xcf", "b.XCF", "c.png", "README"):
        (tmp_path / name).write_text(name)
    (tmp_path / "empty").mkdir()
    said: list[str] = []
    paths = [tmp_path / "x.txt", tmp_path, tmp_path / "empty"]
    empty, story = sources_of(paths, remark=said.append)
    assert story.id == "x.txt"
    assert str(empty.error) == f"{tmp_path / 'empty'} holds no stories."
    assert said == [
        f"{tmp_path / 'x.txt'} was named before; it is read once.",
        "left out, since such files are not read: 2 .xcf, 1 without an ending, 1 .png.",
    ]


def test_a_source_is_known_by_any_name(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    story = tmp_path / "in" / "x.txt"
    story.write_text("x")
    (tmp_path / "link.jsonl").symlink_to(story)
    (tmp_path / "hard.jsonl").hardlink_to(story)
    (tmp_path / "in" / "gone.txt").symlink_to(tmp_path / "nowhere")
    for name in ("link.jsonl", "hard.jsonl", "in/../in/x.txt"):
        assert is_source(tmp_path / name, [tmp_path / "in"])
    (tmp_path / "other.jsonl").touch()
    assert not is_source(tmp_path / "other.jsonl", [tmp_path / "in", tmp_path / "gone"])
    assert not is_source(tmp_path / "new.jsonl", [tmp_path / "in"])
