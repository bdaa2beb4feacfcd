from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.domain.filters import Filter
from dateline.domain.places import Extent
from support.event_columns import DAY, columns
from support.sifted import MadeFacts, shown


@given(
    start=st.integers(-2, 12),
    length=st.integers(1, 12),
    all_kinds=st.booleans(),
    north=st.one_of(st.none(), st.integers(-90, 90)),
    filtered=st.booleans(),
)
def test_the_parts_add_up_to_the_whole(
    start: int, length: int, all_kinds: bool, north: int | None, filtered: bool
) -> None:
    table = columns(
        *[(day * DAY, (day + 1) * DAY, day % 3, day % 2) for day in range(10)],
        kinds=tuple(day % 3 for day in range(12)),
        undated=2,
    )
    extent = None if north is None else Extent(south=-90, west=-180, north=north, east=180)
    wanted = Filter(publishers=frozenset({"A"})) if filtered else Filter()
    facts = MadeFacts(by={0: "A", 1: "B"})
    made = shown(table, wanted, others=all_kinds, view=extent, facts=facts)
    counts = made.index.count(start * DAY, (start + length) * DAY)
    ledger = made.bookkeeper.ledger(counts)
    parts = (
        *(ledger.shown, ledger.out_of_range, ledger.out_of_view),
        *(ledger.undated, ledger.filtered, ledger.others),
    )
    assert sum(parts) == ledger.all_events == len(table.kinds)
    assert all(part >= 0 for part in parts)
    assert ledger.shown == counts.events
    assert ledger.others == (0 if all_kinds else int(np.count_nonzero(table.kinds)))
    if extent is None:
        assert ledger.out_of_view == 0
    assert filtered or ledger.filtered == 0


def test_an_empty_project_has_nothing_anywhere() -> None:
    table = columns()
    made = shown(table)
    ledger = made.bookkeeper.ledger(made.index.count(0, 1))
    assert (ledger.shown, ledger.all_events, ledger.mentions) == (0, 0, 0)


@pytest.mark.parametrize(
    ("extent", "is_shown"),
    [
        (Extent(south=-20, west=-179, north=-15, east=-178.5), True),
        (Extent(south=-20, west=170, north=-15, east=177), True),
        (Extent(south=-16, west=176, north=-15, east=-177), True),
        (Extent(south=-16, west=178, north=-15, east=179), True),
        (Extent(south=-16, west=-177, north=-15, east=170), False),
        (Extent(south=0, west=170, north=5, east=-170), False),
    ],
)
def test_an_area_is_in_view_as_soon_as_any_part_of_it_is(extent: Extent, is_shown: bool) -> None:
    table = columns((0.0, 1.0, 2, 0))
    assert table.place_table[2].has_outline
    assert shown(table, view=extent).sifted.events.tolist() == [is_shown]
    assert shown(table, Filter(extent=extent)).content.events.tolist() == [is_shown]
