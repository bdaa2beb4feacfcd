"""The lists: stories, places in range, places to review."""
