"""A project as what a one-file web page shows."""

from __future__ import annotations

from dateline.domain.events import MentionKind, Scene
from dateline.domain.places import Place
from dateline.domain.progress import Progress
from dateline.domain.text import DocumentId, StoryText
from dateline.domain.times import Precision
from dateline.export.payload import (
    WebEvents,
    WebMention,
    WebParagraph,
    WebPayload,
    WebPlace,
    WebStory,
)
from dateline.project.columns import EventColumns
from dateline.project.store import ProjectStore
from dateline.services.wanted import Wanted

_KINDS = tuple(MentionKind)
_SCENES = tuple(Scene)
_PRECISIONS = tuple(Precision)


def web_payload(
    store: ProjectStore, progress: Progress, wanted: Wanted | None = None
) -> WebPayload:
    """Return everything of a project that a web page shows; only paragraphs that name a place.

    Where not all is ``wanted``, stories that tell of none of it are left out too.

    Raises:
        ProjectError: the project can't be read.
        Cancelled: by ``progress``.
    """
    info, columns = store.info(), store.columns()
    colours, left = columns.story_colours(), None
    told = set(columns.story_ids)
    if wanted is not None:
        left = wanted.of(store)
        columns = left.columns
        told = {columns.story_ids[number] for number in set(columns.pair_stories.tolist())}
    stories = tuple(
        WebStory(
            id=story.id,
            number=story.number,
            title=story.title,
            publisher=story.publisher,
            published=story.published.value if story.published else None,
            source=story.source,
        )
        for story in store.stories()
        if story.id in told
    )
    index = {DocumentId(story.id): number for number, story in enumerate(stories)}
    paragraphs = _Paragraphs(index)
    mentions: list[WebMention] = []
    places = {event_id: place for place, event_id in enumerate(columns.event_ids.tolist())}
    done = 0
    for batch in store.walk(left):
        progress.step(done, len(places), info.title)
        events, said = batch
        counts = zip(events.ids, events.mentions, strict=True)
        told_of = [places[number] for number, count in counts for _ in range(count)]
        mentions += map(paragraphs.mention, told_of, said.stories, said.starts, said.ends)
        done += len(events.ids)
    progress.step(len(places), len(places), info.title)
    return WebPayload(
        title=info.title,
        filter=wanted.words if wanted else "",
        colours=colours,
        versions=store.versions(),
        events=_events(columns, [index.get(story_id, 0) for story_id in columns.story_ids]),
        places=tuple(_place(place) for place in columns.place_table),
        stories=stories,
        paragraphs=tuple(paragraphs.found),
        mentions=tuple(mentions),
    )


class _Paragraphs:
    """The paragraphs met so far, each once."""

    def __init__(self, stories: dict[DocumentId, int]) -> None:
        self.found: list[WebParagraph] = []
        self._stories = stories
        self._numbers: dict[tuple[DocumentId, int], int] = {}

    def mention(self, event: int, story: StoryText, start: int, end: int) -> WebMention:
        """Return the words of a mention within their paragraph."""
        first, last, index = story.paragraph_around(start, end)
        key = (story.id, first)
        if key not in self._numbers:
            self._numbers[key] = len(self.found)
            self.found.append(
                WebParagraph(
                    story=self._stories[story.id], index=index, text=story.text[first:last]
                )
            )
        return WebMention(
            event=event,
            paragraph=self._numbers[key],
            start=start - first,
            end=end - first,
        )


def _place(place: Place) -> WebPlace:
    box = place.extent
    return WebPlace(
        id=place.id,
        name=place.name,
        label=place.label,
        latitude=place.latitude,
        longitude=place.longitude,
        feature=place.feature,
        country=place.country,
        is_area=place.is_area,
        has_outline=place.has_outline,
        extent=None if box is None else (box.south, box.west, box.north, box.east),
    )


def _events(columns: EventColumns, stories: list[int]) -> WebEvents:
    dated = columns.dated
    undated = len(columns.event_ids) - dated
    counts = [0] * len(columns.event_ids)
    for event in columns.pair_events.tolist():
        counts[event] += 1
    return WebEvents(
        ids=tuple(columns.event_ids.tolist()),
        starts=(*columns.starts.tolist(), *[None] * undated),
        ends=(*columns.ends.tolist(), *[None] * undated),
        precisions=(
            *[_PRECISIONS[number] for number in columns.precisions[:dated].tolist()],
            *[None] * undated,
        ),
        places=tuple(columns.places.tolist()),
        stories=tuple(stories[number] for number in columns.stories.tolist()),
        story_counts=tuple(counts),
        mention_counts=tuple(columns.mentions.tolist()),
        kinds=tuple(_KINDS[number] for number in columns.kinds.tolist()),
        scenes=tuple(_SCENES[number] for number in columns.scenes.tolist()),
        confidences=tuple(round(value, 6) for value in columns.confidences.tolist()),
        dated=dated,
    )
