"""The command line as a script sees it: output, errors, exit status."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from support.patience import at_most

DESKTOP = Path(__file__).parents[2] / "desktop"


def dateline(*words: object, at: Path | None = None) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "PYTHONPATH": str(DESKTOP), "QT_QPA_PLATFORM": "offscreen"}
    call = [sys.executable, "-m", "dateline", *map(str, words)]
    return subprocess.run(
        call, capture_output=True, check=False, cwd=at, timeout=240, env=environment
    )


def lines(run: subprocess.CompletedProcess[bytes]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in run.stdout.decode("utf-8").splitlines()]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    top = tmp_path_factory.mktemp("stories")
    (top / "a.txt").write_bytes(b"\xef\xbb\xbfKyiv was hit on Monday.\r\n\r\nPoland closed Lublin.")
    (top / "b.md").write_text("# Talks\n\nThey met in Geneva on Sunday.\n", "utf-8")
    (top / "c.html").write_text(
        "<title><script>alert(1)</script></title><p>Shells fell on Kharkiv on 3 May 2024.</p>",
        "utf-8",
    )
    (top / "junk.txt").write_bytes(bytes(range(256)) * 40)
    (top / "empty.txt").write_bytes(b"")
    records = [
        {"id": 7, "title": "Paris", "text": "Floods in Lviv.", "published": "2024-05-06"},
        {"id": "late", "text": "Fire in Odesa on Friday.", "published": "someday"},
        {"id": "7", "text": "Twice."},
    ]
    (top / "z.jsonl").write_text("\n".join(map(json.dumps, records)), "utf-8")
    return top


@pytest.fixture(scope="module")
def whole(folder: Path) -> subprocess.CompletedProcess[bytes]:
    return dateline("analyse", folder, "--published", "2025-11-25", "--jobs", 1)


def test_what_can_be_read_is_written_in_order_and_the_rest_is_named(
    whole: subprocess.CompletedProcess[bytes],
) -> None:
    assert whole.returncode == 1
    assert [line["id"] for line in lines(whole)] == ["a.txt", "b.md", "c.html", "7", "late"]
    errors = whole.stderr.decode()
    for name in ("junk.txt", "empty.txt", "z.jsonl, line 3"):
        assert name in errors
    assert "Traceback" not in errors


def test_the_text_is_never_normalised(whole: subprocess.CompletedProcess[bytes]) -> None:
    first = lines(whole)[0]
    assert first["text"] == "\ufeffKyiv was hit on Monday.\r\n\r\nPoland closed Lublin."
    for mention in first["mentions"]:
        assert first["text"][mention["start"] : mention["end"]] == mention["text"]
    assert [(m["text"], m["paragraph"]) for m in first["mentions"]] == [
        ("Kyiv", 0),
        ("Poland", 1),
        ("Lublin", 1),
    ]


def test_publication_dates_fill_in_only_where_a_source_has_none(
    whole: subprocess.CompletedProcess[bytes],
) -> None:
    published = {line["id"]: line["published"] for line in lines(whole)}
    assert published["a.txt"] == "2025-11-25"
    assert published["7"] == "2024-05-06"
    assert published["late"] == "2025-11-25"
    assert "late" in whole.stderr.decode() or "line 2" in whole.stderr.decode()


def test_json_lines_are_not_given_their_text_back_and_titles_have_no_mentions(
    whole: subprocess.CompletedProcess[bytes],
) -> None:
    line = next(line for line in lines(whole) if line["id"] == "7")
    assert "text" not in line
    assert [mention["text"] for mention in line["mentions"]] == ["Lviv"]


def test_a_line_holds_what_the_contract_says(whole: subprocess.CompletedProcess[bytes]) -> None:
    line = lines(whole)[0]
    assert list(line) == ["id", "title", "source", "published", "text", "mentions", "dates"]
    kyiv = line["mentions"][0]
    assert list(kyiv) == [
        *("start", "end", "text", "paragraph", "kind", "place"),
        *("confidence", "candidates", "moment"),
    ]
    assert kyiv["place"]["id"] == "geonames:703448"
    assert kyiv["place"]["country"] == "UA"
    assert kyiv["place"]["feature"] == "P.PPLC"
    assert kyiv["candidates"][0]["id"] == "geonames:703448"
    assert len(kyiv["candidates"]) <= 6
    assert kyiv["moment"] == {
        "start": "2025-11-24T00:00:00",
        "end": "2025-11-25T00:00:00",
        "precision": "day",
        "text": "Monday",
    }


def test_the_same_bytes_for_any_number_of_processes(
    folder: Path, whole: subprocess.CompletedProcess[bytes], tmp_path: Path
) -> None:
    output = tmp_path / "two.jsonl"
    two = dateline("analyse", folder, "--published", "2025-11-25", "--jobs", 2, "--output", output)
    assert two.returncode == 1
    assert output.read_bytes() == whole.stdout


def test_a_project_and_its_exports(folder: Path, tmp_path: Path) -> None:
    project = tmp_path / "winter.dateline"
    made = dateline("analyse", folder / "a.txt", "--published", "2025-11-25", "--output", project)
    assert made.returncode == 0, made.stderr.decode()
    assert [path.name for path in tmp_path.iterdir()] == ["winter.dateline"]
    for name in ("events.geojson", "events.csv", "map.html"):
        done = dateline("export", project, "--output", tmp_path / name)
        assert (done.returncode, done.stderr.decode()) == (0, "")
        assert "Kyiv" in (tmp_path / name).read_text("utf-8")
    again = dateline("analyse", folder / "a.txt", "--output", project)
    assert again.returncode == 2
    assert "exists already" in again.stderr.decode()


@pytest.mark.parametrize(
    ("name", "begins"),
    [("map.png", b"\x89PNG"), ("map.svg", b"<?xml"), ("map.pdf", b"%PDF"), ("map.gif", b"GIF89a")],
)
def test_a_picture_of_a_project(folder: Path, tmp_path: Path, name: str, begins: bytes) -> None:
    project = tmp_path / "winter.dateline"
    published = ("--published", "2025-11-25")
    dateline("analyse", folder / "a.txt", *published, "--output", project)
    done = dateline("export", project, "--output", tmp_path / name)
    assert (done.returncode, done.stderr.decode()) == (0, "")
    assert (tmp_path / name).read_bytes().startswith(begins)


@pytest.mark.parametrize("name", ["map.png", "map.html"])
def test_events_that_can_not_be_on_a_map_are_told_of(name: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Shells fell on Kharkiv. Floods reached Lviv.")
    dateline("analyse", "a.txt", "--output", "a.dateline", at=tmp_path)
    done = dateline("export", "a.dateline", "--output", name, at=tmp_path)
    assert done.returncode == 0
    said = "dateline: a.dateline: warning: 2 events have no date and can't be on the map.\n"
    assert done.stderr.decode() == said


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["analyse"], "SOURCE"),
        (["analyse", "x.txt", "--jobs", "0"], "whole number"),
        (["analyse", "x.txt", "--published", "soon"], "ISO date"),
        (["export", "x.dateline"], "--output"),
        (["export", "x.dateline", "--output", "x.doc"], "ends in none of"),
        (["export", "x.csv", "--output", "./x.csv"], "the project itself"),
        (["export", "x.dateline", "--output", "no/such/folder/x.png"], "no folder no/such/folder"),
        (["analyse", "x.txt", "--output", "no/such/folder/x.jsonl"], "no folder no/such/folder"),
        (["analyse", "x.txt", "--output", "."], "is a folder"),
        (["analyse", "x.txt", "--output", "x.dateline"], "exists already"),
        (["analyse", "x.txt", "--output", "x" * 300 + ".jsonl"], "too long"),
        (["--nonsense"], "--nonsense"),
    ],
)
def test_a_wrong_call(words: list[str], says: str, tmp_path: Path) -> None:
    for name in ("x.txt", "x.csv", "x.dateline"):
        (tmp_path / name).write_text("Kyiv.")
    run = dateline(*words, at=tmp_path)
    assert run.returncode == 2
    assert says in run.stderr.decode()
    assert "Traceback" not in run.stderr.decode()
    for name in ("x.txt", "x.csv", "x.dateline"):
        assert (tmp_path / name).read_text() == "Kyiv."


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["export", "none.dateline", "--output", "y.csv"], "none.dateline"),
        (["export", "x.dateline", "--output", "y.csv"], "x.dateline"),
        (["export", "x.dateline", "--output", "y.html"], "x.dateline"),
        (["export", "x.dateline", "--output", "y.png"], "x.dateline"),
        (["analyse", "x.txt", "--output", "/dev/full"], "No space left on device"),
    ],
)
def test_what_can_not_be_read_or_written(words: list[str], says: str, tmp_path: Path) -> None:
    for name in ("x.txt", "x.dateline"):
        (tmp_path / name).write_text("Kyiv.")
    run = dateline(*words, at=tmp_path)
    assert run.returncode == 1
    assert says in run.stderr.decode()
    assert "Traceback" not in run.stderr.decode()
    assert {file.name for file in tmp_path.iterdir()} == {"x.txt", "x.dateline"}


@pytest.mark.parametrize("words", [["--help"], ["analyse", "--help"], ["export", "--help"]])
def test_help(words: list[str]) -> None:
    run = dateline(*words)
    assert run.returncode == 0
    assert b"usage: dateline" in run.stdout


def test_version() -> None:
    assert dateline("--version").stdout.startswith(b"Dateline 0.")


def test_a_source_that_is_not_there(tmp_path: Path) -> None:
    run = dateline("analyse", "gone.txt", at=tmp_path)
    assert run.returncode == 1
    assert run.stdout == b""
    assert b"gone.txt" in run.stderr


def test_what_a_folder_holds_besides_stories_is_said(tmp_path: Path) -> None:
    for name in ("a", "b", "none"):
        (tmp_path / name).mkdir()
    (tmp_path / "a" / "x.txt").write_text("Fire in Kyiv.")
    (tmp_path / "a" / "gone.txt").symlink_to(tmp_path / "nowhere.txt")
    os.mkfifo(tmp_path / "a" / "pipe.txt")
    (tmp_path / "a" / "report.xcf").write_bytes(b"PK")
    (tmp_path / "b" / "x.txt").write_text("Fire in Lviv.")
    run = dateline("analyse", "a", "b", "none", "a/x.txt", at=tmp_path)
    assert run.returncode == 1
    assert [line["text"] for line in lines(run)] == ["Fire in Kyiv."]
    assert run.stderr.decode().splitlines() == [
        "dateline: a/x.txt was named before; it is read once.",
        "dateline: left out, since such files are not read: 1 .xcf.",
        "dateline: none holds no stories.",
        "dateline: gone.txt can't be read: No such file or directory.",
        "dateline: pipe.txt is not a file: it is a device or a pipe.",
        (
            "dateline: b/x.txt: another story of this run has the same id, x.txt. "
            "Rename the file, or name the folder above both."
        ),
    ]


def test_an_output_that_is_a_source_is_left_alone(tmp_path: Path) -> None:
    source = tmp_path / "in" / "s.jsonl"
    source.parent.mkdir()
    source.write_text(json.dumps({"id": 1, "text": "Fire in Kyiv."}))
    (tmp_path / "link.jsonl").symlink_to(source)
    before = source.read_bytes()
    for words in (["in/s.jsonl", "--output", "link.jsonl"], ["in", "--output", "in/s.jsonl"]):
        run = dateline("analyse", *words, at=tmp_path)
        assert run.returncode == 2
        assert "is one of the files to be read" in run.stderr.decode()
        assert source.read_bytes() == before


@pytest.mark.skipif(os.name != "posix", reason="a POSIX shell closes and redirects the output")
@pytest.mark.parametrize(
    ("redirected", "why"),
    [
        (">&-", "it is closed"),
        (">/dev/full", "No space left on device"),
        ("| true", "Broken pipe"),
        (">&- 2>&-", ""),
    ],
)
def test_an_output_that_takes_nothing_is_said(redirected: str, why: str, tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text("Fire in Kyiv. " * 20_000)
    call = f'"{sys.executable}" -m dateline analyse x.txt {redirected}'
    shell = ["bash", "-o", "pipefail", "-c", call]
    run = subprocess.run(shell, capture_output=True, check=False, cwd=tmp_path, timeout=240)
    assert run.returncode == 1
    said = f"dateline: Standard output could not be written: {why}.\n"
    assert run.stderr.decode() == (said if why else "")


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
@pytest.mark.parametrize("name", ["found.jsonl", "found.dateline"])
def test_being_told_to_end_leaves_what_was_finished(tmp_path: Path, name: str) -> None:
    stories = tmp_path / "many.jsonl"
    text = "Troops left Kyiv for Lublin on Thursday. " * 20
    stories.write_text("".join(f'{{"id": {n}, "text": "{text}"}}\n' for n in range(5000)), "utf-8")
    target = tmp_path / "out" / name
    target.parent.mkdir()
    call = [sys.executable, "-m", "dateline", "analyse", str(stories), "--output", str(target)]
    with subprocess.Popen(call, stderr=subprocess.PIPE) as run:
        until = time.monotonic() + at_most(60)
        # an empty project is 131,072 bytes
        while not any(f.stat().st_size > 400_000 for f in target.parent.iterdir()):
            assert time.monotonic() < until
            time.sleep(0.05)
        run.terminate()
        assert run.wait(timeout=at_most(30)) == 130
        assert run.stderr
        assert run.stderr.read() == b"dateline: stopped\n"
    assert [file.name for file in target.parent.iterdir()] == [name]
    if name.endswith(".jsonl"):
        for line in target.read_text("utf-8").splitlines():
            json.loads(line)
    else:
        assert dateline("export", target, "--output", tmp_path / "m.csv").returncode == 0
