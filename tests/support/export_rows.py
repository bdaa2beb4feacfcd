"""Rows to export: names in several scripts, markup, formulas, the edges of the map and of time."""

from __future__ import annotations

from datetime import datetime
from typing import Any, TypeVar

from dateline.domain.places import Candidate, Candidates, Place, PlaceId
from dateline.domain.project import Versions
from dateline.domain.text import DocumentId, StoryText
from dateline.domain.times import LATEST, Moment, Precision
from dateline.export.payload import (
    EventBatch,
    EventHead,
    EventRow,
    EventTable,
    HeadColumns,
    SourceColumns,
    SourceRow,
)

Columns = TypeVar("Columns", HeadColumns, SourceColumns)
VERSIONS = Versions(app="1.0", model="en_core_web_md 3.7.1", gazetteer="2025-11")


def place(name: str, latitude: float = 50.45466, longitude: float = 30.5238) -> Place:
    return Place(
        id=PlaceId("curated:" + name.lower()[:9]),
        name=name,
        feature="P.PPL",
        latitude=latitude,
        longitude=longitude,
        country="UA",
        admin=(PlaceId("geonames:690791"),),
        admin_names=("Ukraine",),
    )


def story_text(text: str, *, title: str = "Winter", number: int = 0) -> StoryText:
    return StoryText(
        number=number,
        id=DocumentId(f"story-{number + 1}"),
        title=title,
        source="folder/story 1.txt",
        publisher="The Daily",
        published="2025-12-27",
        text=text,
        paragraph_starts=(0,),
        paragraph_ends=(len(text),),
    )


def source(words: str, sentence: str, *, title: str = "Winter") -> SourceRow:
    return SourceRow(
        story=story_text(f"In: {words} {sentence}", title=title),
        paragraph=0,
        start=4,
        end=4 + len(words),
        words=words,
        sentence=sentence,
        kind="literal",
        scene="happens",
        scene_reason="",
        confidence=0.875,
        decided_by="machine",
        reason="the largest of that name",
        moment_text="Monday",
        moment_basis="sentence",
        candidates=Candidates((Candidate(place=place(words), score=0.75),)),
    )


def event(number: int, where: Place, moment: Moment | None, *sources: SourceRow) -> EventRow:
    return EventRow(
        id=number,
        place=where,
        moment=moment,
        kind="literal",
        scene="happens",
        confidence=0.875,
        decided_by="machine",
        mentions=len(sources),
        stories=1,
        sources=sources,
    )


EVER = Moment(start=datetime(1, 1, 1), end=LATEST, precision=Precision.VAGUE, text="ever")
DAY = Moment(start=datetime(2025, 12, 22), end=datetime(2025, 12, 23), precision=Precision.DAY)
EVENTS = (
    event(1, place("Київ"), EVER, source("Київ", "Це Київ, “місто”.")),
    event(
        2,
        place("<script>alert(1)</script>", -90.0, 180.0),
        DAY,
        source("=HYPERLINK(\"http://x\")", "=1+1\r\nnext line, with a \"quote\""),
        source("\u202eעברית\u202c", "@SUM(A1) ; 🚀 \u2028 end", title="-2+3"),
    ),
    event(3, place("Null Island", 0.0, -0.5), None, source("\tTab", "\u0000 nothing \\ ")),
)  # fmt: skip


def batch(*events: EventRow) -> EventBatch:
    """Return events as exporters are fed."""
    heads = [EventHead(*row[:-1]) for row in events]
    sources = [said for row in events for said in row.sources]
    return EventBatch(_columns(HeadColumns, heads), _columns(SourceColumns, sources))


def _columns(kind: type[Columns], rows: list[Any]) -> Columns:
    return kind(*map(list, zip(*rows, strict=True))) if rows else kind(*([] for _ in kind._fields))


def table(*events: EventRow) -> EventTable:
    return EventTable(
        title="Winter </script>",
        versions=VERSIONS,
        count=len(events),
        batches=lambda: iter([batch(row) for row in events]),
    )
