"""The words that are lit in a story: places to click, and moments."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from dateline.domain.events import MentionKind, Scene
from dateline.domain.project import KeptMention
from dateline.domain.times import TimeExpression, TimexType
from dateline.ui.models.date_words import moment_words
from dateline.ui.models.words import percent
from dateline.ui.reader.text_map import TextMap
from dateline.ui.saying import say


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceSpan:
    """Lit words that name a place; positions of the text document."""

    start: int
    end: int
    kept: KeptMention

    @property
    def doubtful(self) -> bool:
        """Whether it is underlined with dashes."""
        return self.kept.mention.in_doubt

    @property
    def happens(self) -> bool:
        """Whether something happens there, rather than that it, or its people, is spoken of."""
        mention = self.kept.mention
        return mention.kind is MentionKind.LITERAL and mention.scene is Scene.HAPPENS

    @property
    def placed(self) -> bool:
        """Whether a place was chosen."""
        return self.kept.mention.choice is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class DateSpan:
    """Lit words that say when; positions of the text document."""

    start: int
    end: int
    expression: TimeExpression


def place_spans(mentions: Iterable[KeptMention], text_map: TextMap) -> tuple[PlaceSpan, ...]:
    """Return what to light for the mentions of a story, in text order."""
    found = []
    for kept in mentions:
        start = text_map.position(kept.mention.start)
        end = text_map.position(kept.mention.end)
        if start is not None and end is not None:
            found.append(PlaceSpan(start=start, end=end, kept=kept))
    return tuple(found)


def date_spans(dates: Iterable[TimeExpression], text_map: TextMap) -> tuple[DateSpan, ...]:
    """Return what to light for the words of a story that say when, in text order."""
    found = []
    for expression in filter(_is_told, dates):
        start = text_map.position(expression.start)
        end = text_map.position(expression.end)
        if start is not None and end is not None:
            found.append(DateSpan(start=start, end=end, expression=expression))
    return tuple(found)


def _is_told(expression: TimeExpression) -> bool:
    """Whether words say when, how often, or how many: bare "hours" say neither."""
    length = expression.type is TimexType.DURATION and expression.moment is None
    return expression.added or not (length and "X" in expression.value)


def hint(span: PlaceSpan | DateSpan) -> str:
    """Return what lit words mean, in a line."""
    if isinstance(span, DateSpan):
        moment = span.expression.moment
        return moment_words(moment) if moment else say("Reader", "No date of its own")
    place = span.kept.mention.place
    if place is None:
        return say("Reader", "No place was chosen")
    parts = [place.label, percent(span.kept.mention.confidence)]
    return " · ".join(parts if span.happens else [*parts, say("Reader", "only spoken of")])
