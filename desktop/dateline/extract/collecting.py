"""Work that makes many values and no cycles, without the collector that looks for cycles."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Let nothing be looked through for cycles meanwhile; what is let go of is freed all the same.

    With tens of thousands of names in a story, the collector walks over all of them again and
    again, which took a third of the time. Nothing that is made of a story refers back to itself.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
