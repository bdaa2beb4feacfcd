"""How likely a name means a place when nothing else is known.

The weight of a place under a name is a power of its population, times how prominent its kind of
feature is, times how widely it is known, times how the name belongs to it. The numbers were set so
that the place most readers think of comes first (the benchmark and the tests hold examples), not
fitted to any corpus; whoever has context weighs the candidates anew.
"""

from __future__ import annotations

from collections.abc import Sequence

from dateline.domain.places import NameKind

_POPULATION_POWER = 0.75
"""Between the square root (too flat: London in Ontario gains) and proportion (too steep)."""

_FEATURES = {
    "A.PCLI": 1.5,
    "A.PCLS": 1.5,
    "A.PCLD": 1.0,
    "A.ADM1": 0.25,
    "A.ADM2": 0.08,
    "A.ADM3": 0.05,
    "P.PPLC": 4.0,
    "P.PPLA": 1.5,
    "P.PPL": 1.0,
    "P.PPLX": 0.5,
    "L.CONT": 2.0,
    "L.RGN": 1.0,
    "S.AIRP": 0.3,
}
_CLASSES = {"A": 0.2, "H": 1.0, "L": 1.0, "P": 1.0, "S": 0.6, "T": 0.8, "V": 0.6, "R": 0.5}

_NOMINAL_POPULATION = {
    "A.PCLI": 1_000_000,
    "A.ADM1": 100_000,
    "A.ADM2": 10_000,
    "L.CONT": 300_000_000,
    "L.RGN": 2_000_000,
    "S.AIRP": 20_000,
    "P.PPL": 200,
}
_NOMINAL_BY_CLASS = {"A": 20_000, "H": 1_000_000, "L": 500_000, "P": 200, "S": 200_000}
_NOMINAL_OTHERWISE = 300_000
_NOMINAL_CURATED = 2_000_000
"""Of a sea, a region or a building that the news names often enough to be in the curated tables."""

_KINDS = {
    NameKind.MAIN: 1.0,
    NameKind.ALTERNATE: 0.3,
    NameKind.FORMER: 0.4,
    NameKind.ABBREVIATION: 0.5,
    NameKind.DEMONYM: 0.5,
    NameKind.METONYM: 0.5,
}


def place_weight(
    *, feature: str, population: int, languages: int = 0, curated: bool = False
) -> float:
    """Return how prominent a place is, whatever it is called.

    Args:
        feature: GeoNames class and code, ``P.PPLC``.
        population: people; 0 where unknown, then the feature's nominal figure stands in.
        languages: how many spellings it is known by, a sign of fame that population misses.
        curated: whether somebody thought it worth a row of the curated tables.
    """
    otherwise = _NOMINAL_BY_CLASS.get(feature[:1], _NOMINAL_OTHERWISE)
    nominal = _NOMINAL_POPULATION.get(feature, otherwise)
    people = max(population, _NOMINAL_CURATED if curated and not population else nominal)
    prominence = _FEATURES.get(feature, _CLASSES.get(feature[:1], 0.5))
    fame = (1 + min(languages, 150) / 10) ** 0.75
    return float(people**_POPULATION_POWER * prominence * fame * (1.5 if curated else 1.0))


def name_weight(kind: NameKind, *, shortened: bool = False) -> float:
    """Return how strongly a name of this kind calls its place to mind; 1 for its own name.

    ``shortened`` marks the name without its generic word: Donetsk for Donetsk Oblast.
    """
    return 0.5 if shortened and kind is NameKind.ALTERNATE else _KINDS[kind]


def shares(weights: Sequence[float]) -> list[float]:
    """Return the weights as shares of 1; equal shares where all of them are nought."""
    total = sum(weights)
    if total <= 0:
        return [1 / len(weights) for _ in weights]
    return [weight / total for weight in weights]
