"""What the open project holds, read when it is first asked for and kept until a deed changes it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from dateline.domain.changes import Changes
from dateline.domain.project import Story
from dateline.domain.text import DocumentId
from dateline.project.store import ProjectStore
from dateline.ui.models.sifting import Sifting

if TYPE_CHECKING:
    from dateline.project.history import History
    from dateline.ui.models.notebook import Notebook


class Content:
    """Of one project file, for all views."""

    def __init__(self, store: ProjectStore) -> None:
        """Read the columns, which the map draws; the rest when it is asked for."""
        self.store = store
        self.columns = store.columns()
        self._history: History | None = None
        self._notebook: Notebook | None = None
        self._sifting: Sifting | None = None
        self._stories: tuple[Story, ...] | None = None
        self._numbers: dict[DocumentId, int] | None = None
        self._colours: tuple[int, ...] | None = None

    def forget(self, changes: Changes) -> None:
        """Forget what is not as it was, and read columns and stories, which must go together."""
        if changes.events or changes.documents:
            self.columns = self.store.columns()
            self._sifting = None
        if changes.events:
            self._colours = None
        if changes.documents:
            self._stories, self._numbers = self.store.stories(), None
        if changes.annotations or changes.documents:
            self._notebook = None
        if changes.annotations and self._sifting is not None:
            self._sifting.sieve.forget_tags()

    @property
    def history(self) -> History:
        """Return what was done."""
        if self._history is None:
            # The map comes up before anything is done: the commands are brought in after it.
            from dateline.project.history import History

            self._history = History(self.store)
        return self._history

    @property
    def stories(self) -> tuple[Story, ...]:
        """Return the list of stories."""
        if self._stories is None:
            self._stories = self.store.stories()
        return self._stories

    @property
    def numbers(self) -> Mapping[DocumentId, int]:
        """Return each story's number."""
        if self._numbers is None:
            self._numbers = {story.id: story.number for story in self.stories}
        return self._numbers

    @property
    def colours(self) -> tuple[int, ...]:
        """Return each story's colour by its number."""
        if self._colours is None:
            self._colours = self.columns.story_colours()
        return self._colours

    @property
    def notebook(self) -> Notebook:
        """Return what a person noted."""
        if self._notebook is None:
            from dateline.ui.models.notebook import Notebook

            self._notebook = Notebook(self.store.annotations())
        return self._notebook

    @property
    def sifting(self) -> Sifting:
        """Return what sifts the events."""
        if self._sifting is None:
            self._sifting = Sifting(self.store, self.columns, self.stories)
        return self._sifting
