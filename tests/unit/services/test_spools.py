"""What mentions say comes back event by event, summed up as for small projects."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from dateline.domain.events import DecidedBy, MentionKind, Scene
from dateline.domain.places import Place
from dateline.domain.times import Moment
from dateline.export.payload import SourceColumns, SourceRow
from dateline.services.spools import spools_on
from support.export_rows import place, source

SIZE = 3
PLACE = place("Kyiv")

mentions = st.lists(
    st.tuples(
        st.integers(1, 9),  # the event; 8 and 9 are not in the file
        st.integers(0, 4),  # the story
        st.sampled_from(MentionKind),
        st.sampled_from(Scene),
        st.floats(0, 1),
        st.sampled_from(DecidedBy),
    ),
    max_size=40,
)


def columns(said: Sequence[SourceRow]) -> SourceColumns:
    return SourceColumns(*map(list, zip(*said, strict=True)))


def placed(part: slice) -> tuple[list[int], list[Place], list[Moment | None]]:
    ids = IDS[part].tolist()
    return ids, [PLACE] * len(ids), [None] * len(ids)


IDS = np.array([3, 7, 1, 5, 2, 6, 4])
"""The events of the file, in its order."""


@given(mentions)
def test_events_with_all_that_says_so(
    found: list[tuple[int, int, MentionKind, Scene, float, DecidedBy]],
) -> None:
    said = [
        (
            event,
            source("Kyiv", "Kyiv")._replace(
                story=replace(source("Kyiv", "Kyiv").story, number=story),
                start=at,
                kind=str(kind),
                scene=str(scene),
                confidence=confidence,
                decided_by=str(decided_by),
            ),
        )
        for at, (event, story, kind, scene, confidence, decided_by) in enumerate(
            sorted(found, key=lambda mention: mention[1])
        )
    ]
    with TemporaryDirectory() as name, spools_on(Path(name), 3) as spools:
        for taker in (0, 2):  # what the one between has read does not count
            mine = [pair for pair in said if pair[1].story.number % 2 == taker // 2]
            for spool in (spools.each[taker], spools.each[1]):
                if mine:
                    spool.add(
                        [event for event, _ in mine],
                        columns([row for _, row in mine]),
                        [b"%d;" % row.start for _, row in mine],
                    )
        assert list(Path(name).iterdir()) == []
        told = spools.put_in_order((0, 2), IDS)
        batches = [
            spools.batch(placed, slice(at, min(at + SIZE, told))) for at in range(0, told, SIZE)
        ]
    heads = [head for events, _ in batches for head in events.rows()]
    rows_of = {number: [row for event, row in said if event == number] for number in IDS.tolist()}
    assert [head.id for head in heads] == [number for number in rows_of if rows_of[number]]
    assert len(heads) == told
    for head in heads:
        rows = rows_of[head.id]
        assert head.kind == min((row.kind for row in rows), key=list(MentionKind).index)
        assert head.scene == min((row.scene for row in rows), key=list(Scene).index)
        assert head.decided_by == max((row.decided_by for row in rows), key=list(DecidedBy).index)
        assert head.confidence == max(row.confidence for row in rows)
        assert head.mentions == len(rows)
        assert head.stories == len({row.story.number for row in rows})
    assert [piece for _, sources in batches for piece in sources] == [
        b"%d;" % row.start for number in rows_of for row in rows_of[number]
    ]
