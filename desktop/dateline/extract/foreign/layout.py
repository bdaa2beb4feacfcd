"""A story as columns of words, without a model: enough to find names by the gazetteer."""

from __future__ import annotations

import re
from collections.abc import Container

from dateline.domain.text import Document, Role
from dateline.extract.foreign.grammar import Grammar
from dateline.extract.places.story import Story, number_paragraphs

LETTER = (
    r"(?:[^\W\d_]|[\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u0900-\u0dff\u0e31\u0e34-\u0e4e"
    r"\u200c\u200d])"
)
"""With the marks that are parts of letters in Hebrew, Arabic, Thai and the scripts of India,
and what keeps letters apart within a word."""
_WORDS = re.compile(rf"{LETTER}+(?:[-‑'’ʼ]{LETTER}+){{0,4}}|\d+|[^\w\s]")
_MARKS = (
    r"\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd\u102b-\u103e\u17b6-\u17d3"
    r"\u3099\u309a"
)
"""Vowels and tones of Thai, Lao, Burmese and Khmer, and the voicing of kana."""
_CHARACTERS = re.compile(rf"[a-zA-Z]+|\d+|\S[{_MARKS}]{{0,5}}")
_ELIDED = re.compile(r"(?:[ldnsjmtc]|qu|dell|all|nell|sull|dall|un)['’]", re.IGNORECASE)
"""Articles and prepositions that French and Italian write in one with a name: "l'Ukraine"."""
_SUFFIXED = re.compile(r"['’][^\W\d_]{1,6}$")
"""What Turkish, among others, puts after a name: "Ankara'da"."""
_AFTER_LATIN = "\u0250"
_ENDS = frozenset(".!?…。！？؟।")
_LONGEST = 200
"""Words after which a sentence is taken to be over: bounds the work on texts without any end."""


def lay_out(document: Document, grammar: Grammar, only: Container[int] | None = None) -> Story:
    """Return the words of a story that are no furniture, with its sentences and paragraphs.

    ``only``: the numbers of the paragraphs to be read, where not all are.
    """
    story = Story(document)
    for paragraph in document.paragraphs:
        if paragraph.role is not Role.FURNITURE and (only is None or paragraph.index in only):
            _add(story, paragraph.start, paragraph.end, grammar)
    count = len(story)
    story.tags = [""] * count
    story.entity = [-1] * count
    number_paragraphs(story)
    return story


def _add(story: Story, start: int, end: int, grammar: Grammar) -> None:
    """Add the words of a paragraph; it and whatever follows the end of a sentence begins one."""
    text = story.document.text
    pattern = _WORDS if grammar.spaced else _CHARACTERS
    count = begun = len(story)
    begins = True
    for found in pattern.finditer(text, start, end):
        for first, last in _split(text, found):
            word = text[first:last]
            if begins:
                begun = count
                story.sentence_starts.append(count)
            story.words.append(word)
            story.lower.append(word.lower().replace("’", "'"))
            story.starts.append(first)
            story.ends.append(last)
            story.sentence.append(len(story.sentence_starts) - 1)
            count += 1
            begins = word in _ENDS or count - begun >= _LONGEST


def _split(text: str, found: re.Match[str]) -> list[tuple[int, int]]:
    """Return the parts of a word that is written in one with another: "d'Ukraine", "Kiev'de"."""
    start, end = found.span()
    word = found.group()
    if "'" not in word and "’" not in word:
        return [(start, end)]
    parts = []
    elided = _ELIDED.match(text, start, end)
    if elided and elided.end() < end:
        parts.append((start, elided.end()))
        start = elided.end()
    suffixed = _SUFFIXED.search(text[start:end])
    if suffixed and suffixed.start() and text[start] < _AFTER_LATIN and text[start].isupper():
        parts.append((start, start + suffixed.start()))
        start += suffixed.start()
    return [*parts, (start, end)]
