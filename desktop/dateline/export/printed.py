"""What is left to do on a PDF that the web engine printed: say whose it is, and each name once.

Skia writes the halo of a name as letters too, of a Type 3 font whose shapes are strokes, so that
readers find and copy every name twice (seen in Chromium 140). Here each such letter becomes a form,
a drawing that no reader takes for text; the letters on top of it stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from pypdf import PdfWriter
    from pypdf.generic import DictionaryObject, IndirectObject, StreamObject

_RUN = re.compile(
    rb"BT\n/(?P<font>\w+) (?P<size>[-\d.]+) Tf\n"
    rb"(?P<matrix>(?:[-\d.]+ ){6})Tm\n(?P<shown>[^/]*?)ET\n"
)
_LETTER = re.compile(rb"(?:(?P<x>[-\d.]+) (?P<y>[-\d.]+) Td )?<(?P<code>[\dA-Fa-f]{2})> Tj\n?")
_NEAR = 12
"""The letters of a name follow their halo within so many runs of letters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a PDF says of itself."""

    title: str
    author: str = ""
    subject: str = ""
    language: str = ""
    """As in BCP 47."""


def finish(data: bytes, told: Told) -> bytes:
    """Return a printed PDF with its title, author and language, and with halos that are no text."""
    from pypdf import PdfWriter
    from pypdf.generic import BooleanObject, DictionaryObject, NameObject, TextStringObject

    writer = PdfWriter(clone_from=BytesIO(data))
    halos = _Halos(writer)
    for page in writer.pages:
        halos.redraw(*(cast("Any", page[key].get_object()) for key in ("/Contents", "/Resources")))
    halos.clear()
    words = {"/Title": told.title, "/Author": told.author, "/Subject": told.subject}
    writer.add_metadata({key: text for key, text in words.items() if text})
    writer.add_metadata({"/Creator": "Dateline"})
    root = writer.root_object
    if told.language:
        root[NameObject("/Lang")] = TextStringObject(told.language)
    shown = DictionaryObject({NameObject("/DisplayDocTitle"): BooleanObject(True)})
    root[NameObject("/ViewerPreferences")] = shown
    written = BytesIO()
    writer.write(written)
    return written.getvalue()


@dataclass(slots=True)
class _Font:
    """A Type 3 font: the matrix of its glyphs, and by code those that are outlines."""

    matrix: tuple[float, ...]
    shapes: dict[int, tuple[list[bytes], bytes]]
    """Sides of the box, and the outline to be filled in the colour in force."""
    procs: list[StreamObject]
    forms: dict[int, Any] = field(default_factory=dict)
    is_needed: bool = False
    """Whether some letters of it stay."""


@dataclass(slots=True)
class _Halos:
    """Halos of a document, drawn anew."""

    writer: PdfWriter
    fonts: dict[int, _Font | None] = field(default_factory=dict)
    """By object number; None: no font of strokes."""

    def redraw(self, content: StreamObject, resources: DictionaryObject) -> None:
        """Put forms in the place of the halos' letters in a stream, and in what it draws."""
        from pypdf.generic import DictionaryObject, NameObject

        for drawn in list(resources.get("/XObject", {}).values()):
            inner = drawn.get_object()
            if inner.get("/Subtype") == "/Form" and "/Font" in inner.get("/Resources", {}):
                self.redraw(inner, inner["/Resources"])
        data = content.get_data()
        fonts = {name: self._font(each) for name, each in _fonts_of(resources)}
        runs = list(_RUN.finditer(data))
        used: dict[str, Any] = {}
        pieces, last = [], 0
        for number, run in enumerate(runs):
            font = fonts[run["font"].decode()]
            if font is not None and _is_halo(run, runs[number + 1 : number + 1 + _NEAR], font):
                pieces += [data[last : run.start()], self._drawn(run, font, used)]
                last = run.end()
        redrawn = b"".join([*pieces, data[last:]])
        for name, font in fonts.items():
            if font is not None and b"/%s " % name.encode() in redrawn:
                font.is_needed = True
        if used:
            content.set_data(redrawn)
            known = resources.setdefault(NameObject("/XObject"), DictionaryObject()).get_object()
            known.update({NameObject(name): form for name, form in used.items()})

    def clear(self) -> None:
        """Let go of the letters that nothing shows any more."""
        for font in self.fonts.values():
            if font is not None and font.forms and not font.is_needed:
                for proc in font.procs:
                    proc.set_data(b"0 0 d0\n")

    def _font(self, font: IndirectObject) -> _Font | None:
        if font.idnum not in self.fonts:
            found: Any = font.get_object()
            self.fonts[font.idnum] = _outlines(found) if found["/Subtype"] == "/Type3" else None
        return self.fonts[font.idnum]

    def _drawn(self, run: re.Match[bytes], font: _Font, used: dict[str, Any]) -> bytes:
        """Return what draws the letters of a run as forms."""
        size, x, y = float(run["size"]), 0.0, 0.0
        turn = b" ".join(b"%.6g" % (each * size) for each in font.matrix[:4])
        drawn = [b"q\n", run["matrix"], b"cm\n"]
        for letter in _LETTER.finditer(run["shown"]):
            x, y = x + float(letter["x"] or 0), y + float(letter["y"] or 0)
            code = int(letter["code"], 16)
            name = f"/Halo{run['font'].decode()}x{code:02X}"
            used[name] = self._form(font, code)
            drawn.append(b"q %s %.6g %.6g cm %s Do Q\n" % (turn, x, y, name.encode()))
        return b"".join([*drawn, b"Q\n"])

    def _form(self, font: _Font, code: int) -> Any:
        """Return a letter as a form, one in the whole document."""
        from pypdf.generic import ArrayObject, FloatObject, NameObject, StreamObject

        if code not in font.forms:
            box, outline = font.shapes[code]
            form = StreamObject()
            form.set_data(outline)
            form[NameObject("/Type")] = NameObject("/XObject")
            form[NameObject("/Subtype")] = NameObject("/Form")
            form[NameObject("/BBox")] = ArrayObject(FloatObject(each.decode()) for each in box)
            # pypdf has no other way to give a stream a number, and shows this one in its manual.
            font.forms[code] = self.writer._add_object(form.flate_encode())  # noqa: SLF001
        return font.forms[code]


def _fonts_of(resources: DictionaryObject) -> Iterator[tuple[str, IndirectObject]]:
    fonts: Any = resources.get("/Font", {})
    for name in fonts:
        yield name[1:], fonts.raw_get(name)


def _outlines(font: Any) -> _Font:
    shapes: dict[str, tuple[list[bytes], bytes]] = {}
    for name, proc in font["/CharProcs"].items():
        box, marked, outline = proc.get_object().get_data().partition(b" d1\n")
        if marked and b" Do" not in outline:
            shapes[name] = (box.split()[2:], outline)
    codes: dict[int, tuple[list[bytes], bytes]] = {}
    at = 0
    for each in font["/Encoding"]["/Differences"]:
        if not isinstance(each, str):
            at = int(each)
            continue
        if each in shapes:
            codes[at] = shapes[each]
        at += 1
    procs = [proc.get_object() for proc in font["/CharProcs"].values()]
    return _Font(tuple(float(each) for each in font["/FontMatrix"]), codes, procs)


def _is_halo(run: re.Match[bytes], after: list[re.Match[bytes]], font: _Font) -> bool:
    """Whether a run is of outlines only, and has letters in the same spot soon behind it."""
    if _LETTER.sub(b"", run["shown"]) or not any(run["matrix"] == each["matrix"] for each in after):
        return False
    return all(int(each["code"], 16) in font.shapes for each in _LETTER.finditer(run["shown"]))
