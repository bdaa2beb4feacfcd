"""Deeds of noting: notes and tags; views that are kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from dateline.domain.annotations import LONGEST_NOTE, LONGEST_TAG, Subject, ViewId, ViewKind
from dateline.domain.changes import Changes
from dateline.domain.errors import ProjectError
from dateline.project.commands import Command
from dateline.project.noting import Key, kept_view_row, key_of, put_note, put_view
from dateline.project.plain import Form, Plain, row
from dateline.project.store import ProjectStore
from dateline.project.values import BadValue, text, whole

_KINDS = tuple(ViewKind)


@dataclass(frozen=True, slots=True, kw_only=True)
class SetNote:
    """Note something about a story, a place or an event; empty words take the note away."""

    subject: Subject
    words: str

    @property
    def name(self) -> str:
        """What the Edit menu calls it."""
        return "Change note" if self.words else "Remove note"

    def apply(self, store: ProjectStore) -> tuple[Changes, Command]:
        """Do it.

        Raises:
            ProjectError: the project does not have the subject, or the words are too many.
        """
        return self.put(store).apply(store)

    def put(self, store: ProjectStore) -> PutNote:
        """Return the same by the numbers of the project file, which can be kept as text.

        Raises:
            ProjectError: the project does not have the subject, or the words are too many.
        """
        if len(self.words) > LONGEST_NOTE:
            most = f"{LONGEST_NOTE:,}"
            message = f"A note may have {most} characters; this one has {len(self.words):,}."
            raise ProjectError(message, path=str(store.database.path))
        key = key_of(store.database, self.subject)
        return PutNote(key=key, tag="", note=self.words or None, name=self.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class SetTag:
    """Tag a story, a place or an event, or take the tag away."""

    subject: Subject
    tag: str
    wanted: bool = True

    @property
    def name(self) -> str:
        """What the Edit menu calls it."""
        return f"{'Tag' if self.wanted else 'Remove tag'} “{self.tag.strip()}”"

    def apply(self, store: ProjectStore) -> tuple[Changes, Command]:
        """Do it.

        Raises:
            ProjectError: the project does not have the subject, or it is no tag.
        """
        return self.put(store).apply(store)

    def put(self, store: ProjectStore) -> PutNote:
        """Return the same by the numbers of the project file, which can be kept as text.

        Raises:
            ProjectError: the project does not have the subject, or it is no tag.
        """
        tag = " ".join(self.tag.split())
        if not tag or len(tag) > LONGEST_TAG:
            message = f"A tag has 1 to {LONGEST_TAG} characters."
            raise ProjectError(message, path=str(store.database.path))
        key = key_of(store.database, self.subject)
        return PutNote(key=key, tag=tag, note="" if self.wanted else None, name=self.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class PutNote:
    """Set a note (no tag) or a tag by the numbers of the project file; None takes it away."""

    key: Key
    tag: str
    note: str | None
    name: str

    def apply(self, store: ProjectStore) -> tuple[Changes, Command]:
        """Do it."""
        before = put_note(store.database, self.key, self.tag, self.note)
        changes = Changes(annotations=True)
        return changes, PutNote(key=self.key, tag=self.tag, note=before, name=self.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepView:
    """Keep a view under a name."""

    kind: ViewKind
    title: str
    state: str
    """JSON."""

    @property
    def name(self) -> str:
        """What the Edit menu calls it."""
        return f"Keep {self.kind.value} “{self.title.strip()[:40]}”"

    def apply(self, store: ProjectStore) -> tuple[Changes, Command]:
        """Do it.

        Raises:
            ProjectError: it has no name.
        """
        title = " ".join(self.title.split())
        if not title:
            message = f"Give the {self.kind.value} a name."
            raise ProjectError(message, path=str(store.database.path))
        number = store.database.number("SELECT coalesce(max(id), 0) + 1 FROM kept_view")
        kept = (_KINDS.index(self.kind), title, self.state)
        return PutView(id=ViewId(number), kept=kept, name=self.name).apply(store)


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveView:
    """Keep a view no longer."""

    id: ViewId
    name: str = "Remove bookmark"

    def apply(self, store: ProjectStore) -> tuple[Changes, Command]:
        """Do it.

        Raises:
            ProjectError: the project has no such view.
        """
        if kept_view_row(store.database, self.id) is None:
            message = f"{store.database.path} has no bookmark or filter {self.id}."
            raise ProjectError(message, path=str(store.database.path))
        return PutView(id=self.id, kept=None, name=self.name).apply(store)


@dataclass(frozen=True, slots=True, kw_only=True)
class PutView:
    """Set what is kept under a number; None takes it away."""

    id: ViewId
    kept: tuple[int, str, str] | None
    """Kind, name and state."""
    name: str

    def apply(self, store: ProjectStore) -> tuple[Changes, Command]:
        """Do it."""
        before = put_view(store.database, self.id, self.kept)
        return Changes(views=True), PutView(id=self.id, kept=before, name=self.name)


def _write_note(deed: PutNote) -> dict[str, object]:
    return {"name": deed.name, "values": [*deed.key, deed.tag, deed.note]}


def _note(plain: Plain) -> PutNote:
    subject, number, from_us, to_us, tag, note = row(plain["values"], 6)
    limit = 10**18
    return PutNote(
        key=(
            whole(subject, 0, 2),
            whole(number),
            whole(from_us, -limit, limit),
            whole(to_us, -limit, limit),
        ),
        tag=text(tag),
        note=None if note is None else text(note),
        name=text(plain["name"]),
    )


def _view(plain: Plain) -> PutView:
    kept = None
    if plain["kept"] is not None:
        kind, title, state = row(plain["kept"], 3)
        kept = (whole(kind, 0, len(_KINDS) - 1), text(title), text(state))
    number = ViewId(whole(plain["id"], 1))
    if number > 1_000_000:
        raise BadValue("too many bookmarks")
    return PutView(id=number, kept=kept, name=text(plain["name"]))


FORMS: Mapping[str, Form] = {
    "note": Form(PutNote, _write_note, _note),
    "view": Form(
        PutView,
        lambda deed: {"id": deed.id, "kept": deed.kept and list(deed.kept), "name": deed.name},
        _view,
    ),
}
