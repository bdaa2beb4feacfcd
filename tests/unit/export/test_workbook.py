from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.utils import get_column_letter

from dateline.domain.errors import Cancelled
from dateline.domain.times import Moment, Precision
from dateline.export.cells import HEADER, cell_rows
from dateline.export.payload import EventBatch, EventTable
from dateline.export.workbook import COLUMNS, LONGEST, write_workbook
from support.export_rows import EVENTS, batch, event, place, source, table

GOLDEN = Path(__file__).parent / "golden" / "workbook.xml"


def made(tmp_path: Path, events: EventTable, **how: int) -> Path:
    path = tmp_path / "events.xlsx"
    write_workbook(path, events, **how)
    assert [each.name for each in tmp_path.iterdir()] == ["events.xlsx"]
    return path


def sheets(path: Path) -> dict[str, list[list[Any]]]:
    book = openpyxl.load_workbook(path)
    read = {sheet.title: [[cell.value for cell in row] for row in sheet] for sheet in book}
    book.close()
    return read


def test_the_golden_file(tmp_path: Path) -> None:
    with zipfile.ZipFile(made(tmp_path, table(*EVENTS))) as packed:
        assert packed.read("xl/worksheets/sheet1.xml") == GOLDEN.read_bytes()


def test_the_same_bytes_again(tmp_path: Path) -> None:
    first = made(tmp_path, table(*EVENTS)).read_bytes()
    assert made(tmp_path, table(*EVENTS)).read_bytes() == first


def test_another_reader_finds_every_cell(tmp_path: Path) -> None:
    read = sheets(made(tmp_path, replace(table(*EVENTS), filter="Place: Ukraine")))
    assert tuple(read["Events"][0]) == COLUMNS
    wanted = [
        list(row[: len(HEADER)]) for rows in cell_rows(table(*EVENTS), raw=True) for row in rows
    ]
    for row, cells in zip(read["Events"][1:], wanted, strict=True):
        assert list(map(_plain, row[:11] + row[13:])) == list(map(_plain, cells))
    about = dict(read["About"])
    assert about["filter"] == "Place: Ukraine"
    assert (about["app"], about["gazetteer"]) == ("1.0", "2025-11")


@pytest.mark.parametrize(
    ("start", "end", "precision", "days"),
    [
        ((2025, 12, 22), (2025, 12, 23), "day", ("2025-12-22", "2025-12-22")),
        ((2025, 12, 22), (2025, 12, 25), "day", ("2025-12-22", "2025-12-24")),
        ((2025, 12, 22, 20), (2025, 12, 23, 6), "hour", ("2025-12-22", "2025-12-23")),
        ((1900, 3, 1), (1900, 3, 2), "day", ("1900-03-01", "1900-03-01")),
        ((1900, 2, 28), (1900, 3, 1), "day", None),
        ((1, 1, 1), (1, 1, 2), "day", None),
        ((2025, 12, 1), (2026, 1, 1), "month", None),
        ((2025, 12, 22), (2025, 12, 29), "week", None),
        ((2025, 12, 22), (2025, 12, 23), "vague", None),
    ],
)
def test_days_are_dates_where_they_are_known(
    tmp_path: Path,
    start: tuple[int, ...],
    end: tuple[int, ...],
    precision: str,
    days: tuple[str, str] | None,
) -> None:
    begin, over = datetime(*start), datetime(*end)  # type: ignore[arg-type]
    moment = Moment(start=begin, end=over, precision=Precision(precision))
    row = event(1, place("Kyiv"), moment, source("Kyiv", "x"))
    book = openpyxl.load_workbook(made(tmp_path, table(row)))
    cells = [book["Events"].cell(2, COLUMNS.index(name) + 1) for name in ("first_day", "last_day")]
    texts = [book["Events"].cell(2, COLUMNS.index(name) + 1).value for name in ("start", "end")]
    book.close()
    assert texts == [begin.isoformat(), over.isoformat()], "lossless as text beside it"
    if days is None:
        assert [cell.value for cell in cells] == [None, None]
    else:
        assert all(cell.is_date and cell.number_format == "yyyy-mm-dd" for cell in cells)
        assert tuple(cell.value.date().isoformat() for cell in cells) == days


def test_it_is_ready_to_be_read_and_printed(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(made(tmp_path, table(*EVENTS), rows_a_sheet=3))
    for name in ("Events", "Events 2"):
        sheet = book[name]
        assert sheet.freeze_panes == "A2"
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.page_setup.fitToWidth in (None, 1), "one is what stands for none (ECMA-376)"
        assert sheet.page_setup.fitToHeight == 0
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.print_title_rows == "$1:$1"
        assert sheet.auto_filter.ref.startswith("A1:")
        widths = [
            sheet.column_dimensions[get_column_letter(column + 1)].width
            for column in range(len(COLUMNS))
        ]
        assert all(width >= len(head) for width, head in zip(widths, COLUMNS, strict=True))
    book.close()


def _plain(cell: Any) -> Any:
    """Return a cell as both sides have it: line ends as one, nothing for no words."""
    if not isinstance(cell, str):
        return cell
    words = cell.replace("_x000D_", "\r").replace("\r\n", "\n")
    return words.replace("\x00", "\ufffd") or None


@pytest.mark.parametrize("words", ["=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK('http://x')"])
def test_no_cell_becomes_a_formula_or_a_link(words: str, tmp_path: Path) -> None:
    row = event(1, place(words), None, source(words, words, title=words))
    book = openpyxl.load_workbook(made(tmp_path, replace(table(row), title=words)))
    seen = 0
    for sheet in book:
        for cells in sheet:
            for cell in cells:
                assert cell.data_type != "f"
                assert cell.hyperlink is None
                if cell.value == words:
                    assert cell.quotePrefix
                    seen += 1
    book.close()
    assert seen >= 5


def test_rows_go_on_in_a_further_sheet(tmp_path: Path) -> None:
    read = sheets(made(tmp_path, table(*EVENTS), rows_a_sheet=3))
    assert list(read) == ["Events", "Events 2", "About"]
    assert [len(read[name]) for name in ("Events", "Events 2")] == [3, 3]
    assert read["Events 2"][0] == read["Events"][0]


def test_what_no_cell_can_hold_is_cut_and_marked(tmp_path: Path) -> None:
    row = event(1, place("Kyiv"), None, source("Kyiv", "🚀" * LONGEST))
    read = sheets(made(tmp_path, table(row)))
    (cell,) = [cell for cell in read["Events"][1] if str(cell).startswith("🚀")]
    assert cell.endswith("🚀 […]")
    assert len(cell.encode("utf-16-le")) // 2 <= LONGEST


def test_a_stop_leaves_nothing_open(tmp_path: Path) -> None:
    def batches() -> Iterator[EventBatch]:
        yield batch(EVENTS[0])
        raise Cancelled

    with pytest.raises(Cancelled):
        write_workbook(tmp_path / "a.xlsx", replace(table(), batches=batches))
    assert not list(tmp_path.glob(".dateline*"))
    assert not list(tmp_path.glob("dateline*"))
