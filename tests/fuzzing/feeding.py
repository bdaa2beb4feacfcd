"""Feeds one target in a process of its own, which may crash, hang or run out of memory."""

from __future__ import annotations

import resource
import sys
import time
import traceback
from pathlib import Path
from random import Random

from fuzzing.mutation import damaged
from fuzzing.targets import targets

MEMORY = 3 * 1024**3


def feed(name: str, seed: int, seconds: float, current: Path) -> int:
    """Feed a target for a while; what it is given last stands in ``current``.

    Returns:
        How many files it took. Ends the process with status 1, and the trace on standard error,
        where one was taken badly.
    """
    target = targets()[name]
    samples = target.samples()
    for sample in samples:
        target.check(sample)
    dice = Random(seed)
    until = time.monotonic() + seconds
    count = 0
    while time.monotonic() < until:
        data = damaged(dice, samples)
        current.write_bytes(data)
        try:
            target.check(data)
        except Exception:
            traceback.print_exc()
            sys.exit(1)
        count += 1
    return count


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    print(feed(sys.argv[1], int(sys.argv[2]), float(sys.argv[3]), Path(sys.argv[4])))
