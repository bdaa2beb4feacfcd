"""Dateline finds the places and dates in news stories and plots them on a map with a time line."""

__version__ = "0.1.0"
