"""A project's events without those that a filter leaves out, for an export of the rest."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from dateline.domain.filters import Filter
from dateline.domain.text import DocumentId
from dateline.project.columns import EventColumns, narrow
from dateline.project.moments import Moments
from dateline.project.sifting import Facts, Mask, Sieve


@dataclass(frozen=True, eq=False, slots=True, kw_only=True)
class Narrowed:
    """What is left."""

    columns: EventColumns
    told_by: dict[int, frozenset[DocumentId]]
    """The stories that still count, by number of an event, where not all that tell of it do."""


def narrowed(columns: EventColumns, facts: Facts, wanted: Filter, *, others: bool) -> Narrowed:
    """Return the events that pass a filter, its time too; what is undated passes no time.

    ``others`` keeps governments and peoples where the filter asks for no kinds.

    Raises:
        ProjectError: the project can't be read.
    """
    sifted = Sieve(columns, facts).sift(wanted, others=others)
    kept = sifted.events & in_time(columns, wanted.time)
    which = np.flatnonzero(kept)
    dated = which[which < columns.dated]
    pairs = sifted.pairs & kept[columns.pair_events]
    index = np.cumsum(kept) - 1
    used, places = np.unique(columns.places[which], return_inverse=True)
    exact = columns.moments.exact[:, columns.moments.of_events(dated)]
    left = replace(
        columns,
        event_ids=columns.event_ids[which],
        moments=Moments.of(exact),
        places=narrow(places),
        place_table=tuple(columns.place_table[place] for place in used.tolist()),
        stories=sifted.stories[which],
        mentions=sifted.mentions[which],
        kinds=columns.kinds[which],
        scenes=columns.scenes[which],
        confidences=columns.confidences[which],
        precisions=columns.precisions[which],
        pair_events=narrow(index[columns.pair_events[pairs]]),
        pair_stories=columns.pair_stories[pairs],
    )
    return Narrowed(columns=left, told_by=_told_by(columns, left, kept, pairs))


def in_time(columns: EventColumns, time: tuple[float, float] | None) -> Mask:
    """Return which events touch [start, end), in seconds since 1970; all of them where None."""
    if time is None:
        return np.ones(len(columns.kinds), dtype=np.bool_)
    moments = columns.moments
    touches = (moments.starts < time[1]) & (moments.ends > time[0])
    inside = np.zeros(len(columns.kinds), dtype=np.bool_)
    inside[: columns.dated] = np.repeat(touches, np.diff(moments.first))
    return inside


def _told_by(
    before: EventColumns, left: EventColumns, kept: Mask, pairs: Mask
) -> dict[int, frozenset[DocumentId]]:
    told = np.bincount(before.pair_events, minlength=len(before.kinds))
    still = np.bincount(before.pair_events[pairs], minlength=len(before.kinds))
    fewer = np.flatnonzero((still < told)[kept])
    found: dict[int, set[DocumentId]] = {int(left.event_ids[event]): set() for event in fewer}
    for pair in np.flatnonzero(np.isin(left.pair_events, fewer)).tolist():
        event = int(left.event_ids[int(left.pair_events[pair])])
        found[event].add(left.story_ids[int(left.pair_stories[pair])])
    return {event: frozenset(stories) for event, stories in found.items()}
