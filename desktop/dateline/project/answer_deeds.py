"""Deeds of checking: many mentions of a name at once, dates by hand, what the machine missed."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dateline.domain.changes import Changes
from dateline.domain.errors import ProjectError
from dateline.domain.events import Mention, MentionId, MentionKind
from dateline.domain.places import Place
from dateline.domain.text import DocumentId
from dateline.domain.times import Moment, MomentBasis, TimeExpression
from dateline.project import writing
from dateline.project.answering import Answer, keep_answers, read_answers
from dateline.project.commands import Command, DecideScene, Several
from dateline.project.rows import MentionRow, mention_row
from dateline.project.store import ProjectStore
from dateline.project.values import moment_columns


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerAll:
    """Decide for many mentions what place they name; None: they name none."""

    mention_ids: tuple[MentionId, ...]
    place: Place | None

    @property
    def name(self) -> str:
        """What the Edit menu calls it."""
        count = f"{len(self.mention_ids):,} mentions"
        if self.place is None:
            return f"{count}: not a place"
        return f"Choose {self.place.name[:40]} for {count}"

    def apply(self, store: ProjectStore) -> tuple[Changes, Command]:
        """Do it.

        Raises:
            ProjectError: a mention is missing, or the place can't be kept.
        """
        database = store.database
        key = None if self.place is None else database.places.keep(self.place)
        answers = tuple(
            replace(answer, decided=1, decision=key, event=None)
            for answer in read_answers(database, self.mention_ids)
        )
        return SetAnswers(answers=answers, name=self.name).apply(store)


@dataclass(frozen=True, slots=True, kw_only=True)
class SetMoment:
    """Say when what some mentions tell of was; None: at no known time."""

    mention_ids: tuple[MentionId, ...]
    moment: Moment | None

    @property
    def name(self) -> str:
        """What the Edit menu calls it."""
        return "Set date" if self.moment is not None else "Take date away"

    def apply(self, store: ProjectStore) -> tuple[Changes, Command]:
        """Do it.

        Raises:
            ProjectError: a mention is missing.
        """
        from_us, to_us, precision, _ = moment_columns(self.moment)
        answers = tuple(
            replace(
                answer,
                when_decided=1,
                when_from_us=from_us,
                when_to_us=to_us,
                when_precision=precision,
                event=None,
            )
            for answer in read_answers(store.database, self.mention_ids)
        )
        return SetAnswers(answers=answers, name=self.name).apply(store)


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeBackAnswers:
    """Let the machine's answers stand again: place, moment and scene of some mentions."""

    mention_ids: tuple[MentionId, ...]
    name: str = "Take Dateline's answer"

    def apply(self, store: ProjectStore) -> tuple[Changes, Command]:
        """Do it.

        Raises:
            ProjectError: a mention is missing.
        """
        answers = tuple(
            Answer(
                mention=number,
                decided=0,
                decision=None,
                when_decided=0,
                when_from_us=None,
                when_to_us=None,
                when_precision=None,
            )
            for number in sorted(set(self.mention_ids))
        )
        deeds: list[Command] = [SetAnswers(answers=answers, name=self.name)]
        deeds += [DecideScene(mention=answer.mention, scene=None) for answer in answers]
        return Several(name=self.name, commands=tuple(deeds)).apply(store)


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAnswers:
    """Set what a person says about mentions, by the numbers of the project file."""

    answers: tuple[Answer, ...]
    name: str

    def apply(self, store: ProjectStore) -> tuple[Changes, Command]:
        """Do it.

        Raises:
            ProjectError: a mention or a place is missing.
        """
        database = store.database
        numbers = [answer.mention for answer in self.answers]
        before = read_answers(database, numbers)
        keep_answers(database, self.answers)
        changes = Changes(mentions=frozenset(map(MentionId, numbers)), events=True)
        return changes, SetAnswers(answers=before, name=self.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class AddMention:
    """Add a place that the machine missed: words of a story, half-open offsets in code points."""

    document_id: DocumentId
    start: int
    end: int
    place: Place
    moment: Moment | None
    moment_basis: MomentBasis = MomentBasis.PERSON
    """Where the moment is from: said by the person, or read from the words around."""

    @property
    def name(self) -> str:
        """What the Edit menu calls it."""
        return f"Add {self.place.name[:40]}"

    def apply(self, store: ProjectStore) -> tuple[Changes, Command]:
        """Do it.

        Raises:
            ProjectError: the project has no such story, or the words name a place already.
        """
        document = store.document(self.document_id)
        paragraph = document.paragraph_at(self.start)
        words = document.text[self.start : self.end]
        by_person = self.moment_basis is MomentBasis.PERSON
        if paragraph is None or not words.strip() or self.end > paragraph.end:
            raise ProjectError(
                "Select words within one paragraph, then add the place.",
                path=str(store.database.path),
            )
        mention = Mention(
            start=self.start,
            end=self.end,
            text=words,
            paragraph=paragraph.index,
            kind=MentionKind.LITERAL,
            moment=None if by_person else self.moment,
            moment_basis=None if by_person or self.moment is None else self.moment_basis,
            added=True,
        )
        number = writing.expect_number(store.database, self.document_id)
        from_us, to_us, precision, _ = moment_columns(self.moment if by_person else None)
        row = replace(
            mention_row(mention, number, store.database.places.keep),
            decided=1,
            decision=store.database.places.keep(self.place),
            event=0,
            when_decided=int(by_person),
            when_from_us=from_us,
            when_to_us=to_us,
            when_precision=precision,
        )
        return PutMention(row=row, name=self.name).apply(store)


@dataclass(frozen=True, slots=True, kw_only=True)
class PutMention:
    """Put a mention into its story; the inverse of taking one out."""

    row: MentionRow
    name: str

    def apply(self, store: ProjectStore) -> tuple[Changes, Command]:
        """Do it.

        Raises:
            ProjectError: its story is gone, its words overlap another mention, or a value of it
                can't be kept.
        """
        number, document_id = writing.add_mention(store.database, self.row)
        changes = Changes(documents=frozenset({document_id}), events=True)
        return changes, TakeMention(mention=number, name=self.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeMention:
    """Take a mention out of its story: one that a person added."""

    mention: int
    name: str

    def apply(self, store: ProjectStore) -> tuple[Changes, Command]:
        """Do it.

        Raises:
            ProjectError: the project has no such mention.
        """
        row, document_id = writing.take_mention(store.database, self.mention)
        changes = Changes(documents=frozenset({document_id}), events=True)
        return changes, PutMention(row=row, name=self.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class AddDate:
    """Light words of a story as a date that the machine missed."""

    document_id: DocumentId
    date: TimeExpression
    name: str = "Add date"

    def apply(self, store: ProjectStore) -> tuple[Changes, Command]:
        """Do it.

        Raises:
            ProjectError: the project has no such story, or the words are a date already.
        """
        number = writing.expect_number(store.database, self.document_id)
        writing.add_date(store.database, number, replace(self.date, added=True))
        changes = Changes(documents=frozenset({self.document_id}))
        inverse = TakeDate(document_id=self.document_id, start=self.date.start, end=self.date.end)
        return changes, inverse


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeDate:
    """Light words no more as a date: one that a person added."""

    document_id: DocumentId
    start: int
    end: int
    name: str = "Remove date"

    def apply(self, store: ProjectStore) -> tuple[Changes, Command]:
        """Do it.

        Raises:
            ProjectError: there is no such date.
        """
        number = writing.expect_number(store.database, self.document_id)
        date = writing.take_date(store.database, number, self.start, self.end)
        return Changes(documents=frozenset({self.document_id})), AddDate(
            document_id=self.document_id, date=date
        )
