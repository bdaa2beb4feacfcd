"""How long work tells where it is, and learns that it should stop."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """Told of each step; the GUI, the command line and the tests each supply one."""

    def step(self, done: int, total: int, label: str) -> None:
        """Take note that ``done`` of ``total`` steps are finished and ``label`` is under way.

        Raises:
            Cancelled: the person asked to stop.
        """


class Silent:
    """Progress that nobody watches and nobody stops."""

    def step(self, done: int, total: int, label: str) -> None:
        """Take no note."""
