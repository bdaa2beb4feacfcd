"""The numbers by which names are judged, in one value: those that ship, or those being tried."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from dateline.domain.places import Place
from dateline.extract.places import weights
from dateline.extract.places.ranking import FEATURES, Matrix

_WIDE = frozenset("HLTV")


@dataclass(frozen=True, slots=True, eq=False)
class Judgement:
    """What each sign and each feature counts, and how sure is how sure."""

    recognition: Mapping[str, float]
    first: Matrix
    """Of the features, when a name is judged alone."""
    second: Matrix
    """Of the features, when the story's other names are known."""
    calibration: tuple[tuple[float, float], ...] = ((0.0, 0.0), (1.0, 1.0))
    """Points (raw confidence, how often that was right), both rising."""
    calibration_wide: tuple[tuple[float, float], ...] = ((0.0, 0.0), (1.0, 1.0))
    """The same for regions, waters and mountains, whose point is a matter of convention."""
    threshold: float = weights.THRESHOLD

    def probability(self, signs: Iterable[str]) -> float:
        """Return how likely signs are those of a place's name; signs never seen count nothing."""
        counts = self.recognition
        total = 0.0
        for sign in signs:
            total += counts.get(sign, 0.0)
        return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total))))

    def confidence(self, raw: float, *, wide: bool = False) -> float:
        """Return how often a choice this sure was right, by straight lines between the points."""
        table = self.calibration_wide if wide else self.calibration
        at = min(max(bisect_right(table, (raw, 2.0)), 1), len(table) - 1)
        (low, low_value), (high, high_value) = table[at - 1], table[at]
        share = (raw - low) / (high - low) if high > low else 1.0
        return round(low_value + (high_value - low_value) * min(max(share, 0.0), 1.0), 4)


def is_wide(place: Place) -> bool:
    """Whether a place is a region, a water or a range: atlases put its point here or there."""
    return place.feature_class in _WIDE


def counted(table: Mapping[str, float]) -> Matrix:
    """Return what each feature counts, in the order of :data:`ranking.FEATURES`."""
    return np.array([table.get(name, 0.0) for name in FEATURES])


SHIPPED = Judgement(
    recognition=weights.RECOGNITION,
    first=counted(weights.FIRST_PASS),
    second=counted(weights.SECOND_PASS),
    calibration=weights.CALIBRATION,
    calibration_wide=weights.CALIBRATION_WIDE,
)
"""What ``benchmarks/train_places.py`` learned."""
