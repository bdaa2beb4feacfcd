"""Who is called like a town: told by age and kin, by what they have, by an obituary's brackets.

Only what stands beside a name is asked here: "her cousin Jordan", "Chester (Paris) Warren", "Wayne
Thetford, 29,". Who is told of so in one place is meant wherever the name stands alone.
"""

from __future__ import annotations

from collections.abc import Iterable

from dateline.domain.places import NameKind
from dateline.extract.places.proposals import Proposal
from dateline.extract.places.story import Story
from dateline.extract.places.words import COMPASS, GENERIC, INSIDE, SPEAKING, TITLES, words

OLDEST = 115
KIN = words(
    "son sons daughter daughters wife widow husband widower brother brothers sister sisters mother "
    "father grandson grandsons granddaughter granddaughters grandfather grandmother nephew nephews "
    "niece nieces uncle aunt cousin cousins fiancée fiance fiancé stepson stepdaughter child "
    "children grandchildren siblings parents"
)
_FRIENDS = KIN - words("mother father") | words(
    "friend friends boyfriend girlfriend roommate classmate colleague teammate"
)
"""Right before a name. Of parents it might be a mother country."""
_CALLED = _FRIENDS | words(
    "family man woman boy girl dog cat horse pony baby teenager student pupil puppy toddler "
    "someone somebody couple"
)
"""Before "named" or "called"."""
_BEREAVED = words("survived surviving survivors survives preceded burial mourned")
_BREAKS = frozenset({";", ",", ".", "and", "(", ":", "&"})
_JOINS = frozenset({"and", "or", ","})
_HERS = words("his her")
_YEARS = words("year years")
_YEARS_REACH = 6
"""Words before a comma within which "his wife of 57 years" begins."""


def is_told_of(story: Story, proposal: Proposal) -> bool:
    """Whether the words beside a name say that somebody is called that."""
    start, end = proposal.start, proposal.end
    if end != start + 1 or not story.words[start].istitle():
        return False
    before = story.word(start - 1)
    return (
        (before in _FRIENDS and story.words[start - 1].islower())
        or (before in {"named", "called"} and story.word(start - 2) in _CALLED)
        or (before == "late" and story.word(start - 2) == "the")
        or _is_kin(story, start, end)
        or _has_something(story, start, end)
        or _says_so_herself(story, end)
        or _is_aged(story, start, end)
        or _is_among_bereaved(story, proposal)
    )


def told_of(story: Story, proposals: Iterable[Proposal]) -> frozenset[str]:
    """Return the names that somebody in the story is told to be called, and nobody is from."""
    proposals = list(proposals)
    inside = {one.name for one in proposals if story.word(one.start - 1) in INSIDE | {"of"}}
    return frozenset(
        one.name for one in proposals if one.name not in inside and is_told_of(story, one)
    )


def is_home_of_kin(story: Story, proposal: Proposal) -> bool:
    """Whether an obituary tells that somebody is of there: "her sons, Chester of Logan and …"."""
    start = proposal.start
    if story.word(start - 1) != "of" or story.label(start - 2) != "PERSON":
        return False
    town = any(match.exact and match.place.feature_class in "PA" for match in proposal.matches)
    return town and _is_of_family(story, start)


def _is_kin(story: Story, start: int, end: int) -> bool:
    """Whether it is told whose kin somebody is before a comma: "by her husband, Marion;"."""
    if story.word(start - 1) != "," or story.word(end) not in _BREAKS:
        return False
    if story.word(start - 2) in _YEARS:
        return any(story.word(at) in KIN for at in range(start - _YEARS_REACH, start - 2))
    return story.word(start - 2) in KIN and story.words[start - 2].islower()


def _has_something(story: Story, start: int, end: int) -> bool:
    """Whether somebody has what nations and towns call theirs: "Jordan lost her passport"."""
    if story.tag(end) not in {"VBD", "VBZ"} or story.word(end + 1) not in _HERS:
        return False
    if start and (story.words[start - 1][:1].isupper() or story.lower[start - 1] in _JOINS):
        return False
    return story.word(end) not in SPEAKING or story.word(end + 2) in KIN


def _says_so_herself(story: Story, end: int) -> bool:
    """Whether who speaks is she or he, which no nation and no town is: "Chelsea said she"."""
    return story.word(end) in SPEAKING and story.word(end + 1) in {"she", "he"}


def _is_aged(story: Story, start: int, end: int) -> bool:
    """Whether it is half of a name with an age: "Wayne Thetford, 29,", "Chelsea Wright, 19,"."""
    if _age_follows(story, end):
        first = story.words[start - 1] if start else ""
        other = first.lower() not in GENERIC | COMPASS | TITLES and story.tag(start - 1) == "NNP"
        return first.istitle() and first.isalpha() and other
    surname = story.words[end] if end < len(story) else ""
    named = surname.istitle() and surname.isalpha() and surname.lower() not in GENERIC
    return named and _age_follows(story, end + 1)


def _age_follows(story: Story, at: int) -> bool:
    age = story.word(at + 1)
    if story.word(at) != "," or not (age.isascii() and age.isdigit() and 0 < int(age) <= OLDEST):
        return False
    return story.word(at + 2) in {",", ".", ";"}


def _is_among_bereaved(story: Story, proposal: Proposal) -> bool:
    """Whether an obituary lists it: "Chester (Paris) Warren", "Dale of Bremen and Troy of Rome"."""
    start, end = proposal.start, proposal.end
    opens = story.word(end) == "(" and story.word(end + 2) == ")" and _is_title(story, end + 1)
    closes = story.word(start - 1) == "(" and story.word(end) == ")" and _is_title(story, start - 2)
    listed = story.word(end) == "of" and _is_title(story, end + 1)
    listed = listed and story.word(start - 1) in {",", ";", ":", "and"}
    if not (opens or closes or listed) or not _is_of_family(story, start):
        return False
    if closes and _is_short_or_state(proposal):
        return False
    after = end + 3 if opens else end + 1
    return listed or _is_title(story, after) or story.word(after) in {"of", ",", ";"}


def _is_short_or_state(proposal: Proposal) -> bool:
    return any(
        match.kind is NameKind.ABBREVIATION or match.place.feature == "A.ADM1"
        for match in proposal.matches[:1]
    )


def _is_title(story: Story, at: int) -> bool:
    return 0 <= at < len(story) and story.words[at].istitle() and story.words[at].isalpha()


def _is_of_family(story: Story, at: int) -> bool:
    """Whether its sentence tells of kin, or of who mourns."""
    first, last = story.sentence_range(at)
    return not (KIN | _BEREAVED).isdisjoint(story.lower[first:last])
