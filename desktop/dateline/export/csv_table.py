"""Events as a text table, UTF-8, with a header: commas (RFC 4180) or tabs between the cells."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from dateline.export.cells import Cell, CellRuns, Cells, header
from dateline.export.payload import WHOLE, EventTable, Piece

_LINE_END = "\r\n"


def csv_table(
    table: EventTable, *, raw: bool = False, delimiter: str = ",", piece: Piece = WHOLE
) -> Iterator[bytes]:
    r"""Return the table in pieces, UTF-8; the same bytes for the same project.

    Args:
        table: the events.
        raw: leave words that look like formulas as they are (lossless; not for spreadsheets).
        delimiter: a comma; or a tab. A cell that holds it, a quote or a line end is in quotes.
        piece: of a table that several processes write.
    """
    written = _written(delimiter)
    runs = CellRuns(table, raw=raw, make=written, numbers=_numbers(delimiter))
    between, line_end = delimiter.encode(), _LINE_END.encode()
    if piece.first:
        yield written(header(table)) + line_end
    for batch in table.batches():
        heads = map(between.join, runs.heads(batch.events))
        rows = zip(batch.each(heads), *runs.sources(batch.sources), strict=False)
        yield line_end.join([*map(between.join, rows), b""])


def _written(delimiter: str) -> Callable[[Cells], bytes]:
    """Return what writes cells that stand side by side."""
    quoted = re.compile(f'[{delimiter}"{_LINE_END}]').search

    def word(cell: Cell) -> str:
        shown = "" if cell is None else str(cell)
        return '"' + shown.replace('"', '""') + '"' if quoted(shown) else shown

    return lambda cells: delimiter.join(map(word, cells)).encode()


def _numbers(delimiter: str) -> Callable[..., Iterable[bytes]]:
    """Return what writes columns of whole numbers, side by side."""

    def write(*columns: Sequence[int]) -> Iterable[bytes]:
        form = delimiter.join(["%d"] * len(columns)).encode()
        return map(form.__mod__, zip(*columns, strict=True))

    return write
