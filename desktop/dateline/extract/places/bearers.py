"""Who or what else bears a town's name: somebody of that name, a street, a firm, a university.

Each is a rule over the words beside, for what the model and the weights are easily misled by: an
obituary calls people by the names of half the county.
"""

from __future__ import annotations

from dateline.domain.places import NameKind
from dateline.extract.places.citations import is_cited
from dateline.extract.places.evidence import StoryEvidence, place_class
from dateline.extract.places.people import KIN, OLDEST, is_told_of
from dateline.extract.places.proposals import PLACE_LABELS, Proposal
from dateline.extract.places.story import Story
from dateline.extract.places.words import (
    ACTING,
    DIRECTED,
    GOVERNMENT,
    INSIDE,
    SPEAKING,
    TITLES,
    words,
)

_WHERE = INSIDE | DIRECTED
_STREETS = words(
    "street st. avenue ave ave. lane drive boulevard blvd blvd. road rd rd. parkway terrace "
    "crescent turnpike pike close way gardens grove circle loop walk mews highway"
)
_WHOSE = words("my our his her their")
_KIN_REACH = 7
"""Words after a name within which somebody's kin is told."""
_ALONG = words("on off along onto down via across")
_ROAD_DIGITS = 4
_STATES_BY_THAT_NAME = frozenset({"Washington State", "New York State"})
_COLLEGES = frozenset({"A&M", "Tech"})
_LITTLE_KNOWN = frozenset({"village", "town", "unknown"})
_FIRMS = words(
    "amazon nokia delta cisco santander toyota kawasaki chrysler dodge mercury subaru samsung "
    "kia hyundai evian mattel hershey kohler lego prudential oracle apple target "
    "antofagasta"
)
"""Names of places that are first of all firms' where they deal, act and are owned."""
_OWNED = words("shares stock stake stakes shareholders investors customers employees subsidiary")
_DEALING = words(
    "will would has had rose fell gained lost dropped climbed jumped slid slipped closed cut "
    "reported raised"
)
_TRADES = words(
    "miner miners lender lenders bank banks insurer insurers carmaker carmakers automaker "
    "automakers retailer retailers airline airlines drugmaker drugmakers brewer giant"
)
"""Before the name of a firm."""
_STATES = frozenset({"country", "admin1"})
_WELL_KNOWN = frozenset({"country", "famous", "admin1"})


def is_borne_by_another(story: Story, proposal: Proposal, evidence: StoryEvidence) -> bool:
    """Whether the words beside say that a name is somebody's, or a street's, or a firm's."""
    if not proposal.matches or proposal.start in evidence.datelines:
        return False
    return (
        _is_somebody(story, proposal)
        or _is_told_of(story, proposal, evidence)
        or is_of_street(story, proposal)
        or _is_road(story, proposal)
        or _is_rank(story, proposal)
        or _is_firm(story, proposal)
        or _is_firm_of_story(story, proposal, evidence)
        or _is_state_university(story, proposal)
        or _is_hamlet_of_that_name(story, proposal)
        or _is_body_acting(story, proposal)
        or _is_service(story, proposal)
        or _is_church(story, proposal)
        or is_cited(story, proposal)
    )


def _is_somebody(story: Story, proposal: Proposal) -> bool:
    if _stands_somewhere(story, proposal):
        return False
    if _is_aged(story, proposal.end) or _is_maiden_name(story, proposal):
        return True
    if _is_of_kin(story, proposal.end):
        return True
    if story.word(proposal.start - 1) == "of":
        kin = story.word(proposal.start - 2) in KIN
        return kin and place_class(proposal) not in _WELL_KNOWN
    begins = proposal.start == story.sentence_starts[story.sentence[proposal.start]]
    begins = begins or story.word(proposal.start - 1) == ";"
    return begins and story.word(proposal.end) == "," and story.word(proposal.end + 1) == "who"


def _is_told_of(story: Story, proposal: Proposal, evidence: StoryEvidence) -> bool:
    """Whether somebody is called that here, or elsewhere in the story and the name stands alone."""
    if is_told_of(story, proposal):
        return True
    if proposal.name not in evidence.told_of or _stands_somewhere(story, proposal):
        return False
    if story.word(proposal.end) in GOVERNMENT:
        return False
    return story.word(proposal.end) != "," or story.label(proposal.end + 1) not in PLACE_LABELS


def _stands_somewhere(story: Story, proposal: Proposal) -> bool:
    return story.word(proposal.start - 1) in _WHERE


def _is_aged(story: Story, end: int) -> bool:
    """Whether somebody's age follows: "Hamilton, 93, of Mount Vernon"."""
    age = story.word(end + 1)
    if story.word(end) != "," or not (age.isascii() and age.isdigit() and 0 < int(age) <= OLDEST):
        return False
    return story.word(end + 2) == "," and story.word(end + 3) in {"of", "who", "was", "died"}


def _is_of_kin(story: Story, end: int) -> bool:
    """Whether it is told whose kin somebody is: "Paris, our dog-sitter's cousin"."""
    if story.word(end) != "," or story.word(end + 1) not in _WHOSE:
        return False
    return any(story.word(at) in KIN for at in range(end + 2, end + _KIN_REACH))


def _is_maiden_name(story: Story, proposal: Proposal) -> bool:
    """Whether it stands in brackets within somebody's name: "Dorothy (Paris) Hamilton"."""
    start, end = proposal.start, proposal.end
    if story.word(start - 1) != "(" or story.word(end) != ")" or end + 1 >= len(story):
        return False
    if proposal.matches[0].kind is NameKind.ABBREVIATION or place_class(proposal) in _STATES:
        return False
    around = (story.words[start - 2] if start > 1 else "", story.words[end + 1])
    return all(word.istitle() for word in around) and story.label(start - 2) == "PERSON"


def is_of_street(story: Story, proposal: Proposal) -> bool:
    """Whether a street is called that: "Memphis Street", which is in no Memphis."""
    at = proposal.end
    return at < len(story) and story.words[at][:1].isupper() and story.word(at) in _STREETS


def _is_road(story: Story, proposal: Proposal) -> bool:
    """Whether a road is told by its number: "ran off Kentucky 49", "on U.S. 68"."""
    number = story.word(proposal.end)
    numbered = number.isascii() and number.isdigit() and len(number) <= _ROAD_DIGITS
    if not numbered or story.word(proposal.start - 1) not in _ALONG:
        return False
    places = [match.place for match in proposal.matches[:2]]
    return any(one.feature == "A.ADM1" or one.country == "US" for one in places)


def _is_rank(story: Story, proposal: Proposal) -> bool:
    """Whether it is somebody's rank, which a hamlet is called, too: "Trooper Jason Clay"."""
    return proposal.name.lower() in TITLES and story.label(proposal.end) == "PERSON"


def _is_firm(story: Story, proposal: Proposal) -> bool:
    """Whether a firm acts, is owned, or is dealt with: "Shares of Delta fell"."""
    before = story.word(proposal.start - 1)
    if proposal.name.lower() not in _FIRMS:
        return False
    if before in _TRADES:
        return True
    if before in INSIDE | {"the"}:
        return before == "in" and story.word(proposal.start - 2) in _OWNED
    if before == "of":
        return story.word(proposal.start - 2) in _OWNED
    return story.word(proposal.end) in _DEALING | SPEAKING | ACTING


def _is_firm_of_story(story: Story, proposal: Proposal, evidence: StoryEvidence) -> bool:
    """Whether the story tells of a firm that is called so in short, and nothing of such a town."""
    if proposal.name not in evidence.firms or proposal.name in evidence.inside:
        return False
    return not _stands_somewhere(story, proposal) and place_class(proposal) in _LITTLE_KNOWN


def _is_state_university(story: Story, proposal: Proposal) -> bool:
    """Whether a university of the United States is called that: "Boise State", "Texas A&M"."""
    end = proposal.end
    if end >= len(story) or proposal.matches[0].place.country != "US":
        return False
    if story.words[end] in _COLLEGES:
        return True
    whole = proposal.name.endswith(" State")
    if proposal.name in _STATES_BY_THAT_NAME:
        return False
    at = end - 1 if whole else end
    after = story.words[at + 1] if at + 1 < len(story) else ""
    return story.words[at] == "State" and not after[:1].isupper()


def _is_hamlet_of_that_name(story: Story, proposal: Proposal) -> bool:
    """Whether it is one of the thousands of barangays, which no gazetteer here has."""
    return story.word(proposal.start - 1) in {"barangay", "brgy", "brgy."}


def _is_body_acting(story: Story, proposal: Proposal) -> bool:
    """Whether a university does something, wherever it does it: "Cambridge University measured"."""
    if proposal.matches[0].place.feature != "S.UNIV" or _stands_somewhere(story, proposal):
        return False
    return story.tag(proposal.end) in {"VBD", "VBZ"} and story.word(proposal.start - 1) != "at"


def _is_service(story: Story, proposal: Proposal) -> bool:
    """Whether it is a service in church rather than a state in short: "cancelled evening Mass"."""
    before = story.words[proposal.start - 1] if proposal.start else ""
    return proposal.name in {"Mass", "Mass."} and before.islower() and before not in _WHERE


def _is_church(story: Story, proposal: Proposal) -> bool:
    """Whether it is a saint's church: "a sale at St. Luke's"; St. Louis's mayor is none."""
    saint = story.word(proposal.start) in {"st.", "st", "saint"}
    owning = story.tag(proposal.end) == "POS" and story.tag(proposal.end + 1)[:2] != "NN"
    return saint and owning and place_class(proposal) not in {"famous", "large", "country"}
