"""From a story's columns to its mentions: recognition, kinds, resolution, confidence, reasons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dateline.domain.events import Mention, MentionKind
from dateline.domain.places import Candidate, PlaceId
from dateline.extract.places.judgement import SHIPPED, Judgement
from dateline.extract.places.kinds import kind_of
from dateline.extract.places.names import Names
from dateline.extract.places.reasons import Beside, by_sentence, reason
from dateline.extract.places.recognition import Name, recognise
from dateline.extract.places.resolution import Resolved, resolve
from dateline.extract.places.story import Story

MOST_CANDIDATES = 6
"""The choice and five more."""


def find_places(story: Story, names: Names, judgement: Judgement = SHIPPED) -> tuple[Mention, ...]:
    """Return the places that a story names, in text order, not overlapping; without moments."""
    found = recognise(story, names, judgement)
    beside = by_sentence(found, story)
    mentions: dict[int, Mention] = {}
    for resolved in resolve(story, found, judgement):
        shared = _shared(resolved, found, beside)
        for member in resolved.group.members:
            name = found[member]
            sure = 0.0
            if shared.choice is not None:
                sure = judgement.confidence(name.probability * shared.candidates[0].score)
            mentions[member] = replace(
                shared,
                start=story.starts[name.proposal.start],
                end=story.ends[name.proposal.end - 1],
                text=name.proposal.name,
                paragraph=story.paragraph[name.proposal.start],
                kind=kind_of(story, name.proposal, demonym=name.demonym),
                confidence=sure,
            )
    return tuple(mentions[member] for member in sorted(mentions))


def _shared(resolved: Resolved, found: Sequence[Name], beside: Beside) -> Mention:
    """Return what all mentions of a group have in common: candidates, choice and reason."""
    candidates = _candidates(resolved)
    return Mention(
        start=0,
        end=0,
        text=resolved.group.name,
        paragraph=0,
        kind=MentionKind.LITERAL,
        candidates=candidates,
        choice=None if resolved.match is None else candidates[0].place.id,
        reason=reason(resolved, found, beside),
    )


def _candidates(resolved: Resolved) -> tuple[Candidate, ...]:
    """Return the likeliest matches, best first, each place once."""
    by_place: dict[PlaceId, Candidate] = {}
    for match, share in zip(resolved.group.matches, resolved.shares, strict=False):
        place = match.place
        known = by_place.get(place.id)
        total = share + (known.score if known else 0.0)
        by_place[place.id] = Candidate(place=place, score=total)
    ranked = sorted(by_place.values(), key=lambda one: (-one.score, one.place.id))
    top = ranked[:MOST_CANDIDATES]
    return tuple(Candidate(place=one.place, score=_floor(one.score)) for one in top)


def _floor(score: float) -> float:
    """Round down, so that rounded scores never sum to more than 1."""
    return int(score * 10_000) / 10_000
