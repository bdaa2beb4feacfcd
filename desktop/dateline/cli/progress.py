"""A progress bar on a terminal, silence in a pipe."""

from __future__ import annotations

import sys

from tqdm import tqdm


class Bar:
    """Progress for the command line, on standard error."""

    def __init__(self, unit: str = "stories") -> None:
        """Show nothing yet, and nothing at all where standard error is not a terminal.

        ``unit`` is what is counted.
        """
        self._bar = tqdm(
            total=0, unit=f" {unit}", file=sys.stderr, disable=not sys.stderr.isatty(), leave=False
        )

    def __enter__(self) -> Bar:
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.close()

    def found(self) -> None:
        """Take note of one more story to be read."""
        self._bar.total = (self._bar.total or 0) + 1

    def step(self, done: int, total: int, label: str) -> None:
        """Show how far the work is."""
        self._bar.total = max(total, self._bar.total or 0)
        self._bar.n = done
        self._bar.set_postfix_str(label[-40:], refresh=True)

    def say(self, message: str) -> None:
        """Print a line above the bar; control characters are shown, not sent to the terminal."""
        tqdm.write(harmless(message, sys.stderr.encoding or "utf-8"), file=sys.stderr)


def harmless(message: str, encoding: str) -> str:
    """Return words that a terminal of this encoding shows and does not obey."""
    shown = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in message)
    return shown.encode(encoding, "backslashreplace").decode(encoding)
