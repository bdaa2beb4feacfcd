"""``dateline export``: write a picture or the data of a project, without a window."""

from __future__ import annotations

import argparse
from pathlib import Path
from tempfile import TemporaryDirectory

from dateline.cli.progress import Bar
from dateline.domain.errors import CallError
from dateline.domain.progress import Silent
from dateline.services.exporting import Wish, count_undated, export_file
from dateline.services.formats import PICTURE_ENDINGS, Format, format_of, refusal
from dateline.services.part import Part, wanted_in
from dateline.services.pictures import PictureWish
from dateline.services.wanted import Wanted
from dateline.services.windowless import ENGLISH, Windowless, Wording


def run(arguments: argparse.Namespace, *, windowless: Windowless) -> int:
    """Write what the ending of the target says, and return the exit status.

    Args:
        arguments: of the command.
        windowless: draws pictures and speaks, which this room can't.

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
    wording = _wording(arguments, kind, windowless)
    wanted = wanted_in(project, _part(arguments), wording)
    with Bar(_counted(arguments, kind)) as bar:
        if kind is None:
            windowless.draw(project, output, _picture_wish(arguments, wanted), bar)
        else:
            wish = Wish(
                wanted=wanted,
                title=arguments.title,
                raw=arguments.raw,
                picture=_drawn(arguments, wanted, windowless) if kind.holds_picture else None,
                wording=wording,
            )
            export_file(project, output, progress=bar, wish=wish)
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
    if arguments.language is not None and kind is not None and not kind.speaks:
        raise CallError(
            f"--language is for pictures, pages and briefs, and {output} is English in any. "
            "Leave it out."
        )
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


def _wording(arguments: argparse.Namespace, kind: Format | None, windowless: Windowless) -> Wording:
    language = arguments.language
    if language is None or language == ENGLISH.language:
        return ENGLISH
    return windowless.wording(language, draws=kind is None or kind.holds_picture)


def _counted(arguments: argparse.Namespace, kind: Format | None) -> str:
    """Return what progress counts."""
    if kind is not None:
        return "events"
    return "frames" if arguments.atlas is None else "pages"


def _drawn(arguments: argparse.Namespace, wanted: Wanted | None, windowless: Windowless) -> bytes:
    """Return the picture in a brief."""
    with TemporaryDirectory(prefix="dateline-") as folder:
        path = Path(folder) / "map.png"
        windowless.draw(arguments.project, path, _picture_wish(arguments, wanted), Silent())
        return path.read_bytes()


def _tell_undated(project: Path, wanted: Wanted | None, bar: Bar) -> None:
    if undated := count_undated(project, wanted):
        events = "1 event has" if undated == 1 else f"{undated:,} events have"
        bar.say(f"dateline: {project}: warning: {events} no date and can't be on the map.")
