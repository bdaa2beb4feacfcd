"""What is worked out for filters, kept until the project is another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from dateline.domain.filters import Filter
from dateline.domain.places import Extent
from dateline.domain.project import Story
from dateline.project.columns import EventColumns
from dateline.project.sifting import TRAITS, Sieve
from dateline.project.store import ProjectStore
from dateline.ui.models.shown import Shown

if TYPE_CHECKING:
    from dateline.project.facts import ProjectFacts


class Sifting:
    """Sifts one version of a project, for one filter after the other."""

    def __init__(
        self, store: ProjectStore, columns: EventColumns, stories: Sequence[Story]
    ) -> None:
        """Look at nothing yet."""
        self._store = store
        self._columns = columns
        self._stories = stories
        self._plain: Shown | None = None
        """What is shown without a filter: kept, so that taking one off is quick."""

    @cached_property
    def facts(self) -> ProjectFacts:
        """Return what is known of the stories."""
        from dateline.project.facts import ProjectFacts

        return ProjectFacts(self._store, self._stories)

    @cached_property
    def sieve(self) -> Sieve:
        """Return what sifts the events."""
        return Sieve(self._columns, self.facts)

    def preparing(self) -> Iterator[None]:
        """Work out what the first filters will ask for, step by step: each takes milliseconds.

        Raises:
            ProjectError: the project can't be read.
        """
        yield from self.sieve.preparing()
        yield from self.facts.preparing(self._columns)
        yield from self.sieve.publishers.preparing()
        yield
        yield from self.sieve.tellers.preparing()
        for trait in TRAITS:
            getattr(self.sieve, trait)
            yield
        _ = self.sieve.traits

    def shown(self, wanted: Filter, *, others: bool, view: Extent | None) -> Shown:
        """Return what a filter lets pass; see :class:`Shown`."""
        is_plain = not wanted and view is None
        kept = self._plain if self._plain is not None and self._plain.others == others else None
        if is_plain and kept is not None:
            return kept
        made = Shown(self.sieve, wanted, others=others, view=view, whole=kept)
        if is_plain:
            self._plain = made
        return made
