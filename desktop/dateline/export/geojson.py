"""Events as GeoJSON (RFC 7946): a feature an event, with everything that says so.

Positions are longitude, latitude (section 3.1.1), everything else as in the project. Times and
certainty stand there once more as in the Linked Places Format. One feature a line, so that two
exports can be compared line by line.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate, chain, repeat
from typing import ClassVar

import orjson

from dateline.domain.places import Candidates, Place
from dateline.domain.text import StoryText
from dateline.domain.times import Moment
from dateline.export.linked_places import (
    CONTEXT,
    certainty,
    feature_classes,
    links,
    moment_id,
    names,
    place_id,
    when,
)
from dateline.export.payload import ALIKE, EventTable, HeadColumns, SourceColumns, SourceRow
from dateline.export.pieces import STORIES_KEPT, Pieces
from dateline.export.plain import (
    candidates_values,
    moment_values,
    place_values,
    story_values,
    table_values,
)
from dateline.export.stitched import stitched

_KEPT = 8192
_BETWEEN = b","
_FEATURE_END = b"]}}"

_dumps = orjson.dumps


def geojson(table: EventTable) -> Iterator[bytes]:
    """Return a FeatureCollection in pieces, UTF-8; the same bytes for the same project."""
    return stitched(Features(table), table)


class Features:
    """A FeatureCollection, stitched together; what features share is put into words once.

    All is made in columns: a million features are a gigabyte, and copying what is made of them
    again and again takes longer than making it.
    """

    END: ClassVar = _FEATURE_END
    BETWEEN: ClassVar = _BETWEEN

    def __init__(self, table: EventTable) -> None:
        """Take what the file says of itself; ``table`` need not hold the events."""
        self._table = table
        self._place = Pieces(_place)
        self._moment = Pieces(_moment)
        self._story = Pieces(_story, most=STORIES_KEPT)
        self._candidates = Pieces(_candidates)

    def beginning(self) -> bytes:
        """Return the collection up to its features."""
        told = table_values(self._table)
        head = {"type": "FeatureCollection", "@context": CONTEXT, "dateline": told}
        return _dumps(head)[:-1] + b',"features":['

    def ending(self) -> bytes:
        """Return the end of the collection."""
        return b"\n]}\n"

    def openings(self, events: HeadColumns) -> list[bytes]:
        """Return the beginning of each feature, and what stands between its sources."""
        heads = self._heads(events)
        openings = [b",{"] * sum(events.mentions)
        for first, head in zip(accumulate(events.mentions, initial=0), heads, strict=False):
            openings[first] = head
        return openings

    def sources(self, said: SourceColumns) -> Iterator[bytes]:
        """Return each mention, without the brace before it."""
        return map(b"".join, zip(*self._sources(said), strict=False))

    def _heads(self, events: HeadColumns) -> Iterator[bytes]:
        """Return features up to the brace of their first source.

        Of all but the first, what ends the one before, too.
        """
        place, position, about_place = zip(*self._place.of(events.place), strict=True)
        moment, linked, interval = zip(*self._moment.of(events.moment), strict=True)
        certain, together = zip(*map(_together, *events[3:]), strict=True)
        parts = (
            chain((b"",), repeat(_FEATURE_END + _BETWEEN)),
            place,
            moment,
            position,
            certain,
            linked,
            about_place,
            repeat(b',"event":'),
            _each(events.id),
            interval,
            together,
        )
        return map(b"".join, zip(*parts, strict=False))

    def _sources(self, said: SourceColumns) -> Iterable[Iterable[bytes]]:
        """Return the parts of sources, without the brace before each."""
        return (
            self._story.of(said.story),
            repeat(b',"paragraph":'),
            _each(said.paragraph),
            repeat(b',"start":'),
            _each(said.start),
            repeat(b',"end":'),
            _each(said.end),
            repeat(b',"words":'),
            _each(said.words),
            repeat(b',"sentence":'),
            _each(said.sentence),
            map(_alike, *said[ALIKE]),
            repeat(b',"moment_text":'),
            _each(said.moment_text),
            map(_basis, said.moment_basis),
            self._candidates.of(said.candidates),
            repeat(b"}"),
        )


def _each(values: Sequence[object]) -> list[bytes]:
    """Return numbers or words as JSON, one by one; there must be some.

    They are written all at once, in lines: no line end stands within any.
    """
    return _dumps(values, option=orjson.OPT_INDENT_2)[4:-2].split(b",\n  ")


def _members(plain: Mapping[str, object]) -> bytes:
    """Return the members of an object, each with a comma before."""
    return b"," + _dumps(plain)[1:-1]


def _named(*names: str) -> Callable[..., bytes]:
    """Return what writes members of these names; those that come again and again once."""

    @lru_cache(maxsize=_KEPT)
    def members(*values: str | float) -> bytes:
        return _members(dict(zip(names, values, strict=True)))

    return members


_alike = _named(*SourceRow._fields[ALIKE])
_basis = _named("moment_basis")


@lru_cache(maxsize=_KEPT)
def _together(
    kind: str, scene: str, confidence: float, decided_by: str, *counts: int
) -> tuple[bytes, bytes]:
    """Return how certain an event's place is; what its mentions say together, up to the first."""
    together = {
        **dict(zip(("mentions", "stories"), counts, strict=True)),
        "kind": kind,
        "scene": scene,
        "confidence": confidence,
        "decided_by": decided_by,
        "sources": [],
    }
    return b'"%b"}' % certainty(confidence).encode(), _members(together)[:-1] + b"{"


def _place(place: Place) -> tuple[bytes, bytes, bytes]:
    """Return the beginning of a feature with the place in its id, the position, all else."""
    point = {"type": "Point", "coordinates": [place.longitude, place.latitude], "certainty": ""}
    known: dict[str, object] = {"names": names(place)}
    if found := links(place):
        known["links"] = found
    ccodes = [place.country] if place.country else []
    known["properties"] = {
        "title": place.label,
        "ccodes": ccodes,
        "fclasses": feature_classes(place),
        **place_values(place),
    }
    begin = b'\n{"type":"Feature","@id":"' + place_id(place).encode()
    return begin, _members({"geometry": point})[:-3], _members(known)[:-1]


def _moment(moment: Moment | None) -> tuple[bytes, bytes, bytes]:
    """Return a moment as the end of a feature's id, in the Linked Places Format, as a property."""
    named = b'%b"' % (moment_id(moment) if moment else "").encode()
    linked = _members({"when": when(moment)}) if moment else b""
    return named, linked, _members(moment_values(moment))


def _story(story: StoryText) -> bytes:
    return _dumps(story_values(story))[1:-1]


def _candidates(candidates: Candidates) -> bytes:
    return _members({"candidates": candidates_values(candidates)})
