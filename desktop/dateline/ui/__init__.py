"""The window."""

from dateline.ui.immortal import make_constants_immortal

make_constants_immortal()
