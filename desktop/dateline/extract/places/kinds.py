"""How a name is used: for the ground itself, for who governs it, or for its people."""

from __future__ import annotations

from dateline.domain.events import MentionKind
from dateline.domain.places import NameKind
from dateline.extract.places.evidence import place_class
from dateline.extract.places.proposals import SEATS_OF_POWER, Proposal
from dateline.extract.places.story import Story
from dateline.extract.places.words import ACTING, GOVERNMENT, INSIDE, SPEAKING, words

_POWERS = frozenset({"country", "famous", "admin1"})
"""Places whose name is used for a government: nations, their capitals, their states."""

_ALLIED = words("led backed brokered mediated funded proposed sponsored run imposed")
_DEALING = words("with between against by versus vs vs. pressure accuse accused")
_ATTITUDE = words(
    "lack demands demand response bid decision refusal willingness allies ally ambitions "
    "interest interests intentions offer claims claim concerns invasion war aggression position "
    "stance foreign defense defence former finance trade energy health interior prime security "
    "attack attacks own commitment support consent approval request"
)
_ADDRESSING = words(
    "warning warned warns urging urged urges telling told thanked thanking asked asking "
    "accusing accuses blaming blamed pressing pressed persuade convince force forcing help "
    "helping arm arming sanctioning demanding"
)
_BEING = words(
    "is was were are been has had braces"
    " lies lay sits remains remained saw sees became becomes gets got"
    " boasts covers spans woke suffered faces faced flooded lost fell rose did does"
)
"""Verbs that tell how things are somewhere rather than what somebody does."""

_CONJOINING = words("that if while because though although as after before since until whether")
_SAYING = words("comment response reaction word message signal support pressure")


def kind_of(story: Story, proposal: Proposal, *, demonym: bool) -> MentionKind:
    """Return how the name is used where it stands."""
    if demonym:
        return MentionKind.DEMONYM
    if _stands_for_power(proposal):
        literal = _before(story, proposal) in INSIDE | {"at"}
        return MentionKind.LITERAL if literal else MentionKind.METONYM
    if place_class(proposal) in _POWERS and _acts(story, proposal):
        return MentionKind.METONYM
    return MentionKind.LITERAL


def _stands_for_power(proposal: Proposal) -> bool:
    if not proposal.matches:
        return False
    best = proposal.matches[0]
    return best.kind is NameKind.METONYM or best.place.feature in SEATS_OF_POWER


def _before(story: Story, proposal: Proposal) -> str:
    at = proposal.start - 1
    return story.word(at - 1) if story.word(at) in {"the", "a"} else story.word(at)


def _acts(story: Story, proposal: Proposal) -> bool:
    before, after = _before(story, proposal), story.word(proposal.end)
    if _qualifies_power(story, proposal.end):
        return True
    if after in {"-", "–", "‑"} and story.word(proposal.end + 1) in _ALLIED:
        return True
    if story.tag(proposal.end) == "POS":
        following = {story.word(proposal.end + step) for step in (1, 2)}
        return bool(following & (GOVERNMENT | _ATTITUDE))
    if before in _DEALING | _ADDRESSING or (before == "from" and _asked_for_word(story, proposal)):
        return True
    if _envoys_come_from(story, proposal.start):
        return True
    return not _is_governed(story, proposal.start) and _is_subject(story, proposal)


def _qualifies_power(story: Story, end: int) -> bool:
    """Whether officials, forces or a team follow: "U.S. officials", "U.S. and EU forces"."""
    if story.word(end) in GOVERNMENT:
        return True
    if story.word(end) in {"and", "or"} and story.label(end + 1) in {"GPE", "NORP"}:
        return story.word(end + 2) in GOVERNMENT
    return story.word(end + 1) in GOVERNMENT and story.tag(end) in {"NN", "JJ", "NNP"}


def _asked_for_word(story: Story, proposal: Proposal) -> bool:
    return story.word(proposal.start - 2) in _SAYING


def _is_governed(story: Story, start: int) -> bool:
    """Whether a preposition stands before: "the attack on Kyiv has ended"."""
    at = start - 2 if story.word(start - 1) == "the" else start - 1
    return story.tag(at) in {"IN", "TO"} and story.word(at) not in _CONJOINING


def _envoys_come_from(story: Story, start: int) -> bool:
    """Whether a list goes back to "officials from": those are sent by each that it names."""
    at = start - 1
    while at > start - 12 and (story.word(at) in {",", "and", "the"} or story.label(at) == "GPE"):
        at -= 1
    return story.word(at) in {"of", "from"} and story.word(at - 1) in GOVERNMENT


def _is_subject(story: Story, proposal: Proposal) -> bool:
    """Whether a verb of a government's deeds follows, perhaps after an adverb."""
    at = proposal.end
    helped = story.word(at) in {"has", "had", "have"}
    if story.tag(at) == "RB" or helped or story.word(at) in {"will", "would", "also"}:
        at += 1
    if story.word(at) in ACTING or story.word(at) in SPEAKING:
        return True
    governs = proposal.matches[0].place.feature in {"P.PPLC", "A.PCLI", "A.ADM1"}
    deed = story.tag(at) in {"VBD", "VBZ", "VBN" if helped else "VBD"}
    return governs and deed and story.word(at) not in _BEING
