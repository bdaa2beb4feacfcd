"""Events as a spreadsheet (XLSX): the rows of the text tables, and a sheet that says what it is.

Words are written as words, whatever they begin with, so no cell is a formula; those that look like
one are marked as words besides, so that they stay that when somebody edits the cell.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

import xlsxwriter
from xlsxwriter.exceptions import XlsxFileError
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from dateline.domain.times import Precision
from dateline.export.cells import HEADER, Cell, Cells, cell_rows, safe
from dateline.export.payload import SOURCES, EventTable, made_with
from dateline.export.xml_words import for_xml

ROWS = 1_048_576
"""Rows of a sheet, its head too: the format's limit. Further rows go on in a further sheet."""
LONGEST = 32_767
"""Characters of a cell, in UTF-16: the format's limit."""
_CUT = " […]"
_MADE = datetime(1980, 1, 1)
"""Stands where the format wants the time of writing: same project, same bytes."""
DAYS = ("first_day", "last_day")
"""Columns of true dates behind the moment, which text can't be reckoned with: where it is known to
the day or better, from :data:`EARLIEST` on."""
COLUMNS = (
    *HEADER[: HEADER.index("precision") + 1],
    *DAYS,
    *HEADER[HEADER.index("precision") + 1 :],
)
EARLIEST = date(1900, 3, 1)
"""Days before it have other numbers in Excel, which knows a 29 February 1900."""
_BEFORE = HEADER.index("precision") + 1
_START = HEADER.index("start")
_TO_THE_DAY = {Precision.HOUR, Precision.DAY}
_A4 = 9
_WIDTHS = {
    "event": 8,
    "place_id": 18,
    "label": 28,
    "place": 18,
    "country": 8,
    "feature": 10,
    "start": 19,
    "end": 19,
    "first_day": 11,
    "last_day": 11,
    "scene_reason": 24,
    "reason": 36,
    "moment_text": 18,
    "story": 18,
    "story_title": 32,
    "publisher": 18,
    "source": 32,
    "words": 18,
    "sentence": 80,
    "candidates": 40,
    "model": 22,
}


def write_workbook(path: Path, table: EventTable, *, rows_a_sheet: int = ROWS) -> None:
    """Write a new file at ``path``; the same bytes for the same project. Memory does not grow.

    Raises:
        OSError: it can't be written.
    """
    with TemporaryDirectory(prefix="dateline-", dir=path.parent) as folder:
        book = xlsxwriter.Workbook(
            str(path),
            {
                "constant_memory": True,
                "tmpdir": folder,
                "strings_to_formulas": False,
                "strings_to_urls": False,
                "strings_to_numbers": False,
            },
        )
        book.set_properties({"title": for_xml(table.title)[:255], "created": _MADE})
        sheets = _Sheets(book, rows_a_sheet)
        try:
            for rows in cell_rows(table, raw=True):
                for row in rows:
                    sheets.write(row[: len(HEADER)])
            sheets.about(table)
        except BaseException:
            sheets.drop()
            raise
        try:
            book.close()
        except XlsxFileError as error:
            raise OSError(str(error)) from error


class _Sheets:
    """Writes rows, and opens a further sheet where one is full."""

    def __init__(self, book: xlsxwriter.Workbook, most: int) -> None:
        self._book = book
        self._most = most
        self._bold: Format = book.add_format({"bold": True})
        self._words: Format = book.add_format({"quote_prefix": True})
        self._day: Format = book.add_format({"num_format": "yyyy-mm-dd"})
        self._count = 0
        self._sheet = self._opened()

    def write(self, cells: Cells) -> None:
        """Write a row."""
        if self._next == self._most:
            self._sheet = self._opened()
        days = _days(*cells[_START:_BEFORE])
        for column, cell in enumerate((*cells[:_BEFORE], *days, *cells[_BEFORE:])):
            if isinstance(cell, str):
                self._text(self._sheet, self._next, column, cell)
            elif isinstance(cell, date):
                self._sheet.write_datetime(self._next, column, cell, self._day)
            elif cell is not None:
                self._sheet.write_number(self._next, column, cell)
        self._next += 1

    def about(self, table: EventTable) -> None:
        """Write the sheet that says what the file is."""
        self._end()
        sheet = self._book.add_worksheet("About")
        sheet.set_column(0, 0, 14)
        sheet.set_column(1, 1, 80)
        told = {
            "title": table.title,
            "filter": table.filter or "the whole project",
            "events": str(table.count),
            **(made_with(table.versions) or {}),
            "sources": SOURCES,
        }
        for row, (name, words) in enumerate(told.items()):
            sheet.write_string(row, 0, name, self._bold)
            self._text(sheet, row, 1, words)

    def drop(self) -> None:
        """Let go of what was begun."""
        for sheet in self._book.worksheets():
            sheet.row_data_fh.close()
        self._book.fileclosed = True

    def _end(self) -> None:
        self._sheet.autofilter(0, 0, max(1, self._next - 1), len(COLUMNS) - 1)

    def _opened(self) -> Worksheet:
        if self._count:
            self._end()
        self._count += 1
        sheet: Worksheet = self._book.add_worksheet(
            "Events" if self._count == 1 else f"Events {self._count}"
        )
        for column, name in enumerate(COLUMNS):
            sheet.set_column(column, column, _WIDTHS.get(name, max(10, len(name) + 2)))
            sheet.write_string(0, column, name, self._bold)
        sheet.freeze_panes(1, 0)
        sheet.set_landscape()
        sheet.set_paper(_A4)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)
        self._next = 1
        return sheet

    def _text(self, sheet: Worksheet, row: int, column: int, words: str) -> None:
        words = _fitting(for_xml(words))
        suspect = safe(words) != words
        sheet.write_string(row, column, words, self._words if suspect else None)


@lru_cache(maxsize=8192)
def _days(start: Cell, end: Cell, precision: Cell) -> tuple[date | None, date | None]:
    """Return the first and the last day of a moment, where it is known so well."""
    if precision not in _TO_THE_DAY:
        return None, None
    begin, over = (datetime.fromisoformat(str(each)) for each in (start, end))
    last = max(begin, over - timedelta(microseconds=1))
    return (begin.date(), last.date()) if begin.date() >= EARLIEST else (None, None)


def _fitting(words: str) -> str:
    """Return words that a cell can hold; what is cut is marked."""
    if len(words) * 2 <= LONGEST or len(words.encode("utf-16-le")) // 2 <= LONGEST:
        return words
    room = (LONGEST - len(_CUT)) * 2
    return words.encode("utf-16-le")[:room].decode("utf-16-le", "ignore") + _CUT
