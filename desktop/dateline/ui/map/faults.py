"""What the map page tells of its faults, fit for a log: where they are, not their words."""

from __future__ import annotations

import re

_KIND = re.compile(r"\b[A-Z]\w*Error\b")
_PLACE = re.compile(r"[\w.-]+\.js:\d+(?::\d+)?")
MOST_PLACES = 20


def fault_places(message: str) -> str:
    """Return the kind of a script's fault and the lines it names.

    The words are left out: an engine quotes what it can't read, which may be a story.
    """
    kind = _KIND.search(message)
    places = _PLACE.findall(message)[:MOST_PLACES]
    return " ".join([kind[0] if kind else "a message", *places])
