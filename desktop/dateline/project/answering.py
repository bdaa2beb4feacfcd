"""Keeping many answers of a person at once: set by set, so that 10,000 take under a second."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dateline.project.database import Database
from dateline.project.events import When, event_at
from dateline.project.values import BadValue, Value, whole


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a person says about one mention, by the numbers of the project file."""

    mention: int
    decided: int
    """1: ``decision`` stands, None being "not a place"; 0: the machine's answer stands."""
    decision: int | None
    when_decided: int
    """1: the next three stand, None being "undated"; 0: the machine's moment stands."""
    when_from_us: int | None
    when_to_us: int | None
    when_precision: int | None
    event: int | None = None
    """The number its event had, and gets again."""


_COLUMNS = "decided, decision, when_decided, when_from_us, when_to_us, when_precision, event"


def read_answers(database: Database, mentions: Iterable[int]) -> tuple[Answer, ...]:
    """Return what stands for these mentions, in order of their numbers.

    Raises:
        BadValue: one is not there.
    """
    wanted = sorted(set(mentions))
    _list(database, "wanted", [(number,) for number in wanted])
    rows = database.rows(
        f"SELECT id, {_COLUMNS} FROM mention WHERE id IN (SELECT a FROM temp.wanted) ORDER BY id"
    )
    if len(rows) != len(wanted):
        raise BadValue("a mention is missing")
    return tuple(Answer(**dict(zip(Answer.__slots__, row, strict=True))) for row in rows)  # type: ignore[arg-type]


def keep_answers(database: Database, answers: Sequence[Answer]) -> None:
    """Set what stands for mentions, and what follows for events and counts. In a transaction.

    Raises:
        BadValue: a mention is missing, or a value is out of range.
        ProjectError: a place is missing.
    """
    for answer in answers:
        _check(database, answer)
    before = _standing(database, [answer.mention for answer in answers])
    touched = {event for _, event, *_ in before.values() if event is not None}
    rows: list[tuple[Value, ...]] = []
    events: dict[tuple[Value, ...], int] = {}
    for answer in answers:
        _, _, choice, *machine = before[answer.mention]
        place = answer.decision if answer.decided else choice
        when = _when(answer, *machine)
        key = (place, *when[:2])
        if place is not None and key not in events:
            events[key] = event_at(database, place, when, answer.event or 0)
        rows.append((answer.mention, *_values(answer), events.get(key)))
    touched.update(events.values())
    _list(database, "answer", rows)
    database.connection.execute(_UPDATE)
    documents = {document for document, *_ in before.values()}
    _recount(database, touched, documents)


def _when(answer: Answer, from_us: int | None, to_us: int | None, precision: int | None) -> When:
    if answer.when_decided:
        return (answer.when_from_us, answer.when_to_us, answer.when_precision)
    return (from_us, to_us, precision)


def _check(database: Database, answer: Answer) -> None:
    whole(answer.decided, 0, 1)
    whole(answer.when_decided, 0, 1)
    if answer.decision is not None:
        database.places.by_key(whole(answer.decision, 1))


def _values(answer: Answer) -> tuple[Value, ...]:
    return (
        answer.decided,
        answer.decision,
        answer.when_decided,
        answer.when_from_us,
        answer.when_to_us,
        answer.when_precision,
    )


_Standing = tuple[int, int | None, int | None, int | None, int | None, int | None]


def _standing(database: Database, mentions: list[int]) -> dict[int, _Standing]:
    """Return document, event, the machine's place, and its from, to and precision."""
    _list(database, "wanted", [(number,) for number in mentions])
    rows = database.rows(
        "SELECT id, document, event, choice, from_us, to_us, precision FROM mention "
        "WHERE id IN (SELECT a FROM temp.wanted)"
    )
    if len(rows) != len(mentions):
        raise BadValue("a mention is missing, or named twice")
    return {int(str(row[0])): row[1:] for row in rows}  # type: ignore[misc]


def _list(database: Database, name: str, rows: Sequence[tuple[Value, ...]]) -> None:
    """Put rows of up to eight values into a table of the connection's own."""
    run = database.connection.execute
    run(f"CREATE TEMP TABLE IF NOT EXISTS {name} (a, b, c, d, e, f, g, h)")
    run(f"DELETE FROM temp.{name}")
    width = len(rows[0]) if rows else 1
    columns = ", ".join("abcdefgh"[:width])
    marks = ", ".join("?" * width)
    database.connection.executemany(f"INSERT INTO temp.{name} ({columns}) VALUES ({marks})", rows)


_UPDATE = """
    UPDATE mention SET decided = b, decision = c, when_decided = d, when_from_us = e,
        when_to_us = f, when_precision = g, event = h
    FROM temp.answer WHERE mention.id = temp.answer.a
"""


def _recount(database: Database, events: set[int], documents: set[int]) -> None:
    """Bring events and the counts of stories up to date with what their mentions say now."""
    run = database.connection.execute
    _list(database, "wanted", [(event,) for event in sorted(events)])
    run("DELETE FROM event_document WHERE event IN (SELECT a FROM temp.wanted)")
    run(_SHARES)
    run(_SUMS)
    gone = run(
        "DELETE FROM event WHERE mentions = 0 AND id IN (SELECT a FROM temp.wanted)"
    ).rowcount
    run("UPDATE project SET events = events - ?", (gone,))
    database.touched |= events
    _list(database, "wanted", [(document,) for document in sorted(documents)])
    run(_PLACES)


_SHARES = """
    INSERT INTO event_document (event, document, mentions, kind, scene, confidence, precision)
    SELECT event, document, count(*), min(kind), min(ifnull(scene_decision, scene)),
        max(iif(decided, 1.0, confidence)), min(iif(when_decided, when_precision, precision))
    FROM mention WHERE event IN (SELECT a FROM temp.wanted) GROUP BY event, document
"""
_SUMS = """
    UPDATE event SET (kind, scene, confidence, precision, first_document, mentions, documents) = (
        SELECT coalesce(min(kind), 0), coalesce(min(scene), 0), coalesce(max(confidence), 0),
            min(precision), coalesce(min(document), 0), coalesce(sum(mentions), 0), count(*)
        FROM event_document WHERE event = event.id
    ) WHERE id IN (SELECT a FROM temp.wanted)
"""
_PLACES = """
    UPDATE document SET places = (
        SELECT count(DISTINCT iif(decided, decision, choice)) FROM mention
        WHERE mention.document = document.number
    ) WHERE number IN (SELECT a FROM temp.wanted)
"""
