"""Stories in PDF, Word, OpenDocument, RTF, EPUB, mail and saved pages; and what is refused."""

from __future__ import annotations

from io import BytesIO
from itertools import pairwise
from zipfile import ZipFile

import pytest

from dateline.domain.errors import SourceError
from dateline.domain.text import Document, DocumentId, Role
from dateline.ingest.readers import SUFFIXES, read_document
from support import office_files as made

PAGE = f"<html><head><title>Storm</title></head><body><p>{made.FIRST}</p><p>{made.SECOND}</p>"
MADE = {
    "storm.docx": made.word(),
    "storm.odt": made.open_document(),
    "storm.rtf": made.rich_text(),
    "storm.epub": made.book(),
    "storm.eml": made.message(),
    "page.eml": made.message(plain="", html=PAGE),
    "storm.mhtml": made.saved_page(PAGE),
}


def read(data: bytes, name: str) -> Document:
    return read_document(data, id=DocumentId(name), name=name)


def paragraphs(document: Document, role: Role = Role.BODY) -> list[str]:
    return [document.text[p.start : p.end] for p in document.paragraphs if p.role is role]


@pytest.mark.parametrize("name", MADE)
def test_the_paragraphs_are_read(name: str) -> None:
    document = read(MADE[name], name)
    assert made.FIRST in paragraphs(document)
    assert made.SECOND in paragraphs(document)
    assert all(before.end < after.start for before, after in pairwise(document.paragraphs))


@pytest.mark.parametrize("name", [name for name in MADE if not name.endswith("eml")])
def test_what_it_is_counts_more_than_its_name(name: str) -> None:
    if name == "storm.mhtml":
        pytest.skip("a saved page is text: only its name tells")
    document = read(MADE[name], "wrong.txt")
    assert made.FIRST in paragraphs(document)


def test_their_endings_are_found_in_folders() -> None:
    endings = {".docx", ".odt", ".rtf", ".epub", ".eml", ".mhtml", ".mht", ".pdf"}
    assert endings <= SUFFIXES


@pytest.mark.parametrize("name", ["storm.docx", "storm.odt"])
def test_a_heading_is_the_title(name: str) -> None:
    document = read(MADE[name], name)
    assert document.title == made.TITLE
    assert paragraphs(document, Role.HEADLINE) == [made.TITLE]


def test_cells_of_a_table_are_read() -> None:
    assert "cancelled in Gdynia" in paragraphs(read(MADE["storm.docx"], "a.docx"))


def test_a_book_has_its_data() -> None:
    book = read(MADE["storm.epub"], "storm.epub")
    assert (book.title, book.publisher) == ("Storms of the Baltic", "Harbour Press")
    assert book.published is not None
    assert book.published.value == "2026-01-14"
    assert book.text.index("Gdańsk") < book.text.index("Inland")


@pytest.mark.parametrize("name", ["storm.eml", "page.eml"])
def test_a_mail_has_subject_sender_and_date(name: str) -> None:
    mail = read(MADE[name], name)
    assert mail.title == made.TITLE
    assert mail.publisher == "Harbour Desk <desk@harbour.example>"
    assert mail.published is not None
    assert mail.published.value == "2026-01-14T18:30:00+01:00"


def test_the_plain_form_of_a_mail_is_read_where_there_are_two() -> None:
    mail = read(made.message(html="<p>Another text, of Paris.</p>"), "a.eml")
    assert "Paris" not in mail.text


def test_attachments_are_named() -> None:
    assert "map.png" in " ".join(read(made.message(attached="map.png"), "a.eml").warnings)


def test_a_page_in_a_mail_runs_and_shows_no_script() -> None:
    mail = read(made.message(plain="", html=f"<script>alert(1)</script>{PAGE}"), "a.eml")
    assert "alert" not in mail.text


LINES = (
    "Winds closed the port of Gdansk on Wednesday, and the ferries to Nynas-",
    "hamn stayed in harbour. Captains said that they had never seen such waves",
    "in the bay, where the US-",
    "led rescue fleet lay at anchor.",
    "Inland, the storm took the roofs off four barns near the town of Rzeszow",
    "and cut the power to two thousand homes for most of the cold day.",
)


def test_lines_of_a_pdf_become_paragraphs() -> None:
    document = read(made.pdf([LINES], title="Storm over the bay"), "storm.pdf")
    first, second = paragraphs(document)
    assert "to Nynashamn stayed" in first
    assert "the US-led rescue fleet" in first
    assert second.startswith("Inland, the storm")
    assert second.endswith("most of the cold day.")
    assert document.title == "Storm over the bay"


def test_a_paragraph_goes_on_over_the_end_of_a_page() -> None:
    document = read(made.pdf([LINES[:2], LINES[2:]]), "storm.pdf")
    assert len(paragraphs(document)) == 2


def test_the_head_of_each_page_is_furniture_and_its_number_is_left_out() -> None:
    towns = ("Gdynia", "Sopot", "Hel", "Ustka")
    pages = [
        ("Harbour Gazette, 14 January 2026", *story_of(town), f"Page {number} of 4")
        for number, town in enumerate(towns, 1)
    ]
    document = read(made.pdf(pages), "storm.pdf")
    assert document.text.count("Harbour Gazette") == 1
    assert "Harbour Gazette, 14 January 2026" in paragraphs(document, Role.FURNITURE)
    assert "Page 2 of 4" not in document.text
    assert len(paragraphs(document)) == 4
    assert all(town in words for town, words in zip(towns, paragraphs(document), strict=True))


def story_of(town: str) -> tuple[str, ...]:
    return (
        f"In {town} the wind took roofs and fences, and the mayor told people to stay",
        f"away from the pier of {town} until the waves had gone down, which would not",
        f"be before the night, as the weather service of {town} said.",
    )


def test_long_work_on_a_pdf_shows_that_it_goes_on() -> None:
    beats: list[int] = []
    data = made.pdf([LINES] * 3)
    read_document(data, id=DocumentId("a"), name="a.pdf", beat=lambda: beats.append(1))
    assert len(beats) == 3


@pytest.mark.parametrize("title", ["Microsoft Word - storm.doc", "storm.indd", "Untitled"])
def test_a_title_that_a_program_made_is_none(title: str) -> None:
    assert read(made.pdf([LINES], title=title), "storm.pdf").title.startswith("Winds closed")


def test_a_pdf_that_only_may_not_be_printed_is_read() -> None:
    from pypdf import PdfReader, PdfWriter

    data = made.pdf([LINES], password="")
    assert "Rzeszow" in read(data, "a.pdf").text
    from io import BytesIO

    writer = PdfWriter(clone_from=PdfReader(BytesIO(data)))
    writer.encrypt("", owner_password="owner", algorithm="AES-256")
    out = BytesIO()
    writer.write(out)
    assert "Rzeszow" in read(out.getvalue(), "a.pdf").text


def refusal(data: bytes, name: str) -> str:
    with pytest.raises(SourceError) as refused:
        read(data, name)
    assert refused.value.source == name
    return str(refused.value)


def test_a_scan_is_named_as_such() -> None:
    assert "is a scan" in refusal(made.pdf([(), ()]), "a.pdf")


def test_a_password_is_named_as_such() -> None:
    assert "protected by a password" in refusal(made.pdf([LINES], password="x"), "a.pdf")


@pytest.mark.parametrize("name", [*MADE, "storm.pdf"])
def test_what_is_cut_off_or_junk_is_refused_or_read(name: str) -> None:
    data = MADE.get(name) or made.pdf([LINES])
    for broken in (data[: len(data) // 2], data[: len(data) // 3] + b"\xff" * 200, b"", b"junk"):
        try:
            read(broken, name)
        except SourceError as problem:
            assert name in str(problem)  # noqa: PT017 - either outcome is right, no other is


@pytest.mark.parametrize("ending", [".docx", ".odt", ".epub"])
def test_a_bomb_is_refused(ending: str) -> None:
    zeros = b"\0" * (64 * 1024 * 1024)
    data = made.archive({f"{n}.xml": zeros for n in range(5)} | {"mimetype": "x"})
    assert "unfolds to 320 MB" in refusal(data, f"bomb{ending}")


def test_entities_are_not_unfolded() -> None:
    bomb = '<!DOCTYPE package [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;">]>'
    data = made.book({"OEBPS/book.opf": bomb + made.PACKAGE.replace("Storms", "&b; Storms")})
    assert "lollol" not in read(data, "a.epub").title


def test_a_file_from_the_machine_is_not_read_through_an_entity() -> None:
    bomb = '<!DOCTYPE package [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    data = made.book({"OEBPS/book.opf": bomb + made.PACKAGE.replace("Storms", "&a; Storms")})
    assert "root:" not in read(data, "a.epub").title


@pytest.mark.parametrize("coding", ["utf-8", "utf-16"])
def test_an_open_document_that_declares_entities_is_refused(coding: str) -> None:
    with ZipFile(BytesIO(made.open_document())) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    content = parts["content.xml"].decode("utf-8")
    head, body = content.split("?>", 1) if content.startswith("<?xml") else ("", content)
    bomb = '<!DOCTYPE x [<!ENTITY a "EXPANDED">]>' + body.replace("Winds", "&a; winds")
    start = f'<?xml version="1.0" encoding="{coding}"?>' if head or coding != "utf-8" else ""
    parts["content.xml"] = (start + bomb).encode(coding)
    assert "declares XML entities" in refusal(made.archive(parts), "a.odt")


def test_an_archive_that_is_no_document_says_what_it_should_be() -> None:
    assert "not an EPUB book" in refusal(made.archive({"a.txt": "Kyiv"}), "a.epub")
    assert "not a Word document" in refusal(made.archive({"a.txt": "Kyiv"}), "a.docx")
