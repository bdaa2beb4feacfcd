"""The answers that a person gave once and for all, in a file of their own beside the gazetteer."""

from __future__ import annotations

import json
import logging
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from dateline.domain.errors import GazetteerError
from dateline.domain.places import Extent, Place, PlaceId
from dateline.domain.standing import LONGEST_NAME, StandingAnswer
from dateline.gazetteer.folding import fold

LOG = logging.getLogger(__name__)
FILE = "answers.sqlite"
MOST = 100_000
"""Answers that are read; a person gives some hundreds."""
_PATIENCE = 5.0
_SCHEMA = """
    CREATE TABLE IF NOT EXISTS answer (
        key TEXT PRIMARY KEY, -- the name, folded
        name TEXT NOT NULL,
        place TEXT, -- JSON; null: the words name no place
        missed INTEGER NOT NULL CHECK (missed IN (0, 1))
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS given ( -- by deeds that can be undone
        mark TEXT PRIMARY KEY,
        key TEXT NOT NULL,
        before TEXT, -- the row of answer as JSON; null: none stood
        after TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
"""


class Answers:
    """Those that stood when they were read. Implements ``domain.standing.StandingAnswers``."""

    def __init__(self, answers: dict[str, StandingAnswer]) -> None:
        """Hold answers by folded name."""
        self._answers = answers
        self._missed = tuple(answer for answer in answers.values() if answer.missed)

    def meaning(self, name: str) -> StandingAnswer | None:
        """Return what a person said of a name; case, diacritics and hyphens are folded."""
        return self._answers.get(fold(name)) if self._answers else None

    def missed(self) -> tuple[StandingAnswer, ...]:
        """Return those whose words are to be looked for."""
        return self._missed

    def all(self) -> tuple[StandingAnswer, ...]:
        """Return all of them, in alphabetical order."""
        return tuple(sorted(self._answers.values(), key=lambda answer: answer.name.casefold()))


class AnswerBook:
    """The file of them, in the folder of the person's own gazetteer; made with the first one."""

    def __init__(self, folder: Path) -> None:
        """Name the folder; it need not be there."""
        self._path = folder / FILE

    def put(self, answer: StandingAnswer, mark: str = "") -> None:
        """Let an answer stand, instead of what stood for its name.

        Under a ``mark`` that no one guesses, it is taken back and given again by :meth:`turn`.

        Raises:
            GazetteerError: its name is empty or too long, or the file can't be written.
        """
        key = fold(answer.name)
        if not key or len(answer.name) > LONGEST_NAME:
            raise GazetteerError(f"A name has 1 to {LONGEST_NAME} letters: “{answer.name:.40}”.")
        place = None if answer.place is None else json.dumps(asdict(answer.place))
        row = (key, answer.name, place, int(answer.missed))
        with self._writing() as connection:
            before = _row_of(connection, key)
            connection.execute("INSERT OR REPLACE INTO answer VALUES (?, ?, ?, ?)", row)
            if mark:
                given = (mark, key, None if before is None else json.dumps(before), json.dumps(row))
                connection.execute("INSERT OR REPLACE INTO given VALUES (?, ?, ?, ?)", given)

    def turn(self, mark: str, *, stands: bool) -> str | None:
        """Let the answer of a mark stand again, or what stood before it.

        Nothing is done where something else was said of the name since, or the mark is not known.

        Returns:
            The name that something else holds for now; None where nothing was done.

        Raises:
            GazetteerError: the file can't be written.
        """
        if not self._path.is_file():
            return None
        with self._writing() as connection:
            found = connection.execute(
                "SELECT key, before, after FROM given WHERE mark = ?", (mark,)
            ).fetchone()
            if found is None:
                return None
            key, *states = found
            before, after = (None if each is None else tuple(json.loads(each)) for each in states)
            now, wanted = (before, after) if stands else (after, before)
            if _row_of(connection, key) != now:
                return None
            connection.execute("DELETE FROM answer WHERE key = ?", (key,))
            if wanted is not None:
                connection.execute("INSERT INTO answer VALUES (?, ?, ?, ?)", wanted)
            return str((after or before or ("", ""))[1])

    def remove(self, name: str) -> None:
        """Let no answer stand for a name.

        Raises:
            GazetteerError: the file can't be written.
        """
        with self._writing() as connection:
            connection.execute("DELETE FROM answer WHERE key = ?", (fold(name),))

    def read(self) -> Answers:
        """Return all that stand; none where the file is not there.

        Raises:
            GazetteerError: the file is damaged.
        """
        if not self._path.is_file():
            return Answers({})
        try:
            uri = f"{self._path.resolve().as_uri()}?mode=ro"
            with closing(sqlite3.connect(uri, uri=True, timeout=_PATIENCE)) as connection:
                rows = connection.execute(
                    "SELECT key, name, place, missed FROM answer LIMIT ?", (MOST,)
                )
                return Answers({str(key): _answer(*rest) for key, *rest in rows})
        except (sqlite3.Error, ValueError, TypeError, KeyError, RecursionError) as error:
            raise self._trouble("read", error) from error

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with closing(sqlite3.connect(self._path, timeout=_PATIENCE)) as connection:
                connection.executescript(_SCHEMA)
                with connection:
                    yield connection
        except (OSError, sqlite3.Error, ValueError, TypeError) as error:
            raise self._trouble("written", error) from error

    def _trouble(self, what: str, error: Exception) -> GazetteerError:
        return GazetteerError(
            f"Your answers in {self._path} can't be {what} ({error}). If the file is damaged, "
            "delete it: the stories that were read keep their places."
        )


def _row_of(connection: sqlite3.Connection, key: str) -> tuple[object, ...] | None:
    """Return what stands for a folded name, as it is kept."""
    row = connection.execute("SELECT * FROM answer WHERE key = ?", (key,)).fetchone()
    return None if row is None else tuple(row)


def read_answers(folder: Path | None) -> Answers:
    """Return what stands, for whoever analyses: none where the file is damaged, which is logged."""
    if folder is None:
        return Answers({})
    try:
        return AnswerBook(folder).read()
    except GazetteerError as error:
        LOG.warning("%s", error)
        return Answers({})


def _answer(name: str, place: str | None, missed: int) -> StandingAnswer:
    return StandingAnswer(
        name=str(name)[:LONGEST_NAME],
        place=None if place is None else _place(json.loads(place)),
        missed=bool(missed),
    )


def _place(plain: dict[str, Any]) -> Place:
    box = plain["extent"]
    latitude, longitude = float(plain["latitude"]), float(plain["longitude"])
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise ValueError(f"no place on Earth: {latitude}, {longitude}")
    return Place(
        id=PlaceId(str(plain["id"])),
        name=str(plain["name"]),
        feature=str(plain["feature"]),
        latitude=latitude,
        longitude=longitude,
        country=str(plain["country"]),
        admin=tuple(PlaceId(str(each)) for each in plain["admin"]),
        admin_names=tuple(map(str, plain["admin_names"])),
        population=int(plain["population"]),
        extent=None if box is None else Extent(**{side: float(box[side]) for side in box}),
        has_outline=bool(plain["has_outline"]),
    )
