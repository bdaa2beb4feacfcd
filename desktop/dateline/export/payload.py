"""What exporters are fed: plain values, so that they need neither the project file nor the window.

Times are seconds since 1970-01-01 00:00 wall-clock time (negative before), intervals half-open.
Coordinates are latitude, longitude in degrees, WGS 84. Offsets count Unicode code points and are
half-open. All texts are as the sources had them, so they may hold markup: an exporter escapes, and
never trusts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice, repeat
from typing import NamedTuple, TypeVar

from dateline.domain.places import Candidates, Place
from dateline.domain.project import Versions
from dateline.domain.text import StoryText
from dateline.domain.times import Moment

Head = TypeVar("Head")


class SourceRow(NamedTuple):
    """A mention that says so: where it stands, and in which words.

    A million of them are made in seconds, so these are no dataclasses.
    """

    story: StoryText
    paragraph: int
    """Counts from 0."""
    start: int
    """With ``end``: the words, in the story's text."""
    end: int
    words: str
    sentence: str
    """The sentence that holds the words."""
    kind: str
    """``literal``, ``metonym`` or ``demonym``."""
    scene: str
    """``happens`` or ``mentioned``."""
    scene_reason: str
    """Why it is only spoken of; empty where nothing says so."""
    confidence: float
    decided_by: str
    """``machine`` or ``person``."""
    reason: str
    moment_text: str
    """The words the moment was read from; empty where it is the story's own date, or none."""
    moment_basis: str
    """``sentence``, ``paragraph``, ``story``, ``person``; empty where there is no moment."""
    candidates: Candidates


ALIKE = slice(6, 12)
"""Fields of :class:`SourceRow` that are alike in many of them, all together."""


class SourceColumns(NamedTuple):
    """Many mentions: a list for each field of :class:`SourceRow`, in its order."""

    story: Sequence[StoryText]
    paragraph: Sequence[int]
    start: Sequence[int]
    end: Sequence[int]
    words: Sequence[str]
    sentence: Sequence[str]
    kind: Sequence[str]
    scene: Sequence[str]
    scene_reason: Sequence[str]
    confidence: Sequence[float]
    decided_by: Sequence[str]
    reason: Sequence[str]
    moment_text: Sequence[str]
    moment_basis: Sequence[str]
    candidates: Sequence[Candidates]

    def rows(self) -> list[SourceRow]:
        """Return them one by one."""
        return list(map(SourceRow._make, zip(*self, strict=True)))


class EventHead(NamedTuple):
    """An event, without what says so."""

    id: int
    place: Place
    moment: Moment | None
    """None: undated."""
    kind: str
    """Of its most literal mention."""
    scene: str
    """``happens`` if any of its mentions says that something happens there, else ``mentioned``."""
    confidence: float
    """Of its surest mention."""
    decided_by: str
    """``person`` if a person decided any of its mentions."""
    mentions: int
    stories: int


class HeadColumns(NamedTuple):
    """Many events: a list for each field of :class:`EventHead`, in its order."""

    id: list[int]
    place: list[Place]
    moment: list[Moment | None]
    kind: list[str]
    scene: list[str]
    confidence: list[float]
    decided_by: list[str]
    mentions: list[int]
    stories: list[int]

    def rows(self) -> list[EventHead]:
        """Return them one by one."""
        return list(map(EventHead._make, zip(*self, strict=True)))


class EventBatch(NamedTuple):
    """Some events, in order, with all that says so."""

    events: HeadColumns
    sources: SourceColumns
    """Event by event, in their order; so many of each as its ``mentions``."""

    def rows(self) -> Iterator[EventRow]:
        """Return them one by one."""
        sources = iter(self.sources.rows())
        for head in self.events.rows():
            yield EventRow(*head, sources=tuple(islice(sources, head.mentions)))

    def each(self, heads: Iterable[Head]) -> Iterator[Head]:
        """Return what was made of each event, once for each mention that says so."""
        return chain.from_iterable(map(repeat, heads, self.events.mentions))


class EventRow(NamedTuple):
    """An event with everything that says so; fields as in :class:`EventHead`."""

    id: int
    place: Place
    moment: Moment | None
    kind: str
    scene: str
    confidence: float
    decided_by: str
    mentions: int
    stories: int
    sources: tuple[SourceRow, ...]
    """By story in order of arrival, then in text order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventTable:
    """A whole project as events, read while they are written: nothing is kept in memory."""

    title: str
    versions: Versions | None
    """What made the analyses; None for an empty project."""
    filter: str = ""
    """Which part of the project this is, in words; empty: all of it."""
    count: int
    """How many events there are."""
    batches: Callable[[], Iterator[EventBatch]]
    """Dated events by start, then the undated; ties by end, place and number. Starts anew."""

    def rows(self) -> Iterator[EventRow]:
        """Return all events, one by one; starts anew each time."""
        for batch in self.batches():
            yield from batch.rows()


SOURCES = "Names © GeoNames (CC BY 4.0)"
"""Whose work the names and positions are, as its licence asks of every file that holds them."""


def made_with(versions: Versions | None) -> dict[str, str] | None:
    """Return what made the analyses, by what it is; None for an empty project."""
    if versions is None:
        return None
    return {"app": versions.app, "model": versions.model, "gazetteer": versions.gazetteer}


@dataclass(frozen=True, slots=True, kw_only=True)
class WebPlace:
    """A place as the page shows it."""

    id: str
    name: str
    label: str
    """The name with what it lies in, nearest first."""
    latitude: float
    longitude: float
    feature: str
    """GeoNames feature class and code."""
    country: str
    """ISO 3166-1 alpha-2; may be empty."""
    is_area: bool
    has_outline: bool
    extent: tuple[float, float, float, float] | None = None
    """South, west, north, east of an area, degrees."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WebStory:
    """A story as the page lists it."""

    id: str
    number: int
    """Its place in the project: its colour follows it, as in the window."""
    title: str
    publisher: str
    published: str | None
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WebParagraph:
    """A paragraph that says where and when something was."""

    story: int
    """Index into ``WebPayload.stories``."""
    index: int
    """Which paragraph of its story, from 0."""
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WebMention:
    """Words that say so, to be lit within their paragraph."""

    event: int
    """Index into the columns of :class:`WebEvents`."""
    paragraph: int
    """Index into ``WebPayload.paragraphs``."""
    start: int
    """With ``end``: offsets within ``WebParagraph.text``, in code points (not UTF-16 units)."""
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WebEvents:
    """Every event, as columns of one length: the dated by start, then the undated."""

    ids: tuple[int, ...]
    starts: tuple[float | None, ...]
    ends: tuple[float | None, ...]
    precisions: tuple[str | None, ...]
    """``hour``, ``day``, ``week`` …; None where undated."""
    places: tuple[int, ...]
    """Index into ``WebPayload.places``."""
    stories: tuple[int, ...]
    """Index into ``WebPayload.stories`` of the first story that says so."""
    story_counts: tuple[int, ...]
    mention_counts: tuple[int, ...]
    kinds: tuple[str, ...]
    """``literal``, ``metonym`` or ``demonym``."""
    scenes: tuple[str, ...]
    """``happens`` or ``mentioned``."""
    confidences: tuple[float, ...]
    dated: int
    """How many have a moment; they come first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WebPayload:
    """Everything that a one-file web page shows."""

    title: str
    filter: str
    """Which part of the project this is, in words; empty: all of it."""
    versions: Versions | None
    colours: tuple[int, ...]
    """Of each story by number, as ``domain.colours`` gives them out; all events count."""
    events: WebEvents
    places: tuple[WebPlace, ...]
    stories: tuple[WebStory, ...]
    paragraphs: tuple[WebParagraph, ...]
    mentions: tuple[WebMention, ...]
    """By event, then by story and text order."""
