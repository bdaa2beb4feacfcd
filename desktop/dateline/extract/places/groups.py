"""Names that must mean the same: all mentions of one name in a story, with what stands beside them.

One sense per story: a name that is once followed by its state ("Paris, Texas") means that place
wherever it stands alone. The same name beside another kind of word ("Donetsk region") or another
state is another group.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from dateline.domain.places import NameMatch, PlaceId
from dateline.extract.places.ranking import MOST, Clues
from dateline.extract.places.recognition import Name
from dateline.extract.places.story import Story
from dateline.extract.places.words import CUES

_WIDER = frozenset({"admin1", "admin2"})


@dataclass(slots=True)
class Group:
    """Mentions (positions in the list of names) that share one choice."""

    name: str
    matches: tuple[NameMatch, ...]
    clues: Clues
    members: list[int] = field(default_factory=list)
    sentences: frozenset[int] = frozenset()
    container: int | None = None
    """The position of the name that says what it lies in: "Texas" after "Paris,"."""


def group(story: Story, names: Sequence[Name]) -> list[Group]:
    """Return the groups of a story, in order of their first mention."""
    beside = [_container(story, names, at) for at in range(len(names))]
    first: dict[str, int | None] = {}
    for name, container in zip(names, beside, strict=True):
        key = _key(name)
        if container is not None and first.get(key) is None:
            first[key] = container
    made: dict[tuple[str, str, str], Group] = {}
    for at, name in enumerate(names):
        container = beside[at] if beside[at] is not None else first.get(_key(name))
        cue = cue_of(story, name)
        within = "" if container is None else _key(names[container])
        sense = (_key(name), within, cue if cue in _WIDER else "")
        if sense not in made:
            made[sense] = _new_group(name, cue, names, container)
        made[sense].members.append(at)
    groups = list(made.values())
    for one in groups:
        one.sentences = frozenset(story.sentence[names[at].proposal.start] for at in one.members)
    _look_near(story, names, groups)
    return groups


def _key(name: Name) -> str:
    return name.proposal.name.casefold()


def _new_group(name: Name, cue: str, names: Sequence[Name], container: int | None) -> Group:
    containers: frozenset[PlaceId] = frozenset()
    if container is not None:
        containers = _ids(names[container])
    return Group(
        name.proposal.name,
        name.proposal.matches[:MOST],
        Clues(cue=cue, containers=containers),
        container=container,
    )


def _ids(name: Name) -> frozenset[PlaceId]:
    """Return the divisions and countries that a name may mean."""
    return frozenset(
        match.place.id for match in name.proposal.matches[:MOST] if match.place.feature_class == "A"
    )


def _container(story: Story, names: Sequence[Name], at: int) -> int | None:
    """Return the position of the name right after a comma, if this one can lie in what it means."""
    if at + 1 >= len(names):
        return None
    here, after = names[at].proposal, names[at + 1].proposal
    between = story.lower[here.end : after.start]
    if between not in ([","], ["("], ["in"], [",", "in"], ["of"], ["district", "of"], ["-"]):
        return None
    if between == [","] and story.tag(after.end) == "POS":
        return None  # "Kharkiv, Ukraine's second city": a remark, not an address
    ids = _ids(names[at + 1])
    if any(not ids.isdisjoint(match.place.admin) for match in here.matches[:MOST]):
        return at + 1
    return None


def cue_of(story: Story, name: Name) -> str:
    """Return the sort of place that the words beside a name call it; empty if they do not."""
    start, end = name.proposal.start, name.proposal.end
    words = name.proposal.name.casefold().split()
    around = [story.word(end)]
    if story.word(end) in {"and", "or", ","}:
        around += _shared_noun(story, end)
    if story.word(start - 1) == "of":
        around.append(story.word(start - 2))
    around.append(story.word(start - 1))
    if len(words) > 1:
        around = [words[-1], words[0], *around]
    for word in around:
        for cue, cue_words in CUES.items():
            if word in cue_words:
                return cue
    return ""


def _shared_noun(story: Story, end: int) -> list[str]:
    """Return the plural noun that a list of names shares: "Donetsk and Luhansk regions"."""
    for at in range(end + 1, min(end + 8, len(story))):
        word = story.lower[at]
        if word in {"and", "or", ","} or story.words[at][0].isupper():
            continue
        return [word] if story.tags[at] == "NNS" else []
    return []


def _look_near(story: Story, names: Sequence[Name], groups: Sequence[Group]) -> None:
    """Tell every group what other names of its sentences mean first of all."""
    by_sentence: dict[int, set[int]] = {}
    for at, name in enumerate(names):
        by_sentence.setdefault(story.sentence[name.proposal.start], set()).add(at)
    for one in groups:
        mates = {at for sentence in one.sentences for at in by_sentence[sentence]}
        near = frozenset(
            names[at].proposal.matches[0].place.id
            for at in mates - set(one.members)
            if names[at].proposal.matches
        )
        one.clues = Clues(cue=one.clues.cue, containers=one.clues.containers, near=near)
