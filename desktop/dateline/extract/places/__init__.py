"""Finding the names of places in a story and deciding which place each one means.

The way through: ``story`` lays the tokens of all chunks out as columns, ``proposals`` offers names
that the gazetteer or the model knows, ``recognition`` weighs which of them name places, ``groups``
gathers those that must mean the same, ``ranking`` describes every candidate in numbers,
``resolution`` chooses in passes, ``kinds`` says how each is used, ``reasons`` why it was chosen.
``weights`` holds the numbers that ``benchmarks/train_places.py`` learned.
"""
