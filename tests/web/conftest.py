"""The map is shown for real in these tests."""

from __future__ import annotations

from support.map_pages import map_profile, open_map

__all__ = ["map_profile", "open_map"]
