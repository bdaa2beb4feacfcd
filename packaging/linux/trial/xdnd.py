"""Drops a file on a window as a file manager does: the source's side of XDND, version 5.

The protocol: https://www.freedesktop.org/wiki/Specifications/XDND/
"""

from __future__ import annotations

import time
from pathlib import Path

from Xlib import X, display
from Xlib.protocol import event

VERSION = 5
PATIENCE_S = 20.0


class Drop:
    """One drag, from entering the window to being told that the file was taken."""

    def __init__(self, target: int, file: Path) -> None:
        """Become the owner of what is being dragged."""
        self._display = display.Display()
        screen = self._display.screen()
        self._root = screen.root
        self._source = screen.root.create_window(0, 0, 1, 1, 0, screen.root_depth)
        self._target = self._display.create_resource_object("window", target)
        self._uri = file.as_uri().encode() + b"\r\n"
        self._source.set_selection_owner(self._atom("XdndSelection"), X.CurrentTime)

    def run(self) -> None:
        """Enter the window's middle, drop, and wait until the window says it is done.

        Raises:
            TimeoutError: it does not answer, or does not want the file.
        """
        uris = self._atom("text/uri-list")
        self._send("XdndEnter", VERSION << 24, uris, 0, 0)
        self._send("XdndPosition", 0, self._middle(), X.CurrentTime, self._atom("XdndActionCopy"))
        if not self._answer("XdndStatus")[1] & 1:
            raise TimeoutError("the window does not want the file")
        self._send("XdndDrop", 0, X.CurrentTime, 0, 0)
        self._answer("XdndFinished")

    def _atom(self, name: str) -> int:
        return int(self._display.intern_atom(name))

    def _middle(self) -> int:
        size = self._target.get_geometry()
        at = self._root.translate_coords(self._target, size.width // 2, size.height // 2)
        return abs(at.x) << 16 | abs(at.y)

    def _send(self, name: str, *numbers: int) -> None:
        data = (32, [self._source.id, *numbers])
        message = event.ClientMessage(window=self._target, client_type=self._atom(name), data=data)
        self._target.send_event(message)
        self._display.flush()

    def _answer(self, name: str) -> list[int]:
        """Return the window's answer; hand the file over when it asks for it."""
        until = time.monotonic() + PATIENCE_S
        while time.monotonic() < until:
            if not self._display.pending_events():
                time.sleep(0.02)
                continue
            told = self._display.next_event()
            if told.type == X.SelectionRequest:
                self._hand_over(told)
            elif told.type == X.ClientMessage and told.client_type == self._atom(name):
                return list(told.data[1])
        raise TimeoutError(f"no {name} from the window")

    def _hand_over(self, asked: event.SelectionRequest) -> None:
        asked.requestor.change_property(asked.property, asked.target, 8, self._uri)
        answer = event.SelectionNotify(
            time=asked.time,
            requestor=asked.requestor,
            selection=asked.selection,
            target=asked.target,
            property=asked.property,
        )
        asked.requestor.send_event(answer)
        self._display.flush()
