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
from dateline.export.payload import SOURCES, EventRow, EventTable, SourceRow
from dateline.export.quoting import sentence
from dateline.export.wording import ENGLISH, Wording, one_line

MOST = 1000
"""Events: a longer table is no brief, and a word processor takes minutes to open it."""
_LONGEST = 1200
"""Code points of a paragraph that is quoted whole."""
_CUT = "[…]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A paragraph that says so; where another event quoted it before, only the words."""

    before: str
    words: str
    """The words that name the place."""
    behind: str
    reference: int
    """Number of the story in the list of references, from 1."""
    paragraph: int
    """Of the story, from 1."""
    again: bool = False
    """Whether the whole paragraph stands above."""

    @property
    def place(self) -> str:
        """Return where it stands: ``[2 ¶5]``."""
        return f"[{self.reference} ¶{self.paragraph}]"


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
    wording: Wording = ENGLISH

    @property
    def heads(self) -> tuple[str, str, str]:
        """Return the heads of the table."""
        say = self.wording.say
        return say("When"), say("Where"), say("What is said")

    def around(self, quote: Quote) -> tuple[str, str]:
        """Return what stands before and behind the words of a quote, marks and place too."""
        begin, end = self.wording.quotes
        place = quote.place
        if quote.again:
            place = self.wording.say("as quoted above, {place}").format(place=place)
        return f"{begin}{quote.before}", f"{quote.behind}{end} {place}"


def brief_of(table: EventTable, wording: Wording = ENGLISH) -> Brief:
    """Return the brief of some events, in a language.

    Raises:
        ExportError: there are more than :data:`MOST`.
    """
    if table.count > MOST:
        raise ExportError(
            f"A brief holds at most {MOST:,} events, and these are {table.count:,}. "
            "Choose a part: a range of time, a place or a story."
        )
    found = _Found(wording)
    lines = [found.line(row) for row in table.rows()]
    made = _made_with(table, wording)
    names = f"{wording.say(SOURCES)}."
    caption = found.caption(len(lines))
    return Brief(
        title=one_line(table.title),
        caption=f"{caption} {table.filter}" if table.filter else caption,
        made_with=f"{made} {names}" if lines else made,
        lines=lines,
        references=[_reference(story) for story in found.stories.values()],
        wording=wording,
    )


def _made_with(table: EventTable, wording: Wording) -> str:
    versions = table.versions
    if versions is None:
        return wording.say("Made with Dateline.")
    return wording.say("Made with Dateline {app}, model {model}, gazetteer {gazetteer}.").format(
        app=versions.app, model=versions.model, gazetteer=versions.gazetteer
    )


@dataclass
class _Found:
    """The stories met so far; their numbers are their places, from 1."""

    wording: Wording
    stories: dict[int, StoryText] = field(default_factory=dict)
    others: int = 0
    """Events of governments and peoples only, which a map may leave out."""
    quoted: set[tuple[int, int, int]] = field(default_factory=set)
    """What was quoted: number of the story, and the range of its text."""

    def line(self, row: EventRow) -> Line:
        """Return a line of the table; a paragraph that says so twice is quoted once."""
        self.others += row.kind != MentionKind.LITERAL
        quotes: dict[tuple[int, int, int], Quote] = {}
        for said in row.sources:
            self.stories.setdefault(said.story.number, said.story)
            span = _quoted_span(said)
            key = (said.story.number, *span)
            if key not in quotes:
                number = list(self.stories).index(said.story.number) + 1
                quotes[key] = _quote(said, number, span, again=key in self.quoted)
        self.quoted |= quotes.keys()
        place = row.place
        return Line(
            when=self.wording.moment(row.moment) if row.moment else self.wording.say("no date"),
            where=place.label,
            position=f"{place.latitude:.5f}, {place.longitude:.5f}",
            how_sure=self._how_sure(row),
            quotes=tuple(quotes.values()),
        )

    def caption(self, lines: int) -> str:
        """Return how much it is, counted apart."""
        counted, say = self.wording.counted, self.wording.say
        told = {"events": counted(lines, "event"), "stories": counted(len(self.stories), "story")}
        if not self.others:
            return say("{events}, told by {stories}.").format(**told)
        words = say("{events}, {number} of them of governments and peoples, told by {stories}.")
        return words.format(number=self.wording.figure(self.others), **told)

    def _how_sure(self, row: EventRow) -> str:
        if row.decided_by == DecidedBy.PERSON:
            return self.wording.say("decided by a person")
        return self.wording.say("{number} % sure").format(number=hundredths(row.confidence))


def _quoted_span(said: SourceRow) -> tuple[int, int]:
    """Return the range of a story's text that is quoted: a paragraph, of a long one a sentence."""
    first, last, _ = said.story.paragraph_around(said.start, said.end)
    if last - first <= _LONGEST:
        return first, last
    begin, stop = sentence(said.story.text[first:last], said.start - first, said.end - first)
    return first + begin, first + stop


def _quote(said: SourceRow, number: int, span: tuple[int, int], *, again: bool) -> Quote:
    text = said.story.text
    before = behind = ""
    if not again:
        first, last = span
        begin, stop, _ = said.story.paragraph_around(said.start, said.end)
        before, behind = text[first : said.start], text[said.end : last]
        before = f"{_CUT} {before}" if begin < first else before
        behind = f"{behind} {_CUT}" if last < stop else behind
    return Quote(
        before=before,
        words=said.words,
        behind=behind,
        reference=number,
        paragraph=said.paragraph + 1,
        again=again,
    )


def _reference(story: StoryText) -> str:
    known = (story.title or story.id, story.publisher, story.published, story.source)
    return ", ".join(dict.fromkeys(one_line(each) for each in known if each))
