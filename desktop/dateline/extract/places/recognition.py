"""Deciding which proposals name places: weighed signs, then the best that do not overlap."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from dateline.extract.pacing import Tell, in_silence, paced
from dateline.extract.places.demonyms import demonym_probability
from dateline.extract.places.evidence import StoryEvidence, signs
from dateline.extract.places.judgement import SHIPPED, Judgement
from dateline.extract.places.names import Names, is_demonym
from dateline.extract.places.proposals import PLACE_LABELS, Proposal, propose
from dateline.extract.places.story import Story

_DATELINE = 0.97
"""How sure a name that the gazetteer knows is a place in a dateline: a judgement."""


_ALIKE = 0.95
_OPEN = PLACE_LABELS | {""}
"""What the model may call it for that."""


@dataclass(frozen=True, slots=True)
class Name:
    """A proposal that was kept, and how sure it is (0 to 1) that it names a place."""

    proposal: Proposal
    probability: float
    demonym: bool
    dateline: bool = False
    """Whether a paragraph's dateline begins with it."""


def recognise(
    story: Story, names: Names, judgement: Judgement = SHIPPED, tell: Tell = in_silence
) -> list[Name]:
    """Return the names of places in a story, in text order, not overlapping."""
    proposals = propose(story, names, tell)
    tell()
    evidence = StoryEvidence(story, proposals)
    tell()
    weighed = [_weighed(story, one, evidence, judgement) for one in paced(proposals, tell)]
    kept = best_apart(name for name in weighed if name.probability >= judgement.threshold)
    return _alike(story, kept)


def _alike(story: Story, kept: list[Name]) -> list[Name]:
    """Trust a name more where the same one is plainly a place elsewhere: headlines show little."""
    surest: dict[str, float] = {}
    for name in kept:
        key = name.proposal.name
        surest[key] = max(surest.get(key, 0.0), name.probability)
    return [
        replace(name, probability=max(name.probability, _ALIKE * surest[name.proposal.name]))
        if story.label(name.proposal.start) in _OPEN
        else name
        for name in kept
    ]


def _weighed(
    story: Story, proposal: Proposal, evidence: StoryEvidence, judgement: Judgement
) -> Name:
    if is_demonym(proposal.matches):
        return Name(proposal, demonym_probability(story, proposal), demonym=True)
    probability = judgement.probability(signs(story, proposal, evidence))
    dateline = bool(proposal.matches) and proposal.start in evidence.datelines
    if dateline:
        probability = max(probability, _DATELINE)
    return Name(proposal, probability, demonym=False, dateline=dateline)


def best_apart(weighed: Iterable[Name]) -> list[Name]:
    """Return the likeliest names that do not overlap, the longer of equals, in text order."""
    taken: set[int] = set()
    kept = []
    for name in sorted(weighed, key=_preference):
        span = range(name.proposal.start, name.proposal.end)
        if taken.isdisjoint(span):
            taken.update(span)
            kept.append(name)
    return sorted(kept, key=lambda name: name.proposal.start)


def _preference(name: Name) -> tuple[float, int, int]:
    proposal = name.proposal
    return (-round(name.probability, 6), proposal.start - proposal.end, proposal.start)
