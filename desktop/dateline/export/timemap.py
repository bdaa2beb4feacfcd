"""Events as the JSON that TimeMap reads (github.com/forensic-architecture/timemap).

It refuses an event with a member that it does not know, and wants every value but lists as a
string; so all that is known of an event stands in ``comments``, as JSON. Days are ISO 8601: set
``DATE_FMT: "YYYY-MM-DD"`` and ``TIME_FMT: "HH:mm"`` in its configuration.
"""

from __future__ import annotations

from collections.abc import Iterator

import orjson

from dateline.domain.times import Precision
from dateline.export.linked_places import days
from dateline.export.payload import EventRow, EventTable
from dateline.export.plain import event_values, table_values


def timemap(table: EventTable) -> Iterator[bytes]:
    """Return the list of events in pieces, UTF-8; the same bytes for the same project."""
    made_by = table_values(table)
    begin = b"[\n"
    for row in table.rows():
        yield begin + orjson.dumps(_event(row, made_by))
        begin = b",\n"
    yield b"[]\n" if begin == b"[\n" else b"\n]\n"


def _event(row: EventRow, made_by: dict[str, object]) -> dict[str, object]:
    place, moment = row.place, row.moment
    by_hour = moment is not None and moment.precision is Precision.HOUR
    return {
        "id": str(row.id),
        "description": "\n".join(dict.fromkeys(said.sentence for said in row.sources)),
        "date": days(moment)[0] if moment else "",
        "time": f"{moment.start:%H:%M}" if moment and by_hour else "",
        "time_precision": str(moment.precision) if moment else "",
        "location": place.label,
        "latitude": repr(place.latitude),
        "longitude": repr(place.longitude),
        "category": row.kind,
        "associations": [],
        "sources": list(dict.fromkeys(said.story.id for said in row.sources)),
        "comments": orjson.dumps({**event_values(row), "dateline": made_by}).decode(),
    }
