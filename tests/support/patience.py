"""How long a bounded piece of work may take in a test."""

import sys

TRACED = 6
"""Measuring coverage with a trace function makes tight loops in Python so many times slower."""


def at_most(seconds: float) -> float:
    """Return the bound in seconds, wider while coverage is measured."""
    return seconds * (TRACED if sys.gettrace() is not None else 1)
