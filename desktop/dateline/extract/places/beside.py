"""Whether the words beside a name tell a place, known or not, where the signs are in doubt."""

from __future__ import annotations

from dateline.extract.places.evidence import StoryEvidence
from dateline.extract.places.landmarks import (
    is_framed,
    is_landscape,
    is_nature,
    is_somewhere,
    is_waterside,
    lies_in_a_direction,
)
from dateline.extract.places.proposals import PLACE_LABELS, Proposal
from dateline.extract.places.story import Story
from dateline.extract.places.words import CALENDAR, ORDINARY

_LIKELY = 3
"""Of what a name may mean, those that are asked what they are."""


def is_landmark(story: Story, proposal: Proposal, evidence: StoryEvidence) -> bool:
    """Whether it is called as landscapes are, or stands where only a place can."""
    start, end = proposal.start, proposal.end
    if is_landscape(story, start, end):
        return not proposal.matches or any(map(is_nature, proposal.matches[:_LIKELY]))
    lower = proposal.name.lower()
    if lower in ORDINARY | CALENDAR | evidence.plain_words or proposal.name in evidence.persons:
        return False
    if story.label(start) == "PERSON" or evidence.title_case[story.sentence[start]]:
        return False
    return _stands_by_another(story, proposal) or _lies_somewhere(story, proposal)


def _stands_by_another(story: Story, proposal: Proposal) -> bool:
    """Whether a way goes from it to another place, or its banks are told of."""
    classes = {match.place.feature_class for match in proposal.matches}
    start, end = proposal.start, proposal.end
    if "H" in classes and is_waterside(story, start, end):
        return True
    return _may_be_town(proposal) and is_framed(story, start, end)


def _lies_somewhere(story: Story, proposal: Proposal) -> bool:
    start, end = proposal.start, proposal.end
    label = story.label(start)
    if label in PLACE_LABELS:
        return lies_in_a_direction(story, start)
    open_to_it = not proposal.matches or _may_be_town(proposal)
    return not label and open_to_it and is_somewhere(story, start, end)


def _may_be_town(proposal: Proposal) -> bool:
    return any(match.place.feature_class in "PA" for match in proposal.matches[:_LIKELY])
