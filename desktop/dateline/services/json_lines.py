"""Analyses as JSON lines: what ``dateline analyse`` writes, a line a document.

The fields and their order are a contract with other programs, described in ``docs/json-lines.md``.
"""

from __future__ import annotations

import json
from typing import Any

from dateline.domain.events import Analysis, Mention
from dateline.domain.places import Candidate, Place
from dateline.domain.times import Moment, TimeExpression


def line(analysis: Analysis, *, with_text: bool) -> str:
    """Return one document's line, without a line end.

    Args:
        analysis: what was found.
        with_text: add the text that the offsets refer to; needed where the caller did not give it.

    Offsets are half-open ranges of code points of that text; moments are half-open ISO 8601
    intervals of wall-clock time; coordinates are degrees, WGS 84.
    """
    document = analysis.document
    record: dict[str, Any] = {
        "id": document.id,
        "title": document.title,
        "source": document.source,
        "published": document.published.value if document.published else None,
    }
    if with_text:
        record["text"] = document.text
    record["mentions"] = [_mention(mention) for mention in analysis.mentions]
    record["dates"] = [_date(expression) for expression in analysis.dates]
    return _encodable(json.dumps(record, ensure_ascii=False, separators=(",", ":")))


def _encodable(text: str) -> str:
    r"""Write lone surrogates as JSON escapes (``\udc80``): they have no UTF-8 form."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _mention(mention: Mention) -> dict[str, Any]:
    return {
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        "paragraph": mention.paragraph,
        "kind": mention.kind.value,
        "place": _place(mention.place) if mention.place else None,
        "confidence": round(mention.confidence, 4),
        "candidates": [_candidate(candidate) for candidate in mention.candidates],
        "moment": _moment(mention.moment) if mention.moment else None,
    }


def _place(place: Place) -> dict[str, Any]:
    return {
        "id": place.id,
        "name": place.name,
        "lat": place.latitude,
        "lon": place.longitude,
        "country": place.country,
        "feature": place.feature,
    }


def _candidate(candidate: Candidate) -> dict[str, Any]:
    place = candidate.place
    return {
        "id": place.id,
        "name": place.name,
        "lat": place.latitude,
        "lon": place.longitude,
        "score": round(candidate.score, 4),
    }


def _moment(moment: Moment) -> dict[str, str]:
    return {
        "start": moment.start.isoformat(),
        "end": moment.end.isoformat(),
        "precision": moment.precision.value,
        "text": moment.text,
    }


def _date(expression: TimeExpression) -> dict[str, Any]:
    return {
        "start": expression.start,
        "end": expression.end,
        "text": expression.text,
        "type": expression.type.value,
        "value": expression.value,
    }
