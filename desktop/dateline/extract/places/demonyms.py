"""Whether a name of a people is used as one: "Ukrainian officials", but not "he speaks Ukrainian".

The corpora that may be learned from mark no demonyms, so the numbers here are judgements: how often
such words were right when the outcome for the samples was read through.
"""

from __future__ import annotations

from dateline.extract.places.proposals import Proposal
from dateline.extract.places.story import Story
from dateline.extract.places.words import BODIES, words

_BY_LABEL = {
    "NORP": 0.97,
    "": 0.85,
    "GPE": 0.9,
    "LOC": 0.8,
    "FAC": 0.6,
    "EVENT": 0.6,
    "PERSON": 0.35,
    "LANGUAGE": 0.2,
    "WORK_OF_ART": 0.3,
    "PRODUCT": 0.5,
    "LAW": 0.6,
}
_OTHERWISE = 0.7
_BODIES = frozenset().union(*(BODIES[sort] for sort in ("media", "business", "sport", "education")))
_LANGUAGE = words("speak speaks spoke speaking spoken translated fluent language")
_TONGUE = words("speaking language speaker speakers translation translator lessons")


def demonym_probability(story: Story, proposal: Proposal) -> float:
    """Return how likely an adjective or the name of a people is meant as such."""
    label = story.label(proposal.start)
    if _as_language(story, proposal):
        return 0.2
    if label == "ORG":
        return _in_organisation(story, proposal)
    return _BY_LABEL.get(label, _OTHERWISE)


def _as_language(story: Story, proposal: Proposal) -> bool:
    before = {story.word(proposal.start - step) for step in range(1, 6)}
    if (
        story.tag(proposal.end) in {"NN", "NNS", "NNP", "JJ"}
        and story.word(proposal.end) not in _TONGUE
    ):
        return False  # "speaking with Russian officials"
    after = {story.word(proposal.end + step) for step in (0, 1)}
    return bool(before & _LANGUAGE or after & _TONGUE)


def _in_organisation(story: Story, proposal: Proposal) -> float:
    """A ministry or an army of a people names them; a newspaper or an airline does not."""
    entity = story.entities[story.entity[proposal.start]]
    words = set(story.lower[entity.start : entity.end])
    if words & _BODIES:
        return 0.2
    first = proposal.start == entity.start or story.lower[entity.start] == "the"
    return 0.75 if first else 0.4
