from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.domain.errors import ProjectError
from dateline.project import column_reading
from dateline.project import column_table as tables
from dateline.project.column_table import UNDATED, table_of
from dateline.project.commands import AddAnalysis
from dateline.project.history import History
from dateline.project.moments import Moments
from dateline.project.store import ProjectStore
from dateline.project.values import BadValue
from support.project_samples import FIJI, KYIV, MONDAY, REPAIR, SHELLING, TUESDAY, project, story

DAY = 86_400_000_000
Row = tuple[int, ...]


@st.composite
def rows(draw: st.DrawFn) -> list[Row]:
    numbers = draw(st.lists(st.integers(1, 60), unique=True, max_size=25))
    times = st.sampled_from([None, 0, DAY, -DAY, 5 * DAY])
    return [_row(number, draw(times), draw(st.integers(1, 3))) for number in sorted(numbers)]


def _row(number: int, begin: int | None, days: int) -> Row:
    when = (UNDATED, UNDATED) if begin is None else (begin, begin + days * DAY)
    return (number, 1 << 32, *when, (1 << 16) | (1 << 8), 5)


@given(rows(), rows(), st.sets(st.integers(1, 60), max_size=9))
def test_putting_in_place_is_the_same_as_sorting_all(
    first: list[Row], second: list[Row], gone: set[int]
) -> None:
    before = tables.in_order(table_of(first))
    tables.check_order(before)
    touched = gone | {row[0] for row in second}
    after = tables.replaced(before, np.fromiter(touched, np.int64), table_of(second))
    expected = sorted([row for row in first if row[0] not in touched] + second)
    np.testing.assert_array_equal(after, tables.in_order(table_of(expected)))
    tables.check_order(after)


@given(rows())
def test_the_order_is_by_start_end_and_number_the_undated_last(given_rows: list[Row]) -> None:
    table = tables.in_order(table_of(given_rows))
    keys = [(begin, end, number) for number, _, begin, end, *_ in table.T.tolist()]
    assert keys == sorted(keys)
    assert tables.dated_in(table) == sum(key[0] != UNDATED for key in keys)
    if len(keys) > 1:
        with pytest.raises(BadValue, match="out of order"):
            tables.check_order(table[:, ::-1])
        with pytest.raises(BadValue, match="out of order"):
            tables.check_order(table[:, [0, 0]])


def test_keys_too_large_for_a_table_of_them() -> None:
    row = (1, (2**31 - 1) << 32, 0, DAY, 1 << 16, 5)
    keys, indexes = tables.place_indexes(table_of([row, (2, 7 << 32, *row[2:])]))
    assert keys == [7, 2**31 - 1]
    assert indexes.tolist() == [1, 0]


def test_a_window_holds_what_touches_it(tmp_path: Path) -> None:
    store = project(tmp_path / "a.dateline", SHELLING)
    columns = store.columns()
    monday = MONDAY.start_seconds
    assert columns.moments.window(monday, TUESDAY.end_seconds) == slice(0, 2)
    assert columns.moments.window(monday, monday + 1) == slice(0, 1)
    assert columns.moments.window(TUESDAY.start_seconds, TUESDAY.end_seconds) == slice(1, 2)
    assert columns.moments.window(TUESDAY.end_seconds, TUESDAY.end_seconds + 9) == slice(2, 2)
    store.close()


@pytest.fixture
def big(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a closed project of which any size counts as big."""
    monkeypatch.setattr(column_reading, "MANY_EVENTS", 1)
    project(tmp_path / "a.dateline", SHELLING, REPAIR).close()
    return tmp_path / "a.dateline"


def _columns(path: Path) -> dict[str, object]:
    store = ProjectStore.open(path, read_only=True)
    columns = store.columns()
    store.close()
    return {name: _plain(getattr(columns, name)) for name in columns.__slots__ if name != "version"}


def _plain(value: object) -> object:
    if isinstance(value, Moments):
        return [_plain(getattr(value, name)) for name in value.__slots__]
    return value.tobytes() if isinstance(value, np.ndarray) else value


def _run(path: Path, statement: str) -> None:
    store = ProjectStore.open(path)
    store.database.connection.execute(statement)
    store.close()


def test_a_big_project_keeps_a_copy_that_says_the_same(
    big: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from_copy = _columns(big)
    monkeypatch.setattr(column_reading, "_COPY", "SELECT 1 WHERE ? IS NULL")
    assert _columns(big) == from_copy


def test_the_copy_is_what_is_read(big: Path) -> None:
    _run(big, "UPDATE event SET confidence = 0.125")
    store = ProjectStore.open(big)
    assert store.columns().confidences[0] == pytest.approx(0.875)
    store.close()


def test_a_copy_older_than_the_rows_is_not_read(big: Path) -> None:
    store = ProjectStore.open(big)
    more = story("more", "Fiji, Kyiv.", [("Fiji", FIJI, MONDAY), ("Kyiv", KYIV, None)])
    analysis = AddAnalysis(analysis=more, versions=store.versions())  # type: ignore[arg-type]
    History(store).run(analysis)
    expected = store.columns().event_ids.tolist()
    assert len(expected) == 5
    second = ProjectStore.open(big)
    assert second.columns().event_ids.tolist() == expected
    second.close()
    store.close()
    third = ProjectStore.open(big)
    assert third.columns().event_ids.tolist() == expected
    third.close()


@pytest.mark.parametrize(
    "data",
    [
        "x'00'",
        "x'000000000000000000000000'",
        "zeroblob(48)",
        "zeroblob(4800)",
        "randomblob(480)",
        "'words'",
        "x'" + "ff" * 48 + "'",
    ],
)
def test_a_hostile_copy_is_refused(big: Path, data: str) -> None:
    _run(big, f"UPDATE event_column SET data = CAST({data} AS BLOB)")
    store = ProjectStore.open(big)
    with pytest.raises(ProjectError, match="damaged"):
        store.columns()
    store.close()
