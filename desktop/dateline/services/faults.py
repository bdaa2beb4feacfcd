"""Faults of ours put into words that can be passed on: where it happened, never what it was about.

What an exception says is left out, since it may quote a story; so are the values of variables.
"""

from __future__ import annotations

import logging
import sys
import traceback
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType


def fault_words(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return the kind of an exception and the way there, line by line."""
    frames = "".join(
        f"  {frame.filename.rpartition('dateline/')[2]}, line {frame.lineno}, in {frame.name}\n"
        for frame in traceback.extract_tb(trace)
    )
    return f"{kind.__name__}\n{frames}"


@contextmanager
def discreet() -> Iterator[None]:
    """Let nothing out on standard error, in a process that reads stories, but where a fault is.

    Libraries log and warn of what they stumble over, and quote it; Python does the same with an
    exception that ends a process.

    Raises:
        SystemExit: in place of an exception that nobody caught.
    """
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    try:
        yield
    except Exception as error:  # noqa: BLE001 - the last to see it
        sys.stderr.write(f"dateline: {fault_words(type(error), error.__traceback__)}")
        raise SystemExit(1) from None
