"""Rows of events as documents: a paragraph a row, which the reader shows and the map leads to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from dateline.domain.given import GivenEvent, GivenEvents
from dateline.domain.text import Document, DocumentId, Paragraph, Published
from dateline.domain.times import Moment
from dateline.ingest.composing import GAP
from dateline.ingest.containers import Opened
from dateline.ingest.titles import tidy

A_DOCUMENT = 500
"""Rows; more would make a story that no one can read."""
_LONGEST_WORDS = 5_000


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRow:
    """What one row says."""

    name: str = ""
    latitude: float | None = None
    longitude: float | None = None
    """Degrees, WGS 84."""
    country: str = ""
    moment: Moment | None = None
    title: str = ""
    text: str = ""


def documents_of(
    opened: Opened, rows: Iterable[EventRow], *, media_type: str
) -> Iterator[GivenEvents]:
    """Yield documents of so many rows each; rows without a place are passed over, and counted."""
    waiting = iter(rows)
    number = 0
    while taken := list(islice(waiting, A_DOCUMENT)):
        number += 1
        yield _document(opened, taken, number, media_type)


def is_on_earth(latitude: float, longitude: float) -> bool:
    """Whether two numbers are a latitude and a longitude in degrees; NaN is neither."""
    return -90 <= latitude <= 90 and -180 <= longitude <= 180


def _document(opened: Opened, rows: list[EventRow], number: int, media_type: str) -> GivenEvents:
    first = (number - 1) * A_DOCUMENT + 1
    part = "" if number == 1 else f", from row {first:,}"
    pieces: list[str] = []
    paragraphs: list[Paragraph] = []
    events: list[GivenEvent] = []
    offset = 0
    for index, row in enumerate(rows):
        words, event = _told(row, index, offset)
        end = offset + len(words)
        pieces.append(words)
        paragraphs.append(Paragraph(index=index, start=offset, end=end))
        events.append(event)
        offset = end + len(GAP)
    document = Document(
        id=DocumentId(opened.name if number == 1 else opened.part(f"row {first}")),
        title=tidy(opened.stem) + part,
        text=GAP.join(pieces),
        paragraphs=tuple(paragraphs),
        published=_latest(events),
        source=f"{opened.name}{part}",
        media_type=media_type,
    )
    return GivenEvents(document=document, events=tuple(events))


def _told(row: EventRow, paragraph: int, offset: int) -> tuple[str, GivenEvent]:
    """Return a row in words, ``Kyiv, 2025-11-25: …``, and where in the text they say what."""
    place = _place_words(row)
    end = offset + len(place)
    when = tidy(row.moment.text) if row.moment is not None else ""
    said = (tidy(words, longest=_LONGEST_WORDS) for words in (row.title, row.text))
    told = " — ".join(words for words in said if words)
    event = GivenEvent(
        start=offset,
        end=end,
        paragraph=paragraph,
        name=row.name,
        latitude=row.latitude,
        longitude=row.longitude,
        country=row.country,
        moment=row.moment,
        when=(end + 2, end + 2 + len(when)) if when else None,
    )
    return place + (f", {when}" if when else "") + (f": {told}" if told else ""), event


def _place_words(row: EventRow) -> str:
    if row.name:
        return tidy(row.name)
    return f"{row.latitude:.4f}, {row.longitude:.4f}"


def _latest(events: list[GivenEvent]) -> Published | None:
    """Rows bring their own dates: the story is of the last of them, so none is asked for."""
    ends = [event.moment.start for event in events if event.moment is not None]
    if not ends:
        return None
    return Published(value=max(ends).date().isoformat(), basis="latest row")
