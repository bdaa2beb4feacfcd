"""What the words beside say of a name that nobody need know: a river, a park, a place near by.

"The Bungil Creek", "Yoho National Park", "a crash north of Minitonas": whoever writes so names a
place, be it in the gazetteer or not.
"""

from __future__ import annotations

from dateline.domain.places import NameMatch
from dateline.extract.places.names import Names
from dateline.extract.places.story import Story
from dateline.extract.places.words import CALENDAR, COMPASS, GENERIC, ORDINARY, words

_WATERS = words("river creek lake")
_HEADS = _WATERS | words(
    "mountain mountains hills valley bay canyon gorge glacier falls pass ridge island islands "
    "peninsula lagoon reservoir quarry rapids fjord bayou brook harbour harbor wetlands marsh"
)
"""After a name: a landscape is called that."""
_PARKS = {"national": words("park forest seashore monument preserve"), "provincial": words("park")}
_OPENING = words("cape mount lake")
"""Before a name: the two together are a landscape's."""
_AT = words("at near outside")
_LONGEST = 3
_DIRECTIONS = COMPASS - words("northern southern eastern western")
_ARTICLE_REACH = 2
_QUALIFYING = frozenset({"JJ", "VBN", "VBG"})
_NATURE = frozenset("HTLV")
_BESIDE_WATER = words("along on over across up down into cross crossed")
_FLOWING = words("rose rises flooded flows flowed burst broke overflowed swelled crossed spilled")
_PLACES = frozenset({"GPE", "LOC", "FAC"})


def is_landscape(story: Story, start: int, end: int) -> bool:
    """Whether a name of several words ends as a river's, a range's or a park's does."""
    if end - start < 2 or story.label(start) in {"PERSON", "WORK_OF_ART", "PRODUCT"}:
        return False
    if not all(word[:1].isupper() for word in story.words[start:end]):
        return False
    if story.tag(start - 1) == "POS":
        return False
    head, before = story.word(end - 1), story.word(end - 2)
    if head in _PARKS.get(before, ()):
        return end - start > 2
    first = story.word(start)
    own = head in _WATERS or first not in ORDINARY | CALENDAR | COMPASS
    return own and (head in _HEADS or first in _OPENING) and not _goes_on(story, end)


def _goes_on(story: Story, end: int) -> bool:
    """Whether a word with a capital follows: "Green River Community College"."""
    return end < len(story) and story.words[end][:1].isupper()


def lies_in_a_direction(story: Story, start: int) -> bool:
    """Whether something is told to lie north of it, or so far from it."""
    if story.word(start - 1) == "of":
        return story.word(start - 2) in _DIRECTIONS and story.words[start - 2].islower()
    return False


def is_somewhere(story: Story, start: int, end: int) -> bool:
    """Whether what nobody knows stands after "at" or "near", or lies in a direction.

    The model has no name for it; it is written with a capital where no sentence begins.
    """
    word = story.words[start]
    if not (word.istitle() and word.isalpha() and len(word) > _LONGEST):
        return False
    if any(story.lower[at] in ORDINARY | CALENDAR | GENERIC for at in range(start, end)):
        return False
    if story.tag(end - 1) != "NNP" or _goes_on(story, end) or story.word(end) in {"'s", "’s", "-"}:
        return False
    if story.word(end) in {"and", "&"} and _goes_on(story, end + 1):
        return False
    before = story.words[start - 1] if start else ""
    return (before.islower() and before in _AT) or lies_in_a_direction(story, start)


def is_framed(story: Story, start: int, end: int) -> bool:
    """Whether it is one end of a way whose other end is a place: "from Carnarvon to De Aar"."""
    before, after = story.word(start - 1), story.word(end)
    if (before, after) in {("from", "to"), ("between", "and")}:
        return story.label(end + 1) in _PLACES
    at = start - 2
    while at > start - 2 - _LONGEST and at > 0 and story.words[at][:1].isupper():
        at -= 1
    opens = (story.word(at), before) in {("from", "to"), ("between", "and")}
    return opens and story.label(start - 2) in _PLACES


def nameless_places(story: Story) -> list[tuple[int, int]]:
    """Return runs of one or two capitalised words that stand somewhere and have no label."""
    found = []
    for at, word in enumerate(story.lower):
        if word not in _AT and word != "of":
            continue
        start = at + 1
        end = start
        while end < len(story) and end - start < 2 and story.words[end].istitle():
            if story.entity[end] >= 0:
                break
            end += 1
        alone = end > start and story.entity[min(end, len(story) - 1)] < 0
        if alone and is_somewhere(story, start, end):
            found.append((start, end))
    return found


def has_article(story: Story, start: int, end: int) -> bool:
    """Whether an article stands before a name that no noun follows: "over the Andes"."""
    if end < len(story) and (story.words[end][:1].isupper() or story.word(end) == "-"):
        return False
    if story.tag(end)[:2] in {"NN", "JJ", "VBN", "CD"} or story.tag(end) == "POS":
        return False
    at = start - 1
    while at >= start - _ARTICLE_REACH and story.tag(at) in _QUALIFYING:
        at -= 1
    return story.word(at) == "the"


def is_waterside(story: Story, start: int, end: int) -> bool:
    """Whether it has an article and flows, or something stands on its banks: "along the Sinú"."""
    if not has_article(story, start, end):
        return False
    at = start - 1
    while story.word(at) != "the":
        at -= 1
    return story.word(at - 1) in _BESIDE_WATER or story.word(end) in _FLOWING


def rivers(story: Story, names: Names, start: int, end: int) -> tuple[NameMatch, ...]:
    """Return the rivers that "the Magdalena" may be, which are called so in short."""
    if not has_article(story, start, end):
        return ()
    name = story.text(start, end)
    found = (names.matches(way) for way in (f"{name} River", f"River {name}") if names.known(way))
    return tuple(one for matches in found for one in matches if one.place.feature_class == "H")


def is_nature(match: NameMatch) -> bool:
    """Whether a match is a water, a range, a landscape: what has an article in English."""
    return match.place.feature_class in _NATURE
