"""Finding stories: by words, and those nearly the same. What is found by follows from the stories.

The words are in an index of SQLite's FTS5, without a copy of the text, case and diacritics folded.
Scripts without spaces are taken letter by letter.
"""

from __future__ import annotations

import re
import sqlite3

import numpy as np
from numpy.typing import NDArray

from dateline.domain.folding import folded
from dateline.domain.text import DocumentId
from dateline.project.checks import off_guard
from dateline.project.database import Database
from dateline.project.likeness import ALIKE, SIGNS, signs_of
from dateline.project.schema import schema_sql
from dateline.project.values import BadValue, text, whole

_PIECE = re.compile(r'"([^"]*)"?|([^\s"]+)')
_APART = re.compile("([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff])")
"""Thai, Lao, Burmese, Khmer, Japanese and Chinese are written without spaces."""
_LONGEST = 400
_MOST_PIECES = 16


def index_story(connection: sqlite3.Connection, number: int, title: object, words: object) -> None:
    """Let a story be found. Within a transaction.

    Raises:
        sqlite3.Error: it can't be written.
    """
    _tell_index(
        connection,
        "INSERT INTO story_words (rowid, title, text) VALUES (?, ?, ?)",
        (number, indexed(title), indexed(words)),
        is_there=True,
    )
    connection.executemany(
        "INSERT OR IGNORE INTO likeness VALUES (?, ?)",
        [(sign, number) for sign in signs_of(str(words))],
    )


def unindex_story(
    connection: sqlite3.Connection, number: int, title: object, words: object
) -> None:
    """Let a story be found no more; its title and text are those that were indexed.

    Raises:
        sqlite3.Error: it can't be written.
    """
    _tell_index(
        connection,
        "INSERT INTO story_words (story_words, rowid, title, text) VALUES ('delete', ?, ?, ?)",
        (number, indexed(title), indexed(words)),
        is_there=False,
    )
    connection.executemany(
        "DELETE FROM likeness WHERE sign = ? AND document = ?",
        [(sign, number) for sign in signs_of(str(words))],
    )


def indexed(words: object) -> str:
    """Return words as the index has them, and as it is asked."""
    return _APART.sub(r" \1 ", folded(str(words)))


def _tell_index(
    connection: sqlite3.Connection,
    statement: str,
    values: tuple[object, ...],
    *,
    is_there: bool,
) -> None:
    """Bring the index up to date; one that is damaged is made anew, of the stories of the project.

    ``is_there`` says whether the story is to be in it, as it is in the project still.
    """
    try:
        connection.execute(statement, values)
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF not in _DAMAGE:
            raise
        index_anew(connection)
        if not is_there:
            connection.execute(statement, values)


_DAMAGE = (sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CORRUPT)


def query_of(typed: str) -> str:
    """Return what FTS5 is asked for what a person types; empty where there is nothing to find.

    All words must be there; words in quotes stand together; the last word, unless quoted, may go
    on, and so may one that ends in an asterisk. A last word of one Latin letter is not asked for
    yet, where others are.
    """
    pieces = list(_PIECE.finditer(typed[:_LONGEST]))[:_MOST_PIECES]
    asked: list[str] = []
    for piece in pieces:
        phrase, word = piece.groups()
        words = phrase if phrase is not None else word
        if not any(sign.isalnum() for sign in words):
            continue
        is_last = piece is pieces[-1] and not typed[piece.end() :]
        goes_on = phrase is None and (is_last or word.endswith("*"))
        if asked and is_last and goes_on and len(words) == 1 and words.isascii():
            continue  # of all the words that begin with a letter, too many would be looked up
        asked.append(f'"{indexed(words.rstrip("*")).strip()}"' + ("*" if goes_on else ""))
    return " ".join(asked)


def find_stories(database: Database, typed: str, most: int) -> NDArray[np.int64]:
    """Return numbers of the stories with these words, in order of arrival.

    Raises:
        BadValue, sqlite3.Error: the index is damaged.
    """
    query = query_of(typed)
    if not query:
        return np.empty(0, np.int64)
    # As one line of text: a row for each of 100,000 stories would take three times as long.
    row = database.row(
        "SELECT group_concat(rowid) FROM "
        "(SELECT rowid FROM story_words WHERE story_words MATCH ? LIMIT ?)",
        (query, most),
    )
    if row is None or row[0] is None:
        return np.empty(0, np.int64)
    found = np.fromstring(str(row[0]), dtype=np.int64, sep=",")
    if len(found) and int(found.min()) < 0:
        raise BadValue("a story of a number that can't be")
    return found


def index_anew(connection: sqlite3.Connection) -> None:
    """Make the index anew from the stories: it follows from them. Within a transaction.

    The tables behind it are first filled as in a new project, since SQLite drops no index that it
    can't read.

    Raises:
        sqlite3.Error: it can't be written.
    """
    empty = sqlite3.connect(":memory:")
    try:
        empty.executescript(schema_sql())
        with off_guard(connection):
            for table in ("data", "idx", "docsize", "config"):
                rows = empty.execute(f"SELECT * FROM story_words_{table}").fetchall()
                connection.execute(f"DELETE FROM story_words_{table}")
                for row in rows:
                    marks = ", ".join("?" * len(row))
                    connection.execute(f"INSERT INTO story_words_{table} VALUES ({marks})", row)
    finally:
        empty.close()
    connection.execute("DELETE FROM likeness")
    stories = connection.execute(
        "SELECT number, title, text FROM document JOIN body ON body.document = number"
    )
    while batch := stories.fetchmany(100):
        for number, title, words in batch:
            index_story(connection, number, title, words)


def read_alike(database: Database, words: str) -> tuple[tuple[DocumentId, float], ...]:
    """Return stories that are nearly the same, likest first, with the share of what is alike.

    None for a story of so few words that others may well have them too.
    """
    signs = signs_of(words)
    if len(signs) < SIGNS:
        return ()
    marks = ", ".join("?" * len(signs))
    rows = database.rows(
        "SELECT id, count(*) FROM likeness JOIN document ON number = likeness.document "
        f"WHERE sign IN ({marks}) GROUP BY number ORDER BY count(*) DESC, number LIMIT 20",
        signs,
    )
    return tuple(
        (DocumentId(text(row[0])), whole(row[1]) / SIGNS)
        for row in rows
        if whole(row[1]) >= ALIKE * SIGNS
    )
