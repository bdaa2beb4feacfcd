"""Which names the search box offers for what is begun or misspelled."""

from __future__ import annotations

import heapq
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator

_DENSE = 1500
"""Names with one beginning; more than these cannot be ranked while somebody types."""
_PREFIX_KEYS = 100
_WELL_KNOWN = 20_000.0
"""Weight of a name that is offered even for a mistake in its first letter."""


def prefixes(weights: dict[str, float]) -> Iterator[tuple[str, str]]:
    """Yield the best names of each beginning that very many names share."""
    keys = sorted(weights)
    ranges = [(0, len(keys), 0)]
    while ranges:
        start, end, length = ranges.pop()
        if length:
            best = heapq.nsmallest(
                _PREFIX_KEYS, keys[start:end], key=lambda key: (-round(weights[key]), key)
            )
            yield keys[start][:length], "\n".join(best)
        at = start
        while at < end:
            prefix = keys[at][: length + 1]
            after = bisect_left(keys, prefix + "\U0010ffff", at, end)
            if after - at > _DENSE and len(prefix) > length:
                ranges.append((at, after, length + 1))
            at = after


def spellings_by_length(
    weights: dict[str, float], mains: set[str]
) -> Iterator[tuple[str, int, str]]:
    """Yield the names worth offering for a misspelling, by first letter and length."""
    groups: dict[tuple[str, int], list[str]] = defaultdict(list)
    for key, weight in weights.items():
        if key in mains or weight >= _WELL_KNOWN:
            groups[key[0], len(key)].append(key)
        if weight >= _WELL_KNOWN:
            groups["*", len(key)].append(key)
    for letter, length in sorted(groups):
        best = sorted(groups[letter, length], key=lambda key: (-weights[key], key))
        yield letter, length, "\n".join(best)
