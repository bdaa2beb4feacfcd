"""Makes the Debian package from the frozen app: ``python packaging/linux/deb.py DIST``.

The smallest packing takes minutes; with ``FAST`` in the environment the quickest is taken, to try
a package out.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from depends import depends
from stage import HERE, ROOT, copy, desktop_files, manual, version, write_gz

PAGE = "_internal/resources/licences/third-party.html"
RECOMMENDS = "fonts-dejavu-core | fonts-noto-core, libgl1-mesa-dri, libnotify-bin, xdg-utils"
PACKING = ("-Zgzip", "-z1") if os.environ.get("FAST") else ("-Zxz", "-z9")
CONTROL = """\
Package: dateline
Version: {version}
Architecture: amd64
Maintainer: The Dateline developers <dateline@localhost>
Installed-Size: {size}
Depends: {depends}
Recommends: ca-certificates, {recommends}
Section: editors
Priority: optional
Description: places and dates of news stories on a map with a time line
 Drop news stories on the window: Dateline finds the places they name, and when
 things happened, and plots the events on a map with a time line. It is made
 for newsroom researchers, investigators and analysts who write reports.
 .
 Everything works offline: what is read never leaves the machine.
"""


def stage(app: Path, root: Path, when: int) -> None:
    """Lay out what the package installs under ``root``."""
    shutil.copytree(app, root / "usr/lib/dateline", symlinks=True)
    (root / "usr/bin").mkdir()
    (root / "usr/bin/dateline").symlink_to("../lib/dateline/dateline")
    share = root / "usr/share"
    desktop_files(share)
    manual(share, when)
    copy(HERE / "apparmor", share / "dateline/apparmor")
    docs = share / "doc/dateline"
    copy(HERE / "copyright", docs / "copyright")
    write_gz(docs / "changelog.gz", (ROOT / "CHANGELOG.md").read_bytes())
    (docs / "THIRD-PARTY-LICENCES.html").symlink_to(f"../../../lib/dateline/{PAGE}")


def build(dist: Path, when: int) -> Path:
    """Make the package in ``dist`` and return it."""
    target = dist / f"dateline_{version()}_amd64.deb"
    with tempfile.TemporaryDirectory(dir=ROOT / "build") as scratch:
        root = Path(scratch) / "root"
        stage(dist / "dateline", root, when)
        needed = depends(dist / "dateline")
        size = sum(path.lstat().st_size for path in root.rglob("*") if path.is_file()) // 1024
        control = root / "DEBIAN"
        control.mkdir()
        words = CONTROL.format(version=version(), size=size, depends=needed, recommends=RECOMMENDS)
        (control / "control").write_text(words)
        for script in ("postinst", "postrm"):
            copy(HERE / script, control / script, 0o755)
        subprocess.run(["chmod", "-R", "u=rwX,go=rX", str(root)], check=True)
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", *PACKING, "--build", str(root), str(target)],
            check=True,
            env={**os.environ, "SOURCE_DATE_EPOCH": str(when)},
            stdout=subprocess.DEVNULL,
        )
    return target


if __name__ == "__main__":
    build(Path(sys.argv[1]), int(os.environ["SOURCE_DATE_EPOCH"]))
