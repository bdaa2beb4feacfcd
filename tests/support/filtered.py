"""Two stories of two publishers, and what the lists of a window show of them."""

from __future__ import annotations

from dataclasses import replace

from dateline.domain.events import Analysis
from dateline.domain.filters import Filter, NamedPlace
from dateline.ui.main_window import MainWindow
from support.project_samples import FIJI, KHARKIV, KYIV, MONDAY, TUESDAY, UKRAINE, story

EVERYTHING_UKRAINE = Filter(places=frozenset({NamedPlace(id=UKRAINE, name="Ukraine")}))


def by(publisher: str, analysis: Analysis) -> Analysis:
    return replace(analysis, document=replace(analysis.document, publisher=publisher))


FIRST = by(
    "Reuters",
    story(
        "first",
        "Kyiv on Monday. Kharkiv on Tuesday. Kyiv again on Monday.",
        [("Kyiv", KYIV, MONDAY), ("Kharkiv", KHARKIV, TUESDAY), ("Kyiv", KYIV, MONDAY)],
    ),
)
SECOND = by(
    "AP",
    story(
        "second",
        "Kyiv on Monday, Fiji on Tuesday.",
        [("Kyiv", KYIV, MONDAY), ("Fiji", FIJI, TUESDAY)],
        confidence=0.5,
    ),
)


def listed(window: MainWindow) -> tuple[set[str], set[str]]:
    stories, places = window.lists.stories.stories, window.lists.places.places
    return (
        {str(stories.index(row).data()) for row in range(stories.rowCount())},
        {places.place_at(row).name for row in range(places.rowCount())},
    )
