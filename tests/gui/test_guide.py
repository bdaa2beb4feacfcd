"""The user guide shows the window as it is, and names commands that there are."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from lxml import etree
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from dateline.ui.actions import MENUS, Deed
from dateline.ui.guide import PICTURE_PX, GuideWindow, pages
from support.windows import OpenWindow

ROOT = Path(__file__).parents[2]
GUIDE = ROOT / "docs" / "guide"
UKRAINIAN = GUIDE / "uk"
DRAWING_S = 240
MENU_PATH = re.compile(r"\*\*([A-ZА-ЯІЇЄҐ][\w ]+) > ([^*]+)\*\*")
PICTURE = re.compile(r"!\[[^\]]+\]\(images/([\w-]+)\.webp\)")
LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)]+)\)")


def all_words(folder: Path = GUIDE) -> str:
    return "\n".join(page.read_text("utf-8").replace("\n", " ") for page in folder.glob("*.md"))


def ukrainian() -> dict[str, set[str]]:
    """Return what each of the window's words may be in Ukrainian, without the letters to press."""
    said: dict[str, set[str]] = {}
    words = etree.parse(str(ROOT / "resources/i18n/dateline_uk.ts"))
    for message in words.iter("message"):
        source, translation = message.findtext("source"), message.findtext("translation")
        if source and translation:
            said.setdefault(source.replace("&", ""), set()).add(translation.replace("&", ""))
    return said


@pytest.mark.timeout(DRAWING_S + 60)
def test_every_picture_is_drawn_from_the_window_and_stands_in_a_page(tmp_path: Path) -> None:
    subprocess.run(
        (sys.executable, str(GUIDE / "draw.py"), str(tmp_path)),
        check=True,
        timeout=DRAWING_S,
        stdin=subprocess.DEVNULL,
    )
    drawn = {picture.stem for picture in tmp_path.glob("*.webp")}
    assert drawn == set(PICTURE.findall(all_words()))
    assert drawn == {picture.stem for picture in (GUIDE / "images").glob("*.webp")}
    for name in drawn:
        new = QImage(str(tmp_path / f"{name}.webp"))
        assert new.size() == QImage(str(GUIDE / f"images/{name}.webp")).size(), name
    assert (tmp_path / "09-keys.md").read_text("utf-8") == (GUIDE / "09-keys.md").read_text("utf-8")


def test_commands_that_the_guide_names_are_in_the_menus(open_window: OpenWindow) -> None:
    known = {
        (menu.english.replace("&", ""), deed.text.english.replace("&", ""))
        for menu, deeds in MENUS
        for deed in deeds
        if isinstance(deed, Deed)
    }
    window = open_window(waits=False)
    for top in window.header.menus.actions():
        menu = top.menu()
        assert isinstance(menu, QMenu)
        title = top.text().replace("&", "")
        known |= {(title, each.text().replace("&", "")) for each in menu.actions()}
    named = set(MENU_PATH.findall(all_words()))
    assert len(named) > 20
    assert sorted(named - known) == []


def test_the_ukrainian_guide_is_the_same_guide_and_names_the_commands_in_ukrainian() -> None:
    pages_here = {page.name for page in GUIDE.glob("*.md")}
    assert {page.name for page in UKRAINIAN.glob("*.md")} == pages_here
    for name in pages_here:
        here, there = (GUIDE / name).read_text("utf-8"), (UKRAINIAN / name).read_text("utf-8")
        assert PICTURE.findall(there) == PICTURE.findall(here), name
        assert LINK.findall(there) == LINK.findall(here), name
        said = ukrainian()
        paths = [MENU_PATH.findall(text.replace("\n", " ")) for text in (here, there)]
        assert len(paths[0]) == len(paths[1]), name
        for (menu, deed), (its_menu, its_deed) in zip(*paths, strict=True):
            assert its_menu in said[menu], name
            assert its_deed in said[deed], name
    assert {picture.stem for picture in (UKRAINIAN / "images").glob("*.webp")} == set(
        PICTURE.findall(all_words(UKRAINIAN))
    )


def test_links_of_the_guide_lead_to_its_pages() -> None:
    for page in GUIDE.glob("*.md"):
        for target in LINK.findall(page.read_text("utf-8")):
            assert (GUIDE / target).is_file(), (page.name, target)


def test_the_guide_is_read_in_the_window(open_window: OpenWindow) -> None:
    window = open_window(waits=False)
    window.deeds["guide"].trigger()
    window.deeds["guide"].trigger()
    (guide,) = window.findChildren(GuideWindow)
    titles = [guide.list.item(row).text() for row in range(guide.list.count())]
    assert titles == [title for title, _ in pages()]
    assert titles[0] == "First steps"
    assert guide.text.toPlainText().startswith("First steps")
    for row, (title, page) in enumerate(pages()):
        guide.list.setCurrentRow(row)
        assert guide.text.toPlainText().startswith(title)
        for name in PICTURE.findall(page.read_text("utf-8")):
            picture = guide.text.loadResource(2, QUrl(f"images/{name}.webp"))
            assert round(picture.width() / picture.devicePixelRatio()) == PICTURE_PX
    guide.list.setCurrentRow(0)
    guide.text.setSource(guide.text.source().resolved(QUrl("02-add-stories.md")))
    assert guide.list.currentRow() == 1
    guide.text.setSource(QUrl("https://example.org/"))
    assert guide.list.currentRow() == 1
    assert guide.text.toPlainText().startswith("Add stories")
    QTest.keyClick(guide.list, Qt.Key.Key_Escape)
    assert not guide.isVisible()


def test_the_guide_goes_with_its_window(open_window: OpenWindow) -> None:
    window = open_window(waits=False)
    window.deeds["guide"].trigger()
    (guide,) = window.findChildren(GuideWindow)
    window.close()
    assert not guide.isVisible()
