"""Telling stories that are nearly the same: an agency's text under two headlines, a later version.

A story's signs are the smallest checksums of its runs of words (a bottom-k sketch, after Broder
1997, "On the resemblance and containment of documents"); the share of signs that two stories have
in common estimates the share of runs that they have.
"""

from __future__ import annotations

import re
from functools import lru_cache
from zlib import crc32

RUN = 5
"""Words in a run."""
SIGNS = 32
"""Kept of a story."""
ALIKE = 0.5
"""Stories that share at least so much are nearly the same."""
_LOOKED_AT = 200_000
"""Code points of a story."""
_WORD = re.compile(r"\w+")


@lru_cache(maxsize=1)  # a story that is added is first compared by them, then kept with them
def signs_of(text: str) -> tuple[int, ...]:
    """Return a story's signs, smallest first; none where it is shorter than a run of words."""
    words = _WORD.findall(text[:_LOOKED_AT].casefold())
    runs = {
        crc32(" ".join(words[first : first + RUN]).encode("utf-8", "replace"))
        for first in range(len(words) - RUN + 1)
    }
    return tuple(sorted(runs)[:SIGNS])
