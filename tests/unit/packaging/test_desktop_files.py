"""What the desktop is told of the app: the same id, version, kind of file and words everywhere."""

from __future__ import annotations

import configparser
import re
import tomllib
from importlib import import_module
from pathlib import Path

import pytest
from lxml import etree

from dateline import __version__
from dateline.cli.arguments import COMMANDS
from dateline.project.schema import APPLICATION_ID
from dateline.ui.launch import SUFFIX

man = import_module("man")
sizes = import_module("sizes")
stage = import_module("stage")
ROOT = Path(__file__).parents[3]
LINUX = ROOT / "packaging" / "linux"
MIME = "application/vnd.dateline+sqlite3"
XML = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}


def entry() -> configparser.SectionProxy:
    read = configparser.ConfigParser(interpolation=None)
    read.optionxform = str  # type: ignore[assignment, method-assign]
    read.read(LINUX / f"{stage.ID}.desktop", encoding="utf-8")
    return read["Desktop Entry"]


def metainfo() -> etree._Element:
    return etree.parse(LINUX / f"{stage.ID}.metainfo.xml").getroot()


def test_the_window_is_known_to_the_desktop_by_the_id_of_its_entry() -> None:
    app = (ROOT / "desktop" / "dateline" / "app.py").read_text(encoding="utf-8")
    assert f'setDesktopFileName("{stage.ID}")' in app
    assert entry()["Icon"] == stage.ID
    assert metainfo().findtext("id") == stage.ID
    assert metainfo().findtext("launchable") == f"{stage.ID}.desktop"


def test_many_files_can_be_handed_over_at_once() -> None:
    assert entry()["Exec"] == "dateline %F"


def test_projects_are_one_kind_of_file_everywhere() -> None:
    kind = etree.parse(LINUX / f"{stage.ID}.xml").find("m:mime-type", XML)
    assert kind is not None
    assert kind.get("type") == MIME
    glob = kind.find("m:glob", XML)
    assert glob is not None
    assert glob.get("pattern") == f"*{SUFFIX}"
    magic = kind.find("m:magic/m:match/m:match", XML)
    assert magic is not None
    assert magic.get("offset") == "68"
    assert str(magic.get("value")).encode() == APPLICATION_ID.to_bytes(4, "big")
    assert entry()["MimeType"] == f"{MIME};"
    assert metainfo().findtext("provides/mediatype") == MIME


def test_the_newest_release_is_this_version() -> None:
    release = metainfo().find("releases/release")
    assert release is not None
    assert release.get("version") == __version__


def test_the_licence_is_that_of_the_package() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert metainfo().findtext("project_license") == project["license"]
    words = " ".join((ROOT / "LICENSE").read_text(encoding="utf-8").split("\n\n", 2)[2].split())
    copied = (LINUX / "copyright").read_text(encoding="utf-8").split("License: Expat\n")[1]
    assert " ".join(copied.replace("\n .\n", "\n").split()) == words


def test_the_manual_tells_every_command_and_option() -> None:
    page = man.page(0)
    for command in COMMANDS:
        assert f".SH {command.upper()}" in page
    for option in ("output", "published", "jobs", "version"):
        assert rf"\-\-{option}" in page
    assert "1970" in page.splitlines()[0]
    assert re.search(r"[^\x00-\x7f]", page) is None  # troff's own names for letters


@pytest.mark.parametrize(
    ("plain", "written"),
    [("a-b", r"a\-b"), (".x\n'y", "\\&.x\n\\&'y"), ("a\\b", r"a\eb"), ("“a…”", r"\(lqa...\(rq")],
)
def test_words_reach_the_manual_as_they_are(plain: str, written: str) -> None:
    assert man.roff(plain) == written


@pytest.mark.parametrize(
    ("path", "part"),
    [
        ("dateline", "modules in one archive, with the program"),
        ("_internal/PySide6/Qt/lib/libQt6WebEngineCore.so.6", "Qt WebEngine"),
        ("_internal/PySide6/Qt/lib/libQt6Gui.so.6", "Qt, the rest"),
        ("_internal/gazetteer/gazetteer.sqlite", "gazetteer"),
        ("_internal/numpy.libs/libgfortran.so.5", "numpy"),
        ("_internal/libssl.so.3", "Python"),
        ("_internal/lxml/etree.so", "other packages"),
    ],
)
def test_every_file_counts_for_one_part(path: str, part: str) -> None:
    assert sizes.part_of(path) == part


def test_a_compressed_page_is_the_same_each_time(tmp_path: Path) -> None:
    for name in ("a.gz", "b.gz"):
        stage.write_gz(tmp_path / "deep" / name, b"same")
    assert (tmp_path / "deep/a.gz").read_bytes() == (tmp_path / "deep/b.gz").read_bytes()
