"""A workaround: PySide6 6.12.0 reads the source of every module that is imported after it.

It looks whether the module wants Qt's names in snake case (``from __feature__ import …``); ours do
not. Without that a start to the map takes 0.58 s instead of 0.63 s where Python's sources are at
hand. This can go when PySide6 looks only at modules that ask.
"""

from __future__ import annotations

import builtins


def import_qt_plainly() -> None:
    """Bring Qt in, and put back the import that Python had before, if Qt is not there yet."""
    plain = builtins.__import__
    import PySide6.QtCore  # noqa: F401 - what is wanted is that it is there

    builtins.__import__ = plain
