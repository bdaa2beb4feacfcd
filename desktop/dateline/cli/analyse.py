"""``dateline analyse``: find the places and dates in stories."""

from __future__ import annotations

import argparse
import contextlib
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TextIO

from dateline.cli.progress import Bar
from dateline.domain.errors import ExportError
from dateline.services.analyse import AnalysisPool, Outcome
from dateline.services.json_lines import line
from dateline.services.sources import Source, sources_of

PROJECT_SUFFIX = ".dateline"


def run(arguments: argparse.Namespace) -> int:
    """Analyse, write, name what could not be read on standard error, and return the exit status.

    Raises:
        UserError: the output can't be written, or the model is missing.
    """
    output: Path | None = arguments.output
    with AnalysisPool(jobs=arguments.jobs, published=arguments.published) as pool, Bar() as bar:
        outcomes = pool.run(_sources(arguments.sources, bar), ordered=True, progress=bar)
        if output is not None and output.suffix == PROJECT_SUFFIX:
            from dateline.services.keep import write_project
            from dateline.services.versions import versions

            written: Iterable[Outcome] = write_project(
                output, outcomes, versions=versions(), title=arguments.title
            )
        else:
            written = _write_lines(output, outcomes)
        return _report(written, bar)


def _sources(paths: list[Path], bar: Bar) -> Iterator[Source]:
    for source in sources_of(paths, remark=lambda words: bar.say(f"dateline: {words}")):
        bar.found()
        yield source


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


def _write_lines(output: Path | None, outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
    with _opened(output) as file:
        for outcome in outcomes:
            if outcome.analysis is not None:
                with_text = outcome.source.record is None
                file.write(line(outcome.analysis, with_text=with_text) + "\n")
            yield outcome


@contextlib.contextmanager
def _opened(output: Path | None) -> Iterator[TextIO]:
    if output is None:
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")  # type: ignore[union-attr]
        yield sys.stdout
        sys.stdout.flush()
        return
    try:
        with output.open("w", encoding="utf-8", newline="\n") as file:
            yield file
    except OSError as problem:
        raise ExportError(
            f"{output}: {problem.strerror or problem}.", target=str(output)
        ) from problem
