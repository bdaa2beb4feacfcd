"""Finding places and dates in documents.

``model`` loads spaCy's pipeline, ``chunks`` cuts a document into pieces for it, ``places`` finds
the names and decides what they mean, ``times`` reads the dates, ``events`` brings both together,
and ``analyser`` runs the whole. Nothing here knows a database: the gazetteer is handed in.
"""
