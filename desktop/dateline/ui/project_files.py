"""Which project file to open: the one asked for, the last one, the sample, or a new one."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

from dateline import resources
from dateline.domain.errors import ProjectError, UserError
from dateline.project.store import ProjectStore
from dateline.ui.saying import Later, say

SUFFIX = ".dateline"
UNTITLED = Later("Window", "Untitled project")
SAMPLE = "Sample.dateline"


def untitled_folder(home: Path) -> Path:
    """Return where projects live until they are named."""
    return home / "untitled"


def new_untitled(home: Path) -> ProjectStore:
    """Make an empty project in the person's data folder and open it.

    Raises:
        ProjectError: it can't be written there.
    """
    folder = untitled_folder(home)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        message = say(
            "Window", "{folder} can't be made: {why}. Free some space, or its permissions."
        ).format(folder=folder, why=problem.strerror)
        raise ProjectError(message, path=str(folder)) from problem
    stamp = datetime.now().strftime("%Y-%m-%d %H%M%S %f")  # noqa: DTZ005 - a name for this machine
    return ProjectStore.create(folder / f"{stamp}{SUFFIX}", title=UNTITLED(), named=False)


def open_sample(home: Path) -> ProjectStore | None:
    """Open the person's own copy of the sample project; None where it is not shipped.

    Raises:
        ProjectError: the copy can't be made or opened.
    """
    try:
        shipped = resources.path("seeds", "sample.dateline")
    except FileNotFoundError:
        return None
    copy = home / SAMPLE
    if not copy.exists():
        aside = copy.with_suffix(".part")
        try:
            shutil.copyfile(shipped, aside)
            aside.replace(copy)
        except OSError as problem:
            message = say(
                "Window", "{copy} can't be written: {why}. Free some space and try again."
            ).format(copy=copy, why=problem.strerror)
            raise ProjectError(message, path=str(copy)) from problem
    return ProjectStore.open(copy)


def open_first(
    home: Path,
    *,
    asked: Path | None,
    last: Path | None,
    first_run: bool,
    stories: bool = False,
) -> tuple[ProjectStore, UserError | None]:
    """Return the project to begin with, and why it is not the one that was wanted.

    Stories asked for without a project get a new one: they are not mixed with the sample or with
    what was open last.

    Raises:
        ProjectError: not even a new project can be made.
    """
    problem: UserError | None = None
    wanted = asked or (None if stories else last)
    if wanted is not None:
        try:
            return ProjectStore.open(wanted), None
        except UserError as error:
            problem = error
    if first_run and asked is None and not stories:
        try:
            sample = open_sample(home)
        except UserError as error:
            problem = error
        else:
            if sample is not None:
                return sample, None
    return new_untitled(home), problem


def discard_if_empty(store: ProjectStore) -> Path | None:
    """Return the file of an untitled project that holds nothing, to be removed once closed."""
    info = store.info()
    return None if info.named or info.stories or info.read_only else Path(info.path)
