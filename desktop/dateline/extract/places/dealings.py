"""Whether a name is that of a government that is talked with, pressed, helped or relied upon.

What counts is the word before the preposition: "pressure on Kenya" is put to those who rule it,
"rain on Kenya" falls on the ground.
"""

from __future__ import annotations

from dateline.extract.places.lists import list_start
from dateline.extract.places.scene_words import nouns, verbs
from dateline.extract.places.story import Story
from dateline.extract.places.words import words

_DEALING = words("against by versus vs vs. pressure accuse accused")
_ADDRESSING = words(
    "warning warned warns urging urged urges telling told thanked thanking asked asking asks "
    "accusing accuses blaming blamed pressing pressed persuade convince force forcing help "
    "helping arm arming sanctioning demanding thanks"
)
_LINKS = words(
    "border borders frontier boundary road roads train trains flight flights route routes line "
    "railway distance halfway along together bridge ferry highway bus journey travel "
    "traveling travelling pipeline"
)
"""What runs between two places, as against talks between two governments."""
_SAYING = words("comment response reaction word message signal support pressure")

_HELP = words(
    "aid assistance support funding loan loans weapons arms ammunition guarantee guarantees "
    "sanctions tariffs"
)
_RELIEF = words("humanitarian food relief medical emergency flood famine earthquake")
"""What is sent to those who live there rather than to who rules them."""
_MESSAGES = nouns("warning message ultimatum appeal concession threat demand") | {"loyal"}
_PRESSING = nouns("pressure demand sanction tariff embargo condition") | words(
    "dependent reliant dependence reliance"
)
_RELYING = verbs("depend rely lean count call prevail") | {"relying"}

_BEFORE_PREPOSITION = {
    "on": _PRESSING | _RELYING,
    "for": _HELP,
    "to": _HELP | _MESSAGES,
    "of": words("demands demanded asked expected required"),
}
"""What stands before each preposition where a government is meant."""

_CALLING = (
    verbs("call push wait appeal press plead argue allow plan")
    | nouns("call demand time need way chance opportunity reason deadline condition pressure plan")
    | words(
        "possible impossible hard difficult easy easier harder necessary important crucial vital "
        "essential ready acceptable unacceptable unthinkable better best enough room proposal"
    )
)
"""Before "for" and a name: what it is to do follows."""
_WANTING = verbs(
    "want expect require allow enable force press pressure compel push invite"
) | words("get got forbid forbade")
"""Before a name: what it is to do follows after "to"."""
_STATES_OF_THINGS = words("be become remain look feel burn freeze suffer")


def is_dealt_with(story: Story, start: int, end: int) -> bool:
    """Return whether somebody deals with the name of tokens ``start`` to ``end`` (half-open)."""
    first = list_start(story, start, end)
    at = first - 1 - (story.word(first - 1) == "both")
    word = story.word(at)
    if word in {"with", "between"}:
        return not {story.word(at - step) for step in (1, 2)} & _LINKS
    if _is_to_act(story, at, start, end):
        return True
    if story.word(at - 1) in _BEFORE_PREPOSITION.get(word, ()):
        return story.word(at - 1) not in _HELP or not _is_relief(story, at - 1)
    before = start - 1 - (story.word(start - 1) in {"the", "a"})
    if story.word(before) == "from":
        return story.word(start - 2) in _SAYING
    return story.word(before) in _DEALING | _ADDRESSING


def _is_relief(story: Story, at: int) -> bool:
    return not _RELIEF.isdisjoint(story.word(at - step) for step in (1, 2))


def _is_to_act(story: Story, at: int, start: int, end: int) -> bool:
    """Whether it is told what to do: "called for Ukraine to cede", "want Kenya to sign".

    Not "left for Kyiv to sign": there it is others who do, and go there.
    """
    if story.word(end) != "to" or story.tag(end + 1) != "VB":
        return False
    if story.word(end + 1) in _STATES_OF_THINGS:
        return False
    if story.word(at) != "for":
        return story.word(at) in _WANTING
    opens = at == story.sentence_range(start)[0]
    return opens or story.word(at - 1) in _CALLING
