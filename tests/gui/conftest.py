"""The map and the window are shown for real in these tests."""

from __future__ import annotations

from support.map_pages import map_profile, open_map
from support.timelines import pane, session
from support.windows import appearance, no_thread_left, open_session, open_window, pool

__all__ = [
    "appearance",
    "map_profile",
    "no_thread_left",
    "open_map",
    "open_session",
    "open_window",
    "pane",
    "pool",
    "session",
]
