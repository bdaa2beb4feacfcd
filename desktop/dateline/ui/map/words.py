"""What the map page says, handed to it where the window does not speak English.

The page's scripts hold the English words; they look up each of them here.
"""

from __future__ import annotations

import json
from collections.abc import Callable

from PySide6.QtCore import QLocale

from dateline.ui.models.date_words import month_words
from dateline.ui.saying import Later, say_number

SAID = (
    Later("Map", "Zoom in (+)"),
    Later("Map", "Zoom out (−)"),
    Later("Map", "Show every event (Home)"),
    Later("Map", "Legend"),
    Later("Map", "{events} out of view"),
    Later("Map", "{events} outside this map"),
    Later("Map", "{counts} in view"),
    Later("Map", "events"),
    Later("Map", "more places in one mark"),
    Later("Map", "area, deeper with events"),
    Later("Map", "area, outline not shown"),
    Later("Map", "only spoken of"),
    Later("Map", "place in doubt"),
    Later("Map", "deeper with events nearby"),
    Later("Map", "Untitled story"),
    Later("Map", "Nothing dated yet"),
    Later("Map", "Stories are being read…"),
    Later("Map", "nothing in this range"),
    Later("Map", "{number} km"),
    Later("Map", "{number} m"),
    Later("Map", "{number}k"),
    Later("Map", "N"),
    Later(
        "Map",
        "Map of events. Arrows pan, plus and minus zoom, Home shows all, Tab goes from mark to "
        "mark.",
    ),
    Later("Map", "a story's places in order of time"),
    Later("Map", "a story's places in order of time, the last {number} steps"),
    Later("Map", "Choose {number}: {name}"),
    Later("Map", "place named as such"),
    Later("Map", "government or institution"),
    Later("Map", "people or origin"),
    Later("Map", "90 % sure of the place or more"),
    Later("Map", "80 to 90 % sure"),
    Later("Map", "70 to 80 % sure"),
    Later("Map", "less than 70 % sure"),
    Later("Map", "began on one day"),
    Later("Map", "began before {first}"),
    Later("Map", "{last} or later"),
    Later("Map", "{events}: narrow the time line"),
    Later("Map", "Close the list"),
    Later("Map", "{first} and {last}"),
    Later("Map", "{first} and {number} more"),
    Later("Map", "Place in doubt"),
    Later("Map", "Only spoken of"),
    Later("Map", "{first} – {last}, end not included"),
    Later("Map", "{first} – {last}"),
    Later("Map", "{first} to {last}"),
    Later("Map", "first quarter of {year}"),
    Later("Map", "second quarter of {year}"),
    Later("Map", "third quarter of {year}"),
    Later("Map", "fourth quarter of {year}"),
    Later("Map", "{year}s", "a decade"),
    Later("Map", "about {when}"),
    # of an exported page only
    Later("Map", "Untitled project"),
    Later("Map", "Only a part of the project. {filter}"),
    Later("Map", "Events and sources"),
    Later("Map", "Events in range"),
    Later("Map", "Search places and stories"),
    Later("Map", "Nothing found in this range"),
    Later("Map", "← All events"),
    Later("Map", "Time line"),
    Later("Map", "From"),
    Later("Map", "Until, not included"),
    Later("Map", "The whole range"),
    Later("Map", "◂ {count} earlier"),
    Later("Map", "{count} later ▸"),
    Later("Map", "Print…"),
    Later("Map", "Play"),
    Later("Map", "Pause"),
    Later("Map", "When"),
    Later("Map", "Where"),
    Later("Map", "Sources"),
    Later("Map", "Coasts: GSHHG (LGPL) · Borders: Natural Earth · Names © GeoNames (CC BY 4.0)"),
)
COUNTED: dict[str, Callable[[int], str]] = {
    "event": lambda number: say_number("Map", "%Ln events", "%Ln event", number),
    "later event": lambda number: say_number("Map", "%Ln later events", "%Ln later event", number),
    "mention": lambda number: say_number("Map", "%Ln mentions", "%Ln mention", number),
    "story": lambda number: say_number("Map", "%Ln stories", "%Ln story", number),
    "other story": lambda number: say_number("Map", "%Ln other stories", "%Ln other story", number),
    "place": lambda number: say_number("Map", "%Ln places", "%Ln place", number),
    "Events an hour": lambda n: say_number("Map", "Events in %Ln hours", "Events an hour", n),
    "Events a day": lambda n: say_number("Map", "Events in %Ln days", "Events a day", n),
    "Events a week": lambda n: say_number("Map", "Events in %Ln weeks", "Events a week", n),
    "Events a month": lambda n: say_number("Map", "Events in %Ln months", "Events a month", n),
    "Events a year": lambda n: say_number("Map", "Events in %Ln years", "Events a year", n),
}
"""By the English singular."""
_SAMPLES = {"one": 1, "few": 2, "many": 5, "other": 5}
"""A number for each of the forms that a language may have, as Unicode names them."""


def told() -> list[str]:
    """Return the message that has the page speak as the window does; none where that is English."""
    spoken = words()
    return [json.dumps({"kind": "words", **spoken})] if spoken else []


def words() -> dict[str, object] | None:
    """Return what the page says in the language of the window; None where that is English."""
    locale = QLocale()
    if locale.language() in {QLocale.Language.English, QLocale.Language.C}:
        return None
    forms = {
        noun: {form: said(number).replace(str(number), "%n") for form, number in _SAMPLES.items()}
        for noun, said in COUNTED.items()
    }
    months = range(1, 13)
    return {
        "language": locale.name().partition("_")[0],
        "words": {each.english: each() for each in SAID},
        "counted": forms,
        "group": locale.groupSeparator(),
        "months": {
            "day": [month_words(month, long=True) for month in months],
            "alone": [month_words(month, long=True, alone=True) for month in months],
            "short": [month_words(month) for month in months],
            "shortAlone": [month_words(month, alone=True) for month in months],
        },
    }
