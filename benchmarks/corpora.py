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


_MARK = re.compile(r"\{([^|{}]*)\|([^|{}]*)(?:\|[^|{}]*)?\}")


def dated_passages(path: Path) -> list[dict[str, Any]]:
    """Return passages of our own with marked dates ("{words|value}") in the format of the corpora.

    A line "@ DATE" tells when those below it were published.
    """
    published, made = "", []
    for number, line in enumerate(path.read_text("utf-8").splitlines()):
        if line.startswith("@ "):
            published = line[2:].replace("none", "")
        elif line and not line.startswith("#"):
            text, timexes, at = "", [], 0
            plain = line.removeprefix("~ ")  # "~" heads one that is not reached yet
            for mark in _MARK.finditer(plain):
                text += plain[at : mark.start()]
                end = len(text) + len(mark[1])
                value = mark[2].removeprefix("SET ")
                kind = _type(mark[2])
                timexes.append({"start": len(text), "end": end, "type": kind, "value": value})
                text, at = text + mark[1], mark.end()
            text += plain[at:]
            made.append({"id": number, "dct": published, "text": text, "timexes": timexes})
    return made


def _type(marked: str) -> str:
    if marked.startswith("SET "):
        return "SET"
    if marked.endswith("_REF"):
        return "DATE"
    return "DURATION" if marked.startswith("P") else "TIME" if "T" in marked else "DATE"
