"""What each folded name has to do with which places, and how strongly."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from difflib import SequenceMatcher

from records import Draft, Drafts
from spellings import fold

from dateline.domain.places import NameKind
from dateline.gazetteer.packing import PackedMatch, pack
from dateline.gazetteer.ranking import name_weight, place_weight, shares

_DOUBTED = 0.05
"""What is left of the weight of a town's odd other name where it is another place's own."""


@dataclass(slots=True)
class Sense:
    """What one folded name has to do with one place."""

    own: str
    """The place's own name."""
    weight: float
    kind: NameKind
    spelled: list[str]
    doubtful: bool
    """An other name that nobody vouches for."""
    foreign: bool
    """A name in another language only."""

    @property
    def offered(self) -> float:
        """How prominently it is offered while somebody types."""
        return self.weight * (0.1 if self.doubtful or self.kind is NameKind.DEMONYM else 1.0)


Named = dict[int, Sense]
"""Row number to sense, under one folded name."""


def gather_names(drafts: Drafts, nums: dict[str, int]) -> dict[str, Named]:
    """Return the senses of every folded name; ``nums`` are the row numbers by id."""
    names: dict[str, Named] = defaultdict(dict)
    for draft in drafts.values():
        weight = place_weight(
            feature=draft.feature,
            population=draft.population,
            languages=draft.languages,
            curated=draft.curated,
        )
        for name in draft.names:
            key = fold(name)
            if key:
                _add_sense(names[key], nums[draft.id], draft, name, weight)
    return names


def _add_sense(named: Named, num: int, draft: Draft, name: str, weight: float) -> None:
    kind = draft.names[name]
    share = weight * name_weight(kind, shortened=name in draft.shortened)
    foreign = name in draft.foreign
    doubtful = kind is NameKind.ALTERNATE and name not in draft.trusted
    doubtful = doubtful and (foreign or draft.feature[0] == "P")
    sense = named.get(num)
    if sense is None:
        named[num] = Sense(draft.name, share, kind, [name], doubtful, foreign)
        return
    sense.spelled.append(name)
    sense.doubtful = sense.doubtful and doubtful
    sense.foreign = sense.foreign and foreign
    if share > sense.weight:
        sense.weight, sense.kind = share, kind


def packed(named: Named) -> tuple[float, bytes]:
    """Return how prominently a name is offered while somebody types, and its matches packed."""
    if any(sense.kind is NameKind.MAIN for sense in named.values()):
        for sense in named.values():
            if sense.doubtful and (sense.foreign or not _alike(sense.spelled[0], sense.own)):
                sense.weight *= _DOUBTED
    ordered = sorted(named.items(), key=lambda item: (-item[1].weight, item[0]))
    priors = shares([sense.weight for _, sense in ordered])
    matches = [
        PackedMatch(num, sense.kind, prior, _spellings(sense.spelled, sense.own))
        for (num, sense), prior in zip(ordered, priors, strict=True)
    ]
    return max(sense.offered for sense in named.values()), pack(matches)


def _alike(name: str, own: str) -> bool:
    """Whether one name holds the words of the other, or is spelled much like it."""
    first, second = fold(name), fold(own)
    if set(first.split()) <= set(second.split()) or set(second.split()) <= set(first.split()):
        return True
    return SequenceMatcher(None, first, second, autojunk=False).ratio() > 0.75


def _spellings(spelled: list[str], own: str) -> tuple[str, ...]:
    """Return the spellings, the place's own name first; none where that is the only one."""
    if spelled == [own]:
        return ()
    return tuple(sorted(set(spelled), key=lambda name: (name != own, spelled.index(name))))
