"""Events as KML 2.2 (OGC 07-147r2): a placemark an event, with its span of time.

A description is shown as HTML by those who open it, so the words of stories are escaped for HTML
first, and then for XML. All that is known of an event stands in its extended data.
"""

from __future__ import annotations

import html
import io
from collections.abc import Iterator, Mapping
from xml.sax.saxutils import XMLGenerator
from xml.sax.xmlreader import AttributesImpl

import orjson

from dateline.domain.times import Moment
from dateline.export.linked_places import certainty
from dateline.export.payload import EventRow, EventTable, SourceRow
from dateline.export.plain import event_values, table_values
from dateline.export.xml_words import for_xml

NAMESPACE = "http://www.opengis.net/kml/2.2"
_PIECE = 1 << 18


def kml(table: EventTable) -> Iterator[bytes]:
    """Return the document in pieces, UTF-8; the same bytes for the same project."""
    buffer = io.BytesIO()
    writer = _Writer(buffer)
    writer.begin(table)
    for row in table.rows():
        writer.placemark(row)
        if buffer.tell() > _PIECE:
            yield _taken(buffer)
    writer.end()
    yield _taken(buffer)


def _taken(buffer: io.BytesIO) -> bytes:
    data = buffer.getvalue()
    buffer.seek(0)
    buffer.truncate()
    return data


class _Writer:
    """Writes elements."""

    def __init__(self, buffer: io.BytesIO) -> None:
        self._xml = XMLGenerator(buffer, encoding="utf-8", short_empty_elements=True)

    def begin(self, table: EventTable) -> None:
        """Open the document, and say what it is."""
        self._xml.startDocument()
        self._open("kml", xmlns=NAMESPACE)
        self._open("Document", id="events")
        self._leaf("name", table.title)
        if table.filter:
            self._leaf("description", html.escape(table.filter))
        self._data({"dateline": _json(table_values(table))})

    def end(self) -> None:
        """Close the document."""
        self._close("Document")
        self._close("kml")
        self._xml.endDocument()

    def placemark(self, row: EventRow) -> None:
        """Write an event."""
        self._xml.characters("\n")
        self._open("Placemark", id=f"event-{row.id}")
        self._leaf("name", row.place.label)
        self._leaf("description", "".join(_quote(said) for said in row.sources))
        if row.moment:
            self._span(row.moment)
        values = event_values(row)
        sources = values.pop("sources")
        values["place"] = values.pop("name")  # a placemark has a name of its own
        plain = {name: "" if value is None else str(value) for name, value in values.items()}
        self._data({**plain, "certainty": certainty(row.confidence), "sources": _json(sources)})
        self._open("Point")
        self._leaf("coordinates", f"{row.place.longitude!r},{row.place.latitude!r}")
        self._close("Point")
        self._close("Placemark")

    def _span(self, moment: Moment) -> None:
        self._open("TimeSpan")
        self._leaf("begin", moment.start.isoformat())
        self._leaf("end", moment.end.isoformat())
        self._close("TimeSpan")

    def _data(self, values: Mapping[str, str]) -> None:
        self._open("ExtendedData")
        for name, value in values.items():
            self._open("Data", name=name)
            self._leaf("value", value)
            self._close("Data")
        self._close("ExtendedData")

    def _open(self, element: str, **attributes: str) -> None:
        self._xml.startElement(element, AttributesImpl(attributes))

    def _close(self, name: str) -> None:
        self._xml.endElement(name)

    def _leaf(self, name: str, words: str) -> None:
        self._open(name)
        self._xml.characters(for_xml(words))
        self._close(name)


def _json(value: object) -> str:
    return orjson.dumps(value).decode()


def _quote(said: SourceRow) -> str:
    """Return a sentence and where it stands, as HTML."""
    where = ", ".join(filter(None, (said.story.title, said.story.publisher, said.story.published)))
    return f"<p>{html.escape(said.sentence)} ({html.escape(where)})</p>"
