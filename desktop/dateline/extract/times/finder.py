"""From a parsed chunk of a story to its time expressions."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from dateline.domain.text import Paragraph, Role
from dateline.domain.times import TimeExpression
from dateline.extract.crowding import LEAST, TRIED, Allowance
from dateline.extract.times import atoms
from dateline.extract.times.anchors import Story, is_history, is_tale
from dateline.extract.times.context import Resolution
from dateline.extract.times.day_first import has_days_first, with_days_first
from dateline.extract.times.grammar import Found, Rules
from dateline.extract.times.joining import join
from dateline.extract.times.near_feasts import by_feasts
from dateline.extract.times.ranges import inherit
from dateline.extract.times.readings import Calendar, Fixed
from dateline.extract.times.rules_bywords import RULES as BYWORDS
from dateline.extract.times.rules_calendar import RULES as CALENDAR
from dateline.extract.times.rules_daytime import RULES as DAYTIME
from dateline.extract.times.rules_feasts import RULES as FEASTS
from dateline.extract.times.rules_hours import RULES as HOURS
from dateline.extract.times.rules_lengths import RULES as LENGTHS
from dateline.extract.times.rules_months import RULES as MONTHS
from dateline.extract.times.rules_named import RULES as NAMED
from dateline.extract.times.rules_relative import RULES as RELATIVE
from dateline.extract.times.rules_weekdays import RULES as WEEKDAYS
from dateline.extract.times.rules_years import RULES as YEARS
from dateline.extract.times.tokens import Tokens

if TYPE_CHECKING:
    from spacy.tokens import Doc

GRAMMAR = Rules(
    HOURS, CALENDAR, MONTHS, WEEKDAYS, YEARS, NAMED, FEASTS, BYWORDS, RELATIVE, DAYTIME, LENGTHS
)
_MOST = 5_000
"""Expressions read from one chunk: several times what dense prose of 50,000 characters holds."""


def find_times(
    doc: Doc,
    *,
    published: datetime | None,
    paragraphs: Sequence[Paragraph],
    offset: int = 0,
    source: str = "",
    tried: Allowance | None = None,
) -> tuple[TimeExpression, ...]:
    """Find the words that say when, how long or how often, and what they mean.

    Pure: the same input gives the same answer on any day.

    Args:
        doc: a chunk of ``Document.text`` with tags, entities and sentence starts; each of these may
            be missing, and the answer is then poorer. No dependency parse is used.
        published: when the story came out, in wall-clock time; relative dates count from it.
            Without it they have X in their values ("XXXX-WXX-2") and no moment.
        paragraphs: those of the whole document. Of site furniture only full dates are kept.
        offset: the code point of ``Document.text`` at which ``doc`` begins.
        source: where the story was found; an address tells whether days come before months.
        tried: how many more runs of words may be looked into, for all chunks of the story.

    Returns:
        The expressions in text order, not overlapping; offsets are over ``Document.text``.
    """
    tokens = Tokens(doc)
    row = atoms.split(tokens.text, paragraphs=paragraphs, offset=offset, is_verb=tokens.is_verb)
    tried = tried or Allowance(TRIED * LEAST)
    found = GRAMMAR.find(row, lambda index: tokens.is_temporal(row.starts[index]), tried)
    if not found:
        return ()
    found = with_days_first(found, row.text, at_home=has_days_first(source))
    found = inherit(row, join(row, by_feasts(row, found)))[:_MOST]
    if published is not None and published.tzinfo is not None:
        published = published.replace(tzinfo=None)
    readings = [item.reading for item in found]
    history = is_history(readings, published)
    story = Story(tokens, published, history=history, tale=is_tale(readings, published))
    index = _Paragraphs(paragraphs)
    return tuple(_expressions(row, found, story, index, offset))


def _expressions(
    row: atoms.Row, found: list[Found], story: Story, index: _Paragraphs, offset: int
) -> Iterator[TimeExpression]:
    for item in found:
        start, end = row.starts[item.first], row.ends[item.last - 1]
        paragraph, furniture = index.at(start + offset)
        if not _is_full(item) and (furniture or story.is_named(item.reading, start, end)):
            continue
        resolved = story.resolve(item.reading, start, end, paragraph)
        if resolved is not None:
            yield _expression(row.text[start:end], resolved, start + offset, paragraph)


def _expression(text: str, resolved: Resolution, start: int, paragraph: int) -> TimeExpression:
    moment = replace(resolved.moment, text=text) if resolved.moment is not None else None
    return TimeExpression(
        start=start,
        end=start + len(text),
        text=text,
        type=resolved.type,
        value=resolved.value,
        paragraph=paragraph,
        moment=moment,
    )


class _Paragraphs:
    """Looks up the paragraph at a code point of the document."""

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self._paragraphs = paragraphs
        self._starts = [paragraph.start for paragraph in paragraphs]

    def at(self, offset: int) -> tuple[int, bool]:
        """Return the index of the paragraph and whether it is furniture; the nearest before it."""
        at = bisect_right(self._starts, offset) - 1
        if at < 0:
            return 0, False
        paragraph = self._paragraphs[at]
        return paragraph.index, paragraph.role is Role.FURNITURE


def _is_full(item: Found) -> bool:
    """Whether a reading names its day in full, with the year."""
    reading = getattr(item.reading, "day", None) or item.reading
    if isinstance(reading, Fixed):
        return reading.period.unit == "D"
    return isinstance(item.reading, Calendar) and bool(
        item.reading.day and item.reading.year.number is not None
    )
