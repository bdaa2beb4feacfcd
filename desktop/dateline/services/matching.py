"""Which of a few hundred lines somebody means by what they type, though it be misspelled."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.domain.folding import folded

LEAST = 62.0
"""The likeness, of 100, below which a line is not meant."""
FIRST, BEGINS, INSIDE = 60.0, 40.0, 20.0
"""What a line gains where its first words are those typed, where one of its words begins as typed,
or where it holds what is typed."""


def matching(typed: str, lines: Sequence[str]) -> tuple[tuple[int, float], ...]:
    """Return the index of each line that may be meant, with how likely it is, likeliest first.

    Likenesses are only to be compared with each other. Nothing typed means nothing.
    """
    wanted = " ".join(folded(typed).split())
    if not wanted:
        return ()
    from rapidfuzz import fuzz, process

    texts = [folded(line) for line in lines]
    found = process.extract(
        wanted, texts, scorer=fuzz.WRatio, limit=None, score_cutoff=LEAST if len(wanted) > 2 else 0
    )
    scored = []
    for text, score, index in found:
        if f"{text} ".startswith(f"{wanted} "):
            scored.append((index, score + FIRST))
        elif text.startswith(wanted) or f" {wanted}" in text:
            scored.append((index, score + BEGINS))
        elif wanted in text:
            scored.append((index, score + INSIDE))
        elif len(wanted) > 2:
            scored.append((index, score))
    return tuple(sorted(scored, key=lambda each: (-each[1], each[0])))
