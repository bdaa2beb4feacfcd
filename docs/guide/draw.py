"""The pictures of the user guide, made from the running window.

Run on a display larger than the window, or under ``xvfb-run -s "-screen 0 1440x900x24"``:

    python docs/guide/draw.py [--language uk] [FOLDER]

Each picture is a step of the guide, done on the sample project by the deeds that the guide names.
Without FOLDER they replace those of the guide in that language, English if none is named. A test
draws them all and looks for each in the pages, so that no page shows a window that is gone. The
page of keys is written from the same window.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

GUIDE = Path(__file__).resolve().parent
ROOT = GUIDE.parents[1]
sys.path[:0] = [str(ROOT / name) for name in ("desktop", "tests", "docs/images")]
if hasattr(os, "geteuid") and os.geteuid() == 0:
    os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"

if TYPE_CHECKING:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QDialog, QWidget
    from window_scenes import Studio

    from dateline.ui.main_window import MainWindow

KEYS_PAGE = "09-keys.md"
KEYS_HEADS = {
    "en": """# Keys

Every command has its place in a menu, and is found by a few letters with `Ctrl+K`. These have a
key of their own, too; **Help > Keyboard shortcuts** shows the same on one sheet.
""",
    "uk": """# Клавіші

Кожна команда має місце в меню й знаходиться за кількома літерами через `Ctrl+K`. Ці мають
і власні клавіші; **Довідка > Клавіатурні скорочення** показує те саме на одному аркуші.
""",
}
TABLE_HEADS = {"en": ("Key", "What it does"), "uk": ("Клавіша", "Що вона робить")}
PALETTE_LETTERS = {"en": "snap", "uk": "зобр"}
SIZE = "1280x800"
QUALITY = 92
"""Of WebP: letters stay sharp, at a third of the size of a PNG."""
DIM = 70
"""Of 255: so dark is a window behind its dialog."""
STORIES = {
    "2026-02-10 Ferry.txt": "Ferry back in service\n\nODESA, Ukraine — The ferry between Odesa and "
    "Chornomorsk ran again on Monday, three weeks after the storm.\n\nA second boat is to follow "
    "in March, the port of Odesa said.\n",
    "2026-02-11 Bridge.md": "# Bridge near Springfield reopens\n\nTrucks crossed the bridge near "
    "Springfield on Tuesday evening. The old one fell in 2024.\n",
    "Rain.txt": "Rain floods cellars in Lublin\n\nFirefighters pumped out forty cellars in Lublin "
    "on Saturday.\n",
    "notes.txt": "",
}
TABLE = (
    "Überschrift,Inhalt,Tag\n"
    "Storm,A storm cut the power in Kharkiv.,2026-01-14\n"
    "Frost,The frost closed schools in Lublin.,2026-01-15\n"
)


class Guide:
    """The window, and the picture under way."""

    def __init__(self, studio: Studio, language: str) -> None:
        """Work in an open window."""
        self.studio = studio
        self.language = language
        self.window = studio.window

    def do(self, deed: str) -> None:
        """Do a deed of the menus."""
        self.window.deeds[deed].trigger()
        self.studio.settle()

    def keys(self, text: str) -> None:
        """Type into whatever has the focus."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        for letter in text:  # keyClicks knows no Cyrillic
            QTest.sendKeyEvent(
                QTest.KeyAction.Click,
                self._focus(),
                Qt.Key.Key_unknown,
                letter,
                Qt.KeyboardModifier.NoModifier,
            )
        self.studio.settle()

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
        """Press one key, with another held down."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        QTest.keyClick(self._focus(), key, held or Qt.KeyboardModifier.NoModifier)
        self.studio.settle()

    def _focus(self) -> QWidget:
        from PySide6.QtWidgets import QApplication

        front = QApplication.activeModalWidget() or QApplication.activePopupWidget() or self.window
        return front.focusWidget() or front

    def picture(self) -> QImage:
        """Return what the screen shows, all but the dialog in front of it dimmed."""
        from PySide6.QtGui import QColor, QPainter, QRegion

        window = self.window.frameGeometry()
        picture = self.window.screen().grabWindow(0, *window.getRect()).toImage()
        dialog = next((each for each in self._dialogs() if each.isVisible()), None)
        if dialog is not None:
            painter = QPainter(picture)
            around = QRegion(picture.rect()) - QRegion(dialog.frameGeometry())
            painter.setClipRegion(around)
            painter.fillRect(picture.rect(), QColor(20, 24, 30, DIM))
            painter.end()
        return picture

    def until(self, done: Callable[[], object]) -> None:
        """Let the window work until something is so."""
        for _ in range(600):
            if done():
                return
            self.studio.wait(100)
        raise SystemExit(f"waited in vain for {done}")

    def close_dialogs(self) -> None:
        """Close whatever stands over the window."""
        for opened in self._dialogs():
            opened.reject()
        self.studio.settle()

    def _dialogs(self) -> list[QDialog]:
        from PySide6.QtWidgets import QDialog

        return self.window.findChildren(QDialog)

    @contextmanager
    def dialog(self, deed: str) -> Iterator[None]:
        """Open a dialog by its deed, and close it again."""
        from PySide6.QtWidgets import QApplication, QDialog

        self.do(deed)
        self.until(lambda: isinstance(QApplication.activeModalWidget(), QDialog))
        yield
        self.close_dialogs()


def first_steps(guide: Guide) -> Iterator[str]:
    """What is in the window."""
    yield "window"
    guide.window.at_home.take_tour()
    guide.studio.settle()
    yield "tour"
    tour = guide.window.at_home.tour
    if tour is not None:
        tour.end()


def add_stories(guide: Guide) -> Iterator[str]:
    """Files, a table, and what came of them."""
    folder = guide.studio.home / "stories"
    folder.mkdir()
    for name, words in STORIES.items():
        (folder / name).write_text(words, "utf-8")
    window = guide.window
    window.stories.add([folder])
    guide.until(lambda: not window.runner.tasks)
    guide.studio.settle()
    yield "added"
    guide.close_dialogs()
    table = guide.studio.home / "table.csv"
    table.write_text(TABLE, "utf-8")
    window.stories.add([table])

    from dateline.ui.dialogs.ask_columns import AskColumns

    guide.until(lambda: any(each.isVisible() for each in window.findChildren(AskColumns)))
    yield "columns"
    guide.close_dialogs()
    guide.until(lambda: not window.runner.tasks)


def map_and_time(guide: Guide) -> Iterator[str]:
    """The map and the time line."""
    from PySide6.QtCore import Qt

    from dateline.ui.selection import TimeRange

    session = guide.window.session
    first = next(story for story in session.stories if "Capital" in story.title)
    session.select_story(first.id)
    guide.window.map_view.fit_events()
    guide.do("next_place")
    yield "marker"
    full = session.full_range()
    day = 86_400
    session.set_range(TimeRange(start=full.start + 25 * day, end=full.start + 45 * day))
    guide.studio.settle()
    yield "range"
    with guide.dialog("go_to_date"):
        guide.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        guide.keys("2 Feb 2026")
        yield "go-to-date"
    session.show_all_time()


def check(guide: Guide) -> Iterator[str]:
    """What is in doubt."""
    guide.window.session.show_all_time()
    guide.do("review")
    yield "review"
    guide.keys("/")
    yield "another-place"
    guide.close_dialogs()
    guide.do("place_on_map")
    yield "on-map"
    guide.window.map_view.aim.end()


def find(guide: Guide) -> Iterator[str]:
    """Search, filters, the palette."""
    from PySide6.QtCore import Qt

    guide.do("find")
    guide.keys("kiev")
    yield "search"
    guide.press(Qt.Key.Key_Escape)
    guide.window.deeds["filter"].setChecked(True)
    guide.do("only_place")
    yield "filter"
    guide.do("clear_filter")
    guide.window.deeds["filter"].setChecked(False)
    guide.do("palette")
    guide.keys(PALETTE_LETTERS[guide.language])
    yield "palette"
    guide.press(Qt.Key.Key_Escape)


def keep(guide: Guide) -> Iterator[str]:
    """Notes, bookmarks, history."""
    with guide.dialog("note"):
        guide.keys("Ask the mayor's office for the number of flats.")
        yield "note"
    with guide.dialog("bookmark"):
        yield "bookmark"
    with guide.dialog("history"):
        yield "history"


def report(guide: Guide) -> Iterator[str]:
    """Pictures and data."""
    guide.window.map_view.fit_events()
    with guide.dialog("snapshot"):
        yield "snapshot"


def at_home(guide: Guide) -> Iterator[str]:
    """The map's looks, what leaves the machine, preferences."""
    from dateline.ui.theme import Choice

    with guide.dialog("online"):
        yield "online-tiles"
    with guide.dialog("preferences"):
        yield "preferences"
    guide.window.deeds.appearance_chosen.emit(Choice.DARK)
    guide.studio.settle()
    yield "dark"
    guide.window.deeds.appearance_chosen.emit(Choice.LIGHT)


CHAPTERS = (first_steps, add_stories, map_and_time, check, find, keep, report, at_home)


def keys_page(window: MainWindow, language: str) -> str:
    """Return the page of the guide that lists every key."""
    from dateline.ui.dialogs import shortcuts

    groups = (*window.deeds.sheet(), *shortcuts.outside_menus())
    parts = [KEYS_HEADS[language]]
    key, does = TABLE_HEADS[language]
    for title, deeds in groups:
        if deeds:
            rows = "".join(f"| `{keys}` | {words} |\n" for words, keys in deeds)
            parts.append(f"## {title}\n\n| {key} | {does} |\n|---|---|\n{rows}")
    return "\n".join(parts)


def draw(folder: Path, language: str) -> None:
    """Go through the guide's steps, and write a picture of each."""
    from window_scenes import Studio

    folder.mkdir(parents=True, exist_ok=True)
    studio = Studio(folder, [SIZE], ["light"])
    studio.open()
    studio.window.resize(*map(int, SIZE.split("x")))
    guide = Guide(studio, language)
    for chapter in CHAPTERS:
        for name in chapter(guide):
            studio.settle()
            guide.picture().save(str(folder / f"{name}.webp"), quality=QUALITY)
            print(name, flush=True)
    (folder / KEYS_PAGE).write_text(keys_page(studio.window, language), "utf-8")
    studio.close()


def main() -> None:
    """Draw in a home of its own."""
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("folder", type=Path, nargs="?")
    words.add_argument("--language", default="en", choices=sorted(KEYS_HEADS))
    asked = words.parse_args()
    pages = GUIDE if asked.language == "en" else GUIDE / asked.language
    os.environ["LANGUAGE"] = asked.language  # the window speaks the system's
    with tempfile.TemporaryDirectory() as home:
        os.environ["DATELINE_HOME"] = home
        draw(asked.folder or pages / "images", asked.language)
    if asked.folder is None:
        (pages / "images" / KEYS_PAGE).replace(pages / KEYS_PAGE)


if __name__ == "__main__":
    main()
