"""The one-file page, opened from disk by a browser that refuses every connection."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pypdf import PageObject, PdfReader
from PySide6.QtCore import QUrl
from PySide6.QtWebEngineCore import (
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineScript,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dateline.domain.events import Analysis, MentionKind
from dateline.domain.progress import Silent
from dateline.domain.times import Moment, Precision
from dateline.export.web_page import write_page
from dateline.export.wording import ENGLISH, Wording
from dateline.services.web_payload import web_payload
from dateline.ui.spoken import spoken
from dateline.ui.timeline.calendar import boundaries, label, step_for
from dateline.ui.timeline.histogram import count_bins
from dateline.ui.timeline.intervals import Colours, Intervals, owned_colours, stack
from dateline.ui.timeline.painting import TICK_LEAST, bar_step
from dateline.ui.timeline.scale import Scale, comfortable
from support.map_pages import SQUARE, WAIT_MS
from support.project_samples import FIJI, KYIV, MONDAY, REPAIR, SHELLING, TUESDAY, project, story
from support.ukrainian import speaking_ukrainian

NASTY = "</script><img src=x onerror=\"document.title='ran'\"> \u2028\u202etidder"


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

    def value(self, expression: str) -> Any:
        """Return a value of any kind: the engine's own way turns lists into nothing."""
        return json.loads(self.ask(f"JSON.stringify({expression})"))

    def open(self, path: Path) -> None:
        with self._qtbot.waitSignal(self._view.loadFinished, timeout=WAIT_MS):
            self._view.load(QUrl.fromLocalFile(str(path)))
        self.wait("Dateline.app.events.clusters !== undefined && !Dateline.app.pending")

    def answer_media(self, *queries: str) -> None:
        """Have the page told that these of its media queries hold, and no others."""
        script = QWebEngineScript()
        script.setInjectionPoint(QWebEngineScript.InjectionPoint.DocumentCreation)
        script.setWorldId(QWebEngineScript.ScriptWorldId.MainWorld)
        script.setSourceCode(
            f"{{ const held = new Set({json.dumps(queries)}); const changed = [];"
            " window.matchMedia = (query) => ({ get matches() { return held.has(query); },"
            " addEventListener: (_, hear) => changed.push(hear) });"
            " window.nowMedia = (...queries) => { held.clear();"
            " queries.forEach((query) => held.add(query));"
            " changed.forEach((hear) => hear()); }; }"
        )
        self._view.page().scripts().insert(script)

    def printed(self) -> list[PageObject]:
        """Return each page on paper."""
        with self._qtbot.waitCallback(timeout=WAIT_MS) as answered:
            self._view.page().printToPdf(answered)
        return list(PdfReader(io.BytesIO(answered.args[0])).pages)

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


def _write(tmp_path: Path, *analyses: Analysis, wording: Wording = ENGLISH) -> Path:
    store = project(tmp_path / "p.dateline", *analyses, title=NASTY)
    target = tmp_path / "map.html"
    write_page(target, web_payload(store, Silent()), lambda _place_id: SQUARE, wording)
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
    shown = " ".join(NASTY.replace("\u202e", "").split())
    assert source.startswith(f"{shown} · ")
    assert browser.ask("document.querySelector('h1').textContent") == shown
    assert browser.ask("document.querySelectorAll('aside img').length") == 0
    assert browser.ask("document.title") != "ran"


def test_the_time_line_is_moved_by_its_edges(browser: _Browser, tmp_path: Path) -> None:
    two = [("Kyiv", KYIV, MONDAY), ("Fiji", FIJI, TUESDAY)]
    browser.open(_write(tmp_path, story("two", "Kyiv on Monday. Fiji on Tuesday.", two)))
    browser.ask(
        "(() => { const edge = document.querySelector('.dateline-brush-edge.start');"
        "edge.value = 24; edge.dispatchEvent(new Event('input')); })()"
    )
    browser.wait("document.querySelector('.dateline-caption').textContent.includes('1 event')")
    assert browser.ask("Dateline.app.tally.totals.events") == 1


def test_the_time_line_counts_what_the_map_shows_only(browser: _Browser, tmp_path: Path) -> None:
    two = [("Kyiv", KYIV, MONDAY), ("Fijian", FIJI, TUESDAY)]
    kinds = (MentionKind.LITERAL, MentionKind.DEMONYM)
    path = _write(tmp_path, story("two", "Kyiv on Monday. Fijian on Tuesday.", two, kinds=kinds))
    browser.open(path)
    assert browser.ask("Dateline.app.tally.totals.events") == 1
    assert sum(browser.value("[...Dateline.brush.bars.totals]")) == 1


def test_the_time_line_has_the_colours_of_the_map_and_a_scale(
    browser: _Browser, tmp_path: Path
) -> None:
    one = story("one", "Kyiv on Monday.", [("Kyiv", KYIV, MONDAY)])
    other = story("other", "Fiji on Tuesday.", [("Fiji", FIJI, TUESDAY)])
    browser.open(_write(tmp_path, one, other))
    browser.wait("Dateline.brush.bars !== null")
    painted = browser.value(
        "(() => { const { canvas } = Dateline.brush; const { width, height } = canvas;"
        " const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);"
        " const found = new Set(); for (let i = 0; i < data.length; i += 4)"
        " found.add('#' + [...data.slice(i, i + 3)].map((c) => c.toString(16).padStart(2, '0'))"
        ".join('').toUpperCase()); return [...found]; })()"
    )
    assert {"#D55E00", "#0072B2"} <= set(painted), "the first two stories' colours"
    written = browser.value(
        "(() => { const told = []; const context = { measureText: (w) => ({ width: w.length }),"
        " fillText: (words) => told.push(words) }; const { bars } = Dateline.brush;"
        " const none = new Proxy(context, { get: (held, name) => held[name] || (() => {}),"
        " set: () => true }); bars.draw(none, true); return told; })()"
    )
    assert written[0] == "1", "how many events the line stands for"
    assert "Events a day" in written


@pytest.mark.parametrize("length", [86_400 * 2, 86_400 * 90, 86_400 * 365 * 40])
def test_bars_are_those_of_the_window(browser: _Browser, tmp_path: Path, length: int) -> None:
    browser.open(_write(tmp_path, SHELLING, REPAIR, *_spread(length)))
    store = project(tmp_path / "again.dateline", SHELLING, REPAIR, *_spread(length))
    columns = store.columns()
    store.close()
    low, high = comfortable(columns)
    assert browser.value("Dateline.calendar.comfortable(Dateline.app.columns)") == [low, high]
    scale = Scale(start=low, end=high, left=44, width=900)
    edges = boundaries(low, high, bar_step(scale))
    plot = {"start": low, "end": high, "left": 44, "width": 900, "height": 140}
    browser.ask(
        "window.bars = new Dateline.Bars(Dateline.app.columns, Dateline.app.shown,"
        f" {json.dumps(plot)}); 0"
    )
    assert browser.value("bars.edges") == edges
    passes = columns.kinds == 0
    owned = Colours(keys=columns.stories, table=owned_colours(columns, 7))
    intervals = Intervals(columns)
    found = count_bins(stack(columns, intervals, owned, palette=7, passes=passes), edges)
    stacks = np.array(browser.value("[...bars.stacks]")).reshape(-1, 8).T
    assert stacks.tolist() == found.stacks.tolist()
    stretches = browser.value("bars.stretches.map(({ start, end, count }) => [start, end, count])")
    told = found.stretches
    assert sorted(stretches) == sorted(
        [a, b, c] for a, b, c in zip(told.starts, told.ends, told.counts.tolist(), strict=True)
    )
    assert [browser.ask("bars.before"), browser.ask("bars.after")] == [found.before, found.after]
    ticks = step_for(scale.seconds_per_pixel * TICK_LEAST)
    words = [label(at, ticks, full=not n) for n, at in enumerate(boundaries(low, high, ticks))]
    assert (
        browser.value(
            "Dateline.calendar.boundaries(bars.start, bars.end, bars.ticks)"
            ".map((at, n) => Dateline.calendar.label(at, bars.ticks, !n))"
        )
        == words
    )


def _spread(length: int) -> list[Analysis]:
    """Return stories of events over so many seconds, some of them long."""
    found = []
    for number in range(9):
        start = MONDAY.start + timedelta(seconds=length * (number % 5) // 4)
        days = 40 if number == 3 else 1
        precision = Precision.VAGUE if days > 1 else Precision.DAY
        moment = Moment(start=start, end=start + timedelta(days=days), precision=precision)
        found.append(story(f"s{number}", f"Kyiv {number}.", [("Kyiv", KYIV, moment)]))
    return found


def test_it_follows_the_colours_and_the_contrast_of_the_system(
    browser: _Browser, tmp_path: Path
) -> None:
    browser.answer_media("(prefers-color-scheme: dark)")
    browser.open(_write(tmp_path, SHELLING))
    look = "Object.values(document.documentElement.dataset).join(' ')"
    pane = (
        "(() => { const probe = document.createElement('canvas').getContext('2d',"
        " { willReadFrequently: true }); probe.drawImage(Dateline.brush.canvas, 0, 0);"
        " return [...probe.getImageData(2, 2, 1, 1).data].join(); })()"
    )
    assert browser.ask(look) == "dark standard"
    browser.wait(f"{pane} === '27,33,41,255'")
    browser.ask("nowMedia('(prefers-color-scheme: dark)', '(prefers-contrast: more)'); 0")
    assert browser.ask(look) == "dark high"
    browser.wait(f"{pane} === '0,0,0,255'")
    browser.ask("nowMedia('(forced-colors: active)'); 0")
    assert browser.ask(look) == "light high"
    browser.ask("nowMedia(); 0")
    assert browser.ask(look) == "light standard"
    browser.wait(f"{pane} === '255,255,255,255'")


def test_the_whole_range_is_moved_by_keys_and_said(browser: _Browser, tmp_path: Path) -> None:
    two = [("Kyiv", KYIV, MONDAY), ("Fiji", FIJI, TUESDAY)]
    browser.open(_write(tmp_path, story("two", "Kyiv on Monday. Fiji on Tuesday.", two)))
    names = "[...document.querySelectorAll('.dateline-brush-edge')].map((each) => each.ariaLabel)"
    assert browser.value(names) == ["From", "Until, not included", "The whole range"]
    browser.ask("Dateline.brush.set('end', Dateline.brush.from + 43200); 0")
    length = browser.ask("Dateline.brush.end - Dateline.brush.start")
    browser.ask(
        "(() => { const whole = document.querySelector('.dateline-brush-edge.body');"
        "whole.value = 24; whole.dispatchEvent(new Event('input')); })()"
    )
    assert browser.ask("Dateline.brush.end - Dateline.brush.start") == length
    said = browser.ask("document.querySelector('.dateline-brush-edge.body').ariaValueText")
    assert said.startswith("23 Dec 2025 – ")


def test_playing_passes_through_all_of_time_and_rests_at_the_end(
    browser: _Browser, tmp_path: Path
) -> None:
    browser.open(_write(tmp_path, *_spread(400 * 86_400)))
    assert browser.ask("Dateline.player.button.getAttribute('aria-label')") == "Play"
    browser.ask(
        "window.seen = []; const { moved } = Dateline.brush;"
        "Dateline.brush.moved = (...range) => { seen.push(range); moved(...range); };"
        "Dateline.player.button.click()"
    )
    assert browser.ask("Dateline.player.button.getAttribute('aria-label')") == "Pause"
    browser.wait("seen.length > 3")
    browser.ask("Dateline.player.button.click()")
    assert browser.ask("Dateline.player.button.getAttribute('aria-label')") == "Play"
    browser.ask("Dateline.player.play()")
    browser.wait("seen.length > 6")
    browser.ask(
        "document.querySelector('.dateline-brush-edge').dispatchEvent("
        "new Event('input', { bubbles: true }))"
    )
    assert browser.ask("Dateline.player.timer") == 0
    browser.ask("while (Dateline.brush.end < Dateline.brush.to) Dateline.player.go()")
    steps = browser.value("seen")
    day = 86_400
    begin, end = browser.value("[Dateline.brush.from, Dateline.brush.to]")
    assert steps[0][0] == begin
    assert steps[-1][1] == end
    lengths = {stop - start for start, stop in steps}
    assert lengths == {21 * day}, "a week of steps, of three days each"
    assert browser.ask("Dateline.player.step") == 3 * day
    browser.ask("Dateline.player.play()")
    assert browser.value("[Dateline.brush.start, Dateline.player.timer > 0]") == [begin, True]


def test_playing_is_calmer_where_motion_is_unwelcome(browser: _Browser, tmp_path: Path) -> None:
    browser.answer_media("(prefers-reduced-motion: reduce)")
    browser.open(_write(tmp_path, *_spread(400 * 86_400)))
    assert browser.ask("Dateline.player.step") == 12 * 86_400


def test_all_of_a_long_list_can_be_scrolled_to_and_read(browser: _Browser, tmp_path: Path) -> None:
    count = 350
    days = [
        replace(MONDAY, start=MONDAY.start + timedelta(at), end=MONDAY.end + timedelta(at))
        for at in range(count)
    ]
    words = " ".join(["Kyiv"] * count)
    browser.open(_write(tmp_path, story("long", words, [("Kyiv", KYIV, day) for day in days])))
    lines = "document.querySelectorAll('.dateline-found .dateline-list-line')"
    side = "document.querySelector('.dateline-side')"
    browser.wait(f"{lines}.length > 0")
    assert browser.ask(f"{lines}.length") < count  # those out of view are not made yet
    for _ in range(count):
        if browser.ask(f"{lines}.length") == count:
            break
        before = browser.ask(f"{side}.scrollTop = {side}.scrollHeight; {lines}.length")
        browser.wait(f"{lines}.length > {before}")
    assert browser.ask(f"new Set([...{lines}].map((line) => line.textContent)).size") == count
    assert browser.ask("document.querySelector('.dateline-growing') === null")
    # by keys, too: each End leads to the last that is made
    browser.ask("Dateline.finder.search(''); 0")
    for _ in range(count):
        if browser.ask(f"{lines}.length") == count:
            break
        before, is_last = browser.value(
            f"(() => {{ {lines}[0].focus(); {lines}[0].dispatchEvent(new KeyboardEvent('keydown',"
            f" {{key: 'End', bubbles: true}})); const all = [...{lines}];"
            " return [all.length, document.activeElement === all.at(-1)]; })()"
        )
        assert is_last
        browser.wait(f"{lines}.length > {before}")
    told = "document.querySelectorAll('.dateline-reader-event')"
    browser.ask(
        "Dateline.app.listeners.placePicked(Dateline.app.columns.places[0].id,"
        f" [...Array({count}).keys()]); 0"
    )
    for _ in range(count):
        if browser.ask(f"{told}.length") == count:
            break
        before = browser.ask(f"{side}.scrollTop = {side}.scrollHeight; {told}.length")
        browser.wait(f"{told}.length > {before}")
    assert browser.ask(f"{told}.length") == count


def test_events_are_listed_found_and_read(browser: _Browser, tmp_path: Path) -> None:
    browser.open(_write(tmp_path, SHELLING, REPAIR))
    lines = "[...document.querySelectorAll('.dateline-found .dateline-list-line')]"
    browser.wait(f"{lines}.length === 2")
    browser.ask("Dateline.finder.search('KÝIV quiet'); 0")
    assert browser.ask(f"{lines}.length") == 1
    browser.ask("Dateline.finder.search('nowhere'); 0")
    assert browser.ask("document.querySelector('.dateline-find-sum').textContent") == (
        "Nothing found in this range"
    )
    browser.ask("Dateline.finder.search(''); 0")
    haloed = "Dateline.app.events.hits.filter((mark) => mark.isPointed).length"
    for name, halos in (("pointerenter", 1), ("pointerleave", 0)):
        browser.ask(f"{lines}[0].dispatchEvent(new PointerEvent('{name}')); 0")
        browser.wait(f"{haloed} === {halos}")
    browser.ask(f"{lines}[0].focus(); {lines}[0].click(); 0")
    assert browser.ask("document.activeElement.tagName") == "H2"
    assert browser.ask("document.querySelectorAll('.dateline-reader blockquote').length") > 0
    browser.ask("document.querySelector('.dateline-back').click(); 0")
    assert browser.ask("document.activeElement.type") == "search"
    assert browser.ask(f"{lines}.length") == 2


def test_it_speaks_the_language_of_the_window(
    browser: _Browser, tmp_path: Path, qapp: QApplication
) -> None:
    with speaking_ukrainian(qapp):
        path = _write(tmp_path, SHELLING, REPAIR, wording=spoken())
    browser.open(path)
    browser.ask("Dateline.app.openMark(Dateline.app.events.hits[0]); 0")
    browser.wait("document.querySelectorAll('.dateline-reader h3').length > 0")
    assert browser.ask("document.documentElement.lang") == "uk"
    caption = browser.ask("document.querySelector('.dateline-caption').textContent")
    assert "грудня 2025" in caption
    said = browser.ask(
        "[document.body.innerText, ...[...document.querySelectorAll('[aria-label],[title]')]"
        ".map((each) => `${each.ariaLabel || ''} ${each.title}`),"
        " ...[...document.querySelectorAll('input')].map((each) => each.placeholder + ' ' +"
        " (each.ariaValueText || '')), Dateline.brush.bars.unitWords()].join(' ')"
    )
    stories = " ".join(f"{each.document.title} {each.document.text}" for each in (SHELLING, REPAIR))
    known = re.findall(
        r"[A-Za-z]{2,}", f"{NASTY} {stories} GSHHG LGPL Natural Earth GeoNames CC BY"
    )
    known += ["Home", "Kyiv", "Fiji", "Ukraine", "Kharkiv", "Oblast", "The", "Daily", "txt", "Tab"]
    assert sorted(set(re.findall(r"[A-Za-z]{2,}", said)) - set(known)) == []


def test_on_paper_there_are_map_time_line_and_a_table(browser: _Browser, tmp_path: Path) -> None:
    browser.open(_write(tmp_path, SHELLING, REPAIR))
    browser.wait("Dateline.app.names.placed.length > 0")
    first, second = (page.extract_text() for page in browser.printed())
    assert "4 mentions, 2 events, 2 stories" in first
    assert "GSHHG" in first
    words = " ".join(second.split())
    assert words.startswith("When Where Sources 22 Dec 2025 ")
    assert "Kyiv" in words
    for left_out in ("Search places", "Print", "All events"):
        assert left_out not in first + second


def test_words_on_paper_are_dark_where_the_screen_is(browser: _Browser, tmp_path: Path) -> None:
    browser.answer_media("(prefers-color-scheme: dark)")
    browser.open(_write(tmp_path, SHELLING, REPAIR))
    table = browser.printed()[-1].get_contents()
    assert table is not None
    filled = re.findall(rb"([\d.]+) ([\d.]+) ([\d.]+) rg", table.get_data())
    shades = {max(map(float, colour)) for colour in filled}
    assert min(shades) < 0.3, "the words"
    assert not {shade for shade in shades if 0.9 < shade < 1}, "none for a dark ground"


def test_a_key_of_the_map_keeps_the_keys_there(browser: _Browser, tmp_path: Path) -> None:
    browser.open(_write(tmp_path, SHELLING))
    press = "new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })"
    browser.ask("Dateline.app.openMark(Dateline.app.events.hits[0]); 0")
    browser.ask("document.querySelector('#map_dateline').focus(); 0")
    assert browser.ask("document.querySelector('.dateline-finder').hidden") is True
    browser.ask(f"document.activeElement.dispatchEvent({press}); 0")
    assert browser.ask("document.querySelector('.dateline-finder').hidden") is False
    assert browser.ask("document.activeElement.id") == "map_dateline"


def test_an_empty_project_is_shown_too(browser: _Browser, tmp_path: Path) -> None:
    browser.open(_write(tmp_path))
    assert (
        browser.ask("document.querySelector('.dateline-caption').textContent")
        == "Nothing dated yet"
    )
