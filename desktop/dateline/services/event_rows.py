"""A project's events as the rows that data exports are fed."""

from __future__ import annotations

from collections.abc import Iterator

from dateline.domain.events import DecidedBy, MentionKind, Scene
from dateline.domain.progress import Progress
from dateline.domain.text import Document
from dateline.export.payload import EventRow, EventTable, SourceRow
from dateline.export.quoting import sentence
from dateline.project.store import ProjectStore
from dateline.project.walking import EventSources, Source
from dateline.services.wanted import Wanted

_EVERY = 200
_KINDS = tuple(MentionKind)
_SCENES = tuple(Scene)


def event_table(
    store: ProjectStore, progress: Progress, wanted: Wanted | None = None
) -> EventTable:
    """Return the whole project as events, or those wanted, read while they are written.

    Raises:
        ProjectError: the project can't be read; while the rows are taken, too.
        Cancelled: by ``progress``, while the rows are taken.
    """
    info = store.info()
    left = wanted.of(store) if wanted else None
    count = len(left.columns.event_ids) if left else info.events

    def rows() -> Iterator[EventRow]:
        for done, event in enumerate(store.walk(left)):
            if done % _EVERY == 0:
                progress.step(done, count, info.title)
            yield event_row(event)
        progress.step(count, count, info.title)

    return EventTable(
        title=info.title,
        versions=store.versions(),
        filter=wanted.words if wanted else "",
        count=count,
        rows=rows,
    )


def event_row(event: EventSources) -> EventRow:
    """Return an event as a row."""
    mentions = [source.kept.mention for source in event.sources]
    by_person = any(mention.decided_by is DecidedBy.PERSON for mention in mentions)
    return EventRow(
        id=event.id,
        place=event.place,
        moment=event.moment,
        kind=min((mention.kind for mention in mentions), key=_KINDS.index),
        scene=min((mention.scene for mention in mentions), key=_SCENES.index),
        confidence=max(mention.confidence for mention in mentions),
        decided_by=DecidedBy.PERSON if by_person else DecidedBy.MACHINE,
        mentions=len(mentions),
        stories=len({source.document.id for source in event.sources}),
        sources=tuple(_source_row(source) for source in event.sources),
    )


def _source_row(source: Source) -> SourceRow:
    document, mention = source.document, source.kept.mention
    published = document.published
    return SourceRow(
        story_id=document.id,
        story_title=document.title,
        story_source=document.source,
        publisher=document.publisher,
        published=published.value if published else None,
        paragraph=mention.paragraph,
        start=mention.start,
        end=mention.end,
        words=mention.text,
        sentence=_quoted(document, mention.start, mention.end),
        kind=mention.kind,
        scene=mention.scene,
        scene_reason=mention.scene_reason,
        confidence=mention.confidence,
        decided_by=mention.decided_by,
        reason=mention.reason,
        moment_text=mention.moment.text if mention.moment else "",
        moment_basis=mention.moment_basis or "",
        candidates=mention.candidates,
    )


def _quoted(document: Document, start: int, end: int) -> str:
    paragraph = document.paragraph_at(start)
    if paragraph is None or end > paragraph.end:
        return document.text[start:end]
    words = document.text[paragraph.start : paragraph.end]
    first, last = sentence(words, start - paragraph.start, end - paragraph.start)
    return words[first:last]
