"""Dates and times in the words of a story, read against the day it came out and never against the clock."""

from __future__ import annotations

from dateline.extract.times.finder import find_times

__all__ = ["find_times"]
