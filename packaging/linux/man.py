"""The manual page, made from what the command line says of itself."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from dateline import __version__
from dateline.cli.arguments import parser, window_parser

FILES = """.SH FILES
.TP
.I ~/.local/share/Dateline/
Projects without a name yet, places that were added, and answers that hold always.
.B DATELINE_HOME
names another folder.
.SH EXIT STATUS
0 when all went well, 1 when something could not be done (standard error says what), 2 for a wrong
call, 3 when no window can be opened, 130 when it was stopped."""


def roff(text: str) -> str:
    """Return plain words so that troff shows them as they are."""
    escaped = text.replace("\\", r"\e").translate(
        {ord("-"): r"\-", ord("“"): r"\(lq", ord("”"): r"\(rq", ord("…"): "..."}
    )
    return re.sub(r"^([.'])", r"\\&\1", escaped, flags=re.MULTILINE)


class ManFormatter(argparse.HelpFormatter):
    """Takes what a parser tells of itself and gives troff instead of columns."""

    def __init__(self, prog: str, **_: Any) -> None:
        """Collect nothing yet."""
        super().__init__(prog)
        self._lines: list[str] = []

    def start_section(self, heading: str | None) -> None:
        """Headings of argparse's groups are not wanted."""

    def end_section(self) -> None:
        """Nor their ends."""

    def add_text(self, text: str | None) -> None:
        """Take a paragraph."""
        if text and text is not argparse.SUPPRESS:
            self._lines += [".PP", roff(text)]

    def add_usage(self, usage: str | None, *_: Any, **__: Any) -> None:
        """Usage has a section of its own."""

    def add_arguments(self, actions: Iterable[argparse.Action]) -> None:
        """Take each option or argument."""
        for action in actions:
            if action.help is not argparse.SUPPRESS:
                names = ", ".join(action.option_strings)
                value = action.metavar if action.nargs != 0 else ""
                value = value if isinstance(value, str) else " ".join(value or ())
                label = rf"\fB{roff(names)}\fR \fI{roff(value)}\fR".strip()
                self._lines += [".TP", label, roff(action.help or "")]

    def format_help(self) -> str:
        """Return what was collected."""
        return "\n".join(self._lines)


class CommandsFormatter(ManFormatter):
    """Gives the sub-commands only, each in a section of its own."""

    def add_text(self, text: str | None) -> None:
        """The words for all are not wanted."""

    def add_arguments(self, actions: Iterable[argparse.Action]) -> None:
        """Take each sub-command's own words."""
        for action in actions:
            if isinstance(action.choices, dict):
                for name, command in action.choices.items():
                    self._lines += [f".SH {name.upper()}", described(command, ManFormatter)]


def described(command: argparse.ArgumentParser, form: type[ManFormatter]) -> str:
    """Return a parser's description and options as troff."""
    command.formatter_class = form
    return command.format_help()


def page(when: int) -> str:
    """Return the page.

    Args:
        when: seconds since 1970, for its date.
    """
    day = datetime.fromtimestamp(when, tz=UTC).strftime("%Y\\-%m\\-%d")
    return "\n".join(
        [
            f'.TH DATELINE 1 "{day}" "Dateline {__version__}" "User Commands"',
            ".SH NAME",
            r"dateline \- find the places and dates in news stories and plot them on a map",
            ".SH SYNOPSIS",
            r".B dateline",
            '.RI [ FILE " ...]"',
            ".br",
            r".B dateline analyse",
            '.IR SOURCE " ... [" option " ...]"',
            ".br",
            r".B dateline export",
            r".I PROJECT",
            r'.BI \-\-output " FILE"',
            ".SH DESCRIPTION",
            described(window_parser(), ManFormatter),
            described(parser(), CommandsFormatter),
            FILES,
            "",
        ]
    )
