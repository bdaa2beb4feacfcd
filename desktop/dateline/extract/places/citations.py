"""Names in what is cited: the parties of a case, the volumes of reports, authors by surname.

"Smith v. Jersey City, 402 U.S. 363 (1971)", "London, J. (1903)".
"""

from __future__ import annotations

import re

from dateline.extract.places.proposals import Proposal
from dateline.extract.places.story import Story

_INITIAL = re.compile(r"[A-Z]\.(?:-?[A-Z]\.)?")
_NO_INITIALS = frozenset({"D.C.", "U.S.", "U.K."})
_AFTER_INITIALS = frozenset({"(", ",", "&", "and", ":"})
_BEFORE_AUTHORS = frozenset({";", "&", ".", "]"})
_MOST_INITIALS = 3
_AGAINST = frozenset({"v.", "v", "vs."})
_REACH = 14
"""Words after "v." within which the year of the judgement stands in brackets."""


def is_cited(story: Story, proposal: Proposal) -> bool:
    """Whether a name stands in a citation, where it is no place."""
    return (
        _is_of_reports(story, proposal) or _is_party(story, proposal) or _is_author(story, proposal)
    )


def _is_of_reports(story: Story, proposal: Proposal) -> bool:
    """Whether it is between the volume and the page: "402 U.S. 363"."""
    before, after = proposal.start - 1, proposal.end
    volume = story.word(before - 1 if story.word(before).isspace() else before)
    page = story.word(after + 1 if story.word(after).isspace() else after)
    return proposal.name == "U.S." and volume.isdecimal() and page.isdecimal()


def _is_party(story: Story, proposal: Proposal) -> bool:
    """Whether it stands beside "v." in a case that is told with its year."""
    if story.word(proposal.end) in _AGAINST:
        at = proposal.end
    elif story.word(proposal.start - 1) in _AGAINST:
        at = proposal.start - 1
    else:
        return False
    return any(
        story.word(one) == "(" and _is_year(story.word(one + 1)) and story.word(one + 2) == ")"
        for one in range(at + 1, at + _REACH)
    )


def _is_author(story: Story, proposal: Proposal) -> bool:
    """Whether initials follow a surname where an entry begins: "London, J. (1903)"."""
    start, end = proposal.start, proposal.end
    if end != start + 1 or story.word(end) != ",":
        return False
    first = (
        start == 0 or story.word(start - 1).isspace() or story.word(start - 1) in _BEFORE_AUTHORS
    )
    after = end + 1
    while after < min(len(story), end + 1 + _MOST_INITIALS) and _is_initial(story.words[after]):
        after += 1
    return first and after > end + 1 and story.word(after) in _AFTER_INITIALS


def _is_initial(word: str) -> bool:
    return bool(_INITIAL.fullmatch(word)) and word not in _NO_INITIALS


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isascii() and word.isdigit()
