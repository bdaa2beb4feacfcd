"""Tiles from a provider on the network: which addresses they are, and no others."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QUrl

from dateline import __version__
from dateline.ui.saying import say

AGENT = f"Dateline/{__version__}"
"""What the provider is told of who asks."""
DEEPEST = 22
WORLD = (-85.06, -180.0, 85.06, 180.0)
"""South, west, north, east in degrees: as far as Web Mercator goes."""
LONGEST = 500
_MARKS = {"{z}": "190000001", "{x}": "190000002", "{y}": "190000003"}
"""Stand-ins for the numbers of a tile while an address is brought into its normal form."""
_PORTS = {"https": 443, "http": 80}
_HERE = {"localhost", "127.0.0.1"}


@dataclass(frozen=True, kw_only=True)
class Provider:
    """Who serves tiles, and on which terms."""

    template: str
    """The address of a tile, with ``{z}``, ``{x}`` and ``{y}`` for its numbers."""
    attribution: str
    max_zoom: int = 19

    def problem(self) -> str:
        """Return what is wrong with it, in words; empty if nothing is."""
        url = QUrl(_marked(self.template), QUrl.ParsingMode.StrictMode)
        here = url.scheme() == "http" and url.host() in _HERE
        strange = not url.isValid() or not url.host() or bool(url.userInfo())
        faults = (
            (
                any(self.template.count(mark) != 1 for mark in _MARKS),
                say("Map", "The address needs {z}, {x} and {y}, once each."),
            ),
            (
                bool(re.search(r"[{}]", _marked(self.template))),
                say(
                    "Map",
                    "The address may hold {z}, {x} and {y} only. Name one server, without {s}.",
                ),
            ),
            (
                strange or len(self.template) > LONGEST,
                say("Map", "This is not the address of a server."),
            ),
            (
                url.scheme() != "https" and not here,
                say("Map", "The address must begin with https://"),
            ),
            (
                any(mark in url.host() for mark in _MARKS.values()),
                say("Map", "The server's name can't hold {z}, {x} or {y}."),
            ),
            (
                not self.attribution.strip(),
                say("Map", "Say whom to credit: providers ask for it, and pictures carry it."),
            ),
        )
        return next((words for is_so, words in faults if is_so), "")

    @property
    def host(self) -> str:
        """Return the server's name."""
        return QUrl(_marked(self.template)).host()

    @property
    def origin(self) -> str:
        """Return scheme, server and port: what a page's policy can be told."""
        url = QUrl(_normal(QUrl(_marked(self.template))))
        port = f":{url.port()}" if url.port() != -1 else ""
        return f"{url.scheme()}://{url.host(QUrl.ComponentFormattingOption.FullyEncoded)}{port}"

    @cached_property
    def _address(self) -> re.Pattern[str]:
        words = re.escape(_normal(QUrl(_marked(self.template))))
        for name, mark in _MARKS.items():
            words = words.replace(mark, rf"(?P<{name[1]}>\d{{1,8}})")
        return re.compile(words, re.ASCII)

    def serves(self, url: QUrl) -> bool:
        """Whether an address is that of one of its tiles."""
        found = self._address.fullmatch(_normal(url))
        if found is None:
            return False
        zoom, column, row = (int(found[name]) for name in "zxy")
        return zoom <= self.max_zoom and max(column, row) < 1 << zoom


OPEN_STREET_MAP = Provider(
    template="https://tile.openstreetmap.org/{z}/{x}/{y}.png",
    attribution="© OpenStreetMap contributors",
)
"""Standard tiles: operations.osmfoundation.org/policies/tiles."""


def _marked(template: str) -> str:
    for name, mark in _MARKS.items():
        template = template.replace(name, mark)
    return template


def _normal(url: QUrl) -> str:
    """Return an address as a browser writes it: without the port that goes without saying."""
    if url.port() == _PORTS.get(url.scheme()):
        url = QUrl(url)
        url.setPort(-1)
    return str(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
