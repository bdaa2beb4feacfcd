from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile, QWebEngineUrlRequestJob
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from dateline import resources
from dateline.export.tiles import TileArchive
from dateline.gazetteer.outlines import inflated, pack_geometry, unpack_geometry
from dateline.project.commands import AddAnalysis
from dateline.ui.map import feed
from dateline.ui.map.beginning import beginning
from dateline.ui.map.files import bundle
from dateline.ui.map.opened import OpenedPage
from dateline.ui.map.scheme import RequestGuard, SchemeHandler, handler_of
from support.map_pages import (
    SQUARE,
    WAIT_MS,
    OpenMap,
    ask,
    ask_later,
    wait_settled,
)
from support.project_samples import FIJI, MONDAY, REPAIR, SHELLING, VERSIONS, project, story

_STATUS = ".then((answer) => answer.status)"


def _guard(profile: QWebEngineProfile) -> RequestGuard:
    return handler_of(profile).guard


def test_nothing_leaves_the_scheme(
    qtbot: QtBot, open_map: OpenMap, map_profile: QWebEngineProfile
) -> None:
    guard = _guard(map_profile)
    guard.refused.clear()
    view = open_map(SHELLING)
    wait_settled(qtbot, view)
    urls = "[...document.querySelectorAll('[src], [href]')].map((e) => e.src || e.href)"
    linked = [url for url in ask(qtbot, view, urls) if not url.endswith("#")]
    assert len(linked) == 2  # all styles, all scripts
    assert all(url.startswith("dateline://map/") for url in linked)
    assert list(guard.refused) == []


def note_requests(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return a list that is to hold the paths of all that pages ask for from now on."""
    noted: list[str] = []
    refusal = SchemeHandler._refusal

    def note(handler: SchemeHandler, job: QWebEngineUrlRequestJob) -> object:
        noted.append(job.requestUrl().path())
        return refusal(handler, job)

    # Not requestStarted itself: Qt keeps the one it called first.
    monkeypatch.setattr(SchemeHandler, "_refusal", note)
    return noted


def test_the_first_picture_needs_few_answers(
    qtbot: QtBot, open_map: OpenMap, monkeypatch: pytest.MonkeyPatch
) -> None:
    noted = note_requests(monkeypatch)
    in_fiji = story("fiji", "A storm off Fiji.", [("Fiji", FIJI, MONDAY)])
    wait_settled(qtbot, open_map(SHELLING, in_fiji))
    first, *asked = sorted(noted)
    assert first == "/basemap/far"
    assert asked.pop(0).startswith("/beginning/")
    assert asked == ["/index.html", "/scripts.js", "/styles.css"]


def test_a_story_more_is_told_with_its_outlines_and_nothing_is_fetched(
    qtbot: QtBot, open_map: OpenMap, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = open_map(SHELLING)
    wait_settled(qtbot, view)
    noted = note_requests(monkeypatch)
    in_fiji = story("fiji", "A storm off Fiji.", [("Fiji", FIJI, MONDAY)])
    with qtbot.waitSignal(view._feed.loaded, timeout=WAIT_MS):
        view.session.run(AddAnalysis(analysis=in_fiji, versions=VERSIONS))
    known = f"Dateline.app.outlines.of('{FIJI.id}')"
    assert ask(qtbot, view, f"Boolean({known} && {known}.paths)")
    assert not [path for path in noted if path.startswith(("/data/", "/outline/"))]


def test_a_version_too_large_for_a_message_is_fetched_in_one_piece(
    qtbot: QtBot, open_map: OpenMap, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = open_map(SHELLING)
    wait_settled(qtbot, view)
    noted = note_requests(monkeypatch)
    monkeypatch.setattr(feed, "MOST_TOLD", 0)
    with qtbot.waitSignal(view._feed.loaded, timeout=WAIT_MS):
        view.session.run(AddAnalysis(analysis=REPAIR, versions=VERSIONS))
    assert ask(qtbot, view, "Dateline.app.columns.titles.length") == 2
    assert len([path for path in noted if path.startswith("/data/")]) == 1


def test_a_project_opened_while_a_version_is_on_its_way_leaves_nothing_of_it(
    qtbot: QtBot, open_map: OpenMap, tmp_path: Path
) -> None:
    view = open_map(SHELLING)
    wait_settled(qtbot, view)
    view.session.run(AddAnalysis(analysis=REPAIR, versions=VERSIONS))
    view._feed._on_turned()
    with qtbot.waitSignal(view._feed.loaded, timeout=WAIT_MS):
        view.session.open(project(tmp_path / "other.dateline", SHELLING))
    assert ask(qtbot, view, "Dateline.app.columns.titles.length") == 1
    held = ask(qtbot, view, "[...Dateline.channel.parts.keys()]")
    assert not [path for path in held if path.startswith("/data/")]


@pytest.mark.parametrize(
    "url", ["https://example.org/", "http://127.0.0.1:9/x", "file:///etc/passwd", "qrc:/a.js"]
)
def test_other_addresses_are_refused(
    qtbot: QtBot, open_map: OpenMap, map_profile: QWebEngineProfile, url: str
) -> None:
    view = open_map()
    assert "Failed to fetch" in ask_later(qtbot, view, f"fetch('{url}')")
    ask_later(
        qtbot,
        view,
        f"new Promise((done) => {{ const i = new Image(); i.onerror = done; i.src = '{url}'; }})",
    )
    _forgive(open_map)


def test_the_interceptor_refuses_on_its_own(
    qtbot: QtBot, open_map: OpenMap, map_profile: QWebEngineProfile
) -> None:
    guard = _guard(map_profile)
    guard.refused.clear()
    page = QWebEnginePage(map_profile)
    with qtbot.waitSignal(page.loadFinished, timeout=WAIT_MS) as loaded:
        page.load(QUrl("http://127.0.0.1:9/"))
    assert loaded.args == [False]
    assert list(guard.refused) == ["http://127.0.0.1:9/"]
    page.deleteLater()


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "HEAD"])
def test_only_get_is_answered(qtbot: QtBot, open_map: OpenMap, method: str) -> None:
    view = open_map()
    answer = ask_later(qtbot, view, f"fetch('/web/app.js', {{method: '{method}'}}){_STATUS}")
    assert answer == 403
    _forgive(open_map)


@pytest.mark.parametrize(
    "path",
    [
        "/web/../../../../pyproject.toml",
        "/web/%2e%2e/view.py",
        "/web/nothing.js",
        "/data/1/2/events",
        "/vendor/vendored.toml",
        "/basemap/world.pmtiles",
        "/basemap/0/0/0,../0",
        "/",
    ],
)
def test_only_listed_paths_are_answered(qtbot: QtBot, open_map: OpenMap, path: str) -> None:
    view = open_map()
    assert ask_later(qtbot, view, f"fetch('{path}'){_STATUS}") == 404
    _forgive(open_map)


def test_what_was_published_is_withdrawn_once_it_is_drawn(
    qtbot: QtBot, open_map: OpenMap, map_profile: QWebEngineProfile
) -> None:
    open_map(SHELLING)
    assert handler_of(map_profile)._published == {}


def test_another_page_is_not_served(
    qtbot: QtBot, open_map: OpenMap, map_profile: QWebEngineProfile
) -> None:
    path = handler_of(map_profile).publish("secret", "text/html", b"<p>secret</p>")
    page = QWebEnginePage(map_profile)
    with qtbot.waitSignal(page.loadFinished, timeout=WAIT_MS) as loaded:
        page.load(QUrl(f"dateline://map{path}"))
    assert loaded.args == [False]
    script = "<script src='dateline://map/web/namespace.js'></script>"
    with qtbot.waitSignal(page.loadFinished, timeout=WAIT_MS):
        page.setHtml(script, QUrl("https://elsewhere.example/"))
    with qtbot.waitCallback(timeout=WAIT_MS) as answered:
        page.runJavaScript("typeof window.Dateline", answered)
    assert answered.args == ["undefined"]
    page.deleteLater()
    handler_of(map_profile).withdraw("secret")


def test_the_policy_stops_inline_scripts_and_styles(qtbot: QtBot, open_map: OpenMap) -> None:
    view = open_map()
    make = (
        "(() => { const s = document.createElement('script'); s.textContent = 'window.ran = 1';"
        "document.body.append(s); const d = document.createElement('div');"
        'd.innerHTML = \'<p onclick="window.ran = 1" style="color: red">x</p>\';'
        "document.body.append(d); d.firstChild.click();"
        "return [window.ran ?? 0, getComputedStyle(d.firstChild).color]; })()"
    )
    ran, colour = ask(qtbot, view, make)
    assert ran == 0
    assert colour != "rgb(255, 0, 0)"
    _forgive(open_map)


def test_answers_carry_type_and_policy(qtbot: QtBot, open_map: OpenMap) -> None:
    view = open_map()
    heads = ask_later(
        qtbot,
        view,
        "fetch('/web/app.js').then((a) => ['content-type', 'x-content-type-options',"
        " 'content-security-policy'].map((name) => a.headers.get(name)))",
    )
    assert heads[0].startswith("text/javascript")
    assert heads[1] == "nosniff"
    assert "script-src 'self'" in heads[2]
    assert "unsafe" not in heads[2]


def test_the_tiles_of_the_basemap_come_in_one_answer(qtbot: QtBot, open_map: OpenMap) -> None:
    view = open_map()
    fetch = "Dateline.fetchParcel('/basemap/0/0/0,3/4/2,9/0/0,2/7/0')"
    sizes = f"{fetch}.then((a) => [...a.parts].map(([name, data]) => [name, data.byteLength]))"
    answered = dict(ask_later(qtbot, view, sizes))
    archive = TileArchive(resources.path("resources", "basemap", "world.pmtiles"))
    plain = {"0/0/0": archive.plain_tile(0, 0, 0), "3/4/2": archive.plain_tile(3, 4, 2)}
    archive.close()
    assert answered == {name: len(tile or b"") for name, tile in plain.items()}


def test_an_outline_is_answered_and_absence_is_no_error(
    qtbot: QtBot, open_map: OpenMap, map_profile: QWebEngineProfile
) -> None:
    view = open_map()
    flat = "({ rings }) => rings.map((one) => [...one])"
    (ring,) = ask_later(qtbot, view, f"Dateline.channel.outlineOf('geonames:1').then({flat})")
    points = list(zip(ring[::2], ring[1::2], strict=True))
    assert points[0] == points[-1]
    assert sorted(points[1:]) == sorted(map(tuple, SQUARE["coordinates"][0][0][1:]))
    assert ask(qtbot, view, "Dateline.unpackOutline(new ArrayBuffer(0))") is None


def test_an_outline_is_read_in_the_page_as_it_is_here(qtbot: QtBot, open_map: OpenMap) -> None:
    hole = [(30, 50), (31, 50), (31, 51), (30, 50)]
    island = [(-179.5, -8), (-179, -8), (-179, -8.25), (-179.5, -8)]
    packed = pack_geometry([[[(22, 45), (40, 45), (40.1234, 52), (22, 45)], hole], [island]])
    numbers = f"Uint8Array.from({list(inflated(packed))}).buffer"
    rings = f"Dateline.unpackOutline({numbers}).rings.map((one) => [...one])"
    coordinates = unpack_geometry(packed)["coordinates"]
    flat = [[at for point in ring for at in point] for shape in coordinates for ring in shape]
    assert ask(qtbot, open_map(), rings) == flat


def test_the_page_goes_nowhere_else(qtbot: QtBot, open_map: OpenMap) -> None:
    view = open_map()
    ask(qtbot, view, "(location.href = 'dateline://map/web/app.js', 1)")
    wait_settled(qtbot, view)
    assert view.page.url().path() == "/index.html"


def _forgive(open_map: OpenMap) -> None:
    """What the test did on purpose is in the console; nothing else may be."""
    open_map.complaints.clear()  # type: ignore[attr-defined]


def test_scripts_are_answered_in_one_piece(
    qtbot: QtBot, open_map: OpenMap, map_profile: QWebEngineProfile
) -> None:
    view = open_map()
    served = ask_later(qtbot, view, "fetch('/scripts.js').then((answer) => answer.text())")
    assert served.encode() == bundle("/scripts.js")
    assert served.startswith('"use strict";')
    assert served.rstrip().endswith("Dateline.start(map_dateline, {});")


def test_it_is_told_when_a_page_has_all_it_begins_with(
    qtbot: QtBot, map_profile: QWebEngineProfile
) -> None:
    opened = OpenedPage(map_profile)
    opened.wait(1)
    assert opened.is_waiting  # nobody has said yet what it begins with
    handler_of(map_profile).begin(opened.key, lambda: beginning((), {}))
    opened.wait(WAIT_MS)
    assert not opened.is_waiting
    opened.wait(WAIT_MS)  # at once
    handler_of(map_profile).end(opened.key)
    opened.view.deleteLater()
    qtbot.wait_until(lambda: not isValid(opened.page), timeout=WAIT_MS)
