"""A town's or a county's own bodies, which are named for it: "the Athens City Council".

The model takes the whole for an organisation, as it does with firms and clubs, and "City" could be
a club's; but who governs, polices or teaches a place sits there. Such a name in front of a body is
a mention of the place.
"""

from __future__ import annotations

from dateline.domain.places import NameKind
from dateline.extract.places.proposals import Proposal
from dateline.extract.places.story import Story
from dateline.extract.places.words import CALENDAR, GOVERNING, ORDINARY, words

_WHOSE = words("city town village township county borough parish municipal shire")
"""Between a place and its body: whose it is."""
_COUNTIES = words("county parish borough shire")
_TWO_WORDS = {
    "police": words("department dept officers service"),
    "fire": words("department dept rescue protection district company brigade"),
    "school": words("district board committee"),
    "independent": words("school schools isd"),
    "unified": words("school schools"),
    "crown": words("court"),
    "high": words("court"),
    "magistrates": words("court"),
    "magistrate": words("court"),
    "chief": words("minister"),
    **dict.fromkeys(
        ("base", "regional", "general", "district", "community", "area", "provincial"),
        words("hospital infirmary"),
    ),
}
_ONE_WORD = words("council commission commissioners sheriff schools jail courthouse isd")
_NOBODY = words("security national united general state world supreme")
_LIKELY = 3
"""Of what a name may mean, the first that are asked."""


def is_of_body(story: Story, proposal: Proposal) -> bool:
    """Whether a body follows that is named for a town, a county or a state."""
    end = proposal.end
    if not _is_capital(story, end) or not _begins_the_name(story, proposal):
        return False
    first, second = story.word(end), _past_apostrophe(story, end + 1)
    if story.word(end - 1) in _COUNTIES and end - proposal.start > 1:
        return first in GOVERNING
    if first in _WHOSE and _is_capital(story, end + 1):
        return second in GOVERNING
    return first in _ONE_WORD or second in _TWO_WORDS.get(first, ())


def _past_apostrophe(story: Story, at: int) -> str:
    """Return the word there, past the apostrophe of "Magistrates' Court"."""
    return story.word(at + (story.word(at) in {"'", "’", "'s", "’s"}))


def _is_capital(story: Story, at: int) -> bool:
    return at < len(story) and story.words[at][:1].isupper()


def _begins_the_name(story: Story, proposal: Proposal) -> bool:
    """Whether it is an area's or a town's own name, and what the model sees begins with it."""
    number = story.entity[proposal.start]
    first = story.entities[number].start if number >= 0 else proposal.start
    if first < proposal.start and story.lower[proposal.start - 1] not in {"the", "a"}:
        return False
    lower = proposal.name.lower()
    if lower in ORDINARY or lower in CALENDAR or lower in _NOBODY:
        return False
    return any(
        match.kind in {NameKind.MAIN, NameKind.ALTERNATE} and match.place.feature_class in "AP"
        for match in proposal.matches[:_LIKELY]
    )
