"""What SQLite and the file system say, in words for the person."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from dateline.domain.errors import DatelineError, ProjectError

_BY_NAME = {
    "SQLITE_FULL": "the disk is full. Free some space and try again",
    "SQLITE_READONLY": "the file can't be written. Save the project elsewhere with Save As",
    "SQLITE_CORRUPT": "the file is damaged. Open a back-up or another copy of it",
    "SQLITE_NOTADB": "the file is no Dateline project, or it is damaged. Open another copy of it",
    "SQLITE_BUSY": "another program is using the file. Close it there and try again",
    "SQLITE_LOCKED": "another program is using the file. Close it there and try again",
    "SQLITE_CANTOPEN": "the file can't be opened. Check that it is there and that you may read it",
    "SQLITE_IOERR": "the disk reports an error, or it is full. Check it and try again",
    "SQLITE_TOOBIG": "something in it is too long to be kept. Split the story",
    "SQLITE_CONSTRAINT": "something in it is out of range, so it was not kept",
    "SQLITE_MISMATCH": "something in it is out of range, so it was not kept",
}
_OTHERWISE = "the file can't be read or written. Open another copy of it"


def words_for(error: sqlite3.Error) -> str:
    """Return what went wrong and what to do, without a full stop."""
    name = str(getattr(error, "sqlite_errorname", ""))
    for known, words in _BY_NAME.items():
        if name.startswith(known):
            return words
    if "UTF-8" in str(error):
        return _BY_NAME["SQLITE_CORRUPT"]
    return _OTHERWISE


@contextmanager
def told(path: Path | str, deed: str) -> Iterator[None]:
    """Turn what third parties raise inside into a :class:`ProjectError` about ``path``.

    Args:
        path: the project file.
        deed: what was tried, as in "could not be opened".

    Raises:
        ProjectError: something failed.
    """
    try:
        yield
    except DatelineError:
        raise  # some of ours are OSErrors too
    except sqlite3.Error as error:
        message = f"{path} {deed}: {words_for(error)}. ({error})"
        raise ProjectError(message, path=str(path)) from error
    except UnicodeEncodeError as error:
        message = (
            f"{path} {deed}: a story holds half a character (a lone surrogate), which no file can "
            "keep. Correct its source and open it again."
        )
        raise ProjectError(message, path=str(path)) from error
    except UnicodeDecodeError as error:
        raise damaged(path, "words that are no text") from error
    except OSError as error:
        message = f"{path} {deed}: {error.strerror or error}. Check the folder and try again."
        raise ProjectError(message, path=str(path)) from error


def damaged(path: Path | str, what: str) -> ProjectError:
    """Return the error for a value that a project of ours can't hold."""
    message = f"{path} is damaged ({what}). Open a back-up or another copy of it."
    return ProjectError(message, path=str(path))
