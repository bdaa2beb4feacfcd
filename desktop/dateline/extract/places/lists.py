"""Lists of names: "in Clarens, Harrismith and Bethlehem", "Russia, Ukraine and Poland said".

Each name of a list asks where it begins or ends. The way there is remembered, so that the names of
a list as long as a book walk it once and not once each.
"""

from __future__ import annotations

from dateline.extract.places.proposals import PLACE_LABELS
from dateline.extract.places.story import Story
from dateline.extract.places.words import DIRECTED, INSIDE

_JOINS = frozenset({",", "and", "or", "&"})
_NOWHERE = -2


def list_head(story: Story, start: int) -> str:
    """Return what stands before the list that a name goes on with: "in Clarens and Harrismith"."""
    if story.word(start - 1) not in _JOINS:
        return ""
    at = _list_begins(story, start - 1)
    if at == _NOWHERE or story.sentence[start] != story.sentence[max(at, 0)]:
        return ""
    word = story.word(at)
    return "inside" if word in INSIDE else "directed" if word in DIRECTED else ""


def _list_begins(story: Story, join: int) -> int:
    """Return the token before the list that ends with a comma or "and"; that of none: nowhere."""
    walked, passed = story.list_begins, list[int]()
    at = join
    while story.word(at) in _JOINS and at not in walked:
        passed.append(at)
        while story.word(at) in _JOINS:
            at -= 1
        last = at
        while at >= 0 and story.words[at][:1].isupper():
            at -= 1
        if last == at:
            at = _NOWHERE
    begins = walked.get(at, at)
    walked.update(dict.fromkeys(passed, begins))
    return begins


_LINKS = _JOINS | {"the"}
_SURE_LINKS = frozenset({"and", "or", "&"})
_LISTED = frozenset({"GPE", "NORP", "LOC"})


def past_list(story: Story, end: int) -> int:
    """Skip ", Russia and the United States"; a comma that no list needs is left alone."""
    last, link = _list_ends(story, end)
    return last if link >= end else end


def _list_ends(story: Story, end: int) -> tuple[int, int]:
    """Return the token after a list that goes on from ``end``, and its last "and", -1 for none."""
    known, passed = story.list_ends, list[int]()
    at = end
    while at not in known:
        passed.append(at)
        step = _past_item(story, at)
        if step == at:
            known[at] = at, -1
            break
        at = step
    after, link = known[at]
    for begin in reversed(passed):
        own = (one for one in range(at - 1, begin - 1, -1) if story.word(one) in _SURE_LINKS)
        link = link if link >= 0 else next(own, -1)
        known[begin], at = (after, link), begin
    return known[end]


def _past_item(story: Story, at: int) -> int:
    """Return the token after the next name of a list, ``at`` if none follows."""
    step = at
    while story.word(step) in _LINKS:
        step += 1
    if step == at or story.label(step) not in _LISTED:
        return at
    while story.label(step) in _LISTED and story.word(step) != ",":
        step += 1
    return step


def list_start(story: Story, start: int, end: int) -> int:
    """Return where the list begins that the name of tokens ``start`` to ``end`` stands in.

    That of none is where the name begins.
    """
    commas = story.word(end) in {",", "and", "or"}
    at = back_over_names(story, start, commas=commas)
    if commas or story.word(at - 1) != ",":
        return at
    # "found in Fife, Scotland has": an address, but not "In Uganda, Kenya said"
    wider = back_over_names(story, start, commas=True)
    begins = story.sentence_starts[story.sentence[start]]
    return wider if story.tag(wider - 1) == "IN" and wider - 1 > begins else at


def back_over_names(story: Story, start: int, *, commas: bool) -> int:
    """Return where the list of places begins that ends before ``start``; it is asked for often."""
    known = story.list_starts.get((start, commas))
    if known is None:
        known = story.list_starts[start, commas] = _back(story, start, commas=commas)
    return known


def _back(story: Story, start: int, *, commas: bool) -> int:
    joins = {"and", "or", "the"} | ({","} if commas else set())
    at = start
    while at > start - 12 and (story.word(at - 1) in joins or story.label(at - 1) == "GPE"):
        if story.word(at - 1) in {"and", "or"}:
            joins.add(",")
        at -= 1
    return at


def in_list(story: Story, start: int, end: int) -> bool:
    """Whether a place stands right before or after, joined by a comma or "and"."""
    joins = {",", "and", "or", "&", "-", "–", "/"}
    before = story.word(start - 1) in joins and story.label(start - 2) in PLACE_LABELS
    after = story.word(end) in joins and story.label(end + 1) in PLACE_LABELS
    return before or after


def is_score(story: Story, start: int, end: int) -> bool:
    """Whether it is one of two sides of a game with what each scored: "Troy 55, Genesee 30"."""
    if not story.word(end).isdigit() or len(story.word(end)) > 3:
        return False
    after = story.word(end + 1) == "," and _has_number(story, end + 2)
    before = story.word(start - 1) == "," and story.word(start - 2).isdigit()
    return after or before


def _has_number(story: Story, at: int) -> bool:
    """Whether a number follows one to three words with capitals."""
    first = at
    while at < len(story) and at - first < 3 and story.words[at][:1].isupper():
        at += 1
    return at > first and story.word(at).isdigit()
