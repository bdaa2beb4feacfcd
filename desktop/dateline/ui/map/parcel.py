"""Several answers in one, so that a page need not come back for each.

The layout: the length of a JSON head (uint32, little-endian), the head, then the parts, each filled
up to a multiple of 8 bytes, as is the head with its length. The head is a JSON object with
``"parts": [[name, offset, length], ...]``, offsets counted behind it. ``web/parcel.js`` reads it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping


def parcel(parts: Mapping[str, bytes], **head: object) -> bytes:
    """Return the parts in one piece; ``head`` tells what else the page is to know."""
    places, pieces, at = [], [], 0
    for name, data in parts.items():
        places.append((name, at, len(data)))
        pieces.append(_padded(data))
        at += len(pieces[-1])
    written = json.dumps({**head, "parts": places}, ensure_ascii=False).encode()
    return b"".join((_padded(len(written).to_bytes(4, "little") + written), *pieces))


def _padded(data: bytes) -> bytes:
    return data.ljust(-(-len(data) // 8) * 8, b"\0")
