from __future__ import annotations

import platform

import numpy as np
import psutil
import pytest

from dateline.services.memory import give_back


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="other C libraries can't be asked")
def test_freed_memory_goes_back_to_the_system() -> None:
    process = psutil.Process()
    held = [np.ones(8_000) for _ in range(2_000)]  # each too small to be mapped by itself
    kept = held[::500]
    full = process.memory_info().rss
    del held
    assert give_back()
    assert full - process.memory_info().rss > 100_000_000
    assert sum(array.sum() for array in kept) == len(kept) * 8_000
