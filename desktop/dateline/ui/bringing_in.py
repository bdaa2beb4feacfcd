"""The deeds that bring in more than files of stories, put together."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from dateline.ui.actions import Actions
from dateline.ui.gazetteer_deeds import GazetteerDeeds
from dateline.ui.importing import StoryImport
from dateline.ui.opinions import Opinions
from dateline.ui.saying import say
from dateline.ui.session import Session
from dateline.ui.settings import Settings
from dateline.ui.table_deeds import TableDeeds
from dateline.ui.tasks import TaskRunner
from dateline.ui.web_deeds import WebDeeds


class BringingIn(QObject):
    """Makes them, and speaks for all of them.

    Signals:
        said(str): something to say in passing.
        failed(UserError, str): a deed could not be done; and what did not happen.
    """

    said = Signal(str)
    failed = Signal(object, str)

    def __init__(
        self,
        session: Session,
        importing: StoryImport,
        runner: TaskRunner,
        settings: Settings,
        window: QWidget,
        *,
        actions: Actions,
    ) -> None:
        """Work on the session's project, with dialogs over ``window``."""
        super().__init__(window)
        self.tables = TableDeeds(session, importing, runner, settings, window)
        self.web = WebDeeds(session, importing, runner, settings, window)
        self.opinions = Opinions(session, runner, settings, window, actions["geocoder"])
        self.opinions.failed.connect(partial(self._fail, say("Window", "The key was not kept")))
        self.gazetteer = GazetteerDeeds(actions.added, runner, settings, window)
        self._speak_for(self.gazetteer, say("Window", "The gazetteer was not changed"))
        self._speak_for(self.tables, say("Window", "The table was not added"))
        self._speak_for(self.web, say("Window", "Nothing was added"))

    def _speak_for(self, deeds: GazetteerDeeds | TableDeeds | WebDeeds, title: str) -> None:
        deeds.said.connect(self.said)
        deeds.failed.connect(partial(self._fail, title))

    def _fail(self, title: str, error: Exception) -> None:
        self.failed.emit(error, title)
