"""What the choices of the menus are called; preferences and time line call them so too."""

from __future__ import annotations

from dateline.ui.drawing import ColourBy
from dateline.ui.map_style import MapStyle
from dateline.ui.models.story_order import StoryOrder
from dateline.ui.saying import Later
from dateline.ui.theme import Choice, Contrast

COLOURS = {
    ColourBy.STORY: Later("Window", "Story", "what colours stand for"),
    ColourBy.KIND: Later("Window", "Kind", "what colours stand for"),
    ColourBy.CONFIDENCE: Later("Window", "Confidence", "what colours stand for"),
    ColourBy.AGE: Later("Window", "Age", "what colours stand for"),
}
APPEARANCES = {
    Choice.SYSTEM: Later("Window", "System", "an appearance"),
    Choice.LIGHT: Later("Window", "Light", "an appearance"),
    Choice.DARK: Later("Window", "Dark", "an appearance"),
}
CONTRASTS = {
    Contrast.SYSTEM: Later("Window", "System", "a contrast"),
    Contrast.STANDARD: Later("Window", "Standard", "a contrast"),
    Contrast.HIGH: Later("Window", "High", "a contrast"),
}
MAP_STYLES = {
    MapStyle.FOLLOW: Later("Window", "Follow appearance"),
    MapStyle.LIGHT: Later("Window", "Light", "a style of the map"),
    MapStyle.DARK: Later("Window", "Dark", "a style of the map"),
    MapStyle.PRINT: Later("Window", "Print", "a style of the map"),
}
STEPS = {
    "hour": Later("Window", "Hour"),
    "day": Later("Window", "Day"),
    "week": Later("Window", "Week"),
    "month": Later("Window", "Month"),
    "year": Later("Window", "Year"),
}
ORDERS = {
    StoryOrder.DATE: Later("Window", "Date", "stories are sorted by it"),
    StoryOrder.TITLE: Later("Window", "Title", "stories are sorted by it"),
    StoryOrder.ADDED: Later("Window", "Added", "stories are sorted by when they were added"),
}
