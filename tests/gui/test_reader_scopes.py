"""How far an answer reaches: its words are whole, however narrow the reader is."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from dateline.domain.events import MentionId
from dateline.ui.reader.scope import Reach, ScopeSwitch

CARD = 314
"""Pixels inside the card of a reader beside the map, in a window of 1280."""


@pytest.mark.parametrize("elsewhere", [0, 120])
@pytest.mark.usefixtures("appearance")
def test_no_scope_is_cut_in_a_narrow_reader(qtbot: QtBot, elsewhere: int) -> None:
    story = tuple(MentionId(number) for number in range(1, 13))
    project = (*story, *(MentionId(number) for number in range(13, 13 + elsewhere)))
    switch = ScopeSwitch(Reach(one=story[0], story=story, project=project))
    qtbot.addWidget(switch)
    buttons = switch.findChildren(QPushButton)
    assert len(buttons) == (4 if elsewhere else 3)
    assert switch.sizeHint().width() <= CARD
    switch.resize(switch.sizeHint())
    switch.show()
    for button in buttons:
        assert button.width() >= button.sizeHint().width(), button.text()
