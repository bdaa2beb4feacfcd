"""The stories that cross rooms; no Qt."""
