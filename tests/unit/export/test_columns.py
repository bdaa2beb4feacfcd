from __future__ import annotations

import itertools
import json

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from dateline.domain.events import SURE, hundredths
from dateline.domain.times import Precision
from dateline.export.columns import encode_columns


def _decode(data: bytes) -> tuple[dict[str, object], dict[str, list[float]]]:
    assert data[:4] == b"DLC2"
    head = json.loads(data[8 : 8 + int.from_bytes(data[4:8], "little")])
    arrays = {}
    for name, kind, offset, count in head["arrays"]:
        assert offset % 8 == 0
        arrays[name] = np.frombuffer(data, f"<{kind}", count, offset).tolist()
    return head, arrays


@given(
    st.lists(
        st.tuples(
            st.integers(-60_000_000_000, 250_000_000_000),
            st.integers(1, 10**9),
            st.integers(0, 2**32 - 1),
            st.floats(0, 1),
        ),
        max_size=40,
    )
)
def test_what_is_encoded_is_read_back(rows: list[tuple[int, int, int, float]]) -> None:
    rows = sorted(rows)
    starts = [row[0] for row in rows]
    ends = [row[0] + row[1] for row in rows]
    head, arrays = _decode(
        encode_columns(
            version=7,
            starts=starts,
            ends=ends,
            places=[row[2] for row in rows],
            mentions=[1] * len(rows),
            kinds=[i % 3 for i in range(len(rows))],
            scenes=[i % 2 for i in range(len(rows))],
            confidences=[row[3] for row in rows],
            precisions=[0] * len(rows),
            pair_events=range(len(rows)),
            pair_stories=range(len(rows)),
        )
    )
    assert head["version"] == 7
    assert head["precisions"] == [str(precision) for precision in Precision]
    first = list(map(int, arrays["momentFirst"]))
    lengths = [after - before for before, after in itertools.pairwise(first)]
    moments = list(zip(arrays["momentStarts"], arrays["momentEnds"], strict=True))
    assert [m for m, times in zip(moments, lengths, strict=True) for _ in range(times)] == list(
        zip(starts, ends, strict=True)
    )
    assert all(before != after for before, after in itertools.pairwise(moments))
    assert arrays["scenes"] == [i % 2 for i in range(len(rows))]
    assert arrays["placeOf"] == [row[2] for row in rows]
    assert arrays["inDoubt"] == [np.float32(row[3]) < np.float32(SURE) for row in rows]
    told = [hundredths(float(np.float32(row[3]))) for row in rows]
    assert arrays["confidences"] == told
    assert [whole < 100 * SURE for whole in told] == list(map(bool, arrays["inDoubt"]))
    by_end = [moments[i][1] for i in map(int, arrays["momentsByEnd"])]
    assert by_end == sorted(end for _, end in moments)


def test_pairs_of_undated_events_are_left_out() -> None:
    _, arrays = _decode(
        encode_columns(
            version=1,
            starts=[0.0, 5.0],
            ends=[1.0, 6.0],
            places=[0, 0],
            mentions=[2, 1],
            kinds=[0, 0],
            scenes=[0, 1],
            confidences=[1, 1],
            precisions=[1, 1],
            pair_events=[0, 0, 1, 2],
            pair_stories=[0, 1, 1, 5],
        )
    )
    assert arrays["pairStarts"] == [0, 2, 3]
    assert arrays["pairStories"] == [0, 1, 1]
