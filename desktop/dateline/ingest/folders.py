"""Finds the readable files in what was named on the command line or dropped on the window."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from dateline.domain.text import DocumentId

DEEPEST = 64
"""Folders inside folders beyond this depth are not looked into."""


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file to be read, which may turn out not to be readable."""

    path: Path
    id: DocumentId
    """Path relative to the argument, in POSIX form; for a file argument its name."""


def find_files(paths: Sequence[Path], *, suffixes: frozenset[str]) -> tuple[SourceFile, ...]:
    """Return the files named by ``paths``, in their order, folders expanded.

    Folders are walked in code point order of the names; in them hidden files and folders and other
    suffixes are passed over, links are followed, and no folder is entered twice. A file or folder
    that can't be reached is returned too, so that reading it says why. A file named twice is
    returned once; of two files with the same id the later one gets as much of its path as it takes.
    """
    found: list[SourceFile] = []
    taken: set[str] = set()
    files: set[str] = set()
    for argument in paths:
        for path, relative in _expand(argument, suffixes):
            real = os.path.realpath(path)
            if real in files:
                continue
            files.add(real)
            name = _unused(relative, path, taken)
            taken.add(name)
            found.append(SourceFile(path, DocumentId(name)))
    return tuple(found)


def _expand(argument: Path, suffixes: frozenset[str]) -> Iterator[tuple[Path, str]]:
    if argument.is_dir():
        yield from _walk(argument, "", suffixes, set(), 0)
    else:
        yield argument, argument.name or str(argument)


def _walk(
    folder: Path, relative: str, suffixes: frozenset[str], entered: set[tuple[int, int]], depth: int
) -> Iterator[tuple[Path, str]]:
    try:
        status = folder.stat()
        entries = sorted(os.listdir(folder))  # noqa: PTH208 - names, not paths, are sorted
    except OSError:
        yield folder, relative or folder.name or str(folder)
        return
    if (status.st_dev, status.st_ino) in entered or depth > DEEPEST:
        return
    entered.add((status.st_dev, status.st_ino))
    for name in entries:
        if name.startswith("."):
            continue
        path = folder / name
        inside = f"{relative}/{name}" if relative else name
        if path.is_dir():
            yield from _walk(path, inside, suffixes, entered, depth + 1)
        elif path.suffix.lower() in suffixes and path.is_file():
            yield path, inside


def _unused(relative: str, path: Path, taken: set[str]) -> str:
    """Return an id that is valid text and not taken: the relative path, or a longer piece of it."""
    name = _as_text(relative)
    parents = len(relative.split("/"))
    parts = path.absolute().parts
    while name in taken and parents < len(parts):
        parents += 1
        name = _as_text("/".join(parts[-parents:]).lstrip("/"))
    return name


def _as_text(name: str) -> str:
    """Show bytes of a name that are not UTF-8 as U+FFFD: they could not be written out again."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
