"""Under which licence everything is that ships, and whether it may.

Run: ``python packaging/licences.py`` to check the packages of ``requirements.lock`` that are
installed here and to write the page that the app shows, ``resources/licences/third-party.html``.
"""

from __future__ import annotations

import os
import re
import sys
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
LOCK = ROOT / "requirements.lock"
TABLE = ROOT / "packaging" / "licences.toml"
SHARED_TEXTS = ROOT / "resources" / "basemap" / "licences"
PAGE = ROOT / "resources" / "licences" / "third-party.html"
_TEXT = re.compile(r"^(licen[cs]es?|copying|notice)\b", re.IGNORECASE)
_TOKEN = re.compile(r"[()]|AND\b|OR\b|[^\s()]+(?: WITH [^\s()]+)?")
_LOCKED = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>\S+)")


@dataclass(frozen=True, slots=True)
class Part:
    """Something of others' that ships."""

    name: str
    version: str
    licence: str
    """An SPDX expression; empty where nothing is known."""
    about: str
    texts: tuple[str, ...]


def table() -> dict[str, Any]:
    """Return what was decided by hand."""
    with TABLE.open("rb") as file:
        return tomllib.load(file)


def locked(lock: Path = LOCK) -> dict[str, set[str]]:
    """Return the names of the packages that the lock holds, with their versions."""
    found: dict[str, set[str]] = {}
    for line in lock.read_text(encoding="utf-8").splitlines():
        if match := _LOCKED.match(line):
            found.setdefault(match["name"], set()).add(match["version"])
    return found


def installed(names: dict[str, set[str]]) -> Iterator[Distribution]:
    """Yield those of the packages that this system has; some are for others."""
    for name in names:
        try:
            yield distribution(name)
        except PackageNotFoundError:
            continue


def part_of(package: Distribution, decided: dict[str, Any]) -> Part:
    """Return what a package says of itself, or what was decided for it."""
    name = package.metadata["Name"].lower().replace("_", "-").replace(".", "-")
    known = decided["reviewed"].get(name)
    return Part(
        name=package.metadata["Name"],
        version=package.version,
        licence=known["licence"] if known else declared(package, decided["says"]),
        about=known["why"] if known else (package.metadata.get("Summary") or ""),
        texts=tuple(texts_of(package, decided["texts"].get(name, ()))),
    )


def declared(package: Distribution, says: dict[str, str]) -> str:
    """Return the licence that a package's metadata declares, as an SPDX expression; else empty."""
    metadata = package.metadata
    if expression := metadata.get("License-Expression"):
        return str(expression)
    if "UNKNOWN" not in (said := (metadata.get("License") or "").strip()) and 0 < len(said) < 80:
        return says.get(said, said)
    classifiers = metadata.get_all("Classifier") or []
    named = [name.split(" :: ")[-1] for name in classifiers if name.startswith("License :: ")]
    return " AND ".join(says.get(name, name) for name in named if name != "OSI Approved")


def texts_of(package: Distribution, instead: list[str] | tuple[str, ...]) -> Iterator[str]:
    """Yield the texts of a package's licence."""
    for name in instead:
        yield (SHARED_TEXTS / name).read_text(encoding="utf-8")
    for file in package.files or ():
        own = file.parts[0].endswith(".dist-info")
        if own and ("licenses" in file.parts or _TEXT.match(file.name)):
            yield Path(str(file.locate())).read_text(encoding="utf-8", errors="replace")


def may_ship(expression: str, allowed: set[str]) -> bool:
    """Whether an SPDX expression can be satisfied with allowed licences alone.

    ``OR`` leaves the choice to us; ``AND`` asks for both and binds closer. What is no expression is
    refused: it has to be looked at and written down in the table.
    """
    waiting = _TOKEN.findall(expression)[::-1]
    try:
        found = _any_of(waiting, allowed)
    except IndexError:  # it breaks off
        return False
    return found and not waiting


def _any_of(waiting: list[str], allowed: set[str]) -> bool:
    found = _all_of(waiting, allowed)
    while waiting and waiting[-1] == "OR":
        waiting.pop()
        found = _all_of(waiting, allowed) or found
    return found


def _all_of(waiting: list[str], allowed: set[str]) -> bool:
    found = _one(waiting, allowed)
    while waiting and waiting[-1] == "AND":
        waiting.pop()
        found = _one(waiting, allowed) and found
    return found


def _one(waiting: list[str], allowed: set[str]) -> bool:
    name = waiting.pop()
    if name != "(":
        return name in allowed
    found = _any_of(waiting, allowed)
    return waiting.pop() == ")" and found


def others(decided: dict[str, Any], told: Mapping[str, str] | None = None) -> list[Part]:
    """Return what ships beside the Python packages.

    Args:
        decided: the table.
        told: for each library or file that ships, by name, the text of its licence.
    """
    parts = []
    for entry in decided["other"]:
        begins = tuple(entry.get("files", ()))
        texts = [(ROOT / name).read_text(encoding="utf-8") for name in entry.get("texts", ())]
        texts += [text for name, text in sorted((told or {}).items()) if name.startswith(begins)]
        about = entry.get("about", "")
        parts.append(Part(entry["name"], "", entry["licence"], about, tuple(dict.fromkeys(texts))))
    return parts


def refused(parts: list[Part], decided: dict[str, Any]) -> list[str]:
    """Return a line for each part that may not ship."""
    allowed = set(decided["allowed"])
    return [
        f"{part.name} {part.version}: {part.licence or 'no licence declared'}"
        for part in parts
        if not may_ship(part.licence, allowed)
    ]


def shipped_packages(sources: list[Path]) -> list[Distribution]:
    """Return the packages, of those locked, that any of these files belongs to."""
    wanted = {os.path.normpath(source) for source in sources}
    return [
        package
        for package in installed(locked())
        if any(os.path.normpath(file.locate()) in wanted for file in package.files or ())
    ]


def unknown_libraries(names: list[str], decided: dict[str, Any]) -> list[str]:
    """Return the libraries of the building machine that ship without an entry in the table."""
    known = tuple(begin for entry in decided["other"] for begin in entry.get("files", ()))
    return [name for name in names if not name.startswith(known)]


def main() -> int:
    """Check what is locked and installed, and write the page."""
    import licence_page

    decided = table()
    parts = [part_of(package, decided) for package in installed(locked())] + others(decided)
    if wrong := refused(parts, decided):
        print("May not ship, or not known whether it may:", *wrong, sep="\n  ", file=sys.stderr)
        return 1
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(licence_page.page(parts), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
