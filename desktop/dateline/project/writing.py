"""The writes that every deed is made of. All of them stand within a transaction of the database."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from dateline.domain.errors import ProjectError
from dateline.domain.project import Held
from dateline.domain.text import Document, DocumentId
from dateline.domain.times import TimeExpression
from dateline.project.database import Database
from dateline.project.events import event_for, recount
from dateline.project.rows import (
    DOCUMENT_COLUMNS,
    EXPRESSION_COLUMNS,
    MENTION_COLUMNS,
    MentionRow,
    Row,
    StoryRows,
    document_of,
    expression_of,
    expression_row,
    mention_of,
)
from dateline.project.values import BadValue, Value, text, whole

MAX_STORIES = 10_000_000


def number_of(database: Database, document_id: DocumentId) -> int | None:
    """Return the number of a story, if the project has it."""
    row = database.row("SELECT number FROM document WHERE id = ?", (document_id,))
    return None if row is None else whole(row[0], 0, MAX_STORIES)


def expect_number(database: Database, document_id: DocumentId) -> int:
    """Return the number of a story.

    Raises:
        ProjectError: the project does not have it.
    """
    number = number_of(database, document_id)
    if number is None:
        message = f"{database.path} has no story “{document_id:.200}”."
        raise ProjectError(message, path=str(database.path))
    return number


def expect_mention(database: Database, mention: int) -> MentionRow:
    """Return the row of a mention.

    Raises:
        ProjectError: the project does not have it.
    """
    row = database.row(f"SELECT {MENTION_COLUMNS} FROM mention WHERE id = ?", (mention,))
    if row is None:
        message = f"{database.path} has no mention {mention}."
        raise ProjectError(message, path=str(database.path))
    return MentionRow.of(row)


def read_story(database: Database, number: int) -> StoryRows:
    """Return all rows of a story, as they are."""
    key = (number,)
    document = database.row(f"SELECT {DOCUMENT_COLUMNS} FROM document WHERE number = ?", key)
    body = database.row(
        "SELECT document, text, paragraphs, source_map FROM body WHERE document = ?", key
    )
    if document is None or body is None:
        raise BadValue("a story without a text")
    expressions = database.rows(
        f"SELECT {EXPRESSION_COLUMNS} FROM time_expression WHERE document = ? ORDER BY start", key
    )
    mentions = database.rows(
        f"SELECT {MENTION_COLUMNS} FROM mention WHERE document = ? ORDER BY start, id", key
    )
    return StoryRows(
        document=document,
        body=body,
        expressions=tuple(expressions),
        mentions=tuple(MentionRow.of(row) for row in mentions),
    )


def insert_story(database: Database, story: StoryRows) -> set[int]:
    """Add a story that the project does not have; return its events' numbers.

    A number of -1, and mentions and events numbered 0, are given the next free ones. All rows are
    read as they will be read back, so that nothing is kept that can't be.

    Raises:
        BadValue: a value is out of range.
    """
    from dateline.project.finding import index_story  # not before the first picture

    document = document_of(story.document, story.body)
    for row in story.expressions:
        expression_of(row, document)
    number = story.number
    if number < 0:
        number = database.take_numbers("next_document", 1)
    whole(number, 0, min(MAX_STORIES, database.given("next_document") - 1))
    database.touched_stories.add(number)
    run = database.connection.execute
    run(_insert("document", DOCUMENT_COLUMNS), (number, *story.document[1:]))
    run("INSERT INTO body VALUES (?, ?, ?, ?)", (number, *story.body[1:]))
    index_story(database.connection, number, story.document[2], story.body[1])
    database.connection.executemany(
        _insert("time_expression", EXPRESSION_COLUMNS),
        [(number, *row[1:]) for row in story.expressions],
    )
    run(
        "UPDATE project SET documents = documents + 1, mentions = mentions + ?",
        (len(story.mentions),),
    )
    return _insert_mentions(database, number, document, story.mentions)


def _insert(table: str, columns: str) -> str:
    marks = ", ".join("?" * len(columns.split(", ")))
    return f"INSERT INTO {table} ({columns}) VALUES ({marks})"


def _insert_mentions(
    database: Database, number: int, document: Document, mentions: tuple[MentionRow, ...]
) -> set[int]:
    events: set[int] = set()
    values: list[Row] = []
    last = database.given("next_mention") - 1
    fresh = iter(_fresh_numbers(database, mentions))
    for row in mentions:
        event = event_for(database, row)
        if event is not None:
            events.add(event)
        given = whole(row.id, 1, last) if row.id else next(fresh)
        written = replace(row, id=given, document=number, event=event)
        mention_of(written, document, database.places.by_key)
        values.append(written.values())
    database.connection.executemany(_insert("mention", MENTION_COLUMNS), values)
    recount(database, number, events)
    return events


def _fresh_numbers(database: Database, mentions: tuple[MentionRow, ...]) -> range:
    wanted = sum(not row.id for row in mentions)
    first = database.take_numbers("next_mention", wanted) if wanted else 1
    return range(first, first + wanted)


def delete_story(database: Database, story: StoryRows) -> set[int]:
    """Take a story out; return the numbers of the events that it said."""
    from dateline.project.finding import unindex_story  # not before the first picture

    key = (story.number,)
    events = {row.event for row in story.mentions if row.event is not None}
    run = database.connection.execute
    run("DELETE FROM mention WHERE document = ?", key)
    recount(database, story.number, events)
    unindex_story(database.connection, story.number, story.document[2], story.body[1])
    run("DELETE FROM time_expression WHERE document = ?", key)
    run("DELETE FROM body WHERE document = ?", key)
    run("DELETE FROM document WHERE number = ?", key)
    run(
        "UPDATE project SET documents = documents - 1, mentions = mentions - ?",
        (len(story.mentions),),
    )
    return events


def add_mention(database: Database, row: MentionRow) -> tuple[int, DocumentId]:
    """Put a mention into its story; return its number and the story.

    A number of 0 is given the next free one.

    Raises:
        ProjectError: its words overlap those of another mention.
        BadValue: its story is gone, or a value is out of range.
    """
    story = read_story(database, row.document)
    _expect_free(database, story.mentions, row.start, row.stop)
    document = document_of(story.document, story.body)
    events = _insert_mentions(database, row.document, document, (row,))
    number = row.id or database.given("next_mention") - 1
    database.connection.execute("UPDATE project SET mentions = mentions + 1")
    _count(database, row.document, 1)
    database.touched |= events
    return number, story.id


def _expect_free(
    database: Database, mentions: tuple[MentionRow, ...], start: int, stop: int
) -> None:
    if any(row.start < stop and start < row.stop for row in mentions):
        message = "These words name a place already. Choose them and say which place it is."
        raise ProjectError(message, path=str(database.path))


def take_mention(database: Database, mention: int) -> tuple[MentionRow, DocumentId]:
    """Take a mention out of its story; return it as it was, and the story.

    Raises:
        ProjectError: the project does not have it.
    """
    row = expect_mention(database, mention)
    database.connection.execute("DELETE FROM mention WHERE id = ?", (mention,))
    recount(database, row.document, (row.event,))
    database.connection.execute("UPDATE project SET mentions = mentions - 1")
    _count(database, row.document, -1)
    found = database.row("SELECT id FROM document WHERE number = ?", (row.document,))
    return row, DocumentId(text(found[0] if found else None))


def _count(database: Database, number: int, by: int) -> None:
    run = database.connection.execute
    run("UPDATE document SET mentions = mentions + ? WHERE number = ?", (by, number))
    run(_COUNT_PLACES, (number, number))


def add_date(database: Database, number: int, date: TimeExpression) -> None:
    """Add words that say when to a story.

    Raises:
        ProjectError: they overlap others that do.
        BadValue: a value is out of range.
    """
    story = read_story(database, number)
    if any(whole(row[1]) < date.end and date.start < whole(row[2]) for row in story.expressions):
        message = "These words are a date already. Choose other words."
        raise ProjectError(message, path=str(database.path))
    row = expression_row(number, date)
    expression_of(row, document_of(story.document, story.body))
    database.connection.execute(_insert("time_expression", EXPRESSION_COLUMNS), row)


def take_date(database: Database, number: int, start: int, end: int) -> TimeExpression:
    """Take words that say when out of a story; return them as they were.

    Raises:
        ProjectError: there are none from ``start`` to ``end``.
    """
    story = read_story(database, number)
    document = document_of(story.document, story.body)
    found = [row for row in story.expressions if (row[1], row[2]) == (start, end)]
    if not found:
        message = f"{database.path} has no date there."
        raise ProjectError(message, path=str(database.path))
    database.connection.execute(
        "DELETE FROM time_expression WHERE document = ? AND start = ? AND stop = ?",
        (number, start, end),
    )
    return expression_of(found[0], document)


def decide(
    database: Database, row: MentionRow, *, decided: int, decision: int | None, event: int | None
) -> MentionRow:
    """Keep a person's answer beside the machine's (or take it away), and what follows for events.

    ``event`` is the number that a new event gets if it is free. Returned is the row as it then is.
    """
    if decision is not None:
        database.places.by_key(decision)
    after = replace(row, decided=decided, decision=decision, event=event)
    after = replace(after, event=event_for(database, after))
    database.connection.execute(
        "UPDATE mention SET decided = ?, decision = ?, event = ? WHERE id = ?",
        (after.decided, after.decision, after.event, after.id),
    )
    recount(database, row.document, (row.event, after.event))
    database.connection.execute(_COUNT_PLACES, (row.document, row.document))
    return after


def decide_scene(database: Database, row: MentionRow, scene: int | None) -> None:
    """Keep a person's answer on whether something happens there (None: take it away)."""
    run = database.connection.execute
    run("UPDATE mention SET scene_decision = ? WHERE id = ?", (scene, row.id))
    recount(database, row.document, (row.event,))


_COUNT_PLACES = """
    UPDATE document SET places = (
        SELECT count(DISTINCT iif(decided, decision, choice)) FROM mention WHERE document = ?
    ) WHERE number = ?
"""


def rename(database: Database, title: Value) -> None:
    """Set the project's title."""
    database.connection.execute("UPDATE project SET title = ?", (text(title),))


def set_pending(database: Database, paths: list[str], held: Iterable[Held]) -> None:
    """Keep what an import is to read from now on, in place of what was kept.

    What was kept before is still of the import that brought stories since then.
    """
    run, now = database.connection.execute, database.given("next_document")
    since = dict(run("SELECT path, min(since) FROM pending GROUP BY path").fetchall())
    run("DELETE FROM pending")
    rows: list[tuple[str, int, str, bytes | None]] = []
    rows += [(path, since.get(path, now), "", None) for path in paths]
    rows += [(each.name, since.get(each.name, now), each.told, each.content) for each in held]
    database.connection.executemany(
        "INSERT INTO pending (path, since, told, held) VALUES (?, ?, ?, ?)", rows
    )
