"""The words of the command line, and which sub-command they call."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from dateline import __version__

COMMANDS = ("analyse", "export")


class Parser(argparse.ArgumentParser):
    """Says what is wrong and where to read more, on one line, and leaves with status 2."""

    def error(self, message: str) -> NoReturn:
        """Refuse a wrong call."""
        self.exit(2, f"{self.prog}: {message} (see {self.prog} --help)\n")


def parser() -> Parser:
    """Return the parser for the whole command line."""
    top = Parser(
        prog="dateline",
        allow_abbrev=False,
        description="Finds the places and dates in news stories and plots them on a map.",
        epilog="Without a command, opens the window on FILES: a project, or stories to analyse.",
    )
    top.add_argument("--version", action="version", version=f"Dateline {__version__}")
    commands = top.add_subparsers(dest="command", metavar="{analyse,export}")
    _analyse(
        commands.add_parser(
            "analyse", help="find the places and dates in stories", allow_abbrev=False
        )
    )
    _export(
        commands.add_parser(
            "export", help="write a picture or the data of a project", allow_abbrev=False
        )
    )
    return top


def window_parser() -> Parser:
    """Return the parser for a call that opens the window."""
    top = Parser(
        prog="dateline",
        allow_abbrev=False,
        usage="dateline [FILE ...] | dateline {analyse,export} ...",
        description="Finds the places and dates in news stories and plots them on a map.",
        epilog="Opens the window on FILES; one that is open already takes them and comes to the "
        "front. Commands: analyse, export. “dateline analyse --help” tells more.",
    )
    top.add_argument("--version", action="version", version=f"Dateline {__version__}")
    top.add_argument(
        "files", nargs="*", type=path, metavar="FILE", help="a project to open, or stories to add"
    )
    return top


def _analyse(command: argparse.ArgumentParser) -> None:
    command.description = (
        "Reads text, Markdown, HTML, PDF, Word, OpenDocument, RTF, EPUB, mail, mailboxes, feeds, "
        "tables, GeoJSON, KML and JSON lines, in folders and ZIP archives too, and writes what was "
        "found: JSON lines, or a project if FILE ends in .dateline."
    )
    command.add_argument("sources", nargs="+", type=path, metavar="SOURCE", help="file or folder")
    command.add_argument(
        "--published",
        type=iso_date,
        metavar="DATE",
        help="ISO date for stories that have none of their own",
    )
    command.add_argument(
        "--own",
        action="store_true",
        help="know the places you added in the window, and obey what you said there for every "
        "story (left out by default, so that others get the same results)",
    )
    command.add_argument(
        "--jobs", type=positive, metavar="N", help="processes (default: one per core less one)"
    )
    command.add_argument(
        "--output", type=target, metavar="FILE", help="default: JSON lines on standard output"
    )
    command.add_argument(
        "--title", default="", metavar="TEXT", help="of a project (default: its file's name)"
    )


def _export(command: argparse.ArgumentParser) -> None:
    from dateline.cli.ranges import box, first_moment, last_moment, size
    from dateline.services.formats import DATA_ENDINGS, PICTURE_ENDINGS
    from dateline.services.pictures import ATLASES, STYLES
    from dateline.services.windowless import LANGUAGES

    known = ", ".join((*PICTURE_ENDINGS, *DATA_ENDINGS))
    command.description = f"Writes what the ending of FILE says: {known}."
    command.epilog = (
        "Leaves with 0 when the file is written, 1 when it could not be, 2 when the call was wrong."
    )
    command.add_argument("project", type=path, metavar="PROJECT", help="a .dateline file")
    command.add_argument(
        "--output", type=target, required=True, metavar="FILE", help="what to write, by its ending"
    )
    command.add_argument(
        "--from",
        dest="start",
        type=first_moment,
        metavar="TIME",
        help="only what was then or later: 2025, 2025-12, 2025-12-27 or 2025-12-27T10:30",
    )
    command.add_argument(
        "--to", dest="end", type=last_moment, metavar="TIME", help="only what was then or before"
    )
    command.add_argument(
        "--bbox",
        type=box,
        metavar="W,S,E,N",
        help="only what is in this box of degrees; where it begins with a minus: --bbox=-9,36,3,44",
    )
    for option, metavar, what in (
        ("--place", "PLACE", "what is in this place, by its name or id"),
        ("--story", "STORY", "what this story tells, by its id or title"),
    ):
        command.add_argument(
            option,
            action="append",
            default=[],
            metavar=metavar,
            help=f"only {what}; may be given more than once",
        )
    command.add_argument(
        "--title", default="", metavar="TEXT", help="in place of the project's title"
    )
    command.add_argument(
        "--size", type=size, metavar="WxH", help="of a picture, in pixels (default: 1600x900)"
    )
    command.add_argument("--style", choices=STYLES, help="of a picture")
    command.add_argument(
        "--atlas", choices=ATLASES, help="of a .pdf: a page for each, behind a list of them"
    )
    command.add_argument(
        "--language", choices=LANGUAGES, help="of a picture, a page or a brief (default: en)"
    )
    command.add_argument(
        "--raw",
        action="store_true",
        help="leave cells of .csv and .tsv as the stories have them, though a spreadsheet may take "
        "some for formulas",
    )


def path(text: str) -> Path:
    """Read a path.

    Raises:
        argparse.ArgumentTypeError: it is empty, which would stand for the folder one is in.
    """
    if not text or "\0" in text:
        raise argparse.ArgumentTypeError("a path is empty")
    return Path(text)


def target(text: str) -> Path:
    """Read the path of a file that shall be written.

    Raises:
        argparse.ArgumentTypeError: it is a folder, or there is no folder to hold it.
    """
    file = path(text)
    try:
        if file.is_dir():
            raise argparse.ArgumentTypeError(f"{file} is a folder; name a file in it")
        held = file.parent.is_dir()
    except OSError as problem:  # a name too long for any folder
        raise argparse.ArgumentTypeError(f"{file}: {problem.strerror}") from problem
    if not held:
        raise argparse.ArgumentTypeError(f"there is no folder {file.parent}")
    return file


def positive(text: str) -> int:
    """Read a whole number of at least 1.

    Raises:
        argparse.ArgumentTypeError: it is not one.
    """
    if not text.isascii() or not text.isdigit() or not 1 <= len(text.lstrip("0")) <= 9:
        raise argparse.ArgumentTypeError(f"“{text}” is not a whole number of at least 1")
    return int(text)


def iso_date(text: str) -> str:
    """Read an ISO 8601 date, or date and time.

    Raises:
        argparse.ArgumentTypeError: it is not one.
    """
    from datetime import datetime

    try:
        datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"“{text}” is not an ISO date such as 2025-12-27"
        ) from None
    return text


def wants_command(words: Sequence[str]) -> bool:
    """Whether the call names a sub-command rather than files for the window."""
    return bool(words) and words[0] in COMMANDS
