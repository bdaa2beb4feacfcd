"""Dated events as JSON for TimelineJS 3 (timeline.knightlab.com): a slide an event.

It shows headline and text as HTML, so words of stories are escaped. All that is known of an event
stands beside, under ``dateline``, where it looks for nothing.
"""

from __future__ import annotations

import html
from collections.abc import Iterator
from datetime import datetime

import orjson

from dateline.domain.times import Moment, Precision
from dateline.export.linked_places import days
from dateline.export.payload import EventRow, EventTable, SourceRow
from dateline.export.plain import event_values, table_values
from dateline.export.wording import ENGLISH

_EXACT = {Precision.HOUR, Precision.DAY}
"""Of these the dates say enough; of anything vaguer they would claim to know the day."""


def timeline_js(table: EventTable) -> Iterator[bytes]:
    """Return the JSON in pieces, UTF-8; the same bytes for the same project."""
    head = {
        "title": {
            "text": {"headline": html.escape(table.title), "text": html.escape(table.filter)}
        },
        "dateline": table_values(table),
    }
    yield orjson.dumps(head)[:-1] + b',"events":['
    comma = b"\n"
    for row in table.rows():
        if row.moment is not None:
            yield comma + orjson.dumps(_slide(row, row.moment))
            comma = b",\n"
    yield b"\n]}\n"


def _slide(row: EventRow, moment: Moment) -> dict[str, object]:
    first, last = days(moment)
    slide: dict[str, object] = {
        "unique_id": f"event-{row.id}",
        "start_date": _date(moment.start, moment.precision),
        "text": {
            "headline": html.escape(row.place.label),
            "text": "".join(map(_quote, row.sources)),
        },
        "dateline": event_values(row),
    }
    if moment.precision is Precision.HOUR:
        slide["end_date"] = _date(moment.end, moment.precision)
    elif first != last:
        year, month, day = (int(part) for part in last.split("-"))
        slide["end_date"] = {"year": year, "month": month, "day": day}
    if moment.precision not in _EXACT:
        slide["display_date"] = ENGLISH.moment(moment)
    return slide


def _date(time: datetime, precision: Precision) -> dict[str, int]:
    date = {"year": time.year, "month": time.month, "day": time.day}
    if precision is Precision.HOUR:
        date |= {"hour": time.hour, "minute": time.minute}
    return date


def _quote(said: SourceRow) -> str:
    where = ", ".join(filter(None, (said.story.title, said.story.publisher)))
    return f"<p>{html.escape(said.sentence)} <em>{html.escape(where)}</em></p>"
