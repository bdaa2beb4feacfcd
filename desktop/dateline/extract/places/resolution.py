"""Choosing what each name means, in passes: first by itself, then beside those that are sure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from dateline.domain.places import NameMatch
from dateline.extract.pacing import Tell, in_silence, paced
from dateline.extract.places.groups import Group, group, key_of
from dateline.extract.places.judgement import SHIPPED, Judgement
from dateline.extract.places.landmarks import is_nature
from dateline.extract.places.ranking import (
    Matrix,
    Sure,
    Surroundings,
    Tally,
    compared,
    described,
    surroundings,
)
from dateline.extract.places.recognition import Name
from dateline.extract.places.story import Story

ROUNDS = 2
"""After the first pass, in which each name is judged alone: twice beside what the others mean."""

_SURE = 0.3
"""A name that is less sure than this says nothing of the others."""

_NONE = 0.5
"""Where "none of these" is likelier than this, nothing is chosen."""
_PEOPLE = 0.2
"""What a people counts beside a place: American negotiators may sit anywhere. A judgement."""
_ELSEWHERE = 4.0
"""What a match loses, in units of log odds, that is not in the state beside: a judgement."""
_STATE_ACTING = 1.0
"""What a state loses, likewise, where its namesake is a capital and acts. A judgement."""
_ARTICLE = 5.0
"""What a town loses, likewise, of a name with an article, where a river is called so: judged."""
_HAMLET = 2.0
"""What a hamlet loses, likewise, where a city has its name. A judgement."""
_FRAME = 2.0
"""What lies outside loses, likewise, where a sentence begins "In Tennessee,". A judgement."""
_CITY, _TIMES = 100_000, 10
"""People of a city, and how many times those of a hamlet it has."""
_ACTOR = 0.3
"""What a nation that only acts counts: "U.S. officials met in Geneva". A judgement."""


@dataclass(frozen=True, slots=True)
class Resolved:
    """What a group of mentions means."""

    group: Group
    shares: tuple[float, ...]
    """How likely each of the group's matches is, and last that it is none of them; sum 1."""
    story: Surroundings
    """What the other names said."""

    @property
    def best(self) -> int | None:
        """Return the index of the likeliest match, None where it is likelier that none is meant."""
        if len(self.shares) < 2 or self.shares[-1] > _NONE:
            return None
        likely = self.shares[:-1]
        return likely.index(max(likely))

    @property
    def match(self) -> NameMatch | None:
        """Return the likeliest match."""
        return None if self.best is None else self.group.matches[self.best]


def resolve(
    story: Story,
    names: Sequence[Name],
    judgement: Judgement = SHIPPED,
    tell: Tell = in_silence,
) -> list[Resolved]:
    """Return what every group of names in a story means; ``tell`` is called now and then."""
    return passes(group(story, names), names, judgement, ROUNDS, tell)


def passes(
    groups: Sequence[Group],
    names: Sequence[Name],
    judgement: Judgement,
    rounds: int,
    tell: Tell = in_silence,
) -> list[Resolved]:
    """Judge each group alone, then ``rounds`` times beside what the others were found to mean."""
    found = [
        Resolved(one, shares(one, None, judgement.first), Surroundings())
        for one in paced(groups, tell)
    ]
    for turn in range(rounds):
        if turn and found:
            _hear_again(found, names)
        seen = look_around(found, names)
        found = [
            _judged(one, around, judgement)
            for one, around in paced(zip(groups, seen, strict=True), tell)
        ]
    return found


def _hear_again(found: Sequence[Resolved], names: Sequence[Name]) -> None:
    """Tell every group its company once more: who surely means a place elsewhere keeps silent.

    Lincoln and Charlton are towns of Massachusetts, and so are Bolton and Reading; but not in a
    story in which those are English.
    """
    odds: dict[str, Sequence[float]] = {}
    for one in found:
        key, known = key_of(names[one.group.members[0]]), one.shares[:-1]
        odds[key] = [max(pair) for pair in zip(known, odds.get(key, known), strict=False)]
    groups = [one.group for one in found]
    for told, heard in zip(groups, groups[0].companions.company(odds), strict=True):
        told.clues = replace(told.clues, company=heard)
        told.rows = None


def _judged(one: Group, around: Surroundings, judgement: Judgement) -> Resolved:
    likely = shares(one, around, judgement.second)
    around.near = Tally()  # read once; in a long report all of them together would be large
    return Resolved(one, likely, around)


def look_around(found: Sequence[Resolved], names: Sequence[Name]) -> Iterator[Surroundings]:
    """Yield for each group what all others say of the story, as it sees it."""
    return surroundings(
        [_sure(resolved, names) for resolved in found],
        [resolved.group.sentences for resolved in found],
    )


def _sure(resolved: Resolved, names: Sequence[Name]) -> Sure | None:
    match = resolved.match
    certainty = max(resolved.shares[:-1], default=0.0)
    if match is None or certainty < _SURE:
        return None
    members = [names[member] for member in resolved.group.members]
    seen = max(name.probability * _counts(name) for name in members)
    weight = certainty * seen * min(len(resolved.group.members), 4) ** 0.5
    return Sure(match.place, weight, resolved.group.sentences)


def _outside(one: Group) -> list[int]:
    """Return the matches that lie elsewhere than the name after the comma says."""
    within = one.clues.containers
    if not one.addressed:
        return []
    return [at for at, match in enumerate(one.matches) if within.isdisjoint(match.place.admin)]


def _namesakes_of_capital(one: Group) -> list[int]:
    """Return the states that bear the name of a capital, where only a government acts."""
    if not one.acts or one.matches[0].place.feature != "P.PPLC":
        return []
    return [at for at, match in enumerate(one.matches) if match.place.feature == "A.ADM1"]


def _outside_frame(one: Group) -> list[int]:
    """Return what does not lie in the state that a name's sentence is set in, if anything does."""
    within = one.frames
    inside = [not within.isdisjoint(match.place.admin) for match in one.matches] if within else []
    return [at for at, lies in enumerate(inside) if not lies] if any(inside) else []


def _without_article(one: Group) -> list[int]:
    """Return what is called otherwise: towns for "the Andes", rivers for "Swan River"."""
    nature = [is_nature(match) for match in one.matches]
    if one.article:
        features = [match.place.feature for match in one.matches]
        return [at for at, feature in enumerate(features) if feature.startswith("P.")]
    if one.name.lower().endswith(" river") and not all(nature):
        return [at for at, match in enumerate(one.matches) if match.place.feature == "H.STM"]
    return []


def _hamlets(one: Group, story: Surroundings) -> Iterator[tuple[int, float]]:
    """Yield hamlets that bear a city's name, and what they lose: near to everything is one.

    Where most of the story is in the hamlet's state, it loses nothing.
    """
    cities = [match.place for match in one.matches if match.place.population >= _CITY]
    if not cities or one.container is not None:
        return
    city = max(cities, key=lambda place: place.population)
    for at, match in enumerate(one.matches):
        place = match.place
        small = place.population * _TIMES < city.population
        if place.feature_class == "P" and small and place.country == city.country:
            state = place.admin[1] if len(place.admin) > 1 else place.id
            here = story.division(state) / story.total if story.total else 0.0
            yield at, _HAMLET * max(0.0, 1.0 - here)


def _counts(name: Name) -> float:
    """Return what a name counts of the place it names: who acts may act far from home."""
    if name.demonym:
        return _PEOPLE
    return _ACTOR if name.actor else 1.0


def shares(one: Group, story: Surroundings | None, weights: Matrix) -> tuple[float, ...]:
    """Return how likely each match is, and last that none is meant."""
    if not one.matches:
        return (1.0,)
    if one.rows is None:
        one.rows = described(one.matches, one.clues)
    rows = one.rows if story is None else compared(one.rows, one.matches, story)
    scores = rows @ weights
    for losing, loss in (
        (_outside(one), _ELSEWHERE),
        (_namesakes_of_capital(one), _STATE_ACTING),
        (_outside_frame(one), _FRAME),
        (_without_article(one), _ARTICLE),
    ):
        scores[:-1][losing] -= loss
    for at, loss in _hamlets(one, story) if story is not None else ():
        scores[at] -= loss
    likely = np.exp(scores - scores.max())
    return tuple((likely / likely.sum()).tolist())
