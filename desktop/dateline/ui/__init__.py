"""The window."""

from dateline.ui.immortal import make_constants_immortal
from dateline.ui.plain_import import import_qt_plainly

make_constants_immortal()
import_qt_plainly()
