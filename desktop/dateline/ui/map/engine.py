"""The web engine: our scheme made known to it, and its start beside Python instead of in its way.

Imports little, so that the engine can start while all else is brought in: above all not ``Qt``,
whose many enumerations take as long as a tenth of the way to the map (seen: 50 ms).
"""

from __future__ import annotations

import os

from PySide6.QtCore import SLOT, QByteArray, QEventLoop, QTimer
from PySide6.QtWebEngineCore import QWebEngineUrlScheme
from PySide6.QtWebEngineWidgets import QWebEngineView

SCHEME = QByteArray(b"dateline")
FLAGS = "QTWEBENGINE_CHROMIUM_FLAGS"
COLLECT_EARLY = "--js-flags=--initial-old-space-size=32"
"""The page's garbage is collected from 32 MB on; left alone, V8 waits for hundreds. Over a million
events the page held 570 MB after panning, most of it garbage, and 110 MB so (seen). With half of
it, there is a collection amid the first picture, which waits 7 ms for it (seen)."""


def register_scheme() -> None:
    """Make the scheme known to the web engine; must run before the QApplication is made.

    It counts as a secure origin of its own; calling this again changes nothing. The engine is told,
    unless the environment says how, to collect its pages' garbage early.
    """
    if not QWebEngineUrlScheme.schemeByName(SCHEME).name().isEmpty():
        return
    flags = os.environ.get(FLAGS, "")
    if "--js-flags" not in flags:
        os.environ[FLAGS] = f"{flags} {COLLECT_EARLY}".strip()
    scheme = QWebEngineUrlScheme(SCHEME)
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    scheme.setFlags(
        QWebEngineUrlScheme.Flag.SecureScheme
        | QWebEngineUrlScheme.Flag.CorsEnabled
        | QWebEngineUrlScheme.Flag.FetchApiAllowed
    )
    QWebEngineUrlScheme.registerScheme(scheme)


def start_engine() -> None:
    """Set up the web engine, letting other threads use the interpreter meanwhile.

    Making the first profile from Python does the same, but keeps the interpreter for all of that
    time (seen: 93 ms). A slot of Qt's own, named and called by an event loop, does not: ``reload``
    makes a view ask for its page, hence for the engine, and then has nothing to load.
    """
    view = QWebEngineView()
    loop = QEventLoop()
    # PySide6's stub wants bytes here, but only text is taken.
    QTimer.singleShot(0, view, SLOT("reload()"))  # type: ignore[call-overload]
    QTimer.singleShot(0, loop, SLOT("quit()"))  # type: ignore[call-overload]
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    view.deleteLater()
