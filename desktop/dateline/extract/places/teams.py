"""Whether a town's name stands for its team: "Crewe host Walsall", "Enugu Rangers"."""

from __future__ import annotations

from dateline.extract.places.civic import BODIES
from dateline.extract.places.story import Story
from dateline.extract.places.words import words

_MEETING = words("meet host play face")
_PLURAL = _MEETING | words("visit entertain lead trail")
"""After one town's name these have no "s" only where eleven people are meant."""
_VERBS = frozenset({"VBP", "VB"})
_BEATING = words("beat beats edged thrashed trounced routed downed defeated")
_ENDING = words("won lost drew")
_OVERCOMING = _BEATING | words(
    "beating edging thrashing trouncing routing downing defeating topped topping outlasted stunned"
)
_VERSUS = frozenset({"v", "v.", "vs", "vs."})
_LOSING = words("lost fell falling losing loss")
_SAME_SENTENCE = 12
"""Words on either side within which the score stands."""


def is_team(story: Story, start: int, end: int) -> bool:
    """Return whether tokens ``start`` to ``end`` (half-open), a place's name, mean its team."""
    after = story.word(end)
    if end < len(story) and story.words[end][:1].isupper():
        return after in BODIES["team"]
    if after in _PLURAL and (story.tag(end) in _VERBS or _is_name(story, end + 1)):
        return not _is_one_of_several(story, start)
    if after in _BEATING and _is_name(story, end + 1):
        return True
    if is_beaten(story, start, end) or _is_versus(story, start, end):
        return True
    if after in _ENDING and (_is_score(story, end + 1) or story.word(end + 1) in {"with", "."}):
        return after == "drew" or _is_score(story, end + 1)
    return _is_played(story, start)


def _is_versus(story: Story, start: int, end: int) -> bool:
    """Whether it is one of two sides: "England v France"."""
    if story.word(end) in _VERSUS:
        return _is_name(story, end + 1)
    return story.word(start - 1) in _VERSUS and _is_name(story, start - 2)


def is_beaten(story: Story, start: int, end: int) -> bool:
    """Whether a score tells that what is beaten is a team: "rallied to beat Clemson 90-84"."""
    if _is_played_to(story, start, end):
        return True
    if story.word(start - 1) not in _OVERCOMING:
        return False
    return any(_is_score(story, at) for at in range(start - _SAME_SENTENCE, end + _SAME_SENTENCE))


def _is_played_to(story: Story, start: int, end: int) -> bool:
    """Whether a score follows, and a team lost to it or won over it: "lost to Burlington 17-3"."""
    before, first = story.word(start - 1), story.word(start - 2)
    against = before in {"over", "past", "against"} or (before == "to" and first in _LOSING)
    return against and _is_score(story, end + (story.word(end) in {",", "by"}))


def _is_played(story: Story, start: int) -> bool:
    """Whether another team plays it: "beat Nenagh", "held Kano Pillars"."""
    verb = story.word(start - 1)
    if not _is_name(story, start - 2) or story.tag(start - 2) == "NNS":
        return False
    return verb in _BEATING or verb in _MEETING


def _is_one_of_several(story: Story, start: int) -> bool:
    """Whether the verb is plural because two are named: "Kells and Trim face a dry summer"."""
    return story.word(start - 1) == "and"


def _is_name(story: Story, at: int) -> bool:
    return 0 <= at < len(story) and story.words[at][:1].isupper()


def _is_score(story: Story, at: int) -> bool:
    """Whether goals of two sides stand there: "2-1", in one token or three."""
    first = story.word(at)
    if not first[:1].isdigit():
        return False
    return "-" in first or "–" in first or story.word(at + 1) in {"-", "–"}
