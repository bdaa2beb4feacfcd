"""What a project says, read back as the values of the domain and checked on the way."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import chain, repeat
from math import isnan

from dateline.domain.errors import ProjectError
from dateline.domain.events import Analysis, Event, EventId, Mention, MentionId
from dateline.domain.places import PlaceId
from dateline.domain.project import Held, KeptMention, PendingImport, ProjectInfo, Story, Versions
from dateline.domain.text import Document, DocumentId
from dateline.domain.times import TimeExpression
from dateline.project.database import Database
from dateline.project.rows import (
    DOCUMENT_COLUMNS,
    EXPRESSION_COLUMNS,
    MENTION_COLUMNS,
    MentionRow,
    document_of,
    expression_of,
    mention_of,
    published_of,
    warnings_of,
)
from dateline.project.schema import SCHEMA_VERSION
from dateline.project.values import BadValue, Value, flag, moment_of, text, texts, whole, wholes
from dateline.project.writing import expect_mention, expect_number


def read_info(database: Database) -> ProjectInfo:
    """Return what is known of the project without reading its stories."""
    row = database.row("SELECT title, named, documents, mentions, events FROM project")
    if row is None:
        raise BadValue("its title is missing")
    return ProjectInfo(
        path=str(database.path),
        title=text(row[0]),
        named=flag(row[1]),
        read_only=database.read_only,
        open_elsewhere=database.open_elsewhere,
        schema=SCHEMA_VERSION,
        stories=whole(row[2]),
        mentions=whole(row[3]),
        events=whole(row[4]),
    )


def read_stories(database: Database, before: Sequence[Story] = ()) -> tuple[Story, ...]:
    """Return the list of stories, in order of arrival.

    Those that are as they were in the list ``before`` are the same objects, cheap to compare.
    """
    rows = database.rows(f"SELECT {_STORY_COLUMNS} FROM document ORDER BY number")
    if not rows:
        return ()
    columns: list[tuple[Value, ...]] = list(zip(*rows, strict=True))
    numbers, mentions, places = (wholes(column) for column in columns[:3])
    ids, titles, sources, publishers = (texts(column) for column in columns[3:7])
    # Many stories came out on one day, and nearly all have no warnings: those values are shared.
    published, warnings = cache(published_of), cache(warnings_of)
    stories = (
        Story(
            id=DocumentId(ids[line]),
            number=number,
            title=titles[line],
            source=sources[line],
            publisher=publishers[line],
            published=published(columns[7][line], columns[8][line]),
            mentions=mentions[line],
            places=places[line],
            warnings=warnings(columns[9][line]),
        )
        for line, number in enumerate(numbers)
    )
    pairs = zip(stories, chain(before, repeat(None)), strict=False)
    return tuple(old if old == now and old is not None else now for now, old in pairs)


_STORY_COLUMNS = (
    "number, mentions, places, id, title, source, publisher, published, published_basis, warnings"
)


def read_texts(
    database: Database, after: int, most: int
) -> tuple[tuple[int, DocumentId, str], ...]:
    """Return number, id and text of the stories after a number, in order, so many at most."""
    rows = database.rows(
        "SELECT number, id, text FROM document JOIN body ON document = number "
        "WHERE number > ? ORDER BY number LIMIT ?",
        (after, most),
    )
    return tuple((whole(row[0]), DocumentId(text(row[1])), text(row[2])) for row in rows)


def read_document(database: Database, document_id: DocumentId) -> Document:
    """Return one story."""
    return read_numbered(database, expect_number(database, document_id))


def read_numbered(database: Database, number: int) -> Document:
    """Return the story of this number."""
    row = database.row(f"SELECT {DOCUMENT_COLUMNS} FROM document WHERE number = ?", (number,))
    body = database.row(
        "SELECT document, text, paragraphs, source_map FROM body WHERE document = ?", (number,)
    )
    if row is None or body is None:
        raise BadValue("a story without a text")
    return document_of(row, body)


def read_twins(database: Database, document: Document) -> frozenset[DocumentId]:
    """Return the stories with the very title and text of this one."""
    found = database.rows(
        "SELECT id FROM document JOIN body ON body.document = number WHERE title = ? AND text = ?",
        (document.title, document.text),
    )
    return frozenset(DocumentId(text(row[0])) for row in found)


def read_mentions(database: Database, document_id: DocumentId) -> tuple[KeptMention, ...]:
    """Return the mentions of one story, in text order."""
    number = expect_number(database, document_id)
    document = read_numbered(database, number)
    rows = database.rows(
        f"SELECT {MENTION_COLUMNS} FROM mention WHERE document = ? ORDER BY start, id", (number,)
    )
    place = database.places.by_key
    return tuple(mention_of(MentionRow.of(row), document, place) for row in rows)


def read_pending(database: Database) -> PendingImport | None:
    """Return what an import that is not over was to read, and which stories it brought."""
    rows = database.rows("SELECT path, since, told, held FROM pending ORDER BY id")
    if not rows:
        return None
    since = min(whole(row[1]) for row in rows)
    brought = database.rows("SELECT id FROM document WHERE number >= ?", (since,))
    return PendingImport(
        paths=tuple(text(row[0]) for row in rows if row[3] is None),
        held=tuple(
            Held(name=text(row[0]), told=text(row[2]), content=bytes(row[3]))
            for row in rows
            if isinstance(row[3], bytes)
        ),
        brought=frozenset(DocumentId(text(row[0])) for row in brought),
    )


def read_same_words(
    database: Database, words: str, document_id: DocumentId | None, *, unanswered: bool
) -> tuple[MentionId, ...]:
    """Return the mentions with these very words, of one story or of all."""
    where, values = "text = ?", [words]
    if unanswered:
        where += " AND NOT decided"
    if document_id is not None:
        where += " AND document = (SELECT number FROM document WHERE id = ?)"
        values.append(document_id)
    rows = database.rows(f"SELECT id FROM mention WHERE {where} ORDER BY id", tuple(values))
    return tuple(MentionId(whole(row[0], 1)) for row in rows)


def read_dates(database: Database, document_id: DocumentId) -> tuple[TimeExpression, ...]:
    """Return the words of one story that say when, in text order."""
    number = expect_number(database, document_id)
    document = read_numbered(database, number)
    rows = database.rows(
        f"SELECT {EXPRESSION_COLUMNS} FROM time_expression WHERE document = ? ORDER BY start, stop",
        (number,),
    )
    return tuple(expression_of(row, document) for row in rows)


def read_mention(database: Database, mention_id: MentionId) -> KeptMention:
    """Return one mention."""
    row = expect_mention(database, mention_id)
    document = read_numbered(database, row.document)
    return mention_of(row, document, database.places.by_key)


def read_found(database: Database, mention_id: MentionId) -> Mention:
    """Return one mention as the machine had it, whatever a person said since."""
    row = expect_mention(database, mention_id)
    machine = replace(row, decided=0, when_decided=0, scene_decision=None)
    document = read_numbered(database, row.document)
    return mention_of(machine, document, database.places.by_key).mention


def read_analysis(database: Database, document_id: DocumentId) -> Analysis:
    """Return everything that one story was found to say, a person's answers in force."""
    return Analysis(
        document=read_document(database, document_id),
        mentions=tuple(kept.mention for kept in read_mentions(database, document_id)),
        dates=read_dates(database, document_id),
    )


def read_event(database: Database, event_id: EventId) -> Event:
    """Return one event; its moment's words are those of its first mention."""
    row = database.row(
        "SELECT place, from_us, to_us, precision FROM event WHERE id = ?", (event_id,)
    )
    said = database.rows(_SAID, (event_id,))
    if row is None or not said:
        message = f"{database.path} has no event {event_id}."
        raise ProjectError(message, path=str(database.path))
    words = None if row[1] is None else said[0][2]
    return Event(
        id=event_id,
        place_id=database.places.by_key(whole(row[0], 1)).id,
        moment=moment_of(row[1], row[2], row[3], words),
        mention_ids=tuple(MentionId(whole(mention[0], 1)) for mention in said),
        document_ids=tuple(dict.fromkeys(DocumentId(text(mention[1])) for mention in said)),
    )


_SAID = """
    SELECT mention.id, document.id, iif(mention.when_decided, '', mention.moment_text)
    FROM mention JOIN document ON document.number = mention.document
    WHERE mention.event = ?
    ORDER BY ifnull(mention.scene_decision, mention.scene),
        mention.document, mention.start, mention.id
"""


def read_dated_by_machine(database: Database, event_ids: Iterable[int]) -> frozenset[EventId]:
    """Return those of these events that a mention says at a moment which no person set."""
    rows = _of_many(
        database,
        "SELECT DISTINCT event FROM mention WHERE event IN ({marks}) AND NOT when_decided",
        event_ids,
    )
    return frozenset(EventId(whole(row[0], 1)) for row in rows)


def read_first_words(database: Database, event_ids: Iterable[int]) -> dict[EventId, MentionId]:
    """Return the mention of each of these events that was kept first."""
    rows = _of_many(
        database,
        "SELECT event, min(id) FROM mention WHERE event IN ({marks}) GROUP BY event",
        event_ids,
    )
    return {EventId(whole(row[0], 1)): MentionId(whole(row[1], 1)) for row in rows}


def read_answered(database: Database, mention_ids: Iterable[int]) -> dict[MentionId, bool]:
    """Return whether a person said anything of each of these mentions that are there."""
    rows = _of_many(
        database,
        "SELECT id, decided OR when_decided OR scene_decision IS NOT NULL "
        "FROM mention WHERE id IN ({marks})",
        mention_ids,
    )
    return {MentionId(whole(row[0], 1)): bool(row[1]) for row in rows}


def _of_many(
    database: Database, statement: str, numbers: Iterable[int]
) -> Iterator[tuple[Value, ...]]:
    """Yield the rows about so many numbers, asked for a thousand at a time."""
    wanted = list(numbers)
    for first in range(0, len(wanted), 1000):
        some = wanted[first : first + 1000]
        yield from database.rows(statement.format(marks=", ".join("?" * len(some))), tuple(some))


def read_first_mention(
    database: Database, place_id: PlaceId, start: float, end: float, prefer: DocumentId | None
) -> MentionId | None:
    """Return the first mention of a place in [start, end), in seconds since 1970.

    The story preferred comes first, then the others in order of arrival; a mention without a moment
    is returned only where none in range has one.
    """
    row = database.row(
        _FIRST,
        (
            database.places.key(place_id) or 0,
            _microseconds(end),
            _microseconds(start),
            prefer or "",
        ),
    )
    return None if row is None else MentionId(whole(row[0], 1))


def _microseconds(seconds: float) -> int:
    limit = 10**17
    return 0 if isnan(seconds) else round(max(-limit, min(limit, seconds * 1e6)))


_FIRST = """
    SELECT mention.id
    FROM event JOIN mention ON mention.event = event.id
    JOIN document ON document.number = mention.document
    WHERE event.place = ? AND (event.from_us IS NULL OR (event.from_us < ? AND event.to_us > ?))
    ORDER BY event.from_us IS NULL, document.id IS NOT ?,
        ifnull(mention.scene_decision, mention.scene), mention.document, mention.start
    LIMIT 1
"""


def read_versions(database: Database) -> Versions | None:
    """Return what made the newest story's analysis; None for an empty project."""
    row = database.row("SELECT app, model, gazetteer FROM document ORDER BY number DESC LIMIT 1")
    if row is None:
        return None
    return Versions(app=text(row[0]), model=text(row[1]), gazetteer=text(row[2]))
