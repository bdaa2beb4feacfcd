"""From a file, or a line of one, to a :class:`~dateline.domain.text.Document`.

One reader per file kind (:mod:`.plain_text`, :mod:`.markdown`, :mod:`.html`, and :mod:`.records`
for JSON lines); :mod:`.readers` is the door. Whatever goes wrong is a
:class:`~dateline.domain.errors.SourceError`. Nothing here looks at the clock or the network.
"""
