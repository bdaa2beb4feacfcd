"""A workaround: PySide6 6.12.0 returns None, True and False without taking a reference to them.

Python 3.12 made them immortal, and PySide6 is compiled as if every Python had: on 3.11 each call
that returns nothing takes a reference to ``None`` away, each ``Signal.emit`` one to ``True``. After
some thousand calls the count is zero and the process is aborted ("Fatal Python error: none_dealloc"
or "bool_dealloc"). This can go with Python 3.11, or when ``tests/gui/test_immortal.py`` finds that
PySide6 has mended its ways.
"""

from __future__ import annotations

import ctypes
import sys

_ENOUGH = 1 << 60
"""More calls than anyone lives to see; the counter has 63 bits."""


def make_constants_immortal() -> None:
    """Make None, True, False and NotImplemented outlast every call, as Python 3.12 does itself."""
    if sys.implementation.name == "cpython" and sys.version_info < (3, 12):
        for constant in (None, True, False, NotImplemented):
            count = ctypes.c_ssize_t.from_address(id(constant))
            if count.value < _ENOUGH // 2:
                count.value = _ENOUGH
