"""The pane where a filter is put together, with counts that follow the brush and the map's view."""

from __future__ import annotations

from PySide6.QtCore import QSize, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dateline.domain.errors import UserError
from dateline.ui.filters.facet_list import FacetList
from dateline.ui.icons import icon
from dateline.ui.models.facets import FacetCounter
from dateline.ui.saying import say
from dateline.ui.session import Session
from dateline.ui.theme import Appearance

PAD = 12
REST_MS = 30
"""The counts follow a drag of the brush this often at most."""


class FilterPane(QFrame):
    """What there is to ask for, and what is.

    Signals:
        closing_asked(): the person wants the lists again.
        failed(UserError): the project could not be read for it.
    """

    closing_asked = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget) -> None:
        """Count nothing until shown."""
        super().__init__(parent)
        self.setObjectName("pane")
        self._session = session
        self._appearance = appearance
        self._counter: FacetCounter | None = None
        self.list = FacetList(appearance, self)
        self.clear = QPushButton(say("Filters", "Clear"), self)
        self.close_button = QToolButton(self)
        self._heading = QLabel(say("Filters", "FILTER"), self)
        self._nothing = QLabel(say("Filters", "Nothing dated to choose from yet."), self)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.recount)
        self._build()
        self.list.toggled.connect(self._on_toggled)
        self.clear.clicked.connect(session.clear_filter)
        self.close_button.clicked.connect(self.closing_asked)
        for changed in (session.changed, session.project_changed):
            changed.connect(self._on_changed)
        for moved in (session.range_changed, session.filter_changed):
            moved.connect(self._follow)
        appearance.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def _build(self) -> None:
        self._heading.setObjectName("section")
        self._nothing.setObjectName("quiet")
        self._nothing.setWordWrap(True)
        self.clear.setObjectName("link")
        self.clear.setToolTip(say("Filters", "Take the filter away; the brush stays"))
        self.close_button.setAccessibleName(say("Filters", "Show the lists"))
        self.close_button.setToolTip(say("Filters", "Show the lists again"))
        self.close_button.setIconSize(QSize(16, 16))
        head = QHBoxLayout()
        head.setContentsMargins(PAD, 12, 6, 0)
        head.setSpacing(8)
        head.addWidget(self._heading, 1)
        head.addWidget(self.clear)
        head.addWidget(self.close_button)
        empty = QHBoxLayout()
        empty.setContentsMargins(PAD, 0, PAD, 0)
        empty.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(empty)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        self.setFocusProxy(self.list)

    def showEvent(self, event: QShowEvent) -> None:
        """Count what was not counted while nobody looked."""
        super().showEvent(event)
        self.recount()

    @Slot()
    def _on_changed(self) -> None:
        self._counter = None
        self._follow()

    @Slot()
    def _follow(self) -> None:
        if self.isVisible() and not self._rest.isActive():
            self._rest.start()

    @Slot()
    def recount(self) -> None:
        """Count anew what each value would show."""
        if not self.isVisible():
            return
        if self._counter is None or self._counter.is_of is not self._session.sifting.sieve:
            self._counter = FacetCounter(self._session)
        try:
            facets = self._counter.facets() if len(self._session.columns.kinds) else ()
        except UserError as error:
            facets = ()
            self.failed.emit(error)
        self.list.show_facets(facets)
        self.list.setVisible(bool(facets))
        self._nothing.setVisible(not facets)
        self.clear.setVisible(bool(self._session.filter))

    @Slot(str, object)
    def _on_toggled(self, criterion: str, value: object) -> None:
        try:
            self._session.set_filter(self._session.filter.toggled(criterion, value))
        except UserError as error:
            self.failed.emit(error)
        self._rest.stop()
        self.recount()

    def shutdown(self) -> None:
        """Count nothing more: the project is about to be closed."""
        self._rest.stop()

    @Slot()
    def _on_look_changed(self) -> None:
        self.close_button.setIcon(icon("close", self._appearance.theme.secondary))
        self.list.viewport().update()
