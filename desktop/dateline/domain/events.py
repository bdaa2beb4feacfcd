"""Mentions, what a document was found to say, and the events that several documents share."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from dateline.domain.places import Candidate, Place, PlaceId
from dateline.domain.text import Document, DocumentId
from dateline.domain.times import Moment, MomentBasis, TimeExpression

EventId = NewType("EventId", int)
MentionId = NewType("MentionId", int)
"""Numbers given by the project file; never reused within it."""

SURE = 0.7
"""A place of less confidence is in doubt, in every view and export."""
MOST_SURE = 0.999
"""No machine is surer of a place: 1 is for what a person said, or a file gives."""
HAIR = 5e-6
"""What a confidence may lose where it is kept in 32 bits, in hundredths."""


def hundredths(confidence: float) -> int:
    """Return a confidence (0 to 1) in whole hundredths, rounded down.

    So none that is in doubt is told like one that is not: 0.6988 is 69 %.
    """
    return int(confidence * 100 + HAIR)


class MentionKind(StrEnum):
    """How a name is used."""

    LITERAL = "literal"
    """Something is or happens there."""
    METONYM = "metonym"
    """A government, team or institution: "Moscow rejected"."""
    DEMONYM = "demonym"
    """An adjective or a people: "Ukrainian officials"."""


class Scene(StrEnum):
    """Whether what a sentence tells of happens at a place that it names."""

    HAPPENS = "happens"
    """It does, or nothing says otherwise."""
    MENTIONED = "mentioned"
    """The place is only spoken of: "met in Florida to discuss Donetsk"."""


class DecidedBy(StrEnum):
    """Who chose the place."""

    MACHINE = "machine"
    PERSON = "person"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """Words in a document that name a place; offsets as in :mod:`dateline.domain.text`."""

    start: int
    end: int
    text: str
    paragraph: int
    kind: MentionKind
    candidates: tuple[Candidate, ...] = ()
    """Best first, the choice among them, at most six. Empty: a name that nothing fits."""
    choice: PlaceId | None = None
    confidence: float = 0.0
    """0 to 1: of the mentions given 0.9, nine in ten should be right."""
    reason: str = ""
    """Why this place, in words a colleague would use."""
    scene: Scene = Scene.HAPPENS
    scene_reason: str = ""
    """Why it is only spoken of, in words a colleague would use; empty where nothing says so."""
    scene_by: DecidedBy = DecidedBy.MACHINE
    """Who said so; apart from who chose the place."""
    moment: Moment | None = None
    moment_basis: MomentBasis | None = None
    decided_by: DecidedBy = DecidedBy.MACHINE
    added: bool = False
    """Whether a person found it, and the machine had not."""

    @property
    def in_doubt(self) -> bool:
        """Whether a person should look at the place before relying on it."""
        return self.confidence < SURE

    @property
    def place(self) -> Place | None:
        """Return the place chosen, if one was."""
        for candidate in self.candidates:
            if candidate.place.id == self.choice:
                return candidate.place
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Analysis:
    """What one document was found to say."""

    document: Document
    mentions: tuple[Mention, ...]
    """In text order, not overlapping."""
    dates: tuple[TimeExpression, ...]
    """In text order, not overlapping."""
    language: str = ""
    """The English name of a language that is read for its places only; empty: read in full."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A place and a moment, with all the mentions, of all stories, that say so."""

    id: EventId
    place_id: PlaceId
    moment: Moment | None
    """None: undated, shown in the tray."""
    mention_ids: tuple[MentionId, ...]
    document_ids: tuple[DocumentId, ...]
