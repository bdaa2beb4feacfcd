"""Events as GeoJSON (RFC 7946): a feature an event, with everything that says so.

Positions are longitude, latitude (section 3.1.1), everything else as in the project. Times and
certainty stand there once more as in the Linked Places Format. One feature a line, so that two
exports can be compared line by line.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

import orjson

from dateline.domain.places import Candidates, Place
from dateline.domain.text import StoryText
from dateline.domain.times import Moment
from dateline.export.linked_places import CONTEXT, certainty, links, when
from dateline.export.payload import EventRow, EventTable, SourceRow
from dateline.export.pieces import Pieces
from dateline.export.plain import (
    BASIS,
    MANNER,
    candidates_values,
    moment_values,
    place_values,
    story_values,
    table_values,
)

_BATCH = 200
_FEATURE = (
    b'{"type":"Feature","@id":"#event-%d","id":%d,"geometry":{"type":"Point","coordinates":%b,'
    b'"certainty":"%b"}%b,%b"properties":{%b,%b,"mentions":%d,"stories":%d,%b,'
    b'"sources":[%b]}}'
)
_SOURCE = b'{%b,"paragraph":%d,"start":%d,"end":%d,"words":%b,"sentence":%b,%b,%b,"candidates":%b}'
_SUMMARY = EventRow._fields[3:7]

_dumps = orjson.dumps


def geojson(table: EventTable) -> Iterator[bytes]:
    """Return a FeatureCollection in pieces, UTF-8; the same bytes for the same project."""
    head = {"type": "FeatureCollection", "@context": CONTEXT, "dateline": table_values(table)}
    yield _inner(head, opened=True) + b',"features":['
    features = _Features()
    comma = b"\n"
    held: list[bytes] = []
    for row in table.rows():
        held.append(features.feature(row))
        if len(held) == _BATCH:
            yield comma + b",\n".join(held)
            comma = b",\n"
            held.clear()
    if held:
        yield comma + b",\n".join(held)
    yield b"\n]}\n"


def _inner(plain: Mapping[str, object], *, opened: bool = False) -> bytes:
    """Return the members of an object, without its last brace, and without the first."""
    return _dumps(plain)[0 if opened else 1 : -1]


_UNDATED = (b"", _inner(moment_values(None)))


class _Features:
    """Writes features; what they share is put into words once."""

    def __init__(self) -> None:
        self._place = Pieces(_place)
        self._moment = Pieces(_moment)
        self._story = Pieces(_story)
        self._candidates = Pieces(_candidates)

    def feature(self, row: EventRow) -> bytes:
        coordinates, names, place = self._place(row.place)
        then, interval = self._moment(row.moment) if row.moment else _UNDATED
        source = self._source
        return _FEATURE % (
            row.id,
            row.id,
            coordinates,
            certainty(row.confidence).encode(),
            then,
            names,
            place,
            interval,
            row.mentions,
            row.stories,
            _named(_SUMMARY, row[3:7]),
            b",".join([source(said) for said in row.sources]),
        )

    def _source(self, said: SourceRow) -> bytes:
        story, paragraph, start, end, words, sentence = said[:6]
        return _SOURCE % (
            self._story(story),
            paragraph,
            start,
            end,
            _dumps(words),
            _dumps(sentence),
            _named(MANNER, said[6:12]),
            _named(BASIS, said[12:14]),
            self._candidates(said[14]),
        )


@lru_cache(maxsize=4096)
def _named(names: tuple[str, ...], values: tuple[str | float, ...]) -> bytes:
    """Return members that come again and again."""
    return _inner(dict(zip(names, values, strict=True)))


def _place(place: Place) -> tuple[bytes, bytes, bytes]:
    """Return the position, what the Linked Places Format says of a place, and its properties."""
    linked: dict[str, object] = {"names": [{"toponym": place.name}]}
    if found := links(place):
        linked["links"] = found
    ccodes = [place.country] if place.country else []
    properties = {"title": place.label, "ccodes": ccodes, **place_values(place)}
    position = _dumps([place.longitude, place.latitude])
    return position, _inner(linked) + b",", _inner(properties)


def _moment(moment: Moment) -> tuple[bytes, bytes]:
    return b"," + _inner({"when": when(moment)}), _inner(moment_values(moment))


def _story(story: StoryText) -> bytes:
    return _inner(story_values(story))


def _candidates(candidates: Candidates) -> bytes:
    return _dumps(candidates_values(candidates))
