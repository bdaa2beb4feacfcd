"""Events as GeoJSON (RFC 7946): a feature an event, with everything that says so.

Positions are longitude, latitude (section 3.1.1), everything else as in the project. One feature a
line, so that two exports can be compared line by line.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from dateline.domain.places import Candidate
from dateline.domain.project import Versions
from dateline.export.payload import EventRow, EventTable, SourceRow


def geojson(table: EventTable) -> Iterator[bytes]:
    """Return a FeatureCollection in pieces, UTF-8; the same bytes for the same project."""
    told: dict[str, object] = {"title": table.title, "versions": _versions(table.versions)}
    if table.filter:
        told["filter"] = table.filter
    yield f'{{"type":"FeatureCollection","dateline":{_text(told)},"features":['.encode()
    comma = "\n"
    for row in table.rows():
        yield f"{comma}{_text(_feature(row))}".encode()
        comma = ",\n"
    yield b"\n]}\n"


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def _versions(versions: Versions | None) -> dict[str, str] | None:
    if versions is None:
        return None
    return {"app": versions.app, "model": versions.model, "gazetteer": versions.gazetteer}


def _feature(row: EventRow) -> dict[str, object]:
    place, moment = row.place, row.moment
    return {
        "type": "Feature",
        "id": row.id,
        "geometry": {"type": "Point", "coordinates": [place.longitude, place.latitude]},
        "properties": {
            "place_id": place.id,
            "name": place.name,
            "label": place.label,
            "country": place.country,
            "feature": place.feature,
            "start": moment.start.isoformat() if moment else None,
            "end": moment.end.isoformat() if moment else None,
            "precision": moment.precision if moment else None,
            "mentions": row.mentions,
            "stories": row.stories,
            "confidence": row.confidence,
            "kind": row.kind,
            "scene": row.scene,
            "decided_by": row.decided_by,
            "sources": [_source(source) for source in row.sources],
        },
    }


def _source(source: SourceRow) -> dict[str, object]:
    return {
        "story": source.story_id,
        "title": source.story_title,
        "publisher": source.publisher,
        "published": source.published,
        "source": source.story_source,
        "paragraph": source.paragraph,
        "start": source.start,
        "end": source.end,
        "words": source.words,
        "sentence": source.sentence,
        "kind": source.kind,
        "scene": source.scene,
        "scene_reason": source.scene_reason,
        "confidence": source.confidence,
        "decided_by": source.decided_by,
        "reason": source.reason,
        "moment_text": source.moment_text,
        "moment_basis": source.moment_basis,
        "candidates": [_candidate(candidate) for candidate in source.candidates],
    }


def _candidate(candidate: Candidate) -> dict[str, object]:
    place = candidate.place
    return {
        "id": place.id,
        "name": place.name,
        "lat": place.latitude,
        "lon": place.longitude,
        "score": candidate.score,
    }
