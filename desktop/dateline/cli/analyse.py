"""``dateline analyse``: find the places and dates in stories."""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from dateline.cli.progress import Bar
from dateline.domain.errors import CallError, ExportError
from dateline.services.analyse import AnalysisPool, Outcome
from dateline.services.keep import line_of, write_lines, write_project
from dateline.services.reading import Reading
from dateline.services.sources import Source, is_source
from dateline.services.unpacking import Awaited
from dateline.services.versions import versions

PROJECT_SUFFIX = ".dateline"


def run(arguments: argparse.Namespace, *, own: Callable[[], Path]) -> int:
    """Analyse, write, name what could not be read on standard error, and return the exit status.

    Args:
        arguments: the call.
        own: answers with the folder of what the person added to the gazetteer and said for every
            story; only asked if that is wanted.

    Raises:
        CallError: the output is one of the sources, or a project that is there already.
        UserError: the output can't be written; or the model is missing.
    """
    output: Path | None = arguments.output
    if output is not None:
        _spare(output, arguments.sources)
    with (
        Bar() as bar,
        Reading(
            arguments.sources,
            remark=lambda words: bar.say(f"dateline: {words}"),
            published=arguments.published,
        ) as reading,
        AnalysisPool(
            jobs=arguments.jobs or 0,
            published=arguments.published,
            own=own() if arguments.own else None,
        ) as pool,
    ):
        outcomes = pool.run(_counted(reading, bar), ordered=True, progress=bar)
        if output is None:
            return _print(outcomes, bar)
        if output.suffix.lower() == PROJECT_SUFFIX:
            written = write_project(
                output, outcomes, versions=versions(pool.own), title=arguments.title
            )
        else:
            written = write_lines(output, outcomes)
        return _report(written, bar)


def _spare(output: Path, sources: Sequence[Path]) -> None:
    """Refuse to write over what is to be read, or over a project."""
    if is_source(output, sources):
        raise CallError(
            f"{output} is one of the files to be read, and would be lost. Give another --output."
        )
    if output.suffix.lower() == PROJECT_SUFFIX and output.exists():
        raise CallError(f"{output} exists already. Give another --output, or remove it first.")


def _print(outcomes: Iterable[Outcome], bar: Bar) -> int:
    """Write to standard output, and return the exit status: 1 also where nobody reads on."""
    try:
        return _report(_print_lines(outcomes), bar)
    except ExportError as problem:
        bar.say(f"dateline: {problem}")
        return 1


def _counted(reading: Reading, bar: Bar) -> Iterator[Source | Awaited]:
    for each in reading:
        if isinstance(each, Source):
            bar.found()
        yield each


def _report(outcomes: Iterable[Outcome], bar: Bar) -> int:
    """Name each source that was not read, pass on warnings, and return the exit status."""
    status = 0
    for outcome in outcomes:
        if outcome.error is not None:
            status = 1
            bar.say(f"dateline: {outcome.error}")
        elif outcome.analysis is not None:
            for warning in outcome.analysis.document.warnings:
                bar.say(f"dateline: {outcome.source.label}: warning: {warning}")
    return status


def _print_lines(outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
    if sys.stdout is None:  # closed by whoever started this
        raise _unprintable("it is closed")
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")  # type: ignore[union-attr]
    for outcome in outcomes:
        if outcome.analysis is not None:
            with _printing():
                print(line_of(outcome))  # noqa: T201 - what the command is for
        yield outcome
    with _printing():
        sys.stdout.flush()


@contextlib.contextmanager
def _printing() -> Iterator[None]:
    try:
        yield
    except OSError as problem:
        # What is left unwritten would be tried once more, and fail once more, at the exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise _unprintable(problem.strerror or str(problem)) from problem


def _unprintable(why: str) -> ExportError:
    return ExportError(f"Standard output could not be written: {why}.", target="standard output")
