"""The time line: a histogram and a brush."""
