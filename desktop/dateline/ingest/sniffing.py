"""What a file of a name that says little is, told by how it begins: XML feeds and map files."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path

LOOKED_AT = 4096
"""Bytes of a file."""
_BEFORE_ROOT = re.compile(r"\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>", re.DOTALL)
_ROOT = re.compile(r"<(?:[\w.-]+:)?([\w.-]+)")
_ROOTS = {"rss": ".rss", "RDF": ".rss", "feed": ".atom", "kml": ".kml"}
_GEOJSON = re.compile(r'"type"\s*:\s*"Feature(?:Collection)?"')


def suffix_told(path: Path) -> str:
    """Return the ending that tells what a ``.xml`` or ``.json`` file is; empty where it can't."""
    ending = ending_that_says_little(path)
    return suffix_of_beginning(_beginning(path), ending) if ending else ""


def ending_that_says_little(name: str | Path) -> str:
    """Return the ending of a name, lower case, where only the content tells what the file is."""
    ending = os.path.splitext(name)[1].lower()  # noqa: PTH122 - called for every file
    return ending if ending in {".xml", ".json"} else ""


def suffix_of_beginning(data: bytes, ending: str) -> str:
    """Return the ending that the first bytes of a ``.xml`` or ``.json`` file call for."""
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    words = data[:LOOKED_AT].decode("utf-16" if wide else "utf-8-sig", "replace")
    return _of_xml(words) if ending == ".xml" else _of_json(words)


def _beginning(path: Path) -> bytes:
    try:
        if stat.S_ISREG(path.stat().st_mode):
            with path.open("rb") as file:
                return file.read(LOOKED_AT)
    except OSError:
        pass  # nothing tells, so it is left out as other unknown files are
    return b""


def _of_xml(words: str) -> str:
    offset = 0
    while before := _BEFORE_ROOT.match(words, offset):
        offset = before.end()
    root = _ROOT.match(words, offset)
    return _ROOTS.get(root[1], "") if root else ""


def _of_json(words: str) -> str:
    return ".geojson" if words.lstrip().startswith("{") and _GEOJSON.search(words) else ""
