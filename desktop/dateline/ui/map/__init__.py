"""The map: a Leaflet page in a web view, served by our own scheme, fed by the session."""
