"""Event columns made by hand, without a project file."""

from __future__ import annotations

import numpy as np

from dateline.domain.text import DocumentId
from dateline.project.columns import EventColumns
from dateline.project.moments import Moments
from support.project_samples import PLACES

DAY = 86_400.0


def columns(
    *events: tuple[float, float, int, int],
    undated: int = 0,
    kinds: tuple[int, ...] = (),
    confidences: tuple[float, ...] = (),
    scenes: tuple[int, ...] = (),
) -> EventColumns:
    """Return columns of events ``(start, end, place index, story number)``, seconds since 1970."""
    dated = sorted(events)
    count = len(dated) + undated
    times = [[round(event[side] * 1e6) for event in dated] for side in (0, 1)]
    stories = np.array([event[3] for event in dated] + [0] * undated, dtype=np.uint32)
    return EventColumns(
        version=1,
        event_ids=np.arange(1, count + 1, dtype=np.uint32),
        moments=Moments.of(np.array(times, dtype=np.int64)),
        places=np.array([event[2] for event in dated] + [0] * undated, dtype=np.uint32),
        stories=stories,
        mentions=np.ones(count, dtype=np.uint32),
        kinds=np.array(kinds or [0] * count, dtype=np.uint8),
        scenes=np.array(scenes or [0] * count, dtype=np.uint8),
        confidences=np.array(confidences or [0.9] * count, dtype=np.float32),
        precisions=np.ones(count, dtype=np.uint8),
        place_table=PLACES,
        story_ids=tuple(DocumentId(f"story-{n}") for n in range(int(stories.max(initial=0)) + 1)),
        pair_events=np.arange(count, dtype=np.uint32),
        pair_stories=stories,
    )
