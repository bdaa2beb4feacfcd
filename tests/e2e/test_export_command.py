"""``dateline export`` as a script calls it: what it writes, what it refuses, and how it leaves."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from support.project_samples import REPAIR, SHELLING, project

TITLE = "<b>Winter</b> \u200fשלום\u200f 🚀"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    project(tmp_path / "a.dateline", SHELLING, REPAIR).close()
    return tmp_path


def export(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    call = [sys.executable, "-m", "dateline", "export", "a.dateline", *words]
    bare = {name: os.environ[name] for name in os.environ if "DISPLAY" not in name}
    bare["PYTHONPATH"] = str(Path(__file__).parents[2] / "desktop")
    return subprocess.run(
        call, check=False, cwd=folder, env=bare, capture_output=True, text=True, timeout=120
    )


def names(path: Path) -> list[str]:
    features = json.loads(path.read_bytes())["features"]
    return [feature["properties"]["name"] for feature in features]


def test_a_part_under_another_title(folder: Path) -> None:
    part = (
        "--from",
        "2025-12-22",
        "--to",
        "2025-12-22",
        "--place",
        "Ukraine",
        "--bbox=30,45,40,52",
    )
    done = export(folder, "--output", "b.geojson", *part, "--story", "repair", "--title", TITLE)
    assert (done.returncode, done.stderr) == (0, "")
    assert names(folder / "b.geojson") == ["Kharkiv"]
    told = json.loads((folder / "b.geojson").read_bytes())["dateline"]
    assert told["title"] == TITLE
    assert told["filter"].startswith(
        "Story: repair · Place: Ukraine · Map: 30, 45 to 40, 52 · From"
    )


@pytest.mark.parametrize("ending", ["kml", "docx", "md", "xlsx", "html"])
def test_nothing_in_the_range(folder: Path, ending: str) -> None:
    done = export(folder, "--output", f"b.{ending}", "--from", "2030", "--title", TITLE)
    assert (done.returncode, done.stderr) == (0, "")
    assert (folder / f"b.{ending}").stat().st_size > 100


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--output", "b.csv", "--size", "800x600"), "--size is for pictures"),
        (("--output", "b.kml", "--style", "dark"), "--style is for pictures"),
        (("--output", "b.csv", "--language", "uk"), "--language is for pictures, pages and briefs"),
        (("--output", "b.md", "--language", "xx"), "invalid choice"),
        (("--output", "b.xlsx", "--raw"), "--raw is for tables of text"),
        (("--output", "b.png", "--raw"), "--raw is for tables of text"),
        (("--output", "b.csv", "--from", "2026", "--to", "2025"), "--to lies before --from"),
        (("--output", "b.csv", "--place", "Atlantis"), "no place “Atlantis”"),
        (("--output", "b.csv", "--story", "none"), "no story of the id or title “none”"),
        (("--output", "b.csv", "--bbox", "1,2,3"), "is no box"),
        (("--output", "b.png", "--size", "big"), "is no size"),
        (("--output", "b.png", "--size", "199x300"), "each side from 200 to 6000 pixels"),
        (("--output", "b.png", "--size", "2000x300"), "at most 4 times the other"),
        (("--output", "b.png", "--style", "neon"), "invalid choice"),
        (("--output", "b.svg", "--atlas", "day"), "--atlas is for .pdf"),
        (("--output", "b.pdf", "--atlas", "hour"), "invalid choice"),
        (("--output", "."), "is a folder"),
        (("--output", "gone/b.csv"), "there is no folder gone"),
    ],
)
def test_a_wrong_call(folder: Path, words: tuple[str, ...], says: str) -> None:
    done = export(folder, *words)
    assert done.returncode == 2
    assert says in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert sorted(each.name for each in folder.iterdir()) == ["a.dateline"]


def test_raw_cells_are_told_of(folder: Path) -> None:
    done = export(folder, "--output", "b.tsv", "--raw")
    assert done.returncode == 0
    assert "a spreadsheet may take some for formulas" in done.stderr


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nothing is read-only to root")
def test_a_folder_that_is_read_only(folder: Path) -> None:
    (folder / "locked").mkdir(mode=stat.S_IRUSR | stat.S_IXUSR)
    done = export(folder, "--output", "locked/b.csv")
    assert done.returncode == 1
    assert "Permission denied" in done.stderr


def test_a_disk_that_is_full(folder: Path) -> None:
    (folder / "b.csv").symlink_to("/dev/full")
    done = export(folder, "--output", "b.csv")
    assert done.returncode == 1
    assert "No space left on device" in done.stderr


def test_an_atlas(folder: Path) -> None:
    words = ("--atlas", "story", "--size", "900x600", "--title", TITLE)
    done = export(folder, "--output", "b.pdf", *words)
    assert done.returncode == 0
    pages = PdfReader(folder / "b.pdf").pages
    assert len(pages) == 3, "a list, and a page for each of two stories"
    assert [float(side) for side in pages[1].mediabox[2:]] == pytest.approx([675, 450], abs=1.5)
    done = export(folder, "--output", "c.pdf", "--atlas", "day", "--from", "2030")
    assert (done.returncode, "nothing in the range" in done.stderr) == (1, True)
    assert not (folder / "c.pdf").exists()


def test_a_picture_of_a_part_and_a_brief_with_it(folder: Path) -> None:
    words = ("--place", "Kyiv", "--size", "800x500", "--style", "dark", "--title", TITLE)
    done = export(folder, "--output", "b.png", *words)
    assert (done.returncode, done.stderr) == (0, "")
    header = (folder / "b.png").read_bytes()[:24]
    assert [int.from_bytes(header[at : at + 4]) for at in (16, 20)] == [800, 500]
    done = export(folder, "--output", "b.md", *words)
    assert (done.returncode, done.stderr) == (0, "")
    text = (folder / "b.md").read_text("utf-8")
    assert "](data:image/png;base64," in text
    assert "Kharkiv" not in text.split("base64,")[1].split(")", 1)[1]


def test_a_brief_and_a_page_in_ukrainian(folder: Path) -> None:
    words = ("--language", "uk", "--place", "Kyiv", "--from", "2025")
    done = export(folder, "--output", "b.md", *words)
    assert (done.returncode, done.stderr) == (0, "")
    text = (folder / "b.md").read_text("utf-8")
    assert "](data:image/png;base64," in text
    assert "Місце: Kyiv · Від: 2025-01-01" in text
    assert "| 23 грудня 2025 |" in text
    assert "Назви © GeoNames (CC BY 4.0)." in text
    done = export(folder, "--output", "b.html", *words)
    assert done.returncode == 0
    assert '<html lang="uk">' in (folder / "b.html").read_text("utf-8")


def test_a_picture_in_ukrainian(folder: Path) -> None:
    done = export(folder, "--output", "b.svg", "--language", "uk")
    assert done.returncode == 0
    assert "Узбережжя: GSHHG" in (folder / "b.svg").read_text("utf-8")
