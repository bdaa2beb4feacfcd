"""Makes the portable archive from the frozen app: ``python packaging/linux/portable.py DIST``."""

from __future__ import annotations

import gzip
import os
import sys
import tarfile
import tempfile
from pathlib import Path

from stage import HERE, ROOT, copy, desktop_files, manual, version

PACKING = 1 if os.environ.get("FAST") else 6


def entry(info: tarfile.TarInfo, when: int) -> tarfile.TarInfo:
    """Forget who built it and when each file was copied."""
    info.uid = info.gid = 0
    info.uname = info.gname = ""
    info.mtime = when
    info.mode = 0o755 if info.isdir() or info.mode & 0o100 else 0o644
    return info


def build(dist: Path, when: int) -> Path:
    """Make the archive in ``dist`` and return it."""
    top = f"dateline-{version()}"
    target = dist / f"{top}-linux-x86_64.tar.gz"
    with tempfile.TemporaryDirectory(dir=ROOT / "build") as scratch:
        extra = Path(scratch)
        desktop_files(extra / "share")
        manual(extra / "share", when)
        copy(HERE / "integrate", extra / "integrate", 0o755)
        copy(ROOT / "LICENSE", extra / "LICENSE")
        words = (HERE / "portable-readme").read_text(encoding="utf-8")
        (extra / "README").write_text(words.replace("VERSION", version()), encoding="utf-8")
        with (
            target.open("wb") as file,
            gzip.GzipFile("", "wb", PACKING, file, mtime=when) as packed,
            tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as archive,
        ):
            for source in (dist / "dateline", extra):
                for path in sorted(source.rglob("*")):
                    name = f"{top}/{path.relative_to(source).as_posix()}"
                    archive.add(path, name, False, filter=lambda info: entry(info, when))
    return target


if __name__ == "__main__":
    build(Path(sys.argv[1]), int(os.environ["SOURCE_DATE_EPOCH"]))
