"""The tray of events without a date: a menu to open them from."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QMenu, QWidget

from dateline.ui.session import Session
from dateline.ui.timeline.event_menu import event_menu


def undated_menu(session: Session, parent: QWidget) -> QMenu:
    """Return a menu of the undated events, most mentioned first; picking one opens it."""
    columns = session.columns
    undated = np.arange(columns.dated, len(columns.event_ids))
    undated = undated[session.index.passes[undated]]
    most_first = np.argsort(-columns.mentions[undated].astype(np.int64), kind="stable")
    return event_menu(session, undated[most_first], parent)
