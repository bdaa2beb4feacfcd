"""What an import came to: what could not be read and why, and what is nearly the same as before."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from dateline.domain.text import DocumentId
from dateline.ui.dialogs.frames import TellingDialog
from dateline.ui.elsewhere import told
from dateline.ui.importing import ImportReport
from dateline.ui.keeping import Alike
from dateline.ui.models.words import counted
from dateline.ui.reader.text_map import shown, shown_title
from dateline.ui.saying import figure, say

MOST = 500
"""Failures listed; more are counted."""
LONGEST = 80
"""Code points of a title."""


def report_lines(report: ImportReport, titles: Mapping[DocumentId, str]) -> str:
    """Return what there is to tell as text, a line each."""
    lines = [shown(told(str(error))) for error in report.failures[:MOST]]
    if len(report.failures) > MOST:
        lines.append(
            say("Dialogs", "… and {failures} more").format(
                failures=figure(len(report.failures) - MOST)
            )
        )
    lines += [_alike_line(pair, titles) for pair in report.alike]
    return "\n".join(lines)


def _alike_line(pair: Alike, titles: Mapping[DocumentId, str]) -> str:
    added, other = (
        shown_title(titles.get(each, str(each)))[:LONGEST] for each in (pair.added, pair.other)
    )
    return say("Dialogs", "“{added}” is nearly the same as “{other}”.").format(
        added=added, other=other
    )


class ImportReportDialog(TellingDialog):
    """Shown beside the work, never in its way.

    Signals:
        removal_asked(tuple): the person wants these stories, which are nearly others, removed.
    """

    removal_asked = Signal(object)

    def __init__(
        self, parent: QWidget, report: ImportReport, titles: Mapping[DocumentId, str]
    ) -> None:
        """Tell what became of an import; ``titles`` are those of the project's stories."""
        failed = counted(len(report.failures), "story")
        alike = counted(len(report.alike), "story")
        super().__init__(
            parent,
            title=say("Dialogs", "{failed} could not be read").format(failed=failed)
            if report.failures
            else say("Dialogs", "{alike} came twice").format(alike=alike),
            head=report.words[0].upper() + report.words[1:],
            lines=report_lines(report, titles),
            lines_name=say("Dialogs", "What could not be read, and why; what is nearly the same"),
            copy=say("Dialogs", "Copy list"),
            close=say("Dialogs", "Close") if not report.alike else say("Dialogs", "Keep all"),
        )
        self._alike = tuple(pair.added for pair in report.alike)
        self.remove = QPushButton(
            say("Dialogs", "Remove the {alike} that came later").format(alike=alike), self
        )
        self.remove.setVisible(bool(report.alike))
        self.remove.clicked.connect(self._on_remove)
        self.row.insertWidget(1, self.remove)

    @Slot()
    def _on_remove(self) -> None:
        self.removal_asked.emit(self._alike)
        self.close()
