"""Tells files that are not text, by their first bytes or their share of control characters."""

from __future__ import annotations

_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF"),
    (b"{\\rtf", "an RTF document"),
    (b"PK\x03\x04", "a ZIP archive (DOCX, ODT and EPUB files are such)"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Microsoft Office file"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"\x89PNG\r\n\x1a\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF87a", "a GIF picture"),
    (b"GIF89a", "a GIF picture"),
    (b"II*\x00", "a TIFF picture"),
    (b"MM\x00*", "a TIFF picture"),
    (b"\x7fELF", "a program (ELF)"),
    (b"\xca\xfe\xba\xbe", "a compiled program"),
    (b"\x1f\x8b\x08", "a gzip archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"\xfd7zXZ\x00", "an XZ archive"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
)

_SIGNATURES_OF_BINARIES: tuple[tuple[bytes, str], ...] = (
    (b"MZ", "a Windows program"),
    (b"BZh", "a bzip2 archive"),
    (b"BM", "a BMP picture"),
    (b"RIFF", "a sound, film or WebP picture (RIFF)"),
    (b"OggS", "a sound or film (Ogg)"),
    (b"ID3", "a sound (MP3)"),
    (b"wOF", "a font"),
)
"""Short signatures that a story may begin with: they count only if the rest is binary too."""

_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f\v\x1b")) + b"\x7f"
MAX_CONTROL_SHARE = 0.01
"""Text has practically no control characters; random bytes have about 11 percent."""
FEW_CONTROLS = 4
"""So many are a slip, such as a stray NUL, in however short a text of at least eight times more."""


def looks_like(data: bytes) -> str | None:
    """Return what ``data`` looks like if it is not text ("a PDF"), else None.

    UTF-16 and UTF-32 must be told apart before: their ASCII characters hold zero bytes.
    """
    for signature, words in _SIGNATURES:
        if data.startswith(signature):
            return words
    controls = len(data) - len(data.translate(None, delete=_CONTROLS))
    if controls <= max(MAX_CONTROL_SHARE * len(data), min(FEW_CONTROLS, len(data) // 8)):
        return None
    for signature, words in _SIGNATURES_OF_BINARIES:
        if data.startswith(signature):
            return words
    return "binary data, not text"
