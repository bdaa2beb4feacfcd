"""What is said of a story in a language that is read for its places only."""

from __future__ import annotations

from collections.abc import Iterable

_MARK = "Places only: "


def places_only(language: str) -> str:
    """Return the remark that marks a story; ``language`` is its English name, ``Ukrainian``."""
    return f"{_MARK}{language}. Of its dates only those in figures are read."


def language_marked(remarks: Iterable[str]) -> str:
    """Return the language that a story's remarks mark it with; empty: it is read in full."""
    marked = (one.removeprefix(_MARK) for one in remarks if one.startswith(_MARK))
    return next(marked, "").partition(".")[0]
