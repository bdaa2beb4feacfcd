"""Keeping analyses in a project file, without a window."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from dateline.domain.errors import ProjectError
from dateline.domain.project import Versions
from dateline.project.commands import AddAnalyses
from dateline.project.history import History
from dateline.project.store import ProjectStore
from dateline.services.analyse import Outcome


def write_project(
    target: Path, outcomes: Iterable[Outcome], *, versions: Versions, title: str = ""
) -> Iterator[Outcome]:
    """Write a new project at ``target``, story by story, and pass each outcome on.

    Its title is the name of the file where none is given. Nothing in it can be undone: whoever
    opens it has done nothing yet.

    Raises:
        ProjectError: there is something at ``target`` already, or it can't be written.
    """
    if target.exists():
        raise ProjectError(
            f"{target} exists already. Give another name, or remove it first.", path=str(target)
        )
    store = ProjectStore.create(target, title=title or target.stem)
    try:
        history = History(store)
        for outcome in outcomes:
            if outcome.analysis is not None:
                history.run(AddAnalyses(analyses=(outcome.analysis,), versions=versions))
            yield outcome
        history.forget()
    finally:
        store.close()
