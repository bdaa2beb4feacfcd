"""What a person chose in the window, kept from one start to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dateline.ui.panes import Pane
from dateline.ui.settings import Settings

if TYPE_CHECKING:
    from dateline.ui.main_window import MainWindow


def restore_choices(window: MainWindow, settings: Settings) -> None:
    """Let a furnished window be as it was left, and its menus say so."""
    deeds, timeline, lists = window.deeds, window.timeline, window.lists
    for pane in Pane:
        deeds[pane.value].setChecked(window.panes.is_shown(pane))
    deeds["metonyms"].setChecked(window.session.shows_all_kinds)
    timeline.restore_step(settings.text("step"))
    timeline.offer_options(deeds.playing)
    timeline.options.restore(settings.text("playing"))
    deeds.show_choice(deeds.appearance, settings.appearance)
    deeds.show_choice(deeds.contrast, settings.contrast)
    deeds.show_choice(deeds.map_style, settings.map_style)
    deeds.show_choice(deeds.steps, timeline.step)
    lists.offer_orders(deeds.order)
    lists.sort_by(settings.text("order"))
    lists.parts.restore(settings.text("stories_height"))
    deeds.show_choice(deeds.order, lists.stories.stories.order)


def keep_choices(window: MainWindow, settings: Settings) -> None:
    """Keep how a furnished window stands."""
    settings.set_state("geometry", window.saveGeometry())
    settings.set_state("panes", window.panes.state())
    for pane in Pane:
        settings.set_flag(pane.value, window.panes.is_shown(pane))
    settings.set_flag("metonyms", window.session.shows_all_kinds)
    settings.set_text("step", window.timeline.step.value)
    settings.set_text("playing", window.timeline.options.words())
    settings.set_text("stories_height", str(window.lists.parts.given))
    settings.set_text("order", window.lists.stories.stories.order.value)
    settings.sync()
