"""Pictures of the real window and its map, in every state, to be looked at.

Run on a display larger than the pictures, or under ``xvfb-run -s "-screen 0 2560x1440x24"``:

    python docs/images/draw.py FOLDER [--only NAME…] [--sizes 1440x900…] [--looks light dark]

Each scene of ``window_scenes.py`` is a window of its own over a project of its own; of each, one
picture is written for each size and look. ``QT_SCALE_FACTOR=2`` gives them at pixel ratio 2 (the
sizes being the window's own pixels). The names of the files written are printed.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "desktop"), str(ROOT / "tests"), str(ROOT / "benchmarks")]
if hasattr(os, "geteuid") and os.geteuid() == 0:
    os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
SIZES = ("1280x800", "1440x900", "2560x1440")
LOOKS = ("light", "dark")
LONGEST_S = 300


def _asked() -> argparse.Namespace:
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("folder", type=Path)
    words.add_argument("--only", nargs="+", default=[], metavar="NAME")
    words.add_argument("--sizes", nargs="+", default=SIZES)
    words.add_argument("--looks", nargs="+", default=LOOKS, choices=LOOKS)
    words.add_argument("--scene", help="draw this one, in this process")
    return words.parse_args()


def main() -> None:
    """Draw every scene in a process of its own."""
    asked = _asked()
    asked.folder.mkdir(parents=True, exist_ok=True)
    from window_scenes import SCENES, Studio

    if asked.scene:
        studio = Studio(asked.folder, asked.sizes, asked.looks)
        SCENES[asked.scene](studio)
        studio.close()
        return
    for name in asked.only or SCENES:
        with tempfile.TemporaryDirectory() as home:
            asked_again = ("--scene", name, "--sizes", *asked.sizes, "--looks", *asked.looks)
            subprocess.run(
                (sys.executable, __file__, str(asked.folder), *asked_again),
                env={**os.environ, "DATELINE_HOME": home},
                timeout=LONGEST_S,
                check=True,
            )


if __name__ == "__main__":
    main()
