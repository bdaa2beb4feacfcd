"""Gives each paragraph of a plain text its role: headline, body, or furniture of the page."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.domain.text import Paragraph, Role
from dateline.ingest.furniture import is_byline, is_furniture, opens_list
from dateline.ingest.paragraphs import MAX_PARAGRAPHS, Span, ends_sentence, split
from dateline.ingest.stamps import is_stamp

LONGEST_HEADLINE = 200
LONGEST_TEASER = 150
_MOST_TEASERS = 12
_BYLINE_WITHIN = 4


def structure(
    text: str, *, title: str = "", body_start: int = 0
) -> tuple[tuple[Paragraph, ...], tuple[str, ...]]:
    """Return the paragraphs of ``text``, and warnings.

    Args:
        text: any plain text.
        title: the title it came with; a first line that says the same is the headline.
        body_start: offset before which all is furniture (front matter).
    """
    spans = split(text)
    warnings: tuple[str, ...] = ()
    if len(spans) == MAX_PARAGRAPHS:
        warnings = (f"More than {MAX_PARAGRAPHS:,} paragraphs: the rest is shown as one.",)
    words = [text[span.start : min(span.end, span.start + 1000)] for span in spans]
    roles = roles_by_words(words, text=text)
    for index, span in enumerate(spans):
        if span.start >= body_start:
            break
        roles[index] = Role.FURNITURE
    _mark_headline(text, spans, words, roles, title)
    paragraphs = tuple(
        Paragraph(index=index, start=span.start, end=span.end, role=role)
        for index, (span, role) in enumerate(zip(spans, roles, strict=True))
    )
    return paragraphs, warnings


def roles_by_words(words: Sequence[str], *, text: str) -> list[Role]:
    """Return body or furniture for each paragraph, by what it and its neighbours say.

    Args:
        words: each paragraph; the first 1,000 code points are enough.
        text: the whole story, in which a byline's name must not stand again.
    """
    roles = [
        Role.FURNITURE if is_furniture(words_) or is_stamp(words_) else Role.BODY
        for words_ in words
    ]
    for index, words_ in enumerate(words):
        if roles[index] is Role.FURNITURE and opens_list(words_):
            _mark_teasers(words, roles, index + 1)
    for index in range(min(_BYLINE_WITHIN, len(words))):
        if roles[index] is Role.BODY and is_byline(words[index], text=text) and index > 0:
            roles[index] = Role.FURNITURE
    return roles


def _mark_teasers(words: Sequence[str], roles: list[Role], start: int) -> None:
    """Mark headlines of other stories that follow a label such as "RELATED NEWS"."""
    stop = start
    while stop < len(words) and stop - start < _MOST_TEASERS and _is_teaser(words[stop]):
        stop += 1
    if stop - start >= 2 or stop == len(words):
        roles[start:stop] = [Role.FURNITURE] * (stop - start)


def _is_teaser(words: str) -> bool:
    return len(words) <= LONGEST_TEASER and not ends_sentence(words)


def _mark_headline(
    text: str, spans: Sequence[Span], words: Sequence[str], roles: list[Role], title: str
) -> None:
    first = next((index for index, role in enumerate(roles) if role is Role.BODY), None)
    if first is None:
        return
    if title and " ".join(words[first].split()) == " ".join(title.split()):
        roles[first] = Role.HEADLINE
        return
    span = spans[first]
    if span.end - span.start > LONGEST_HEADLINE or ends_sentence(words[first]):
        return
    if first + 1 == len(spans) or not words[first][:1].strip("“\"'‘").isalnum():
        return
    gap = text[span.end : spans[first + 1].start]
    set_apart = gap.count("\n") + gap.count("\r") - gap.count("\r\n") > 1
    longer = len(words[first + 1]) > 2 * (span.end - span.start)
    if (set_apart or longer) and "\n" not in words[first]:
        roles[first] = Role.HEADLINE
