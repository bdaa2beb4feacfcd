"""A story's title: declared, else its headline, else its first words, else its file name."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from dateline.domain.text import Paragraph, Role

LONGEST = 200
"""Code points; a longer title is cut at a word."""
_FIRST_WORDS = 80


def tidy(title: str, *, longest: int = LONGEST) -> str:
    """Return a title on one line, without control characters, cut at a word if it is too long."""
    head = title[: 20 * longest]
    plain = "".join(
        " " if unicodedata.category(sign) in {"Cc", "Zl", "Zp"} else sign for sign in head
    )
    words = " ".join(plain.replace("\ufeff", "").split())
    if len(words) <= longest:
        return words
    cut = words[:longest]
    space = cut.rfind(" ")
    return (cut[:space] if space > longest // 2 else cut) + "…"


def choose_title(
    declared: str, *, text: str, paragraphs: Sequence[Paragraph], fallback: str
) -> str:
    """Return the title to show.

    Args:
        declared: what the source's metadata says; empty where it says nothing.
        text: the story.
        paragraphs: its paragraphs, with their roles.
        fallback: what to show for a story without words.
    """
    title = tidy(declared)
    if title:
        return title
    for role in (Role.HEADLINE, Role.BODY):
        for paragraph in paragraphs:
            if paragraph.role is role:
                words = text[paragraph.start : min(paragraph.end, paragraph.start + 2 * LONGEST)]
                found = tidy(words, longest=LONGEST if role is Role.HEADLINE else _FIRST_WORDS)
                if found:
                    return found
    return tidy(fallback) or "Untitled story"
