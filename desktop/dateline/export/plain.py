"""What is known of an event as plain values, the same in every file that can hold JSON."""

from __future__ import annotations

from collections.abc import Mapping

from dateline.domain.places import Candidate, Candidates, Place
from dateline.domain.text import StoryText
from dateline.domain.times import Moment
from dateline.export.payload import SOURCES, EventRow, EventTable, SourceRow, made_with

_KNOWN = SourceRow._fields[6:14]
"""Names of what says how a place is named, who chose it, and where its moment is from."""
Plain = Mapping[str, object]


def table_values(table: EventTable) -> dict[str, object]:
    """Return what the file is: title, sources, what made it, which part of the project."""
    told: dict[str, object] = {
        "title": table.title,
        "sources": SOURCES,
        "versions": made_with(table.versions),
    }
    if table.filter:
        told["filter"] = table.filter
    return told


def place_values(place: Place) -> dict[str, object]:
    """Return a place, without its position."""
    return {
        "place_id": place.id,
        "name": place.name,
        "label": place.label,
        "country": place.country,
        "feature": place.feature,
    }


def moment_values(moment: Moment | None) -> dict[str, object]:
    """Return a moment, half-open; three times None where an event is undated."""
    return {
        "start": moment.start.isoformat() if moment else None,
        "end": moment.end.isoformat() if moment else None,
        "precision": moment.precision if moment else None,
    }


def story_values(story: StoryText) -> dict[str, object]:
    """Return which story it is."""
    return {
        "story": story.id,
        "title": story.title,
        "publisher": story.publisher,
        "published": story.published,
        "source": story.source,
    }


def candidates_values(candidates: Candidates) -> list[Plain]:
    """Return the candidates of a mention, best first."""
    return [_candidate(candidate) for candidate in candidates.listed]


def source_values(said: SourceRow) -> dict[str, object]:
    """Return a mention with all that is known of it."""
    return {
        **story_values(said.story),
        "paragraph": said.paragraph,
        "start": said.start,
        "end": said.end,
        "words": said.words,
        "sentence": said.sentence,
        **dict(zip(_KNOWN, said[6:14], strict=True)),
        "candidates": candidates_values(said.candidates),
    }


def event_values(row: EventRow) -> dict[str, object]:
    """Return an event with all that is known of it."""
    return {
        "event": row.id,
        **place_values(row.place),
        "latitude": row.place.latitude,
        "longitude": row.place.longitude,
        **moment_values(row.moment),
        "mentions": row.mentions,
        "stories": row.stories,
        "confidence": row.confidence,
        "kind": row.kind,
        "scene": row.scene,
        "decided_by": row.decided_by,
        "sources": [source_values(said) for said in row.sources],
    }


def _candidate(candidate: Candidate) -> Plain:
    place = candidate.place
    return {
        "id": place.id,
        "name": place.name,
        "lat": place.latitude,
        "lon": place.longitude,
        "score": candidate.score,
    }
