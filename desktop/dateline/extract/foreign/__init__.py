"""Stories in other languages than English: recognised as such, and read for their places.

``language`` tells which language it is, ``grammar`` how that language bends names, ``layout``
makes columns of words without a model, ``finder`` finds the names that the gazetteer knows, and
``dates`` those dates that are written in figures.
"""
