"""Events as KML 2.2 (OGC 07-147r2): a placemark an event, with its span of time.

A description is shown as HTML by those who open it, so the words of stories are escaped for HTML
first, and then for XML. All that is known of an event stands in its extended data.
"""

from __future__ import annotations

import html
from collections.abc import Iterator, Mapping
from xml.sax.saxutils import escape

import orjson

from dateline.domain.times import Moment
from dateline.export.linked_places import certainty
from dateline.export.payload import EventRow, EventTable, SourceRow
from dateline.export.plain import event_values, table_values
from dateline.export.xml_words import for_xml

NAMESPACE = "http://www.opengis.net/kml/2.2"
_HEAD = f'<?xml version="1.0" encoding="utf-8"?>\n<kml xmlns="{NAMESPACE}"><Document id="events">'


def kml(table: EventTable) -> Iterator[bytes]:
    """Return the document in pieces, UTF-8; the same bytes for the same project."""
    about = _leaf("name", table.title)
    if table.filter:
        about += _leaf("description", html.escape(table.filter))
    about += _data({"dateline": _json(table_values(table))})
    yield f"{_HEAD}{about}".encode()
    for batch in table.batches():
        yield "".join(map(_placemark, batch.rows())).encode()
    yield b"</Document></kml>"


def _placemark(row: EventRow) -> str:
    values = event_values(row)
    sources = values.pop("sources")
    values["place"] = values.pop("name")  # a placemark has a name of its own
    plain = {name: "" if value is None else str(value) for name, value in values.items()}
    members = (
        _leaf("name", row.place.label),
        _leaf("description", "".join(map(_quote, row.sources))),
        _span(row.moment) if row.moment else "",
        _data({**plain, "certainty": certainty(row.confidence), "sources": _json(sources)}),
        f"<Point>{_leaf('coordinates', f'{row.place.longitude!r},{row.place.latitude!r}')}</Point>",
    )
    return f'\n<Placemark id="event-{row.id}">{"".join(members)}</Placemark>'


def _span(moment: Moment) -> str:
    begin, end = moment.start.isoformat(), moment.end.isoformat()
    return f"<TimeSpan>{_leaf('begin', begin)}{_leaf('end', end)}</TimeSpan>"


def _data(values: Mapping[str, str]) -> str:
    """Return values by name; names need no escaping."""
    listed = (
        f'<Data name="{name}">{_leaf("value", value)}</Data>' for name, value in values.items()
    )
    return f"<ExtendedData>{''.join(listed)}</ExtendedData>"


def _leaf(name: str, words: str) -> str:
    """Return an element that holds words only."""
    return f"<{name}>{escape(for_xml(words))}</{name}>" if words else f"<{name}/>"


def _json(value: object) -> str:
    return orjson.dumps(value).decode()


def _quote(said: SourceRow) -> str:
    """Return a sentence and where it stands, as HTML."""
    where = ", ".join(filter(None, (said.story.title, said.story.publisher, said.story.published)))
    return f"<p>{html.escape(said.sentence)} ({html.escape(where)})</p>"
