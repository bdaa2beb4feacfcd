"""How a name is used: for the ground itself, for who governs it, or for its people."""

from __future__ import annotations

from dateline.domain.events import MentionKind
from dateline.domain.places import NameKind, Place
from dateline.extract.places.evidence import feature_class, place_class
from dateline.extract.places.lists import back_over_names
from dateline.extract.places.proposals import SEATS_OF_POWER, Proposal
from dateline.extract.places.story import Story
from dateline.extract.places.subjects import acts_as_subject
from dateline.extract.places.teams import is_team
from dateline.extract.places.words import GOVERNMENT, INSIDE, words

_POWERS = frozenset({"country", "famous", "admin1"})
"""Places whose name is used for a government: nations, their capitals, their states."""

_ALLIED = words("led backed brokered mediated funded proposed sponsored run imposed")
_DEALING = words("against by versus vs vs. pressure accuse accused")
_LINKS = words(
    "border borders frontier boundary road roads train trains flight flights route routes line "
    "railway distance halfway along together bridge ferry highway bus journey travel "
    "traveling travelling pipeline"
)
"""What runs between two places, as against talks between two governments."""
_ATTITUDE = words(
    "lack demands demand response bid decision refusal willingness allies ally ambitions "
    "interest interests intentions offer claims claim concerns invasion war aggression position "
    "stance foreign defense defence former finance trade energy health interior prime security "
    "attack attacks own commitment support consent approval request king queen chancellor premier "
    "ruler rulers promise promises leadership invitation proposals ruling"
)
_ADDRESSING = words(
    "warning warned warns urging urged urges telling told thanked thanking asked asking asks "
    "accusing accuses blaming blamed pressing pressed persuade convince force forcing help "
    "helping arm arming sanctioning demanding thanks"
)
_CONJOINING = words("that if while because though although as after before since until whether")
_SAYING = words("comment response reaction word message signal support pressure")


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
    if _is_dealt_with(story, proposal) or _envoys_come_from(story, proposal):
        return True
    return not _is_governed(story, proposal) and acts_as_subject(
        story, proposal.start, proposal.end, governs=_governs(proposal)
    )


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


def _is_dealt_with(story: Story, proposal: Proposal) -> bool:
    """Whether somebody talks with the place, or puts a question or pressure to it."""
    at = _list_start(story, proposal) - 1
    if story.word(at) in {"with", "between"}:
        return not {story.word(at - step) for step in (1, 2)} & _LINKS
    before = _before(story, proposal)
    if before == "from":
        return story.word(proposal.start - 2) in _SAYING
    return before in _DEALING | _ADDRESSING


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
    at = _list_start(story, proposal) - 1
    return story.tag(at) in {"IN", "TO"} and story.word(at) not in _CONJOINING


def _list_start(story: Story, proposal: Proposal) -> int:
    """Return where the list of places begins that a name stands in, else where the name does."""
    commas = story.word(proposal.end) in {",", "and", "or"}
    at = back_over_names(story, proposal.start, commas=commas)
    if commas or story.word(at - 1) != ",":
        return at
    # "found in Fife, Scotland has": an address, but not "In Uganda, Kenya said"
    wider = back_over_names(story, proposal.start, commas=True)
    begins = story.sentence_starts[story.sentence[proposal.start]]
    return wider if story.tag(wider - 1) == "IN" and wider - 1 > begins else at


def _envoys_come_from(story: Story, proposal: Proposal) -> bool:
    """Whether a list goes back to "officials from" or "president of": they act for each of it."""
    at = _list_start(story, proposal) - 1
    return story.word(at) in {"of", "from"} and story.word(at - 1) in GOVERNMENT
