"""How long the time line takes for a frame at a million events: one JSON object is printed.

Run: ``python benchmarks/timeline.py [--events N] [--ratio 1|2]``

The real time line stands over made-up columns: few places, heavy tails, bursts over 20 years, dated
to the hour, day, week, month and year. Its brush is moved as a drag does, window lengths from a day
to ten years, and each part of a frame is timed apart, in milliseconds:

- ``count_ms``: counting mentions, events and stories in range, by place and by story;
- ``brush_ms``: the session's new range, told to the pane and to the numbers of the status bar;
- ``paint_ms``: painting the time line with the brush where it is;
- ``scrub_ms``: all three, as in a frame of a drag;
- ``rows_ms``: counting the stories of the 16 places named most, as the list on screen does;
- ``zoom_ms``: counting and drawing the bars anew, as at a turn of the wheel;
- ``filter_ms``: counting all events anew, as when a switch of the View menu is turned.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import fields
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "desktop"))
if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from dateline.domain.places import Place, PlaceId  # noqa: E402
from dateline.domain.text import DocumentId  # noqa: E402
from dateline.domain.times import Precision  # noqa: E402
from dateline.project.columns import EventColumns  # noqa: E402
from dateline.project.moments import Moments  # noqa: E402
from dateline.ui.models.in_range import PlaceStories  # noqa: E402
from dateline.ui.session import Session  # noqa: E402

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

HOUR, DAY = 3600.0, 86_400.0
YEARS = 20
BEGIN = 1_100_000_000 // DAY * DAY
LENGTHS = {
    Precision.HOUR: HOUR,
    Precision.DAY: DAY,
    Precision.WEEK: 7 * DAY,
    Precision.MONTH: 30 * DAY,
    Precision.YEAR: 365 * DAY,
}
SHARES = (0.1, 0.6, 0.1, 0.15, 0.05)
FRAMES = 120


def made_columns(events: int) -> EventColumns:
    """Return the columns of a made-up project of so many events, the same ones on every run.

    A column that the time line has no use for holds zeros.
    """
    chance = np.random.default_rng(20260203)
    places, stories = max(50, events // 200), max(1, events // 12)
    burst = chance.random(events) < 0.5
    days = np.where(
        burst,
        chance.choice(chance.integers(0, YEARS * 365, 60), events) + chance.integers(0, 9, events),
        chance.integers(0, YEARS * 365, events),
    )
    kinds_of_time = chance.choice(len(LENGTHS), events, p=SHARES)
    lengths = np.array(list(LENGTHS.values()))[kinds_of_time]
    starts = BEGIN + days * DAY
    starts = np.where(lengths == HOUR, starts + chance.integers(0, 24, events) * HOUR, starts)
    starts = np.where(lengths > DAY, starts - (starts - BEGIN) % lengths, starts)
    order = np.lexsort((starts + lengths, starts))
    starts, lengths, kinds_of_time = starts[order], lengths[order], kinds_of_time[order]
    ends = starts + lengths
    told_by = chance.integers(0, stories, events).astype(np.uint32)
    precisions = np.array([list(Precision).index(each) for each in LENGTHS], dtype=np.uint8)
    made: dict[str, Any] = dict(  # noqa: C408 - as the columns are written everywhere
        version=1,
        event_ids=np.arange(1, events + 1, dtype=np.uint32),
        moments=Moments.of(np.rint(np.array((starts, ends)) * 1e6).astype(np.int64)),
        places=np.minimum(chance.zipf(1.4, events) - 1, places - 1).astype(np.uint32),
        stories=told_by,
        mentions=chance.integers(1, 4, events).astype(np.uint32),
        kinds=(chance.random(events) < 0.2).astype(np.uint8),
        confidences=chance.random(events).astype(np.float32),
        precisions=precisions[kinds_of_time],
        place_table=tuple(
            Place(
                id=PlaceId(f"made:{n}"),
                name=f"Place {n}",
                feature="P.PPL",
                latitude=1.0 * (n % 90),
                longitude=1.0 * (n % 180),
            )
            for n in range(places)
        ),
        story_ids=tuple(DocumentId(f"story-{n}") for n in range(stories)),
        pair_events=np.arange(events, dtype=np.uint32),
        pair_stories=told_by,
    )
    for field in fields(EventColumns):
        made.setdefault(field.name, np.zeros(events, dtype=np.uint8))
    return EventColumns(**made)


def told(seconds: list[float]) -> dict[str, float]:
    """Return median and 95th percentile in milliseconds."""
    values = np.array(seconds) * 1000
    median, p95 = np.percentile(values, (50, 95))
    return {"median": round(float(median), 2), "p95": round(float(p95), 2)}


def timed(deed: Callable[[], object]) -> float:
    """Return how many seconds a deed takes."""
    before = time.perf_counter()
    deed()
    return time.perf_counter() - before


def measure(events: int, ratio: float) -> dict[str, object]:
    """Move the brush over the time line and return the figures."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QApplication, QWidget

    from dateline.project.store import ProjectStore
    from dateline.ui.selection import TimeRange
    from dateline.ui.theme import Appearance, Choice
    from dateline.ui.timeline.pane import TimelinePane

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    columns = made_columns(events)

    class MadeStore(ProjectStore):
        """A project without stories that answers with the made-up columns."""

        def columns(self) -> EventColumns:
            return columns

    with tempfile.TemporaryDirectory(prefix="dateline-bench-") as folder:
        store = MadeStore.create(Path(folder) / "made.dateline", title="Made")
        session = Session(store)
        holder = QWidget()
        pane = TimelinePane(session, Appearance(app, Choice.LIGHT), holder)
        pane.resize(1440, 168)
        holder.resize(1440, 168)
        holder.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        holder.show()
        told_of(session, holder)
        picture = QPixmap(round(pane.view.width() * ratio), round(pane.view.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        full = session.full_range()
        chance = np.random.default_rng(7)
        view = pane.view
        view.render(picture)

        rows = Rows(session)
        figures = {name: list[float]() for name in ("count", "brush", "paint", "rows")}
        for frame in range(FRAMES):
            length = DAY * 10 ** (3.5 * frame / FRAMES)
            start = float(full.start + chance.random() * (full.end - full.start - length))
            start = start // DAY * DAY
            held = TimeRange(start=start, end=start + length)
            figures["count"].append(timed(partial(session.index.count, held.start, held.end)))
            figures["brush"].append(timed(partial(session.set_range, held)))
            figures["paint"].append(timed(partial(view.render, picture)))
            figures["rows"].append(timed(rows.count))
        figures["scrub"] = [
            sum(pair) for pair in zip(figures["brush"], figures["paint"], strict=True)
        ]
        figures["zoom"], figures["filter"] = [], []
        for frame in range(40):
            view.zoom(0.8 if frame % 10 < 8 else 5.0, float(full.start + full.end) / 2)
            figures["zoom"].append(timed(partial(view.render, picture)))
        for frame in range(6):
            before = time.perf_counter()
            session.set_shows_all_kinds(frame % 2 == 0)
            view.render(picture)
            figures["filter"].append(time.perf_counter() - before)
        session.shutdown()
        figures_told = {f"{name}_ms": told(seconds) for name, seconds in figures.items()}
        return {"events": events, "ratio": ratio, **figures_told}


def told_of(session: Session, holder: QWidget) -> None:
    """Show the numbers of the status bar, and have them follow."""
    from dateline.ui.ledger import LedgerBar

    ledger = LedgerBar(holder)
    ledger.resize(900, 24)
    ledger.show()

    def show_ledger() -> None:
        ledger.show_ledger(session.ledger(), stories=1, in_view=False, all_kinds=False)

    session.range_changed.connect(show_ledger)


class Rows:
    """The list of places as far as it is on screen."""

    def __init__(self, session: Session) -> None:
        """Sort the events by place."""
        self._session = session
        self._stories = PlaceStories(session.columns)
        self._stories.count(0, session.counts, session.index.sifted)

    def count(self) -> None:
        """Count the stories of the places named most."""
        counts, sifted = self._session.counts, self._session.index.sifted
        for place in np.argsort(-counts.place_mentions, kind="stable")[:16].tolist():
            self._stories.count(place, counts, sifted)


def main() -> int:
    """Measure and print."""
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("--events", type=int, default=1_000_000)
    words.add_argument("--ratio", type=float, choices=(1, 2), default=1)
    asked = words.parse_args()
    print(json.dumps(measure(asked.events, asked.ratio), indent=2))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
