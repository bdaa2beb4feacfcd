"""Every event with all that says so, batch by batch: memory does not grow with the project.

In the order of the events; or, as the file has it and so twice as fast, in that of the stories.

A million events have millions of values, so they are read, checked and handed on as columns.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import timedelta
from functools import lru_cache
from itertools import compress
from operator import ge, ne, sub
from typing import TYPE_CHECKING, NamedTuple, cast

import numpy as np

from dateline.domain.events import DecidedBy
from dateline.domain.places import Candidate, Candidates, Place
from dateline.domain.text import DocumentId, StoryText
from dateline.domain.times import EPOCH, Moment, MomentBasis
from dateline.project.columns import EventColumns
from dateline.project.database import Database
from dateline.project.rows import CHOSEN_BY_HAND, KINDS, MAX_CANDIDATES, SCENES
from dateline.project.story_texts import MOST_STORIES, StoryTexts
from dateline.project.values import (
    PRECISIONS,
    BadValue,
    Value,
    flag,
    real,
    reals,
    rows,
    sequence,
    texts,
    whole,
    wholes,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dateline.project.narrowing import Narrowed

_BATCH = 500
_MENTIONS = 1000
"""In a batch of those that are read story by story."""
_STORIES = 100
"""Kept of these: each is met once."""
_COLUMNS = (
    "event, document, start, stop, text, paragraph, kind, candidates, confidence, reason, "
    "coalesce(moment_text, ''), coalesce(moment_basis, ''), scene, scene_reason, "
    "iif(decided OR when_decided OR scene_decision NOTNULL, "
    "json_array(decided, coalesce(decision, 0), when_decided, coalesce(scene_decision, -1)), '')"
)
"""The last one: what a person answered, where anything was."""
_WIDTH = 15
_BASES = frozenset({"", *MomentBasis})
# Plain words: those that come again and again are looked up by them, and an enum's take ten times
# as long.
_KIND_WORDS = tuple(map(str, KINDS))
_SCENE_WORDS = tuple(map(str, SCENES))
_MACHINE, _PERSON = map(str, DecidedBy)


class Said(NamedTuple):
    """What mentions say, a list for each kind of value; those of an event by story, then text."""

    stories: list[StoryText]
    starts: list[int]
    """With ``ends``: the words, in the story's text."""
    ends: list[int]
    words: list[str]
    paragraphs: list[int]
    kinds: list[str]
    """Of :class:`MentionKind`."""
    scenes: list[str]
    """Of :class:`Scene`."""
    scene_reasons: list[str]
    confidences: list[float]
    decided_by: list[str]
    """Of :class:`DecidedBy`."""
    reasons: list[str]
    moment_texts: list[str]
    """The words a moment was read from; empty where it is the story's own, a person's, or none."""
    moment_bases: list[str]
    candidates: list[Candidates]


class Walked(NamedTuple):
    """Events, a list for each kind of value."""

    ids: list[int]
    places: list[Place]
    moments: list[Moment | None]
    mentions: list[int]
    """How many say so, one at least. They stand in :class:`Said` in the order of the events."""


class WalkedBatch(NamedTuple):
    """Some events, in order, with all that says so."""

    events: Walked
    said: Said


def walk_events(
    database: Database,
    columns: EventColumns,
    told_by: Mapping[int, frozenset[DocumentId]] | None = None,
) -> Iterator[WalkedBatch]:
    """Return every event of ``columns``, in their order.

    Of the events that ``told_by`` numbers, only what these stories say of them.

    Raises:
        ProjectError, BadValue: a row is damaged.
        sqlite3.Error: the file can't be read.
    """
    walk = _Walk(database, told_by or {})
    count = len(columns.event_ids)
    for first in range(0, count, _BATCH):
        yield walk.batch(columns, slice(first, min(first + _BATCH, count)))


def _moments(columns: EventColumns, first: int, count: int) -> list[Moment | None]:
    """Return when so many events are, from the first on."""
    dated = np.arange(first, min(first + count, columns.dated))
    which = columns.moments.of_events(dated) * len(PRECISIONS) + columns.precisions[dated]
    each, at = np.unique(which, return_inverse=True)
    of, precisions = np.divmod(each, len(PRECISIONS))
    exact = columns.moments.exact[:, of].tolist()
    made = list(map(_moment, *exact, precisions.tolist()))
    found: list[Moment | None] = list(map(made.__getitem__, at.tolist()))
    return found + [None] * (count - len(found))


@lru_cache(maxsize=4096)
def _moment(from_us: int, to_us: int, precision: int) -> Moment:
    try:
        return Moment(
            start=EPOCH + timedelta(microseconds=from_us),
            end=EPOCH + timedelta(microseconds=to_us),
            precision=PRECISIONS[precision],
        )
    except (OverflowError, IndexError) as error:
        raise BadValue("a moment outside of the years 1 to 9999") from error


class Told(NamedTuple):
    """Mentions in the order of their stories."""

    events: Sequence[int]
    """Which event each speaks of."""
    said: Said


def walk_stories(
    database: Database, parts: Iterable[range], narrowed: Narrowed | None = None
) -> Iterator[Told]:
    """Return all mentions of stories that say something of an event, story by story.

    Args:
        database: the project.
        parts: numbers of stories; the next are asked for when all of those before were taken.
        narrowed: what is left by a filter: only mentions that say something of that.

    Raises:
        ProjectError, BadValue: a row is damaged.
        sqlite3.Error: the file can't be read.
    """
    walk = _Walk(database, narrowed.told_by if narrowed else {}, stories=_STORIES)
    kept = narrowed.columns.event_ids.astype(np.int64) if narrowed else None
    for part in parts:
        yield from walk.told(part, kept)


def placed(
    columns: EventColumns, part: slice
) -> tuple[list[int], list[Place], list[Moment | None]]:
    """Return numbers, places and moments of some events.

    Raises:
        BadValue: a moment lies outside of the years that there are.
    """
    ids = columns.event_ids[part].tolist()
    where = list(map(columns.place_table.__getitem__, columns.places[part].tolist()))
    return ids, where, _moments(columns, part.start, len(ids))


class _Walk:
    """Reads mentions, and remembers what many of them share."""

    def __init__(
        self,
        database: Database,
        told_by: Mapping[int, frozenset[DocumentId]],
        *,
        stories: int = MOST_STORIES,
    ) -> None:
        self._database = database
        self._told_by = told_by
        self._stories = StoryTexts(database, most=stories)
        self._candidates = lru_cache(maxsize=20_000)(self._read_candidates)

    def batch(self, columns: EventColumns, part: slice) -> WalkedBatch:
        """Return some events; those that nothing speaks of are left out."""
        ids, where, when = placed(columns, part)
        counts, said = self._said(ids)
        told = [number in counts for number in ids]
        mentions = [counts[number] for number in ids if number in counts]
        where, when = list(compress(where, told)), list(compress(when, told))
        return WalkedBatch(Walked(list(compress(ids, told)), where, when, mentions), said)

    def told(self, part: range, kept: NDArray[np.int64] | None) -> Iterator[Told]:
        """Return what some stories say of events, of those that are ``kept``."""
        rows_found = self._database.connection.execute(
            f"SELECT {_COLUMNS} FROM mention WHERE +event NOTNULL AND document BETWEEN ? AND ? "
            "ORDER BY document, start, id",
            (part.start, part.stop - 1),
        )
        while found := rows_found.fetchmany(_MENTIONS):
            if kept is not None:
                inside = np.isin(wholes([row[0] for row in found]), kept)
                found = list(compress(found, inside.tolist()))
            if self._told_by:
                found = self._told(found)
            if found:
                columns = list(zip(*found, strict=True))
                yield Told(wholes(columns[0], 1), self._checked(columns))

    def _said(self, events: list[int]) -> tuple[Counter[int], Said]:
        """Return how many mentions speak of each event, and what they say, in that order."""
        marks = ", ".join("?" * len(events))
        found = self._database.rows(
            f"SELECT {_COLUMNS} FROM mention WHERE event IN ({marks}) "
            "ORDER BY event, document, start, id",
            tuple(events),
        )
        if self._told_by:
            found = self._told(found)
        place = {number: at for at, number in enumerate(events)}
        found.sort(key=lambda row: place[cast("int", row[0])])
        columns = list(zip(*found, strict=True)) or [()] * _WIDTH
        return Counter(cast("Sequence[int]", columns[0])), self._checked(columns)

    def _told(self, found: list[tuple[Value, ...]]) -> list[tuple[Value, ...]]:
        """Return the rows of those stories that count, of each event."""
        stories = self._stories.of(wholes([row[1] for row in found]))
        told_by = cast("Mapping[Value, frozenset[DocumentId]]", self._told_by)
        return [
            row
            for row, story in zip(found, stories, strict=True)
            if row[0] not in told_by or story.id in told_by[row[0]]
        ]

    def _checked(self, columns: Sequence[Sequence[Value]]) -> Said:
        stories = self._stories.of(wholes(columns[1]))
        starts, stops = wholes(columns[2]), wholes(columns[3])
        words, paragraphs = texts(columns[4]), wholes(columns[5])
        _check_standing(stories, starts, stops, words, paragraphs)
        bases = texts(columns[11])
        if not _BASES.issuperset(bases):
            raise BadValue("a moment from nobody knows where")
        said = Said(
            stories=stories,
            starts=list(starts),
            ends=list(stops),
            words=list(words),
            paragraphs=list(paragraphs),
            kinds=[_KIND_WORDS[kind] for kind in wholes(columns[6], 0, len(KINDS) - 1)],
            scenes=[_SCENE_WORDS[scene] for scene in wholes(columns[12], 0, len(SCENES) - 1)],
            scene_reasons=list(texts(columns[13])),
            confidences=list(reals(columns[8], 0, 1)),
            decided_by=[_MACHINE] * len(stories),
            reasons=list(texts(columns[9])),
            moment_texts=list(texts(columns[10])),
            moment_bases=list(bases),
            candidates=list(map(self._candidates, texts(columns[7]))),
        )
        for row, answers in enumerate(texts(columns[14])):
            if answers:
                self._answer(said, row, answers)
        return said

    def _answer(self, said: Said, row: int, answers: str) -> None:
        """Let a person's answers stand over the machine's."""
        decided, decision, when_decided, scene = sequence(answers, most=4)
        if flag(decided):
            listed = said.candidates[row].listed
            said.candidates[row] = self._with_choice(listed, whole(decision, 1))
            said.confidences[row] = 1.0
            said.reasons[row] = CHOSEN_BY_HAND
            said.decided_by[row] = _PERSON
        if flag(when_decided):
            said.moment_texts[row] = ""
            said.moment_bases[row] = str(MomentBasis.PERSON)
        if scene != -1:
            said.scenes[row] = _SCENE_WORDS[whole(scene, 0, len(SCENES) - 1)]

    def _with_choice(self, listed: tuple[Candidate, ...], decision: int) -> Candidates:
        """Return candidates with the place that a person chose among them."""
        chosen = self._database.places.by_key(decision)
        if all(candidate.place.id != chosen.id for candidate in listed):
            listed = (*listed[: MAX_CANDIDATES - 1], Candidate(place=chosen, score=0.0))
        return Candidates(listed)

    def _read_candidates(self, words: str) -> Candidates:
        place = self._database.places.by_key
        return Candidates(
            tuple(
                Candidate(place=place(whole(key, 1)), score=real(score, 0, 1))
                for key, score in rows(words, 2, most=MAX_CANDIDATES)
            )
        )


def _check_standing(
    stories: Sequence[StoryText],
    starts: Sequence[int],
    stops: Sequence[int],
    words: Sequence[str],
    paragraphs: Sequence[int],
) -> None:
    """Look whether words stand in their stories' texts, and paragraphs in their stories."""
    standing = [
        story.text[start:stop] for story, start, stop in zip(stories, starts, stops, strict=True)
    ]
    if standing != list(words) or any(map(ne, map(sub, stops, starts), map(len, words))):
        raise BadValue("words that do not stand in the text")
    counts = [len(story.paragraph_starts) for story in stories]
    if any(map(ge, paragraphs, counts)):
        raise BadValue("a paragraph that the story does not have")
