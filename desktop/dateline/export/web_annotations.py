"""What stories say as W3C Web Annotations (JSON-LD): one for each mention, by its words.

A target is found by the quote with what stands around it, or by its position in the story's text in
code points, as the model (w3.org/TR/annotation-model, sections 4.2.4 and 4.2.5) counts.
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote

import orjson

from dateline.domain.events import DecidedBy
from dateline.domain.places import Place
from dateline.domain.text import StoryText
from dateline.export.linked_places import links
from dateline.export.payload import EventRow, EventTable, SourceRow
from dateline.export.plain import moment_values, place_values, source_values, table_values

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_AROUND = 32
"""Code points before and behind, as the quote's context."""


def web_annotations(table: EventTable) -> Iterator[bytes]:
    """Return a page of annotations in pieces, UTF-8; the same bytes for the same project."""
    head = {
        "@context": CONTEXT,
        "id": "#annotations",
        "type": "AnnotationPage",
        "dateline": table_values(table),
    }
    yield orjson.dumps(head)[:-1] + b',"items":['
    software = {"type": "Software", "name": _software(table)}
    comma = b"\n"
    for row in table.rows():
        lines = [orjson.dumps(_annotation(row, said, software)) for said in row.sources]
        yield comma + b",\n".join(lines)
        comma = b",\n"
    yield b"\n]}\n"


def _software(table: EventTable) -> str:
    return f"Dateline {table.versions.app}" if table.versions else "Dateline"


def _annotation(row: EventRow, said: SourceRow, software: dict[str, str]) -> dict[str, object]:
    by_person = said.decided_by == DecidedBy.PERSON
    return {
        "id": f"#{quote(said.story.id)}-{said.start}-{said.end}",
        "type": "Annotation",
        "motivation": "identifying",
        "creator": {"type": "Person"} if by_person else software,
        "generator": software,
        "body": _body(row.place),
        "target": {"source": _address(said.story), "selector": _selectors(said)},
        "dateline": {
            "event": row.id,
            **place_values(row.place),
            "latitude": row.place.latitude,
            "longitude": row.place.longitude,
            "moment": moment_values(row.moment),
            **source_values(said),
        },
    }


def _body(place: Place) -> list[dict[str, str]]:
    known = [
        {"type": "SpecificResource", "purpose": "identifying", "source": link["identifier"]}
        for link in links(place)
    ]
    named = {"type": "TextualBody", "purpose": "tagging", "value": place.label}
    return [*known, named]


def _address(story: StoryText) -> str:
    """Return a story's address; where it has none, one relative to this file, of its id."""
    if story.source.startswith(("http://", "https://")):
        return story.source
    return quote(story.id)


def _selectors(said: SourceRow) -> list[dict[str, object]]:
    text = said.story.text
    return [
        {
            "type": "TextQuoteSelector",
            "exact": said.words,
            "prefix": text[max(0, said.start - _AROUND) : said.start],
            "suffix": text[said.end : said.end + _AROUND],
        },
        {"type": "TextPositionSelector", "start": said.start, "end": said.end},
    ]
