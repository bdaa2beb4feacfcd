"""SVG and PDF: the same marks and words as on the screen, words as words."""

from __future__ import annotations

import json
import math
import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from lxml import etree
from numpy.typing import NDArray
from pypdf import PdfReader
from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWebEngineCore import QWebEngineProfile
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from dateline.domain.errors import ExportError
from dateline.ui.drawing import Drawing
from dateline.ui.map.online import Provider
from dateline.ui.map.view import MapView
from dateline.ui.pictures.drawing import draw
from dateline.ui.pictures.order import Kind, Order
from dateline.ui.pictures.sheet import PRESETS, PictureSize
from dateline.ui.pictures.wish import Dress, Part
from dateline.ui.selection import TimeRange
from support.map_pages import WAIT_MS, OpenMap, ask, ask_later, mercator, wait_settled
from support.marks import load, scattered
from support.project_samples import FIJI, KHARKIV, KYIV, MONDAY, REPAIR, SHELLING, TUESDAY, story

Pixels = NDArray[np.int16]
STATE = {"latitude": 49.0, "longitude": 32.0, "zoom": 6.0}
SHOWN = (1200, 700)
SVG = "{http://www.w3.org/2000/svg}"
DUBLIN_CORE = "{http://purl.org/dc/elements/1.1/}"
HREF = "{http://www.w3.org/1999/xlink}href"
TITLE = "Talks <b>& strikes</b> \U0001f600 שלום"


def order(view: MapView, kind: Kind, size: PictureSize | None = None) -> Order:
    sheet = (size or PictureSize()).sheet(QSize(*SHOWN))
    dress = Dress(title=TITLE, subtitle="Second line", credit="The desk")
    return Order(kind=kind, dress=dress, sheet=sheet, scheme="light", state=view.state())


def drawn(qtbot: QtBot, view: MapView, target: Path, wanted: Order) -> Path:
    with qtbot.wait_signal(draw(view, target, wanted).saved, timeout=3 * WAIT_MS):
        pass
    return target


@pytest.fixture
def opened(qtbot: QtBot, open_map: OpenMap) -> Callable[..., MapView]:
    def made(*stories: object) -> MapView:
        view: MapView = open_map(*stories, size=SHOWN)
        view.restore(STATE)
        wait_settled(qtbot, view)
        return view

    return made


def at(latitude: float, longitude: float, page: tuple[int, int]) -> tuple[float, float]:
    """Return where a point stands on a sheet, in the map's own pixels."""
    x, y = mercator(latitude, longitude, STATE["zoom"])
    middle = mercator(STATE["latitude"], STATE["longitude"], STATE["zoom"])
    return x - middle[0] + page[0] / 2, y - middle[1] + page[1] / 2


def words_of(root: etree._Element) -> list[str]:
    return [each.text for each in root.iter(f"{SVG}text")]


def test_an_svg_holds_words_marks_and_nothing_of_others(
    qtbot: QtBot, opened: Callable[..., MapView], tmp_path: Path
) -> None:
    view = opened(SHELLING, REPAIR)
    wanted = order(view, Kind.SVG)
    root = etree.parse(str(drawn(qtbot, view, tmp_path / "map.svg", wanted))).getroot()
    assert (root.get("width"), root.get("height")) == ("1600", "900")
    words = words_of(root)
    for expected in (TITLE, "Second line", "The desk", "Kyiv", "Romania", "N", "100 km"):
        assert expected in words, expected
    assert root.findtext(f"{SVG}title") == TITLE
    assert any("GeoNames (CC BY 4.0)" in each for each in words)
    assert any(each.startswith("22 Dec 2025 – ") for each in words), "days as people write them"
    assert not any("not included" in each for each in words)
    assert words.count("Kyiv") == 1, "found once, its halo is a reference"
    (kyiv,) = (each for each in root.iter(f"{SVG}text") if each.text == "Kyiv")
    halo = kyiv.getparent().getprevious()
    assert (halo.tag, halo.get(HREF)) == (f"{SVG}use", f"#{kyiv.get('id')}")
    assert halo.get("stroke")
    assert root.get("lang") == "en"
    about = {etree.QName(each).localname: each.text for each in root.iter(f"{DUBLIN_CORE}*")}
    assert about == {"title": TITLE, "creator": "The desk", "language": "en"}
    groups = [each.get("id") for each in root.findall(f"{SVG}g")]
    assert groups[:2] == ["water", "land"]
    assert groups[-2:] == ["dateline-events", "around"]
    page = wanted.sheet.page
    x, y = at(KYIV.latitude, KYIV.longitude, page)
    marks = root.xpath("//*[@id='dateline-events']//*[local-name()='circle']")
    near = [each for each in marks if _apart(each, x, y) < 0.6]
    assert {each.get("fill") for each in near} >= {"#d55e00"}
    text = etree.tostring(root).decode()
    assert not re.search(r"<script|<foreignObject|javascript:|on\w+=", text)
    named = {each.partition("/")[0] for each in re.findall(r"https?://([\w./]+)", text)}
    assert named == {"www.w3.org", "purl.org"}, "names of vocabularies, nothing that is fetched"


def _apart(circle: etree._Element, x: float, y: float) -> float:
    return math.hypot(float(circle.get("cx")) - x, float(circle.get("cy")) - y)


def test_the_svg_looks_as_the_png_does(
    qtbot: QtBot, opened: Callable[..., MapView], tmp_path: Path
) -> None:
    view = opened(SHELLING, REPAIR)
    shown = replace(order(view, Kind.PNG), dress=Dress(parts=frozenset()))
    png = QImage(str(drawn(qtbot, view, tmp_path / "map.png", shown)))
    wanted = replace(shown, kind=Kind.SVG)
    source = drawn(qtbot, view, tmp_path / "map.svg", wanted).read_text("utf-8")
    vector = QImage(1600, 900, QImage.Format.Format_RGB888)
    vector.fill(Qt.GlobalColor.white)
    painter = QPainter(vector)
    # Qt's own reader of SVG knows no clips: what lies beyond a tile is painted over the next.
    QSvgRenderer(re.sub(r' clip-path="[^"]*"', "", source).encode()).render(painter)
    painter.end()
    kyiv = at(KYIV.latitude, KYIV.longitude, wanted.sheet.page)
    x, y = (side * wanted.sheet.scale for side in kyiv)
    for picture in (png, vector):
        assert _distance(picture.pixelColor(round(x), round(y)), QColor("#d55e00")) < 30
    step = 40
    spots = [(x, y) for x in range(20, 1600, step) for y in range(20, 900, step)]
    same = [_distance(png.pixelColor(*spot), vector.pixelColor(*spot)) < 24 for spot in spots]
    assert sum(same) / len(same) > 0.93


def _distance(one: QColor, other: QColor) -> int:
    return max(
        abs(one.red() - other.red()),
        abs(one.green() - other.green()),
        abs(one.blue() - other.blue()),
    )


def test_a_picture_looks_exactly_where_it_was_told_to(
    qtbot: QtBot, opened: Callable[..., MapView]
) -> None:
    view = opened(SHELLING)
    ask(qtbot, view, f"(Dateline.app.becomePicture({json.dumps(Dress().told())}, 1, 0), 1)")
    for width, height in ((901, 507), (1123, 641), (1000, 600)):
        view.resize(width, height)
        qtbot.wait_until(
            lambda width=width: ask(qtbot, view, "Dateline.app.map.getSize().x") == width,
            timeout=WAIT_MS,
        )
    ask_later(
        qtbot,
        view,
        "Dateline.need('/web/trace.js', '/web/vector.js', '/web/sheet.js').then(() => 1)",
    )
    off = (
        "(() => { const { map } = Dateline.app; const zoom = map.getZoom();"
        f" return map.project([{STATE['latitude']}, {STATE['longitude']}], zoom)"
        ".distanceTo(map.project(map.getCenter(), zoom)); })()"
    )
    assert ask(qtbot, view, off) > 0.1, "each resize has moved its middle by a part of a pixel"
    ask_later(qtbot, view, "Dateline.standing(Dateline.app, [1000, 600]).then(() => 1)")
    assert ask(qtbot, view, off) < 0.02


def test_another_reader_sees_the_svg_as_the_png_in_every_part(
    qtbot: QtBot, opened: Callable[..., MapView], tmp_path: Path
) -> None:
    view = opened(SHELLING, REPAIR)
    wanted = order(view, Kind.SVG)
    png = QImage(str(drawn(qtbot, view, tmp_path / "map.png", replace(wanted, kind=Kind.PNG))))
    source = drawn(qtbot, view, tmp_path / "map.svg", wanted)
    svg = seen_by_a_browser(qtbot, source)
    assert svg.size() == png.size()
    assert worst_part(png, svg) < 0.013
    name = at(KYIV.latitude, KYIV.longitude, wanted.sheet.page)
    left, top = (round(side * wanted.sheet.scale) for side in name)
    painter = QPainter(svg)
    painter.fillRect(left + 12, top - 10, 50, 20, svg.pixelColor(left + 90, top))
    painter.end()
    assert worst_part(png, svg) > 0.02, "a single name that is missing would be noticed"


def worst_part(one: QImage, other: QImage) -> float:
    """Return the share of pixels that differ in the worst square of 100 × 100.

    Letters and lines lie between pixels: one differs where none of the other picture within two
    pixels of it has its colour, about.
    """
    first, second = pixels_of(one), pixels_of(other)
    off = np.maximum(_far(first, second), _far(second, first)) > 60
    high, wide = (side // 100 for side in off.shape)
    parts = off[: high * 100, : wide * 100].reshape(high, 100, wide, 100)
    return float(parts.mean(axis=(1, 3)).max())


def _far(one: Pixels, other: Pixels) -> Pixels:
    shifts = [(x, y) for x in range(-2, 3) for y in range(-2, 3)]
    moved = (np.roll(other, shift, axis=(0, 1)) for shift in shifts)
    found: Pixels = np.min([np.abs(one - each).max(axis=2) for each in moved], axis=0)
    return found


def pixels_of(image: QImage) -> Pixels:
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    wide, high = plain.width(), plain.height()
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(high, plain.bytesPerLine())
    return rows[:, : wide * 3].reshape(high, wide, 3).astype(np.int16)


def seen_by_a_browser(qtbot: QtBot, source: Path) -> QImage:
    """Return an SVG of 1600 × 900 as Chromium paints the file, without any script of ours."""
    profile = QWebEngineProfile(QApplication.instance())  # it must outlive its page
    browser = QWebEngineView(profile)
    browser.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    browser.resize(1600, 900)
    browser.show()
    with qtbot.wait_signal(browser.loadFinished, timeout=WAIT_MS) as loaded:
        browser.load(QUrl.fromLocalFile(str(source)))
    assert loaded.args == [True]
    painted: list[QImage] = []

    def is_painted() -> bool:
        painted.append(browser.grab().toImage())
        return painted[-1].pixelColor(800, 895).lightness() < 255 and painted[-2:-1] == painted[-1:]

    qtbot.wait_until(is_painted, timeout=WAIT_MS)
    browser.deleteLater()
    qtbot.wait_until(lambda: not isValid(browser), timeout=WAIT_MS)
    return painted[-1]


def test_a_pdf_has_its_paper_and_its_words(
    qtbot: QtBot, opened: Callable[..., MapView], tmp_path: Path
) -> None:
    view = opened(SHELLING, REPAIR)
    size = PRESETS["a4"].size
    target = drawn(qtbot, view, tmp_path / "map.pdf", order(view, Kind.PDF, size))
    reader = PdfReader(target)
    assert len(reader.pages) == 1
    page = reader.pages[0]
    assert [float(side) for side in page.mediabox[2:]] == pytest.approx(size.points(), abs=1.5)
    text = unicodedata.normalize("NFKC", page.extract_text())
    for expected in ("Talks <b>& strikes</b>", "Second line", "Kyiv", "The desk", "GeoNames"):
        assert expected in text, expected
    names = re.findall(r"Kyiv|Belarus|Romania|Moldova", text)
    assert sorted(names) == ["Kyiv", "Moldova", "Romania"], "each found once"
    told = reader.metadata
    assert told is not None
    assert (told.title, told.author, told.subject) == (TITLE, "The desk", "Second line")
    root = reader.trailer["/Root"]
    assert root["/Lang"] == "en"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert not list(page.images)
    assert "/Annots" not in page


def test_paper_is_told_in_millimetres(
    qtbot: QtBot, opened: Callable[..., MapView], tmp_path: Path
) -> None:
    view = opened(SHELLING)
    wanted = order(view, Kind.SVG, PRESETS["a4-portrait"].size)
    root = etree.parse(str(drawn(qtbot, view, tmp_path / "map.svg", wanted))).getroot()
    assert (root.get("width"), root.get("height")) == ("210mm", "297mm")
    box = [float(each) for each in root.get("viewBox").split()]
    assert box[3] / box[2] == pytest.approx(297 / 210, rel=0.01)


def test_what_is_left_out_on_the_screen_is_not_in_the_file_either(
    qtbot: QtBot, opened: Callable[..., MapView], tmp_path: Path
) -> None:
    view = opened(SHELLING)
    dress = Dress(parts=frozenset({Part.SCALE}))
    wanted = replace(order(view, Kind.SVG), dress=dress)
    root = etree.parse(str(drawn(qtbot, view, tmp_path / "map.svg", wanted))).getroot()
    around = root.find(f"{SVG}g[@id='around']")
    assert around is not None
    assert words_of(around) == ["100 km"]


def test_areas_doubt_heat_and_trails_are_drawn_as_vectors(
    qtbot: QtBot, opened: Callable[..., MapView], tmp_path: Path
) -> None:
    tale = story(
        "tale",
        "Kyiv, then Kharkiv, then Fiji.",
        [("Kyiv", KYIV, MONDAY), ("Kharkiv", KHARKIV, TUESDAY), ("Fiji", FIJI, TUESDAY)],
    )
    view = opened(tale)
    view.session.set_drawing(Drawing(heat=True, trails=True))
    kyiv = groups_of(drawn(qtbot, view, tmp_path / "kyiv.svg", order(view, Kind.SVG)))
    assert len(kyiv["dateline-trails"]) >= 2
    (heat,) = kyiv["dateline-heat"]
    assert heat.tag == f"{SVG}image"
    assert heat.get(HREF, "").startswith("data:image/png;base64,")
    view.restore({"latitude": -18.0, "longitude": 177.5, "zoom": 6.0})
    wait_settled(qtbot, view)
    fiji = groups_of(drawn(qtbot, view, tmp_path / "fiji.svg", order(view, Kind.SVG)))
    area, hatch = fiji["dateline-areas"].findall(f"{SVG}path")[:2]
    assert area.get("fill-opacity") is not None
    assert hatch.get("clip-path") is not None, "lines one by one: patterns would become pixels"
    assert any("Fiji" in each for each in words_of(fiji["dateline-events"]))


def groups_of(file: Path) -> dict[str, etree._Element]:
    root = etree.parse(str(file)).getroot()
    return {each.get("id"): each for each in root.findall(f"{SVG}g")}


def test_nothing_in_the_range_is_said(
    qtbot: QtBot, opened: Callable[..., MapView], tmp_path: Path
) -> None:
    view = opened(SHELLING)
    start = view.session.full_range().start
    view.session.set_range(TimeRange(start=start - 200_000, end=start - 100_000))
    wait_settled(qtbot, view)
    root = etree.parse(
        str(drawn(qtbot, view, tmp_path / "map.svg", order(view, Kind.SVG)))
    ).getroot()
    assert any("nothing in this range" in each for each in words_of(root))


@pytest.mark.parametrize("kind", [Kind.SVG, Kind.PDF])
def test_a_target_that_can_not_be_written_is_an_error_and_left_as_it_was(
    qtbot: QtBot, opened: Callable[..., MapView], tmp_path: Path, kind: Kind
) -> None:
    view = opened(SHELLING)
    folder = tmp_path / f"map{kind.ending}"
    folder.mkdir()
    targets = {
        folder: "is a folder",
        tmp_path / "no" / "x.svg": "not be written",
        Path("/dev/full"): "No space left",
    }
    for target, says in targets.items():
        drawing = draw(view, target, order(view, kind))
        with qtbot.wait_signal(drawing.failed, timeout=WAIT_MS) as told:
            pass
        assert isinstance(told.args[0], ExportError)
        assert says in str(told.args[0])
    assert not list(folder.iterdir())
    assert not list(tmp_path.rglob("*.part"))


def test_tiles_of_the_network_are_refused_before_anything_is_drawn(
    qtbot: QtBot, opened: Callable[..., MapView], tmp_path: Path
) -> None:
    view = opened(SHELLING)
    view.layers.online = Provider(
        template="https://tiles.example.org/{z}/{x}/{y}.png", attribution="x"
    )
    try:
        with pytest.raises(ExportError, match="Online tiles"):
            draw(view, tmp_path / "map.svg", order(view, Kind.SVG))
    finally:
        view.layers.online = None


def test_many_places_come_to_few_marks_and_that_is_said(
    qtbot: QtBot, open_map: OpenMap, tmp_path: Path
) -> None:
    view = open_map(SHELLING, size=SHOWN)
    assert ask(qtbot, view, "typeof Dateline.Pen") == "undefined", "loaded only when needed"
    load(qtbot, view, scattered(7, 30_000), [0, 1])
    view.restore({"latitude": 40.0, "longitude": 150.0, "zoom": 3.0})
    wait_settled(qtbot, view)
    dress = json.dumps(Dress(title="Many").told())
    ask(qtbot, view, f"(Dateline.app.becomePicture({dress}, 1, 0), 1)")
    ask_later(
        qtbot,
        view,
        "Dateline.need('/web/trace.js', '/web/vector.js', '/web/sheet.js').then(() => 1)",
    )
    drawn = "Dateline.sheetOf(Dateline.app, '')"
    counts = ".then((svg) => [svg.querySelectorAll('circle').length, svg.outerHTML.length])"
    circles, letters = ask_later(qtbot, view, drawn + counts)
    assert 60 < circles < 8_000
    assert letters < 4_000_000
    written = ".then((svg) => [...svg.querySelectorAll('text')].map((words) => words.textContent))"
    numbers = sorted(
        int(words) for words in ask_later(qtbot, view, drawn + written) if words.isdigit()
    )
    badges = "Dateline.app.events.hits.map((mark) => mark.cluster.events).filter((n) => n > 1)"
    assert numbers == sorted(ask(qtbot, view, badges)), "badges count events here, too"
    rows = "[...document.querySelectorAll('.dateline-legend-row')].map((row) => row.textContent)"
    assert "+nmore places in one mark" in ask(qtbot, view, rows)
