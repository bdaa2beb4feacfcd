"""What of a project is wanted in an export, where that is not all."""

from __future__ import annotations

from dataclasses import dataclass

from dateline.domain.filters import Filter
from dateline.project.facts import ProjectFacts
from dateline.project.narrowing import Narrowed, narrowed
from dateline.project.store import ProjectStore


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """The events that pass a filter."""

    filter: Filter
    others: bool
    """Whether governments and peoples are wanted where the filter asks for no kinds."""
    words: str
    """The filter as a person reads it; written into the export."""

    def of(self, store: ProjectStore) -> Narrowed:
        """Return what is wanted of a project.

        Raises:
            ProjectError: the project can't be read.
        """
        facts = ProjectFacts(store, store.stories())
        return narrowed(store.columns(), facts, self.filter, others=self.others)
