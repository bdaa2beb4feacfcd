"""Where a paper is at home: telephone numbers, web addresses and its name tell, and name no place.

What they tell is a hint: it speaks for places near by, and is shown nowhere.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from dateline.domain.places import NameMatch
from dateline.extract.places.area_codes import STATE_OF
from dateline.extract.places.names import Names
from dateline.extract.places.proposals import Proposal
from dateline.extract.places.story import Story
from dateline.extract.places.words import MEDIA, ORDINARY

_NUMBER = re.compile(r"(?<![\d.-])\(?([2-9]\d\d)\)?(?:[-. /]|\) )\d{3}[-. ]\d{4}(?![\d-])")
_ADDRESS = re.compile(
    r"(?<=\w)\.(?:(?:co|com|org|net|gov|govt|ac|edu)\.(?P<second>uk|au|nz|za|ke|in|ng|gh|ug|tz|zw|ph"
    r"|sg|my|lk|pk|bd|jm)|(?P<first>ie|ca))(?![\w@-]|\.\w)"
)
_COUNTRY_OF = {
    "uk": "United Kingdom", "au": "Australia", "nz": "New Zealand", "za": "South Africa",
    "ke": "Kenya", "in": "India", "ng": "Nigeria", "gh": "Ghana", "ug": "Uganda", "tz": "Tanzania",
    "zw": "Zimbabwe", "ph": "Philippines", "sg": "Singapore", "my": "Malaysia", "lk": "Sri Lanka",
    "pk": "Pakistan", "bd": "Bangladesh", "jm": "Jamaica", "ie": "Ireland", "ca": "Canada",
}  # fmt: skip
_WIDE = ("A.PCL", "A.ADM1")
_MOST = 400
"""Numbers and addresses that are looked at."""


def whereabouts(story: Story, names: Names) -> list[Proposal]:
    """Return what tells where a story's paper is, each state, country and town but once."""
    found: dict[str, Proposal] = {}
    for at, area in _told(story):
        if area not in found and (matches := _areas(area, names)):
            found[area] = Proposal(at, at + 1, f"{area} (told)", matches)
    return [*found.values(), *_publisher(story, names)]


def _told(story: Story) -> Iterator[tuple[int, str]]:
    """Yield the token at which a number or an address stands, and the area that it tells."""
    text = story.document.text
    if not len(story):
        return
    for number, match in enumerate(_NUMBER.finditer(text)):
        state = STATE_OF.get(match[1])
        if state and number < _MOST:
            yield _token(story, match.start(1)), state
    for number, match in enumerate(_ADDRESS.finditer(text)):
        if number < _MOST:
            yield _token(story, match.start()), _COUNTRY_OF[match["second"] or match["first"]]


def _token(story: Story, offset: int) -> int:
    """Return the token that holds a code point, or stands next to it."""
    return min(max(bisect_left(story.starts, offset + 1) - 1, 0), len(story) - 1)


def _areas(name: str, names: Names) -> tuple[NameMatch, ...]:
    return tuple(
        match
        for match in names.matches(name)
        if match.exact and match.place.feature.startswith(_WIDE) and match.place.name == name
    )[:1]


def _publisher(story: Story, names: Names) -> list[Proposal]:
    """Return the town that the publisher is called after: "The Lima News"."""
    parts = story.document.publisher.split()
    parts = parts[1:] if parts and parts[0].lower() == "the" else parts
    if not len(story) or len(parts) < 2 or not all(part.istitle() for part in parts):
        return []
    while parts and parts[-1].lower() in MEDIA:
        parts = parts[:-1]
    name = " ".join(parts)
    if not parts or name == story.document.publisher or name.lower() in ORDINARY:
        return []
    matches = names.matches(name)
    towns = tuple(one for one in matches if one.exact and one.place.feature_class in "AP")
    free = next((at for at, word in enumerate(story.words) if not word[:1].isupper()), None)
    return [Proposal(free, free + 1, name, towns)] if towns and free is not None else []
