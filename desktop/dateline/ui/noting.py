"""Notes and tags: asked for about what is picked, kept as one deed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from dateline.domain.annotations import Annotation, Subject
from dateline.domain.errors import UserError
from dateline.project.annotation_deeds import SetNote, SetTag
from dateline.project.commands import Command, Several
from dateline.ui.models.date_words import moment_words
from dateline.ui.reader.pane import ReaderPane
from dateline.ui.reader.text_map import shown_title
from dateline.ui.saying import Later, say
from dateline.ui.session import Session

PICK_FIRST = Later("Window", "Pick a story or a place first: the note is about that.")


class Noting(QObject):
    """Asks, and keeps the answer.

    Signals:
        failed(UserError): there is nothing to note about, or it can't be kept.
    """

    failed = Signal(object)

    def __init__(self, session: Session, reader: ReaderPane, window: QWidget) -> None:
        """Note about what the session has picked, with dialogs over ``window``."""
        super().__init__(window)
        self._session = session
        self._reader = reader
        self._window = window
        reader.view.note_asked.connect(self.ask)

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
        dialog.open()

    @Slot(object)
    def _keep(self, noted: Iterable[Annotation]) -> None:
        deeds = [deed for each in noted for deed in self._deeds(each)]
        if not deeds:
            return
        one = deeds[0] if len(deeds) == 1 else Several(name="Change notes", commands=tuple(deeds))
        try:
            self._session.run(one)
        except UserError as error:
            self.failed.emit(error)
        self._reader.view.setFocus()

    def _deeds(self, noted: Annotation) -> Iterable[Command]:
        """Yield what makes the notes of a thing those that are wanted."""
        before = self._session.notebook.about(noted.subject)
        if noted.note != before.note:
            yield SetNote(subject=noted.subject, words=noted.note)
        for tag in sorted({*noted.tags} ^ {*before.tags}):
            yield SetTag(subject=noted.subject, tag=tag, wanted=tag in noted.tags)
