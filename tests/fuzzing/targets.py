"""What is fed: how it takes a damaged file, what must hold then, and whole files to damage."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from dateline.domain.errors import ColumnsError, GazetteerError, ProjectError, SourceError
from dateline.domain.given import GivenEvents
from dateline.domain.text import Document, DocumentId
from dateline.gazetteer.adding import add_dump
from dateline.gazetteer.combined import open_gazetteers
from dateline.ingest.columns import layout_key
from dateline.ingest.readers import SourceFile, read_document, read_records, unpack
from dateline.project.history import History
from dateline.project.store import ProjectStore
from dateline.services.exporting import export_project
from support import geonames, office_files, project_samples

STORIES = Path(__file__).parent.parent / "support" / "stories"


@dataclass(frozen=True)
class Target:
    """One reader."""

    suffix: str
    check: Callable[[bytes], None]
    """Returns if all is well: the file was read, or refused in words; raises where it is not."""
    samples: Callable[[], Sequence[bytes]]


def targets() -> dict[str, Target]:
    """Return the targets by their names."""
    stories = {
        "text": (".txt", _texts),
        "markdown": (".md", lambda: [(STORIES / "harbour.md").read_bytes()]),
        "page": (".html", lambda: [(STORIES / "harbour.html").read_bytes()]),
        "pdf": (".pdf", lambda: [office_files.pdf([["Kyiv", "Lviv"]], title="x")]),
        "word": (".docx", lambda: [office_files.word()]),
        "open": (".odt", lambda: [office_files.open_document()]),
        "rich": (".rtf", lambda: [office_files.rich_text()]),
        "book": (".epub", lambda: [office_files.book()]),
        "mail": (".eml", lambda: [office_files.message(html="<p>Kyiv</p>", attached="a.png")]),
        "saved": (".mhtml", lambda: [office_files.saved_page("<p>Kyiv was hit.</p>")]),
    }
    found = {
        name: Target(suffix, partial(_read, suffix), samples)
        for name, (suffix, samples) in stories.items()
    }
    records = [(STORIES / "stories.jsonl").read_bytes()]
    found["records"] = Target(".jsonl", _read_records, lambda: records)
    for name, (suffix, sample) in _containers().items():
        found[name] = Target(suffix, partial(_unpack, suffix), lambda sample=sample: [sample])
    found["dump"] = Target(".txt", _add, _dumps)
    found["project"] = Target(".dateline", _open, _projects)
    return found


def _texts() -> list[bytes]:
    text = (STORIES / "storm.txt").read_bytes()
    east = "周四，俄罗斯军队袭击了哈尔科夫。" * 5
    return [text, text.decode().encode("utf-16"), east.encode("gb18030"), east.encode("utf-16-le")]


def _read(suffix: str, data: bytes) -> None:
    try:
        document = read_document(data, id=DocumentId("fuzz"), name=f"fuzz{suffix}")
    except SourceError as problem:
        _names(problem, "fuzz")
        return
    holds(document)


def _names(problem: Exception, what: str) -> None:
    assert str(problem).startswith(what), problem


def holds(document: Document) -> None:
    """Assert what is true of every document."""
    length = len(document.text)
    document.text.encode()
    assert "\0" not in document.text
    end = 0
    for index, paragraph in enumerate(document.paragraphs):
        assert paragraph.index == index
        assert end <= paragraph.start < paragraph.end <= length
        end = paragraph.end
    offsets = [anchor.offset for anchor in document.source_map]
    assert offsets == sorted(offsets)
    assert all(0 <= offset <= length for offset in offsets)
    assert document.title
    assert document.title.isprintable() or "\n" not in document.title
    if document.published:
        datetime.fromisoformat(document.published.value)


def _containers() -> dict[str, tuple[str, bytes]]:
    """Return kinds of files that hold many stories, by name: their ending and a sound one."""
    feed = (
        "<rss version='2.0'><channel><title>G</title><item><guid>1</guid><title>Storm</title>"
        "<pubDate>Wed, 14 Jan 2026 10:00:00 GMT</pubDate><description>&lt;p&gt;Kyiv froze."
        "</description></item></channel></rss>"
    )
    kml = (
        "<kml xmlns='http://www.opengis.net/kml/2.2'><Placemark><name>Storm</name><TimeSpan><begin>"
        "2026-01-14</begin></TimeSpan><Point><coordinates>30,50</coordinates></Point></Placemark>"
        "</kml>"
    )
    geojson = (
        '{"type": "FeatureCollection", "features": [{"type": "Feature", "geometry": {"type":'
        ' "Point", "coordinates": [18.65, 54.35]}, "properties":'
        ' {"name": "Shut", "date": "2026-01-14"}}]}'
    )
    message = b"From a Wed Jan 14 18:30:00 2026\n" + office_files.message()
    return {
        "stories": (".csv", b'id,title,date,text\n7,Storm,2026-01-14,"Kyiv, froze"\n'),
        "events": (".tsv", b"name\tlat\tlon\tdate\nShut\t54,35\t18.65\t2026-01\n"),
        "rows": (".jsonl", b'{"worte": "Kyiv froze", "n": 1}\n{"worte": null, "n": [2]}\n'),
        "feed": (".rss", feed.encode()),
        "mailbox": (".mbox", message * 2),
        "geojson": (".geojson", geojson.encode()),
        "kml": (".kml", kml.encode()),
    }


def _unpack(suffix: str, data: bytes) -> None:
    """Take a file apart, as a person asks who says that every first column is the text."""
    file = SourceFile(Path("fuzz"), DocumentId(f"fuzz{suffix}"), size=len(data), held=data)
    try:
        _hold_all(unpack(file, asks=True))
    except ColumnsError as asked:
        if asked.columns:
            layout = {layout_key(asked.columns): {asked.columns[0]: "text"}}
            _hold_all(unpack(file, layouts=layout, asks=True))
    except SourceError as problem:
        _names(problem, "fuzz")


def _hold_all(found: Iterable[Document | GivenEvents | SourceError]) -> None:
    for each in found:
        if isinstance(each, SourceError):
            _names(each, "fuzz")
        elif isinstance(each, GivenEvents):
            holds(each.document)
            for event in each.events:
                assert 0 <= event.start <= event.end <= len(each.document.text)
        else:
            holds(each)


def _dumps() -> list[bytes]:
    places = [
        geonames.place(99000000 + n, f"Qwystle {n}", n, -n, others="Квист,A,b") for n in range(9)
    ]
    names = [geonames.name(703448, "Qwxgrad"), geonames.name(703448, "QX", language="abbr")]
    return ["\n".join(places).encode(), "\n".join(names).encode()]


def _add(data: bytes) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "fuzz.txt"
        path.write_bytes(data)
        own = Path(folder) / "own"
        try:
            with open_gazetteers(own) as gazetteer:
                add_dump(path, own, step=lambda *_: None, place=gazetteer.place)
        except GazetteerError as problem:
            _names(problem, "fuzz")
            assert not list(own.iterdir())
            return
        with open_gazetteers(own) as gazetteer:
            for typed in ("Qwystle 3", "qwyst", "Qwxgrad", "квист"):
                for match in gazetteer.search(typed):
                    assert -90 <= match.place.latitude <= 90
            gazetteer.nearest(3, -3)


def _read_records(data: bytes) -> None:
    for record in read_records(data.splitlines(keepends=True), name="fuzz.jsonl"):
        if not isinstance(record, SourceError):
            assert record.id
            record.text.encode()


def _projects() -> list[bytes]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "a.dateline"
        project_samples.project(path, project_samples.SHELLING, project_samples.REPAIR).close()
        return [path.read_bytes()]


def _open(data: bytes) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "fuzz.dateline"
        path.write_bytes(data)
        try:
            with closing(ProjectStore.open(path)) as store:
                _read_all(store, Path(folder))
        except ProjectError as problem:
            _names(problem, str(path))


def _read_all(store: ProjectStore, folder: Path) -> None:
    store.info()
    store.columns()
    for story in store.stories():
        holds(store.document(story.id))
        store.mentions(story.id)
        store.dates(story.id)
    for ending in ("csv", "geojson", "kml", "gpkg", "xlsx", "ftm.json", "jsonld", "md"):
        export_project(store, folder / f"out.{ending}")
    history = History(store)
    for _ in range(100):
        if store.info().read_only or history.undo_name is None:
            return
        history.undo()
