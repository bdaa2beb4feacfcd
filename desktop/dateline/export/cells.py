"""Events as the cells of a table: a row for each mention that says so.

A spreadsheet takes a cell that begins with ``=`` or its like for a formula, and a story may hold
such words; so they get an apostrophe before them, unless the cells are asked for raw.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain, repeat
from typing import Generic, TypeVar

from dateline.domain.places import Candidates, Place
from dateline.domain.text import StoryText
from dateline.domain.times import Moment
from dateline.export.payload import ALIKE, EventBatch, EventTable, HeadColumns, SourceColumns
from dateline.export.pieces import STORIES_KEPT, Pieces

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
Run = TypeVar("Run")


def header(table: EventTable) -> tuple[str, ...]:
    """Return the names of the columns."""
    return (*HEADER, FILTER) if table.filter else HEADER


def cell_rows(table: EventTable, *, raw: bool = False) -> Iterator[list[Cells]]:
    """Return the rows under the header, batch by batch.

    Args:
        table: the events.
        raw: leave words that look like formulas as they are.
    """
    return map(cells_of(table, raw=raw), table.batches())


def cells_of(table: EventTable, *, raw: bool = False) -> Callable[[EventBatch], list[Cells]]:
    """Return what makes the rows of a batch; as :func:`cell_rows`."""
    runs: CellRuns[Cells] = CellRuns(table, raw=raw, make=tuple, numbers=zip, words=zip)

    def rows(batch: EventBatch) -> list[Cells]:
        heads = (tuple(chain.from_iterable(head)) for head in runs.heads(batch.events))
        rest = zip(*runs.sources(batch.sources), strict=False)
        return [
            (*head, *chain.from_iterable(said))
            for head, said in zip(batch.each(heads), rest, strict=True)
        ]

    return rows


def safe(cell: str) -> str:
    """Return words that no spreadsheet takes for a formula."""
    if cell[:1] in _SUSPECT and cell.lstrip(" ").startswith(_FORMULA):
        return f"'{cell}"
    return cell


class CellRuns(Generic[Run]):
    """Makes rows of runs of cells; what many rows share is made once."""

    def __init__(
        self,
        table: EventTable,
        *,
        raw: bool,
        make: Callable[[Cells], Run],
        numbers: Callable[..., Iterable[Run]],
        words: Callable[[Sequence[str]], Iterable[Run]],
    ) -> None:
        """Set up.

        Args:
            table: the events.
            raw: as in :func:`cell_rows`.
            make: makes a run of cells.
            numbers: makes runs of whole numbers, which are given column by column.
            words: makes runs of one cell each, of a column of words.
        """
        self._numbers = numbers
        self._words = words
        self._raw = raw

        def made(*cells: Cell) -> Run:
            return make(cells if raw else tuple(map(_safe, cells)))

        self._place: Pieces[Place, Run] = Pieces(lambda place: made(*_place(place)))
        self._moment: Pieces[Moment | None, Run] = Pieces(lambda moment: made(*_moment(moment)))
        self._story: Pieces[StoryText, Run] = Pieces(
            lambda story: made(*_story(story)), most=STORIES_KEPT
        )
        self._candidates: Pieces[Candidates, Run] = Pieces(
            lambda candidates: made(_candidates(candidates))
        )
        self._known = lru_cache(maxsize=_KEPT)(made)
        versions = table.versions
        known = (versions.app, versions.model, versions.gazetteer) if versions else ("", "", "")
        self._table = made(*known, *([table.filter] if table.filter else []))

    def heads(self, events: HeadColumns) -> Iterator[tuple[Run, ...]]:
        """Return the beginning of the rows of each event, as runs."""
        return zip(
            self._numbers(events.id),
            self._place.of(events.place),
            self._moment.of(events.moment),
            self._numbers(events.mentions, events.stories),
            strict=True,
        )

    def sources(self, said: SourceColumns) -> tuple[Iterable[Run], ...]:
        """Return the rest of each row, behind the beginning: a column for each run."""
        return (
            map(self._known, *said[ALIKE]),
            self._words(self._shown(said.moment_text)),
            map(self._known, said.moment_basis),
            self._story.of(said.story),
            self._numbers(said.paragraph, said.start, said.end),
            self._words(self._shown(said.words)),
            self._words(self._shown(said.sentence)),
            self._candidates.of(said.candidates),
            repeat(self._table),
        )

    def _shown(self, column: Sequence[str]) -> Sequence[str]:
        if self._raw:
            return column
        return [safe(cell) if cell[:1] in _SUSPECT else cell for cell in column]


def _safe(cell: Cell) -> Cell:
    return safe(cell) if isinstance(cell, str) else cell


def _place(place: Place) -> Cells:
    words = (place.id, place.name, place.label, place.country, place.feature)
    return (*words, place.latitude, place.longitude)


def _moment(moment: Moment | None) -> Cells:
    if moment is None:
        return (None, None, None)
    return (moment.start.isoformat(), moment.end.isoformat(), str(moment.precision))


def _story(story: StoryText) -> Cells:
    return (story.id, story.title, story.publisher, story.published, story.source)


def _candidates(candidates: Candidates) -> str:
    return "; ".join(f"{c.place.id} {c.place.label} {c.score}" for c in candidates.listed)
