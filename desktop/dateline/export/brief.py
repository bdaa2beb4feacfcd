"""A brief in words: a picture, its caption, what happened when and where, and who says so.

What both kinds of brief are made of: :mod:`dateline.export.brief_markdown` and
:mod:`dateline.export.brief_word` write it down.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from dateline.domain.errors import ExportError
from dateline.domain.events import DecidedBy, MentionKind, hundredths
from dateline.domain.text import StoryText
from dateline.domain.times import Moment, Precision
from dateline.export.linked_places import days
from dateline.export.payload import SOURCES, EventRow, EventTable, SourceRow
from dateline.export.quoting import sentence

MOST = 1000
"""Events: a longer table is no brief, and a word processor takes minutes to open it."""
_LONGEST = 1200
"""Code points of a paragraph that is quoted whole."""
_CUT = "[…]"
_NAMES = f"{SOURCES}."
"""The places' names and positions, whose licence asks that this be said."""
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A paragraph that says so."""

    before: str
    words: str
    """The words that name the place."""
    behind: str
    reference: int
    """Number of the story in the list of references, from 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """An event of the table."""

    when: str
    where: str
    position: str
    """Latitude, longitude in degrees."""
    how_sure: str
    quotes: Sequence[Quote]


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """All that is written down."""

    title: str
    caption: str
    made_with: str
    lines: Sequence[Line]
    references: Sequence[str]
    """A line for each story, in order of their numbers."""


def brief_of(table: EventTable) -> Brief:
    """Return the brief of some events.

    Raises:
        ExportError: there are more than :data:`MOST`.
    """
    if table.count > MOST:
        raise ExportError(
            f"A brief holds at most {MOST:,} events, and these are {table.count:,}. "
            "Choose a part: a range of time, a place or a story."
        )
    found = _Found()
    lines = [found.line(row) for row in table.rows()]
    versions = table.versions
    made = "Made with Dateline."
    if versions:
        made = (
            f"Made with Dateline {versions.app}, model {versions.model}, "
            f"gazetteer {versions.gazetteer}."
        )
    if lines:
        made = f"{made} {_NAMES}"
    events = "1 event" if len(lines) == 1 else f"{len(lines):,} events"
    stories = "1 story" if len(found.stories) == 1 else f"{len(found.stories):,} stories"
    others = f", {found.others:,} of them of governments and peoples" if found.others else ""
    caption = f"{events}{others}, told by {stories}."
    if table.filter:
        caption = f"{caption} {table.filter}"
    return Brief(
        title=table.title,
        caption=caption,
        made_with=made,
        lines=lines,
        references=[_reference(story) for story in found.stories.values()],
    )


@dataclass
class _Found:
    """The stories met so far; their numbers are their places, from 1."""

    stories: dict[int, StoryText] = field(default_factory=dict)
    others: int = 0
    """Events of governments and peoples only, which a map may leave out."""

    def line(self, row: EventRow) -> Line:
        """Return a line of the table; a paragraph that says so twice is quoted once."""
        self.others += row.kind != MentionKind.LITERAL
        quotes: dict[tuple[int, int], Quote] = {}
        for said in row.sources:
            self.stories.setdefault(said.story.number, said.story)
            key = (said.story.number, said.paragraph)
            if key not in quotes:
                number = list(self.stories).index(said.story.number) + 1
                quotes[key] = _quote(said, number)
        place = row.place
        return Line(
            when=in_words(row.moment) if row.moment else "no date",
            where=place.label,
            position=f"{place.latitude:.5f}, {place.longitude:.5f}",
            how_sure=_how_sure(row),
            quotes=tuple(quotes.values()),
        )


def _quote(said: SourceRow, number: int) -> Quote:
    text = said.story.text
    first, last, _ = said.story.paragraph_around(said.start, said.end)
    cut = ("", "")
    if last - first > _LONGEST:
        begin, stop = sentence(text[first:last], said.start - first, said.end - first)
        cut = (_CUT + " " if begin else "", " " + _CUT if first + stop < last else "")
        first, last = first + begin, first + stop
    before, behind = text[first : said.start], text[said.end : last]
    return Quote(before=cut[0] + before, words=said.words, behind=behind + cut[1], reference=number)


def _how_sure(row: EventRow) -> str:
    if row.decided_by == DecidedBy.PERSON:
        return "decided by a person"
    return f"{hundredths(row.confidence)} % sure"


def _reference(story: StoryText) -> str:
    known = (story.title or story.id, story.publisher, story.published, story.source)
    return ", ".join(dict.fromkeys(each for each in known if each))


def in_words(moment: Moment) -> str:
    """Return when something was, as one reads it: ``22 to 28 December 2025``."""
    first, last = days(moment)
    words = _day(first) if first == last else f"{_day(first)} to {_day(last)}"
    if first == last and moment.precision is Precision.HOUR:
        end = moment.end.strftime("%H:%M")
        words = f"{words}, {moment.start:%H:%M} to {end}"
    return f"about {words}" if moment.precision is Precision.VAGUE else words


def _day(iso: str) -> str:
    year, month, day = (int(part) for part in iso.split("-"))
    return f"{day} {_MONTHS[month - 1]} {year}"
