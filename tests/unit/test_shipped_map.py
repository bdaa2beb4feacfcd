"""What is vendored and what a maintainer's script made is what the notes beside it say."""

from __future__ import annotations

import hashlib
import tomllib
from pathlib import Path

from dateline import resources

_PERMISSIVE = {"MIT", "BSD-2-Clause", "BSD-3-Clause", "ISC", "Apache-2.0"}


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_vendored_files_are_as_they_came() -> None:
    folder = resources.path("resources", "vendor")
    listed: dict[str, str] = {}
    libraries = tomllib.loads((folder / "vendored.toml").read_text(encoding="utf-8"))["library"]
    for library in libraries:
        assert library["license"] in _PERMISSIVE
        assert f"{library['name']}/LICENSE" in library["files"]
        listed |= library["files"]
    found = {
        path.relative_to(folder).as_posix(): _digest(path)
        for path in folder.rglob("*")
        if path.is_file() and path.name != "vendored.toml"
    }
    assert found == listed
    assert {library["name"]: library["version"] for library in libraries} == {
        "leaflet": "1.9.4",
        "protomaps-leaflet": "5.1.0",
        "gifenc": "1.0.3",
        "webm-muxer": "5.1.4",
    }


def test_the_basemap_is_the_one_that_was_checked_in() -> None:
    folder = resources.path("resources", "basemap")
    digest, name = (folder / "world.sha256").read_text(encoding="utf-8").split()
    assert _digest(folder / name) == digest
    assert (folder / name).stat().st_size < 25_000_000
