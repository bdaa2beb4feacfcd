"""Reading and writing notes, tags, kept views and restore points."""

from __future__ import annotations

from datetime import timedelta

from dateline.domain.annotations import (
    Annotation,
    KeptView,
    RestorePoint,
    Subject,
    ViewId,
    ViewKind,
)
from dateline.domain.errors import ProjectError
from dateline.domain.text import DocumentId
from dateline.domain.times import EPOCH, Moment, Precision
from dateline.project.database import Database
from dateline.project.values import Value, by_clock, moment_columns, text, whole
from dateline.project.writing import expect_number

Key = tuple[int, int, int, int]
"""Subject (0 a story, 1 a place, 2 an event), number or key, from and to in microseconds."""
_STORY, _PLACE, _EVENT = range(3)
_KINDS = tuple(ViewKind)


def key_of(database: Database, subject: Subject) -> Key:
    """Return how the project file names what is noted about.

    Raises:
        ProjectError: the project does not have it.
    """
    if subject.document_id is not None:
        return (_STORY, expect_number(database, subject.document_id), 0, 0)
    key = database.places.key(subject.place_id) if subject.place_id is not None else None
    if key is None:
        message = f"{database.path} has no place {subject.place_id}."
        raise ProjectError(message, path=str(database.path))
    if not subject.is_event:
        return (_PLACE, key, 0, 0)
    from_us, to_us, _, _ = moment_columns(subject.moment)
    return (_EVENT, key, from_us or 0, to_us or 0)


def _subject_of(database: Database, key: Key) -> Subject | None:
    """Return what a row is about; None where the project does not have it now."""
    kind, number, from_us, to_us = key
    if kind == _STORY:
        found = database.row("SELECT id FROM document WHERE number = ?", (number,))
        return None if found is None else Subject(document_id=DocumentId(text(found[0])))
    place = database.places.by_key(number).id
    if kind == _PLACE:
        return Subject(place_id=place)
    return Subject(place_id=place, is_event=True, moment=_moment(from_us, to_us))


def _moment(from_us: int, to_us: int) -> Moment | None:
    if from_us == to_us == 0:
        return None
    return Moment(
        start=EPOCH + timedelta(microseconds=from_us),
        end=EPOCH + timedelta(microseconds=to_us),
        precision=Precision.VAGUE,
    )


def read_annotation(database: Database, subject: Subject) -> Annotation:
    """Return what is noted about one thing."""
    rows = database.rows(
        "SELECT tag, note FROM annotation WHERE (subject, number, from_us, to_us) = (?, ?, ?, ?) "
        "ORDER BY tag",
        key_of(database, subject),
    )
    tags = tuple(text(row[0]) for row in rows if row[0] != "")
    note = next((text(row[1]) for row in rows if row[0] == ""), "")
    return Annotation(subject=subject, note=note, tags=tags)


def read_annotations(database: Database) -> tuple[Annotation, ...]:
    """Return all that is noted about what the project has; the precision of moments is not kept."""
    rows = database.rows("SELECT subject, number, from_us, to_us, tag, note FROM annotation")
    gathered: dict[Key, list[tuple[str, str]]] = {}
    for row in rows:
        gathered.setdefault(_key(row[:4]), []).append((text(row[4]), text(row[5])))
    found: list[Annotation] = []
    for key, said in gathered.items():
        subject = _subject_of(database, key)
        if subject is not None:
            tags = tuple(sorted(tag for tag, _ in said if tag))
            note = next((note for tag, note in said if not tag), "")
            found.append(Annotation(subject=subject, note=note, tags=tags))
    return tuple(found)


def _key(values: tuple[Value, ...]) -> Key:
    limit = 10**18
    return (
        whole(values[0], 0, 2),
        whole(values[1]),
        whole(values[2], -limit, limit),
        whole(values[3], -limit, limit),
    )


def read_tags(database: Database) -> tuple[tuple[str, int], ...]:
    """Return every tag with how many things have it, in alphabetical order."""
    rows = database.rows(
        "SELECT tag, count(*) FROM annotation WHERE tag != '' GROUP BY tag ORDER BY tag"
    )
    return tuple((text(row[0]), whole(row[1])) for row in rows)


def put_note(database: Database, key: Key, tag: str, note: str | None) -> str | None:
    """Set a note or a tag (None: take it away); return what was there. In a transaction."""
    where = "(subject, number, from_us, to_us, tag) = (?, ?, ?, ?, ?)"
    before = database.row(f"SELECT note FROM annotation WHERE {where}", (*key, tag))
    run = database.connection.execute
    run(f"DELETE FROM annotation WHERE {where}", (*key, tag))
    if note is not None:
        run("INSERT INTO annotation VALUES (?, ?, ?, ?, ?, ?)", (*key, tag, note))
    return None if before is None else text(before[0])


ViewRow = tuple[int, str, str]
"""Kind, name and state."""


def kept_view_row(database: Database, view: ViewId) -> ViewRow | None:
    """Return what is kept under a number."""
    row = database.row("SELECT kind, name, state FROM kept_view WHERE id = ?", (view,))
    if row is None:
        return None
    return (whole(row[0], 0, len(_KINDS) - 1), text(row[1]), text(row[2]))


def put_view(database: Database, view: ViewId, kept: ViewRow | None) -> ViewRow | None:
    """Set what is kept under a number (None: nothing); return what was. In a transaction."""
    before = kept_view_row(database, view)
    run = database.connection.execute
    run("DELETE FROM kept_view WHERE id = ?", (view,))
    if kept is not None:
        run("INSERT INTO kept_view VALUES (?, ?, ?, ?)", (view, *kept))
    return before


def read_views(database: Database) -> tuple[KeptView, ...]:
    """Return all views that are kept, in the order in which they were."""
    return tuple(
        KeptView(
            id=ViewId(whole(row[0], 1)),
            kind=_KINDS[whole(row[1], 0, len(_KINDS) - 1)],
            name=text(row[2]),
            state=text(row[3]),
        )
        for row in database.rows("SELECT id, kind, name, state FROM kept_view ORDER BY id")
    )


def read_restore_points(database: Database) -> tuple[RestorePoint, ...]:
    """Return the states that can be gone back to, latest first."""
    rows = database.rows(
        "SELECT id, name, made, history, "
        "(SELECT count(*) FROM history WHERE history.name != '' AND "
        "((NOT undone AND history.id > restore_point.history) OR "
        "(undone AND history.id <= restore_point.history))) FROM restore_point ORDER BY id DESC"
    )
    return tuple(
        RestorePoint(
            id=whole(row[0], 1),
            name=text(row[1]),
            made=by_clock(row[2]),
            after=whole(row[3]),
            deeds_since=whole(row[4]),
        )
        for row in rows
    )
