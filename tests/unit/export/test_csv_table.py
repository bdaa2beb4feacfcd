from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.export.cells import HEADER
from dateline.export.csv_table import TextTable, csv_table
from support.export_rows import EVENTS, event, place, source, table

GOLDEN = Path(__file__).parent / "golden" / "events.csv"


def read(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode(), newline=""), strict=True))


def test_the_golden_file() -> None:
    assert b"".join(csv_table(table(*EVENTS))) == GOLDEN.read_bytes()


def test_raw_is_lossless() -> None:
    rows = read(b"".join(csv_table(table(*EVENTS), raw=True)))
    sources = [(event, said) for event in EVENTS for said in event.sources]
    assert len(rows) == len(sources)
    for row, (event_row, said) in zip(rows, sources, strict=True):
        assert row["place"] == event_row.place.name
        assert row["words"] == said.words
        assert row["sentence"] == said.sentence
        assert row["story_title"] == said.story.title
        assert float(row["latitude"]) == event_row.place.latitude
        assert float(row["longitude"]) == event_row.place.longitude
        assert int(row["words_start"]) == said.start


@pytest.mark.parametrize(
    "sign", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "  ="]
)
def test_no_cell_becomes_a_formula(sign: str) -> None:
    words = f"{sign}1+1"
    plain = source(words, words, title=words)
    story = replace(plain.story, id=words, source=words, publisher=words, published=words)  # type: ignore[arg-type]
    hostile = plain._replace(story=story, reason=words, moment_text=words)
    row = event(1, replace(place(words), id=words, country=words, feature=words), None, hostile)  # type: ignore[arg-type]
    (cells,) = read(b"".join(csv_table(table(row))))
    texts = [cell for name, cell in cells.items() if name not in {"latitude", "longitude"}]
    assert sum(cell == f"'{words}" for cell in texts) >= 13
    assert not [cell for cell in texts if cell.lstrip(" ").startswith(sign.strip(" "))]


def test_negative_coordinates_stay_numbers() -> None:
    (cells,) = read(
        b"".join(
            csv_table(table(event(1, place("Ushuaia", -54.8, -68.3), None, source("Ushuaia", "x"))))
        )
    )
    assert (cells["latitude"], cells["longitude"]) == ("-54.8", "-68.3")


def test_the_header_stands_even_over_nothing() -> None:
    data = b"".join(csv_table(replace(table(), versions=None)))
    assert data.decode().split("\r\n") == [",".join(HEADER), ""]


def test_lines_end_as_the_rfc_says() -> None:
    data = b"".join(csv_table(table(*EVENTS[:1])))
    assert data.count(b"\r\n") == data.count(b"\n") == 2


@pytest.mark.parametrize("delimiter", [",", "\t"])
@given(cells=st.lists(st.text(st.sampled_from("ab,;\t\"' \r\n=é🚀")), min_size=2, max_size=4))
def test_cells_are_quoted_as_the_standard_library_does(delimiter: str, cells: list[str]) -> None:
    buffer = io.StringIO(newline="")
    csv.writer(buffer, delimiter=delimiter, lineterminator="\r\n").writerow(cells)
    written = TextTable(table(), raw=True, delimiter=delimiter)._written(tuple(cells))
    assert written + b"\r\n" == buffer.getvalue().encode()


def test_a_table_with_tabs() -> None:
    data = b"".join(csv_table(table(*EVENTS), raw=True, delimiter="\t"))
    rows = list(csv.DictReader(io.StringIO(data.decode(), newline=""), delimiter="\t", strict=True))
    said = [said for event in EVENTS for said in event.sources]
    assert [row["words"] for row in rows] == [source.words for source in said]
    assert [row["sentence"] for row in rows] == [source.sentence for source in said]
