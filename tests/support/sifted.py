"""What of made columns passes a filter, without a project file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from dateline.domain.annotations import Subject
from dateline.domain.filters import NO_FILTER, Filter
from dateline.domain.places import Extent
from dateline.project.columns import EventColumns, Whole
from dateline.project.sifting import Sieve
from dateline.ui.models.in_range import RangeCounts, RangeIndex
from dateline.ui.models.shown import Shown


@dataclass(frozen=True, kw_only=True)
class MadeFacts:
    """What is known of made stories."""

    by: Mapping[int, str] = field(default_factory=dict)
    words: Mapping[str, Sequence[int]] = field(default_factory=dict)
    tags: Mapping[str, Sequence[Subject]] = field(default_factory=dict)
    said: Whole | None = None

    def publishers(self) -> Iterable[tuple[int, str]]:
        return self.by.items()

    def having(self, words: str) -> NDArray[np.int64]:
        return np.array(self.words.get(words, ()), dtype=np.int64)

    def tagged(self) -> Mapping[str, Sequence[Subject]]:
        return self.tags

    def shares(self, columns: EventColumns) -> Whole:
        return columns.mentions[columns.pair_events] if self.said is None else self.said


def shown(
    table: EventColumns,
    wanted: Filter = NO_FILTER,
    *,
    others: bool = False,
    view: Extent | None = None,
    facts: MadeFacts | None = None,
    whole: Shown | None = None,
) -> Shown:
    sieve = Sieve(table, facts or MadeFacts())
    return Shown(sieve, wanted, others=others, view=view, whole=whole)


def index_of(table: EventColumns, *, all_kinds: bool, extent: Extent | None = None) -> RangeIndex:
    return shown(table, others=all_kinds, view=extent).index


def count_range(
    table: EventColumns, start: float, end: float, *, all_kinds: bool, extent: Extent | None = None
) -> RangeCounts:
    return index_of(table, all_kinds=all_kinds, extent=extent).count(start, end)
