"""Events as the cells of a table: a row for each mention that says so.

A spreadsheet takes a cell that begins with ``=`` or its like for a formula, and a story may hold
such words; so they get an apostrophe before them, unless the cells are asked for raw.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from dateline.domain.places import Candidates, Place
from dateline.domain.text import StoryText
from dateline.domain.times import Moment
from dateline.export.payload import EventBatch, EventHead, EventTable
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
_KEPT = 8192
_SUSPECT = frozenset((*_FORMULA, " "))

Cell = str | int | float | None
Cells = tuple[Cell, ...]


def header(table: EventTable) -> tuple[str, ...]:
    """Return the names of the columns."""
    return (*HEADER, FILTER) if table.filter else HEADER


def cell_rows(
    table: EventTable, *, raw: bool = False, numbers: bool = True
) -> Iterator[list[Cells]]:
    """Return the rows under the header, batch by batch.

    Args:
        table: the events.
        raw: leave words that look like formulas as they are.
        numbers: leave numbers with a fraction as numbers; else they are words, as a text has them.
    """
    make = cells_of(table, raw=raw, numbers=numbers)
    return map(make, table.batches())


def cells_of(
    table: EventTable, *, raw: bool = False, numbers: bool = True
) -> Callable[[EventBatch], list[Cells]]:
    """Return what makes the rows of a batch; as :func:`cell_rows`."""
    return _Rows(table, raw=raw, numbers=numbers).of


def safe(cell: str) -> str:
    """Return words that no spreadsheet takes for a formula."""
    if cell[:1] in _SUSPECT and cell.lstrip(" ").startswith(_FORMULA):
        return f"'{cell}"
    return cell


class _Rows:
    """Makes rows; cells that many rows share are looked at once."""

    def __init__(self, table: EventTable, *, raw: bool, numbers: bool) -> None:
        self._raw = raw
        self._numbers = numbers
        self._place = Pieces(self._of_place)
        self._moment = Pieces(_moment)
        self._story = lru_cache(maxsize=_KEPT)(self._of_story)
        self._candidates = lru_cache(maxsize=_KEPT)(self._of_candidates)
        # from the kind to the basis of the moment
        self._manner = lru_cache(maxsize=_KEPT)(lambda *cells: self._all(cells))
        versions = table.versions
        made: tuple[str, ...] = ("", "", "")
        if versions:
            made = (versions.app, versions.model, versions.gazetteer)
        if table.filter:
            made = (*made, table.filter)
        self._made = self._all(made)

    def of(self, batch: EventBatch) -> list[Cells]:
        """Return the rows of some events."""
        said = batch.sources
        manners = list(map(self._manner, *said[6:14]))
        stories = list(map(self._story, said.story))
        words, sentences = self._safe(said.words), self._safe(said.sentence)
        candidates = list(map(self._candidates, said.candidates))
        places = list(zip(said.paragraph, said.start, said.end, strict=True))
        return [
            (
                *event,
                *manners[row],
                *stories[row],
                *places[row],
                words[row],
                sentences[row],
                candidates[row],
                *self._made,
            )
            for head, event in zip(batch.events, map(self._event, batch.events), strict=True)
            for row in range(head.first, head.last)
        ]

    def _event(self, head: EventHead) -> Cells:
        moment = self._moment(head.moment) if head.moment else (None, None, None)
        return (head.id, *self._place(head.place), *moment, head.mentions, head.stories)

    def _safe(self, words: Sequence[str]) -> Sequence[str]:
        if self._raw:
            return words
        return [safe(cell) if cell[:1] in _SUSPECT else cell for cell in words]

    def _all(self, cells: Cells) -> Cells:
        return tuple(map(self._one, cells))

    def _one(self, cell: Cell) -> Cell:
        if isinstance(cell, str):
            return cell if self._raw else safe(cell)
        return repr(cell) if isinstance(cell, float) and not self._numbers else cell

    def _of_place(self, place: Place) -> Cells:
        words = (place.id, place.name, place.label, place.country, place.feature)
        return self._all(words) + self._numbered(place.latitude, place.longitude)

    def _numbered(self, *cells: float) -> Cells:
        return cells if self._numbers else tuple(map(repr, cells))

    def _of_story(self, story: StoryText) -> Cells:
        return self._all((story.id, story.title, story.publisher, story.published, story.source))

    def _of_candidates(self, candidates: Candidates) -> str:
        listed = (f"{c.place.id} {c.place.label} {c.score}" for c in candidates.listed)
        words = "; ".join(listed)
        return words if self._raw else safe(words)


def _moment(moment: Moment) -> Cells:
    return (moment.start.isoformat(), moment.end.isoformat(), str(moment.precision))
