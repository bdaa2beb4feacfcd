"""Bringing places and dates together: when what is said of a place was."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from dateline.domain.events import Mention
from dateline.domain.text import Document
from dateline.domain.times import TimeExpression
from dateline.extract.pacing import Tell, in_silence, paced
from dateline.extract.places.story import Story
from dateline.extract.times.moments import Moments


def published_at(document: Document) -> datetime | None:
    """Return when a story came out, in wall-clock time where it did; None if it can't be read."""
    if document.published is None:
        return None
    try:
        return datetime.fromisoformat(document.published.value).replace(tzinfo=None)
    except ValueError:
        return None


def dated(
    mentions: Sequence[Mention],
    *,
    story: Story,
    times: Sequence[TimeExpression],
    tell: Tell = in_silence,
) -> tuple[Mention, ...]:
    """Return the mentions with their moments: of the sentence, else the paragraph, else the story.

    ``times`` are all those of the story, in text order.
    """
    document = story.document
    moments = Moments(times, published=published_at(document), text=document.text)
    sentences = _Sentences(story)
    made = []
    for mention in paced(mentions, tell):
        moment, basis = moments.of(
            mention.start,
            mention.end,
            sentence=sentences.around(mention.start),
            paragraph=document.paragraphs[mention.paragraph],
        )
        made.append(replace(mention, moment=moment, moment_basis=basis))
    return tuple(made)


class _Sentences:
    """Character ranges of sentences, asked for in text order."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._token = 0

    def around(self, start: int) -> tuple[int, int]:
        """Return the range of the sentence that holds a code point; starts never go back."""
        story = self._story
        while self._token + 1 < len(story) and story.starts[self._token + 1] <= start:
            self._token += 1
        first, after = story.sentence_range(self._token)
        return story.starts[first], story.ends[after - 1]
