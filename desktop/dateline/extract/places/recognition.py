"""Deciding which proposals name places: weighed signs, then the best that do not overlap."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from dateline.extract.places.demonyms import demonym_probability
from dateline.extract.places.evidence import StoryEvidence, signs
from dateline.extract.places.judgement import SHIPPED, Judgement
from dateline.extract.places.names import Names, is_demonym
from dateline.extract.places.proposals import Proposal, propose
from dateline.extract.places.story import Story


@dataclass(frozen=True, slots=True)
class Name:
    """A proposal that was kept, and how sure it is (0 to 1) that it names a place."""

    proposal: Proposal
    probability: float
    demonym: bool


def recognise(story: Story, names: Names, judgement: Judgement = SHIPPED) -> list[Name]:
    """Return the names of places in a story, in text order, not overlapping."""
    proposals = propose(story, names)
    evidence = StoryEvidence(story, proposals)
    weighed = [_weighed(story, one, evidence, judgement) for one in proposals]
    return best_apart(name for name in weighed if name.probability >= judgement.threshold)


def _weighed(
    story: Story, proposal: Proposal, evidence: StoryEvidence, judgement: Judgement
) -> Name:
    if is_demonym(proposal.matches):
        return Name(proposal, demonym_probability(story, proposal), demonym=True)
    probability = judgement.probability(signs(story, proposal, evidence))
    return Name(proposal, probability, demonym=False)


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
