"""Names that must mean the same: all mentions of one name in a story, with what stands beside them.

One sense per story: a name that is once followed by its state ("Paris, Texas") means that place
wherever it stands alone. The same name beside another kind of word ("Donetsk region") or another
state is another group.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from dateline.domain.places import NameMatch, PlaceId
from dateline.extract.places.company import Companions
from dateline.extract.places.landmarks import has_article, is_nature, is_waterside
from dateline.extract.places.ranking import MOST, Clues, Matrix, around, fits_cue
from dateline.extract.places.recognition import Name
from dateline.extract.places.story import Story
from dateline.extract.places.words import CUES, PARTS, words

_WIDER = {"province": "admin1", "admin1": "admin1", "admin2": "admin2"}
"""Which words for areas make another sense of the name: "Donetsk region" is no town."""
_CUE_OF = {word: cue for cue, said in reversed(CUES.items()) for word in said}
"""What each word calls the name beside it: of a word that stands for several, the first."""
_YIELDING = words(
    "cede ceding ceded annex annexed annexing surrender surrendering surrendered yield yielding"
)
"""Before a name: an area changes hands."""


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
    addressed: bool = False
    """Whether a state after a comma says where it is, and no list of states does."""
    acts: bool = False
    """Whether a capital is named only for what its government does: "Washington backed Manila"."""
    holds: int | None = None
    """The position of the name that it says that of: "Paris" before ", Texas"."""
    article: bool = False
    """Whether it is said with "the", as rivers and ranges are: "over the Andes"."""
    frames: frozenset[PlaceId] = frozenset()
    """The states that its sentences are set in: "In Tennessee, a plant at Stanton …"."""
    rows: Matrix | None = None
    """What its matches are like by themselves, once that was asked for."""
    companions: Companions = field(default_factory=lambda: Companions(()))
    """All groups of the story, this one among them, in order."""


def group(story: Story, names: Sequence[Name]) -> list[Group]:
    """Return the groups of a story, in order of their first mention."""
    beside = [_container(story, names, at) for at in range(len(names))]
    first: dict[str, int | None] = {}
    for name, container in zip(names, beside, strict=True):
        key = key_of(name)
        if container is not None and first.get(key) is None:
            first[key] = container
    made: dict[tuple[str, str, str], Group] = {}
    cues = _Cues(story)
    for at, name in enumerate(names):
        container = beside[at] if beside[at] is not None else first.get(key_of(name))
        holds = at - 1 if _follows_as_state(names, beside, at) else None
        cue = cues.of(name, holds=holds)
        within = "" if container is None else key_of(names[container])
        article = _is_nature_with_article(story, name)
        sense = (key_of(name), within, _WIDER.get(cue, "the" * article))
        if sense not in made:
            made[sense] = _new_group(name, cue, names, container)
            made[sense].article = article
            made[sense].holds = holds
            made[sense].addressed = container is not None and _is_address(story, names, container)
        made[sense].members.append(at)
    groups = list(made.values())
    for one in groups:
        one.acts = all(names[at].actor for at in one.members)
        one.sentences = frozenset(story.sentence[names[at].proposal.start] for at in one.members)
    _look_near(story, names, groups)
    companions = Companions([(key_of(names[one.members[0]]), one.matches) for one in groups])
    for one, mates in zip(groups, companions.company(), strict=True):
        one.companions = companions
        one.clues = replace(one.clues, company=mates)
    return groups


class _Cues:
    """What the words beside names call them, asked for in text order."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._regions: set[str] = set()

    def of(self, name: Name, *, holds: int | None) -> str:
        """Return the cue; what is left of a region named before is still that region."""
        if name.unsaid:
            return ""
        if holds is not None:
            return "admin1"
        cue = cue_of(self._story, name)
        if not cue and is_waterside(self._story, name.proposal.start, name.proposal.end):
            return "water"
        if cue in {"province", "admin1"}:
            self._regions.add(key_of(name))
        elif not cue and key_of(name) in self._regions and is_divided(self._story, name):
            return "admin1"
        return cue


def _is_nature_with_article(story: Story, name: Name) -> bool:
    here = name.proposal
    article = not name.demonym and has_article(story, here.start, here.end)
    return article and any(map(is_nature, here.matches[:MOST]))


def _sets_scene(story: Story, name: Name) -> bool:
    """Whether a sentence begins with "In" and the state, and a comma."""
    start, end = name.proposal.start, name.proposal.end
    if story.word(start - 1) != "in" or story.word(end) != "," or not name.proposal.matches:
        return False
    begins = start - 1 == story.sentence_starts[story.sentence[start]]
    return begins and name.proposal.matches[0].place.feature == "A.ADM1"


def _follows_as_state(names: Sequence[Name], beside: Sequence[int | None], at: int) -> bool:
    return at > 0 and beside[at - 1] == at and _is_state_of(names[at - 1], names[at])


def _is_address(story: Story, names: Sequence[Name], container: int) -> bool:
    """Whether a name and the state after its comma stand by themselves: "Moscow, Idaho"."""
    if container == 0 or not _is_state_of(names[container - 1], names[container]):
        return False
    start, end = names[container - 1].proposal.start, names[container].proposal.end
    if story.word(start - 1) == "," or story.word(end) in {"and", "or"}:
        return False
    return story.word(end) != "," or story.label(end + 1) != "GPE"


def is_divided(story: Story, name: Name) -> bool:
    """Whether an area is cut up or changes hands: "the rest of Donetsk", "cede Luhansk"."""
    at = name.proposal.start - (2 if story.word(name.proposal.start - 1) == "the" else 1)
    if story.word(at) == "of":
        return story.word(at - 1) in PARTS
    return story.word(at) in _YIELDING


def key_of(name: Name) -> str:
    """Return what names that are written alike have in common."""
    return name.proposal.name.casefold()


def _new_group(name: Name, cue: str, names: Sequence[Name], container: int | None) -> Group:
    matches = name.proposal.matches[:MOST]
    if cue == "province" and not any(fits_cue(match.place, cue) for match in matches):
        cue = "admin1"
    if not any(fits_cue(match.place, cue) for match in matches):
        cue = ""  # "the Pacific region": a word that fits none says nothing
    containers: frozenset[PlaceId] = frozenset()
    if container is not None:
        containers = _ids(names[container])
    return Group(
        name.proposal.name,
        matches,
        Clues(cue=cue, containers=containers),
        container=container,
    )


def _is_state_of(inner: Name, outer: Name) -> bool:
    """Whether a name after a comma can only be the state or province of the one before."""
    chains = {wider for match in inner.proposal.matches[:MOST] for wider in match.place.admin}
    holding = {
        match.place.feature for match in outer.proposal.matches[:MOST] if match.place.id in chains
    }
    return "A.ADM1" in holding and not any(feature.startswith("A.PCL") for feature in holding)


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
    """Return the sort of place that the words beside a name call it; empty if they do not.

    Reports are sent from towns: a dateline's "WASHINGTON" is no state.
    """
    if name.dateline:
        return "settlement"
    cues = (_CUE_OF[word] for word in _words_beside(story, name) if word in _CUE_OF)
    return next(cues, "")


def _words_beside(story: Story, name: Name) -> list[str]:
    """Return the words that may say what a name is, those that say it most plainly first."""
    start, end = name.proposal.start, name.proposal.end
    own = name.proposal.name.casefold().split()
    beside = [own[-1], own[0]] if len(own) > 1 else []
    beside.append(story.word(end))
    if story.word(end) in {"and", "or", ","}:
        beside += _shared_noun(story, end)
    if story.word(start - 1) in {"of", "de"}:
        beside.append(story.word(start - 2))
    if story.word(start - 1) in {"and", "or", ","}:
        beside += _shared_head(story, start)
    beside.append(story.word(start - 1))
    return beside


def _shared_noun(story: Story, end: int) -> list[str]:
    """Return the plural noun that a list of names shares: "Donetsk and Luhansk regions"."""
    for at in range(end + 1, min(end + 8, len(story))):
        word = story.lower[at]
        if word in {"and", "or", ","} or story.words[at][0].isupper():
            continue
        return [word] if story.tags[at] == "NNS" else []
    return []


def _shared_head(story: Story, start: int) -> list[str]:
    """Return the plural noun before a list of names: "provinces of Masvingo and Midlands"."""
    for at in range(start - 1, max(start - 9, 0), -1):
        word = story.lower[at]
        if word in {"and", "or", ","} or story.words[at][0].isupper():
            continue
        plural = word == "of" and story.tags[at - 1] == "NNS"
        return [story.lower[at - 1]] if plural else []
    return []


def _look_near(story: Story, names: Sequence[Name], groups: Sequence[Group]) -> None:
    """Tell every group what other names of its sentences mean first of all.

    Who only acts in a story, and is nowhere its setting, may act anywhere: U.S. envoys in Geneva.
    """
    by_sentence: dict[int, list[int]] = {}
    for at, name in enumerate(names):
        by_sentence.setdefault(story.sentence[name.proposal.start], []).append(at)
    frames = {
        story.sentence[name.proposal.start]: _ids(name)
        for name in names
        if _sets_scene(story, name)
    }
    settings = {key_of(name) for name in names if not (name.demonym or name.actor)}
    for one in groups:
        mates = {
            mate
            for member in one.members
            for mate in around(by_sentence[story.sentence[names[member].proposal.start]], member)
        }
        near = frozenset(
            names[at].proposal.matches[0].place.id
            for at in mates - set(one.members)
            if names[at].proposal.matches and key_of(names[at]) in settings
        )
        one.clues = replace(one.clues, near=near)
        one.frames = frozenset().union(
            *(frames.get(sentence, frozenset()) for sentence in one.sentences)
        )
