"""How a name is used: for the ground itself, for who governs it, or for its people."""

from __future__ import annotations

from dateline.domain.events import MentionKind
from dateline.domain.places import NameKind, Place
from dateline.extract.places.dealings import is_dealt_with
from dateline.extract.places.evidence import feature_class, place_class
from dateline.extract.places.lists import list_start
from dateline.extract.places.proposals import SEATS_OF_POWER, Proposal
from dateline.extract.places.scene_words import PEOPLE
from dateline.extract.places.story import Story
from dateline.extract.places.subjects import acts_as_subject, is_doing
from dateline.extract.places.teams import is_team
from dateline.extract.places.words import GOVERNMENT, INSIDE, words

_POWERS = frozenset({"country", "famous", "admin1"})
"""Places whose name is used for a government: nations, their capitals, their states."""

_ALLIED = words("led backed brokered mediated funded proposed sponsored run imposed")
_ATTITUDE = words(
    "lack demands demand response bid decision refusal willingness allies ally ambitions "
    "interest interests intentions offer claims claim concerns invasion war aggression position "
    "stance foreign defense defence former finance trade energy health interior prime security "
    "attack attacks own commitment support consent approval request king queen chancellor premier "
    "ruler rulers promise promises leadership invitation proposals ruling"
)
_CONJOINING = words(
    "that if unless once lest while whereas because though although as after before since until "
    "whether"
)
_ABOUT = words("of on about over against without despite with by to than")
"""Before a name and its deed: "the risk of Kenya refusing", not "people in Kenya refusing"."""
_DWELLERS = PEOPLE | words("streets people residents")


def kind_of(
    story: Story, proposal: Proposal, *, demonym: bool, chosen: Place | None = None
) -> MentionKind:
    """Return how the name is used where it stands; ``chosen`` is what it was found to mean.

    A small town acts within its own limits, even one that is called Athens.
    """
    if demonym:
        return MentionKind.DEMONYM
    if _stands_for_power(proposal):
        literal = _before(story, proposal) in INSIDE | {"at"}
        return MentionKind.LITERAL if literal else MentionKind.METONYM
    if not story.tag(proposal.start):
        return MentionKind.LITERAL  # not read by the model: another language
    if is_team(story, proposal.start, proposal.end):
        return MentionKind.METONYM
    power = place_class(proposal) if chosen is None else feature_class(chosen)
    if power in _POWERS and _acts(story, proposal):
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
    if _qualifies_power(story, proposal.end) or _in_compound(story, proposal.end):
        return True
    if story.tag(proposal.end) == "POS":
        return _owns_power(story, proposal.end)
    if is_dealt_with(story, proposal.start, proposal.end) or _envoys_come_from(story, proposal):
        return True
    governs = _governs(proposal)
    if _is_governed(story, proposal):
        return governs and _is_spoken_of(story, proposal) and is_doing(story, proposal.end)
    return acts_as_subject(story, proposal.start, proposal.end, governs=governs)


def _owns_power(story: Story, end: int) -> bool:
    """Whether what follows "'s" is a government or its doing: "Ukraine's energy ministry"."""
    for at in range(end + 1, end + 4):
        if story.word(at) in GOVERNMENT | _ATTITUDE:
            return True
        if story.tag(at)[:2] not in {"JJ", "NN", "RB"}:
            return False
    return False


def _in_compound(story: Story, end: int) -> bool:
    """Whether the name is the first half of "U.S.-led" and the like."""
    return story.word(end) in {"-", "–", "‑"} and story.word(end + 1) in _ALLIED


def _governs(proposal: Proposal) -> bool:
    """Whether the name is a nation's, its capital's or a state's: any deed is its government's."""
    return proposal.matches[0].place.feature in {"P.PPLC", "A.PCLI", "A.PCLS", "A.ADM1"}


def _qualifies_power(story: Story, end: int) -> bool:
    """Whether officials, forces or a team follow: "U.S. officials", "U.S. and EU forces"."""
    if story.word(end) in GOVERNMENT:
        return True
    if story.word(end) in {"and", "or"} and story.label(end + 1) in {"GPE", "NORP"}:
        return story.word(end + 2) in GOVERNMENT
    return story.word(end + 1) in GOVERNMENT and story.tag(end) in {"NN", "JJ", "NNP"}


def _is_governed(story: Story, proposal: Proposal) -> bool:
    """Whether a preposition stands before, perhaps of a list: "the attack on Kyiv has ended"."""
    at = list_start(story, proposal.start, proposal.end) - 1
    return story.tag(at) in {"IN", "TO"} and story.word(at) not in _CONJOINING


def _is_spoken_of(story: Story, proposal: Proposal) -> bool:
    """Whether what it does may be what is talked of: "about Kenya", not "residents of Kenya"."""
    at = list_start(story, proposal.start, proposal.end) - 1
    return story.word(at) in _ABOUT and story.word(at - 1) not in _DWELLERS


def _envoys_come_from(story: Story, proposal: Proposal) -> bool:
    """Whether a list goes back to "officials from" or "president of": they act for each of it."""
    at = list_start(story, proposal.start, proposal.end) - 1
    return story.word(at) in {"of", "from"} and story.word(at - 1) in GOVERNMENT
