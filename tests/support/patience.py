"""How long a bounded piece of work may take in a test."""

import sys

TRACED = 6
"""Measuring coverage with a trace function makes tight loops in Python so many times slower."""


def at_most(seconds: float) -> float:
    """Return the bound in seconds, wider while coverage is measured.

    What one process works out by itself is best measured by ``time.process_time``, which other
    programs on the machine do not lengthen.
    """
    return seconds * (TRACED if sys.gettrace() is not None else 1)
