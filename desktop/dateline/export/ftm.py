"""Events as FollowTheMoney entities, one a line (JSON): Event, Address and Article.

Each place is an Address and each story an Article, written before the first event that names it;
an Event points at them. Property values are lists of strings, as the model has them
(followthemoney.tech). What it has no property for stands in ``notes`` of the event, as JSON.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping

import orjson

from dateline.domain.places import Place
from dateline.domain.text import StoryText
from dateline.domain.times import Moment
from dateline.export.linked_places import days
from dateline.export.payload import EventRow, EventTable
from dateline.export.plain import event_values, table_values

_YEARS = ("1000", "2999")
"""The first and the last year that the model takes for one (``prefixdate``)."""

Properties = Mapping[str, Iterable[str | None]]


def follow_the_money(table: EventTable) -> Iterator[bytes]:
    """Return the lines, UTF-8; the same bytes for the same project."""
    made_by = table_values(table)
    known: set[str] = set()
    for row in table.rows():
        lines = []
        for said in row.sources:
            lines += _once(known, _id("story", said.story.id), "Article", _story(said.story))
        lines += _once(known, _id("place", row.place.id), "Address", _address(row.place))
        lines.append(_entity(_id("event", str(row.id)), "Event", _event(row, made_by)))
        yield b"".join(lines)


def _id(kind: str, key: str) -> str:
    """Return an id: the same for the same thing, in any export of a project."""
    return f"dateline-{kind}-{hashlib.sha256(key.encode()).hexdigest()[:32]}"


def _once(known: set[str], number: str, schema: str, properties: Properties) -> list[bytes]:
    if number in known:
        return []
    known.add(number)
    return [_entity(number, schema, properties)]


def _entity(number: str, schema: str, properties: Properties) -> bytes:
    kept = {
        name: list(dict.fromkeys(value for value in values if value))
        for name, values in properties.items()
    }
    kept = {name: values for name, values in kept.items() if values}
    return orjson.dumps({"id": number, "schema": schema, "properties": kept}) + b"\n"


def _story(story: StoryText) -> Properties:
    is_address = story.source.startswith(("http://", "https://"))
    return {
        "title": [story.title or story.id],
        "fileName": [story.source or story.id],
        "publisher": [story.publisher],
        "publishedAt": [story.published],
        "sourceUrl": [story.source if is_address else None],
        "mimeType": [story.media_type],
    }


def _address(place: Place) -> Properties:
    return {
        "name": [place.label],
        "full": [place.label],
        "city": [place.name if place.feature.startswith("P.") else None],
        "country": [place.country.lower()],
        "latitude": [repr(place.latitude)],
        "longitude": [repr(place.longitude)],
        "remarks": [place.id],
    }


def _event(row: EventRow, made_by: Mapping[str, object]) -> Properties:
    place, moment = row.place, row.moment
    return {
        "name": [f"{place.name}, {_in_words(moment)}" if moment else place.name],
        "location": [place.label],
        "addressEntity": [_id("place", place.id)],
        "country": [place.country.lower()],
        **(_dates(moment) if moment else {}),
        "summary": [said.sentence for said in row.sources],
        "proof": [_id("story", said.story.id) for said in row.sources],
        "publisher": [said.story.publisher for said in row.sources],
        "recordId": [str(row.id)],
        "notes": [orjson.dumps({**event_values(row), "dateline": made_by}).decode()],
    }


def _dates(moment: Moment) -> Properties:
    first, last = (day if _YEARS[0] <= day[:4] <= _YEARS[1] else None for day in days(moment))
    return {"date": [first], "startDate": [first], "endDate": [last]}


def _in_words(moment: Moment) -> str:
    first, last = days(moment)
    return first if first == last else f"{first} to {last}"
