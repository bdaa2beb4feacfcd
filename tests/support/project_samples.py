"""Places, stories and analyses to fill projects with, made of whatever a test says."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from dateline.domain.events import Analysis, Mention, MentionKind
from dateline.domain.places import Candidate, Extent, Place, PlaceId
from dateline.domain.project import Versions
from dateline.domain.text import Document, DocumentId, Paragraph, Published, Role
from dateline.domain.times import Moment, MomentBasis, Precision, TimeExpression, TimexType
from dateline.project.commands import AddAnalysis
from dateline.project.history import History
from dateline.project.store import ProjectStore

VERSIONS = Versions(app="1.0", model="en_core_web_md 3.7.1", gazetteer="2025-11")
UKRAINE = PlaceId("geonames:690791")

KHARKIV = Place(
    id=PlaceId("geonames:706483"),
    name="Kharkiv",
    feature="P.PPLA",
    latitude=49.98081,
    longitude=36.25272,
    country="UA",
    admin=(UKRAINE, PlaceId("geonames:706482")),
    admin_names=("Ukraine", "Kharkiv Oblast"),
    population=1_433_886,
)
KYIV = Place(
    id=PlaceId("geonames:703448"),
    name="Kyiv",
    feature="P.PPLC",
    latitude=50.45466,
    longitude=30.5238,
    country="UA",
    admin=(UKRAINE,),
    admin_names=("Ukraine",),
    population=2_797_553,
)
FIJI = Place(
    id=PlaceId("geonames:2205218"),
    name="Fiji",
    feature="A.PCLI",
    latitude=-18.0,
    longitude=178.0,
    country="FJ",
    extent=Extent(south=-20.7, west=176.9, north=-12.5, east=-178.3),
    has_outline=True,
)
PLACES = (KHARKIV, KYIV, FIJI)


def day(year: int, month: int, number: int, words: str = "that day") -> Moment:
    """Return one day."""
    start = datetime(year, month, number)
    return Moment(start=start, end=start + timedelta(days=1), precision=Precision.DAY, text=words)


MONDAY = day(2025, 12, 22, "Monday")
TUESDAY = day(2025, 12, 23, "Tuesday")

Said = tuple[str, Place | None, Moment | None]


def story(
    name: str,
    text: str,
    said: Iterable[Said] = (),
    *,
    kinds: Sequence[MentionKind] = (),
    confidence: float = 0.875,
    published: str | None = "2025-12-27",
    title: str | None = None,
) -> Analysis:
    """Return a story whose words, taken in order, name these places at these moments."""
    mentions: list[Mention] = []
    offset = 0
    for number, (words, place, moment) in enumerate(said):
        offset = text.index(words, offset)
        others = [other for other in PLACES if place is not None and other.id != place.id]
        candidates = [] if place is None else [place, *others]
        mentions.append(
            Mention(
                start=offset,
                end=offset + len(words),
                text=words,
                paragraph=_paragraph(text, offset),
                kind=kinds[number] if number < len(kinds) else MentionKind.LITERAL,
                candidates=tuple(Candidate(place=one, score=0.25) for one in candidates),
                choice=place.id if place else None,
                confidence=confidence if place else 0.0,
                reason="the largest of that name" if place else "nothing fits",
                moment=moment,
                moment_basis=MomentBasis.SENTENCE if moment else None,
            )
        )
        offset += len(words)
    return Analysis(
        document=Document(
            id=DocumentId(name),
            title=name if title is None else title,
            text=text,
            paragraphs=tuple(_paragraphs(text)),
            published=Published(value=published, basis="given") if published else None,
            source=f"{name}.txt",
            publisher="The Daily",
        ),
        mentions=tuple(mentions),
        dates=tuple(_dates(text, mentions)),
    )


def _paragraphs(text: str) -> Iterable[Paragraph]:
    start = 0
    for index, words in enumerate(text.split("\n\n")):
        role = Role.FURNITURE if words.startswith("READ ALSO") else Role.BODY
        yield Paragraph(index=index, start=start, end=start + len(words), role=role)
        start += len(words) + 2


def _paragraph(text: str, offset: int) -> int:
    return text.count("\n\n", 0, offset)


def _dates(text: str, mentions: Iterable[Mention]) -> Iterable[TimeExpression]:
    moments = {m.moment.text: m.moment for m in mentions if m.moment and m.moment.text in text}
    for words in sorted(moments, key=text.index):
        start = text.index(words)
        yield TimeExpression(
            start=start,
            end=start + len(words),
            text=words,
            type=TimexType.DATE,
            value=moments[words].start.date().isoformat(),
            paragraph=_paragraph(text, start),
            moment=moments[words],
        )


SHELLING = story(
    "shelling",
    "Shells fell on Kharkiv on Monday.\n\nREAD ALSO\n\nKyiv was quiet on Tuesday. Fiji spoke.",
    [("Kharkiv", KHARKIV, MONDAY), ("Kyiv", KYIV, TUESDAY), ("Fiji", FIJI, None)],
    kinds=(MentionKind.LITERAL, MentionKind.LITERAL, MentionKind.METONYM),
)
REPAIR = story(
    "repair",
    "Crews worked in Kharkiv on Monday. Kharkiv had light again; Atlantis had none.",
    [("Kharkiv", KHARKIV, MONDAY), ("Kharkiv", KHARKIV, MONDAY), ("Atlantis", None, MONDAY)],
    confidence=0.5,
    published=None,
)


def add(store: ProjectStore, *analyses: Analysis) -> History:
    """Add stories, each as a deed of its own."""
    history = History(store)
    for analysis in analyses:
        history.run(AddAnalysis(analysis=analysis, versions=VERSIONS))
    return history


def project(path: Path, *analyses: Analysis, title: str = "Winter") -> ProjectStore:
    """Return a new project with these stories, open."""
    store = ProjectStore.create(path, title=title)
    add(store, *analyses)
    return store


_CONTENT = ("document", "body", "time_expression", "mention", "event", "event_document")


def content(store: ProjectStore) -> dict[str, list[tuple[object, ...]]]:
    """Return all that a project says, table by table: without its history and its counters."""
    rows = store.database.rows
    dump = {table: sorted(rows(f"SELECT * FROM {table}"), key=repr) for table in _CONTENT}
    dump["project"] = rows("SELECT title, named, documents, mentions, events FROM project")
    return dump
