"""A story as the rows of the project file, and back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypedDict

from dateline.domain.events import (
    Analysis,
    DecidedBy,
    EventId,
    Mention,
    MentionId,
    MentionKind,
    Scene,
)
from dateline.domain.places import Candidate, Place
from dateline.domain.project import KeptMention, Versions
from dateline.domain.text import Document, DocumentId, Paragraph, Published, Role, SourceAnchor
from dateline.domain.times import MomentBasis, TimeExpression, TimexType
from dateline.project.values import (
    MAX_TEXT,
    BadValue,
    Value,
    dump,
    flag,
    moment_columns,
    moment_of,
    real,
    rows,
    sequence,
    text,
    whole,
)

Row = tuple[Value, ...]
KINDS = tuple(MentionKind)
"""By the number that is kept, most literal first."""
SCENES = tuple(Scene)
"""By the number that is kept."""
MAX_CANDIDATES = 6
CHOSEN_BY_HAND = "Chosen by hand."
NO_PLACE = "Marked as not a place."

DOCUMENT_COLUMNS = (
    "number, id, title, source, publisher, media_type, published, published_basis, mentions, "
    "places, warnings, app, model, gazetteer"
)
MENTION_COLUMNS = (
    "id, document, start, stop, text, paragraph, kind, candidates, choice, confidence, reason, "
    "from_us, to_us, precision, moment_text, moment_basis, decided, decision, event, "
    "scene, scene_reason, scene_decision, added, "
    "when_decided, when_from_us, when_to_us, when_precision"
)
EXPRESSION_COLUMNS = (
    "document, start, stop, text, type, value, paragraph, from_us, to_us, precision, moment_text, "
    "added"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class MentionRow:
    """A row of ``mention``; ``id`` and ``event`` are 0 until they are given."""

    id: int
    document: int
    start: int
    stop: int
    text: str
    paragraph: int
    kind: int
    candidates: str
    choice: int | None
    confidence: float
    reason: str
    from_us: int | None
    to_us: int | None
    precision: int | None
    moment_text: str | None
    moment_basis: str | None
    decided: int
    decision: int | None
    event: int | None
    scene: int
    scene_reason: str
    scene_decision: int | None
    """The person's answer, None where there is none."""
    added: int
    when_decided: int
    when_from_us: int | None
    """The person's answer, with the next two; None: undated."""
    when_to_us: int | None
    when_precision: int | None

    @property
    def when(self) -> tuple[int | None, int | None, int | None]:
        """Return from, to and precision in force: the person's answer, else the machine's."""
        if self.when_decided:
            return (self.when_from_us, self.when_to_us, self.when_precision)
        return (self.from_us, self.to_us, self.precision)

    @property
    def place(self) -> int | None:
        """Return the key of the place in force: the person's answer, else the machine's."""
        return self.decision if self.decided else self.choice

    def values(self) -> Row:
        """Return its values in the order of :data:`MENTION_COLUMNS`."""
        return tuple(getattr(self, name) for name in _MENTION_NAMES)

    @classmethod
    def of(cls, values: Row) -> MentionRow:
        """Return the row of these values, whatever they are: :func:`mention_of` checks them."""
        return cls(**dict(zip(_MENTION_NAMES, values, strict=True)))  # type: ignore[arg-type]


_MENTION_NAMES = tuple(MENTION_COLUMNS.split(", "))


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryRows:
    """All rows of one story, as they stand in the file."""

    document: Row
    body: Row
    expressions: tuple[Row, ...]
    mentions: tuple[MentionRow, ...]

    @property
    def number(self) -> int:
        """Return the story's place in the project; -1 until it is given."""
        return whole(self.document[0], -1)

    @property
    def id(self) -> DocumentId:
        """Return the story's id."""
        return DocumentId(text(self.document[1]))


def story_rows(
    analysis: Analysis, versions: Versions, key_of: Callable[[Place], int], number: int = -1
) -> StoryRows:
    """Return the rows of an analysis; ``key_of`` keeps a place and returns its key."""
    document = analysis.document
    mentions = tuple(mention_row(mention, number, key_of) for mention in analysis.mentions)
    published = document.published
    return StoryRows(
        document=(
            number,
            document.id,
            document.title,
            document.source,
            document.publisher,
            document.media_type,
            published.value if published else None,
            published.basis if published else None,
            len(mentions),
            len({row.place for row in mentions} - {None}),
            dump(list(document.warnings)),
            versions.app,
            versions.model,
            versions.gazetteer,
        ),
        body=(
            number,
            document.text,
            dump([[p.start, p.end, p.role] for p in document.paragraphs]),
            dump([[a.offset, a.source_offset] for a in document.source_map]),
        ),
        expressions=tuple(expression_row(number, date) for date in analysis.dates),
        mentions=mentions,
    )


def mention_row(mention: Mention, number: int, key_of: Callable[[Place], int]) -> MentionRow:
    """Return the row of a mention that has no number yet."""
    keys = {candidate.place.id: key_of(candidate.place) for candidate in mention.candidates}
    if mention.choice is not None and mention.choice not in keys:
        raise BadValue("a choice that is not among the candidates")
    choice = keys[mention.choice] if mention.choice is not None else None
    person = mention.decided_by is DecidedBy.PERSON
    moment = moment_columns(mention.moment)
    return MentionRow(
        id=0,
        document=number,
        start=mention.start,
        stop=mention.end,
        text=mention.text,
        paragraph=mention.paragraph,
        kind=KINDS.index(mention.kind),
        candidates=dump([[keys[c.place.id], float(c.score)] for c in mention.candidates]),
        choice=choice,
        confidence=float(mention.confidence),
        reason=mention.reason,
        from_us=moment[0],
        to_us=moment[1],
        precision=moment[2],
        moment_text=moment[3],
        moment_basis=mention.moment_basis,
        decided=int(person),
        decision=choice if person else None,
        event=0 if choice is not None else None,
        **_scene_columns(mention),
        added=int(mention.added),
        when_decided=0,
        when_from_us=None,
        when_to_us=None,
        when_precision=None,
    )


class _SceneColumns(TypedDict):
    scene: int
    scene_reason: str
    scene_decision: int | None


def _scene_columns(mention: Mention) -> _SceneColumns:
    scene = SCENES.index(mention.scene)
    person = mention.scene_by is DecidedBy.PERSON
    return {
        "scene": scene,
        "scene_reason": mention.scene_reason,
        "scene_decision": scene if person else None,
    }


def expression_row(number: int, date: TimeExpression) -> Row:
    """Return the row of words that say when, in the story of this number."""
    return (
        number,
        date.start,
        date.end,
        date.text,
        date.type,
        date.value,
        date.paragraph,
        *moment_columns(date.moment),
        int(date.added),
    )


# Back


def published_at(rows: StoryRows, published: Published) -> StoryRows:
    """Return a story's rows with another date of publication, and all else as it was."""
    document = (*rows.document[:6], published.value, published.basis, *rows.document[8:])
    return replace(rows, document=document)


def published_of(value: Value, basis: Value) -> Published | None:
    """Return when a story came out; None where both are absent."""
    if value is None and basis is None:
        return None
    return Published(value=text(value), basis=text(basis))


def warnings_of(value: Value) -> tuple[str, ...]:
    """Return what was to be said about a story."""
    return tuple(text(item) for item in sequence(value, most=10_000))


def document_of(row: Row, body: Row) -> Document:
    """Return the story of a row of ``document`` and one of ``body``."""
    words = text(body[1], MAX_TEXT)
    return Document(
        id=DocumentId(text(row[1])),
        title=text(row[2]),
        text=words,
        paragraphs=_paragraphs(body[2], len(words)),
        published=published_of(row[6], row[7]),
        source=text(row[3]),
        media_type=text(row[5]),
        publisher=text(row[4]),
        source_map=tuple(
            SourceAnchor(offset=whole(a[0], 0, len(words)), source_offset=whole(a[1]))
            for a in rows(body[3], 2, MAX_TEXT)
        ),
        warnings=warnings_of(row[10]),
    )


def _paragraphs(value: Value, length: int) -> tuple[Paragraph, ...]:
    """Return the paragraphs of a text, one behind the other: so there are no more than signs."""
    paragraphs: list[Paragraph] = []
    end = 0
    for index, (first, last, role) in enumerate(rows(value, 3)):
        start, stop = span(first, last, length)
        if start < end or (stop == start and paragraphs):
            raise BadValue("paragraphs that overlap")
        paragraphs.append(Paragraph(index=index, start=start, end=stop, role=Role(text(role))))
        end = stop
    return tuple(paragraphs)


def span(start: Value, stop: Value, length: int) -> tuple[int, int]:
    """Return a range within a text of ``length`` code points."""
    first = whole(start, 0, length)
    return first, whole(stop, first, length)


def expression_of(row: Row, document: Document) -> TimeExpression:
    """Return the words of a story that say when, of a row of ``time_expression``."""
    start, end = span(row[1], row[2], len(document.text))
    return TimeExpression(
        start=start,
        end=end,
        text=_standing(row[3], document.text[start:end]),
        type=TimexType(text(row[4])),
        value=text(row[5]),
        paragraph=whole(row[6], 0, len(document.paragraphs) - 1),
        moment=moment_of(row[7], row[8], row[9], row[10]),
        added=flag(row[11]),
    )


def mention_of(row: MentionRow, document: Document, place: Callable[[int], Place]) -> KeptMention:
    """Return a mention in a story."""
    start, end = span(row.start, row.stop, len(document.text))
    machine = Mention(
        start=start,
        end=end,
        text=_standing(row.text, document.text[start:end]),
        paragraph=whole(row.paragraph, 0, len(document.paragraphs) - 1),
        kind=KINDS[whole(row.kind, 0, len(KINDS) - 1)],
        candidates=tuple(
            Candidate(place=place(whole(key, 1)), score=real(score, 0, 1))
            for key, score in rows(row.candidates, 2, most=MAX_CANDIDATES)
        ),
        choice=None if row.choice is None else place(whole(row.choice, 1)).id,
        confidence=real(row.confidence, 0, 1),
        reason=text(row.reason),
        moment=moment_of(row.from_us, row.to_us, row.precision, row.moment_text),
        moment_basis=None if row.moment_basis is None else MomentBasis(text(row.moment_basis)),
        scene=SCENES[whole(row.scene, 0, len(SCENES) - 1)],
        scene_reason=text(row.scene_reason),
        added=flag(row.added),
    )
    if flag(row.when_decided):
        machine = _dated(machine, row)
    if row.scene_decision is not None:
        decided = SCENES[whole(row.scene_decision, 0, len(SCENES) - 1)]
        machine = replace(machine, scene=decided, scene_by=DecidedBy.PERSON)
    if machine.choice is not None and machine.place is None:
        raise BadValue("a choice that is not among the candidates")
    return KeptMention(
        id=MentionId(whole(row.id, 1)),
        document_id=document.id,
        event_id=None if row.event is None else EventId(whole(row.event, 1)),
        mention=_decided(machine, row, place) if flag(row.decided) else machine,
    )


def _standing(kept: Value, words: str) -> str:
    if kept != words:
        raise BadValue("words that do not stand in the text")
    return words


def _dated(machine: Mention, row: MentionRow) -> Mention:
    """Return a mention at the moment that a person said."""
    words = None if row.when_from_us is None else ""
    moment = moment_of(row.when_from_us, row.when_to_us, row.when_precision, words)
    return replace(machine, moment=moment, moment_basis=MomentBasis.PERSON)


def _decided(machine: Mention, row: MentionRow, place: Callable[[int], Place]) -> Mention:
    if row.decision is None:
        return replace(
            machine, choice=None, confidence=1.0, reason=NO_PLACE, decided_by=DecidedBy.PERSON
        )
    chosen = place(whole(row.decision, 1))
    candidates = machine.candidates
    if all(candidate.place.id != chosen.id for candidate in candidates):
        added = Candidate(place=chosen, score=0.0)
        candidates = (*candidates[: MAX_CANDIDATES - 1], added)
    return replace(
        machine,
        candidates=candidates,
        choice=chosen.id,
        confidence=1.0,
        reason=CHOSEN_BY_HAND,
        decided_by=DecidedBy.PERSON,
    )
