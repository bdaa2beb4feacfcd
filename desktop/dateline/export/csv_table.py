"""Events as a text table, UTF-8, with a header: commas (RFC 4180) or tabs between the cells."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, repeat
from typing import ClassVar

from dateline.export.cells import CellRuns, Cells, header
from dateline.export.payload import EventTable, HeadColumns, SourceColumns
from dateline.export.stitched import stitched

_LINE_END = b"\r\n"
_QUOTE = '"'


def csv_table(table: EventTable, *, raw: bool = False, delimiter: str = ",") -> Iterator[bytes]:
    r"""Return the table in pieces, UTF-8; the same bytes for the same project.

    Args:
        table: the events.
        raw: leave words that look like formulas as they are (lossless; not for spreadsheets).
        delimiter: a comma; or a tab. A cell that holds it, a quote or a line end is in quotes.
    """
    return stitched(TextTable(table, raw=raw, delimiter=delimiter), table)


class TextTable:
    """A text table, stitched together: a row a mention."""

    END: ClassVar = b""
    BETWEEN: ClassVar = b""

    def __init__(self, table: EventTable, *, raw: bool, delimiter: str) -> None:
        """Take what the file says of itself; as :func:`csv_table`."""
        self._table = table
        self._delimiter = delimiter
        self._runs = CellRuns(
            table,
            raw=raw,
            make=self._written,
            numbers=_numbers(delimiter),
            words=_words(delimiter),
        )

    def beginning(self) -> bytes:
        """Return the header."""
        return self._written(header(self._table)) + _LINE_END

    def ending(self) -> bytes:
        """Return nothing: a table just ends."""
        return b""

    def openings(self, events: HeadColumns) -> Iterator[bytes]:
        """Return the cells of the event, for each of its mentions."""
        between = self._delimiter.encode()
        heads = (between.join((*head, b"")) for head in self._runs.heads(events))
        return chain.from_iterable(map(repeat, heads, events.mentions))

    def sources(self, said: SourceColumns) -> Iterator[bytes]:
        """Return the cells of each mention, with the end of the line."""
        *most, last = self._runs.sources(said)
        rows = zip(*most, (cells + _LINE_END for cells in last), strict=False)
        return map(self._delimiter.encode().join, rows)

    def _written(self, cells: Cells) -> bytes:
        """Return cells that stand side by side."""
        shown = ("" if cell is None else str(cell) for cell in cells)
        return self._delimiter.encode().join(_words(self._delimiter)(shown))


def _words(delimiter: str) -> Callable[[Iterable[str]], list[bytes]]:
    """Return what writes a column of words."""

    def write(column: Iterable[str]) -> list[bytes]:
        # looked for one by one: half as long as by an expression, and there are millions
        return [
            f'"{cell.replace(_QUOTE, 2 * _QUOTE)}"'.encode()
            if delimiter in cell or _QUOTE in cell or "\n" in cell or "\r" in cell
            else cell.encode()
            for cell in column
        ]

    return write


def _numbers(delimiter: str) -> Callable[..., Iterable[bytes]]:
    """Return what writes columns of whole numbers, side by side."""

    def write(*columns: Sequence[int]) -> Iterable[bytes]:
        form = delimiter.join(["%d"] * len(columns)).encode()
        return map(form.__mod__, zip(*columns, strict=True))

    return write
