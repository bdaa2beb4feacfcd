"""Stories as they are quoted: the last ones asked for are kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from dateline.domain.text import DocumentId, StoryText
from dateline.project.database import Database
from dateline.project.rows import published_of
from dateline.project.values import MAX_TEXT, BadValue, Value, rows, text, whole, wholes

MOST_STORIES = 10_000
"""So many stories are kept …"""
_LONGEST = 15_000_000
"""… of so many code points together."""
_COLUMNS = (
    "number, id, title, source, publisher, media_type, published, published_basis, text, paragraphs"
)


class StoryTexts:
    """Reads stories, each once while it is kept."""

    def __init__(self, database: Database, *, most: int = MOST_STORIES) -> None:
        """Keep none yet, and never more than ``most`` beyond those that are asked for at once."""
        self._database = database
        self._most = most
        self._kept: dict[int, StoryText] = {}
        self._length = 0

    def of(self, numbers: Sequence[int]) -> list[StoryText]:
        """Return the story of each number.

        Raises:
            BadValue: one is missing, or its row is damaged.
            sqlite3.Error: it can't be read.
        """
        kept = self._kept
        missing = sorted(number for number in set(numbers) if number not in kept)
        self._make_room(len(missing))
        for first in range(0, len(missing), 500):
            self._read(missing[first : first + 500])
        try:
            return [kept[number] for number in numbers]
        except KeyError:
            # they were dropped for room within this very call, or are not there
            return self._one_by_one(numbers)

    def _one_by_one(self, numbers: Sequence[int]) -> list[StoryText]:
        found: dict[int, StoryText] = {}
        for number in sorted(set(numbers)):
            if number not in self._kept:
                self._read([number])
            if number not in self._kept:
                raise BadValue("a story is missing")
            found[number] = self._kept[number]
        return [found[number] for number in numbers]

    def _make_room(self, count: int) -> None:
        while self._kept and (len(self._kept) + count > self._most or self._length > _LONGEST):
            oldest = self._kept.pop(next(iter(self._kept)))
            self._length -= len(oldest.text)

    def _read(self, numbers: list[int]) -> None:
        marks = ", ".join("?" * len(numbers))
        for row in self._database.rows(
            f"SELECT {_COLUMNS} FROM document JOIN body ON body.document = number "
            f"WHERE number IN ({marks})",
            tuple(numbers),
        ):
            story = _story(row)
            self._kept[story.number] = story
            self._length += len(story.text)


def _story(row: tuple[Value, ...]) -> StoryText:
    words = text(row[8], MAX_TEXT)
    published = published_of(row[6], row[7])
    starts, ends = _bounds(row[9], len(words))
    return StoryText(
        number=whole(row[0]),
        id=DocumentId(text(row[1])),
        title=text(row[2]),
        source=text(row[3]),
        publisher=text(row[4]),
        media_type=text(row[5]),
        published=published.value if published else None,
        text=words,
        paragraph_starts=starts,
        paragraph_ends=ends,
    )


def _bounds(value: Value, length: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return where paragraphs begin and end: one behind the other, within the text."""
    starts, ends, _ = list(zip(*rows(value, 3), strict=True)) or ((), (), ())
    inside = wholes([bound for bounds in zip(starts, ends, strict=True) for bound in bounds])
    if inside != sorted(inside) or (inside and inside[-1] > length):
        raise BadValue("paragraphs that overlap, or lie outside of the text")
    return cast("tuple[int, ...]", starts), cast("tuple[int, ...]", ends)
