"""The story, with its places and dates lit."""
