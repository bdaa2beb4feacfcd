"""Words in XML: what it can't hold is replaced."""

from __future__ import annotations

import re

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def for_xml(words: str) -> str:
    """Return words without the characters that XML 1.0 can't hold (section 2.2): U+FFFD instead."""
    return _NOT_XML.sub("\ufffd", words)
