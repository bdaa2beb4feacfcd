"""Films of the time line: frames that the page painted, in files that others play."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QImageReader
from pytestqt.qtbot import QtBot

from dateline.domain.errors import ExportError
from dateline.ui.drawing import Drawing
from dateline.ui.map.online import Provider
from dateline.ui.map.view import MapView
from dateline.ui.pictures.drawing import draw
from dateline.ui.pictures.films import film_size
from dateline.ui.pictures.order import Film, Kind, Order, Span
from dateline.ui.pictures.sheet import PRESETS, PictureSize
from dateline.ui.pictures.wish import Dress
from dateline.ui.selection import TimeRange
from support.map_pages import WAIT_MS, OpenMap, ask, ask_later, wait_settled
from support.project_samples import KYIV, REPAIR, SHELLING
from support.windows import OpenWindow

SHOWN = (800, 500)
DAY = 86_400


def order(view: MapView, kind: Kind, film: Film) -> Order:
    sheet = PictureSize(width=641, height=400).sheet(QSize(*SHOWN))
    return Order(
        kind=kind,
        dress=Dress(title="Winter"),
        sheet=sheet,
        scheme="light",
        state=view.state(),
        film=film,
    )


def drawn(qtbot: QtBot, view: MapView, target: Path, wanted: Order) -> bytes:
    with qtbot.wait_signal(draw(view, target, wanted).saved, timeout=4 * WAIT_MS):
        pass
    return target.read_bytes()


def frames_of(file: Path) -> list[QImage]:
    reader = QImageReader(str(file))
    assert reader.supportsAnimation()
    found = []
    while reader.canRead():
        image = reader.read()
        assert not image.isNull()
        found.append(image)
    return found


def test_a_gif_plays_the_time_line(qtbot: QtBot, open_map: OpenMap, tmp_path: Path) -> None:
    view = open_map(SHELLING, REPAIR, size=SHOWN)
    view.restore({"latitude": KYIV.latitude, "longitude": KYIV.longitude, "zoom": 6.0})
    wait_settled(qtbot, view)
    wanted = order(view, Kind.GIF, Film(seconds=2, span=Span.DAY))
    data = drawn(qtbot, view, tmp_path / "film.gif", wanted)
    assert data.startswith(b"GIF89a")
    frames = frames_of(tmp_path / "film.gif")
    assert 2 <= len(frames) <= 16, "what does not change is one frame, held"
    assert {(frame.width(), frame.height()) for frame in frames} == {(640, 400)}
    assert frames[0] != frames[-1]
    corner = [frame.pixelColor(100, 200).name() for frame in frames]
    assert len(set(corner)) == 1, "the ground stands still"


def test_a_film_is_that_of_the_moment_it_was_asked_for(
    qtbot: QtBot, open_map: OpenMap, tmp_path: Path
) -> None:
    view = open_map(SHELLING, REPAIR, size=SHOWN)
    wait_settled(qtbot, view)
    wanted = order(view, Kind.GIF, Film(seconds=2, span=Span.DAY))
    drawn(qtbot, view, tmp_path / "calm.gif", wanted)
    drawing = draw(view, tmp_path / "busy.gif", wanted)
    whole = view.session.full_range()

    def scrub(done: int, _total: int) -> None:
        start = whole.start + done * 3600
        view.session.set_range(TimeRange(start=start, end=start + DAY))
        view.session.set_drawing(Drawing(heat=done % 2 == 0))

    drawing.stepped.connect(scrub)
    with qtbot.wait_signal(drawing.saved, timeout=4 * WAIT_MS):
        pass
    assert view.session.range != whole
    calm, busy = (frames_of(tmp_path / f"{name}.gif") for name in ("calm", "busy"))
    assert len(calm) == len(busy)
    for one, other in zip(calm, busy, strict=True):
        spots = [(x, y) for x in range(5, 640, 9) for y in range(5, 400, 9)]
        far = [spot for spot in spots if _apart(one, other, spot) > 24]
        assert len(far) < len(spots) / 200


def _apart(one: QImage, other: QImage, spot: tuple[int, int]) -> int:
    """Return how far a spot is from the likest beside it: a page that gets its size in two steps
    rounds the middle of its map twice, which moves the ground by a pixel.
    """
    x, y = spot
    beside = [other.pixelColor(x + dx, y + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)]
    here = one.pixelColor(*spot).lightness()
    return min(abs(here - each.lightness()) for each in beside)


def test_a_webm_is_vp9_and_as_long_as_was_asked(
    qtbot: QtBot, open_map: OpenMap, tmp_path: Path
) -> None:
    view = open_map(SHELLING, REPAIR, size=SHOWN)
    wait_settled(qtbot, view)
    steps: list[tuple[int, int]] = []
    drawing = draw(view, tmp_path / "film.webm", order(view, Kind.WEBM, Film(seconds=2)))
    drawing.stepped.connect(lambda done, total: steps.append((done, total)))
    with qtbot.wait_signal(drawing.saved, timeout=4 * WAIT_MS):
        pass
    data = (tmp_path / "film.webm").read_bytes()
    assert data.startswith(b"\x1a\x45\xdf\xa3")
    assert b"webm" in data[:64]
    assert b"V_VP9" in data
    assert steps == [(done, 50) for done in range(1, 51)]


@pytest.mark.parametrize("span", [0, DAY, 7 * DAY])
def test_windows_move_by_whole_days_and_end_with_the_range(
    qtbot: QtBot, open_map: OpenMap, span: int
) -> None:
    view = open_map()
    ask_later(qtbot, view, "Dateline.need('/web/film.js').then(() => 1)")
    start, end = 1_000 * DAY, 1_030 * DAY
    told = {"start": start, "end": end, "span": span, "frames": 40, "still": 8}
    windows = ask(qtbot, view, f"Dateline.windowsOf({json.dumps(told)})")
    assert len(windows) == 40
    assert windows[-8:] == [windows[-1]] * 8
    assert windows[-1][1] == end
    assert windows == sorted(windows)
    for first, last in windows:
        assert first % DAY == last % DAY == 0
        assert last - first == span if span else first == start
        assert start <= first < last <= end


@pytest.mark.parametrize("span", [0, 2 * DAY])
def test_time_in_which_nothing_happens_passes_quickly(
    qtbot: QtBot, open_map: OpenMap, span: int
) -> None:
    view = open_map()
    ask_later(qtbot, view, "Dateline.need('/web/film.js').then(() => 1)")
    start, end = 0, 300 * DAY
    busy = [day * DAY for day in (2, 3, 4, 5, 290, 291, 292, 293)]
    moments = [[at, at + DAY] for at in busy]
    told = {"start": start, "end": end, "span": span, "frames": 110, "still": 10}
    even = ask(qtbot, view, f"Dateline.windowsOf({json.dumps(told)})")
    windows = ask(qtbot, view, f"Dateline.windowsOf({json.dumps({**told, 'moments': moments})})")
    assert windows == sorted(windows)
    assert windows[-1][1] == end

    def held(shown: list[list[float]]) -> int:
        """Return how many frames stand at the days on which something is new."""
        return sum(any(at < last <= at + DAY + span for at in busy) for _, last in shown)

    assert held(windows) > 1.6 * held(even)
    assert len({last for _, last in windows}) > 30, "it is passed, not left out"
    crowded = {**told, "moments": [[day * DAY, (day + 1) * DAY] for day in range(300)]}
    assert ask(qtbot, view, f"Dateline.windowsOf({json.dumps(crowded)})") == even


def test_a_frame_is_even_and_not_too_large(open_map: OpenMap) -> None:
    view = open_map(SHELLING, waits=False)
    sheet = PRESETS["a4-portrait"].size.sheet(QSize(*SHOWN))
    for kind, most in ((Kind.WEBM, 1920), (Kind.GIF, 1000)):
        size = film_size(replace(order(view, kind, Film()), sheet=sheet))
        assert max(size.width(), size.height()) == most
        assert size.width() % 2 == size.height() % 2 == 0
        assert size.height() / size.width() == pytest.approx(297 / 210, rel=0.01)


def test_a_film_can_be_stopped_and_leaves_nothing(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window(SHELLING, REPAIR)
    wanted = order(window.map_view, Kind.WEBM, Film(seconds=120))
    window.exports.pictures.save(tmp_path / "film.webm", wanted)
    qtbot.wait_until(lambda: window.status.bar.maximum() == 3_000, timeout=WAIT_MS)
    window.status.cancel.click()
    qtbot.wait_until(lambda: not window.runner.tasks, timeout=WAIT_MS)
    assert not [path for path in tmp_path.iterdir() if path.suffix in {".webm", ".part"}]


def test_what_can_not_be_filmed_or_written_is_an_error(
    qtbot: QtBot, open_map: OpenMap, tmp_path: Path
) -> None:
    view = open_map(SHELLING, size=SHOWN)
    wanted = order(view, Kind.GIF, Film(seconds=2))
    drawing = draw(view, tmp_path / "none" / "film.gif", wanted)
    with qtbot.wait_signal(drawing.failed, timeout=4 * WAIT_MS) as told:
        pass
    assert "could not be written" in str(told.args[0])
    template = "https://tiles.example.org/{z}/{x}/{y}.png"
    view.layers.online = Provider(template=template, attribution="x")
    try:
        with pytest.raises(ExportError, match="Online tiles"):
            draw(view, tmp_path / "film.gif", wanted)
    finally:
        view.layers.online = None
