"""From a story's columns to its mentions: recognition, kinds, resolution, confidence, reasons."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from dateline.domain.events import Mention, MentionKind, Scene
from dateline.domain.places import Candidate, Place, PlaceId
from dateline.extract.pacing import Tell, in_silence, paced
from dateline.extract.places.judgement import SHIPPED, Judgement, is_wide
from dateline.extract.places.kinds import kind_of
from dateline.extract.places.names import Names
from dateline.extract.places.proposals import Proposal
from dateline.extract.places.ranking import EARTH_KM, Surroundings, unit_vectors
from dateline.extract.places.reasons import by_sentence, reason
from dateline.extract.places.recognition import Name, recognise
from dateline.extract.places.resolution import Resolved, resolve
from dateline.extract.places.scenes import only_spoken_of
from dateline.extract.places.story import Story

MOST_CANDIDATES = 6
"""The choice and five more."""

_CITY_REGION = 3
"""Times the people of a town: a division that has no more is the town with its surroundings."""
_SPOT_KM = 50.0
_HEAD = 3
"""The likeliest, which are offered whatever they are."""


def find_places(
    story: Story, names: Names, judgement: Judgement = SHIPPED, tell: Tell = in_silence
) -> tuple[Mention, ...]:
    """Return the places that a story names, in text order, not overlapping; without moments.

    ``tell`` is called now and then, and may stop the work by raising.
    """
    found = recognise(story, names, judgement, tell)
    return place_names(story, found, judgement, tell, names=names)


def place_names(
    story: Story,
    found: Sequence[Name],
    judgement: Judgement = SHIPPED,
    tell: Tell = in_silence,
    *,
    names: Names | None = None,
) -> tuple[Mention, ...]:
    """Return what the names of a story mean, however they were found.

    ``names`` tells what is offered beside a country, a state, a region or a river.
    """
    beside = by_sentence(found, story)
    drafts: dict[int, _Draft] = {}
    for resolved in paced(resolve(story, found, judgement, tell), tell):
        shared, located = _shared(resolved, names)
        chosen = shared.place
        reasons: dict[int, str] = {}
        for member in resolved.group.members:
            name = found[member]
            if name.hint:
                continue
            sure = 0.0
            if shared.choice is not None:
                wide = chosen is not None and is_wide(chosen)
                sure = judgement.confidence(name.probability * located, wide=wide)
            sentence = story.sentence[name.proposal.start]
            if sentence not in reasons:
                reasons[sentence] = reason(resolved, found, beside, sentence)
            kind = kind_of(story, name.proposal, demonym=name.demonym, chosen=chosen)
            drafts[member] = _Draft(shared, kind, sure, reasons[sentence])
    return _staged(story, found, drafts)


class _Draft(NamedTuple):
    """What is known of a mention before it is told whether anything happens there."""

    shared: Mention
    kind: MentionKind
    confidence: float
    reason: str


def _staged(
    story: Story, found: Sequence[Name], drafts: Mapping[int, _Draft]
) -> tuple[Mention, ...]:
    """Return the mentions, each told whether what its sentence tells of happens there.

    A government or a people is only spoken of, whatever it does: its place is not where.
    """
    literal = [at for at in sorted(drafts) if drafts[at].kind is MentionKind.LITERAL]
    spoken = only_spoken_of(
        story,
        [(found[at].proposal.start, found[at].proposal.end) for at in literal],
        _of_datelines(story, found),
    )
    return tuple(_mention(story, found[at].proposal, drafts[at], spoken) for at in sorted(drafts))


def _of_datelines(story: Story, found: Sequence[Name]) -> frozenset[int]:
    """Return the first tokens of the names in datelines: "KYIV" and, after its comma, "Ukraine"."""
    starts: set[int] = set()
    after = -1
    for name in found:
        here = name.proposal
        if name.dateline or (here.start == after + 1 and story.word(after) == ","):
            starts.add(here.start)
            after = here.end
    return frozenset(starts)


def _mention(story: Story, proposal: Proposal, draft: _Draft, spoken: Mapping[int, str]) -> Mention:
    words = spoken.get(proposal.start)
    happens = words is None and draft.kind is MentionKind.LITERAL
    return Mention(
        start=story.starts[proposal.start],
        end=story.ends[proposal.end - 1],
        text=proposal.name,
        paragraph=story.paragraph[proposal.start],
        kind=draft.kind,
        candidates=draft.shared.candidates,
        choice=draft.shared.choice,
        confidence=draft.confidence,
        reason=draft.reason,
        scene=Scene.HAPPENS if happens else Scene.MENTIONED,
        scene_reason=words or "",
    )


def _shared(resolved: Resolved, names: Names | None) -> tuple[Mention, float]:
    """Return what all mentions of a group have in common, and how sure it is where they are."""
    ranked = _ranked(resolved)
    chosen = resolved.match
    mention = Mention(
        start=0,
        end=0,
        text=resolved.group.name,
        paragraph=0,
        kind=MentionKind.LITERAL,
        candidates=offered(_varied(ranked, resolved.story), names),
        choice=None if chosen is None else chosen.place.id,
    )
    return mention, located_share(ranked) if chosen is not None else 0.0


def located_share(candidates: Sequence[Candidate]) -> float:
    """Return how likely it is that the first candidate says where the name is on the map.

    A town and the division that is hardly more than the town (Kyiv, Geneva) are one spot: doubt
    between them is no doubt about where.
    """
    chosen = candidates[0].place
    twins = (one.score for one in candidates[1:] if _is_one_spot(chosen, one.place))
    return min(1.0, candidates[0].score + sum(twins))


def _is_one_spot(first: Place, second: Place) -> bool:
    town, area = (first, second) if first.feature_class == "P" else (second, first)
    if area.id not in town.admin or area.population > _CITY_REGION * max(town.population, 1):
        return False
    here, there = unit_vectors([town, area])
    return math.acos(min(1.0, float(here @ there))) * EARTH_KM < _SPOT_KM


def _ranked(resolved: Resolved) -> list[Candidate]:
    """Return the matches, likeliest first, each place once."""
    by_place: dict[PlaceId, Candidate] = {}
    for match, share in zip(resolved.group.matches, resolved.shares, strict=False):
        place = match.place
        known = by_place.get(place.id)
        total = share + (known.score if known else 0.0)
        by_place[place.id] = Candidate(place=place, score=total)
    return sorted(by_place.values(), key=lambda one: (-one.score, one.place.id))


def offered(ranked: Sequence[Candidate], names: Names | None) -> tuple[Candidate, ...]:
    """Return the choice and up to five more that differ from it and from each other.

    Of a town and the division that is hardly more, one is enough. Where there is room, what
    happens in a country or a state may as well have happened in its capital, on a river at one of
    its towns, in a part of a continent anywhere in it.
    """
    kept: list[Candidate] = []
    for one in ranked:
        if len(kept) < MOST_CANDIDATES and not any(
            _is_one_spot(other.place, one.place) for other in kept
        ):
            kept.append(Candidate(place=one.place, score=_floor(one.score)))
    kept = [*kept[:1], *sorted(kept[1:], key=lambda one: -one.score)]
    known = {one.place.id for one in kept}
    others = names.beside(kept[0].place) if names and kept else ()
    kept += [Candidate(place=one, score=0.0) for one in others if one.id not in known]
    return tuple(kept[:MOST_CANDIDATES])


def _varied(ranked: Sequence[Candidate], story: Surroundings) -> Sequence[Candidate]:
    """Move up what is likely to be meant though it scores low, behind the likeliest three.

    That is the largest place of the name, the largest in the story's country, the one nearest to
    what is sure, and the first of another kind: a division, a town, a river.
    """
    if len(ranked) <= MOST_CANDIDATES:
        return ranked
    head, rest = list(ranked[:_HEAD]), list(ranked[_HEAD:])
    home = _home(story)
    wanted = [_largest(ranked), _largest([one for one in ranked if one.place.country == home])]
    near = _nearest(ranked, story)
    kinds = {one.place.feature_class for one in ranked[:_HEAD]}
    other = next((one for one in rest if one.place.feature_class not in kinds), None)
    up = [one for one in rest if any(one is want for want in (*wanted, near, other))]
    return [*head, *up, *(one for one in rest if not any(one is want for want in up))]


def _largest(ranked: Sequence[Candidate]) -> Candidate | None:
    return max(ranked, key=lambda one: one.place.population, default=None)


def _home(story: Surroundings) -> str:
    """Return the country that most of the story is set in; of none, no place's."""
    countries = story.everything.countries
    return max(countries, key=lambda code: countries[code], default="?")


def _nearest(ranked: Sequence[Candidate], story: Surroundings) -> Candidate | None:
    """Return the town or site that is nearest to the story's others."""
    small = [one for one in ranked if one.place.feature_class in "PSHT"]
    if not small or not len(story.points):
        return None
    closeness = (unit_vectors([one.place for one in small]) @ story.points.T).max(axis=1)
    return small[int(closeness.argmax())]


def _floor(score: float) -> float:
    """Round down, so that rounded scores never sum to more than 1."""
    return int(score * 10_000) / 10_000
