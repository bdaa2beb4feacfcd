"""How the window looks at a project: which time, which part of the map, which words."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from dateline.domain import filters
from dateline.domain.events import MentionId
from dateline.domain.filters import NO_FILTER, Filter
from dateline.domain.text import DocumentId
from dateline.ui.selection import TimeRange

if TYPE_CHECKING:
    from dateline.ui.settings import Settings

LONGEST_ID = 4096
MOST = 2**53
FARTHEST = 1e12
"""Seconds from 1970; the years 1 to 9999 lie well within."""
MapState = Mapping[str, float]
"""``latitude``, ``longitude`` in degrees, ``zoom``; empty where the map is to show everything."""
_MAP_LIMITS = {"latitude": 90.0, "longitude": 100_000.0, "zoom": 24.0}


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """What a window was left at. What it names may be gone: whoever takes it up looks."""

    range: TimeRange | None = None
    """None for all of the project's time."""
    map: MapState
    document_id: DocumentId | None = None
    mention_id: MentionId | None = None
    top: int = 0
    """The character of the story that stood at the top of the reader."""
    filter: Filter = NO_FILTER


NO_OUTLOOK = Outlook(map={})


class Outlooks:
    """The outlook on each of the projects opened last, by the file's place."""

    def __init__(self, settings: Settings) -> None:
        """Read nothing yet."""
        self._settings = settings

    def recall(self, project: Path) -> Outlook:
        """Return how a project was left."""
        words = self._settings.outlook(key_of(project))
        return from_words(words) if words else NO_OUTLOOK

    def keep(self, project: Path, outlook: Outlook) -> None:
        """Keep how a project is left."""
        self._settings.set_outlook(key_of(project), to_words(outlook))


def key_of(project: Path) -> str:
    """Return what settings call a project by."""
    return hashlib.sha256(str(project).encode("utf-8", "surrogateescape")).hexdigest()[:16]


def to_words(outlook: Outlook) -> str:
    """Return an outlook as JSON."""
    shown = outlook.range
    return json.dumps(
        {
            "range": [shown.start, shown.end] if shown else None,
            "map": dict(outlook.map),
            "document": outlook.document_id,
            "mention": outlook.mention_id,
            "top": outlook.top,
            "filter": filters.to_words(outlook.filter),
        }
    )


def from_words(words: str) -> Outlook:
    """Return what :func:`to_words` wrote; each part that can't be read counts as not there."""
    try:
        plain = json.loads(words)
    except (ValueError, RecursionError):
        return NO_OUTLOOK
    if not isinstance(plain, dict):
        return NO_OUTLOOK
    document, mention = plain.get("document"), _whole(plain.get("mention"))
    if not isinstance(document, str) or len(document) > LONGEST_ID:
        document = None
    return Outlook(
        range=_range(plain.get("range")),
        map=sound_map(plain.get("map")),
        document_id=None if document is None else DocumentId(document),
        mention_id=MentionId(mention) if mention else None,
        top=_whole(plain.get("top")),
        filter=_filter(plain.get("filter")),
    )


def _filter(words: object) -> Filter:
    kept = filters.from_words(words) if isinstance(words, str) else None
    return kept or NO_FILTER


def sound_map(plain: object) -> MapState:
    """Return where a map looks; empty where that can't be read."""
    if not isinstance(plain, Mapping):
        return {}
    kept = {name: _real(plain.get(name), most) for name, most in _MAP_LIMITS.items()}
    sound = {name: value for name, value in kept.items() if value is not None}
    return sound if len(sound) == len(_MAP_LIMITS) else {}


def _range(plain: object) -> TimeRange | None:
    if not isinstance(plain, list) or len(plain) != 2:
        return None
    start, end = (_real(value, FARTHEST) for value in plain)
    if start is None or end is None or not start < end:
        return None
    return TimeRange(start=start, end=end)


def _real(value: object, most: float) -> float | None:
    if type(value) not in (int, float) or not abs(value) <= most:  # type: ignore[arg-type]
        return None
    return float(value) if math.isfinite(value) else None  # type: ignore[arg-type]


def _whole(value: object) -> int:
    return value if type(value) is int and 0 <= value <= MOST else 0
