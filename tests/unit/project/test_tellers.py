"""Events are counted once for each publisher, whoever of its stories tells of them."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dateline.project import tellers as tellers_module
from dateline.project.tellers import Tellers
from support.event_columns import columns

PAIRS = st.lists(st.tuples(st.integers(0, 6), st.integers(0, 9)), max_size=40, unique=True)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    pairs=PAIRS,
    chosen=st.sets(st.integers(0, 39)),
    at_once=st.integers(1, 9),
    begun=st.integers(0, 6),
)
def test_publishers_are_counted_as_by_hand_in_steps_of_any_length(
    monkeypatch: pytest.MonkeyPatch,
    pairs: list[tuple[int, int]],
    chosen: set[int],
    at_once: int,
    begun: int,
) -> None:
    monkeypatch.setattr(tellers_module, "AT_ONCE", at_once)
    pairs.sort()
    table = replace(
        columns(*((0.0, 1.0, 0, 0) for _ in range(7))),
        pair_events=np.array([event for event, _ in pairs], dtype=np.uint32),
        pair_stories=np.array([story for _, story in pairs], dtype=np.uint8),
    )
    publishers = np.arange(10) % 3
    tellers = Tellers(table, publishers, 3)
    for _ in zip(range(begun), tellers.preparing(), strict=False):
        pass  # begun ahead, and gone on with where it is asked for
    kept = sorted(at for at in chosen if at < len(pairs))
    told = Counter(publisher for _, publisher in {(pairs[at][0], pairs[at][1] % 3) for at in kept})
    passing = np.isin(np.arange(len(pairs)), kept)
    counted = tellers.count(passing)
    assert counted.tolist() == [told[publisher] for publisher in range(3)]
    assert not list(tellers.preparing())
