"""One exporter for each kind of file; no Qt."""
