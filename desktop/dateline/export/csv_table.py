"""Events as a text table, UTF-8, with a header: commas (RFC 4180) or tabs between the cells."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from dateline.export.cells import cell_rows, header
from dateline.export.payload import WHOLE, EventTable, Piece

_PIECE = 1 << 18
"""Characters that are handed on together."""


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
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\r\n", delimiter=delimiter)
    if piece.first:
        writer.writerow(header(table))
    for rows in cell_rows(table, raw=raw, numbers=False):
        writer.writerows(rows)
        if buffer.tell() > _PIECE:
            yield _taken(buffer)
    yield _taken(buffer)


def _taken(buffer: io.StringIO) -> bytes:
    words = buffer.getvalue().encode()
    buffer.seek(0)
    buffer.truncate()
    return words
