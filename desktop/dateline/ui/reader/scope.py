"""How far an answer reaches: this mention, all of its name in the story or the project, or ever."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QPushButton, QWidget

from dateline.domain.events import MentionId
from dateline.domain.text import DocumentId
from dateline.project.store import ProjectStore
from dateline.ui.saying import Later, figure, say

_ACROSS = 3
"""Scopes that have room beside each other in a narrow reader; four stand two by two."""
ALWAYS_HINT = Later(
    "Reader", "All of the project, and every story that is added later, in any project (A)"
)


class Scope(IntEnum):
    """How far an answer reaches."""

    ONE = 0
    STORY = 1
    PROJECT = 2
    ALWAYS = 3
    """All of the project, and whatever is read from then on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """The mentions of each scope: the one asked about, and those of its words not yet answered."""

    one: MentionId
    story: tuple[MentionId, ...]
    project: tuple[MentionId, ...]

    def of(self, scope: Scope) -> tuple[MentionId, ...]:
        """Return the mentions that an answer counts for."""
        return ((self.one,), self.story, self.project, self.project)[scope]

    @property
    def offered(self) -> tuple[Scope, ...]:
        """Return the scopes that differ, narrowest first."""
        within = (Scope.STORY, Scope.PROJECT)
        wider = [scope for scope in within if len(self.of(scope)) > 1]
        if len(self.story) == len(self.project) and Scope.PROJECT in wider:
            wider.remove(Scope.PROJECT)
        return (Scope.ONE, *wider, Scope.ALWAYS)


def reach_of(
    store: ProjectStore, mention_id: MentionId, words: str, document_id: DocumentId
) -> Reach:
    """Return the mentions with these words that no person has answered yet, and this one.

    Raises:
        ProjectError: the project can't be read.
    """

    def with_this(found: Sequence[MentionId]) -> tuple[MentionId, ...]:
        return tuple(sorted({*found, mention_id}))

    return Reach(
        one=mention_id,
        story=with_this(store.same_words(words, document_id, unanswered=True)),
        project=with_this(store.same_words(words, unanswered=True)),
    )


class ScopeSwitch(QWidget):
    """Words of which one holds: ``This one | 4 in this story | 12 in the project | Always``.

    Signals:
        changed(Scope): another scope holds.
    """

    changed = Signal(object)

    def __init__(self, reach: Reach, parent: QWidget | None = None) -> None:
        """Begin with this one alone."""
        super().__init__(parent)
        self.reach = reach
        self._group = QButtonGroup(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setSpacing(4)
        label = QLabel(say("Reader", "For"), self)
        label.setObjectName("quiet")
        grid.addWidget(label, 0, 0)
        across = len(reach.offered) if len(reach.offered) <= _ACROSS else _ACROSS - 1
        for number, scope in enumerate(reach.offered):
            button = QPushButton(_words(scope, len(reach.of(scope))), self)
            button.setObjectName("segment")
            button.setCheckable(True)
            button.setChecked(scope is Scope.ONE)
            button.setToolTip(
                ALWAYS_HINT()
                if scope is Scope.ALWAYS
                else say("Reader", "What the next answer counts for (A)")
            )
            self._group.addButton(button, scope)
            grid.addWidget(button, number // across, 1 + number % across)
        grid.setColumnStretch(across + 1, 1)
        self._group.idClicked.connect(self._on_clicked)

    @property
    def scope(self) -> Scope:
        """Return the scope that holds."""
        return Scope(self._group.checkedId())

    def step(self) -> None:
        """Take the next wider scope; after the widest, this one alone."""
        offered = self.reach.offered
        following = offered[(offered.index(self.scope) + 1) % len(offered)]
        self._group.button(following).setChecked(True)
        self.changed.emit(following)

    @Slot(int)
    def _on_clicked(self, scope: int) -> None:
        self.changed.emit(Scope(scope))


def _words(scope: Scope, count: int) -> str:
    words = (
        say("Reader", "This one"),
        say("Reader", "{count} in this story").format(count=figure(count)),
        say("Reader", "{count} in the project").format(count=figure(count)),
        say("Reader", "Always"),
    )
    return words[scope]
