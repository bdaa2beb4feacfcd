"""Proposing names: runs of words that the gazetteer knows, and names that the model found.

Nothing is decided here. Proposals may overlap; :mod:`recognition` keeps the best of them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from dateline.domain.places import NameKind, NameMatch
from dateline.extract.crowding import most, too_many_names
from dateline.extract.pacing import Tell, in_silence, paced
from dateline.extract.places.landmarks import nameless_places, rivers
from dateline.extract.places.names import Names
from dateline.extract.places.story import Entity, Story
from dateline.extract.places.words import (
    AUTHORITY,
    CLUBS,
    COMPASS,
    GENERIC,
    GOODS,
    GOVERNING,
    INSIDE,
    words,
)

LONGEST_RUN = 6
"""Words in a name that is looked for in the gazetteer."""

PLACE_LABELS = frozenset({"GPE", "LOC", "FAC"})
"""What the model calls a place: countries and towns, landscapes, buildings."""

_SOMEBODY = frozenset({"PERSON", "ORG", "NORP", "PRODUCT", "WORK_OF_ART", "EVENT"})
_JOINING = words(
    "of de la le les du des da do dos das del della di el al and the upon on in sur am an der "
    "den und i y e es aux van von ibn bin - – ' ’ . / &"
)
_INSIDE_NAMES = _JOINING | {"east", "west"}
"""What may stand in small letters within a name: "Stratford upon Avon", "South-east Asia"."""
SEATS_OF_POWER = frozenset({"S.GOVL", "S.PAL"})
"""Features of buildings whose names stand for those who govern from them."""

DIRECTIONS = COMPASS | {"central"}
"""In small letters before a name they may be part of it."""

_WITH_ARTICLE = frozenset({"hague", "dalles", "woodlands", "villages", "pas"})
"""What would be another place, or none, without "The"."""

_TIMES_AS_LARGE = 5
"""A town beside one that is called the same with "City"."""

_LANDSCAPES = words("creek river canyon gulch bayou brook mountain mountains peak")
"""After a town's name: called like it, but hardly ever in it."""
_LONGEST_TOWNSHIP = 4
"""Words in a township's name."""

_DISHES = frozenset({("Peking", "duck")})
"""What is no dish behind other names: "Virginia duck hunters"."""
_OPENING = frozenset({"the", "al", "el", "ad", "ash", "as", "ar", "az", "la", "le", "los", "las"})


@dataclass(frozen=True, slots=True)
class Proposal:
    """Tokens ``start`` to ``end`` (half-open) that may name a place."""

    start: int
    end: int
    name: str
    matches: tuple[NameMatch, ...]
    """What the gazetteer knows of it, likeliest first."""


def propose(story: Story, names: Names, tell: Tell = in_silence) -> list[Proposal]:
    """Return every run of words worth weighing, by where it begins, longer ones first."""
    seek(story, names)
    spans = set(story.runs)
    tell()
    for entity in story.entities:
        if entity.label in PLACE_LABELS:
            spans.update(_parts(story, entity, names))
        elif entity.label in _SOMEBODY and _stands_somewhere(story, entity):
            spans.update(_parts(story, entity, names)[:1])
    spans |= _again(story, spans, names)
    spans.update(nameless_places(story))
    spans = _with_their_article(story, spans)
    spans = {_with_its_direction(story, start, end, names) for start, end in spans}
    bound = most(story.document)
    if len(spans) > bound:
        story.crowd.remark = too_many_names(bound)
    ordered = sorted(spans, key=lambda span: (span[0], -span[1]))[:bound]
    proposals = (_proposal(story, names, start, end) for start, end in paced(ordered, tell))
    return [
        one
        for one in proposals
        if not (_is_institution(one) or _is_direction(one) or _names_something_else(story, one))
    ]


def _with_their_article(story: Story, spans: set[tuple[int, int]]) -> set[tuple[int, int]]:
    """Leave out "Hague" where "The Hague" is proposed."""
    bare = {(start + 1, end) for start, end in spans if story.lower[start] == "the"}
    return spans - bare


def _with_its_direction(story: Story, start: int, end: int, names: Names) -> tuple[int, int]:
    """Take in what makes a continent a region of it: "north Africa", but "southern California"."""
    if not start or story.words[start - 1] not in DIRECTIONS:
        return start, end
    whole = names.matches(story.text(start, end))
    if not whole or whole[0].place.feature != "L.CONT":
        return start, end
    halves = story.word(start - 2) == "-" and story.word(start - 3) in DIRECTIONS
    first = start - 3 if halves else start - 1
    matches = names.matches(story.text(first, end))
    region = bool(matches) and matches[0].place.feature == "L.RGN"
    return (first, end) if region else (start, end)


def _names_something_else(story: Story, proposal: Proposal) -> bool:
    """Whether the words beside make it the name of a dish, a breed, a club or in a program."""
    start, end = proposal.start, proposal.end
    if _is_compared(story, start, end) or (proposal.name, story.word(end)) in _DISHES:
        return True
    if story.word(end) in GOODS and story.tag(end + 1)[:2] != "NN":
        return True
    before = story.words[start - 1] if start else ""
    return before.lower() in CLUBS and before[0].isupper() and story.word(start - 2) != "the"


def _is_compared(story: Story, start: int, end: int) -> bool:
    """Whether it is a name in a program that is given something, or compared: "Madrid != OSLO"."""
    return (
        story.word(end) == "="
        or story.word(start - 1) == "="
        or (story.word(end) == "!" and story.word(end + 1) == "=")
    )


def _proposal(story: Story, names: Names, start: int, end: int) -> Proposal:
    name = story.text(start, end)
    found = names.matches(name)
    known = {match.place.id for match in found}
    short = (one for one in rivers(story, names, start, end) if one.place.id not in known)
    return Proposal(start, end, name, (*found, *short))


def _is_direction(proposal: Proposal) -> bool:
    """Whether it is a point of the compass: nobody asks whether "the West" is in Cameroon."""
    return proposal.name.lower() in COMPASS


def _is_institution(proposal: Proposal) -> bool:
    """Whether it names who sits in a building rather than the building: a parliament."""
    if not proposal.matches or proposal.matches[0].kind is NameKind.MAIN:
        return False
    seat = proposal.matches[0].place.feature in SEATS_OF_POWER
    return seat and proposal.name.rsplit(" ", 1)[-1].lower() in AUTHORITY


def seek(story: Story, names: Names, *, more: bool = False) -> None:
    """Find the longest known run from each capitalised word on, left to right, and remember them.

    ``more``: words are still to come, which the last runs of those laid out so far may hold.
    """
    at = story.sought
    end = len(story) - LONGEST_RUN - 1 if more else len(story)
    has_townships = "township" in story.lower
    while at < end and not story.crowd.remark:
        stop = _longest(story, names, at) if _may_begin(story, at) else 0
        stop = max(stop, _of_landscape(story, names, at, stop))
        if has_townships:
            stop = max(stop, _of_township(story, at))
        if stop and story.crowd.takes(story.text(at, stop)):
            story.runs.append((at, stop))
        at = stop or at + 1
    story.sought = at


def _of_landscape(story: Story, names: Names, start: int, end: int) -> int:
    """Return where a creek or a canyon ends that nobody knows and that is called like a town."""
    if not end or story.word(end) not in _LANDSCAPES or not story.words[end].istitle():
        return 0
    return 0 if names.known(story.text(start, end + 1)) else end + 1


def _of_township(story: Story, start: int) -> int:
    """Return where a township's name ends that begins here: "East Donegal Township"."""
    if "township" not in story.lower[start + 1 : start + _LONGEST_TOWNSHIP]:
        return 0
    end = start
    while end < len(story) and end - start < _LONGEST_TOWNSHIP and story.words[end].istitle():
        if end > start and story.lower[end] == "township":
            return end + 1
        end += 1
    return 0


def _may_begin(story: Story, at: int) -> bool:
    """Whether a name may begin here; an article is part of few."""
    if story.lower[at] == "the":
        return story.word(at + 1) in _WITH_ARTICLE
    return _begins_name(story.words[at])


def _begins_name(word: str) -> bool:
    first = word[0]
    return first.isupper() or (not first.isascii() and first.isalpha() and not first.islower())


def _longest(story: Story, names: Names, start: int) -> int:
    """Return where the longest known name from ``start`` ends, 0 if none begins there."""
    ends: list[int] = []
    text, first = story.document.text, story.starts[start]
    for end, word in enumerate(story.words[start : start + LONGEST_RUN], start + 1):
        if _begins_name(word) or (word.isdigit() and end > start + 1):
            # Most runs of capitals, of initials above all, begin no name of two words.
            if len(ends) > 1 and not _asks(
                story, names.begins, text[first : story.ends[ends[-1] - 1]]
            ):
                ends.pop()
                break
            ends.append(end)
        elif story.lower[end - 1] not in _INSIDE_NAMES or word.isspace():
            break
    for end in reversed(ends):
        if _asks(story, names.known, text[first : story.ends[end - 1]]):
            return end - _is_city_of_council(story, names, start, end)
    return 0


def _asks(story: Story, question: Callable[[str], bool], run: str) -> bool:
    return story.crowd.asks(run) and question(run)


def _is_city_of_council(story: Story, names: Names, start: int, end: int) -> bool:
    """Whether "City" goes with what follows: "Rome City Commission" sits in no Rome City."""
    if end < start + 2 or story.lower[end - 1] != "city" or story.word(end) not in GOVERNING:
        return False
    whole, bare = (names.matches(story.text(start, at)) for at in (end, end - 1))
    if not (whole and bare and bare[0].place.feature_class == "P"):
        return False
    same = bare[0].place.id == whole[0].place.id
    return same or bare[0].place.population > _TIMES_AS_LARGE * whole[0].place.population


def _again(story: Story, spans: set[tuple[int, int]], names: Names) -> set[tuple[int, int]]:
    """Return other occurrences of single words that the model took for places and nobody knows."""
    unknown = {
        story.words[start]
        for start, end in spans
        if end == start + 1 and not names.known(story.words[start])
    }
    if not unknown:
        return set()
    return {(at, at + 1) for at, word in enumerate(story.words) if word in unknown}


def _parts(story: Story, entity: Entity, names: Names) -> list[tuple[int, int]]:
    """Return an entity without article, possessive, line ends, common nouns and stray numbers."""
    parts: list[tuple[int, int]] = []
    begin = entity.start
    for at in range(entity.start, entity.end + 1):
        if at < entity.end and not _separates(story, at):
            continue
        trimmed = _trimmed(story, begin, at)
        if trimmed:
            parts.append(_without_number(story, *trimmed, names))
        begin = at + 1
    return parts


def _without_number(story: Story, start: int, end: int, names: Names) -> tuple[int, int]:
    """Cut off a number that is only counted with: "In Kyiv 454 houses", but "Route 66"."""
    if not story.words[end - 1][0].isdigit() or names.known(story.text(start, end)):
        return start, end
    stop = end
    while stop > start and story.words[stop - 1][0].isdigit():
        stop -= 1
    if stop == start or story.lower[stop - 1] in GENERIC:
        return start, end
    return (start, stop) if names.known(story.text(start, stop)) else (start, end)


def _separates(story: Story, at: int) -> bool:
    word = story.words[at]
    return "\n" in word or word in {",", ";", "(", ")", "|", ":", "—"}


def _trimmed(story: Story, start: int, end: int) -> tuple[int, int] | None:
    while start < end and not _opens(story, start, end):
        start += 1
    while end > start and not _closes(story, end - 1):
        end -= 1
    return (start, end) if end > start else None


def _opens(story: Story, at: int, end: int) -> bool:
    word = story.words[at]
    if story.lower[at] in {"the", "a", "an"}:
        return False
    if _begins_name(word) or word[0].isdigit():
        return True
    return word in _OPENING and at + 2 < end


def _closes(story: Story, at: int) -> bool:
    word = story.words[at]
    return story.tags[at] != "POS" and (_begins_name(word) or word[0].isdigit())


def _stands_somewhere(story: Story, entity: Entity) -> bool:
    """Whether the words before say that something is there, whatever the model called it."""
    return story.word(entity.start - 1) in INSIDE and entity.end - entity.start <= LONGEST_RUN
