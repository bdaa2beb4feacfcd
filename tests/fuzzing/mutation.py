"""Damages files as transfer, programs and people who mean harm do; the same for the same dice."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

_TOKENS = (
    *(b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\r", b"\n\n", b"\xe2\x80\xae", b"\xed\xa0\x80"),
    *(b"<", b">", b"</", b"<!--", b"<script>", b"<![CDATA[", b"&#x0;", b"&#1114112;", b'"', b"'"),
    *(b"<p>", b"<table>", b"</body>", b'<meta charset="', b"<time datetime=", b"<title>"),
    *(b"{", b"}", b"[", b"]", b":", b"\\u0000", b"\\ud800", b"NaN", b"1e999", b"-1", b"null"),
    *(b"---\n", b"+++\n", b"```", b"](", b"![", b"| --- |", b"Update ", b"11/25/2025", b"9999"),
    *(b"PK\x03\x04", b"%PDF-", b"{\\rtf", b"\\par", b"\\bin999999", b"endobj", b"stream\n", b"<<"),
    *(b"MIME-Version: 1.0\n", b"Content-Type: ", b"=?utf-8?q?", b"boundary=", b"\x7f", b"\x80"),
)
_NUMBERS = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0xFFFF, 2**31 - 1, 2**32 - 1, 2**63 - 1)
_LONGEST = 200_000


def damaged(dice: Random, samples: Sequence[bytes]) -> bytes:
    """Return one of the samples, damaged in a few ways."""
    data = dice.choice(samples)
    for _ in range(dice.choice((1, 1, 2, 4, 16))):
        data = dice.choice(_WAYS)(dice, data, samples)[:_LONGEST]
    return data


def _place(dice: Random, data: bytes) -> int:
    return dice.randrange(len(data) + 1)


def _flip(dice: Random, data: bytes, _: Sequence[bytes]) -> bytes:
    at = _place(dice, data)
    return data[:at] + bytes([dice.randrange(256)]) + data[at + 1 :]


def _cut(dice: Random, data: bytes, _: Sequence[bytes]) -> bytes:
    start, end = sorted((_place(dice, data), _place(dice, data)))
    return data[:start] + data[min(end, start + dice.choice((1, 16, 4096, len(data)))) :]


def _end_early(dice: Random, data: bytes, _: Sequence[bytes]) -> bytes:
    return data[: _place(dice, data)]


def _repeat(dice: Random, data: bytes, _: Sequence[bytes]) -> bytes:
    start = _place(dice, data)
    piece = data[start : start + dice.choice((1, 8, 64, 1024))]
    return data[:start] + piece * dice.choice((2, 10, 1000)) + data[start:]


def _insert(dice: Random, data: bytes, _: Sequence[bytes]) -> bytes:
    at = _place(dice, data)
    return data[:at] + dice.choice(_TOKENS) * dice.choice((1, 1, 1, 300)) + data[at:]


def _number(dice: Random, data: bytes, _: Sequence[bytes]) -> bytes:
    at, size = _place(dice, data), dice.choice((1, 2, 4, 8))
    number = dice.choice(_NUMBERS) & (2 ** (8 * size) - 1)
    return data[:at] + number.to_bytes(size, dice.choice(("big", "little"))) + data[at + size :]


def _graft(dice: Random, data: bytes, samples: Sequence[bytes]) -> bytes:
    other = dice.choice(samples)
    return data[: _place(dice, data)] + other[_place(dice, other) :]


_WAYS: tuple[Callable[[Random, bytes, Sequence[bytes]], bytes], ...] = (
    *(_flip, _flip, _number, _cut, _end_early),
    *(_repeat, _insert, _insert, _graft),
)
