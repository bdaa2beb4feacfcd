"""Events as GeoJSON (RFC 7946): a feature an event, with everything that says so.

Positions are longitude, latitude (section 3.1.1), everything else as in the project. Times and
certainty stand there once more as in the Linked Places Format. One feature a line, so that two
exports can be compared line by line.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache

import orjson

from dateline.domain.places import Candidates, Place
from dateline.domain.text import StoryText
from dateline.domain.times import Moment
from dateline.export.linked_places import (
    CONTEXT,
    certainty,
    feature_classes,
    links,
    names,
    when,
)
from dateline.export.payload import WHOLE, EventBatch, EventHead, EventTable, Piece, SourceColumns
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

_KEPT = 8192
_FEATURE = (
    b'{"type":"Feature","@id":"#event-%d","id":%d,"geometry":{"type":"Point","coordinates":%b,'
    b'"certainty":"%b"}%b,%b"properties":{%b,%b,"mentions":%d,"stories":%d,%b,'
    b'"sources":[%b]}}'
)
_SOURCE = b'{%b,"paragraph":%d,"start":%d,"end":%d,"words":%b,"sentence":%b,%b,%b,"candidates":%b}'
_SUMMARY = EventHead._fields[3:7]

_dumps = orjson.dumps


def geojson(table: EventTable, piece: Piece = WHOLE) -> Iterator[bytes]:
    """Return a FeatureCollection in pieces, UTF-8; the same bytes for the same project.

    Of one that several processes write, only a ``piece``; each has events.
    """
    comma = b",\n"
    if piece.first:
        head = {"type": "FeatureCollection", "@context": CONTEXT, "dateline": table_values(table)}
        yield _inner(head, opened=True) + b',"features":['
        comma = b"\n"
    features = _Features()
    for batch in table.batches():
        if batch.events:
            yield comma + b",\n".join(features.of(batch))
            comma = b",\n"
    if piece.last:
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
        self._story = lru_cache(maxsize=_KEPT)(_story)
        self._candidates = lru_cache(maxsize=_KEPT)(_candidates)

    def of(self, batch: EventBatch) -> list[bytes]:
        """Return some features."""
        sources = self._sources(batch.sources)
        return [self._feature(head, sources) for head in batch.events]

    def _feature(self, head: EventHead, sources: list[bytes]) -> bytes:
        number, place, moment, *summary, mentions, stories, first, last = head
        position, names, properties = self._place(place)
        then, interval = self._moment(moment) if moment else _UNDATED
        return _FEATURE % (
            number,
            number,
            position,
            certainty(head.confidence).encode(),
            then,
            names,
            properties,
            interval,
            mentions,
            stories,
            _summary(*summary),
            sources[first] if last - first == 1 else b",".join(sources[first:last]),
        )

    def _sources(self, said: SourceColumns) -> list[bytes]:
        columns = (
            map(self._story, said.story),
            said.paragraph,
            said.start,
            said.end,
            map(_dumps, said.words),
            map(_dumps, said.sentence),
            map(_manner, *said[6:12]),
            map(_basis, *said[12:14]),
            map(self._candidates, said.candidates),
        )
        return list(map(_SOURCE.__mod__, zip(*columns, strict=True)))


def _named(names: Sequence[str]) -> Callable[..., bytes]:
    """Return what writes members of these names; those that come again and again once."""

    @lru_cache(maxsize=4096)
    def members(*values: str | float) -> bytes:
        return _inner(dict(zip(names, values, strict=True)))

    return members


_summary, _manner, _basis = _named(_SUMMARY), _named(MANNER), _named(BASIS)


def _place(place: Place) -> tuple[bytes, bytes, bytes]:
    """Return the position, what the Linked Places Format says of a place, and its properties."""
    linked: dict[str, object] = {"names": names(place)}
    if found := links(place):
        linked["links"] = found
    ccodes = [place.country] if place.country else []
    properties = {
        "title": place.label,
        "ccodes": ccodes,
        "fclasses": feature_classes(place),
        **place_values(place),
    }
    position = _dumps([place.longitude, place.latitude])
    return position, _inner(linked) + b",", _inner(properties)


def _moment(moment: Moment) -> tuple[bytes, bytes]:
    return b"," + _inner({"when": when(moment)}), _inner(moment_values(moment))


def _story(story: StoryText) -> bytes:
    return _inner(story_values(story))


def _candidates(candidates: Candidates) -> bytes:
    return _dumps(candidates_values(candidates))
