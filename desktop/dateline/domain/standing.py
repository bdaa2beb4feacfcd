"""What a person said once and for all: that a name means a place, or none."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from dateline.domain.places import Place

LONGEST_NAME = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingAnswer:
    """One name, in every story that is analysed from then on."""

    name: str
    """As it stands in a story."""
    place: Place | None
    """None: the words name no place."""
    missed: bool = False
    """Whether the words are looked for in stories, the machine not knowing them for a name."""


class StandingAnswers(Protocol):
    """What those who find places may ask."""

    def meaning(self, name: str) -> StandingAnswer | None:
        """Return what a person said of a name; case, diacritics and hyphens are folded."""

    def missed(self) -> Iterable[StandingAnswer]:
        """Return those whose words are to be looked for."""


class NoAnswers:
    """Nobody said anything."""

    def meaning(self, name: str) -> StandingAnswer | None:  # noqa: ARG002 - the protocol's
        """Return None."""
        return None

    def missed(self) -> Iterable[StandingAnswer]:
        """Return nothing."""
        return ()
