"""A brief as a Word document (DOCX), for Word, LibreOffice and Pages."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime
from typing import TYPE_CHECKING

from dateline.export.brief import Brief, Line, Quote
from dateline.export.xml_words import for_xml

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import _Cell
    from docx.text.paragraph import Paragraph

_MADE = datetime(1980, 1, 1)
"""Stands where the format wants the time of writing: same project, same bytes."""
_WIDTHS_CM = (3.0, 4.4, 9.1)
_SMALL_PT = 9
"""A position has room on one line: the minus before a longitude stays with it."""
_PICTURE_CM = 16.5


def brief_word(brief: Brief, picture: bytes | None) -> bytes:
    """Return the document."""
    import docx
    from docx.shared import Cm

    document = docx.Document()
    _tell_of(document, brief)
    for section in document.sections:
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(2.25)
    document.add_heading(for_xml(brief.title), level=0)
    if picture:
        document.add_picture(io.BytesIO(picture), width=Cm(_PICTURE_CM))
    document.add_paragraph(for_xml(brief.caption), style="Caption")
    if brief.lines:
        _write_table(document, brief)
    if brief.references:
        document.add_heading(brief.wording.say("Sources"), level=1)
    for number, told in enumerate(brief.references, 1):
        document.add_paragraph(for_xml(f"[{number}] {told}"))
    document.add_paragraph(for_xml(brief.made_with))
    buffer = io.BytesIO()
    document.save(buffer)
    return _undated(buffer.getvalue())


def _tell_of(document: Document, brief: Brief) -> None:
    from docx.oxml.ns import qn

    told = document.core_properties
    told.title = for_xml(brief.title)[:255]
    told.author = told.last_modified_by = "Dateline"
    told.comments = ""
    told.language = brief.wording.language
    for spoken in document.styles.element.xpath("//w:lang"):
        spoken.set(qn("w:val"), brief.wording.language)  # what a spelling checker goes by
    told.created = told.modified = _MADE


def _write_table(document: Document, brief: Brief) -> None:
    from docx.shared import Cm

    table = document.add_table(rows=len(brief.lines) + 1, cols=3, style="Table Grid")
    table.autofit = False
    rows = list(table.rows)
    for cell, head in zip(rows[0].cells, brief.heads, strict=True):
        cell.paragraphs[0].add_run(head).bold = True
    for row, line in zip(rows[1:], brief.lines, strict=True):
        _write_line(row.cells, brief, line)
    for column, width in zip(table.columns, _WIDTHS_CM, strict=True):
        column.width = Cm(width)  # LibreOffice and Pages go by the columns, Word by the cells
    for row in rows:
        for cell, width in zip(row.cells, _WIDTHS_CM, strict=True):
            cell.width = Cm(width)
    _keep_whole(document)


def _keep_whole(document: Document) -> None:
    """Have no row of the table break over two pages, and its head stand again on each."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    for number, row in enumerate(document.element.body.iter(qn("w:tr"))):
        asked = row.get_or_add_trPr()
        asked.append(OxmlElement("w:cantSplit"))
        if not number:
            asked.append(OxmlElement("w:tblHeader"))


def _write_line(cells: tuple[_Cell, ...], brief: Brief, line: Line) -> None:
    from docx.shared import Pt

    when, where, said = cells
    when.paragraphs[0].add_run(line.when)
    where.paragraphs[0].add_run(for_xml(line.where)).bold = True
    for words in (line.position, line.how_sure):
        where.add_paragraph().add_run(words).font.size = Pt(_SMALL_PT)
    for number, quote in enumerate(line.quotes):
        _write_quote(said.add_paragraph() if number else said.paragraphs[0], brief, quote)


def _write_quote(paragraph: Paragraph, brief: Brief, quote: Quote) -> None:
    before, behind = brief.around(quote)
    paragraph.add_run(for_xml(before))
    paragraph.add_run(for_xml(quote.words)).bold = True
    paragraph.add_run(for_xml(behind))


def _undated(packed: bytes) -> bytes:
    """Return a ZIP archive without the times at which its members were written."""
    buffer = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(packed)) as before,
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as after,
    ):
        for member in before.infolist():
            plain = zipfile.ZipInfo(member.filename)
            plain.compress_type = zipfile.ZIP_DEFLATED
            plain.external_attr = 0o600 << 16
            after.writestr(plain, before.read(member))
    return buffer.getvalue()
