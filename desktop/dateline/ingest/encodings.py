"""From bytes to text, in whatever encoding the bytes are.

Nothing else about the text is changed, but that a NUL, which C libraries and databases take for the
end of a text, becomes U+FFFD.

Order: byte order mark, UTF-16 or UTF-32 without one, UTF-8 if it is valid, the encoding the file
declares, UTF-8 with damage, and a guess (:mod:`.guessing`).
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, replace

from dateline.domain.errors import SourceError
from dateline.ingest.guessing import guess, is_western
from dateline.ingest.signatures import looks_like

_MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: it begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_NO_TEXTS = frozenset({"idna", "punycode", "raw-unicode-escape", "unicode-escape", "utf-7"})
"""Codecs that no browser reads; the time that Punycode takes grows with the square of the length,
hours for a page (CPython 3.11)."""
_UNWRITABLE = re.compile("[\ud800-\udfff\0]")
_CONTROLS = re.compile("[\x80-\x9f]")
_SAMPLE = 4096
_JAPANESE, _KOREAN = (b"\x1b$B", b"\x1b$@"), (b"\x1b$)C",)
_OF_THE_EAST = re.compile("[\\s\x21-\x7e\u3001-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff65]+")
_MOST_STRANGE = 0.02
_MOST_OF_THE_EAST = 0.95
_COMMON_THERE = re.compile("[\u3001-\u30ff\uff0c]|[\uac00-\ud7a3] [\uac00-\ud7a3]")
"""Kana, the full stop and commas of the East; words of Korean: in every sentence there."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A source as text; a byte order mark is kept as its first code point."""

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


def decode(data: bytes, *, name: str, declared: str | None = None) -> Decoded:
    """Return ``data`` as text.

    Args:
        data: the whole source.
        name: what the person calls it; named in errors.
        declared: the encoding that the source itself names (HTML), if it does.

    Raises:
        SourceError: it is empty, or not text.
    """
    if not data.strip(b"\0 \t\r\n\f\v"):
        raise SourceError(f"{name} is empty: there is no text in it to read.", source=name)
    decoded = _by_mark(data) or _wide_without_mark(data) or _by_escapes(data)
    if decoded is None:
        kind = looks_like(data)
        decoded = _wide_of_the_east(data) if kind else None
    if decoded is None:
        if kind:
            raise SourceError(
                f"{name} is not a text file: it looks like {kind}. "
                "Save the story as text, Markdown or HTML and open that.",
                source=name,
            )
        decoded = _narrow(data, declared)
    if not decoded.text.strip().strip("\ufeff\u200b").strip():
        raise SourceError(f"{name} is empty: there is no text in it to read.", source=name)
    return _without_nul(decoded)


def _without_nul(decoded: Decoded) -> Decoded:
    text, warnings = without_nul(decoded.text)
    return (
        replace(decoded, text=text, warnings=decoded.warnings + warnings) if warnings else decoded
    )


def codec_named(label: str) -> str | None:
    """Return Python's name for an encoding that a page or a server names, if texts are in such."""
    try:
        name = codecs.lookup(label).name
    except (LookupError, ValueError):
        return None
    return None if name in _NO_TEXTS else name


def writable(text: str) -> str:
    """Return ``text`` with U+FFFD for each NUL and lone surrogate, which has no UTF-8 form."""
    return _UNWRITABLE.sub("\ufffd", text)


def without_nul(text: str) -> tuple[str, tuple[str, ...]]:
    """Return ``text`` with U+FFFD for every NUL, one code point for one, and a warning of it."""
    count = text.count("\0")
    if not count:
        return text, ()
    what = "1 NUL character" if count == 1 else f"{count:,} NUL characters"
    return text.replace("\0", "\ufffd"), (f"{what} in the text: shown as \ufffd.",)


def _by_mark(data: bytes) -> Decoded | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return Decoded(data.decode(encoding), encoding)
            except UnicodeDecodeError as error:
                if encoding == "utf-8":
                    return _damaged(data, error)
                text = data.decode(encoding, "replace")
                return _checked_wide(text, encoding, f"damaged from byte {error.start:,} on")
    return None


def _checked_wide(text: str, encoding: str, damage: str) -> Decoded | None:
    if text.count("\ufffd") > len(text) * 0.05:
        return None
    warning = f"The text ({encoding.upper()}) is {damage}: unreadable parts are shown as \ufffd."
    return Decoded(text, encoding, (warning,))


def _wide_without_mark(data: bytes) -> Decoded | None:
    """UTF-16 or UTF-32 is told by zero bytes that all stand in the same place of each unit.

    Where all but a stray NUL is plain ASCII, a few that stand so by chance tell nothing.
    """
    sample = data[:_SAMPLE]
    if b"\0" not in sample or (sample.isascii() and looks_like(sample) is None):
        return None
    for encoding, unit, high in (
        ("utf-32-le", 4, (2, 3)),
        ("utf-32-be", 4, (0, 1)),
        ("utf-16-le", 2, (1,)),
        ("utf-16-be", 2, (0,)),
    ):
        whole = sample[: len(sample) // unit * unit]
        zeros = [whole[place::unit].count(0) for place in range(unit)]
        least = 0.95 if unit == 4 else 0.05
        low = sum(zeros[place] for place in range(unit) if place not in high) if unit == 2 else 0
        if low or any(zeros[place] < least * len(whole) / unit for place in high):
            continue
        if _reads_as_text(whole, encoding):
            return Decoded(data.decode(encoding, "replace"), encoding)
    return None


def _wide_of_the_east(data: bytes) -> Decoded | None:
    """UTF-16 of Chinese, Japanese or Korean may have hardly a zero byte: its blocks tell it."""
    sample = data[: min(_SAMPLE, len(data) // 2 * 2)]
    for encoding in ("utf-16-le", "utf-16-be"):
        text = sample.decode(encoding, "replace")
        east = sum(map(len, _OF_THE_EAST.findall(text)))
        if east >= _MOST_OF_THE_EAST * len(text) and _COMMON_THERE.search(text):
            return Decoded(data.decode(encoding, "replace"), encoding)
    return None


def _by_escapes(data: bytes) -> Decoded | None:
    """Japanese and Korean mail is ASCII bytes throughout: escapes say what they stand for."""
    for escapes, encoding in ((_JAPANESE, "iso2022_jp"), (_KOREAN, "iso2022_kr")):
        if any(escape in data for escape in escapes):
            try:
                return Decoded(data.decode(encoding), encoding)
            except UnicodeDecodeError:
                continue
    return None


def _reads_as_text(sample: bytes, encoding: str) -> bool:
    text = sample.decode(encoding, "replace")
    wordy = sum(1 for character in text if character.isalnum() or character.isspace())
    if wordy < 0.7 * len(text) or text.count("\ufffd") > 1:
        return False
    strange = sum(1 for character in "".join(text.split()) if not character.isprintable())
    return strange <= _MOST_STRANGE * len(text)


def _narrow(data: bytes, declared: str | None) -> Decoded:
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        broken = error
    text = _as_declared(data, declared)
    if text is not None and declared is not None:
        return Decoded(text, declared)
    damaged = _damaged(data, broken)
    bad = damaged.text.count("\ufffd")
    good = len(damaged.text) - len(damaged.text.encode("ascii", "ignore")) - bad
    if good >= bad:
        return damaged
    return _guessed(data, damaged)


def _as_declared(data: bytes, declared: str | None) -> str | None:
    encoding = codec_named(declared or "")
    # browsers read Latin-1 as Windows-1252 (WHATWG Encoding Standard, 4.2)
    encoding = "cp1252" if encoding in {"iso8859-1", "ascii"} else encoding
    if encoding in {None, "utf-8"} or (encoding == "cp1252" and not is_western(data)):
        return None
    try:
        return data.decode(encoding)
    except (LookupError, ValueError):
        return None


def _damaged(data: bytes, error: UnicodeDecodeError) -> Decoded:
    text = data.decode("utf-8", "replace")
    line = data.count(b"\n", 0, error.start) + 1
    count = text.count("\ufffd")
    places = "1 place is" if count == 1 else f"{count:,} places are"
    where = f"the first at byte {error.start:,} (line {line:,})"
    remark = (
        f"{places} not valid UTF-8, {where}: shown as \ufffd. Save the file as UTF-8 to mend it."
    )
    return Decoded(text, "utf-8", (remark,))


def _guessed(data: bytes, damaged: Decoded) -> Decoded:
    encoding = guess(data)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return damaged
    if _CONTROLS.search(text):
        return damaged
    return Decoded(
        text, encoding, (f"The text is not UTF-8; it was read as {encoding.replace('_', '-')}.",)
    )
