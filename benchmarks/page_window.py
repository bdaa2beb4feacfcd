"""An exported web page in a web engine, its brush dragged; a child process of ``export.py``.

Each frame is one step of the drag. Its work is what the page's scripts do in it; a frame is missed
where the next one comes later than one and a half of the screen's.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any

from children import tell

DRAG = Path(__file__).parent / "map_web" / "drag.js"
SIZE = (1440, 900)
FRAMES = 300
FRAME_MS = 1000 / 60
LONG_S = 60


def ask(view: Any, script: str) -> Any:
    """Return the value of an expression in the page."""
    from PySide6.QtCore import QEventLoop

    answers: list[Any] = []
    loop = QEventLoop()

    def keep(answer: Any) -> None:
        answers.append(answer)
        loop.quit()

    view.page().runJavaScript(f"JSON.stringify({script})", keep)
    if not answers:
        loop.exec()
    return json.loads(answers[0] or "null")


def wait(view: Any, script: str, pause_ms: int = 100) -> Any:
    """Ask until the answer is not empty."""
    from PySide6.QtCore import QEventLoop, QTimer

    until = time.monotonic() + LONG_S
    while not (answer := ask(view, script)):
        if time.monotonic() > until:
            raise SystemExit(f"the page did not come to {script}")
        loop = QEventLoop()
        QTimer.singleShot(pause_ms, loop.quit)
        loop.exec()
    return answer


def main() -> None:
    """Open the page that is named, drag, and tell the figures."""
    from PySide6.QtCore import QUrl
    from PySide6.QtWebEngineWidgets import QWebEngineView
    from PySide6.QtWidgets import QApplication

    app = QApplication(sys.argv[:1])
    view = QWebEngineView()
    view.resize(*SIZE)
    view.show()
    view.load(QUrl.fromLocalFile(sys.argv[1]))
    wait(view, "window.Dateline && Dateline.brush && Dateline.brush.bars && !Dateline.app.pending")
    ask(view, "new Promise((done) => Dateline.app.whenSettled(() => { window.settled = true; }))")
    wait(view, "window.settled")
    view.page().runJavaScript(DRAG.read_text("utf-8"))
    for part in ("body", "end"):
        ask(view, f"bench.drag('{part}', {FRAMES})")
        frames = wait(view, "bench.done", 500)
        late = sum(1 for _, gap in frames if gap > 1.5 * FRAME_MS)
        tell(part=part, work=[round(work, 2) for work, _ in frames], missed=late)
    del view
    app.quit()


if __name__ == "__main__":
    main()
