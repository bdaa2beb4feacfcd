"""Every event with its sources, one after the other: memory does not grow with the project."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from dateline.domain.events import EventId
from dateline.domain.places import Place
from dateline.domain.project import KeptMention
from dateline.domain.text import Document, DocumentId
from dateline.domain.times import Moment
from dateline.project.columns import EventColumns
from dateline.project.database import Database
from dateline.project.reading import read_numbered
from dateline.project.rows import MENTION_COLUMNS, MentionRow, mention_of

_BATCH = 500
_DOCUMENTS = 1000


class Source(NamedTuple):
    """A mention, and the story that it stands in."""

    kept: KeptMention
    document: Document


@dataclass(frozen=True, slots=True, kw_only=True)
class EventSources:
    """An event with all that says so."""

    id: EventId
    place: Place
    moment: Moment | None
    """Its words are those of the first source."""
    sources: tuple[Source, ...]
    """By story in order of arrival, then in text order; at least one."""


def walk_events(
    database: Database,
    columns: EventColumns,
    told_by: Mapping[int, frozenset[DocumentId]] | None = None,
) -> Iterator[EventSources]:
    """Return every event of ``columns``, in their order.

    Of the events that ``told_by`` numbers, only what these stories say of them.

    Raises:
        ProjectError, BadValue: a row is damaged.
        sqlite3.Error: the file can't be read.
    """
    only = told_by or {}

    @lru_cache(maxsize=_DOCUMENTS)
    def document(number: int) -> Document:
        return read_numbered(database, number)

    for first in range(0, len(columns.event_ids), _BATCH):
        batch = slice(first, first + _BATCH)
        ids = columns.event_ids[batch].tolist()
        said = _mentions(database, ids)
        for event_id, place in zip(ids, columns.places[batch].tolist(), strict=True):
            sources = tuple(
                Source(_kept(database, row, document(row.document)), document(row.document))
                for row in said[event_id]
                if event_id not in only or document(row.document).id in only[event_id]
            )
            if sources:
                yield EventSources(
                    id=EventId(event_id),
                    place=columns.place_table[place],
                    moment=sources[0].kept.mention.moment,
                    sources=sources,
                )


def _mentions(database: Database, events: list[int]) -> defaultdict[int, list[MentionRow]]:
    marks = ", ".join("?" * len(events))
    said: defaultdict[int, list[MentionRow]] = defaultdict(list)
    for values in database.rows(
        f"SELECT {MENTION_COLUMNS} FROM mention WHERE event IN ({marks}) "
        "ORDER BY event, document, start, id",
        tuple(events),
    ):
        row = MentionRow.of(values)
        said[row.event or 0].append(row)
    return said


def _kept(database: Database, row: MentionRow, document: Document) -> KeptMention:
    return mention_of(row, document, database.places.by_key)
