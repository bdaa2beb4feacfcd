"""Deeds: each is done within one transaction, and hands back what changed and what takes it back.

The inverse is built from what was done, not from what was asked: it carries the rows as they were,
with their numbers. Only inverses are kept in the history, so only those six (``RemoveStory``,
``PutStory``, ``Decide``, ``DecideScene``, ``RenameProject``, ``Several``) have a written form, in
:mod:`dateline.project.command_json`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

from dateline.domain.changes import Changes, gathered
from dateline.domain.errors import ProjectError
from dateline.domain.events import Analysis, MentionId, Scene
from dateline.domain.places import Place
from dateline.domain.project import Versions
from dateline.domain.text import DocumentId, Published
from dateline.project import writing
from dateline.project.database import Database
from dateline.project.replacing import carried_over
from dateline.project.rows import SCENES, StoryRows, published_at, story_rows
from dateline.project.store import ProjectStore


class Command(Protocol):
    """Something a person does to a project."""

    @property
    def name(self) -> str:
        """What the Edit menu calls it, after "Undo"."""

    def apply(self, store: ProjectStore) -> tuple[Changes, Command]:
        """Do it, within a transaction of :class:`~dateline.project.history.History`.

        Raises:
            ProjectError: it can't be done; the transaction is to be taken back.
        """


@dataclass(frozen=True, slots=True, kw_only=True)
class AddAnalysis:
    """Add a story with what it was found to say."""

    analysis: Analysis
    versions: Versions
    replace: bool = False
    """Whether a story of the same id is replaced, as by :class:`ReplaceAnalysis`, or refused."""

    @property
    def name(self) -> str:
        """What the Edit menu calls it."""
        return f"Add “{_short(self.analysis.document.title)}”"

    def apply(self, store: ProjectStore) -> tuple[Changes, Command]:
        """Do it.

        Raises:
            ProjectError: the project has a story of this id, or a value of it can't be kept.
        """
        database = store.database
        document_id = self.analysis.document.id
        there = writing.number_of(database, document_id) is not None
        if there and self.replace:
            again = ReplaceAnalysis(analysis=self.analysis, versions=self.versions, name=self.name)
            return again.apply(store)
        if there:
            message = f"{database.path} has a story “{document_id:.200}” already."
            raise ProjectError(message, path=str(database.path))
        rows = story_rows(self.analysis, self.versions, database.places.keep)
        events = writing.insert_story(database, rows)
        return _changed(document_id, events=bool(events)), RemoveStory(document_id=document_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class AddAnalyses:
    """Add stories that became ready together, as one deed."""

    analyses: tuple[Analysis, ...]
    versions: Versions
    replace: bool = False
    """As for :class:`AddAnalysis`."""

    @property
    def name(self) -> str:
        """What the Edit menu calls it."""
        if len(self.analyses) == 1:
            return f"Add “{_short(self.analyses[0].document.title)}”"
        return f"Add {len(self.analyses)} stories"

    def apply(self, store: ProjectStore) -> tuple[Changes, Command]:
        """Do it.

        Raises:
            ProjectError: as for :class:`AddAnalysis`; then none is added.
        """
        return Several(
            name=self.name,
            commands=tuple(
                AddAnalysis(analysis=analysis, versions=self.versions, replace=self.replace)
                for analysis in self.analyses
            ),
        ).apply(store)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplaceAnalysis:
    """Keep a story's new analysis instead of its old one, after it was given a date, say.

    Mentions that stand as before keep their numbers, and what a person decided stays decided
    wherever the same words stand.
    """

    analysis: Analysis
    versions: Versions
    name: str = "Analyse anew"

    def apply(self, store: ProjectStore) -> tuple[Changes, Command]:
        """Do it.

        Raises:
            ProjectError: the project has no story of this id, or a value of it can't be kept.
        """
        database = store.database
        document_id = self.analysis.document.id
        number = writing.expect_number(database, document_id)
        before = writing.read_story(database, number)
        fresh = story_rows(self.analysis, self.versions, database.places.keep, number)
        changes = _put(database, carried_over(before, fresh, self.analysis.document), before)
        return changes, PutStory(rows=before, name=self.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class DateStory:
    """Keep when a story came out, before its words are read against that.

    So a person's answer is in the file as soon as it is given; :class:`ReplaceAnalysis` follows.
    """

    document_id: DocumentId
    published: Published
    name: str = "Set date"

    def apply(self, store: ProjectStore) -> tuple[Changes, Command]:
        """Do it.

        Raises:
            ProjectError: the project has no such story.
        """
        database = store.database
        before = writing.read_story(database, writing.expect_number(database, self.document_id))
        changes = _put(database, published_at(before, self.published), before)
        return changes, PutStory(rows=before, name=self.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class PutStory:
    """Put a story back as it was, over what it is now; the inverse of taking out and replacing."""

    rows: StoryRows
    name: str = "Put story back"

    def apply(self, store: ProjectStore) -> tuple[Changes, Command]:
        """Do it.

        Raises:
            ProjectError: a value of it can't be kept.
        """
        database = store.database
        number = writing.number_of(database, self.rows.id)
        if number is None:
            events = writing.insert_story(database, self.rows)
            inverse: Command = RemoveStory(document_id=self.rows.id)
            return _changed(self.rows.id, events=bool(events)), inverse
        before = writing.read_story(database, number)
        return _put(database, self.rows, before), PutStory(rows=before, name=self.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveStory:
    """Take a story out of the project, with all it says."""

    document_id: DocumentId
    name: str = "Remove story"

    def apply(self, store: ProjectStore) -> tuple[Changes, Command]:
        """Do it.

        Raises:
            ProjectError: the project has no such story.
        """
        database = store.database
        before = writing.read_story(database, writing.expect_number(database, self.document_id))
        events = writing.delete_story(database, before)
        return _changed(self.document_id, events=bool(events)), PutStory(rows=before)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoosePlace:
    """Decide which place some words mean; the machine's answer is kept beside."""

    mention_id: MentionId
    place: Place

    @property
    def name(self) -> str:
        """What the Edit menu calls it."""
        return f"Choose {_short(self.place.name)}"

    def apply(self, store: ProjectStore) -> tuple[Changes, Command]:
        """Do it.

        Raises:
            ProjectError: the project has no such mention, or the place can't be kept.
        """
        key = store.database.places.keep(self.place)
        return Decide(mention=self.mention_id, decided=1, decision=key).apply(store)


@dataclass(frozen=True, slots=True, kw_only=True)
class NotAPlace:
    """Decide that some words name no place; the machine's answer is kept beside."""

    mention_id: MentionId
    name: str = "Not a place"

    def apply(self, store: ProjectStore) -> tuple[Changes, Command]:
        """Do it.

        Raises:
            ProjectError: the project has no such mention.
        """
        return Decide(mention=self.mention_id, decided=1, decision=None).apply(store)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decide:
    """Set or take away a person's answer, by the numbers of the project file."""

    mention: int
    decided: int
    decision: int | None
    event: int | None = None
    """The number its event had, and gets again."""
    name: str = "Choose place"

    def apply(self, store: ProjectStore) -> tuple[Changes, Command]:
        """Do it.

        Raises:
            ProjectError: the project has no such mention or place.
        """
        database = store.database
        row = writing.expect_mention(database, self.mention)
        writing.decide(
            database, row, decided=self.decided, decision=self.decision, event=self.event
        )
        changes = Changes(mentions=frozenset({MentionId(self.mention)}), events=True)
        return changes, replace(self, decided=row.decided, decision=row.decision, event=row.event)


@dataclass(frozen=True, slots=True, kw_only=True)
class SetScene:
    """Decide whether something happens at the place that some words name, or it is spoken of."""

    mention_id: MentionId
    scene: Scene

    @property
    def name(self) -> str:
        """What the Edit menu calls it."""
        return "It happened here" if self.scene is Scene.HAPPENS else "Only spoken of"

    def apply(self, store: ProjectStore) -> tuple[Changes, Command]:
        """Do it.

        Raises:
            ProjectError: the project has no such mention.
        """
        return DecideScene(mention=self.mention_id, scene=SCENES.index(self.scene)).apply(store)


@dataclass(frozen=True, slots=True, kw_only=True)
class DecideScene:
    """Set or take away (None) a person's answer on the scene, by the project file's numbers."""

    mention: int
    scene: int | None
    name: str = "Set scene"

    def apply(self, store: ProjectStore) -> tuple[Changes, Command]:
        """Do it.

        Raises:
            ProjectError: the project has no such mention.
        """
        row = writing.expect_mention(store.database, self.mention)
        writing.decide_scene(store.database, row, self.scene)
        changes = Changes(mentions=frozenset({MentionId(self.mention)}), events=True)
        return changes, replace(self, scene=row.scene_decision)


@dataclass(frozen=True, slots=True, kw_only=True)
class RenameProject:
    """Set the project's title."""

    title: str
    name: str = "Rename project"

    def apply(self, store: ProjectStore) -> tuple[Changes, Command]:
        """Do it."""
        before = store.info().title
        writing.rename(store.database, self.title)
        return Changes(project=True), RenameProject(title=before)


@dataclass(frozen=True, slots=True, kw_only=True)
class Several:
    """Deeds that are done, and taken back, as one."""

    name: str
    commands: tuple[Command, ...]

    def apply(self, store: ProjectStore) -> tuple[Changes, Command]:
        """Do all of them, in order.

        Raises:
            ProjectError: one can't be done.
        """
        done = [command.apply(store) for command in self.commands]
        inverses = tuple(inverse for _, inverse in reversed(done))
        changes = gathered(changed for changed, _ in done)
        return changes, Several(name=self.name, commands=inverses)


def _put(database: Database, rows: StoryRows, before: StoryRows) -> Changes:
    events = writing.delete_story(database, before)
    events |= writing.insert_story(database, rows)
    return _changed(rows.id, events=bool(events))


def _changed(*document_ids: DocumentId, events: bool) -> Changes:
    return Changes(documents=frozenset(document_ids), events=events)


def _short(words: str, most: int = 40) -> str:
    line = " ".join(words.split())
    return line if len(line) <= most else f"{line[: most - 1]}…"
