"""``dateline export``: write a picture or the data of a project, without a window."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from dateline.cli.progress import Bar
from dateline.domain.errors import CallError
from dateline.services.exporting import Wish, count_undated, export_file
from dateline.services.formats import PICTURE_ENDINGS, Format, format_of, refusal
from dateline.services.part import Part, wanted_in
from dateline.services.pictures import PictureWish
from dateline.services.wanted import Wanted

DrawPicture = Callable[[Path, Path, PictureWish], None]
"""Makes a picture of a project: it needs a page to render, which this room can't make."""


def run(arguments: argparse.Namespace, *, picture: DrawPicture) -> int:
    """Write what the ending of the target says, and return the exit status.

    Args:
        arguments: of the command.
        picture: makes a picture of a project.

    Raises:
        CallError: the target is the project itself, its ending is not known, or an option is not
            for this kind of file, or names what the project does not have.
        UserError: the project can't be read, or the target not be written.
    """
    project: Path = arguments.project
    output: Path = arguments.output
    if output.exists() and project.exists() and output.samefile(project):
        raise CallError(
            f"{output} is the project itself, and would be lost. Give another --output."
        )
    kind = format_of(output)
    is_picture = kind is None and output.suffix.lower() in PICTURE_ENDINGS
    if kind is None and not is_picture:
        raise CallError(refusal(output) or "")
    _check_options(arguments, kind)
    wanted = wanted_in(project, _part(arguments))
    with Bar() as bar:
        if kind is None:
            picture(project, output, _picture_wish(arguments, wanted))
        else:
            _write(arguments, kind, wanted, bar, picture)
        if kind is None or kind.dated_only:
            _tell_undated(project, wanted, bar)
        if arguments.raw:
            bar.say(
                f"dateline: {output}: warning: cells are as the stories have them; a spreadsheet "
                "may take some for formulas."
            )
    return 0


def _check_options(arguments: argparse.Namespace, kind: Format | None) -> None:
    """Refuse options that say nothing about this kind of file."""
    output: Path = arguments.output
    draws = kind is None or kind.holds_picture
    for option in ("size", "style"):
        if getattr(arguments, option) is not None and not draws:
            raise CallError(f"--{option} is for pictures, and {output} holds none. Leave it out.")
    if arguments.atlas is not None and output.suffix.lower() != ".pdf":
        raise CallError(f"--atlas is for .pdf, and {output} has no pages. Leave it out.")
    if arguments.raw and not (kind and kind.can_be_raw):
        raise CallError(
            f"--raw is for tables of text (.csv, .tsv); {output} needs none. Leave it out."
        )


def _part(arguments: argparse.Namespace) -> Part:
    start, end = arguments.start, arguments.end
    if start is not None and end is not None and start >= end:
        raise CallError("--to lies before --from. Give them the other way round.")
    return Part(
        start=start,
        end=end,
        box=arguments.bbox,
        places=tuple(arguments.place),
        stories=tuple(arguments.story),
    )


def _picture_wish(arguments: argparse.Namespace, wanted: Wanted | None) -> PictureWish:
    return PictureWish(
        title=arguments.title,
        size=arguments.size,
        style=arguments.style,
        atlas=arguments.atlas,
        wanted=wanted,
    )


def _write(
    arguments: argparse.Namespace,
    kind: Format,
    wanted: Wanted | None,
    bar: Bar,
    picture: DrawPicture,
) -> None:
    project: Path = arguments.project
    drawn = None
    if kind.holds_picture:
        with TemporaryDirectory(prefix="dateline-") as folder:
            path = Path(folder) / "map.png"
            picture(project, path, _picture_wish(arguments, wanted))
            drawn = path.read_bytes()
    wish = Wish(wanted=wanted, title=arguments.title, raw=arguments.raw, picture=drawn)
    export_file(project, arguments.output, progress=bar, wish=wish)


def _tell_undated(project: Path, wanted: Wanted | None, bar: Bar) -> None:
    if undated := count_undated(project, wanted):
        events = "1 event has" if undated == 1 else f"{undated:,} events have"
        bar.say(f"dateline: {project}: warning: {events} no date and can't be on the map.")
