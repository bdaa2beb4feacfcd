"""Two small models fitted with numpy: is it a place (logistic), and which (conditional logit)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Vector = npt.NDArray[np.float64]
Matrix = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Choice:
    """One name: features of each candidate in rows, which are right, how much it counts."""

    rows: Matrix
    right: npt.NDArray[np.bool_]
    weight: float


def logistic(
    signs: Sequence[Sequence[str]], right: Sequence[bool], weights: Sequence[float], *,
    penalty: float, rarest: int,
) -> dict[str, float]:  # fmt: skip
    """Return what each sign counts; signs seen fewer than ``rarest`` times are left out.

    Newton's method on the penalised likelihood (iteratively reweighted least squares).
    """
    seen = Counter(sign for found in signs for sign in set(found))
    vocabulary = sorted(sign for sign, count in seen.items() if count >= rarest)
    column = {sign: index for index, sign in enumerate(vocabulary)}
    rows = np.zeros((len(signs), len(column)))
    for row, found in zip(rows, signs, strict=True):
        row[[column[sign] for sign in set(found) if sign in column]] = 1.0
    truth, counts = np.array(right, dtype=float), np.array(weights, dtype=float)
    fitted = np.zeros(len(column))
    ridge = np.eye(len(column)) * penalty
    for _ in range(30):
        likely = 1 / (1 + np.exp(-(rows @ fitted)))
        slope = rows.T @ (counts * (likely - truth)) + ridge @ fitted
        curve = (rows.T * (counts * likely * (1 - likely))) @ rows + ridge
        step = np.linalg.solve(curve, slope)
        fitted -= step
        if np.abs(step).max() < 1e-6:
            break
    return {sign: float(value) for sign, value in zip(vocabulary, fitted, strict=True)}


def choosing(choices: Sequence[Choice], *, penalty: float, used: Sequence[bool]) -> Vector:
    """Return what each feature counts in the choice among candidates; unused ones count nothing.

    Maximises the penalised likelihood that one of the right candidates is chosen, by damped Newton
    steps.
    """
    free = np.flatnonzero(used)
    blocks = [(choice.rows[:, free], choice.right, choice.weight) for choice in choices]
    fitted = np.zeros(len(free))
    value = _loss(blocks, fitted, penalty)
    damping = 1e-3
    for _ in range(60):
        slope, curve = _slopes(blocks, fitted, penalty)
        step = np.linalg.solve(curve + damping * np.eye(len(free)), slope)
        tried = _loss(blocks, fitted - step, penalty)
        if tried > value:
            damping *= 10
            continue
        fitted, gained, value = fitted - step, value - tried, tried
        damping = max(damping / 10, 1e-6)
        if gained < 1e-6:
            break
    full = np.zeros(len(used))
    full[free] = fitted
    return full


_Block = tuple[Matrix, npt.NDArray[np.bool_], float]


def _likely(rows: Matrix, fitted: Vector) -> Vector:
    scores = rows @ fitted
    odds = np.exp(scores - scores.max())
    return np.asarray(odds / odds.sum())


def _loss(blocks: Sequence[_Block], fitted: Vector, penalty: float) -> float:
    lost = sum(
        weight * -np.log(max(float(_likely(rows, fitted)[right].sum()), 1e-12))
        for rows, right, weight in blocks
    )
    return float(lost + penalty / 2 * fitted @ fitted)


def _slopes(blocks: Sequence[_Block], fitted: Vector, penalty: float) -> tuple[Vector, Matrix]:
    """Return the gradient and a positive curvature (that of the candidates' spread)."""
    slope = penalty * fitted
    curve = penalty * np.eye(len(fitted))
    for rows, right, weight in blocks:
        likely = _likely(rows, fitted)
        among = np.where(right, likely, 0.0)
        among /= max(float(among.sum()), 1e-12)
        slope = slope + weight * (rows.T @ (likely - among))
        centred = rows - likely @ rows
        curve = curve + weight * ((centred.T * likely) @ centred)
    return slope, curve
