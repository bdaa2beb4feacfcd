"""All events with what says so, read in columns: the same as mention by mention."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from dateline.domain.errors import ProjectError
from dateline.domain.events import EventId, Scene
from dateline.domain.places import PlaceId
from dateline.domain.text import DocumentId
from dateline.project.answer_deeds import SetMoment
from dateline.project.commands import ChoosePlace, SetScene
from dateline.project.history import History
from dateline.project.store import ProjectStore
from support.project_samples import KHARKIV, REPAIR, SHELLING, day, project


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ProjectStore]:
    store = project(tmp_path / "a.dateline", SHELLING, REPAIR)
    yield store
    store.close()


def walked(store: ProjectStore) -> dict[tuple[int, str, int], tuple[object, ...]]:
    """Return what is said of each event, by event, story and offset."""
    found = {}
    for batch in store.walk():
        events, said = batch
        told_of = np.repeat(events.ids, events.mentions).tolist()
        for row, event in enumerate(told_of):
            key = (event, said.stories[row].id, said.starts[row])
            found[key] = (
                said.ends[row],
                said.words[row],
                said.paragraphs[row],
                said.kinds[row],
                said.scenes[row],
                said.scene_reasons[row],
                said.confidences[row],
                said.decided_by[row],
                said.reasons[row],
                said.moment_texts[row],
                said.moment_bases[row],
                said.candidates[row].listed,
            )
    return found


def read(store: ProjectStore) -> dict[tuple[int, str, int], tuple[object, ...]]:
    """Return the same, read mention by mention."""
    found = {}
    for event_id in store.columns().event_ids.tolist():
        for mention_id in store.event(EventId(event_id)).mention_ids:
            kept = store.mention(mention_id)
            said = kept.mention
            found[event_id, str(kept.document_id), said.start] = (
                said.end,
                said.text,
                said.paragraph,
                said.kind,
                said.scene,
                said.scene_reason,
                said.confidence,
                said.decided_by,
                said.reason,
                said.moment.text if said.moment else "",
                said.moment_basis or "",
                said.candidates,
            )
    return found


def answer(store: ProjectStore) -> None:
    """Give every kind of answer: a place that no one thought of, another day, another scene."""
    history = History(store)
    first, second, *_ = store.mentions(DocumentId("repair"))
    elsewhere = replace(KHARKIV, id=PlaceId("geonames:1"), name="Kharkiv Mills")
    history.run(ChoosePlace(mention_id=first.id, place=elsewhere))
    history.run(SetMoment(mention_ids=(second.id,), moment=day(2024, 2, 29)))
    quiet = store.mentions(DocumentId("shelling"))
    history.run(SetScene(mention_id=quiet[1].id, scene=Scene.MENTIONED))
    history.run(SetMoment(mention_ids=(quiet[0].id,), moment=None))


@pytest.mark.parametrize("answered", [False, True])
def test_it_is_what_is_read_mention_by_mention(store: ProjectStore, answered: bool) -> None:
    if answered:
        answer(store)
    assert walked(store) == read(store)
    assert len(walked(store)) == 5


def test_moments_and_places(store: ProjectStore) -> None:
    answer(store)
    for batch in store.walk():
        for number, place, moment, _ in zip(*batch.events, strict=True):
            kept = store.event(EventId(number))
            assert place.id == kept.place_id
            assert (moment and (moment.start, moment.end)) == (
                kept.moment and (kept.moment.start, kept.moment.end)
            )


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE mention SET start = start + 1",
        "UPDATE mention SET stop = stop + 1",
        "UPDATE mention SET paragraph = 99",
        "UPDATE mention SET kind = 7",
        "UPDATE mention SET confidence = 1.5",
        "UPDATE mention SET candidates = '[[99, 0.5]]'",
        "UPDATE mention SET candidates = '[' || candidates",
        "UPDATE mention SET moment_basis = 'hearsay'",
        "UPDATE mention SET scene_decision = 5",
        "PRAGMA foreign_keys = OFF; UPDATE mention SET decided = 1, decision = 99",
        "UPDATE body SET paragraphs = '[[5, 2, \"body\"]]'",
        "UPDATE body SET text = 'short'",
        "PRAGMA foreign_keys = OFF; DELETE FROM body WHERE document = 0",
    ],
)
def test_a_damaged_row_is_told(store: ProjectStore, damage: str) -> None:
    store.columns()
    store.database.connection.executescript(damage)
    with pytest.raises(ProjectError):
        list(store.walk())
