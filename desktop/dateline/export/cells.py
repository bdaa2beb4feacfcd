"""Events as the cells of a table: a row for each mention that says so.

A spreadsheet takes a cell that begins with ``=`` or its like for a formula, and a story may hold
such words; so they get an apostrophe before them, unless the cells are asked for raw.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache

from dateline.domain.places import Candidates, Place
from dateline.domain.text import StoryText
from dateline.domain.times import Moment
from dateline.export.payload import EventRow, EventTable, SourceRow
from dateline.export.pieces import Pieces

HEADER = (
    "event",
    "place_id",
    "place",
    "label",
    "country",
    "feature",
    "latitude",
    "longitude",
    "start",
    "end",
    "precision",
    "event_mentions",
    "event_stories",
    "kind",
    "scene",
    "scene_reason",
    "confidence",
    "decided_by",
    "reason",
    "moment_text",
    "moment_basis",
    "story",
    "story_title",
    "publisher",
    "published",
    "source",
    "paragraph",
    "words_start",
    "words_end",
    "words",
    "sentence",
    "candidates",
    "app",
    "model",
    "gazetteer",
)
"""``start``, ``end`` are the moment's, half-open; ``words_start``, ``words_end`` code points."""

FILTER = "filter"
"""A further column where this is not the whole project: which part it is, in words."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")  # fullwidth forms too
_SUSPECT = frozenset((*_FORMULA, " "))

Cell = str | int | float | None
Cells = tuple[Cell, ...]


def header(table: EventTable) -> tuple[str, ...]:
    """Return the names of the columns."""
    return (*HEADER, FILTER) if table.filter else HEADER


def cell_rows(table: EventTable, *, raw: bool = False) -> Iterator[list[Cells]]:
    """Return the rows under the header, those of one event at a time.

    Args:
        table: the events.
        raw: leave words that look like formulas as they are.
    """
    yield from map(cells_of(table, raw=raw), table.rows())


def cells_of(table: EventTable, *, raw: bool = False) -> Callable[[EventRow], list[Cells]]:
    """Return what makes the rows of an event; as :func:`cell_rows`."""
    return _Rows(table, raw=raw).of


def safe(cell: str) -> str:
    """Return words that no spreadsheet takes for a formula."""
    if cell[:1] in _SUSPECT and cell.lstrip(" ").startswith(_FORMULA):
        return f"'{cell}"
    return cell


class _Rows:
    """Makes rows; cells that many rows share are looked at once."""

    def __init__(self, table: EventTable, *, raw: bool) -> None:
        self._raw = raw
        self._words: Callable[[str], str] = str if raw else safe
        self._place = Pieces(self._of_place)
        self._moment = Pieces(_moment)
        self._story = Pieces(self._of_story)
        # from the kind to the basis of the moment
        self._manner = lru_cache(maxsize=4096)(lambda *cells: self._all(cells))
        self._candidates = Pieces(self._of_candidates)
        versions = table.versions
        made: tuple[str, ...] = ("", "", "")
        if versions:
            made = (versions.app, versions.model, versions.gazetteer)
        if table.filter:
            made = (*made, table.filter)
        self._made = self._all(made)

    def of(self, row: EventRow) -> list[Cells]:
        """Return the rows of an event."""
        moment = self._moment(row.moment) if row.moment else (None, None, None)
        event = (row.id, *self._place(row.place), *moment, row.mentions, row.stories)
        return [(*event, *self._source(said), *self._made) for said in row.sources]

    def _all(self, cells: Cells) -> Cells:
        return tuple(self._words(cell) if isinstance(cell, str) else cell for cell in cells)

    def _of_place(self, place: Place) -> Cells:
        words = self._all((place.id, place.name, place.label, place.country, place.feature))
        return (*words, place.latitude, place.longitude)

    def _of_story(self, story: StoryText) -> Cells:
        return self._all((story.id, story.title, story.publisher, story.published, story.source))

    def _of_candidates(self, candidates: Candidates) -> str:
        listed = (f"{c.place.id} {c.place.label} {c.score}" for c in candidates.listed)
        return self._words("; ".join(listed))

    def _source(self, said: SourceRow) -> Cells:
        story, paragraph, start, end, words, sentence = said[:6]
        return (
            *self._manner(*said[6:14]),
            *self._story(story),
            paragraph,
            start,
            end,
            self._words(words),
            self._words(sentence),
            self._candidates(said[14]),
        )


def _moment(moment: Moment) -> Cells:
    return (moment.start.isoformat(), moment.end.isoformat(), str(moment.precision))
