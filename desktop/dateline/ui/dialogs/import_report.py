"""What could not be read, file by file, with the reasons; everything else was kept."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from dateline.ui.dialogs.frames import TellingDialog
from dateline.ui.importing import ImportReport
from dateline.ui.models.words import counted
from dateline.ui.reader.text_map import shown

MOST = 500
"""Failures listed; more are counted."""


def report_lines(report: ImportReport) -> str:
    """Return the failures as text, a line each."""
    lines = [shown(str(error)) for error in report.failures[:MOST]]
    if len(report.failures) > MOST:
        lines.append(f"… and {len(report.failures) - MOST:,} more")
    return "\n".join(lines)


class ImportReportDialog(TellingDialog):
    """Shown beside the work, never in its way."""

    def __init__(self, parent: QWidget, report: ImportReport) -> None:
        """Tell what became of an import."""
        stories = counted(len(report.failures), "story", "stories")
        super().__init__(
            parent,
            title=f"{stories} could not be read",
            head=report.words[0].upper() + report.words[1:],
            lines=report_lines(report),
            lines_name="What could not be read, and why",
            copy="Copy list",
            close="Close",
        )
