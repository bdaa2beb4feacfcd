"""A project's events as the rows that data exports are fed."""

from __future__ import annotations

from collections.abc import Iterator

from dateline.domain.events import DecidedBy, MentionKind, Scene
from dateline.domain.progress import Progress
from dateline.domain.text import StoryText
from dateline.export.payload import EventRow, EventTable, SourceRow
from dateline.export.quoting import LONG, Sentences, sentence
from dateline.project.store import ProjectStore
from dateline.project.walking import Walked, WalkedBatch
from dateline.services.wanted import Wanted

_REMEMBERED = 20_000
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
        done, quotes = 0, Quotes()
        for batch in store.walk(left):
            progress.step(done, count, info.title)
            yield from event_rows(batch, quotes)
            done += len(batch.events)
        progress.step(count, count, info.title)

    return EventTable(
        title=info.title,
        versions=store.versions(),
        filter=wanted.words if wanted else "",
        count=count,
        rows=rows,
    )


def event_rows(batch: WalkedBatch, quotes: Quotes) -> Iterator[EventRow]:
    """Return some events as rows."""
    said = batch.said
    columns = (
        said.stories,
        said.paragraphs,
        said.starts,
        said.ends,
        said.words,
        map(quotes, said.stories, said.starts, said.ends),
        said.kinds,
        said.scenes,
        said.scene_reasons,
        said.confidences,
        said.decided_by,
        said.reasons,
        said.moment_texts,
        said.moment_bases,
        said.candidates,
    )
    sources = list(map(SourceRow._make, zip(*columns, strict=True)))
    for event in batch.events:
        yield _event_row(event, tuple(sources[event.first : event.last]))


def _event_row(event: Walked, sources: tuple[SourceRow, ...]) -> EventRow:
    one = sources[0]
    if len(sources) == 1:  # as with most events
        summary = (one.kind, one.scene, one.confidence, one.decided_by, 1, 1)
    else:
        by_person = any(source.decided_by == DecidedBy.PERSON for source in sources)
        summary = (
            min((source.kind for source in sources), key=_KINDS.index),
            min((source.scene for source in sources), key=_SCENES.index),
            max(source.confidence for source in sources),
            DecidedBy.PERSON if by_person else DecidedBy.MACHINE,
            len(sources),
            len({source.story.number for source in sources}),
        )
    return EventRow(event.id, event.place, event.moment, *summary, sources)


class Quotes:
    """Quotes the sentences of stories; remembers those of the last ones."""

    def __init__(self) -> None:
        """Remember none yet."""
        self._of: dict[int, Sentences] = {}

    def __call__(self, story: StoryText, start: int, end: int) -> str:
        """Return the sentence of a story that holds ``text[start:end]``."""
        sentences = self._of.get(story.number)
        if sentences is None:
            if len(story.text) > LONG:
                begin, stop, _ = story.paragraph_around(start, end)
                first, last = sentence(story.text, start, end)
                return story.text[max(first, begin) : min(last, stop)]
            if len(self._of) >= _REMEMBERED:
                self._of.clear()
            sentences = Sentences(story.text, story.paragraph_starts, story.paragraph_ends)
            self._of[story.number] = sentences
        return sentences.quote(start, end)
