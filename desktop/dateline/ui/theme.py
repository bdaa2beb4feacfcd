"""Colours, type and measures of the window: light and dark, each with more contrast on demand."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

BASE_PX = 13
TITLE_PX = 17
CAPTION_PX = 11
LARGE_SYSTEM_PX = 16
"""A system font of this size or more is a choice of the person's, and is kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """One family of colours; text has a contrast of at least 4.5 to 1 on all of its grounds.

    Where ``strong``, 7 to 1, and what can be used has edges of at least 4.5 to 1.
    """

    dark: bool
    strong: bool = False
    pane: str
    ground: str
    """Behind and between panes: bars, fields that rest."""
    hairline: str
    border: str
    """Around what can be used: buttons and fields."""
    text: str
    secondary: str
    accent: str
    """Of edges, rings and links."""
    primary: str
    """Fill of the one primary button."""
    primary_hover: str
    """The same under the pointer."""
    on_primary: str
    ring: str
    """Around the primary button while it has the focus: at least 3 to 1 on ``primary``."""
    picked: str
    """Behind what is selected."""
    hover: str
    when: str
    """Behind words that say when."""
    doubt: str
    doubt_border: str
    doubt_text: str
    data: tuple[str, ...]
    """Okabe and Ito's palette: fills."""
    ink: tuple[str, ...]
    """The same hues for lines and small marks: at least 3 to 1 on ``pane``."""
    other: str
    """Of stories without a colour of their own; for lines and small marks too."""

    def fill(self, colour: int) -> QColor:
        """Return a story's colour, as ``domain.colours`` numbers them, for areas."""
        return QColor(self.data[colour] if 0 <= colour < len(self.data) else self.other)

    def line(self, colour: int) -> QColor:
        """Return a story's colour, for lines and small marks."""
        return QColor(self.ink[colour] if 0 <= colour < len(self.ink) else self.other)

    def tint(self, colour: int) -> QColor:
        """Return a story's colour, as a ground to read on."""
        ground = self.fill(colour)
        ground.setAlphaF(0.12 if self.dark else 0.09)
        return ground


LIGHT = Theme(
    dark=False,
    pane="#FFFFFF",
    ground="#F6F7F9",
    hairline="#DFE3E8",
    border="#CBD2DA",
    text="#1F2733",
    secondary="#5D6875",
    accent="#1F4E8C",
    primary="#1F4E8C",
    primary_hover="#1F4E8C",
    on_primary="#FFFFFF",
    ring="#A9C4EA",
    picked="#EAF0F9",
    hover="#F2F4F7",
    when="#E6F0EC",
    doubt="#FFF6E3",
    doubt_border="#EFD9A5",
    doubt_text="#7A5200",
    data=("#D55E00", "#0072B2", "#009E73", "#E69F00", "#56B4E9", "#CC79A7", "#F0E442"),
    ink=("#D55E00", "#0072B2", "#00875F", "#B97F00", "#2F8FC7", "#B85C90", "#8F8700"),
    other="#6B7785",
)
DARK = Theme(
    dark=True,
    pane="#1B2129",
    ground="#14181E",
    hairline="#2B333D",
    border="#3D4753",
    text="#E5EAF0",
    secondary="#9AA6B4",
    accent="#7FB0EE",
    primary="#2C66B0",
    primary_hover="#3574C4",
    on_primary="#FFFFFF",
    ring="#D5E4F8",
    picked="#263449",
    hover="#222A34",
    when="#213731",
    doubt="#352C18",
    doubt_border="#5C4B22",
    doubt_text="#F0C878",
    data=("#EE7F30", "#3E9BD6", "#2BB98F", "#F0B02E", "#7CC7F2", "#DC97BD", "#F3EA6A"),
    ink=("#EE7F30", "#4FA6DE", "#2BB98F", "#F0B02E", "#7CC7F2", "#DC97BD", "#F3EA6A"),
    other="#95A1AF",
)
LIGHT_STRONG = replace(
    LIGHT,
    strong=True,
    ground="#F4F5F7",
    hairline="#5A6470",
    border="#1F2733",
    text="#000000",
    secondary="#2E3742",
    accent="#0A3A78",
    primary="#0A3A78",
    primary_hover="#062A5A",
    ring="#CFE1F9",
    picked="#D9E6F8",
    hover="#E8ECF1",
    when="#D5EBE2",
    doubt="#FFF1CF",
    doubt_border="#7A5200",
    doubt_text="#4F3500",
    ink=("#A84700", "#005A8E", "#006B4C", "#7A5400", "#1A6390", "#8E3F6B", "#645E00"),
    other="#4A5563",
)
DARK_STRONG = replace(
    DARK,
    strong=True,
    pane="#000000",
    ground="#0B0E12",
    hairline="#8A96A4",
    border="#E5EAF0",
    text="#FFFFFF",
    secondary="#D5DBE3",
    accent="#A9CDFF",
    primary="#A9CDFF",
    primary_hover="#D0E4FF",
    on_primary="#000000",
    ring="#00337A",
    picked="#1B3358",
    hover="#1A222C",
    when="#143A2F",
    doubt="#33270A",
    doubt_border="#F0C878",
    doubt_text="#FFD98C",
    other="#B6C0CC",
)


class Choice(StrEnum):
    """Whose light and dark the window follows."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Contrast(StrEnum):
    """How much contrast the window has."""

    SYSTEM = "system"
    STANDARD = "standard"
    HIGH = "high"


_SCHEMES = {
    Choice.SYSTEM: Qt.ColorScheme.Unknown,
    Choice.LIGHT: Qt.ColorScheme.Light,
    Choice.DARK: Qt.ColorScheme.Dark,
}


class Appearance(QObject):
    """The look in force; follows the system until the person chooses.

    Signals:
        changed(Theme): another family of colours is in force.
    """

    changed = Signal(object)

    def __init__(
        self,
        app: QApplication,
        choice: Choice = Choice.SYSTEM,
        contrast: Contrast = Contrast.SYSTEM,
    ) -> None:
        """Dress the application."""
        super().__init__(app)
        self._app = app
        self._choice = choice
        self._contrast = contrast
        app.setStyle("Fusion")
        app.setFont(interface_font(app.font()))
        # Kept: PySide6 6.12.0 ends what a style hint is asked for with the object it was asked of.
        self._hints = app.styleHints()
        self._hints.setColorScheme(_SCHEMES[choice])
        self._theme = self._wanted()
        self._dress()
        self._hints.colorSchemeChanged.connect(self._follow)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._follow)

    @property
    def theme(self) -> Theme:
        """Return the colours in force."""
        return self._theme

    @property
    def choice(self) -> Choice:
        """Return what the person chose."""
        return self._choice

    @property
    def contrast(self) -> Contrast:
        """Return how much contrast the person chose."""
        return self._contrast

    def choose(self, choice: Choice) -> None:
        """Follow the system, or stay light or dark."""
        self._choice = choice
        self._hints.setColorScheme(_SCHEMES[choice])
        self._follow()

    def choose_contrast(self, contrast: Contrast) -> None:
        """Follow the system, or have as much contrast as this."""
        self._contrast = contrast
        self._follow()

    @Slot()
    def _follow(self) -> None:
        theme = self._wanted()
        if theme is not self._theme:
            self._theme = theme
            self._dress()
            self.changed.emit(theme)

    def _wanted(self) -> Theme:
        """Return the colours chosen, or the system's: not every desktop lets us set its own."""
        dark = self._choice is Choice.DARK
        if self._choice is Choice.SYSTEM:
            dark = self._hints.colorScheme() == Qt.ColorScheme.Dark
        strong = self._contrast is Contrast.HIGH
        if self._contrast is Contrast.SYSTEM:
            asked = self._hints.accessibility().contrastPreference()
            strong = asked == Qt.ContrastPreference.HighContrast
        if strong:
            return DARK_STRONG if dark else LIGHT_STRONG
        return DARK if dark else LIGHT

    def _dress(self) -> None:
        from dateline.ui.stylesheet import sheet

        self._app.setPalette(palette(self._theme))
        self._app.setStyleSheet(sheet(self._theme))


def interface_font(system: QFont) -> QFont:
    """Return the system's font at our size, unless made large on purpose; figures tabular."""
    screen = QGuiApplication.primaryScreen()
    dots = screen.logicalDotsPerInch()
    points = system.pointSizeF()
    pixels = system.pixelSize() if points <= 0 else round(points * dots / 72)
    font = QFont(system)
    font.setPixelSize(pixels if pixels >= LARGE_SYSTEM_PX else BASE_PX)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def sized(font: QFont, pixels: int, *, bold: bool = False) -> QFont:
    """Return the font at another of our sizes, kept in proportion where the system's is large."""
    other = QFont(font)
    other.setPixelSize(round(pixels * max(1.0, font.pixelSize() / BASE_PX)))
    other.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return other


def palette(theme: Theme) -> QPalette:
    """Return the palette for everything that Qt draws by itself."""
    colours = QPalette()
    roles = QPalette.ColorRole
    for role, colour in (
        (roles.Window, theme.pane),
        (roles.WindowText, theme.text),
        (roles.Base, theme.pane),
        (roles.AlternateBase, theme.ground),
        (roles.Text, theme.text),
        (roles.PlaceholderText, theme.secondary),
        (roles.Button, theme.pane),
        (roles.ButtonText, theme.text),
        (roles.BrightText, theme.on_primary),
        (roles.Highlight, theme.primary),
        (roles.HighlightedText, theme.on_primary),
        (roles.Link, theme.accent),
        (roles.ToolTipBase, theme.text if not theme.dark else "#2B333D"),
        (roles.ToolTipText, theme.pane if not theme.dark else theme.text),
        (roles.Accent, theme.primary),
    ):
        colours.setColor(role, QColor(colour))
    disabled = QColor(theme.secondary)
    disabled.setAlphaF(0.85 if theme.strong else 0.6)
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        colours.setColor(QPalette.ColorGroup.Disabled, role, disabled)
    return colours
