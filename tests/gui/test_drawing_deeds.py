from __future__ import annotations

from pytestqt.qtbot import QtBot

from dateline.ui.drawing import ColourBy, Drawing
from support.project_samples import SHELLING
from support.windows import OpenWindow


def test_how_events_are_drawn_is_chosen_in_the_menu_and_remembered(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window(SHELLING)
    assert window.session.drawing == Drawing()
    colours = {action.data(): action for action in window.deeds.colours.actions()}
    assert [a.text() for a in colours.values()] == ["Story", "Kind", "Confidence", "Age"]
    assert colours["story"].isChecked()
    with qtbot.waitSignal(window.session.drawing_changed):
        colours["confidence"].trigger()
    window.deeds["heat"].trigger()
    window.deeds["trails"].trigger()
    window.deeds["local_names"].trigger()
    chosen = Drawing(colour_by=ColourBy.CONFIDENCE, heat=True, trails=True, local_names=True)
    assert window.session.drawing == chosen
    window.close()
    again = open_window(SHELLING)
    assert again.session.drawing == chosen
    assert again.deeds["heat"].isChecked()
    assert again.deeds["local_names"].isChecked()
    ticked = [a.data() for a in again.deeds.colours.actions() if a.isChecked()]
    assert ticked == ["confidence"]
