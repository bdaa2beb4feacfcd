"""Where every event of a project is: shown, or why it is not. The parts add up to the whole."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from dateline.project.columns import EventColumns
from dateline.project.sifting import Mask
from dateline.ui.models.in_range import RangeCounts, RangeIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """Numbers of events but for the first two and the last."""

    mentions: int
    """Of the events shown."""
    stories: int
    """That tell of the events shown."""
    shown: int
    out_of_range: int
    out_of_view: int
    """At places that the map does not show, where only those it does count."""
    undated: int
    filtered: int
    """Left out by the filter."""
    others: int
    """Of governments and peoples only, where these are hidden."""
    all_events: int
    all_mentions: int


class Bookkeeper:
    """Counts a project once for each filter, so that a new range costs no more than a few sums."""

    def __init__(
        self, columns: EventColumns, index: RangeIndex, *, by_kind: Mask, content: Mask
    ) -> None:
        """Count nothing until asked.

        Args:
            columns: all events.
            index: what counts those that pass the filter and are in view.
            by_kind: which events are of a kind that is shown.
            content: of these, which pass the filter.
        """
        self._columns = columns
        self._index = index
        self._by_kind = by_kind
        self._content = content

    @cached_property
    def _passing(self) -> tuple[int, int]:
        """Events that pass the filter, dated and undated."""
        dated = self._index.passes[: self._columns.dated]
        rest = self._index.passes[self._columns.dated :]
        return int(np.count_nonzero(dated)), int(np.count_nonzero(rest))

    @cached_property
    def _left_out(self) -> tuple[int, int]:
        """Events of kinds that are not shown, and those that the filter leaves out."""
        of_kind = int(np.count_nonzero(self._by_kind))
        return len(self._by_kind) - of_kind, of_kind - int(np.count_nonzero(self._content))

    @cached_property
    def _all_mentions(self) -> int:
        return int(self._columns.mentions.sum())

    def ledger(self, counts: RangeCounts) -> Ledger:
        """Return where the events are while these counts are in range."""
        dated, undated = self._passing
        total = len(self._columns.kinds)
        others, filtered = self._left_out
        return Ledger(
            mentions=counts.mentions,
            stories=counts.stories,
            shown=counts.events,
            out_of_range=dated - counts.events,
            out_of_view=total - others - filtered - dated - undated,
            undated=undated,
            filtered=filtered,
            others=others,
            all_events=total,
            all_mentions=self._all_mentions,
        )
