"""Which Debian packages the frozen app needs: those that carry what it is linked with."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

OPTIONAL = ("libqgtk3",)
"""Plugins that Qt leaves alone where the desktop lacks what they are linked with."""
_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)", re.MULTILINE)
_GLIBC = re.compile(r"\bGLIBC_(\d+)\.(\d+)")
_GLIBCXX = re.compile(r"\bGLIBCXX_3\.4\.(\d+)")
_GCC_OF = {29: "11", 30: "12", 31: "13", 32: "13.1", 33: "14"}
"""Releases of GCC by the newest symbol version of their libstdc++: gcc.gnu.org, ABI policy."""


def depends(app: Path) -> str:
    """Return the ``Depends`` field for the frozen app in this folder.

    Raises:
        ValueError: it is linked with libraries that no package installed here carries.
    """
    programs = [path for path in sorted(app.rglob("*")) if is_linked(path)]
    told = subprocess.run(
        ["objdump", "-p", *map(str, programs)], check=True, capture_output=True, text=True
    ).stdout
    own = {path.name for path in app.rglob("*")}
    packages = {*carriers(set(_NEEDED.findall(told)) - own).values(), "hicolor-icon-theme"}
    newest = max((int(a), int(b)) for a, b in _GLIBC.findall(told))
    least = {"libc6": f"{newest[0]}.{newest[1]}"}
    if symbols := [int(number) for number in _GLIBCXX.findall(told)]:
        least["libstdc++6"] = _GCC_OF.get(max(symbols), "11")
    return ", ".join(
        f"{name} (>= {least[name]})" if name in least else name for name in sorted(packages)
    )


def is_linked(path: Path) -> bool:
    """Whether a file is a program or a library that must find what it is linked with."""
    if path.is_symlink() or not path.is_file() or path.name.startswith(OPTIONAL):
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def carriers(libraries: set[str]) -> dict[str, str]:
    """Return for each library the package installed here that carries it.

    Raises:
        ValueError: there is none for some of them.
    """
    told = subprocess.run(
        ["dpkg", "-S", *(f"*/{name}" for name in sorted(libraries))],
        check=False,  # it fails where one is missing; that is told below, by name
        capture_output=True,
        text=True,
    ).stdout
    found: dict[str, str] = {}
    for line in told.splitlines():
        owner, _, path = line.partition(": ")
        if (name := Path(path).name) in libraries:
            found.setdefault(name, owner.split(":")[0].split(",")[0])
    if missing := sorted(libraries - found.keys()):
        raise ValueError(f"No package installed here carries {', '.join(missing)}. Run: make setup")
    return found


def copyrights(libraries: set[str]) -> dict[str, str]:
    """Return for each library what its package says of its licence.

    Raises:
        ValueError: no package installed here carries one of them.
        OSError: a package says nothing.
    """
    return {
        name: Path(f"/usr/share/doc/{package}/copyright").read_text(encoding="utf-8")
        for name, package in carriers(libraries).items()
    }
