"""Every kind of file that is read, made wrong in every way: each gets a verdict, none more.

What is read here goes the way of an import: found by name, taken apart in a child process where it
holds many stories, and read.
"""

from __future__ import annotations

import io
import json
import re
import time
import zipfile
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path

import pytest

from dateline.domain.errors import SourceError
from dateline.ingest.readers import SUFFIXES
from dateline.services.sources import Source
from dateline.services.worker import read_source
from support import office_files as made
from support.patience import at_most
from support.sources import sources_of

SECONDS = 20.0
KINDS = sorted(SUFFIXES | {".xml", ".json"})
ARCHIVES = (".docx", ".odt", ".epub", ".xlsx", ".ods", ".zip")
RSS = "<rss version='2.0'><channel><item><title>{}</title></item></channel></rss>"
ATOM = "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>{}</title></entry></feed>"
KML = (
    "<kml xmlns='http://www.opengis.net/kml/2.2'><Placemark><name>{}</name>"
    "<Point><coordinates>30,50</coordinates></Point></Placemark></kml>"
)
PAGE = f"<html xmlns='http://www.w3.org/1999/xhtml'><body><p>{made.FIRST}</p></body></html>"
GEOJSON = '{"type": "FeatureCollection", "features": [{"geometry": {"coordinates": [30, 50]}}]}'


def verdicts(path: Path) -> list[Source | SourceError]:
    """Return what an import makes of a file: what is read, and what is wrong."""
    found: list[Source | SourceError] = []
    for source in sources_of([path], taken=(), asks=True):
        try:
            if source.given is None:
                read_source(source, None)
            found.append(source)
        except SourceError as problem:
            found.append(problem)
    return found


def refusal(path: Path) -> str:
    """Return the one verdict on a file of which nothing is read; it names the file."""
    (problem,) = verdicts(path)
    assert isinstance(problem, SourceError)
    assert path.name in str(problem)
    return str(problem)


def written(tmp_path: Path, name: str, data: bytes | str) -> Path:
    path = tmp_path / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def workbook(columns: int = 2) -> bytes:
    from openpyxl import Workbook

    book = Workbook()
    book.active.append(["id", "text", *["x"] * (columns - 2)])  # type: ignore[union-attr]
    book.active.append(["a", "Kyiv froze."])  # type: ignore[union-attr]
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def spreadsheet(repeated: int = 1, before: str = "", word: str = "text") -> bytes:
    """Return an OpenDocument table whose one cell is repeated so often, both ways."""
    spaces = "".join(
        f" xmlns:{prefix}='urn:oasis:names:tc:opendocument:xmlns:{prefix}:1.0'"
        for prefix in ("office", "table", "text")
    )
    cell = (
        f"<table:table-cell table:number-columns-repeated='{repeated}'"
        f" office:value-type='string'><text:p>{word}</text:p></table:table-cell>"
    )
    row = (
        f"<table:table-row table:number-rows-repeated='{max(repeated, 2)}'>{cell}</table:table-row>"
    )
    content = (
        f"{before}<office:document-content{spaces}><office:body><office:spreadsheet>"
        f"<table:table table:name='a'>{row}</table:table>"
        "</office:spreadsheet></office:body></office:document-content>"
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
    return out.getvalue()


@cache
def samples() -> dict[str, bytes]:
    """Return a sound file of each kind."""
    page = PAGE.encode()
    found = {
        ".txt": made.FIRST.encode(),
        ".md": f"# Storm\n\n{made.FIRST}".encode(),
        ".html": page,
        ".pdf": made.pdf(
            [["Kyiv froze on Monday, and the heating failed in nine districts of it."] * 9]
        ),
        ".docx": made.word(),
        ".odt": made.open_document(),
        ".rtf": made.rich_text(),
        ".epub": made.book(),
        ".eml": made.message(),
        ".mhtml": made.saved_page(PAGE),
        ".csv": b"id,text\na,Kyiv froze.\n",
        ".tsv": b"id\ttext\na\tKyiv froze.\n",
        ".xlsx": workbook(),
        ".ods": spreadsheet(),
        ".mbox": b"From a Wed Jan 14 18:30:00 2026\n" + made.message(),
        ".rss": RSS.format("Kyiv froze").encode(),
        ".atom": ATOM.format("Kyiv froze").encode(),
        ".xml": RSS.format("Kyiv froze").encode(),
        ".kml": KML.format("Kyiv froze").encode(),
        ".geojson": GEOJSON.encode(),
        ".json": GEOJSON.encode(),
        ".jsonl": b'{"id": "j", "text": "Kyiv froze."}\n',
        ".zip": made.archive({"a.txt": "Kyiv froze."}),
    }
    same = {".text": ".txt", ".markdown": ".md", ".mht": ".mhtml"}
    same |= {".htm": ".html", ".xhtml": ".html"}
    return found | {kind: found[other] for kind, other in same.items()}


def test_there_is_a_sample_of_every_kind_but_one_that_nothing_here_can_write() -> None:
    assert set(KINDS) - set(samples()) == {".xls"}


def folder_of(tmp_path: Path, files: dict[str, bytes]) -> dict[str, list[Source | SourceError]]:
    """Write files into a folder and read it as one import; return what became of each."""
    folder = tmp_path / "in"
    folder.mkdir()
    for name, data in files.items():
        (folder / name).write_bytes(data)
    found: dict[str, list[Source | SourceError]] = {name: [] for name in files}
    for each in verdicts(folder):
        words = str(each) if isinstance(each, SourceError) else each.label
        words = words.removeprefix(f"{folder}/")
        (name,) = [name for name in files if re.match(rf"{re.escape(name)}\b", words)]
        found[name].append(each)
    return found


def test_sound_files_are_read(tmp_path: Path) -> None:
    files = {f"sound{kind}": data for kind, data in samples().items()}
    for name, found in folder_of(tmp_path, files).items():
        assert found, name
        assert all(isinstance(each, Source) for each in found), found


@pytest.mark.parametrize("data", [b"", b" \r\n\t\n", b"\0" * 10_000], ids=["none", "blank", "nul"])
def test_empty_files_are_named(tmp_path: Path, data: bytes) -> None:
    kinds = [kind for kind in KINDS if kind not in {".xml", ".json"}]  # in folders nothing tells
    files = {f"empty{kind}": data for kind in kinds}
    for name, found in folder_of(tmp_path, files).items():
        (problem,) = found
        assert isinstance(problem, SourceError), name


@pytest.mark.parametrize("share", [0.1, 0.5, 0.95])
def test_what_is_cut_off_has_a_verdict(tmp_path: Path, share: float) -> None:
    files = {f"cut{kind}": data[: int(len(data) * share)] for kind, data in samples().items()}
    for name, found in folder_of(tmp_path, files).items():
        assert found or name in {"cut.xml", "cut.json"}, name


def test_a_wrong_ending_has_a_verdict(tmp_path: Path) -> None:
    files = {
        f"is{was[1:]}{kind}": data
        for kind in KINDS
        for was, data in samples().items()
        if kind not in {".xml", ".json"}
    }
    for name, found in folder_of(tmp_path, files).items():
        assert found, name


def test_files_of_a_gigabyte_are_refused_at_once(tmp_path: Path) -> None:
    for kind in KINDS:
        with (tmp_path / f"big{kind}").open("wb") as file:
            file.truncate(1024**3)  # sparse: it takes no room
    begun = time.process_time()
    found = verdicts(tmp_path)
    assert time.process_time() - begun < at_most(SECONDS)
    assert all(isinstance(each, SourceError) for each in found)
    told = {Path(str(each).partition(" ")[0].rstrip(",:")).suffix for each in found}
    assert told == set(KINDS) - {".xml", ".json"}


# Locked

COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
LOCKED = COMPOUND + "EncryptedPackage".encode("utf-16-le") + bytes(4096)
MANIFEST = (
    "<manifest:manifest xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'>"
    "<manifest:encryption-data/></manifest:manifest>"
)


def locked_archive() -> bytes:
    data = bytearray(made.archive({"a.txt": "Kyiv froze."}))
    data[data.index(b"PK\x03\x04") + 6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("a.pdf", lambda: made.pdf([["Kyiv"]], password="x")),
        ("a.docx", lambda: LOCKED),
        ("a.xlsx", lambda: LOCKED),
        ("a.xls", lambda: LOCKED),
        ("a.zip", locked_archive),
        ("a.docx", locked_archive),
        ("a.epub", locked_archive),
        (
            "a.odt",
            lambda: made.archive(
                {
                    "mimetype": "application/vnd.oasis.opendocument.text",
                    "content.xml": b"\x8f\x01" * 99,
                    "META-INF/manifest.xml": MANIFEST,
                }
            ),
        ),
    ],
)
def test_a_password_is_named(tmp_path: Path, name: str, make: Callable[[], bytes]) -> None:
    assert "protected by a password" in refusal(written(tmp_path, name, make()))


def test_a_locked_table_says_that_it_may_be(tmp_path: Path) -> None:
    data = made.archive({"mimetype": "x", "content.xml": b"\x8f\x01" * 99})
    assert "protected by a password" in refusal(written(tmp_path, "a.ods", data))


def test_a_book_under_copy_protection_is_named(tmp_path: Path) -> None:
    scrambled = b"\x8f\x01" * 500
    members = {
        "META-INF/encryption.xml": "<encryption/>",
        "OEBPS/one.xhtml": scrambled,
        "OEBPS/two.xhtml": scrambled,
    }
    assert "locked (DRM)" in refusal(written(tmp_path, "a.epub", made.book(members)))


def test_an_old_document_is_named(tmp_path: Path) -> None:
    assert "old kind of Office" in refusal(written(tmp_path, "a.docx", COMPOUND + bytes(4096)))


# Bombs

LOL = (
    '<!DOCTYPE x [<!ENTITY a "lol">'
    + "".join(
        f'<!ENTITY {name} "{f"&{before};" * 20}">'
        for before, name in zip("abcdefgh", "bcdefghi", strict=True)
    )
    + "]>"
)
SECRET = '<!DOCTYPE x [<!ENTITY i SYSTEM "file:///etc/passwd">]>'


def with_entities(data: bytes, member: str, word: str, entities: str) -> bytes:
    """Return an archive one of whose members declares entities, and uses ``&i;`` in a word."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == member:
                text = content.decode()
                start = text.index("?>") + 2 if text.startswith("<?xml") else 0
                assert word in text
                content = (text[:start] + entities + text[start:].replace(word, "&i;")).encode()
            new.writestr(name, content)
    return out.getvalue()


@pytest.mark.parametrize("entities", [LOL, SECRET], ids=["bomb", "file"])
@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("a.rss", lambda entities: (entities + RSS.format("&i;")).encode()),
        ("a.atom", lambda entities: (entities + ATOM.format("&i;")).encode()),
        ("a.kml", lambda entities: (entities + KML.format("&i;")).encode()),
        ("a.xhtml", lambda entities: (entities + PAGE.replace("Gdańsk", "&i;")).encode()),
        ("a.docx", partial(with_entities, made.word(), "word/document.xml", "storm")),
        ("a.odt", partial(with_entities, made.open_document(), "content.xml", "storm")),
        ("a.epub", partial(with_entities, made.book(), "OEBPS/one.xhtml", "Gdańsk")),
        ("a.xlsx", partial(with_entities, workbook(), "xl/sharedStrings.xml", "Kyiv")),
        ("a.ods", lambda entities: spreadsheet(1, entities, "&i;")),
    ],
)  # fmt: skip
def test_entities_are_neither_unfolded_nor_fetched(
    tmp_path: Path, name: str, make: Callable[[str], bytes], entities: str
) -> None:
    begun = time.process_time()
    for found in verdicts(written(tmp_path, name, make(entities))):
        words = str(found)
        document = found.document if isinstance(found, Source) else None
        given = found.given.document if isinstance(found, Source) and found.given else None
        for each in (document, given):
            words += each.text + each.title if each is not None else ""
        assert "lollol" not in words
        assert "root:" not in words
        assert len(words) < 20_000
    assert time.process_time() - begun < at_most(SECONDS)


@pytest.mark.parametrize("kind", ARCHIVES)
def test_an_archive_that_unfolds_to_very_much_is_refused(tmp_path: Path, kind: str) -> None:
    members = {f"{number}.txt": bytes(65 * 1024 * 1024) for number in range(5)}
    path = written(tmp_path, f"bomb{kind}", made.archive({"mimetype": "x", **members}))
    for found in verdicts(path):
        assert isinstance(found, SourceError)
        assert "MB" in str(found)


def test_names_that_lead_out_of_an_archive_lead_nowhere(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    names = ("../out.txt", "/etc/out.txt", "a/../../out.txt", "..\\out.txt", "C:\\out.txt")
    path = written(folder, "z.zip", made.archive(dict.fromkeys(names, "Kyiv froze.")))
    found = [each for each in verdicts(path) if isinstance(each, Source)]
    assert len(found) == len(names)
    assert not any(".." in each.id or each.id.startswith("/") for each in found)
    assert [each.name for each in tmp_path.rglob("*")] == ["in", "z.zip"]


# Width

MILLION = 1_000_000


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("a.csv", lambda: ",".join(["x"] * MILLION).encode()),
        ("a.csv", lambda: b"id,text\na,b\n" + b"," * MILLION),
        ("a.tsv", lambda: "\t".join(["x"] * MILLION).encode()),
        ("a.xlsx", lambda: workbook(16_384)),
        ("a.jsonl", lambda: json.dumps(dict.fromkeys(map(str, range(100_000)), 1)).encode()),
    ],
)
def test_a_table_of_a_million_columns_is_refused_in_words(
    tmp_path: Path, name: str, make: Callable[[], bytes]
) -> None:
    found = verdicts(written(tmp_path, name, make()))
    problem = found[-1]
    assert isinstance(problem, SourceError)
    assert "more than 500 columns" in str(problem)


def far_cell() -> bytes:
    from openpyxl import Workbook

    book = Workbook()
    book.active["A1"] = "text"  # type: ignore[index]
    book.active["XFD1048576"] = "x"  # type: ignore[index]
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "make"), [("a.xlsx", far_cell), ("a.ods", lambda: spreadsheet(1_000_000))]
)
def test_a_sheet_that_would_take_all_memory_is_stopped_and_the_next_file_is_read(
    tmp_path: Path, name: str, make: Callable[[], bytes]
) -> None:
    written(tmp_path, name, make())
    written(tmp_path, "b.csv", samples()[".csv"])
    first, second = verdicts(tmp_path)
    assert isinstance(first, SourceError)
    assert name in str(first)
    assert isinstance(second, Source)
