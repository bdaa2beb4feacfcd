"""A project's events as the rows that data exports are fed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate

from dateline.domain.events import DecidedBy, MentionKind, Scene
from dateline.domain.progress import Progress
from dateline.domain.text import StoryText
from dateline.export.payload import EventBatch, EventTable, HeadColumns, SourceColumns
from dateline.export.quoting import LONG, Sentences, sentence
from dateline.project.store import ProjectStore
from dateline.project.walking import Said, Walked, WalkedBatch
from dateline.services.wanted import Wanted

_REMEMBERED = 10_000
_KINDS, _SCENES, _DECIDED_BY = tuple(MentionKind), tuple(Scene), tuple(DecidedBy)


def event_table(
    store: ProjectStore,
    progress: Progress,
    wanted: Wanted | None = None,
) -> EventTable:
    """Return the whole project as events, or those wanted, read while they are written.

    Raises:
        ProjectError: the project can't be read; while the rows are taken, too.
        Cancelled: by ``progress``, while the rows are taken.
    """
    info = store.info()
    left = wanted.of(store) if wanted else None
    count = len(left.columns.event_ids) if left else info.events

    def batches() -> Iterator[EventBatch]:
        done, quotes = 0, Quotes()
        for batch in store.walk(left):
            progress.step(done, count, info.title)
            yield event_batch(batch, quotes)
            done += len(batch.events.ids)
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
    sources = source_columns(batch.said, quotes)
    return EventBatch(_heads(batch.events, sources), sources)


def source_columns(said: Said, quotes: Quotes) -> SourceColumns:
    """Return mentions as exporters are fed."""
    return SourceColumns(
        story=said.stories,
        paragraph=said.paragraphs,
        start=said.starts,
        end=said.ends,
        words=said.words,
        sentence=quotes.of(said.stories, said.starts, said.ends),
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


def _heads(events: Walked, said: SourceColumns) -> HeadColumns:
    """Return what is known of events; of most, one mention says it all."""
    firsts = list(accumulate(events.mentions, initial=0))[:-1]
    heads = HeadColumns(
        id=events.ids,
        place=events.places,
        moment=events.moments,
        kind=[said.kind[first] for first in firsts],
        scene=[said.scene[first] for first in firsts],
        confidence=[said.confidence[first] for first in firsts],
        decided_by=[said.decided_by[first] for first in firsts],
        mentions=events.mentions,
        stories=[1] * len(events.ids),
    )
    for row, mentions in enumerate(events.mentions):
        if mentions > 1:
            _sum_up(heads, row, said, slice(firsts[row], firsts[row] + mentions))
    return heads


def _sum_up(heads: HeadColumns, row: int, said: SourceColumns, mentions: slice) -> None:
    """Let an event be what several mentions say together."""
    heads.kind[row] = min(said.kind[mentions], key=_KINDS.index)
    heads.scene[row] = min(said.scene[mentions], key=_SCENES.index)
    heads.confidence[row] = max(said.confidence[mentions])
    heads.decided_by[row] = max(said.decided_by[mentions], key=_DECIDED_BY.index)
    heads.stories[row] = len({story.number for story in said.story[mentions]})


class Quotes:
    """Quotes the sentences of stories; remembers those of the last ones."""

    def __init__(self, *, most: int = _REMEMBERED) -> None:
        """Remember none yet, and never more than ``most``."""
        self._most = most
        self._of: dict[int, Sentences] = {}

    def of(
        self, stories: Sequence[StoryText], starts: Sequence[int], ends: Sequence[int]
    ) -> list[str]:
        """Return the sentences of stories that hold ``text[start:end]``."""
        return [
            (self._of.get(story.number) or self._sentences(story)).quote(start, end)
            for story, start, end in zip(stories, starts, ends, strict=True)
        ]

    def _sentences(self, story: StoryText) -> Sentences | _LongStory:
        if len(story.text) > LONG:
            return _LongStory(story)
        if len(self._of) >= self._most:
            self._of.clear()
        sentences = Sentences(story.text, story.paragraph_starts, story.paragraph_ends)
        self._of[story.number] = sentences
        return sentences


class _LongStory:
    """A story too long to be cut into sentences as a whole."""

    def __init__(self, story: StoryText) -> None:
        self._story = story

    def quote(self, start: int, end: int) -> str:
        text = self._story.text
        begin, stop, _ = self._story.paragraph_around(start, end)
        first, last = sentence(text, start, end)
        return text[max(first, begin) : min(last, stop)]
