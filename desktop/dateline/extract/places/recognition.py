"""Deciding which proposals name places: weighed signs, then the best that do not overlap."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from dateline.domain.events import MentionKind
from dateline.domain.places import NameKind
from dateline.extract.pacing import Tell, in_silence, paced
from dateline.extract.places.bearers import is_borne_by_another, is_of_street
from dateline.extract.places.beside import is_landmark
from dateline.extract.places.bodies import is_of_body
from dateline.extract.places.demonyms import demonym_probability
from dateline.extract.places.evidence import StoryEvidence, is_speaking_landscape, signs
from dateline.extract.places.headings import is_brief_head, is_line
from dateline.extract.places.holding import (
    is_goal,
    is_held,
    is_home,
    is_local_government,
    is_seat,
    is_township,
)
from dateline.extract.places.judgement import SHIPPED, Judgement
from dateline.extract.places.kinds import kind_of
from dateline.extract.places.names import Names, is_demonym
from dateline.extract.places.people import is_home_of_kin
from dateline.extract.places.proposals import PLACE_LABELS, Proposal, propose
from dateline.extract.places.story import Story
from dateline.extract.places.teams import is_beaten
from dateline.extract.places.whereabouts import whereabouts
from dateline.extract.places.words import (
    BEFALLEN,
    CALENDAR,
    FIRMS,
    GENERIC,
    HUMAN,
    KIN,
    ORDINARY,
    SHIPS,
    SPEAKING,
    words,
)

_UNMISTAKABLE = 0.8
"""Of the name of one large town that the model takes for a person's; by judgement."""
_LIKELY = 0.6
"""Of a large city's name that the model takes for an organisation's; by judgement."""
_MOSTLY = 0.7
"""The share of a name's meanings from which on it is first of all that one's."""
_LARGE, _LARGER = 50_000, 200_000
"""People in a town whose name the model takes for a person's, and for no name at all."""
_LONG_ENOUGH = 5
_NOUNS = frozenset({"NN", "NNP"})
_OWN_NAMES = frozenset({NameKind.MAIN, NameKind.ALTERNATE, NameKind.FORMER})
_DATELINE = 0.97
"""How sure a name that the gazetteer knows is a place in a dateline: a judgement."""


_SURE = 0.9
_ALMOST = 0.1
_BODY = 0.2
_HINTED = 0.9
"""How much a county in the name of its board says of where the story is set: a judgement."""
_COUNTY = frozenset({"county", "parish", "borough", "raion", "oblast"})

_KINDS = words("state province region county district city town village island port republic")
_NATIONAL = ("A.PCL", "P.PPLC", "S.")
"""Features of nations, and of capitals and buildings that stand for them."""

_ALIKE = 0.95
_TITLE = 7
"""Words on either side within a quoted title."""
_HYPHENED = 2
_WITHIN_VILLAGES = words("upon on under by in le next cum super sur sous lès am")
_SMALL_WORDS = words("a an the of to in on at for from with by and or de la")
_OPENING_QUOTES = frozenset("\"“‘'") | {"``"}
_CLOSING_QUOTES = frozenset("\"”’'") | {"''"}
_OPEN = PLACE_LABELS | {""}
"""What the model may call it for that."""


@dataclass(frozen=True, slots=True)
class Name:
    """A proposal that was kept, and how sure it is (0 to 1) that it names a place."""

    proposal: Proposal
    probability: float
    demonym: bool
    dateline: bool = False
    """Whether a paragraph's dateline begins with it."""
    actor: bool = False
    """Whether a nation's government or team is meant, which may act anywhere."""
    hint: bool = False
    """Whether it is part of another name ("Sangamon County Board"): no mention, but it tells where
    the story is set."""
    unsaid: bool = False
    """Whether it is a hint that no name gives: a telephone number of Kansas."""


def recognise(
    story: Story, names: Names, judgement: Judgement = SHIPPED, tell: Tell = in_silence
) -> list[Name]:
    """Return the names of places in a story, in text order, not overlapping."""
    proposals = propose(story, names, tell)
    tell()
    evidence = StoryEvidence(story, proposals)
    tell()
    weighed = [_weighed(story, one, evidence, judgement) for one in paced(proposals, tell)]
    weighed = _taken_whole(weighed)
    sure = {name.proposal.name for name in weighed if name.probability >= _SURE}
    told = {name.proposal.name for name in weighed if _is_of_its_kind(story, name, judgement)}
    weighed = [_again(story, name, sure, told, judgement.threshold) for name in weighed]
    kept = best_apart(name for name in weighed if name.probability >= judgement.threshold)
    hints = (_hint(story, name) for name in weighed if name.probability < judgement.threshold)
    hinted = [hint for hint in hints if hint is not None]
    hinted.extend(
        Name(one, _HINTED, demonym=False, hint=True, unsaid=True)
        for one in whereabouts(story, names)
    )
    found = _with_hints(kept, hinted)
    return _alike(story, found)


def _is_of_its_kind(story: Story, name: Name, judgement: Judgement) -> bool:
    """Whether it is told what kind of place it is: "the state of Guerrero"."""
    start = name.proposal.start
    if story.word(start - 1) != "of" or name.probability < judgement.threshold:
        return False
    return story.word(start - 2) in _KINDS


def _again(
    story: Story, name: Name, sure: Container[str], told: Container[str], threshold: float
) -> Name:
    """Lift what is almost sure where the same name is plainly a place elsewhere in the story."""
    if not threshold - _ALMOST <= name.probability < threshold:
        return name
    person = story.label(name.proposal.start) == "PERSON"
    if name.proposal.name in told or (name.proposal.name in sure and not person):
        return replace(name, probability=threshold)
    return name


def _does_what_people_do(story: Story, proposal: Proposal, evidence: StoryEvidence) -> bool:
    """Whether somebody in the story is called that, and here acts: "London died in 1916"."""
    named = proposal.name in evidence.persons
    return named and story.word(proposal.end) in SPEAKING | HUMAN


def _hint(story: Story, name: Name) -> Name | None:
    """Return a county within the name of its board, court or sheriff, as a hint; else nothing."""
    proposal = name.proposal
    counties = {"A.ADM2", "A.ADM3"}
    if name.demonym or story.word(proposal.end - 1) not in _COUNTY:
        return None
    if story.label(proposal.start) == "PERSON" or not proposal.matches:
        return None
    known = proposal.matches[0].place.feature in counties
    return replace(name, probability=_HINTED, hint=True) if known else None


def _with_hints(kept: list[Name], hints: list[Name]) -> list[Name]:
    """Add the hints that overlap no name, in text order."""
    if not hints:
        return kept
    taken = {at for name in kept for at in range(name.proposal.start, name.proposal.end)}
    free = [
        hint for hint in hints if taken.isdisjoint(range(hint.proposal.start, hint.proposal.end))
    ]
    return sorted([*kept, *best_apart(free)], key=lambda name: name.proposal.start)


def _alike(story: Story, kept: list[Name]) -> list[Name]:
    """Trust a name more where the same one is plainly a place elsewhere: headlines show little."""
    surest: dict[str, float] = {}
    for name in kept:
        key = name.proposal.name
        surest[key] = max(surest.get(key, 0.0), name.probability)
    return [_surer(story, name, _ALIKE * surest[name.proposal.name]) for name in kept]


def _surer(story: Story, name: Name, probability: float) -> Name:
    """Return a name at least as sure as that, if the model lets it be a place."""
    if story.label(name.proposal.start) not in _OPEN:
        return name
    return _as_likely(name, probability)


def _weighed(
    story: Story, proposal: Proposal, evidence: StoryEvidence, judgement: Judgement
) -> Name:
    if is_demonym(proposal.matches):
        return Name(proposal, demonym_probability(story, proposal), demonym=True)
    if is_speaking_landscape(story, proposal, evidence) or is_somebody_or_something(
        story, proposal
    ):
        return Name(proposal, 0.0, demonym=False)
    probability = judgement.probability(signs(story, proposal, evidence))
    borne = is_borne_by_another(story, proposal, evidence)
    if (
        borne
        or _does_what_people_do(story, proposal, evidence)
        or _is_first_name(story, proposal, evidence)
    ):
        probability = min(probability, _BODY)
    dateline = bool(proposal.matches) and proposal.start in evidence.datelines
    if dateline:
        probability = max(probability, _DATELINE)
    elif _is_told_to_be_one(story, proposal, evidence):
        probability = max(probability, _UNMISTAKABLE)
    elif not borne:
        probability = max(probability, _by_its_name(story, proposal, evidence))
    actor = not dateline and _is_nation_acting(story, proposal)
    return Name(proposal, probability, demonym=False, dateline=dateline, actor=actor)


def _is_told_to_be_one(story: Story, proposal: Proposal, evidence: StoryEvidence) -> bool:
    """Whether the words beside say that it is a place, whatever else is called that."""
    if is_of_street(story, proposal):
        return False
    return (
        is_line(story, proposal, evidence)
        or is_brief_head(story, proposal, evidence)
        or is_vouched_for(story, proposal, evidence)
        or is_home(story, proposal)
        or is_home_of_kin(story, proposal)
        or is_seat(story, proposal)
        or is_of_body(story, proposal)
        or is_township(story, proposal)
        or is_local_government(story, proposal)
        or is_eleven(story, proposal, evidence)
        or _is_beaten_town(story, proposal, evidence)
        or _is_hyphened_village(proposal)
    )


def _is_beaten_town(story: Story, proposal: Proposal, evidence: StoryEvidence) -> bool:
    """Whether a town's team lost, and nobody of that name is told of: "beat Clemson 90-84"."""
    if proposal.name in evidence.persons or not proposal.matches:
        return False
    best = proposal.matches[0]
    known = best.exact and best.place.feature_class == "P"
    return known and is_beaten(story, proposal.start, proposal.end)


def _is_hyphened_village(proposal: Proposal) -> bool:
    """Whether it is put together as only places' names are: "Upton-upon-Severn"."""
    parts = proposal.name.split("-")
    whole = len(parts) > _HYPHENED and parts[1] in _WITHIN_VILLAGES
    return whole and any(match.place.feature_class == "P" for match in proposal.matches)


def _by_its_name(story: Story, proposal: Proposal, evidence: StoryEvidence) -> float:
    """Return how likely it is a place for being hardly anything else's name."""
    if is_unmistakable(story, proposal, evidence):
        return _UNMISTAKABLE
    likely = (
        is_city_taken_for_body(story, proposal, evidence)
        or _is_only_goal(story, proposal, evidence)
        or is_landmark(story, proposal, evidence)
    )
    return _LIKELY if likely else 0.0


def _is_only_goal(story: Story, proposal: Proposal, evidence: StoryEvidence) -> bool:
    """Whether the way goes there, and nobody of the story is called that."""
    lower = proposal.name.lower()
    if lower in ORDINARY or lower in CALENDAR or proposal.name in evidence.persons:
        return False
    return is_goal(story, proposal)


def is_unmistakable(story: Story, proposal: Proposal, evidence: StoryEvidence) -> bool:
    """Whether it is the name of one large town and of hardly anything else: "Kharkiv froze".

    The model takes such names for persons, or for nothing, where it has not met them; a person of
    that name would have a first name somewhere in the story, or speak, and "Sofia" in a story that
    names nothing in Bulgaria is no capital.
    """
    if len(proposal.name) < _LONG_ENOUGH:
        return False
    if proposal.name in evidence.persons or proposal.name in evidence.speakers:
        return False
    towns = [
        match.place
        for match in proposal.matches
        if match.exact and match.kind is NameKind.MAIN and match.place.feature_class == "P"
    ]
    if len(towns) != 1:
        return False
    town = towns[0]
    if _is_taken_for_person(story, proposal):
        befallen = story.tag(proposal.end)[:2] == "VB" and story.word(proposal.end + 1) in BEFALLEN
        return town.population >= _LARGE and (befallen or town.country in evidence.countries)
    labels = {story.label(at) for at in range(proposal.start, proposal.end)}
    tags = {story.tags[at] for at in range(proposal.start, proposal.end)}
    plain = proposal.name.lower() in evidence.plain_words
    return town.population >= _LARGER and not plain and labels <= _OPEN and tags <= _NOUNS


def is_city_taken_for_body(story: Story, proposal: Proposal, evidence: StoryEvidence) -> bool:
    """Whether the model takes for an organisation what is first of all a large city's name.

    "Barcelona closed its port"; a firm of such a name is no city all the same.
    """
    number = story.entity[proposal.start]
    if number < 0 or not proposal.matches or proposal.name in evidence.persons:
        return False
    entity, best = story.entities[number], proposal.matches[0]
    whole = (entity.start, entity.end) == (proposal.start, proposal.end)
    city = best.place.feature_class == "P" and best.place.population >= _LARGER
    owned = best.exact and best.kind in _OWN_NAMES and best.prior >= _MOSTLY
    if not (whole and city and owned and entity.label in _OPEN | {"ORG"}):
        return False
    lower = proposal.name.lower()
    return not (lower in evidence.plain_words or lower in ORDINARY or lower in FIRMS)


def _is_first_name(story: Story, proposal: Proposal, evidence: StoryEvidence) -> bool:
    """Whether a word that is no place to the model goes on with one that nobody knows."""
    lone = proposal.end == proposal.start + 1
    if not lone or story.label(proposal.start) not in {"PERSON", "NORP"}:
        return False
    after = story.word(proposal.end)
    same = (
        proposal.end < len(story) and story.sentence[proposal.end] == story.sentence[proposal.start]
    )
    return same and after not in GENERIC and evidence.is_unknown_name(story, proposal.end)


def is_vouched_for(story: Story, proposal: Proposal, evidence: StoryEvidence) -> bool:
    """Whether a headline says in which country a place so called lies: "SANTA CRUZ IN BOLIVIA"."""
    loud = evidence.title_case[story.sentence[proposal.start]]
    if not loud or not is_held(story, proposal, "in", evidence.holders):
        return False
    lower = proposal.name.lower()
    return not (_is_taken_for_person(story, proposal) or lower in ORDINARY or lower in CALENDAR)


def is_eleven(story: Story, proposal: Proposal, evidence: StoryEvidence) -> bool:
    """Whether a town is followed by a plural verb, as a team is in British English: "Durham were".

    Nobody is meant who is called that.
    """
    start, end = proposal.start, proposal.end
    begins = start == story.sentence_starts[story.sentence[start]]
    if not begins or story.word(end) not in {"were", "are"} or story.tag(end - 1) != "NNP":
        return False
    lower = proposal.name.lower()
    if lower in ORDINARY or lower in evidence.plain_words or not proposal.matches:
        return False
    best = proposal.matches[0]
    return best.exact and best.place.feature_class == "P" and best.place.population >= _LARGE


def is_somebody_or_something(story: Story, proposal: Proposal) -> bool:
    """Whether it is a relative, a ship, or in the quoted title of a book or a song."""
    before = story.words[proposal.start - 1] if proposal.start else ""
    if before in KIN or (before.isupper() and before.lower() in SHIPS):
        return True
    at = proposal.start - 1
    if story.word(at) == "of" and story.word(at - 1) == "city":
        return story.words[at - 2].isupper() and story.word(at - 2) in SHIPS
    return _is_in_title(story, proposal)


def _is_in_title(story: Story, proposal: Proposal) -> bool:
    first, last = proposal.start - 1, proposal.end
    while first >= 0 and proposal.start - first <= _TITLE and _is_of_title(story.words[first]):
        first -= 1
    if first < 0 or story.words[first] not in _OPENING_QUOTES:
        return False
    while last < len(story) and last - proposal.end <= _TITLE and _is_of_title(story.words[last]):
        last += 1
    closed = last < len(story) and story.words[last] in _CLOSING_QUOTES
    named = [word for word in story.words[first + 1 : last] if word[:1].isalpha()]
    return closed and len(named) > 2 and (named[0] + named[-1])[:1].isupper()


def _is_of_title(word: str) -> bool:
    return word[:1].isupper() or word in _SMALL_WORDS or word in {"'s", "’s"}


def _is_taken_for_person(story: Story, proposal: Proposal) -> bool:
    number = story.entity[proposal.start]
    if number < 0:
        return False
    entity = story.entities[number]
    return entity.label == "PERSON" and (entity.start, entity.end) == (proposal.start, proposal.end)


def _is_nation_acting(story: Story, proposal: Proposal) -> bool:
    """Whether it is a nation that acts, as against a state or a town: those act at home."""
    if not proposal.matches or not proposal.matches[0].place.feature.startswith(_NATIONAL):
        return False
    return kind_of(story, proposal, demonym=False) is MentionKind.METONYM


def _taken_whole(names: Sequence[Name]) -> list[Name]:
    """Leave out what is part of a longer name that a place has: "Houghton" of "-le-Spring".

    The longer one is as likely as that part was.
    """
    around: dict[int, tuple[int, int]] = {}
    for name in names:
        span = _span(name)
        if _is_written_so(name.proposal):
            for at in range(*span):
                around[at] = max(around.get(at, span), span, key=lambda one: one[1] - one[0])
    parts = [name for name in names if _is_part(name.proposal, around)]
    likeliest: dict[tuple[int, int], float] = {}
    for part in parts:
        span = around[part.proposal.start]
        likeliest[span] = max(likeliest.get(span, 0.0), part.probability)
    return [
        _as_likely(name, likeliest.get(_span(name), 0.0))
        for name in names
        if not _is_part(name.proposal, around)
    ]


def _as_likely(name: Name, probability: float) -> Name:
    """Return a name that is at least so likely."""
    if name.probability >= probability:
        return name
    return replace(name, probability=probability)


def _span(name: Name) -> tuple[int, int]:
    return name.proposal.start, name.proposal.end


def _is_part(proposal: Proposal, around: Mapping[int, tuple[int, int]]) -> bool:
    start, end = around.get(proposal.start, (proposal.start, 0))
    return proposal.end <= end and proposal.end - proposal.start < end - start


def _is_written_so(proposal: Proposal) -> bool:
    """Whether a name of several words is a place's own as it stands."""
    hyphened = "-" in proposal.name
    return proposal.end > proposal.start + 1 and any(
        match.kind is NameKind.MAIN and (match.exact or hyphened) for match in proposal.matches[:1]
    )


def best_apart(weighed: Iterable[Name]) -> list[Name]:
    """Return the likeliest names that do not overlap, the longer of equals, in text order."""
    kept: list[Name] = []
    touching: list[Name] = []
    end = 0
    for name in sorted(weighed, key=lambda name: name.proposal.start):
        if name.proposal.start >= end:
            kept += _best_of(touching)
            touching = []
        touching.append(name)
        end = max(end, name.proposal.end)
    return kept + _best_of(touching)


def _best_of(touching: list[Name]) -> list[Name]:
    """Return the best of names each of which overlaps another of them."""
    if len(touching) < 2:
        return touching
    taken: set[int] = set()
    kept = []
    for name in sorted(touching, key=_preference):
        span = range(name.proposal.start, name.proposal.end)
        if taken.isdisjoint(span):
            taken.update(span)
            kept.append(name)
    return sorted(kept, key=lambda name: name.proposal.start)


def _preference(name: Name) -> tuple[float, int, int]:
    proposal = name.proposal
    return (-round(name.probability, 6), proposal.start - proposal.end, proposal.start)
