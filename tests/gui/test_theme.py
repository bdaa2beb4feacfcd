from __future__ import annotations

import itertools
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication

from dateline.domain.colours import COLOURS, OTHER
from dateline.ui.settings import Settings
from dateline.ui.theme import (
    DARK,
    DARK_STRONG,
    LIGHT,
    LIGHT_STRONG,
    Appearance,
    Choice,
    Contrast,
    Theme,
    interface_font,
    sized,
)

THEMES = pytest.mark.parametrize(
    "theme", [LIGHT, DARK, LIGHT_STRONG, DARK_STRONG], ids=["light", "dark", "light+", "dark+"]
)
STRONG_THEMES = pytest.mark.parametrize(
    "theme", [LIGHT_STRONG, DARK_STRONG], ids=["light+", "dark+"]
)


def luminance(colour: QColor) -> float:
    """Return the relative luminance of WCAG 2.2."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: QColor | str, second: QColor | str) -> float:
    one, other = sorted((luminance(QColor(first)), luminance(QColor(second))))
    return (other + 0.05) / (one + 0.05)


def over(colour: QColor, ground: str) -> QColor:
    """Return a translucent colour as it looks on a ground."""
    share, below = colour.alphaF(), QColor(ground)
    return QColor.fromRgbF(
        *(
            top * share + bottom * (1 - share)
            for top, bottom in zip(colour.getRgbF()[:3], below.getRgbF()[:3], strict=True)
        )
    )


@THEMES
def test_text_has_contrast_on_every_ground(theme: Theme) -> None:
    grounds = [theme.pane, theme.ground, theme.picked, theme.hover]
    for text, ground in itertools.product([theme.text, theme.secondary], grounds):
        assert contrast(text, ground) >= 4.5, (text, ground)
    for ground in (theme.when, theme.doubt):
        assert contrast(theme.text, ground) >= 4.5
    assert contrast(theme.secondary, theme.doubt) >= 4.5
    assert contrast(theme.doubt_text, theme.pane) >= 4.5
    assert contrast(theme.doubt_text, theme.picked) >= 4.5
    assert contrast(theme.on_primary, theme.primary) >= 4.5
    assert contrast(theme.accent, theme.pane) >= 4.5


@THEMES
def test_text_can_be_read_on_the_tint_of_every_story(theme: Theme) -> None:
    for number in range(OTHER, COLOURS):
        tint = over(theme.tint(number), theme.pane)
        assert contrast(theme.text, tint) >= 4.5
        assert contrast(theme.secondary, tint) >= 4.5


@THEMES
def test_marks_have_contrast(theme: Theme) -> None:
    for number in range(OTHER, COLOURS):
        assert contrast(theme.line(number), theme.pane) >= 3, theme.ink[number]


@STRONG_THEMES
def test_high_contrast_is_seven_to_one_for_text_and_four_and_a_half_for_edges(theme: Theme) -> None:
    grounds = [theme.pane, theme.ground, theme.picked, theme.hover, theme.when, theme.doubt]
    for text, ground in itertools.product([theme.text, theme.secondary], grounds):
        assert contrast(text, ground) >= 7, (text, ground)
    for ground in (theme.pane, theme.ground, theme.picked, theme.hover):
        assert contrast(theme.accent, ground) >= 7, ground
    for ground in (theme.pane, theme.doubt, theme.picked):
        assert contrast(theme.doubt_text, ground) >= 7, ground
    for fill in (theme.primary, theme.primary_hover):
        assert contrast(theme.on_primary, fill) >= 7
        assert contrast(theme.ring, fill) >= 4.5
    for edge, ground in itertools.product(
        [theme.border, theme.hairline, theme.doubt_border, theme.primary],
        [theme.pane, theme.ground],
    ):
        assert contrast(edge, ground) >= 4.5, (edge, ground)
    for number in range(OTHER, COLOURS):
        assert contrast(theme.line(number), theme.pane) >= 4.5
        tint = over(theme.tint(number), theme.pane)
        assert contrast(theme.text, tint) >= 7


def test_the_system_is_followed_in_contrast_until_the_person_chooses(
    qapp: QApplication, appearance: Appearance, monkeypatch: pytest.MonkeyPatch
) -> None:
    high = SimpleNamespace(contrastPreference=lambda: Qt.ContrastPreference.HighContrast)
    hints = SimpleNamespace(
        accessibility=lambda: high, setColorScheme=appearance._hints.setColorScheme
    )
    monkeypatch.setattr(appearance, "_hints", hints)
    told: list[Theme] = []
    appearance.changed.connect(told.append)
    try:
        appearance.choose_contrast(Contrast.SYSTEM)
        assert appearance.theme is LIGHT_STRONG
        appearance.choose_contrast(Contrast.STANDARD)
        assert appearance.theme is LIGHT
        appearance.choose_contrast(Contrast.HIGH)
        appearance.choose(Choice.DARK)
        assert told == [LIGHT_STRONG, LIGHT, LIGHT_STRONG, DARK_STRONG]
        assert qapp.palette().windowText().color() == QColor(DARK_STRONG.text)
    finally:
        monkeypatch.undo()
        appearance.choose(Choice.LIGHT)
        appearance.choose_contrast(Contrast.SYSTEM)


def test_light_data_colours_are_okabe_and_itos() -> None:
    assert LIGHT.data == (
        "#D55E00",
        "#0072B2",
        "#009E73",
        "#E69F00",
        "#56B4E9",
        "#CC79A7",
        "#F0E442",
    )
    assert len(LIGHT.data) == len(DARK.data) == COLOURS
    assert LIGHT.fill(OTHER).name() == LIGHT.line(COLOURS).name() == LIGHT.other.lower()


def test_the_interface_is_13_px_unless_the_person_wants_it_large(qapp: QApplication) -> None:
    small, large = QFont(), QFont()
    small.setPixelSize(12)
    large.setPixelSize(20)
    assert interface_font(small).pixelSize() == 13
    assert interface_font(large).pixelSize() == 20
    assert sized(interface_font(large), 17).pixelSize() == 26


def test_settings_that_can_not_be_read_count_as_not_set(home: object) -> None:
    settings = Settings()
    settings.set_text("appearance", "purple")
    settings.set_text("contrast", "purple")
    settings.set_flag("lists", False)
    assert settings.appearance is Choice.SYSTEM
    assert settings.contrast is Contrast.SYSTEM
    assert settings.flag("lists", default=True) is False
    assert settings.flag("reader", default=True) is True
    assert settings.last_project is None
    assert settings.recent == ()
