"""Numbers in words and digits."""

from __future__ import annotations

from dateline.extract.times.lexicon import NUMBER_WORDS, ORDINALS, words

_OPEN = words("several few many dozens hundreds thousands")
_SKIPPED = frozenset({"odd", "plus", "-", "–", "—", "and", "of", "more", "the", "good", "quite"})


def quantity(words: list[str]) -> float | None:
    """Return how many a run of words says, None where it leaves that open ("several", "a few").

    "ten to fifteen" and "two or three" leave it open too; "60-90" counts as its upper end.
    """
    if _OPEN.intersection(words) or {"or", "to"} & set(words):
        return None
    if "couple" in words:
        return 2.0
    digits = [word for word in words if word[0].isdigit()]
    if len(digits) > 1:
        return _sum(digits[-1:])
    extra = 0.5 if "half" in words else 0.0
    core = [word for word in words if word not in _SKIPPED and word != "half"]
    if extra and words[0] == "half":
        return extra
    if extra and core[-1] == "a" and len(core) > 1:
        core = core[:-1]
    return _sum(core) + extra


def _sum(words: list[str]) -> float:
    total = 0.0
    for word in words:
        if word in {"hundred", "thousand"}:
            total = max(total, 1.0) * NUMBER_WORDS[word]
        elif word in {"a", "an"}:
            total += 1
        elif word in NUMBER_WORDS:
            total += NUMBER_WORDS[word]
        else:
            total += float(word.replace(",", "")[:12])
    return total


def ordinal(words: list[str]) -> int:
    """Return the number of an ordinal: "21st", "twenty-first"."""
    if words[0][0].isdigit():
        return int("".join(sign for sign in words[0] if sign.isdigit()))
    return sum(NUMBER_WORDS.get(word, 0) + ORDINALS.get(word, 0) for word in words)
