"""The part of an answer that holds for every story: undone and done again with the answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from dateline.domain.changes import Changes
from dateline.project.commands import Command
from dateline.project.plain import Form, Plain
from dateline.project.store import ProjectStore
from dateline.project.values import flag, text

LONGEST_MARK = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Stand:
    """Have an answer stand from now on, or not any more; the project itself stays as it is.

    The project knows its mark only. What it says is in the person's own file, so that no project
    of somebody else can say anything there.
    """

    mark: str
    stands: bool = True
    name: str = "Answer for every story"

    def apply(self, store: ProjectStore) -> tuple[Changes, Command]:  # noqa: ARG002 - the protocol's
        """Do it: whoever hears of the changes sees to it."""
        changes = Changes(standing=((self.mark, self.stands),))
        return changes, replace(self, stands=not self.stands)


def _stand(plain: Plain) -> Stand:
    return Stand(mark=text(plain["mark"], LONGEST_MARK), stands=flag(plain["stands"]))


FORMS: Mapping[str, Form] = {
    "stand": Form(Stand, lambda deed: {"mark": deed.mark, "stands": int(deed.stands)}, _stand)
}
