"""Finds the readable files in what was named on the command line or dropped on the window.

ZIP archives are looked into as folders are.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from dateline.domain.errors import SourceError
from dateline.domain.text import DocumentId
from dateline.ingest.members import Member, is_archive, members, shown
from dateline.ingest.sniffing import suffix_told

Look = Callable[[Path], Iterable[Member]]
"""Looks into an archive, as :func:`~dateline.ingest.members.members` does."""
DEEPEST = 64
"""Folders inside folders beyond this depth are not looked into; reading one says so."""


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file to be read, which may turn out not to be readable."""

    path: Path
    id: DocumentId
    """Path relative to the argument, in POSIX form; for a file argument its name."""
    member: str = ""
    """Names a file within the archive at ``path``; empty: the file at ``path`` itself."""
    size: int | None = None
    """Bytes of that member, as the archive says."""
    told: str = ""
    """The ending that its content calls for, where its own says little: ``.rss`` of ``.xml``."""

    held: bytes | None = None
    """The content itself, where it is in no file."""
    problem: SourceError | None = None
    """Why it can't be read, where that is known already."""

    @property
    def suffix(self) -> str:
        """Return the ending that tells what reads it: lower case, with the dot."""
        return self.told or os.path.splitext(self.id)[1].lower()  # noqa: PTH122 - for every file


@dataclass(slots=True)
class Found:
    """What was found, and what was passed over."""

    files: list[SourceFile] = field(default_factory=list)
    empty: list[Path] = field(default_factory=list)
    """Folders, as named, and archives that hold no file of a kind that is read."""
    repeated: list[Path] = field(default_factory=list)
    """Other names of files that are among ``files`` already."""
    left_out: set[str] = field(default_factory=set)
    """Files in folders, as real paths, of kinds that are not read."""


@dataclass(frozen=True, slots=True)
class _Inside:
    """A file that an argument names or holds."""

    path: Path
    relative: str
    member: str = ""
    size: int | None = None
    told: str = ""
    problem: SourceError | None = None

    @property
    def real(self) -> str:
        """Return what is the same for all names of the file."""
        return "\0".join((os.path.realpath(self.path), self.member))


def find_files(
    paths: Sequence[Path],
    *,
    suffixes: frozenset[str],
    distinct: bool = False,
    look: Look = members,
) -> Found:
    """Return the files named by ``paths``, in their order, folders expanded.

    Folders are walked in code point order of the names; in them hidden files and folders are passed
    over, other suffixes left out, links followed, and no folder is entered twice. A file or folder
    that can't be reached, or lies too deep, is returned too, so that reading it says why. A file
    named twice is returned once.

    Args:
        paths: files and folders.
        suffixes: what is read inside folders; lower case, with the dot.
        distinct: of two files with the same id, give the later one as much of its path as it takes.
        look: looks into archives.
    """
    found = Found()
    taken: set[str] = set()
    known: set[str] = set()
    for argument in paths:
        hollow: list[Path] = []
        inside = list(_expand(argument, _Walk(suffixes, found.left_out, hollow, look)))
        found.empty += hollow or ([] if inside else [argument])
        for each in inside:
            if each.real in known:
                found.repeated.append(each.path)
                continue
            known.add(each.real)
            name = _unused(each.relative, each.path, taken) if distinct else _as_text(each.relative)
            taken.add(name)
            found.files.append(
                SourceFile(
                    each.path,
                    DocumentId(name),
                    member=each.member,
                    size=each.size,
                    told=each.told,
                    problem=each.problem,
                )
            )
    return found


def _expand(argument: Path, walk: _Walk) -> Iterator[_Inside]:
    if argument.is_dir():
        yield from walk.into(argument, "", 0)
    else:
        yield from walk.file(argument, argument.name or str(argument))


class _Walk:
    """One walk through a folder that was named."""

    def __init__(
        self, suffixes: frozenset[str], left_out: set[str], hollow: list[Path], look: Look
    ) -> None:
        self._suffixes = suffixes
        self._look = look
        self._hollow = hollow
        self._left_out = left_out
        self._entered: set[tuple[int, int]] = set()

    def file(self, path: Path, relative: str) -> Iterator[_Inside]:
        """Yield a file, or the files to be read in an archive."""
        if not is_archive(path) or not path.is_file():
            yield _Inside(path, relative, told=suffix_told(path))
            return
        try:
            inside = list(self._look(path))
        except SourceError as problem:
            yield _Inside(path, relative, problem=problem)
            return
        found = False
        for each in inside:
            ending = os.path.splitext(each.name)[1].lower()  # noqa: PTH122
            name = shown(each.name)
            if ending in self._suffixes or each.told in self._suffixes:
                found = True
                yield _Inside(path, f"{relative}/{name}", each.name, each.size, each.told)
            else:
                self._left_out.add(f"{os.path.realpath(path)}/{name}")
        if not found:
            self._hollow.append(path)

    def into(self, folder: Path, relative: str, depth: int) -> Iterator[_Inside]:
        """Yield the files to be read in a folder, with their paths relative to the one named."""
        try:
            status = folder.stat()
            entries = sorted(os.listdir(folder))  # noqa: PTH208 - names, not paths, are sorted
        except OSError:
            yield _Inside(folder, relative or folder.name or str(folder))
            return
        if (status.st_dev, status.st_ino) in self._entered:
            return
        if depth > DEEPEST:
            yield _Inside(folder, relative)
            return
        self._entered.add((status.st_dev, status.st_ino))
        for name in entries:
            if name.startswith("."):
                continue
            path = folder / name
            inside = f"{relative}/{name}" if relative else name
            if path.is_dir():
                yield from self.into(path, inside, depth + 1)
            elif path.suffix.lower() in self._suffixes or suffix_told(path) in self._suffixes:
                yield from self.file(path, inside)
            else:
                self._left_out.add(os.path.realpath(path))


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
