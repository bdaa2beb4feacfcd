"""A story laid out as columns: the tokens of all its chunks, with what the model says of each.

Reading spaCy's tokens one attribute at a time is what would make this room slow; every column is
fetched once for a whole chunk. Character offsets are those of the document.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from dateline.domain.text import Document, Paragraph
from dateline.extract.crowding import Crowd
from dateline.extract.spelled import spelling

if TYPE_CHECKING:
    from spacy.tokens import Doc


_COLUMNS: list[int | str] = ["ORTH", "IDX", "TAG", "HEAD", "DEP", "SENT_START"]


@dataclass(frozen=True, slots=True)
class Entity:
    """A name that the model found: tokens ``start`` to ``end`` (half-open) of the story."""

    start: int
    end: int
    label: str


@dataclass(slots=True)
class Story:
    """The columns, one entry a token, and the entities. Tokens are counted through all chunks."""

    document: Document
    words: list[str] = field(default_factory=list)
    lower: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    """Penn Treebank tags: ``NNP``, ``VBD`` …"""
    heads: list[int] = field(default_factory=list)
    """The token that each depends on, itself at the root of a sentence; empty: not parsed."""
    deps: list[str] = field(default_factory=list)
    """How it depends on that, in ClearNLP's labels: ``nsubj``, ``prep`` …; empty: not parsed."""
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    sentence: list[int] = field(default_factory=list)
    """Which sentence, counted from 0 through the story."""
    sentence_starts: list[int] = field(default_factory=list)
    """The first token of each sentence."""
    paragraph: list[int] = field(default_factory=list)
    """Which paragraph of the document."""
    entity: list[int] = field(default_factory=list)
    """Which entity covers the token, -1: none."""
    entities: list[Entity] = field(default_factory=list)
    list_begins: dict[int, int] = field(default_factory=dict)
    list_ends: dict[int, tuple[int, int]] = field(default_factory=dict)
    list_starts: dict[tuple[int, bool], int] = field(default_factory=dict)
    """What :mod:`lists` remembers."""
    crowd: Crowd = field(init=False)
    """How many names are looked at; it says so where there are more."""
    runs: list[tuple[int, int]] = field(default_factory=list)
    sought: int = 0
    """What :mod:`proposals` has found in the words so far, and until where."""

    def __post_init__(self) -> None:
        self.crowd = Crowd(self.document)

    def __len__(self) -> int:
        return len(self.words)

    def text(self, start: int, end: int) -> str:
        """Return the document's text from token ``start`` until token ``end``."""
        return self.document.text[self.starts[start] : self.ends[end - 1]]

    def word(self, token: int) -> str:
        """Return a word in lower case; empty before the first token and after the last."""
        return self.lower[token] if 0 <= token < len(self.lower) else ""

    def tag(self, token: int) -> str:
        """Return a tag; empty before the first token and after the last."""
        return self.tags[token] if 0 <= token < len(self.tags) else ""

    def label(self, token: int) -> str:
        """Return the label of the entity that covers a token; empty where none does."""
        if not 0 <= token < len(self.entity) or self.entity[token] < 0:
            return ""
        return self.entities[self.entity[token]].label

    def sentence_range(self, token: int) -> tuple[int, int]:
        """Return the first token of a token's sentence and the one after its last."""
        number = self.sentence[token]
        after = number + 1
        stops = self.sentence_starts
        return stops[number], stops[after] if after < len(stops) else len(self.words)

    def paragraph_of(self, token: int) -> Paragraph:
        """Return the paragraph that holds a token."""
        return self.document.paragraphs[self.paragraph[token]]


def read(document: Document, docs: Iterable[tuple[Doc, int]]) -> Story:
    """Lay out a document's chunks, each given with the offset at which it starts."""
    story = Story(document)
    for doc, offset in docs:
        add(story, doc, offset)
    number(story)
    return story


def add(story: Story, doc: Doc, offset: int) -> None:
    """Add the columns of the chunk that starts at code point ``offset`` of the document."""
    first = len(story.words)
    strings = doc.vocab.strings
    spelled, begins, tags, heads, deps, opens = _columns(doc)
    known = spelling({*spelled, *tags, *deps}, strings)
    lowered = {code: known[code].lower() for code in set(spelled)}
    words = [known[code] for code in spelled]
    starts = [token_start + offset for token_start in begins]
    story.words += words
    story.lower += [lowered[code] for code in spelled]
    story.tags += [known[code] for code in tags]
    story.heads += [at + apart for at, apart in enumerate(heads, start=first)]
    story.deps += [known[code] for code in deps]
    story.starts += starts
    story.ends += [at + len(word) for at, word in zip(starts, words, strict=True)]
    story.sentence += [value == 1 for value in opens]
    story.entity += [-1] * len(words)
    for span in doc.ents:
        entity = Entity(first + span.start, first + span.end, span.label_)
        if _is_of_headline(story, entity):
            continue
        story.entity[entity.start : entity.end] = [len(story.entities)] * (span.end - span.start)
        story.entities.append(entity)


def _is_of_headline(story: Story, entity: Entity) -> bool:
    """Whether a headline's capitals made a name of its verb: "to Meet in Budapest Next Week"."""
    return entity.label == "ORG" and story.tags[entity.start : entity.start + 2] == ["VB", "IN"]


def number(story: Story) -> None:
    """Number paragraphs and sentences, once all chunks have been added."""
    number_paragraphs(story)
    _number_sentences(story)


def _columns(doc: Doc) -> tuple[list[int], ...]:
    """Return the columns of a chunk, in the order of :data:`_COLUMNS`."""
    if not len(doc):
        return ([],) * len(_COLUMNS)
    table = doc.to_array(_COLUMNS).T
    # Unsigned on its way out of spaCy, and hashes are; but heads may lie before their tokens.
    return tuple(
        (row.astype("int64") if name == "HEAD" else row).tolist()
        for name, row in zip(_COLUMNS, table, strict=True)
    )


def number_paragraphs(story: Story) -> None:
    """Say of every token which paragraph it stands in."""
    paragraphs = story.document.paragraphs
    at = 0
    for start in story.starts:
        while at + 1 < len(paragraphs) and paragraphs[at + 1].start <= start:
            at += 1
        story.paragraph.append(at)


def _number_sentences(story: Story) -> None:
    """Number the sentences; whatever the model thinks, a paragraph begins one."""
    last = -1
    for token, begins in enumerate(story.sentence):
        if begins or story.paragraph[token] != last:
            story.sentence_starts.append(token)
        last = story.paragraph[token]
        story.sentence[token] = len(story.sentence_starts) - 1
