"""A project file of made-up news, of any size: written in bulk, but as the product would write it.

The rows are those that adding the same stories one by one leaves (a test does both and compares),
but for the history. All events are dated and literal, so that all of them are on the map.
Run: ``python benchmarks/made_project.py FILE --events N [--seed S]``.
"""

from __future__ import annotations

import argparse
import sqlite3
import sys
from calendar import month_name
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "desktop"))

from made_news import Ints, News, draw_news, event_keys

from dateline.domain.times import EPOCH, Precision
from dateline.gazetteer.database import open_gazetteer
from dateline.project.copying import make_project
from dateline.project.places import PlaceShelf
from dateline.project.rows import DOCUMENT_COLUMNS, EXPRESSION_COLUMNS, MENTION_COLUMNS
from dateline.project.store import ProjectStore
from dateline.project.values import PRECISIONS, dump

_HOUR_US = 3_600_000_000
_BATCH = 2_000
_ACTS = (
    "shelling was heard in",
    "talks were held in",
    "crews restored power in",
    "roads were closed in",
    "people marched in",
    "aid arrived in",
)
_TITLES = ("Shelling around {}", "Talks in {}", "Repairs near {}", "A day in {}", "News from {}")
_REASON = "the only place of that name nearby"
_Row = tuple[object, ...]


def write_project(path: Path, *, events: int, seed: int = 1) -> None:
    """Write a project of exactly so many events (12 or more); the same for the same seed.

    Raises:
        ProjectError: something is there already, or it can't be written.
        GazetteerError: the gazetteer was not built.
    """
    with open_gazetteer() as gazetteer:
        news = draw_news(gazetteer, events=events, seed=seed)
        made_by = ("made up", "none", gazetteer.version)
    make_project(path, title=f"{events:,} made-up events", named=True)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -200000"):
            connection.execute(f"PRAGMA {pragma}").fetchall()
        connection.execute("BEGIN")
        with _indexes_last(connection):
            _write(connection, path, news, made_by)
        connection.execute("COMMIT")
    store = ProjectStore.open(path)
    store.columns()
    store.close()  # a big project leaves a copy of its columns


@contextmanager
def _indexes_last(connection: sqlite3.Connection) -> Iterator[None]:
    """Take the indexes away while rows are written: they are made faster afterwards, at once."""
    found = connection.execute(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL"
    ).fetchall()
    for name, _ in found:
        connection.execute(f"DROP INDEX {name}")
    yield
    for _, sql in found:
        connection.execute(sql)


def _write(
    connection: sqlite3.Connection, path: Path, news: News, made_by: tuple[str, str, str]
) -> None:
    event, said_first = _by_first(event_keys(news))
    place, named_first = _by_first(news.place)
    shelf = PlaceShelf(connection, path)
    for mention in named_first:
        shelf.keep(news.places[news.place[mention]])
    stories = StoryWriter(connection, news, event + 1, place + 1, made_by)
    for first in range(0, len(news.published), _BATCH):
        stories.write(first, min(first + _BATCH, len(news.published)))
    _write_events(connection, news, event, place[said_first] + 1, said_first)
    connection.execute(
        "UPDATE project SET revision = :stories, next_document = :stories, documents = :stories, "
        "next_mention = :mentions + 1, mentions = :mentions, next_event = :events + 1, "
        "events = :events",
        {"stories": len(news.published), "mentions": len(news.place), "events": len(said_first)},
    )


def _by_first(values: Ints) -> tuple[Ints, Ints]:
    """Return values renumbered from 0 in order of their first standing, and where that is."""
    _, first, which = np.unique(values, return_index=True, return_inverse=True)
    order = np.argsort(first, kind="stable")
    rank = np.empty_like(order)
    rank[order] = np.arange(len(order))
    return rank[which], first[order]


def _insert(connection: sqlite3.Connection, table: str, columns: str, rows: Iterable[_Row]) -> None:
    marks = ", ".join("?" * len(columns.split(", ")))
    connection.executemany(f"INSERT INTO {table} ({columns}) VALUES ({marks})", rows)


class StoryWriter:
    """Puts stories into words, with the rows of all that is said in them."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        news: News,
        events: Ints,
        places: Ints,
        made_by: tuple[str, str, str],
    ) -> None:
        """Take numbers of events and keys of places, by mention, and what is to have made it."""
        self._connection = connection
        self._news = news
        self._made_by = made_by
        self._events, self._keys = events.tolist(), places.tolist()
        self._names = [news.places[place].name for place in news.place.tolist()]
        self._confidences = news.confidence.tolist()
        paragraphs = np.arange(len(news.story) + 1)
        self._mentions = np.searchsorted(news.paragraph, paragraphs).tolist()
        stories = np.arange(len(news.published) + 1)
        self._paragraphs = np.searchsorted(news.story, stories).tolist()
        self._begin_rows()

    def _begin_rows(self) -> None:
        self._documents: list[_Row] = []
        self._bodies: list[_Row] = []
        self._expressions: list[_Row] = []
        self._rows: list[_Row] = []

    def write(self, first: int, last: int) -> None:
        """Write the stories from ``first`` to just before ``last``."""
        for number in range(first, last):
            self._tell(number)
        _insert(self._connection, "document", DOCUMENT_COLUMNS, self._documents)
        _insert(self._connection, "body", BODY_COLUMNS, self._bodies)
        _insert(self._connection, "time_expression", EXPRESSION_COLUMNS, self._expressions)
        _insert(self._connection, "mention", MENTION_COLUMNS, self._rows)
        self._begin_rows()

    def _tell(self, number: int) -> None:
        news = self._news
        first, last = self._paragraphs[number], self._paragraphs[number + 1]
        pieces, spans, offset = [], [], 0
        for paragraph in range(first, last):
            piece = self._say(number, paragraph, paragraph - first, offset)
            spans.append([offset, offset + len(piece), "body"])
            pieces.append(piece)
            offset += len(piece) + 2
        self._bodies.append((number, "\n\n".join(pieces), dump(spans), "[]"))
        mentions = slice(self._mentions[first], self._mentions[last])
        day = (EPOCH + timedelta(hours=int(news.published[number]))).date()
        title = _TITLES[number % len(_TITLES)].format(news.beats[news.beat[number]])
        self._documents.append(
            (
                number,
                f"made-up-{number:06}",
                title,
                f"{number:06}.txt",
                "",
                "text/plain",
                day.isoformat(),
                "given",
                mentions.stop - mentions.start,
                len(set(self._keys[mentions])),
                "[]",
                *self._made_by,
            )
        )

    def _say(self, number: int, paragraph: int, index: int, offset: int) -> str:
        """Return the words of a paragraph that begins at ``offset``, noting what they say."""
        news = self._news
        begin, end = int(news.begin[paragraph]), int(news.end[paragraph])
        kind = int(news.precision[paragraph])
        when, value = _in_words(EPOCH + timedelta(hours=begin), PRECISIONS[kind])
        moment = (begin * _HOUR_US, end * _HOUR_US, kind, when)
        timex = "TIME" if PRECISIONS[kind] is Precision.HOUR else "DATE"
        stop = offset + len(when)
        self._expressions.append((number, offset, stop, when, timex, value, index, *moment, 0))
        words = f"{when} {_ACTS[paragraph % len(_ACTS)]} "
        for mention in range(self._mentions[paragraph], self._mentions[paragraph + 1]):
            start, name = offset + len(words), self._names[mention]
            key, confidence = self._keys[mention], self._confidences[mention]
            at = (mention + 1, number, start, start + len(name), name, index, 0)
            choice = (f"[[{key},0.9]]", key, confidence, _REASON)
            decided = ("sentence", 0, None, self._events[mention], 0, "", None)
            by_hand = (0, 0, None, None, None)
            self._rows.append((*at, *choice, *moment, *decided, *by_hand))
            words += f"{name}, "
        return f"{words[:-2]}."


BODY_COLUMNS = "document, text, paragraphs, source_map"


def _in_words(begin: datetime, precision: Precision) -> tuple[str, str]:
    """Return words for the hour, day … that begins then, and their TIMEX3 value."""
    month = f"{month_name[begin.month]} {begin.year}"
    year, week, _ = begin.isocalendar()
    said = {
        Precision.HOUR: (f"At {begin.hour}:00 on {begin.day} {month}", f"{begin:%Y-%m-%dT%H}"),
        Precision.DAY: (f"On {begin.day} {month}", f"{begin:%Y-%m-%d}"),
        Precision.WEEK: (f"In the week of {begin.day} {month}", f"{year}-W{week:02}"),
        Precision.MONTH: (f"In {month}", f"{begin:%Y-%m}"),
        Precision.YEAR: (f"In {begin.year}", str(begin.year)),
    }
    return said[precision]


# Events


def _write_events(
    connection: sqlite3.Connection, news: News, event: Ints, places: Ints, said_first: Ints
) -> None:
    """Write what follows; ``event`` is by mention, ``places`` and ``said_first`` by event."""
    story = news.story[news.paragraph]
    precision = news.precision[news.paragraph[said_first]]
    stories = len(news.published)
    pairs, which, counts = np.unique(
        event * stories + story, return_inverse=True, return_counts=True
    )
    sure = np.zeros(len(pairs))
    np.maximum.at(sure, which, news.confidence)
    of_event, of_story = np.divmod(pairs, stories)
    _insert(
        connection,
        "event_document",
        "event, document, mentions, kind, scene, confidence, precision",
        _rows(of_event + 1, of_story, counts, counts * 0, counts * 0, sure, precision[of_event]),
    )
    surest = np.zeros(len(places))
    np.maximum.at(surest, of_event, sure)
    paragraph = news.paragraph[said_first]
    _insert(
        connection,
        "event",
        "id, place, from_us, to_us, precision, kind, scene, confidence, mentions, documents, "
        "first_document",
        _rows(
            np.arange(len(places)) + 1,
            places,
            news.begin[paragraph] * _HOUR_US,
            news.end[paragraph] * _HOUR_US,
            precision,
            precision * 0,
            precision * 0,
            surest,
            np.bincount(event),
            np.bincount(of_event),
            story[said_first],
        ),
    )


def _rows(*columns: NDArray[Any]) -> Iterator[_Row]:
    for first in range(0, len(columns[0]), _BATCH * 10):
        some = slice(first, first + _BATCH * 10)
        yield from zip(*(column[some].tolist() for column in columns), strict=True)


def main() -> None:
    """Write one for somebody to look at."""
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("file", type=Path)
    words.add_argument("--events", type=int, default=100_000)
    words.add_argument("--seed", type=int, default=1)
    asked = words.parse_args()
    write_project(asked.file, events=asked.events, seed=asked.seed)


if __name__ == "__main__" and len(sys.argv) > 1:
    main()
