"""What a user would take instead: four ways to draw events over time with Leaflet, measured alike.

Each peer is a page of its own in a bare web view, a child process of ``map.py``. The libraries are
fetched from npm as it is set up here, by version and checksum, and kept nowhere; Leaflet is ours.
Peers scrub the same windows of time (a year, 33 days on with each step; then from the start to
each of them), pan by the same steps, and open their biggest cluster where they have any.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import json
import os
import shutil
import statistics
import subprocess
import tarfile
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
from children import ROOT, Ended, memory_mb, run, tell

HERE = Path(__file__).parent / "map_web"
LEAFLET = ROOT / "resources" / "vendor" / "leaflet"
SECONDS = 60
MOST_MB = 4_000

PACKAGES = {
    "leaflet.markercluster@1.5.3": (
        "fc6b0b1d00b6c708ae54e43ee4a11ac345e41660e19f0a570190bb35babb1a1c"
    ),
    "leaflet-timedimension@1.1.1": (
        "6b1f367f0585ff4fe9d9729a958c288441c1549929a172c49eac0f5f3bcb8d2b"
    ),
    "iso8601-js-period@0.2.1": "c19655708dc3fc63bc3e345e04316538361ae45658c1d0743ba90d7ba009013b",
    "supercluster@8.0.1": "9cc3a18707e07453270c5e0b1d2ec2419af03f1794b8c8ca7ac4e33d61f78673",
}
"""By name and version as npm has them: the SHA-256 of the package as ``npm pack`` brings it."""

PEERS: dict[str, dict[str, tuple[str, ...]]] = {
    "leaflet canvas circleMarker": {"script": ("circle_marker.js",)},
    "leaflet.markercluster": {
        "script": ("marker_cluster.js",),
        "leaflet.markercluster@1.5.3": (
            "dist/leaflet.markercluster.js",
            "dist/MarkerCluster.css",
            "dist/MarkerCluster.Default.css",
        ),
    },
    "leaflet-timedimension": {
        "script": ("time_dimension.js",),
        "iso8601-js-period@0.2.1": ("iso8601.js",),
        "leaflet-timedimension@1.1.1": ("dist/leaflet.timedimension.min.js",),
    },
    "supercluster": {
        "script": ("super_cluster.js",),
        "supercluster@8.0.1": ("dist/supercluster.min.js",),
    },
}
"""Each peer's own script, and the files of packages that it takes."""

Figures = Callable[[dict[str, object], list[float], list[float]], dict[str, object]]


def peers(few: Path, many: Path, *, dpr: int, figures: Figures) -> dict[str, object]:
    """Return each peer's figures over the events of two projects, or why there are none."""
    report: dict[str, object] = {}
    with tempfile.TemporaryDirectory(prefix="dateline-bench-") as name:
        folder = Path(name)
        for label, project in (("few", few), ("many", many)):
            _write_events(project, folder / f"{label}.js")
        for peer, parts in PEERS.items():
            try:
                page = _write_page(folder, parts)
            except OSError as error:
                report[peer] = f"could not be fetched: {error}"
                continue
            floor = _run(page, "few", dpr)
            ended = _run(page, "many", dpr)
            if ended.reason:
                report[peer] = f"{ended.reason}; so far: {json.dumps(_so_far(ended.told))}"
            else:
                latency = floor.told.get("year_latency") or []
                opened = [float(str(ended.told["open_s"]))]
                report[peer] = figures(ended.told, opened, list(latency))  # type: ignore[call-overload]
    return report


def _run(page: Path, events: str, dpr: int) -> Ended:
    arguments = [__file__, str(page), events]
    return run(arguments, dpr=dpr, seconds=SECONDS, most_mb=MOST_MB)


def _so_far(told: dict[str, object]) -> dict[str, object]:
    """Return what a peer told before it was ended, lists as their medians."""
    return {
        name: round(statistics.median(value), 1) if isinstance(value, list) and value else value
        for name, value in told.items()
    }


def _fetch(package: str, folder: Path) -> Path:
    """Return the folder of a package of npm's.

    Raises:
        OSError: npm is not here, can't fetch it, or fetched something else.
    """
    found = folder / package
    if found.exists():
        return found
    npm = shutil.which("npm")
    if npm is None:
        raise OSError("npm is not installed")
    with tempfile.TemporaryDirectory() as name:
        command = [npm, "pack", package, "--silent", "--pack-destination", name]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
        packed = next(Path(name).glob("*.tgz"), None)
        if done.returncode or packed is None:
            raise OSError(f"npm pack {package} ended with status {done.returncode}")
        if hashlib.sha256(packed.read_bytes()).hexdigest() != PACKAGES[package]:
            raise OSError(f"{package} is not the file it was")
        with tarfile.open(packed) as archive:
            archive.extractall(found, filter="data")
    return found


def _write_page(folder: Path, parts: dict[str, tuple[str, ...]]) -> Path:
    files = [LEAFLET / "leaflet.css", LEAFLET / "leaflet.js"]
    for package, names in parts.items():
        if package != "script":
            files += [_fetch(package, folder) / "package" / name for name in names]
    files += [folder / "events.js", HERE / "peer.js", *(HERE / name for name in parts["script"])]
    tags = [
        f'<link rel="stylesheet" href="{file.as_uri()}">'
        if file.suffix == ".css"
        else f'<script src="{file.as_uri()}"></script>'
        for file in files
    ]
    page = folder / f"{parts['script'][0]}.html"
    style = "<style>html,body,#map{height:100%;margin:0}</style>"
    head = f'<!DOCTYPE html><meta charset="utf-8">{style}<div id="map"></div>'
    page.write_text(head + "\n".join(tags), encoding="utf-8")
    return page


def _write_events(project: Path, file: Path) -> None:
    """Write a project's events as a script: columns sorted by start, base64."""
    from dateline.project.store import ProjectStore

    with closing(ProjectStore.open(project, read_only=True)) as store:
        columns = store.columns()
    latitudes = np.array([place.latitude for place in columns.place_table], "<f4")
    longitudes = np.array([place.longitude for place in columns.place_table], "<f4")
    arrays = {
        "latitudes": latitudes[columns.places[: columns.dated]],
        "longitudes": longitudes[columns.places[: columns.dated]],
        "starts": columns.starts.astype("<f8"),
        "ends": columns.ends.astype("<f8"),
    }
    packed = {name: base64.b64encode(array.tobytes()).decode() for name, array in arrays.items()}
    file.write_text(f"window.packed = {json.dumps(packed)};", encoding="utf-8")


# The child


class PeerPage:
    """A peer's page in a bare web view; it says what it has done by its title."""

    def __init__(self, page: Path) -> None:
        """Load it."""
        from PySide6.QtCore import QEventLoop, QUrl
        from PySide6.QtWebEngineWidgets import QWebEngineView

        self._title = ""
        self._loop = QEventLoop()
        self._view = QWebEngineView()
        self._view.resize(720, 640)
        self._view.titleChanged.connect(self._on_title)
        self._view.load(QUrl.fromLocalFile(str(page)))
        self._view.show()

    def _on_title(self, title: str) -> None:
        self._title = title
        self._loop.quit()

    def wait(self, title: str) -> None:
        """Wait until the page has that title."""
        while self._title != title:
            if self._title.startswith("failed"):
                raise SystemExit(self._title)
            self._loop.exec()

    def do(self, script: str, title: str) -> float:
        """Have the page do something; return the milliseconds until it has that title."""
        begun = time.perf_counter()
        self._view.page().runJavaScript(script)
        self.wait(title)
        return (time.perf_counter() - begun) * 1000

    def ask(self, script: str) -> Any:
        """Return the value of an expression in the page."""
        answers: list[Any] = []

        def keep(answer: Any) -> None:
            answers.append(answer)
            self._loop.quit()

        self._view.page().runJavaScript(f"JSON.stringify({script})", keep)
        while not answers:
            self._loop.exec()
        return json.loads(answers[0] or "null")


def child(page: Path, events: str, began: float) -> None:
    """Show a peer's page and measure it, telling each figure as it is there."""
    from PySide6.QtWidgets import QApplication

    app = QApplication(["peer"])
    shutil.copyfile(page.parent / f"{events}.js", page.parent / "events.js")
    peer = PeerPage(page)
    peer.wait("open")
    tell(open_s=time.time() - began)
    for name in ("year", "edge"):
        peer.do(f"peer.scrub({json.dumps(name)})", f"scrubbed {name}")
        tell(**{f"{name}_frames": peer.ask("peer.take()")})
    steps = range(peer.ask("peer.latencySteps()"))
    tell(year_latency=[peer.do(f"peer.showStep({step})", f"shown {step}") for step in steps])
    peer.do("peer.showAll()", "all")
    peer.do("peer.pan()", "panned")
    tell(pan_frames=peer.ask("peer.take()"))
    taken = peer.do("peer.open()", "opened")
    tell(open_cluster_ms=taken if peer.ask("peer.hasClusters") else None)
    tell(memory_mb=memory_mb(os.getpid()))
    app.quit()


if __name__ == "__main__":
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("page", type=Path, nargs="?")
    words.add_argument("events", nargs="?")
    words.add_argument("--began", type=float, default=time.time())
    asked = words.parse_args()
    if asked.page:
        child(asked.page, asked.events, asked.began)
