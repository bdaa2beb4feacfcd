"""The one style sheet: bars, buttons, fields, lists and scroll bars, over Qt's Fusion style."""

from __future__ import annotations

from dateline import resources
from dateline.ui.theme import CAPTION_PX, TITLE_PX, Theme


def sheet(theme: Theme) -> str:
    """Return the style sheet for these colours. Radii 6 px, controls 30 px, hairlines 1 px."""
    return f"""
    QMainWindow, QDialog, #pane {{ background: {theme.pane}; }}
    #header {{ background: {theme.pane}; border-bottom: 1px solid {theme.hairline}; }}
    #filters {{ background: {theme.ground}; border-bottom: 1px solid {theme.hairline}; }}
    #project {{ font-size: 15px; font-weight: 600; border: none; padding: 0 4px; min-height: 28px;
        background: transparent; text-align: left; }}
    #project:hover {{ background: {theme.hover}; }}
    #section {{ color: {theme.secondary}; font-size: {CAPTION_PX}px; font-weight: 600; }}
    #caption {{ color: {theme.secondary}; font-size: {CAPTION_PX}px; }}
    #quiet {{ color: {theme.secondary}; }}
    #title {{ font-size: {TITLE_PX}px; font-weight: 600; }}
    #timeline {{ background: {theme.pane}; }}
    #line {{ background: {theme.hairline}; }}

    QHeaderView {{ background: {theme.pane}; }}
    QHeaderView::section {{ background: {theme.pane}; color: {theme.secondary}; border: none;
        border-bottom: 1px solid {theme.hairline}; padding: 4px 8px; font-size: {CAPTION_PX}px; }}
    QTableWidget {{ border: 1px solid {theme.hairline}; border-radius: 6px;
        background: {theme.pane}; }}
    QTableWidget::item {{ padding: 0 8px; border: none; }}

    QMenuBar {{ background: transparent; }}
    QMenuBar::item {{ padding: 6px 8px; border-radius: 6px; background: transparent; }}
    QMenuBar[compact="true"]::item {{ padding: 6px 4px; }}
    QMenuBar::item:selected {{ background: {theme.hover}; }}
    QMenu {{ background: {theme.pane}; border: 1px solid {theme.border}; padding: 4px; }}
    QMenu::item {{ padding: 5px 28px 5px 24px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {theme.picked}; color: {theme.text}; }}
    QMenu::item:disabled {{ color: {theme.secondary}; }}
    QMenu::separator {{ height: 1px; background: {theme.hairline}; margin: 4px 8px; }}

    QPushButton {{ min-height: 28px; padding: 0 12px; border: 1px solid {theme.border};
        border-radius: 6px; background: {theme.pane}; color: {theme.text}; }}
    QPushButton:hover {{ background: {theme.hover}; }}
    QPushButton:pressed {{ background: {theme.picked}; }}
    QPushButton:focus {{ border-color: {theme.accent}; }}
    QPushButton:disabled {{ color: {theme.secondary}; border-color: {theme.hairline}; }}
    QPushButton#primary {{ background: {theme.primary}; color: {theme.on_primary};
        border-color: {theme.primary}; font-weight: 600; }}
    QPushButton#primary:hover {{ background: {theme.primary_hover}; }}
    QPushButton#primary:focus {{ border: 2px solid {theme.ring}; }}
    QPushButton#primary:disabled {{ background: {theme.ground}; color: {theme.secondary};
        border-color: {theme.hairline}; }}
    QPushButton#link {{ border: none; background: transparent; color: {theme.accent};
        padding: 0; min-height: 20px; text-align: left; }}
    QPushButton#link:hover, QPushButton#link:focus {{ text-decoration: underline; }}
    QPushButton#segment {{ min-height: 22px; padding: 0 8px; border-radius: 11px;
        color: {theme.secondary}; font-size: {CAPTION_PX}px; }}
    QPushButton#segment:checked {{ background: {theme.picked}; color: {theme.text};
        border-color: {theme.accent}; }}
    QPushButton#small {{ min-height: 22px; padding: 0 10px; }}
    QPushButton#small:checked, QPushButton#toggle:checked {{ background: {theme.picked};
        border-color: {theme.accent}; }}
    QPushButton#chip {{ min-height: 20px; padding: 0 6px; border-radius: 11px; font-size: 12px;
        background: {theme.picked}; border-color: {theme.picked}; }}
    QPushButton#chip:hover, QPushButton#chip:focus {{ border-color: {theme.accent}; }}
    QLabel#chip {{ border: 1px solid {theme.hairline}; border-radius: 8px; padding: 1px 8px;
        color: {theme.secondary}; font-size: {CAPTION_PX}px; background: {theme.ground}; }}
    QPushButton::menu-indicator {{ image: none; width: 0; }}
    QToolButton {{ border: 1px solid transparent; border-radius: 6px; background: transparent;
        padding: 4px; }}
    QToolButton::menu-indicator {{ image: none; width: 0; }}
    QToolButton:hover {{ background: {theme.hover}; }}
    QToolButton:focus {{ border-color: {theme.accent}; }}

    QLineEdit {{ min-height: 28px; padding: 0 8px; border: 1px solid {theme.border};
        border-radius: 6px; background: {theme.pane};
        selection-background-color: {theme.primary}; }}
    QLineEdit:focus {{ border-color: {theme.accent}; }}
    QLineEdit#plain {{ min-height: 22px; padding: 0; border-color: transparent; }}
    QLineEdit#plain:hover {{ border-color: {theme.border}; }}
    QLineEdit#plain:focus {{ border-color: {theme.accent}; }}
    QLineEdit#plain[wrong="true"] {{ border-color: {theme.doubt_text}; }}
    #caption[wrong="true"] {{ color: {theme.doubt_text}; }}
    QPlainTextEdit {{ border: 1px solid {theme.border}; border-radius: 6px; padding: 8px; }}

    QComboBox {{ min-height: 28px; padding: 0 8px; border: 1px solid {theme.border};
        border-radius: 6px; background: {theme.pane}; }}
    QComboBox:hover {{ background: {theme.hover}; }}
    QComboBox:focus {{ border-color: {theme.accent}; }}
    QComboBox::drop-down {{ border: none; width: 24px; }}
    QComboBox::down-arrow {{ image: url({_picture("chevron")}); width: 12px; height: 12px; }}
    QComboBox QAbstractItemView {{ background: {theme.pane}; border: 1px solid {theme.border};
        selection-background-color: {theme.picked}; selection-color: {theme.text}; padding: 4px; }}

    QCheckBox {{ spacing: 8px; }}
    QCheckBox::indicator {{ width: 14px; height: 14px; border: 1px solid {theme.secondary};
        border-radius: 4px; background: {theme.pane}; }}
    QCheckBox::indicator:focus, QCheckBox::indicator:hover {{ border-color: {theme.accent}; }}
    QCheckBox::indicator:checked {{ background: {theme.primary}; border-color: {theme.primary};
        image: url({_picture("check-dark" if theme.dark and theme.strong else "check")}); }}

    QListView {{ border: none; background: transparent; outline: none; }}
    QListView#offers {{ background: {theme.pane}; border: 1px solid {theme.border}; }}
    QTabBar {{ background: {theme.pane}; }}
    QTabBar::tab {{ padding: 8px 12px 7px 12px; border: none; color: {theme.secondary};
        border-bottom: 2px solid transparent; background: transparent; }}
    QTabBar::tab:selected {{ color: {theme.text}; border-bottom-color: {theme.accent}; }}
    QTabBar::tab:focus {{ color: {theme.accent}; }}
    QSplitter::handle {{ background: {theme.hairline}; }}

    QStatusBar {{ background: {theme.ground}; border-top: 1px solid {theme.hairline};
        color: {theme.secondary}; }}
    QStatusBar::item {{ border: none; }}
    QStatusBar QLabel {{ color: {theme.secondary}; font-size: {CAPTION_PX}px; padding: 0 8px; }}
    QStatusBar QPushButton {{ min-height: 18px; padding: 0 8px; font-size: {CAPTION_PX}px;
        border-radius: 4px; }}
    QStatusBar QPushButton#link {{ padding: 0 8px; }}
    QProgressBar {{ border: none; border-radius: 3px; background: {theme.hairline};
        max-height: 6px; min-height: 6px; }}
    QProgressBar::chunk {{ border-radius: 3px; background: {theme.primary}; }}

    QDialog#palette {{ border: 1px solid {theme.border}; }}
    QLineEdit#ask {{ min-height: 36px; border: none; font-size: 15px; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QFrame#card {{ background: {theme.pane}; border: 1px solid {theme.hairline};
        border-radius: 6px; }}
    QFrame#doubt {{ background: {theme.doubt}; border: 1px solid {theme.doubt_border};
        border-radius: 6px; }}

    QScrollBar:vertical {{ width: 10px; background: transparent; margin: 0; }}
    QScrollBar:horizontal {{ height: 10px; background: transparent; margin: 0; }}
    QScrollBar::handle {{ background: {theme.border}; border-radius: 3px; margin: 2px; }}
    QScrollBar::handle:vertical {{ min-height: 28px; }}
    QScrollBar::handle:horizontal {{ min-width: 28px; }}
    QScrollBar::handle:hover {{ background: {theme.secondary}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QToolTip {{ background: {"#2B333D" if theme.dark else theme.text};
        color: {theme.text if theme.dark else theme.pane}; border: none; padding: 4px 8px; }}
    """


def _picture(name: str) -> str:
    """Return where a picture is whose colours both looks can bear: an arrow, a tick."""
    return resources.path("resources", "icons", f"{name}.svg").as_posix()
