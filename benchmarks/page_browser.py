"""An exported web page in the system's own Chromium, its brush dragged; a part of ``export.py``.

What ``page_window.py`` does in a web engine inside Qt, which without a GPU puts its window together
anew for each frame: here as a reader of the page has it. The page is a copy, whose policy lets the
benchmark's script in; the script tells its figures through the console.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import Any

WEB = Path(__file__).parent / "map_web"
NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--no-first-run",
    "--window-size=1440,900",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--enable-logging=stderr",
)
AS_ROOT = ("--no-sandbox",) if hasattr(os, "geteuid") and os.geteuid() == 0 else ()
"""Chromium's sandbox refuses to start as root; the page is our own."""
LONG_S = 90
MARK = "dateline-bench "


def browser() -> str | None:
    """Return the program of a Chromium that is installed, or None."""
    return next(filter(None, map(shutil.which, NAMES)), None)


def _with_script(page: Path, folder: Path) -> Path:
    text = page.read_text("utf-8")
    text = re.sub(
        r"<meta[^>]*Content-Security-Policy[^>]*>", "", text, count=1, flags=re.IGNORECASE
    )
    drag, drive = ((WEB / name).read_text("utf-8") for name in ("drag.js", "browser.js"))
    script = f"window.setUpDrag = () => {{{drag}}};\n{drive}"
    end = text.rindex("</body>")
    copy = folder / "page.html"
    copy.write_text(f"{text[:end]}<script>{script}</script>{text[end:]}", "utf-8")
    return copy


def dragged(program: str, page: Path) -> list[dict[str, Any]]:
    """Return what the frames of each drag took: ``part``, ``work`` in ms, how many were ``missed``.

    Raises:
        SystemExit: the page told nothing in time.
    """
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        call = (program, *FLAGS, *AS_ROOT, f"--user-data-dir={folder / 'profile'}")
        with subprocess.Popen(
            (*call, _with_script(page, folder).as_uri()),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            errors="replace",
        ) as child:
            end = threading.Timer(LONG_S, child.kill)
            end.start()
            try:
                return _told(child.stderr or ())
            finally:
                end.cancel()
                child.terminate()


def _told(lines: Iterable[str]) -> list[dict[str, Any]]:
    for line in lines:
        found = re.search(rf'{MARK}(\[.*\])", source', line)
        if found:
            told: list[dict[str, Any]] = json.loads(found.group(1))
            return told
    raise SystemExit("the page told nothing in the browser")
