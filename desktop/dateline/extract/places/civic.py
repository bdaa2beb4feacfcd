"""What a town's name is part of in its own paper: its council, its court, its streets, its people.

"Durham Crown Court" sits in Durham and "a Clinton woman" lives in Clinton, but "London Road" is in
no London, and "Boston University" is not told of Boston. The signs here say which of these a name
stands in; :mod:`weights` holds what each counts.
"""

from __future__ import annotations

from collections.abc import Iterator

from dateline.extract.places.proposals import Proposal
from dateline.extract.places.story import Entity, Story
from dateline.extract.places.words import words

BODIES = {
    "court": words("court courts magistrates assizes bench tribunal courthouse jail prison"),
    "council": words("council councils councillor councillors corporation selectmen aldermen"),
    "police": words("police constabulary sheriff firefighters fire rescue ambulance coastguard"),
    "health": words("hospital hospitals infirmary clinic hospice"),
    "school": words("school schools grammar elementary"),
    "church": words("cathedral diocese archdiocese parish church minster"),
    "university": words("university college institute polytechnic academy"),
    "team": words(
        "rangers rovers united wanderers athletic sarsfields pillars stars albion "
        "gaels mitchels stephenites harriers tigers bulldogs panthers wildcats eagles lions "
        "bobcats pirates warriors mustangs rebels raiders trojans hornets cougars cardinals fc rfc "
        "afc gaa"
    ),
    "media": words("times post news herald tribune journal gazette daily star sun chronicle"),
}
_BODY_OF = {head: sort for sort, heads in reversed(BODIES.items()) for head in heads}
"""What sort of body each word heads: of a word that heads several, the first."""
_STREETS = words(
    "street st road rd avenue ave lane drive boulevard blvd highway way close crescent terrace "
    "square place court row parade turnpike parkway plaza route"
)
_PEOPLE = words(
    "woman women man men boy girl boys girls teen teens teenager teenagers couple couples family "
    "families resident residents native natives mother father mum dad driver drivers motorist "
    "motorists farmer farmers grower growers trader traders voter voters student students pupils "
    "shopkeeper businessman businesswoman hotelier publican pensioner grandmother grandfather "
    "firefighter firefighters crews crew officers deputies lawyers miners riders teacher teachers "
    "lawyer brothers sisters players fans homeowner homeowners"
)
_TOWNSHIP = words(
    "saleyards market markets shops hotels schools hospital library pool station bridge council "
    "mayor airport branch plant mill factory depot shelter bypass harbour harbor quay pier jail "
    "school church colleges college club home road stadium"
)
_BETWEEN = words(
    "' 's ’s crown high magistrates magistrate county city town general district municipal "
    "community referral regional memorial central law local grammar borough shooting state royal "
    "metropolitan fire primary secondary girls boys and & independent unified consolidated area"
)
_FURTHEST = 4
"""Words from a town to the head of what bears its name: "Essex District General Hospital"."""
_ARTICLES = {"a": "a", "an": "a", "the": "the"}


def civic_signs(story: Story, proposal: Proposal) -> Iterator[str]:
    """Tell what body, street or people of a town a name is said with."""
    body = _body_after(story, proposal.end) or _body_before(story, proposal.start)
    if body:
        yield f"named-for:{body}"
    street = _street(story, proposal)
    if street:
        yield f"street:{street}"
    after = story.word(proposal.end)
    if proposal.end < len(story) and story.words[proposal.end].islower():
        sort = "people" if after in _PEOPLE else "township" if after in _TOWNSHIP else ""
        if sort:
            yield f"civic:{sort}:{_before(story, proposal.start)}"


def _body_after(story: Story, end: int) -> str:
    """Return the sort of body that begins with the name: "Durham" in "Durham Crown Court"."""
    for at in range(end, min(end + _FURTHEST, len(story))):
        word = story.lower[at]
        sort = _BODY_OF.get(word, "")
        if sort and (at == end or story.words[at][:1].isupper()):
            return sort
        if word not in _BETWEEN or story.words[at].islower() != (word in {"'s", "’s", "and"}):
            return ""
    return ""


def _body_before(story: Story, start: int) -> str:
    """Return the sort of body that a name ends: "Carlisle" in "the Bishop of Carlisle"."""
    if story.word(start - 1) != "of" or not story.words[start - 2][:1].isupper():
        return ""
    word = story.word(start - 2)
    if word in {"bishop", "archbishop", "diocese", "archdiocese"}:
        return "see"
    return "university-of" if word in BODIES["university"] else ""


def _street(story: Story, proposal: Proposal) -> str:
    """Return how a name is part of a street's: with its last word, or before it."""
    last = story.word(proposal.end - 1)
    if proposal.end - proposal.start > 1 and last in _STREETS:
        return "own" if any(match.exact for match in proposal.matches) else "borrowed"
    after = proposal.end
    if after < len(story) and story.words[after][:1].isupper() and story.word(after) in _STREETS:
        return "before"
    return ""


def _before(story: Story, start: int) -> str:
    if start == 0 or story.sentence[start - 1] != story.sentence[start]:
        return "start"
    word = story.word(start - 1)
    if word in _ARTICLES:
        return _ARTICLES[word]
    return "number" if story.tag(start - 1) == "CD" else "other"


_FIRM_HEADS = words(
    "inc inc. corp corp. ltd ltd. llc plc company holdings partners industries technologies "
    "systems health pharmaceuticals therapeutics biosciences controls solutions software capital "
    "motors airlines insurance foods"
)


def firms(story: Story) -> frozenset[str]:
    """Return what firms are called in short: "Clarion", where "Clarion Health" is told of."""
    return frozenset(
        story.words[one.start]
        for one in story.entities
        if one.label == "ORG"
        and one.end - one.start > 1
        and story.words[one.start].istitle()
        and story.lower[one.end - 1] in _FIRM_HEADS
    )


def split_pair(story: Story, entity: Entity, proposal: Proposal) -> bool:
    """Whether the model took two towns for one name: "Kells and Trim", with both halves known.

    Asked for a proposal that is one half; the other must be a name of as few words.
    """
    joins = [
        at for at in range(entity.start + 1, entity.end - 1) if story.lower[at] in {"and", "&"}
    ]
    if len(joins) != 1:
        return False
    middle = joins[0]
    start = entity.start + (story.lower[entity.start] in {"the", "a", "an"})
    end = entity.end - (story.tags[entity.end - 1] == "POS")
    halves = {(start, middle), (middle + 1, end)}
    return (proposal.start, proposal.end) in halves and all(
        last - first <= 2 and all(story.words[at][:1].isupper() for at in range(first, last))
        for first, last in halves
    )
