"""``dateline export``: write a picture or the data of a project, without a window."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from dateline.cli.progress import Bar
from dateline.services.exporting import export_file

PICTURES = frozenset({".png"})


def run(arguments: argparse.Namespace, *, picture: Callable[[Path, Path], None]) -> int:
    """Write what the ending of the target says, and return the exit status.

    Args:
        arguments: ``project`` and ``output``.
        picture: makes a picture of a project; pictures need a page to render, which this room
            can't make.

    Raises:
        UserError: the project can't be read, or the target not be written.
    """
    project: Path = arguments.project
    output: Path = arguments.output
    if output.suffix.lower() in PICTURES:
        picture(project, output)
        return 0
    with Bar() as bar:
        export_file(project, output, progress=bar)
    return 0
