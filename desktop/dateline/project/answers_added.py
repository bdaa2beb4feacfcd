"""From schema 2 to 3: what a person adds, dates and notes; what is found fast; what is to go on.

No answer of a person is lost, and none is made up: all is as the machine and the person had it. The
words of all stories are put into the index that searches them.
"""

from __future__ import annotations

import sqlite3

from dateline.project.finding import index_story
from dateline.project.rebuilding import rebuild, statements, widen_history
from dateline.project.schema import old_schema_sql

_TABLES = {
    "time_expression": "*, 0 AS added",
    "mention": (
        "*, 0 AS added, 0 AS when_decided, NULL AS when_from_us, NULL AS when_to_us, "
        "NULL AS when_precision"
    ),
}
_NEW = (
    "document_title",
    "mention_text",
    "annotation",
    "kept_view",
    "restore_point",
    "pending",
    "second_opinion",
    "likeness",
    "story_words",
)
_OLD_MENTION, _OLD_EXPRESSION = 22, 11


def add_answers(connection: sqlite3.Connection) -> None:
    """Do it, within a transaction.

    Raises:
        sqlite3.Error: it can't be read or written.
    """
    made = statements(old_schema_sql(3))
    rebuild(connection, made, _TABLES)
    for name in _NEW:
        connection.execute(made[name])
    stories = connection.execute(
        "SELECT number, title, text FROM document JOIN body ON body.document = number"
    )
    while batch := stories.fetchmany(100):
        for number, title, words in batch:
            index_story(connection, number, title, words)
    widen_history(connection, {"mentions": _mention, "expressions": _expression})


def _mention(row: list[object]) -> list[object]:
    return [*row, 0, 0, None, None, None] if len(row) == _OLD_MENTION else row


def _expression(row: list[object]) -> list[object]:
    return [*row, 0] if len(row) == _OLD_EXPRESSION else row
