"""Events as a table (RFC 4180, UTF-8, with a header): a row for each mention that says so.

A spreadsheet takes a cell that begins with ``=`` or its like for a formula, and a story may hold
such words; so they get an apostrophe before them, unless the table is asked for raw.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from dateline.export.payload import EventRow, EventTable, SourceRow

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

Cell = str | int | float | None


def csv_table(table: EventTable, *, raw: bool = False) -> Iterator[bytes]:
    """Return the table in pieces, UTF-8; the same bytes for the same project.

    Args:
        table: the events.
        raw: leave words that look like formulas as they are (lossless; not for spreadsheets).
    """
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\r\n")
    versions = table.versions
    made_by: tuple[str, ...] = (
        (versions.app, versions.model, versions.gazetteer) if versions else ("", "", "")
    )
    if table.filter:
        made_by = (*made_by, table.filter)
    writer.writerow((*HEADER, FILTER) if table.filter else HEADER)
    for row in table.rows():
        for source in row.sources:
            cells = (*_event(row), *_source(source), *made_by)
            writer.writerow(cells if raw else [_safe(cell) for cell in cells])
        yield _taken(buffer)
    yield _taken(buffer)


def _taken(buffer: io.StringIO) -> bytes:
    words = buffer.getvalue().encode()
    buffer.seek(0)
    buffer.truncate()
    return words


def _safe(cell: Cell) -> Cell:
    if isinstance(cell, str) and cell.lstrip(" ").startswith(_FORMULA):
        return f"'{cell}"
    return cell


def _event(row: EventRow) -> tuple[Cell, ...]:
    place, moment = row.place, row.moment
    return (
        row.id,
        place.id,
        place.name,
        place.label,
        place.country,
        place.feature,
        place.latitude,
        place.longitude,
        moment.start.isoformat() if moment else None,
        moment.end.isoformat() if moment else None,
        moment.precision if moment else None,
        row.mentions,
        row.stories,
    )


def _source(source: SourceRow) -> tuple[Cell, ...]:
    return (
        source.kind,
        source.scene,
        source.scene_reason,
        source.confidence,
        source.decided_by,
        source.reason,
        source.moment_text,
        source.moment_basis,
        source.story_id,
        source.story_title,
        source.publisher,
        source.published,
        source.story_source,
        source.paragraph,
        source.start,
        source.end,
        source.words,
        source.sentence,
        "; ".join(f"{c.place.id} {c.place.label} {c.score}" for c in source.candidates),
    )
