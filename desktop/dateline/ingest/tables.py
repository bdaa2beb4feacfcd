"""Rows of tables: CSV and TSV, streamed, and the sheets of Excel and OpenDocument files."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import chain, islice
from typing import BinaryIO

from dateline.domain.errors import SourceError
from dateline.ingest.archives import is_locked
from dateline.ingest.archives import opened as archive_opened
from dateline.ingest.columns import MOST_COLUMNS, distinct
from dateline.ingest.containers import Opened
from dateline.ingest.encodings import decode, writable
from dateline.ingest.records import BOM, fields_of_line, record_lines
from dateline.ingest.titles import tidy

Cell = str | date | datetime
"""Words, or a date where the file keeps dates as such."""
SHEETS = (".xlsx", ".xls", ".ods")
JSON_LINES = ".jsonl"
_OBJECTS_LOOKED_AT = 100
"""Lines of JSON whose fields are the columns."""
_SAMPLE = 256 * 1024
_DELIMITERS = ",;\t|"
_LONGEST_CELL = 10_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table with a head."""

    columns: tuple[str, ...]
    rows: Iterator[tuple[int, tuple[Cell, ...]]]
    """Each with its number in the file, from 1; as wide as the head; what is missing is empty."""
    unit: str = "row"
    """What the numbers count."""
    problems: list[SourceError] = field(default_factory=list)
    """What was wrong with rows passed over; whole once all are read."""


def table_of(opened: Opened) -> Table:
    """Return the table in a file: of several sheets the first that has a row below its head.

    Raises:
        SourceError: it is damaged, locked, empty, or has too many columns.
    """
    suffix = opened.suffix
    problems: list[SourceError] = []
    if suffix == JSON_LINES:
        rows = enumerate(_objects(opened, problems), 0)
    else:
        rows = enumerate(_sheet(opened) if suffix in SHEETS else _lines(opened), 1)
    head = next((row for _, row in rows if any(row)), ())
    columns = distinct(
        [tidy(str(cell)) or f"column {number}" for number, cell in enumerate(head, 1)]
    )
    if not columns:
        raise SourceError(f"{opened.name} is an empty table.", source=opened.name)
    unit = "line" if suffix == JSON_LINES else "row"
    return Table(columns=columns, rows=_as_wide(rows, len(columns)), unit=unit, problems=problems)


def _as_wide(
    rows: Iterator[tuple[int, tuple[Cell, ...]]], width: int
) -> Iterator[tuple[int, tuple[Cell, ...]]]:
    for number, row in rows:
        if any(row):
            yield number, (*row[:width], *[""] * (width - len(row)))


def _objects(opened: Opened, problems: list[SourceError]) -> Iterator[tuple[Cell, ...]]:
    """Yield the fields of the first objects as a head, then a row a line.

    A line that is no object is a row without anything, and one of ``problems``.
    """
    lines = enumerate(record_lines(opened.stream), 1)
    objects = (_object(line, number, opened.name, problems) for number, line in lines)
    first = list(islice(objects, _OBJECTS_LOOKED_AT))
    names = tuple(dict.fromkeys(name for each in first for name in each))
    _check_width(len(names), opened.name)
    yield names
    for each in chain(first, objects):
        yield tuple(_word(each.get(name)) for name in names)


def _object(line: bytes, number: int, name: str, problems: list[SourceError]) -> dict[str, object]:
    content = line.removeprefix(BOM) if number == 1 else line
    if not content.strip():
        return {}
    try:
        return fields_of_line(content, name=name, number=number)
    except SourceError as problem:
        problems.append(problem)
        return {}


def _word(value: object) -> str:
    if value is None or isinstance(value, bool):
        return ""
    if isinstance(value, dict | list):
        return writable(json.dumps(value, ensure_ascii=False, default=str))
    return writable(str(value))


def _lines(opened: Opened) -> Iterator[tuple[Cell, ...]]:
    sample = opened.stream.read(_SAMPLE)
    decoded = decode(sample[: sample.rfind(b"\n") + 1] or sample, name=opened.name)
    first = decoded.text.lstrip("\ufeff").split("\n", 1)[0]
    delimiter = max(_DELIMITERS, key=first.count)
    _check_width(first.count(delimiter) + 1, opened.name)
    raw = io.BufferedReader(_Rejoined(sample, opened.stream))
    encoding = "utf-8-sig" if decoded.encoding == "utf-8" else decoded.encoding
    text = io.TextIOWrapper(raw, encoding=encoding, errors="replace", newline="")
    csv.field_size_limit(_LONGEST_CELL)
    try:
        for row in csv.reader(_without_nul(text), delimiter=delimiter):
            _check_width(len(row), opened.name)
            yield tuple(cell.strip() for cell in row)
    except csv.Error as error:
        raise SourceError(
            f"{opened.name} is a table that can't be read ({error}).", source=opened.name
        ) from error


def _without_nul(lines: io.TextIOWrapper) -> Iterator[str]:
    for line in lines:
        yield line.replace("\0", "\ufffd")


class _Rejoined(io.RawIOBase):
    """What was read of a stream for a look, then the rest of it."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        super().__init__()
        self._head = head
        self._rest = rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        piece = self._head[: len(buffer)] or self._rest.read(len(buffer))
        self._head = self._head[len(buffer) :]
        buffer[: len(piece)] = piece
        return len(piece)


def _sheet(opened: Opened) -> Iterator[tuple[Cell, ...]]:
    from python_calamine import CalamineError, CalamineWorkbook  # only where a sheet is read

    data = opened.whole()
    if is_locked(data):
        raise SourceError(
            f"{opened.name} is protected by a password. Save it without one and add it again.",
            source=opened.name,
        )
    if data.startswith(b"PK"):
        with archive_opened(data, name=opened.name, what="a table"):
            pass
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        sheets = [book.get_sheet_by_index(index) for index in range(len(book.sheet_names))]
    except (CalamineError, ValueError) as error:
        raise SourceError(
            f"{opened.name} is not a table, or it is damaged or protected by a password.",
            source=opened.name,
        ) from error
    sheet = next((each for each in sheets if each.height > 1), None)
    if sheet is None:
        raise SourceError(f"{opened.name} has no sheet with a row.", source=opened.name)
    _check_width(sheet.width, opened.name)
    for row in sheet.iter_rows():
        yield tuple(_cell(value) for value in row)


def _cell(value: object) -> Cell:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return value if isinstance(value, date) else str(value).strip()


def _check_width(columns: int, name: str) -> None:
    if columns > MOST_COLUMNS:
        raise SourceError(
            f"{name} has more than {MOST_COLUMNS} columns, the most that are read. "
            "Leave in the columns of the stories only.",
            source=name,
        )
