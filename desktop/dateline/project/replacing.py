"""A story analysed anew: what a person decided stays; what stands as before keeps its number."""

from __future__ import annotations

from dataclasses import replace

from dateline.domain.text import Document
from dateline.project.rows import MentionRow, StoryRows


def carried_over(before: StoryRows, fresh: StoryRows, document: Document) -> StoryRows:
    """Return the new rows with the old ones' numbers and decisions, where the same words stand.

    A decided mention that the machine no longer finds is kept too, unless new ones overlap it.
    """
    old = {_words(row): row for row in before.mentions}
    mentions = [_with(row, old.pop(_words(row), None)) for row in fresh.mentions]
    taken = [(row.start, row.stop) for row in mentions]
    for row in old.values():
        free = all(row.stop <= start or stop <= row.start for start, stop in taken)
        if row.decided and free and document.text[row.start : row.stop] == row.text:
            mentions.append(_moved(row, document))
    mentions.sort(key=lambda row: (row.start, row.stop))
    places = len({row.place for row in mentions} - {None})
    counts = (len(mentions), places)
    return replace(
        fresh,
        document=(*fresh.document[:8], *counts, *fresh.document[10:]),
        mentions=tuple(mentions),
    )


def _words(row: MentionRow) -> tuple[int, int, str]:
    return (row.start, row.stop, row.text)


def _with(row: MentionRow, old: MentionRow | None) -> MentionRow:
    if old is None:
        return row
    kept = replace(row, id=old.id, scene_decision=old.scene_decision)
    return replace(kept, decided=1, decision=old.decision) if old.decided else kept


def _moved(row: MentionRow, document: Document) -> MentionRow:
    paragraph = document.paragraph_at(row.start)
    return row if paragraph is None else replace(row, paragraph=paragraph.index)
