"""What a frozen Dateline runs first."""

import os
import sys

from dateline.__main__ import main


def forget_library_path() -> None:
    """Let programs of the system that we start find their own libraries, not ours.

    PyInstaller's bootloader points ``LD_LIBRARY_PATH`` at the bundle and keeps what was there
    before in another variable. This process has read it by now; our own children set it anew.
    """
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    elif sys.platform == "linux":
        os.environ.pop("LD_LIBRARY_PATH", None)


if __name__ == "__main__":
    forget_library_path()
    sys.exit(main())
