"""Where every call begins: decides between the window and the command line, cheaply."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Sequence
from multiprocessing import freeze_support
from pathlib import Path
from typing import NoReturn


def main(words: Sequence[str] | None = None) -> int:
    """Run Dateline and return the exit status.

    Args:
        words: the command line without the program's name; by default that of this process.
    """
    freeze_support()
    if sys.stderr is None:  # closed by whoever started this: what is said there goes nowhere
        sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - for as long as we run
    given = list(sys.argv[1:] if words is None else words)
    from dateline.cli.arguments import wants_command, window_parser

    if wants_command(given):
        return _command(given)
    called = window_parser().parse_args(given)
    from dateline import app

    return app.run(called.files)


def _command(words: Sequence[str]) -> int:
    from dateline.cli import arguments
    from dateline.cli.progress import harmless
    from dateline.domain.errors import CallError, Cancelled, UserError

    called = arguments.parser().parse_args(words)
    signal.signal(signal.SIGTERM, _stop)
    try:
        if called.command == "analyse":
            from dateline.cli import analyse

            return analyse.run(called, own=_own)
        from dateline.app import Unseen
        from dateline.cli import export

        return export.run(called, windowless=Unseen())
    except UserError as error:
        said = harmless(f"dateline: {error}", sys.stderr.encoding or "utf-8")
        sys.stderr.write(f"{said}\n")
        return 2 if isinstance(error, CallError) else 1
    except (Cancelled, KeyboardInterrupt):
        sys.stderr.write("dateline: stopped\n")
        return 130


def _stop(*_: object) -> NoReturn:
    """Being told to end is as Ctrl+C: what was finished is kept, and nothing half-written left."""
    raise KeyboardInterrupt


def _own() -> Path:
    from dateline import app

    return app.own_folder()


if __name__ == "__main__":
    sys.exit(main())
