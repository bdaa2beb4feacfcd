"""Guesses in what encoding bytes are that are not Unicode and don't say: by chardet, and by sense.

chardet looks at a bounded sample. Where only a few accents stand in it, statistics tell little:
then the old encodings of DOS and Macintosh are left out, and signs that no language writes between
letters speak against an answer.
"""

from __future__ import annotations

import codecs
import re

LARGEST_SAMPLE = 32 * 1024
_SEARCHED = 1024 * 1024
_BEFORE = 200
_FEW = 24
_ORDINARY = re.compile(r"cp125\d|iso8859-(?:1|2|7|9|15)|koi8.*|gb.*|big5.*|.*jis.*|euc.*|cp9.*")
_CANDIDATES = ("cp1250", "cp1257", "iso8859-2", "cp1251")
_SIGN_IN_WORD = re.compile(
    "[^\\W\\d_][\ufffd\u00a1-\u00b6\u00b8-\u00bf\u00d7\u00f7](?=[^\\W\\d_])"
    "|[\u00a3\u00a5\u00a6\u00ac\u00af](?=[^\\W\\d_])"
)
_FOREIGN_RUN = re.compile(rb"[\x80-\xff]{4,}")
_MOST_FOREIGN = 0.5


def guess(data: bytes) -> str:
    """Return the Python name of the encoding that ``data`` most likely is in; Windows-1252 if none.

    ``data`` may still hold bytes that this encoding has not.
    """
    sample = _sample(data)
    high = _count_high(sample)
    encoding = _by_statistics(sample)
    if high < _FEW and high < 0.2 * len(sample) and not _ORDINARY.fullmatch(encoding):
        encoding = "cp1252"
    if _signs_in_words(sample, encoding) > 0.05 * high:
        encoding = min((encoding, *_CANDIDATES), key=lambda name: _signs_in_words(sample, name))
    return encoding


def is_western(data: bytes) -> bool:
    """Whether bytes that call themselves Latin-1 are: it has no words of accented letters alone."""
    sample = _sample(data)
    foreign = sum(map(len, _FOREIGN_RUN.findall(sample)))
    return foreign <= _MOST_FOREIGN * _count_high(sample)


def _sample(data: bytes) -> bytes:
    """Return the lines that hold more than ASCII, from the first such byte on, bounded."""
    first = re.search(rb"[\x80-\xff]", data)
    if first is None:
        return b""
    start = max(data.rfind(b"\n", 0, first.start()) + 1, first.start() - _BEFORE)
    lines = data[start : start + _SEARCHED].split(b"\n")
    return b"\n".join(line for line in lines if not line.isascii())[:LARGEST_SAMPLE]


def _by_statistics(sample: bytes) -> str:
    from chardet import detect  # only for files that are not UTF-8

    try:
        return codecs.lookup(detect(sample)["encoding"] or "cp1252").name
    except LookupError:
        return "cp1252"


def _count_high(sample: bytes) -> int:
    return len(sample) - len(sample.translate(None, delete=bytes(range(128, 256))))


def _signs_in_words(sample: bytes, encoding: str) -> int:
    """Count signs that no language writes there: a sure mark of the wrong encoding."""
    return len(_SIGN_IN_WORD.findall(sample.decode(encoding, "replace")))
