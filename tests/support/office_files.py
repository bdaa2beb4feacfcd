"""Files of other kinds, made for tests: PDF, Word, OpenDocument, RTF, EPUB, mail, saved pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

TITLE = "Storm shuts the port of Gdańsk"
FIRST = "Winds closed the port of Gdańsk on Wednesday, and ferries to Nynäshamn stayed in harbour."
SECOND = "In Rzeszów, far from the sea, the storm took the roofs off four barns."


def pdf(pages: Sequence[Sequence[str]], *, title: str = "", password: str = "") -> bytes:
    """Return a PDF file with these lines (Latin-1) on its pages."""
    from pypdf import PdfWriter
    from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

    writer = PdfWriter()
    for lines in pages:
        page = writer.add_blank_page(width=595, height=842)
        shown = "".join(f"({_escaped(line)}) Tj T*\n" for line in lines)
        stream = DecodedStreamObject()
        content = f"BT /F1 11 Tf 14 TL 72 770 Td\n{shown}ET"
        stream.set_data(content.encode("cp1252"))
        page[NameObject("/Contents")] = writer._add_object(stream)
        font = DictionaryObject(
            {
                NameObject("/Type"): NameObject("/Font"),
                NameObject("/Subtype"): NameObject("/Type1"),
                NameObject("/BaseFont"): NameObject("/Helvetica"),
                NameObject("/Encoding"): NameObject("/WinAnsiEncoding"),
            }
        )
        fonts = DictionaryObject({NameObject("/F1"): font})
        page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
    if title:
        writer.add_metadata({"/Title": title})
    if password:
        writer.encrypt(password, algorithm="AES-256")
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def _escaped(line: str) -> str:
    return line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def word(title: str = TITLE, paragraphs: Sequence[str] = (FIRST, SECOND)) -> bytes:
    """Return a Word document with a heading, paragraphs and a table of one row."""
    import docx

    document = docx.Document()
    document.add_heading(title, 0)
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    cells = document.add_table(1, 2).rows[0].cells
    cells[0].text, cells[1].text = "Ferries", "cancelled in Gdynia"
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def open_document(title: str = TITLE, paragraphs: Sequence[str] = (FIRST, SECOND)) -> bytes:
    """Return an OpenDocument text with a heading and paragraphs."""
    import odfdo

    document = odfdo.Document("text")
    document.body.clear()
    document.body.append(odfdo.Header(1, title))
    for paragraph in paragraphs:
        document.body.append(odfdo.Paragraph(paragraph))
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def rich_text(paragraphs: Sequence[str] = (FIRST, SECOND)) -> bytes:
    """Return an RTF document."""
    body = r"\par ".join("".join(_rtf(sign) for sign in each) for each in paragraphs)
    return (r"{\rtf1\ansi\deff0{\fonttbl{\f0 Arial;}}{\info{\title x}}\f0 " + body + "}").encode()


def _rtf(sign: str) -> str:
    return sign if sign.isascii() else rf"\u{ord(sign)}?"


CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
)
PACKAGE = (
    '<package xmlns="http://www.idpf.org/2007/opf"><metadata '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Storms of the Baltic</dc:title>'
    "<dc:publisher>Harbour Press</dc:publisher><dc:date>2026-01-14</dc:date></metadata><manifest>"
    '<item id="b" href="two.xhtml"/><item id="a" href="one.xhtml"/></manifest>'
    '<spine><itemref idref="a"/><itemref idref="b"/></spine></package>'
)


def book(more: Mapping[str, str] | None = None) -> bytes:
    """Return an EPUB book of two chapters; ``more`` adds or replaces members."""
    page = '<html xmlns="http://www.w3.org/1999/xhtml"><body><h1>{}</h1><p>{}</p></body></html>'
    members = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": CONTAINER,
        "OEBPS/book.opf": PACKAGE,
        "OEBPS/one.xhtml": page.format(TITLE, FIRST),
        "OEBPS/two.xhtml": page.format("Inland", SECOND),
        **(more or {}),
    }
    return archive(members)


def archive(members: Mapping[str, str | bytes]) -> bytes:
    """Return a ZIP archive."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as target:
        for name, content in members.items():
            target.writestr(name, content)
    return out.getvalue()


def message(*, plain: str = f"{FIRST}\n\n{SECOND}\n", html: str = "", attached: str = "") -> bytes:
    """Return a mail with a plain form, a web page form, and an attachment of this name."""
    from email.message import EmailMessage

    mail = EmailMessage()
    mail["From"] = "Harbour Desk <desk@harbour.example>"
    mail["Subject"] = TITLE
    mail["Date"] = "Wed, 14 Jan 2026 18:30:00 +0100"
    if plain:
        mail.set_content(plain)
    if html and plain:
        mail.add_alternative(html, subtype="html")
    elif html:
        mail.set_content(html, subtype="html")
    if attached:
        mail.add_attachment(b"\x00\x01", maintype="image", subtype="png", filename=attached)
    return mail.as_bytes()


def saved_page(markup: str) -> bytes:
    """Return a web page as a browser saves it whole."""
    from email.mime.multipart import MIMEMultipart
    from email.mime.text import MIMEText

    whole = MIMEMultipart("related")
    whole["From"] = "<Saved by Blink>"
    whole["Snapshot-Content-Location"] = "https://harbour.example/storm"
    whole.attach(MIMEText(markup, "html", "utf-8"))
    whole.attach(MIMEText("body { color: red }", "css", "utf-8"))
    return whole.as_bytes()
