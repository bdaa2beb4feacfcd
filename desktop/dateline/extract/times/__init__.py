"""Dates and times in the words of a story, read against its own date, never the clock."""

from __future__ import annotations

from dateline.extract.times.finder import find_times

__all__ = ["find_times"]
