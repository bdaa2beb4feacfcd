"""Corpora of stories with places or dates marked by people: reading them as the product would.

The format is a JSON object a line: ``{"id", "title"?, "text", "toponyms": [{"start", "end", "name",
"lat"?, "lon"?, "geonameid"?}]}`` or ``{"id", "dct", "text", "timexes": [...]}``; offsets are
half-open code points. Our own passages name places by id:
``{"text", "places": [{"start", "name", "id", "kind"}]}``.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from dateline.domain.places import Gazetteer, PlaceId
from dateline.domain.text import Document, DocumentId, Paragraph, Published

_PARAGRAPH = re.compile(r"[^\n]+")


def lines(path: Path) -> list[dict[str, Any]]:
    """Return the objects of a JSON lines file."""
    text = path.read_text(encoding="utf-8")
    return [json.loads(line) for line in text.split("\n") if line.strip()]


def document(record: dict[str, Any]) -> Document:
    """Return a corpus entry as a document: each line of its text is a paragraph of its body."""
    text = record["text"]
    paragraphs = tuple(
        Paragraph(index=index, start=match.start(), end=match.end())
        for index, match in enumerate(_PARAGRAPH.finditer(text))
    )
    day = record.get("dct") or record.get("date") or record.get("published")
    return Document(
        id=DocumentId(str(record["id"])),
        title=record.get("title") or "",
        text=text,
        paragraphs=paragraphs,
        published=Published(value=day, basis="given") if day else None,
        source=str(record["id"]),
    )


def passages(path: Path, gazetteer: Gazetteer) -> list[dict[str, Any]]:
    """Return our own passages in the format of the corpora; demonyms are left out, as there."""
    made = []
    for number, record in enumerate(lines(path)):
        toponyms = []
        for gold in record["places"]:
            if gold["kind"] != "demonym":
                end = gold["start"] + len(gold["name"])
                toponym = {"start": gold["start"], "end": end, "name": gold["name"]}
                toponyms.append(toponym | _point(gazetteer, gold["id"]))
        made.append({"id": f"passage-{number}", "text": record["text"], "toponyms": toponyms})
    return made


def _point(gazetteer: Gazetteer, place_id: str | None) -> dict[str, Any]:
    place = gazetteer.place(PlaceId(place_id)) if place_id else None
    if place is None:
        return {}
    return {"lat": place.latitude, "lon": place.longitude, "id": place.id}
