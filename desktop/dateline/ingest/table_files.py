"""Reads tables: of stories, a row each, or of events with coordinates or names of places."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice

from dateline.domain.errors import ColumnsError, SourceError
from dateline.domain.text import Document, DocumentId
from dateline.ingest.cell_dates import moment_of_cells
from dateline.ingest.columns import Use, are_sure, gives_events, layout_key, uses_of
from dateline.ingest.containers import Container, Found, Opened
from dateline.ingest.event_rows import EventRow, documents_of, is_on_earth
from dateline.ingest.records import LONGEST_ID, Record, document_from_record
from dateline.ingest.tables import Cell, Table, table_of
from dateline.ingest.titles import tidy

_NAMED = 12
_SHOWN = 5
"""Rows that a person sees."""
_LONGEST_SHOWN = 80


def read(opened: Opened) -> Iterator[Found]:
    """Yield the stories or the events of a table.

    Raises:
        SourceError: it can't be read, or none of its columns is known for a text or a place.
    """
    table = table_of(opened)
    said = opened.layouts.get(layout_key(table.columns), {})
    if opened.asks and not said and not are_sure(table.columns):
        raise _unclear(table, opened)
    uses = uses_of(table.columns, said)
    if gives_events(uses):
        problems: list[SourceError] = []
        yield from documents_of(
            opened, _events(table, uses, opened, problems), media_type=READER.media_type
        )
        yield from problems
        yield from table.problems
    elif Use.TEXT in uses:
        yield from _stories(table, uses, opened)
        yield from table.problems
    else:
        raise _unclear(table, opened)


def peek(opened: Opened) -> ColumnsError:
    """Return what a person must see of a table to say what its columns are for.

    Raises:
        SourceError: it can't be read.
    """
    return _unclear(table_of(opened), opened)


def _unclear(table: Table, opened: Opened) -> ColumnsError:
    heads = ", ".join(f"“{tidy(head, longest=40)}”" for head in table.columns[:_NAMED])
    return ColumnsError(
        f"{opened.name} has no column for the text of stories, nor for places. Its columns are "
        f"{heads}. Call one “text”, or “latitude” and “longitude”, or say which is which.",
        source=opened.name,
        columns=table.columns,
        rows=tuple(
            tuple(tidy(str(cell), longest=_LONGEST_SHOWN) for cell in row)
            for _, row in islice(table.rows, _SHOWN)
        ),
    )


def _stories(
    table: Table, uses: Mapping[Use, int], opened: Opened
) -> Iterator[Document | SourceError]:
    for number, row in table.rows:
        said = {use: str(row[column]) for use, column in uses.items()}
        name = f"{opened.name}, {table.unit} {number:,}"
        text = said[Use.TEXT]
        if not text.strip():
            yield SourceError(f"{name} has no text.", source=name)
            continue
        words = said.get(Use.ID, "")
        words = words if tidy(words) else ""
        record = Record(
            id=DocumentId(words[:LONGEST_ID] if words else opened.part(f"{table.unit} {number}")),
            line=number,
            name=opened.name,
            text=text,
            title=tidy(said.get(Use.TITLE, "")),
            published=_day(row[uses[Use.PUBLISHED]]) if Use.PUBLISHED in uses else None,
        )
        yield document_from_record(
            record,
            default_published=opened.default_published,
            publisher=tidy(said.get(Use.PUBLISHER, "")),
            source=name,
            media_type=READER.media_type,
        )


def _day(cell: Cell) -> str | None:
    """Return a cell as an ISO date; what can't be read is handed on, to be named in a warning."""
    moment = moment_of_cells(cell)
    if moment is None:
        return str(cell) or None
    return moment.start.date().isoformat()


def _events(
    table: Table, uses: Mapping[Use, int], opened: Opened, problems: list[SourceError]
) -> Iterator[EventRow]:
    for number, row in table.rows:
        try:
            yield _event(row, uses)
        except ValueError as error:
            name = f"{opened.name}, {table.unit} {number:,}"
            problems.append(SourceError(f"{name}: {error}.", source=name))


def _event(row: tuple[Cell, ...], uses: Mapping[Use, int]) -> EventRow:
    """Return what a row says.

    Raises:
        ValueError: it says no place.
    """

    def said(use: Use) -> Cell:
        return row[uses[use]] if use in uses else ""

    point = _point(str(said(Use.LATITUDE)), str(said(Use.LONGITUDE)))
    name = tidy(str(said(Use.PLACE)) or str(said(Use.ADDRESS)))
    if point is None and not name:
        raise ValueError("it has no place")
    return EventRow(
        name=name,
        latitude=point[0] if point else None,
        longitude=point[1] if point else None,
        country=tidy(str(said(Use.COUNTRY))),
        moment=moment_of_cells(said(Use.START), said(Use.END)),
        title=str(said(Use.TITLE)),
        text=str(said(Use.TEXT)),
    )


def _point(latitude: str, longitude: str) -> tuple[float, float] | None:
    """Return degrees; a comma may stand for the point.

    Raises:
        ValueError: they are no coordinates.
    """
    if not latitude and not longitude:
        return None
    try:
        point = float(latitude.replace(",", ".")), float(longitude.replace(",", "."))
    except ValueError:
        point = (float("nan"), 0.0)
    if not is_on_earth(*point):
        raise ValueError(
            f"“{latitude[:30]}”, “{longitude[:30]}” are no latitude and longitude in degrees"
        )
    return point


READER = Container(
    label="Table",
    suffixes=(".csv", ".tsv", ".xlsx", ".xls", ".ods"),
    media_type="text/csv",
    read=read,
)
