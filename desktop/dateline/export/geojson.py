"""Events as GeoJSON (RFC 7946): a feature an event, with everything that says so.

Positions are longitude, latitude (section 3.1.1), everything else as in the project. Times and
certainty stand there once more as in the Linked Places Format. One feature a line, so that two
exports can be compared line by line.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain, repeat

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
from dateline.export.payload import (
    ALIKE,
    WHOLE,
    EventBatch,
    EventTable,
    HeadColumns,
    Piece,
    SourceColumns,
    SourceRow,
)
from dateline.export.pieces import Pieces
from dateline.export.plain import (
    candidates_values,
    moment_values,
    place_values,
    story_values,
    table_values,
)

_KEPT = 8192
_SOURCE_END = b"}"
_FEATURE_END = b"}]}}"

_dumps = orjson.dumps


def geojson(table: EventTable, piece: Piece = WHOLE) -> Iterator[bytes]:
    """Return a FeatureCollection in pieces, UTF-8; the same bytes for the same project.

    Of one that several processes write, only a ``piece``; each has events.
    """
    comma = b",\n"
    if piece.first:
        head = {"type": "FeatureCollection", "@context": CONTEXT, "dateline": table_values(table)}
        yield _dumps(head)[:-1] + b',"features":['
        comma = b"\n"
    features = _Features()
    for batch in table.batches():
        if batch.events.id:
            yield features.of(batch, comma)
            comma = b",\n"
    if piece.last:
        yield b"\n]}\n"


class _Features:
    """Writes features; what they share is put into words once.

    All is made in columns and joined at once: a million features are a gigabyte, and copying what
    is made of them again and again takes longer than making it.
    """

    def __init__(self) -> None:
        self._place = Pieces(_place)
        self._moment = Pieces(_moment)
        self._story = Pieces(_story)
        self._candidates = Pieces(_candidates)

    def of(self, batch: EventBatch, comma: bytes) -> bytes:
        """Return some features, with a comma before."""
        openings = [_SOURCE_END + b",{"] * len(batch.sources.story)
        heads = self._heads(batch.events, comma)
        for first, head in zip(batch.first_sources(), heads, strict=True):
            openings[first] = head
        sources = zip(openings, *self._sources(batch.sources), strict=False)
        return b"".join(chain(chain.from_iterable(sources), (_FEATURE_END,)))

    def _heads(self, events: HeadColumns, comma: bytes) -> Iterator[bytes]:
        """Return what stands between the last source of a feature and the first of the next."""
        place, position, about_place = zip(*self._place.of(events.place), strict=True)
        moment, linked, interval = zip(*self._moment.of(events.moment), strict=True)
        certain, together = zip(*map(_together, *events[3:7]), strict=True)
        parts = (
            chain((comma,), repeat(_FEATURE_END + b",\n")),
            place,
            moment,
            _each(events.id),
            position,
            certain,
            linked,
            about_place,
            interval,
            repeat(b',"mentions":'),
            _each(events.mentions),
            repeat(b',"stories":'),
            _each(events.stories),
            together,
            repeat(b',"sources":[{'),
        )
        return map(b"".join, zip(*parts, strict=False))

    def _sources(self, said: SourceColumns) -> Iterable[Iterable[bytes]]:
        """Return the parts of sources, without the braces around them."""
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
            *(map(named, *said[fields]) for named, fields in zip(_ALIKE, ALIKE, strict=True)),
            self._candidates.of(said.candidates),
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


_ALIKE = [_named(*SourceRow._fields[fields]) for fields in ALIKE]


@lru_cache(maxsize=_KEPT)
def _together(kind: str, scene: str, confidence: float, decided_by: str) -> tuple[bytes, bytes]:
    """Return how certain an event's place is, and what its mentions say together."""
    together = {
        "kind": kind,
        "scene": scene,
        "confidence": confidence,
        "decided_by": decided_by,
    }
    return b'"%b"}' % certainty(confidence).encode(), _members(together)


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
    begin = b'{"type":"Feature","@id":"' + place_id(place).encode()
    return begin, _members({"geometry": point})[:-3], _members(known)[:-1]


def _moment(moment: Moment | None) -> tuple[bytes, bytes, bytes]:
    """Return a moment as the end of a feature's id, in the Linked Places Format, as a property."""
    named = b'%b","id":' % (moment_id(moment) if moment else "").encode()
    linked = _members({"when": when(moment)}) if moment else b""
    return named, linked, _members(moment_values(moment))


def _story(story: StoryText) -> bytes:
    return _dumps(story_values(story))[1:-1]


def _candidates(candidates: Candidates) -> bytes:
    return _members({"candidates": candidates_values(candidates)})
