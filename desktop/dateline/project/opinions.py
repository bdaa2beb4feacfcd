"""What geocoders on the net answered, kept in the project so that each is asked once."""

from __future__ import annotations

from datetime import UTC, datetime

from dateline.project.database import Database
from dateline.project.values import text

LONGEST = 1_000
"""Code points of a name that is asked about."""


def read_opinion(database: Database, service: str, asked: str) -> str | None:
    """Return what a service answered; None where it was not asked."""
    row = database.row(
        "SELECT answered FROM second_opinion WHERE service = ? AND asked = ?",
        (service, asked[:LONGEST]),
    )
    return None if row is None else text(row[0])


def write_opinion(database: Database, service: str, asked: str, answered: str) -> None:
    """Keep an answer, in place of an earlier one."""
    database.connection.execute(
        "INSERT OR REPLACE INTO second_opinion (service, asked, answered, made)"
        " VALUES (?, ?, ?, ?)",
        (service, asked[:LONGEST], answered, datetime.now(UTC).isoformat(timespec="seconds")),
    )
