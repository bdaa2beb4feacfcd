"""How events follow from mentions: a (place, moment) that any mention of any story says."""

from __future__ import annotations

from collections.abc import Iterable

from dateline.project.database import Database
from dateline.project.rows import MentionRow

When = tuple[int | None, int | None, int | None]
"""From, to (microseconds) and precision; all None where undated."""


def event_for(database: Database, row: MentionRow) -> int | None:
    """Return the number of the event that a mention says, adding the event; None for none.

    An event that a kept mention named before gets its number again, if that is still free.
    """
    if row.place is None:
        return None
    return event_at(database, row.place, row.when, row.event or 0)


def event_at(database: Database, place: int, when: When, number: int) -> int:
    """Return the number of the event of a place and a moment, adding it; if free, as ``number``."""
    from_us, to_us, precision = when
    key = (place, from_us, to_us)
    found = database.row(_BY_KEY, key)
    if found is not None:
        return int(str(found[0]))
    if not _free(database, number):
        number = database.take_numbers("next_event", 1)
    database.connection.execute(_ADD, (number, *key, precision))
    database.connection.execute("UPDATE project SET events = events + 1")
    database.touched.add(number)
    return number


def _free(database: Database, number: int) -> bool:
    taken = database.row("SELECT 1 FROM event WHERE id = ?", (number,))
    return taken is None and 0 < number < database.given("next_event")


_BY_KEY = "SELECT id FROM event WHERE place = ? AND from_us IS ? AND to_us IS ?"
_ADD = (
    "INSERT INTO event (id, place, from_us, to_us, precision, kind, scene, confidence, "
    "mentions, documents, first_document) VALUES (?, ?, ?, ?, ?, 0, 0, 0, 0, 0, 0)"
)


def recount(database: Database, document: int, events: Iterable[int | None]) -> None:
    """Bring events up to date with what one story's mentions now say of them.

    The cost goes with what changed, not with the project: a story that is new to an event is added
    to its sums; only when it said something of it before are the other stories' shares read again.
    """
    run = database.connection.execute
    for event in sorted({event for event in events if event is not None}):
        database.touched.add(event)
        share = run(_SHARE, (event, document)).fetchone()
        known = run(_FORGET, (event, document)).rowcount
        if share[0]:
            run(_SHARE_ADD, (event, document, *share))
        if share[0] and not known:
            run(_GROW, {"event": event, "document": document, **_named(share)})
        elif known:
            run(_SUM, (event, event))
            gone = run("DELETE FROM event WHERE id = ? AND mentions = 0", (event,)).rowcount
            run("UPDATE project SET events = events - ?", (gone,))


def _named(share: tuple[object, ...]) -> dict[str, object]:
    return dict(zip(_SHARED, share, strict=True))


_SHARED = ("mentions", "kind", "scene", "confidence", "precision")
_SHARE = """
    SELECT count(*), min(kind), min(ifnull(scene_decision, scene)),
        max(iif(decided, 1.0, confidence)), min(iif(when_decided, when_precision, precision))
    FROM mention WHERE event = ? AND document = ?
"""
_FORGET = "DELETE FROM event_document WHERE event = ? AND document = ?"
_SHARE_ADD = (
    "INSERT INTO event_document (event, document, mentions, kind, scene, confidence, "
    "precision) VALUES (?, ?, ?, ?, ?, ?, ?)"
)
_GROW = """
    UPDATE event SET
        kind = iif(documents, min(kind, :kind), :kind),
        scene = iif(documents, min(scene, :scene), :scene),
        confidence = iif(documents, max(confidence, :confidence), :confidence),
        precision = iif(documents, min(precision, :precision), :precision),
        first_document = iif(documents, min(first_document, :document), :document),
        mentions = mentions + :mentions,
        documents = documents + 1
    WHERE id = :event
"""
_SUM = """
    UPDATE event SET (kind, scene, confidence, precision, first_document, mentions, documents) = (
        SELECT coalesce(min(kind), 0), coalesce(min(scene), 0), coalesce(max(confidence), 0),
            min(precision), coalesce(min(document), 0), coalesce(sum(mentions), 0), count(*)
        FROM event_document WHERE event = ?
    ) WHERE id = ?
"""
