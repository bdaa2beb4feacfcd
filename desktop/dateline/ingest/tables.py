"""Rows of tables: CSV and TSV, streamed, and the sheets of Excel and OpenDocument files."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import PurePosixPath
from typing import BinaryIO

from dateline.domain.errors import SourceError
from dateline.ingest.archives import opened as archive_opened
from dateline.ingest.columns import MOST_COLUMNS
from dateline.ingest.containers import Opened
from dateline.ingest.encodings import decode
from dateline.ingest.titles import tidy

Cell = str | date | datetime
"""Words, or a date where the file keeps dates as such."""
SHEETS = (".xlsx", ".xls", ".ods")
_SAMPLE = 256 * 1024
_DELIMITERS = ",;\t|"
_LONGEST_CELL = 10_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table with a head."""

    columns: tuple[str, ...]
    rows: Iterator[tuple[Cell, ...]]
    """As wide as the head; what is missing is empty."""


def table_of(opened: Opened) -> Table:
    """Return the table in a file: of several sheets the first that has a row below its head.

    Raises:
        SourceError: it is damaged, locked, empty, or has too many columns.
    """
    suffix = PurePosixPath(opened.name).suffix.lower()
    rows = _sheet(opened) if suffix in SHEETS else _lines(opened)
    head = next((row for row in rows if any(row)), ())
    columns = tuple(tidy(str(cell)) or f"column {number}" for number, cell in enumerate(head, 1))
    if not columns:
        raise SourceError(f"{opened.name} is an empty table.", source=opened.name)
    return Table(columns=columns, rows=_as_wide(rows, len(columns)))


def _as_wide(rows: Iterator[tuple[Cell, ...]], width: int) -> Iterator[tuple[Cell, ...]]:
    for row in rows:
        if any(row):
            yield (*row[:width], *[""] * (width - len(row)))


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
    if data.startswith(b"PK"):
        with archive_opened(data, name=opened.name, what="a table"):
            pass
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        sheets = [book.get_sheet_by_index(index) for index in range(len(book.sheet_names))]
    except (CalamineError, ValueError) as error:
        raise SourceError(
            f"{opened.name} is a table that is damaged or protected by a password ({error}).",
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
            f"{name} has {columns:,} columns; the most that are read are {MOST_COLUMNS}. "
            "Leave in the columns of the stories only.",
            source=name,
        )
