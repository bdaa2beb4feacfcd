"""``dateline export``: write a picture or the data of a project, without a window."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from dateline.cli.progress import Bar
from dateline.domain.errors import CallError
from dateline.services.exporting import count_undated, export_file, refusal

PICTURES = frozenset({".png", ".svg", ".pdf", ".webm", ".gif"})
MAPS = PICTURES | {".html", ".htm"}
"""What shows dated events only."""


def run(arguments: argparse.Namespace, *, picture: Callable[[Path, Path], None]) -> int:
    """Write what the ending of the target says, and return the exit status.

    Args:
        arguments: ``project`` and ``output``.
        picture: makes a picture of a project; pictures need a page to render, which this room
            can't make.

    Raises:
        CallError: the target is the project itself, or its ending is not known.
        UserError: the project can't be read, or the target not be written.
    """
    project: Path = arguments.project
    output: Path = arguments.output
    if output.exists() and project.exists() and output.samefile(project):
        raise CallError(
            f"{output} is the project itself, and would be lost. Give another --output."
        )
    ending = output.suffix.lower()
    reason = None if ending in PICTURES else refusal(output)
    if reason is not None:
        raise CallError(reason)
    with Bar() as bar:
        if ending in PICTURES:
            picture(project, output)
        else:
            export_file(project, output, progress=bar)
        if ending in MAPS and (undated := count_undated(project)):
            events = "1 event has" if undated == 1 else f"{undated:,} events have"
            bar.say(f"dateline: {project}: warning: {events} no date and can't be on the map.")
    return 0
