"""Feeds readers and the project opener with damaged files. ``make fuzz`` runs it for a minute.

What is found is kept in ``found/``, and tried again by every test run from then on.
"""
