from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from dateline.domain.times import EPOCH, Moment, Precision
from dateline.ui.map.view import MapView
from dateline.ui.models.date_words import moment_words
from support.map_pages import OpenMap, ask, ask_later, mercator
from support.project_samples import KYIV, MONDAY, SHELLING, story


def _seconds(*when: int) -> float:
    return (datetime(*when) - EPOCH).total_seconds()  # type: ignore[arg-type]


def test_moments_are_said_as_precisely_as_they_are_known(qtbot: QtBot, open_map: OpenMap) -> None:
    view = open_map()
    cases = [
        ((2025, 12, 27), (2025, 12, 28), "day", "27 Dec 2025"),
        ((2025, 12, 27, 4), (2025, 12, 27, 5), "hour", "27 Dec 2025, 04:00 to 05:00"),
        ((2025, 12, 27), (2025, 12, 27, 6), "hour", "27 Dec 2025, 00:00 to 06:00"),
        (
            *((2025, 12, 31, 20), (2026, 1, 1, 6), "hour"),
            "31 Dec 2025, 20:00 to 1 Jan 2026, 06:00",
        ),
        ((2025, 12, 27, 18), (2025, 12, 28), "hour", "27 Dec 2025, 18:00 to 24:00"),
        ((1943, 2, 2, 18), (1943, 2, 3), "hour", "2 Feb 1943, 18:00 to 24:00"),
        ((2025, 12, 27), (2025, 12, 27, 6), "day", "27 Dec 2025"),
        ((2025, 12, 1), (2026, 1, 1), "month", "December 2025"),
        ((2025, 4, 1), (2025, 7, 1), "quarter", "second quarter of 2025"),
        ((2025, 12, 1), (2026, 3, 1), "season", "1 Dec 2025 to 28 Feb 2026"),
        ((2022, 1, 1), (2023, 1, 1), "year", "2022"),
        ((1990, 1, 1), (2000, 1, 1), "decade", "1990s"),
        ((2025, 12, 22), (2025, 12, 29), "week", "22 Dec 2025 to 28 Dec 2025"),
        ((2025, 12, 1), (2025, 12, 9), "vague", "about 1 Dec 2025 to 8 Dec 2025"),
        ((1, 1, 1), (1, 1, 2), "day", "1 Jan 1"),
        ((9999, 12, 30), (9999, 12, 31), "day", "30 Dec 9999"),
        ((1943, 2, 2), (1943, 2, 3), "day", "2 Feb 1943"),
    ]
    for start, end, precision, words in cases:
        script = f"Dateline.dates.moment({_seconds(*start)}, {_seconds(*end)}, '{precision}')"
        assert ask(qtbot, view, script) == words
        moment = Moment(start=datetime(*start), end=datetime(*end), precision=Precision(precision))  # type: ignore[arg-type]
        assert moment_words(moment) == words, "the same in every view"


def test_no_mark_in_a_name_turns_or_covers_what_stands_beside_it(
    qtbot: QtBot, open_map: OpenMap
) -> None:
    name = "\u202eKyiv\u202c\u2067\n\x07 a" + "\u0301" * 9 + "\u2069"
    hostile = replace(KYIV, name=name)
    view = open_map(story("one", name, [(name, hostile, MONDAY)], title=name))
    qtbot.wait_until(lambda: ask(qtbot, view, "Dateline.app.columns.count") == 1)
    plain = "Kyiv a" + "\u0301" * 4 + "\u2060" * 5
    assert ask(qtbot, view, "Dateline.app.columns.places[0].name") == plain
    assert ask(qtbot, view, "Dateline.app.columns.places[0].label").startswith(f"{plain}, ")
    assert ask(qtbot, view, "Dateline.app.columns.titles[0]") == plain
    levelled = ask(qtbot, view, f"Dateline.level({json.dumps(name)})")
    assert len(levelled) == len(name)
    assert "\u202e" not in levelled


def test_a_range_says_that_its_end_is_not_in_it(qtbot: QtBot, open_map: OpenMap) -> None:
    view = open_map()
    script = f"Dateline.dates.range({_seconds(2025, 12, 23)}, {_seconds(2026, 1, 5, 6, 30)})"
    assert ask(qtbot, view, script) == "23 Dec 2025 – 5 Jan 2026, 06:30, end not included"


def test_a_picture_says_its_dates_as_people_write_them(qtbot: QtBot, open_map: OpenMap) -> None:
    view = open_map()
    for first, last, said in (
        ((2025, 11, 25), (2026, 2, 4), "25 Nov 2025 – 3 Feb 2026"),
        ((2025, 11, 25), (2025, 11, 26), "25 Nov 2025"),
        ((2025, 11, 25, 6, 30), (2025, 11, 28), "25 Nov 2025, 06:30 – 27 Nov 2025"),
        ((2025, 11, 25), (2025, 11, 28, 14, 0), "25 Nov 2025 – 28 Nov 2025, 14:00"),
        ((2025, 11, 25, 6, 30), (2025, 11, 25, 14, 0), "25 Nov 2025, 06:30 to 14:00"),
        ((2025, 11, 25, 6, 30), (2025, 11, 26), "25 Nov 2025, 06:30 to 24:00"),
        ((1, 1, 1), (1, 1, 2), "1 Jan 1"),
    ):
        script = f"Dateline.dates.inclusive({_seconds(*first)}, {_seconds(*last)})"
        assert ask(qtbot, view, script) == said


@pytest.mark.parametrize(
    ("latitude", "longitude"),
    [(50.45, 30.52), (-33.9, 151.2), (0, 0), (85, -180), (-85, 179.9), (64.5, -179.9)],
)
def test_places_are_projected_by_the_textbook(
    qtbot: QtBot, open_map: OpenMap, latitude: float, longitude: float
) -> None:
    view = open_map()
    found = ask(qtbot, view, f"[Dateline.projectX({longitude}), Dateline.projectY({latitude})]")
    x, y = mercator(latitude, longitude, 0)
    assert found == pytest.approx([x / 256, y / 256], abs=1e-9)


def test_poles_and_the_seam_stay_on_the_map(qtbot: QtBot, open_map: OpenMap) -> None:
    view = open_map()
    script = "[90, -90].map(Dateline.projectY).concat([180, -180, 540].map(Dateline.projectX))"
    values = ask(qtbot, view, script)
    assert all(0 <= value <= 1 for value in values)


def test_the_legend_names_the_stories_in_the_window_and_no_others(
    qtbot: QtBot, open_map: OpenMap
) -> None:
    view = open_map(SHELLING)
    rows = "[...document.querySelectorAll('.dateline-legend-words')].map((e) => e.textContent)"
    assert ask(qtbot, view, rows) == ["shelling"]


def test_an_outline_cut_short_of_the_seam_is_drawn_up_to_it(
    qtbot: QtBot, open_map: OpenMap
) -> None:
    box, _ = _outline(qtbot, open_map(), [_square(170, 179.9)])
    assert box[1] == 1
    assert box[0] == pytest.approx(170 / 360 + 0.5)


def test_an_outline_across_the_seam_is_one_and_as_wide_as_it_is(
    qtbot: QtBot, open_map: OpenMap
) -> None:
    view = open_map()
    fiji, size = _outline(qtbot, view, [_square(177, 179.9), _square(-179.9, -178)])
    assert fiji == pytest.approx([177 / 360 + 0.5, 182 / 360 + 0.5])
    assert size == pytest.approx(3 / 360, rel=0.02)
    america, _ = _outline(qtbot, view, [_square(172, 179), _square(-179, -70)])
    assert america == pytest.approx([-188 / 360 + 0.5, -70 / 360 + 0.5])
    whole, _ = _outline(qtbot, view, [_square(-179.9, 179.9)])
    assert whole == pytest.approx([0, 1])


def _square(west: float, east: float) -> list[list[float]]:
    return [[west, 0], [east, 0], [east, 2], [west, 2], [west, 0]]


def _outline(
    qtbot: QtBot, view: MapView, rings: list[list[list[float]]]
) -> tuple[list[Any], float]:
    """Return west and east of an outline in the unit square, and its largest part's side."""
    shape = f"{{type: 'MultiPolygon', coordinates: {[[ring] for ring in rings]}}}"
    script = (
        f"new Promise((done) => {{ const o = new Dateline.Outlines(async () => ({shape}),"
        " () => done([o.of('x').box, o.of('x').largest])); o.of('x'); })"
    )
    box, largest = ask_later(qtbot, view, script)
    return [box[0], box[2]], largest


def test_files_are_short_enough_to_be_read() -> None:
    from dateline.ui.map.files import WEB

    sizes = {path.name: len(path.read_text("utf-8").splitlines()) for path in WEB.iterdir()}
    assert {name for name, lines in sizes.items() if lines >= 400 and name.endswith(".js")} == set()
