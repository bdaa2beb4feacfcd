"""The one-file page, opened from disk by a browser that refuses every connection."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWebEngineCore import (
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dateline.domain.events import Analysis, MentionKind
from dateline.domain.progress import Silent
from dateline.export.web_page import write_page
from dateline.services.web_payload import web_payload
from support.map_pages import SQUARE, WAIT_MS
from support.project_samples import FIJI, KYIV, MONDAY, REPAIR, SHELLING, TUESDAY, project, story

NASTY = "</script><img src=x onerror=\"document.title='ran'\"> \u2028"


class _Ears(QWebEngineUrlRequestInterceptor):
    def __init__(self, parent: QApplication) -> None:
        super().__init__(parent)
        self.asked: list[str] = []

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:  # noqa: N802
        self.asked.append(info.requestUrl().toString())


class _Page(QWebEnginePage):
    def __init__(self, profile: QWebEngineProfile, view: QWebEngineView) -> None:
        super().__init__(profile, view)
        self.complaints: list[str] = []

    def javaScriptConsoleMessage(  # noqa: N802
        self, level: Any, message: str, line: int, source: str
    ) -> None:
        self.complaints.append(message)


class _Browser:
    def __init__(self, qtbot: QtBot, view: QWebEngineView, ears: _Ears) -> None:
        self._qtbot, self._view, self.ears = qtbot, view, ears

    def ask(self, script: str) -> Any:
        with self._qtbot.waitCallback(timeout=WAIT_MS) as answered:
            self._view.page().runJavaScript(script, answered)
        return answered.args[0]

    def open(self, path: Path) -> None:
        with self._qtbot.waitSignal(self._view.loadFinished, timeout=WAIT_MS):
            self._view.load(QUrl.fromLocalFile(str(path)))
        self.wait("Dateline.app.events.clusters !== undefined && !Dateline.app.pending")

    def wait(self, script: str) -> None:
        self._qtbot.wait_until(lambda: self.ask(script) is True, timeout=WAIT_MS)


@pytest.fixture
def browser(qtbot: QtBot, qapp: QApplication) -> Iterator[_Browser]:
    profile = QWebEngineProfile(qapp)
    ears = _Ears(qapp)
    profile.setUrlRequestInterceptor(ears)
    view = QWebEngineView()
    page = _Page(profile, view)
    view.setPage(page)
    view.resize(1000, 700)
    view.show()
    yield _Browser(qtbot, view, ears)
    assert page.complaints == []
    page.deleteLater()
    with qtbot.waitSignal(page.destroyed, timeout=WAIT_MS):
        view.close()
    view.deleteLater()


def _write(tmp_path: Path, *analyses: Analysis) -> Path:
    store = project(tmp_path / "p.dateline", *analyses, title=NASTY)
    target = tmp_path / "map.html"
    write_page(target, web_payload(store, Silent()), lambda _place_id: SQUARE)
    store.close()
    return target


def test_it_shows_map_time_and_sources_without_asking_for_anything(
    browser: _Browser, tmp_path: Path
) -> None:
    path = _write(tmp_path, SHELLING, REPAIR)
    browser.open(path)
    browser.wait("!Dateline.app.basemap._loading && Dateline.app.names.placed.length > 0")
    caption = browser.ask("document.querySelector('.dateline-caption').textContent")
    assert caption.endswith("4 mentions, 2 events, 2 stories")
    assert browser.ask("Dateline.failures.join()") == ""
    asked = {url for url in browser.ears.asked if not url.startswith(("data:", "blob:"))}
    assert asked == {QUrl.fromLocalFile(str(path)).toString()}


def test_a_marker_opens_its_paragraphs_with_the_words_lit(
    browser: _Browser, tmp_path: Path
) -> None:
    text = "\U0001f6a8 Alarm in Kyiv on Monday."
    browser.open(_write(tmp_path, story("emoji", text, [("Kyiv", KYIV, MONDAY)], title=NASTY)))
    browser.ask("Dateline.app.openMark(Dateline.app.events.hits[0])")
    assert browser.ask("document.querySelector('.dateline-reader mark').textContent") == "Kyiv"
    assert browser.ask("document.querySelector('.dateline-reader blockquote').textContent") == text
    source = browser.ask("document.querySelector('.dateline-reader-source').textContent")
    assert source.startswith(f"{' '.join(NASTY.split())} · ")
    assert browser.ask("document.querySelector('h1').textContent") == NASTY
    assert browser.ask("document.querySelectorAll('aside img').length") == 0
    assert browser.ask("document.title") != "ran"


def test_the_time_line_is_moved_by_its_edges(browser: _Browser, tmp_path: Path) -> None:
    two = [("Kyiv", KYIV, MONDAY), ("Fiji", FIJI, TUESDAY)]
    browser.open(_write(tmp_path, story("two", "Kyiv on Monday. Fiji on Tuesday.", two)))
    browser.ask(
        "(() => { const edge = document.querySelector('.dateline-brush-edge.start');"
        "edge.value = 1; edge.dispatchEvent(new Event('input')); })()"
    )
    browser.wait("document.querySelector('.dateline-caption').textContent.includes('1 event')")
    assert browser.ask("Dateline.app.tally.totals.events") == 1


def test_the_time_line_counts_what_the_map_shows_only(browser: _Browser, tmp_path: Path) -> None:
    two = [("Kyiv", KYIV, MONDAY), ("Fijian", FIJI, TUESDAY)]
    kinds = (MentionKind.LITERAL, MentionKind.DEMONYM)
    path = _write(tmp_path, story("two", "Kyiv on Monday. Fijian on Tuesday.", two, kinds=kinds))
    browser.open(path)
    assert browser.ask("Dateline.app.tally.totals.events") == 1
    browser.ask(
        "{ const { draw } = Dateline.Brush.prototype; Dateline.Brush.prototype.draw = function () {"
        " Dateline.drawn = this.bins(2).join(); draw.call(this); }; }"
    )
    browser.ask(
        "document.querySelector('.dateline-brush-edge.start').dispatchEvent(new Event('input'))"
    )
    browser.wait("Dateline.drawn !== undefined")
    assert browser.ask("Dateline.drawn") == "1,0", "a bar on Monday, none on Tuesday"


def test_an_empty_project_is_shown_too(browser: _Browser, tmp_path: Path) -> None:
    browser.open(_write(tmp_path))
    assert (
        browser.ask("document.querySelector('.dateline-caption').textContent")
        == "Nothing dated yet"
    )
