"""A project's events as the rows that data exports are fed."""

from __future__ import annotations

from collections.abc import Iterator

from dateline.domain.events import DecidedBy, MentionKind, Scene
from dateline.domain.progress import Progress
from dateline.domain.text import StoryText
from dateline.export.payload import EventBatch, EventHead, EventTable, SourceColumns
from dateline.export.quoting import LONG, Sentences, sentence
from dateline.project.store import ProjectStore
from dateline.project.walking import Walked, WalkedBatch
from dateline.services.wanted import Wanted

_REMEMBERED = 10_000
_KINDS = tuple(MentionKind)
_SCENES = tuple(Scene)


def event_table(
    store: ProjectStore,
    progress: Progress,
    wanted: Wanted | None = None,
    part: slice | None = None,
) -> EventTable:
    """Return the whole project as events, or those wanted, read while they are written.

    Of these only a ``part``, where given; ``count`` and progress are of all of them.

    Raises:
        ProjectError: the project can't be read; while the rows are taken, too.
        Cancelled: by ``progress``, while the rows are taken.
    """
    info = store.info()
    left = wanted.of(store) if wanted else None
    count = len(left.columns.event_ids) if left else info.events

    def batches() -> Iterator[EventBatch]:
        done, quotes = 0, Quotes()
        for batch in store.walk(left, part):
            progress.step(done, count, info.title)
            yield event_batch(batch, quotes)
            done += len(batch.events)
        if part is None:
            progress.step(count, count, info.title)

    return EventTable(
        title=info.title,
        versions=store.versions(),
        filter=wanted.words if wanted else "",
        count=count,
        batches=batches,
    )


def event_batch(batch: WalkedBatch, quotes: Quotes) -> EventBatch:
    """Return some events as exporters are fed."""
    said = batch.said
    sources = SourceColumns(
        story=said.stories,
        paragraph=said.paragraphs,
        start=said.starts,
        end=said.ends,
        words=said.words,
        sentence=list(map(quotes, said.stories, said.starts, said.ends)),
        kind=said.kinds,
        scene=said.scenes,
        scene_reason=said.scene_reasons,
        confidence=said.confidences,
        decided_by=said.decided_by,
        reason=said.reasons,
        moment_text=said.moment_texts,
        moment_basis=said.moment_bases,
        candidates=said.candidates,
    )
    return EventBatch([_head(event, sources) for event in batch.events], sources)


def _head(event: Walked, sources: SourceColumns) -> EventHead:
    number, place, moment, first, last = event
    if last - first == 1:  # as with most events
        return EventHead(
            number,
            place,
            moment,
            sources.kind[first],
            sources.scene[first],
            sources.confidence[first],
            sources.decided_by[first],
            1,
            1,
            first,
            last,
        )
    by_person = DecidedBy.PERSON in sources.decided_by[first:last]
    return EventHead(
        number,
        place,
        moment,
        min(sources.kind[first:last], key=_KINDS.index),
        min(sources.scene[first:last], key=_SCENES.index),
        max(sources.confidence[first:last]),
        DecidedBy.PERSON if by_person else DecidedBy.MACHINE,
        last - first,
        len({story.number for story in sources.story[first:last]}),
        first,
        last,
    )


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
