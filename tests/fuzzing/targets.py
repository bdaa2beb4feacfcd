"""What is fed: how it takes a damaged file, what must hold then, and whole files to damage."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from dateline.domain.errors import ProjectError, SourceError
from dateline.domain.text import Document, DocumentId
from dateline.ingest.readers import read_document, read_records
from dateline.project.history import History
from dateline.project.store import ProjectStore
from dateline.services.exporting import export_project
from support import office_files, project_samples

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
    for ending in ("csv", "geojson"):
        export_project(store, folder / f"out.{ending}")
    history = History(store)
    for _ in range(100):
        if store.info().read_only or history.undo_name is None:
            return
        history.undo()
