"""What an analysis is made with: kept in projects and written into exports."""

from __future__ import annotations

from pathlib import Path

from dateline import __version__
from dateline.domain.project import Versions

MODEL = "en_core_web_md 3.7.1"


def versions(own: Path | None = None) -> Versions:
    """Return the versions of the app, the language model and the gazetteer in use.

    Args:
        own: the folder of what the person added to the gazetteer.

    Raises:
        GazetteerError: the gazetteer is missing or damaged.
    """
    from dateline.gazetteer.combined import open_gazetteers

    gazetteer = open_gazetteers(own)
    try:
        return Versions(app=__version__, model=MODEL, gazetteer=gazetteer.version)
    finally:
        gazetteer.close()
