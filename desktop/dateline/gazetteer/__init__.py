"""The bundled gazetteer: names to candidates, and the geopy-style geocoder."""
