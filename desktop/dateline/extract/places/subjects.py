"""Whether a name is the subject of a deed: of what a government, an army or a team does.

There is no parse; the verb is looked for to the right of the name, past the rest of a list, a
remark between commas, adverbs and helping verbs. "Moscow would not ease off", "Ukraine, Russia and
the United States are preparing" and "Russia is willing" are deeds; "Ukraine was hit" and "Poland
has seen rain" are not.
"""

from __future__ import annotations

from dateline.extract.places.lists import past_list
from dateline.extract.places.scene_words import nouns
from dateline.extract.places.story import Story
from dateline.extract.places.words import ACTING, SPEAKING, words

_BEING = words(
    "is was were are been be being has had have braces brace bracing"
    " lies lay lie sits sit sitting remains remained remain saw sees see seen seeing"
    " becomes became become becoming gets got get getting boasts covers spans woke wake"
    " suffered suffers suffer suffering faces faced face facing flooded lost loses lose losing"
    " fell falls fall rose rises rise experienced experiences experience endures endured endure"
    " reels reeling burns burned burn burning freezes freezing looks look looked feels felt"
    " grew grows grow shook shakes stands stood stand recorded records hosts hosted host hosting"
    " goes went go slept sleeps struggles"
)
"""Verbs that tell how things are somewhere rather than what somebody does."""

_TELLING = words(
    "answers answered argues argued insists insisted maintains maintained hints hinted counters "
    "countered replies claims demands warns vows offers wants calls"
)
"""Verbs of saying and wanting, some of which the model takes for nouns."""

_VOLITION = words(
    "willing unwilling ready unready prepared unprepared determined keen eager reluctant hopeful "
    "confident adamant committed opposed interested open able unable set bound afraid angry "
    "furious happy pleased satisfied convinced responsible guilty"
)
"""After "is": what only somebody can be."""

_STATECRAFT = words(
    "ceding surrendering relinquishing renouncing abandoning conceding agreeing accepting "
    "rejecting refusing recognising recognizing signing ratifying joining withdrawing negotiating "
    "demanding imposing declaring annexing capitulating retaliating vetoing"
)
"""Right after a name: what a state does, of which one may talk without saying that it did."""
_MEANING = words(
    "mean means meant involve involves involved require requires see sees saw suggested"
)
"""Verbs whose object may be somebody's deed: "it means Kyiv giving up"."""
_ALLIES = nouns("ally partner neighbour neighbor backer supporter friend rival enemy adversary")
_LONGEST_ALLIANCE = 4

_MODAL = frozenset({"MD"})
_DID = words("do does did don't doesn't didn't")
_HAS = words("has have had 've")
_IS = words("is are was were 's 're be been being am")
_NOT = words("not n't n’t never")
_FINITE = frozenset({"VBD", "VBZ", "VBP", "VBN"})
_LONGEST_REMARK = 12


def acts_as_subject(story: Story, start: int, end: int, *, governs: bool) -> bool:
    """Return whether the name of tokens ``start`` to ``end`` (half-open) does something.

    ``governs``: it is a nation, a capital or a state, of which any deed is its government's. Of
    other places only what is said, and what only governments and teams do, counts.
    """
    if governs and is_doing(story, end) and _is_told(story, start):
        return True
    at = _past_remark(story, _past_allies(story, past_list(story, end)))
    at = _past_adverbs(story, at)
    word = story.word(at)
    if story.tag(at) in _MODAL or word in _DID:
        helped = _past_adverbs(story, at + 1)
        if word in _DID and story.tag(helped) not in {"VB", "VBP"}:
            return governs  # "Russia did likewise"
        return _after_modal(story, helped, governs=governs)
    if word in _HAS and _begins_perfect(story, at):
        return _perfect(story, _past_adverbs(story, at + 1), governs=governs)
    if word in _IS:
        return governs and _progresses(story, _past_adverbs(story, at + 1))
    asked_to = frozenset({"VB"}) if story.word(start - 1) == "that" else frozenset[str]()
    return _is_deed(story, at, _FINITE | asked_to, governs=governs)


def is_doing(story: Story, end: int) -> bool:
    """Return whether what only a state does follows: "Kyiv giving up", "Kenya not agreeing"."""
    at = _past_adverbs(story, end)
    return story.tag(at) == "VBG" and (
        story.word(at) in _STATECRAFT or (story.word(at) == "giving" and _gives(story, at + 1))
    )


def _is_told(story: Story, start: int) -> bool:
    """Whether nothing before makes the name an object: "left Kenya demanding" is of who left."""
    at = start - 1 - (story.word(start - 1) == "the")
    return story.tag(at)[:2] != "VB" or story.word(at) in SPEAKING | _MEANING


def _past_name(story: Story, at: int) -> int:
    while story.label(at) == "GPE":
        at += 1
    return at


def _gives(story: Story, at: int) -> bool:
    return story.word(at) in {"up", "in", "way", "away", "ground", "notice"}


def _past_allies(story: Story, at: int) -> int:
    """Skip "and its European allies"."""
    if story.word(at) not in {"and", "or"} or story.word(at + 1) not in {"its", "their", "her"}:
        return at
    for after in range(at + 2, at + 2 + _LONGEST_ALLIANCE):
        if story.word(after) in _ALLIES:
            return _past_name(story, after + 1)
        if story.tag(after)[:2] not in {"JJ", "NN"}:
            break
    return at


def _past_remark(story: Story, at: int) -> int:
    """Skip ", however," and other short remarks between commas."""
    if story.word(at) != ",":
        return at
    for after in range(at + 1, min(at + _LONGEST_REMARK, len(story))):
        if story.words[after] == ",":
            return after + 1
        if story.sentence[after] != story.sentence[at] or story.words[after] in {";", ":"}:
            break
    return at


def _past_adverbs(story: Story, at: int) -> int:
    while story.tag(at) in {"RB", "RBR"} or story.word(at) in _NOT | {"also", "both", "each"}:
        at += 1
    return at


def _begins_perfect(story: Story, at: int) -> bool:
    return story.tag(_past_adverbs(story, at + 1)) in {"VBN", "VBD"}


def _after_modal(story: Story, at: int, *, governs: bool) -> bool:
    word = story.word(at)
    if word == "be":
        return governs and _progresses(story, _past_adverbs(story, at + 1))
    if word == "have":
        return _perfect(story, _past_adverbs(story, at + 1), governs=governs)
    return _is_deed(story, at, frozenset({"VB", "VBP"}), governs=governs)


def _perfect(story: Story, at: int, *, governs: bool) -> bool:
    """Judge what follows "has": "been pounding" is a deed, "been hit" is not."""
    if story.word(at) == "been":
        return governs and _progresses(story, _past_adverbs(story, at + 1))
    return _is_deed(story, at, frozenset({"VBN", "VBD"}), governs=governs)


def _progresses(story: Story, at: int) -> bool:
    """Judge what follows "is": "preparing" and "willing" are somebody's, "burning" is not."""
    word = story.word(at)
    return word in _VOLITION or (story.tag(at) == "VBG" and word not in _BEING)


def _is_deed(story: Story, at: int, tags: frozenset[str], *, governs: bool) -> bool:
    word = story.word(at)
    if word in _BEING:
        return governs and word in {"goes", "went"} and story.word(at + 1) in {"on", "ahead"}
    if word in ACTING or word in SPEAKING or word in _TELLING:
        return story.tag(at)[:2] in {"VB", "NN"}
    return governs and story.tag(at) in tags
