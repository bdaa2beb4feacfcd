"""Notes and tags: asked for about what is picked, kept as one deed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from dateline.domain.annotations import Annotation, Subject
from dateline.domain.errors import UserError
from dateline.project.annotation_deeds import SetNote, SetTag
from dateline.project.command_json import from_text, to_text
from dateline.project.commands import Command, Several
from dateline.project.values import BadValue
from dateline.ui.models.date_words import moment_words
from dateline.ui.outlook import key_of
from dateline.ui.reader.pane import ReaderPane
from dateline.ui.reader.text_map import shown_title
from dateline.ui.saying import Later, say
from dateline.ui.session import Session
from dateline.ui.settings import Settings

if TYPE_CHECKING:
    from dateline.ui.dialogs.ask_note import AskNote

PICK_FIRST = Later("Window", "Pick a story or a place first: the note is about that.")


class Noting(QObject):
    """Asks, and keeps the answer.

    What is being written is kept as a draft, in the settings, so that a crash loses none of it: the
    next start with the project makes it the note that it was to be.

    Signals:
        failed(UserError): there is nothing to note about, or it can't be kept.
        said(str): a draft was taken up.
    """

    failed = Signal(object)
    said = Signal(str)

    def __init__(
        self, session: Session, reader: ReaderPane, settings: Settings, window: QWidget
    ) -> None:
        """Note about what the session has picked, with dialogs over ``window``."""
        super().__init__(window)
        self._session = session
        self._settings = settings
        self._dialog: AskNote | None = None
        self._reader = reader
        self._window = window
        reader.view.note_asked.connect(self.ask)
        session.leaving.connect(self.settle)
        session.project_changed.connect(self.take_up)

    def subjects(self) -> list[tuple[str, Subject]]:
        """Return what can be noted about, the narrowest first, in words."""
        session, found = self._session, []
        picked, span = session.selection, self._reader.view.picked
        if picked.place_id is not None:
            place = session.store.place(picked.place_id)
            name = shown_title(place.name)[:60]
            if span is not None and span.kept.event_id is not None:
                moment = span.kept.mention.moment
                when = moment_words(moment) if moment else say("Window", "undated")
                event = Subject(place_id=place.id, is_event=True, moment=moment)
                found.append(
                    (
                        say("Window", "The event in {name}, {when}").format(name=name, when=when),
                        event,
                    )
                )
            found.append(
                (say("Window", "The place {name}").format(name=name), Subject(place_id=place.id))
            )
        if picked.document_id is not None:
            titles = {story.id: story.title for story in session.stories}
            title = shown_title(titles.get(picked.document_id, ""))[:60]
            found.append(
                (
                    say("Window", "The story “{title}”").format(title=title),
                    Subject(document_id=picked.document_id),
                )
            )
        return found

    @Slot()
    def ask(self) -> None:
        """Ask for a note about what is picked."""
        from dateline.ui.dialogs.ask_note import AskNote

        if self._session.read_only:
            return
        try:
            subjects, known = self.subjects(), self._session.store.tags()
        except UserError as error:
            self.failed.emit(error)
            return
        if not subjects:
            self.failed.emit(UserError(PICK_FIRST()))
            return
        often = sorted(known, key=lambda tag: (-tag[1], tag[0]))
        dialog = AskNote(
            self._window,
            subjects=subjects,
            about=self._session.notebook.about,
            known=[tag for tag, _ in often],
        )
        dialog.given.connect(self._keep)
        dialog.written.connect(self._draft)
        dialog.rejected.connect(self._forget_draft)
        dialog.finished.connect(self._on_finished)
        self._dialog = dialog
        dialog.open()

    @Slot()
    def settle(self) -> None:
        """Keep what is being written: the project is about to be left."""
        if self._dialog is not None:
            self._dialog.accept()

    @Slot()
    def _on_finished(self) -> None:
        self._dialog = None

    @Slot(object)
    def _keep(self, noted: Iterable[Annotation]) -> None:
        deeds = [deed for each in noted for deed in self._deeds(each)]
        if not deeds:
            return
        try:
            self._session.run(_as_one(deeds))
        except UserError as error:
            self.failed.emit(error)
        else:
            self._forget_draft()
        self._reader.view.setFocus()

    def _deeds(self, noted: Annotation) -> Iterable[SetNote | SetTag]:
        """Yield what makes the notes of a thing those that are wanted."""
        before = self._session.notebook.about(noted.subject)
        if noted.note != before.note:
            yield SetNote(subject=noted.subject, words=noted.note)
        for tag in sorted({*noted.tags} ^ {*before.tags}):
            yield SetTag(subject=noted.subject, tag=tag, wanted=tag in noted.tags)

    # Drafts

    @property
    def _key(self) -> str:
        return key_of(Path(self._session.store.info().path))

    @Slot(object)
    def _draft(self, noted: Iterable[Annotation]) -> None:
        store = self._session.store
        try:
            deeds = [deed.put(store) for each in noted for deed in self._deeds(each)]
        except UserError as error:
            self.failed.emit(error)
            return
        self._settings.set_draft(self._key, to_text(_as_one(deeds)) if deeds else "")

    @Slot()
    def _forget_draft(self) -> None:
        if self._settings.draft(self._key):
            self._settings.set_draft(self._key, "")

    @Slot()
    def take_up(self) -> None:
        """Make what was being written about the project the note that it was to be."""
        words = self._settings.draft(self._key)
        if not words or self._session.read_only:
            return
        with suppress(BadValue):  # damaged settings hold no draft
            try:
                self._session.run(from_text(words))
                self.said.emit(say("Window", "The note that was being written is kept"))
            except UserError as error:
                self.failed.emit(error)
        self._forget_draft()


def _as_one(deeds: Sequence[Command]) -> Command:
    """Return deeds as one, that is undone at once."""
    return deeds[0] if len(deeds) == 1 else Several(name="Change notes", commands=tuple(deeds))
