"""The scenes of ``draw.py``: how the window is brought into a state worth looking at."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from dateline.domain.events import Analysis
from support.project_samples import (
    FIJI,
    KHARKIV,
    KYIV,
    MONDAY,
    REPAIR,
    SHELLING,
    TUESDAY,
    project,
    story,
)

if TYPE_CHECKING:
    from dateline.ui.main_window import MainWindow

ROOT = Path(__file__).resolve().parents[2]
QUIET_MS = 350
"""So long after the page says that it is painted, for the window to be put together."""
ZOOMS = {
    "world": (25.0, 15.0, 2.0),
    "continent": (50.0, 20.0, 4.0),
    "country": (48.6, 32.0, 6.0),
    "city": (50.45, 30.55, 10.0),
    "district": (50.44, 30.56, 12.0),
    "street": (50.44, 30.58, 13.0),
}
"""Latitude, longitude, zoom."""


class Studio:
    """One window, and what is done to have its picture taken."""

    def __init__(self, folder: Path, sizes: Sequence[str], looks: Sequence[str]) -> None:
        """Start the application; no window yet."""
        from dateline.app import make_application, prepare_launch

        self.folder = folder
        self.home = Path(os.environ["DATELINE_HOME"])
        self._sizes = [tuple(map(int, size.split("x"))) for size in sizes]
        self._looks = looks
        self._app = make_application(["dateline"])
        self._launch = prepare_launch(self._app)
        self._launch.settings.set_tour_taken()

    @property
    def window(self) -> MainWindow:
        """Return the window, which must be open."""
        if self._launch.window is None:
            raise SystemExit("the window did not open")
        return self._launch.window

    def open(self, *files: Path) -> None:
        """Open the window on these files; on the sample project where there are none."""
        self._launch.open(files)
        self.window.move(0, 0)
        self.settle()

    def make(self, *analyses: Analysis, title: str = "Winter") -> None:
        """Open the window on a project of these stories."""
        path = self.home / "made.dateline"
        project(path, *analyses, title=title).close()
        self.open(path)

    def wait(self, milliseconds: int) -> None:
        """Let the window work."""
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def settle(self) -> None:
        """Wait until everything in view is painted."""
        from PySide6.QtCore import QEventLoop, QTimer

        view = self.window.map_view
        for _ in range(100):
            if view.is_ready:
                break
            self.wait(100)
        loop = QEventLoop()
        view.settled.connect(loop.quit)
        QTimer.singleShot(20_000, loop.quit)
        view.ask_settled(1)
        loop.exec()
        self.wait(QUIET_MS)
        view.ask_settled(1)  # what was under way when it was asked first
        loop.exec()
        self.wait(QUIET_MS)

    def look(self, latitude: float, longitude: float, zoom: float) -> None:
        """Have the map show a part of the world."""
        self.window.map_view.restore({"latitude": latitude, "longitude": longitude, "zoom": zoom})
        self.settle()

    def shoot(self, name: str, prepare: Callable[[], None] = lambda: None) -> None:
        """Take a picture in each size and look; ``prepare`` is called before each."""
        from dateline.ui.theme import Choice

        for width, height in self._sizes:
            self.window.resize(width, height)
            for look in self._looks:
                self.window.deeds.appearance_chosen.emit(Choice(look))
                self.settle()
                prepare()
                self.settle()
                self.write(f"{name}-{width}x{height}-{look}")

    def write(self, name: str) -> None:
        """Write what the screen shows where the window is."""
        from PySide6.QtGui import QGuiApplication

        at = self.window.frameGeometry()
        screen = QGuiApplication.primaryScreen()
        picture = screen.grabWindow(0, at.x(), at.y(), at.width(), at.height())
        ratio = round(picture.devicePixelRatio())
        path = self.folder / f"{name}{f'@{ratio}' if ratio != 1 else ''}.png"
        picture.save(str(path))
        print(path.name, flush=True)

    def close(self) -> None:
        """Close the window."""
        self._launch.close()


def maps(studio: Studio) -> None:
    """The map of the sample project at five zooms in three styles, panes hidden."""
    from dateline.ui.map_style import MapStyle
    from dateline.ui.panes import Pane

    studio.open()
    for pane in Pane:
        studio.window.panes.set_shown(pane, False)
    studio.window.resize(1280, 800)
    studio.window.session.set_shows_all_kinds(False)
    for style in (MapStyle.LIGHT, MapStyle.DARK, MapStyle.PRINT):
        studio.window.deeds.map_style_chosen.emit(style)
        for name, at in ZOOMS.items():
            studio.look(*at)
            studio.write(f"map-{name}-{style}")


def sample(studio: Studio) -> None:
    """First run: the sample project."""
    studio.open()
    studio.shoot("sample")


def reading(studio: Studio) -> None:
    """A place of the sample picked in its story, the map where it is."""
    studio.open()
    window = studio.window

    def pick() -> None:
        window.map_view.fit_events()
        studio.settle()
        window.deeds["next_place"].trigger()

    studio.shoot("reading", pick)


def hovering(studio: Studio) -> None:
    """What the pointer rests on in one view, lit in the others: words, then a mark of several."""
    from functools import partial

    from dateline.ui.hovering import Where, events_at

    studio.open()
    session = studio.window.session
    table = session.columns.place_table
    numbers = {place.name: number for number, place in enumerate(table)}

    def over(where: Where, name: str) -> None:
        session.hovering.enter(where, partial(events_at, session, (numbers[name],)))

    studio.shoot("hovering-words", partial(over, Where.READER, "Kharkiv"))
    studio.shoot("hovering-area", partial(over, Where.READER, "Ukraine"))
    studio.shoot("hovering-mark", partial(over, Where.MAP, "Kyiv"))
    studio.shoot("hovering-bar", partial(over, Where.TIMELINE, "Kyiv"))


def filtered(studio: Studio) -> None:
    """Filters in force: two of them in the map's upper edge, then more than it has room for."""
    from dateline.domain.filters import Band, EventKind, Filter, ReviewState

    studio.open()
    session = studio.window.session
    few = Filter(words=("power",), bands=frozenset({Band.SURE, Band.GOOD}))
    many = Filter(
        words=("heat", "power"),
        kinds=frozenset(EventKind),
        bands=frozenset(Band),
        reviews=frozenset(ReviewState),
    )
    studio.shoot("filtered", lambda: session.set_filter(few))
    studio.shoot("filtered-much", lambda: session.set_filter(many))
    studio.window.deeds["filter"].trigger()
    studio.shoot("filtering", session.clear_filter)


def empty(studio: Studio) -> None:
    """A project without stories."""
    studio.make(title="Untitled project")
    studio.shoot("empty")


def nothing(studio: Studio) -> None:
    """A stretch of time in which nothing happens."""
    from dateline.ui.selection import TimeRange

    studio.open()
    session = studio.window.session
    full = session.full_range()
    start = full.start + 10 * 86_400
    studio.shoot(
        "nothing", lambda: session.set_range(TimeRange(start=start, end=start + 3 * 86_400))
    )


def undated(studio: Studio) -> None:
    """A story that needs a date, open."""
    lost = story(
        "undated",
        "Crews worked in Kharkiv all night.\n\nThe mayor thanked them.",
        [("Kharkiv", KHARKIV, None)],
        published=None,
        title="Power is back in the north of the city",
    )
    studio.make(lost, SHELLING)
    stories = studio.window.session.stories
    studio.window.session.select_story(next(s.id for s in stories if s.id == "undated"))
    studio.shoot("undated")


def doubt(studio: Studio) -> None:
    """Places in doubt, under review."""
    said = (("Fiji", FIJI, 0.2), ("Kyiv", KYIV, 0.4), ("Kharkiv", KHARKIV, 0.6))
    unsure = [
        story(name, f"{name} was named on Monday.", [(name, place, MONDAY)], confidence=sure)
        for name, place, sure in said
    ]
    studio.make(*unsure, SHELLING, REPAIR)
    studio.shoot("doubt", studio.window.review)


def read_only(studio: Studio) -> None:
    """A project that another window holds."""
    path = studio.home / "held.dateline"
    held = project(path, SHELLING, REPAIR)
    studio.open(path)
    studio.shoot("read-only")
    held.close()


LONG = (
    "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch and the ministry of the interior"
    " of the federation announce a very long-winded agreement on the exchange of letters"
)


def long_names(studio: Studio) -> None:
    """Very long names of stories, places and the project."""
    from dataclasses import replace

    from dateline.domain.places import PlaceId

    far = replace(
        KYIV,
        id=PlaceId("curated:long"),
        name="Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
        latitude=48.5,
        longitude=31.0,
    )
    stories = [
        story(
            f"long-{i}",
            f"{far.name} was calm on Monday. Kharkiv was not on Tuesday.",
            [(far.name, far, MONDAY), ("Kharkiv", KHARKIV, TUESDAY)],
            title=f"{i}. {LONG}" if i % 2 else LONG.replace(" ", ""),
        )
        for i in range(12)
    ]
    studio.make(*stories, title=LONG)
    studio.window.session.select_story(stories[1].document.id)
    studio.shoot("long", studio.window.deeds["next_place"].trigger)


def right_to_left(studio: Studio) -> None:
    """Stories in Arabic and Hebrew beside an English one."""
    arabic = story(
        "arabic",
        "سقطت قذائف على خاركيف يوم الاثنين وقال رئيس البلدية إن الكهرباء عادت.\n\n"
        "كانت كييف هادئة يوم الثلاثاء.",
        [("خاركيف", KHARKIV, MONDAY), ("كييف", KYIV, TUESDAY)],
        title="عودة الكهرباء إلى شمال المدينة بعد ليلة من القصف",
    )
    hebrew = story(
        "hebrew",
        "פגזים נפלו על חרקיב ביום שני (22.12), לפי Reuters.",
        [("חרקיב", KHARKIV, MONDAY)],
        title="החשמל חזר לצפון העיר",
    )
    studio.make(arabic, hebrew, SHELLING)
    studio.window.session.select_story(arabic.document.id)
    studio.shoot("rtl", studio.window.deeds["next_place"].trigger)


def many(studio: Studio) -> None:
    """Some hundred stories of made-up news: more than there are colours."""
    from made_project import write_project

    path = studio.home / "news.dateline"
    write_project(path, events=4000)
    studio.open(path)
    studio.shoot("many", studio.window.map_view.fit_events)


def analysing(studio: Studio) -> None:
    """Stories being read, some of them on the map."""
    folder = studio.home / "stories"
    folder.mkdir()
    texts = sorted((ROOT / "seeds").glob("*.txt"))
    for number in range(60):
        source = texts[number % len(texts)]
        target = folder / f"2026-{number % 12 + 1:02}-{number % 27 + 1:02}-{number}.txt"
        target.write_text(f"Report {number}\n\n{source.read_text('utf-8')}", "utf-8")
    studio.open()
    studio.window.stories.add([folder])
    for _ in range(150):
        studio.wait(200)
        if len(studio.window.session.stories) > 8:
            break
    studio.shoot("analysing")


def broken(studio: Studio) -> None:
    """A file among others that can't be read."""
    good, bad = studio.home / "good.txt", studio.home / "bad.txt"
    shutil.copy(next((ROOT / "seeds").glob("*.txt")), good)
    bad.write_bytes(bytes(range(256)) * 8)
    studio.open()
    studio.window.stories.add([good, bad])
    while studio.window.runner.tasks:
        studio.wait(200)
    studio.shoot("broken")


def tour(studio: Studio) -> None:
    """The tour, stop by stop."""
    studio.open()
    home = studio.window.at_home
    for number in range(5):

        def stand(number: int = number) -> None:
            home.take_tour()
            for _ in range(number):
                home.tour.go_on()

        studio.shoot(f"tour-{number + 1}", stand)


def preferences(studio: Studio) -> None:
    """What is chosen once and for all."""
    studio.open()
    studio.shoot("preferences", studio.window.at_home.preferring.show)


SCENES: dict[str, Callable[[Studio], None]] = {
    "maps": maps,
    "sample": sample,
    "reading": reading,
    "hovering": hovering,
    "filtered": filtered,
    "empty": empty,
    "nothing": nothing,
    "undated": undated,
    "doubt": doubt,
    "read-only": read_only,
    "long": long_names,
    "rtl": right_to_left,
    "many": many,
    "analysing": analysing,
    "broken": broken,
    "tour": tour,
    "preferences": preferences,
}
