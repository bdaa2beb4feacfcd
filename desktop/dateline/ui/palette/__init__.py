"""The command palette: every deed, place, story, filter and project a few letters away."""
