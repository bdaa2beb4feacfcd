"""How the matches of one name are packed into one blob: a lookup is one probe of a b-tree."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dateline.domain.places import NameKind

KINDS: tuple[NameKind, ...] = (
    NameKind.MAIN,
    NameKind.ALTERNATE,
    NameKind.FORMER,
    NameKind.ABBREVIATION,
    NameKind.DEMONYM,
    NameKind.METONYM,
)
"""A kind is stored as its index here; new ones go to the end."""

PRIOR_UNIT = 65535
"""Priors are stored in fractions of this."""

_HEAD = struct.Struct("<iBHH")
_SEPARATOR = "\x1f"


@dataclass(frozen=True, slots=True)
class PackedMatch:
    """One place of a name: its ``place.num``, and how it is spelled, the preferred way first."""

    num: int
    kind: NameKind
    prior: float
    spellings: tuple[str, ...]
    """Empty: spelled as the place's own name."""


def pack(matches: Iterable[PackedMatch]) -> bytes:
    """Return the blob for the matches of one name, in the order given."""
    parts: list[bytes] = []
    for match in matches:
        spelled = _SEPARATOR.join(match.spellings).encode()
        prior = max(1, min(PRIOR_UNIT, round(match.prior * PRIOR_UNIT)))
        parts.append(_HEAD.pack(match.num, KINDS.index(match.kind), prior, len(spelled)))
        parts.append(spelled)
    return b"".join(parts)


def unpack(blob: bytes) -> Iterator[PackedMatch]:
    """Yield the matches of one name as they were packed; priors sum to about 1.

    Raises:
        struct.error: the blob is cut short.
        IndexError: it names a kind that does not exist.
    """
    offset = 0
    while offset < len(blob):
        num, kind, prior, length = _HEAD.unpack_from(blob, offset)
        offset += _HEAD.size
        spelled = blob[offset : offset + length].decode()
        offset += length
        spellings = tuple(spelled.split(_SEPARATOR)) if spelled else ()
        yield PackedMatch(num, KINDS[kind], prior / PRIOR_UNIT, spellings)
