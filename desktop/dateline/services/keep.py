"""Keeping analyses in a file, without a window: a project, or JSON lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from dateline.domain.errors import Cancelled, ProjectError
from dateline.domain.project import Versions
from dateline.export.target import opened_aside
from dateline.project.commands import AddAnalyses
from dateline.project.history import History
from dateline.project.store import ProjectStore
from dateline.services.analyse import Outcome
from dateline.services.json_lines import line


def write_lines(target: Path, outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
    """Write JSON lines to ``target``, a line a story, and pass each outcome on.

    What stood there stays until all are written, or whoever takes them stops: then the file holds
    those that were finished, and stays as it was if there were none.

    Raises:
        ExportError: ``target`` can't be written.
    """
    stop: BaseException | None = None
    with opened_aside(target) as file:
        try:
            for outcome in outcomes:
                if outcome.analysis is not None:
                    file.write(f"{line_of(outcome)}\n".encode())
                yield outcome
        except (Cancelled, KeyboardInterrupt, GeneratorExit) as asked:
            if not file.tell():
                raise
            stop = asked
    if stop is not None:
        raise stop


def line_of(outcome: Outcome) -> str:
    """Return the line of a story that was analysed; with its text, where that was no record."""
    if outcome.analysis is None:
        raise ValueError("there is nothing to write of a story that was not analysed")
    return line(outcome.analysis, with_text=outcome.source.record is None)


def write_project(
    target: Path, outcomes: Iterable[Outcome], *, versions: Versions, title: str = ""
) -> Iterator[Outcome]:
    """Write a new project at ``target``, story by story, and pass each outcome on.

    Its title is the name of the file where none is given. Nothing in it can be undone: whoever
    opens it has done nothing yet. Where it is cut short, the stories written stay; before the
    first, no file does.

    Raises:
        ProjectError: there is something at ``target`` already, or it can't be written.
    """
    if target.exists():
        raise ProjectError(
            f"{target} exists already. Give another name, or remove it first.", path=str(target)
        )
    store = ProjectStore.create(target, title=title or target.stem)
    worth_keeping = False
    try:
        history = History(store)
        for outcome in outcomes:
            if outcome.analysis is not None:
                history.run(AddAnalyses(analyses=(outcome.analysis,), versions=versions))
                worth_keeping = True
            yield outcome
        history.forget()
        worth_keeping = True
    finally:
        store.close()
        if not worth_keeping:
            target.unlink(missing_ok=True)
