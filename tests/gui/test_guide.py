"""The user guide shows the window as it is, and names commands that there are."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from dateline.ui.actions import MENUS, Deed
from dateline.ui.guide import PICTURE_PX, GuideWindow, pages
from support.windows import OpenWindow

ROOT = Path(__file__).parents[2]
GUIDE = ROOT / "docs" / "guide"
DRAWING_S = 240
MENU_PATH = re.compile(r"\*\*([A-Z][\w ]+) > ([^*]+)\*\*")
PICTURE = re.compile(r"!\[[^\]]+\]\(images/([\w-]+)\.png\)")
LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)]+)\)")


def all_words() -> str:
    return "\n".join(page.read_text("utf-8").replace("\n", " ") for page in GUIDE.glob("*.md"))


@pytest.mark.timeout(DRAWING_S + 60)
def test_every_picture_is_drawn_from_the_window_and_stands_in_a_page(tmp_path: Path) -> None:
    subprocess.run(
        (sys.executable, str(GUIDE / "draw.py"), str(tmp_path)),
        check=True,
        timeout=DRAWING_S,
        stdin=subprocess.DEVNULL,
    )
    drawn = {picture.stem for picture in tmp_path.glob("*.png")}
    assert drawn == set(PICTURE.findall(all_words()))
    assert drawn == {picture.stem for picture in (GUIDE / "images").glob("*.png")}
    for name in drawn:
        new, kept = QImage(str(tmp_path / f"{name}.png")), QImage(str(GUIDE / f"images/{name}.png"))
        assert new.size() == kept.size(), name
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
            picture = guide.text.loadResource(2, QUrl(f"images/{name}.png"))
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
