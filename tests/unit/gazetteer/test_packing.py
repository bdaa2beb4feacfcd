"""Packing the matches of a name."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.domain.places import NameKind
from dateline.gazetteer.packing import KINDS, PRIOR_UNIT, PackedMatch, pack, unpack

_spelling = st.text(
    st.characters(exclude_characters="\x1f", exclude_categories=["Cs"]), min_size=1, max_size=20
)
_matches = st.lists(
    st.builds(
        PackedMatch,
        num=st.integers(-(2**31), 2**31 - 1),
        kind=st.sampled_from(NameKind),
        prior=st.floats(0, 1),
        spellings=st.lists(_spelling, max_size=4).map(tuple),
    ),
    max_size=6,
)


@given(_matches)
def test_what_is_packed_comes_back(matches: list[PackedMatch]) -> None:
    back = list(unpack(pack(matches)))
    assert [(m.num, m.kind, m.spellings) for m in back] == [
        (m.num, m.kind, m.spellings) for m in matches
    ]
    for packed, unpacked in zip(matches, back, strict=True):
        assert unpacked.prior == pytest.approx(packed.prior, abs=1.01 / PRIOR_UNIT)
        assert unpacked.prior > 0


def test_every_kind_can_be_packed() -> None:
    assert set(KINDS) == set(NameKind)


def test_a_blob_cut_short_is_told() -> None:
    blob = pack([PackedMatch(1, NameKind.MAIN, 0.5, ())])
    with pytest.raises(struct.error):
        list(unpack(blob[:-2]))


def test_a_kind_that_does_not_exist_is_told() -> None:
    blob = bytearray(pack([PackedMatch(1, NameKind.MAIN, 0.5, ())]))
    blob[4] = 99
    with pytest.raises(IndexError):
        list(unpack(bytes(blob)))
