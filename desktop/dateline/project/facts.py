"""What a filter asks of a project besides its events: publishers, words, tags, shares in events."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from dateline.domain.annotations import Subject
from dateline.domain.folding import folded
from dateline.domain.project import Story
from dateline.project.columns import EventColumns, Whole
from dateline.project.store import ProjectStore

FEWEST = 3
"""Latin letters to type before texts are searched; a word of Chinese may have one or two."""
MOST = 1_000_000
"""Stories found."""
FOLDED_AT_ONCE = 200
"""Stories of a step of getting ready."""


class ProjectFacts:
    """Reads them from an open project when they are asked for, and keeps what it read."""

    def __init__(self, store: ProjectStore, stories: Sequence[Story]) -> None:
        """Read nothing yet; ``stories`` are those of the project as it is now."""
        self._store = store
        self._stories = stories
        self._shares: tuple[int, Whole] | None = None
        self._folded: list[str] = []

    def preparing(self, columns: EventColumns) -> Iterator[None]:
        """Work out what the first filters will ask for, step by step: each takes milliseconds.

        Raises:
            ProjectError: the project can't be read.
        """
        yield from self._folding()
        if self._shares is None or self._shares[0] != columns.version:
            shares = yield from self._store.reading_shares(columns)
            self._shares = (columns.version, shares)

    def _folding(self) -> Iterator[None]:
        """Fold what is searched of each story besides its text, some stories at a step."""
        while len(self._folded) < len(self._stories):
            some = self._stories[len(self._folded) : len(self._folded) + FOLDED_AT_ONCE]
            self._folded += [folded(f"{one.title} {one.publisher} {one.source}") for one in some]
            yield

    @property
    def _heads(self) -> list[str]:
        for _ in self._folding():
            pass
        return self._folded

    @cached_property
    def _numbers(self) -> NDArray[np.int64]:
        return np.fromiter((each.number for each in self._stories), np.int64, len(self._stories))

    def _noted(self, wanted: str) -> list[int]:
        """Return the numbers of the stories whose notes or tags have folded words."""
        found = {
            noted.subject.document_id
            for noted in self._store.annotations()
            if noted.subject.document_id is not None
            and wanted in folded(" ".join((noted.note, *noted.tags)))
        }
        return [each.number for each in self._stories if each.id in found] if found else []

    def publishers(self) -> Iterator[tuple[int, str]]:
        """Return each story's number with its publisher; empty where it has none."""
        return ((story.number, story.publisher) for story in self._stories)

    def having(self, words: str) -> NDArray[np.int64]:
        """Return the numbers of the stories with these words in text, title, source or notes.

        In no order; some may come more than once.

        Raises:
            ProjectError: the index of words can't be read.
        """
        wanted = folded(words.strip())
        heads = [wanted in head for head in self._heads] if self._stories else []
        found = [self._numbers[np.array(heads, dtype=np.bool_)]]
        found.append(np.array(self._noted(wanted), dtype=np.int64))
        if len(wanted) >= FEWEST or not wanted.isascii():
            found.append(self._store.find_stories(words, most=MOST))
        return np.concatenate(found)

    def tagged(self) -> Mapping[str, Sequence[Subject]]:
        """Return what each tag is on.

        Raises:
            ProjectError: the notes can't be read.
        """
        found: dict[str, list[Subject]] = {}
        for noted in self._store.annotations():
            for tag in noted.tags:
                found.setdefault(tag, []).append(noted.subject)
        return found

    def tags(self) -> list[str]:
        """Return all tags, those on most things first.

        Raises:
            ProjectError: the notes can't be read.
        """
        return [tag for tag, _ in sorted(self._store.tags(), key=lambda tag: (-tag[1], tag[0]))]

    def shares(self, columns: EventColumns) -> Whole:
        """Return, for each pair of an event and a story, how many mentions of it say so.

        Raises:
            ProjectError: the project can't be read.
        """
        if self._shares is None or self._shares[0] != columns.version:
            self._shares = (columns.version, self._store.shares(columns))
        return self._shares[1]
