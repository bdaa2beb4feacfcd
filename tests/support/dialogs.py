"""Every dialog that there is, and the letters that deeds are reached by."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog

from dateline.domain.errors import SourceError
from dateline.domain.standing import StandingAnswer
from dateline.ui.dialogs.answers import AnswersDialog
from dateline.ui.dialogs.ask_address import AskAddress
from dateline.ui.dialogs.ask_columns import AskColumns
from dateline.ui.dialogs.ask_date import AskDate
from dateline.ui.dialogs.ask_text import AskText
from dateline.ui.dialogs.ask_when import AskWhen
from dateline.ui.dialogs.choose_place import ChoosePlace
from dateline.ui.dialogs.crash import CrashDialog
from dateline.ui.dialogs.import_report import ImportReportDialog
from dateline.ui.dialogs.licences import LicencesDialog
from dateline.ui.dialogs.message import MessageDialog
from dateline.ui.importing import ImportReport
from dateline.ui.main_window import MainWindow
from dateline.ui.selection import TimeRange
from support.ukrainian import WORDS


def made(window: MainWindow) -> tuple[QDialog, ...]:
    """Return the dialogs that no deed of the menus opens by itself."""
    failed = ImportReport(added=0, failures=(SourceError("x.txt: empty"),), cancelled=False)
    around = TimeRange(start=0, end=1)
    return (
        AnswersDialog(window, (StandingAnswer(name="Phoenix", place=None),)),
        AskAddress(window, address="https://example.org", allowed=False, own="It is yours."),
        AskColumns(
            window,
            name="events.csv",
            columns=("when", "where"),
            rows=(("2025-12-27", "Kyiv"),),
            before={},
        ),
        AskDate(window, title="Date", question="When?", verb="Set"),
        AskWhen(window, title="Date", question="When?", text="", around=around),
        AskText(window, title="Name", label="Which?", text="", verb="Set"),
        ChoosePlace(window, words="Kyiv", find=lambda _words: ()),
        CrashDialog(window, "report"),
        ImportReportDialog(window, failed, {}),
        LicencesDialog(window, WORDS.with_name("README.md")),
        MessageDialog(window, "Not opened", "It is no project."),
    )


DEEDS = (
    "about",
    "export",
    "geocoder",
    "go_to_date",
    "history",
    "note",
    "online",
    "palette",
    "preferences",
    "shortcuts",
    "snapshot",
)
"""Those that open a dialog of ours at once."""


def letter_of(text: str) -> str:
    """Return the letter that a deed is reached by in its menu; empty: none."""
    return text.replace("&&", "").partition("&")[2][:1].casefold()
