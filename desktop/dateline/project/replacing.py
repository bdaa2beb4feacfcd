"""A story analysed anew: what a person said stays, what stands as before keeps its number."""

from __future__ import annotations

from dataclasses import replace

from dateline.domain.text import Document
from dateline.project.rows import EXPRESSION_COLUMNS, MentionRow, Row, StoryRows
from dateline.project.values import whole

_ADDED = EXPRESSION_COLUMNS.split(", ").index("added")


def carried_over(before: StoryRows, fresh: StoryRows, document: Document) -> StoryRows:
    """Return the new rows with the old ones' numbers and decisions, where the same words stand.

    A decided mention that the machine no longer finds is kept too, unless new ones overlap it.
    """
    old = {_words(row): row for row in before.mentions}
    mentions = [_with(row, old.pop(_words(row), None)) for row in fresh.mentions]
    taken = [(row.start, row.stop) for row in mentions]
    for row in old.values():
        free = all(row.stop <= start or stop <= row.start for start, stop in taken)
        kept = row.decided or row.when_decided or row.added
        if kept and free and document.text[row.start : row.stop] == row.text:
            mentions.append(_moved(row, document))
    mentions.sort(key=lambda row: (row.start, row.stop))
    places = len({row.place for row in mentions} - {None})
    counts = (len(mentions), places)
    return replace(
        fresh,
        expressions=_with_added(before, fresh),
        document=(*fresh.document[:8], *counts, *fresh.document[10:]),
        mentions=tuple(mentions),
    )


def _with_added(before: StoryRows, fresh: StoryRows) -> tuple[Row, ...]:
    """Return the words that say when, those that a person added among them."""
    taken = [(whole(row[1]), whole(row[2])) for row in fresh.expressions]
    added = [
        row
        for row in before.expressions
        if row[_ADDED] == 1
        and all(whole(row[2]) <= start or stop <= whole(row[1]) for start, stop in taken)
    ]
    return tuple(sorted((*fresh.expressions, *added), key=lambda row: whole(row[1])))


def _words(row: MentionRow) -> tuple[int, int, str]:
    return (row.start, row.stop, row.text)


def _with(row: MentionRow, old: MentionRow | None) -> MentionRow:
    if old is None:
        return row
    kept = replace(
        row,
        id=old.id,
        scene_decision=old.scene_decision,
        when_decided=old.when_decided,
        when_from_us=old.when_from_us,
        when_to_us=old.when_to_us,
        when_precision=old.when_precision,
    )
    return replace(kept, decided=1, decision=old.decision) if old.decided else kept


def _moved(row: MentionRow, document: Document) -> MentionRow:
    paragraph = document.paragraph_at(row.start)
    return row if paragraph is None else replace(row, paragraph=paragraph.index)
