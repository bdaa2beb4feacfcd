"""Words beside a name that vouch for it: what holds a place so called, or whose home it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from dateline.domain.places import NameKind, PlaceId
from dateline.extract.places.proposals import Proposal
from dateline.extract.places.story import Story
from dateline.extract.places.words import words

_HOLDING = ("A.PCL", "A.ADM1")
_DIGITS = 3
"""Of somebody's age, at most."""
_PARTIES = frozenset({"r", "d", "i", "dfl", "ndp"})


_GOING = words(
    "go goes going went gone come comes coming came drive drives driving drove driven travel "
    "travels travelled traveled travelling traveling fly flies flying flew flown sail sails sailed "
    "ride rode walk walked move moved moving relocate relocated relocating return returned "
    "returning head headed heading hauled trucked towed trip trips road bus buses train trains "
    "ferry ferries flight flights way journey route back"
)
"""Shortly before "to" and "from": from where to where."""
_GOING_REACH = 4


def holders(proposals: Iterable[Proposal]) -> dict[int, frozenset[PlaceId]]:
    """Return, by the token that it begins at, what each name of a state or a country may mean."""
    return {
        one.start: frozenset(match.place.id for match in one.matches)
        for one in proposals
        if one.matches and one.matches[0].place.feature.startswith(_HOLDING)
    }


def is_held(
    story: Story, proposal: Proposal, link: str, holders: Mapping[int, frozenset[PlaceId]]
) -> bool:
    """Whether ``link`` and what holds a place so called follow: "Santa Cruz in Bolivia"."""
    holding = holders.get(proposal.end + 1) if story.word(proposal.end) == link else None
    return holding is not None and any(
        not holding.isdisjoint(match.place.admin) for match in proposal.matches
    )


def is_local_government(story: Story, proposal: Proposal) -> bool:
    """Whether a district's kind follows in two words: "Munya Local Government Area"."""
    kind = story.word(proposal.end) == "local" and story.word(proposal.end + 1) == "government"
    return kind and any(match.place.feature_class in "PA" for match in proposal.matches)


def is_seat(story: Story, proposal: Proposal) -> bool:
    """Whether it is what a member of a parliament sits for: "John Fulton, R-South Fulton".

    A state in short ("D-CT") only tells who that is.
    """
    start = proposal.start
    party = story.word(start - 2) in _PARTIES and story.word(start - 3) in {",", "("}
    lettered = party and story.word(start - 1) == "-" and not proposal.name.isupper()
    return lettered and any(match.kind is not NameKind.ABBREVIATION for match in proposal.matches)


def is_home(story: Story, proposal: Proposal) -> bool:
    """Whether somebody's age stands before: "Jean Hamilton, 93, of Gambier"."""
    start = proposal.start
    if story.word(start - 1) not in {"of", "from"}:
        return False
    start -= story.word(start - 2) in {"both", "all", "formerly", "late"}
    if story.word(start - 2) != "," or not story.word(start - 3).isdigit():
        return False
    aged = len(story.word(start - 3)) <= _DIGITS and story.word(start - 4) == ","
    return aged and any(match.place.feature_class in "PA" for match in proposal.matches)


def is_goal(story: Story, proposal: Proposal) -> bool:
    """Whether the way goes there or from there: "the trip to Knock", "go on to Butte"."""
    start, end = proposal.start, proposal.end
    if story.word(start - 1) not in {"to", "from"} or story.label(end) == "PERSON":
        return False
    if end < len(story) and story.words[end][:1].isupper():
        return False
    going = any(story.word(at) in _GOING for at in range(start - _GOING_REACH, start - 1))
    return going and any(
        match.exact and match.place.feature_class in "PAT" for match in proposal.matches[:1]
    )


def is_township(story: Story, proposal: Proposal) -> bool:
    """Whether it is a township, known or not: "Conoy Township"."""
    start, end = proposal.start, proposal.end
    return end > start + 1 and story.word(end - 1) == "township" and story.words[end - 1].istitle()
