"""What is said of a story in a language that is read for its places only."""

from __future__ import annotations

from collections.abc import Iterable

_MARK = "Places only: "
_PART = "Its parts in "


def places_only(language: str) -> str:
    """Return the remark that marks a story; ``language`` is its English name, ``Ukrainian``."""
    return f"{_MARK}{language}. Of its dates only full ones are read."


def partly(language: str) -> str:
    """Return the remark on a story in English with parts in another language, by English name."""
    return f"{_PART}{language} are read for their places only."


def is_of_languages(remark: str) -> bool:
    """Whether a remark is one of these."""
    return remark.startswith((_MARK, _PART))


def language_marked(remarks: Iterable[str]) -> str:
    """Return the language that a story's remarks mark it with; empty: it is read in full."""
    marked = (one.removeprefix(_MARK) for one in remarks if one.startswith(_MARK))
    return next(marked, "").partition(".")[0]
