"""Names that head a line or a brief: an item of a list, "KHARTOUM: Fighting near Abyei"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from dateline.domain.places import NameKind
from dateline.extract.places.proposals import PLACE_LABELS, Proposal
from dateline.extract.places.story import Story
from dateline.extract.places.words import ORDINARY

if TYPE_CHECKING:
    from dateline.extract.places.evidence import StoryEvidence

_SHORTEST_HEAD = 4
"""Letters: AID and WHO head briefs, too."""
_BRIEF = frozenset({":", "—", "–", "--"})
_BREAKS = frozenset({".", "!", "?", ":"})
_DOMINANT = 0.85
"""Of a name's meanings, the share of the first: it has hardly another."""
_LARGE = 50_000
"""People in a town that may be all that stands on a line, or head the only brief."""
_SEVERAL = 3
"""Heads of one story from which on it is a listing by towns, small ones too."""
_BRIEFS_OF_ONE = 2
"""Briefs that one town heads, at most."""
_OPEN = PLACE_LABELS | {"", "ORG"}
"""What the model may call a line."""


def is_line(story: Story, proposal: Proposal, evidence: StoryEvidence) -> bool:
    """Whether a town is all that stands on its line: a heading, or an item of a list."""
    first, last = proposal.start - 1, proposal.end
    here = story.paragraph[proposal.start]
    while first >= 0 and story.paragraph[first] == here and _is_bullet(story.words[first]):
        first -= 1
    while last < len(story) and story.words[last].isspace():
        last += 1
    if first >= 0 and story.paragraph[first] == here:
        return False
    if last < len(story) and story.paragraph[last] == here:
        return False
    if not proposal.matches or proposal.name in evidence.persons:
        return False
    best = proposal.matches[0]
    labels = {story.label(at) for at in range(proposal.start, proposal.end)}
    lower = proposal.name.lower()
    plain = lower in evidence.plain_words or lower in ORDINARY
    town = best.place.feature_class == "P" and best.exact and best.place.population >= _LARGE
    return town and best.prior > _DOMINANT and labels <= _OPEN and not plain


def brief_heads(story: Story, proposals: Iterable[Proposal]) -> frozenset[str]:
    """Return the towns in capitals that head briefs, followed by a colon or a dash.

    Of an interview, in which who speaks comes again and again, none.
    """
    heads = Counter(one.name for one in proposals if one.matches and _is_head(story, one))
    spoken = max(heads.values(), default=0) > _BRIEFS_OF_ONE
    return frozenset() if spoken else frozenset(heads)


def is_brief_head(story: Story, proposal: Proposal, evidence: StoryEvidence) -> bool:
    """Whether a town in capitals heads one of several briefs: "KHARTOUM: Fighting near Abyei"."""
    if not proposal.matches or proposal.name in evidence.persons or not _is_head(story, proposal):
        return False
    known = [
        match.place
        for match in proposal.matches
        if match.kind is NameKind.MAIN and match.place.feature_class in "AP"
    ]
    if len(evidence.heads) >= _SEVERAL:
        return bool(known)
    return proposal.matches[0].place in known[:1] and known[0].population >= _LARGE


def _is_head(story: Story, proposal: Proposal) -> bool:
    start, end = proposal.start, proposal.end
    word = story.words[end - 1]
    if not (word.isupper() and len(word) >= _SHORTEST_HEAD):
        return False
    if story.word(end) == "," and story.word(end + 2) in _BRIEF:
        end += 2  # "CLAREMONT, N.H.:"
    if story.word(end) not in _BRIEF:
        return False
    before = story.words[start - 1] if start else ""
    begins = start == story.sentence_starts[story.sentence[start]] or before in _BREAKS
    after = story.words[end + 1] if end + 1 < len(story) else ""
    return begins and not (after.isupper() and len(after) > 1)


def _is_bullet(word: str) -> bool:
    return word.isspace() or not any(letter.isalpha() for letter in word)
