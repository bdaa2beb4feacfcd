"""Three hundred doubtful mentions are answered by keyboard alone, each key on to the next one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dateline.domain.events import Analysis, DecidedBy
from dateline.ui.reader.card import MentionCard
from support.project_samples import FIJI, KHARKIV, KYIV, day, story
from support.windows import OpenWindow

STORIES, IN_EACH = 30, 10
PLACES = (KHARKIV, KYIV, FIJI)
Key = Qt.Key
KEYS = (Key.Key_Return, Key.Key_Return, Key.Key_1, Key.Key_Delete, Key.Key_2)


def doubtful(number: int) -> Analysis:
    """Return a story of ten doubtful mentions, each an event of its own."""
    said = []
    lines = []
    for line in range(IN_EACH):
        place = PLACES[(number + line) % 3]
        words = f"day {number}-{line}"
        moment = day(1990 + number, line + 1, 3, words)
        lines.append(f"Something happened in {place.name} on {words}.")
        said.append((place.name, place, moment))
    return story(f"story {number}", "\n\n".join(lines), said, confidence=0.2 + number / 100)


def test_three_hundred_are_answered_one_key_each(open_window: OpenWindow) -> None:
    window = open_window(*(doubtful(number) for number in range(STORIES)))
    store, view = window.session.store, window.reader.view
    assert len(window.doubts.doubtful) == STORIES * IN_EACH
    window.deeds["review"].trigger()
    asked = set()
    for number in range(STORIES * IN_EACH):
        assert isinstance(view.card, MentionCard)
        asked.add(view.picked.kept.id)
        position = view.card.accessibleName().partition(" · ")[2]
        assert position == f"{number + 1} of 300 to check"
        QTest.keyClick(view, KEYS[number % len(KEYS)])
    assert len(asked) == STORIES * IN_EACH
    assert window.doubts.all_checked
    decided = [
        kept.mention.decided_by for one in window.session.stories for kept in store.mentions(one.id)
    ]
    assert decided == [DecidedBy.PERSON] * 300
    assert window.deeds["undo"].isEnabled()
    for _ in range(3):
        window.deeds["undo"].trigger()
    assert len(window.doubts.doubtful) == 3
