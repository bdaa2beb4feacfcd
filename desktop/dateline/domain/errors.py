"""The one tree of errors.

::

    DatelineError
    ├── UserError            shown to the person as it is: what, where, what to do
    │   ├── CallError        a command that can't be done as it was called; nothing was begun
    │   ├── SourceError      a story that could not be read (carries ``source``)
    │   │   └── ColumnsError a table of which nobody said what its columns are for
    │   ├── ProjectError     a project file that could not be opened or written (carries ``path``)
    │   ├── GazetteerError   the place database is absent or not ours
    │   ├── ModelError       the language model is absent or not ours
    │   ├── MapFileError     a street map that could not be read (carries ``path``)
    │   └── ExportError      a target that could not be written (carries ``target``)
    └── Cancelled            the person asked to stop

Anything else is a bug of ours and goes to the crash dialog with its traceback.
Each room translates third-party exceptions at its door, ``raise … from``.
"""

from __future__ import annotations


class DatelineError(Exception):
    """Whatever Dateline itself raises."""


class UserError(DatelineError):
    """A problem the person can do something about, in words meant for them."""


class CallError(UserError, ValueError):
    """A command that can't be done as it was called; nothing was read or written."""


class SourceError(UserError, ValueError):
    """A story that could not be read; the others are not affected."""

    def __init__(self, message: str, *, source: str = "") -> None:
        """Keep the sentence for the person and the file or record it is about."""
        super().__init__(message)
        self.source = source

    def __reduce__(self) -> tuple[object, ...]:
        """Cross a process boundary whole: the default forgets keyword arguments."""
        return (_source_error, (str(self), self.source))


def _source_error(message: str, source: str) -> SourceError:
    return SourceError(message, source=source)


class ColumnsError(SourceError):
    """A table whose columns can't be told; a person can say what they are for."""

    def __init__(
        self,
        message: str,
        *,
        source: str = "",
        columns: tuple[str, ...] = (),
        rows: tuple[tuple[str, ...], ...] = (),
    ) -> None:
        """Keep the heads, and the first rows, as wide as the head."""
        super().__init__(message, source=source)
        self.columns = columns
        self.rows = rows

    def __reduce__(self) -> tuple[object, ...]:
        """Cross a process boundary whole."""
        return (_columns_error, (str(self), self.source, self.columns, self.rows))


def _columns_error(
    message: str, source: str, columns: tuple[str, ...], rows: tuple[tuple[str, ...], ...]
) -> ColumnsError:
    return ColumnsError(message, source=source, columns=columns, rows=rows)


class ProjectError(UserError, OSError):
    """A project file that could not be opened, or written."""

    def __init__(self, message: str, *, path: str = "") -> None:
        """Keep the sentence for the person and the project file it is about."""
        super().__init__(message)
        self.path = path


class GazetteerError(UserError, LookupError):
    """The place database is absent, damaged or not one of ours."""


class ModelError(UserError, LookupError):
    """The language model is absent, damaged or not the one that was pinned."""


class MapFileError(UserError, ValueError):
    """A street map that could not be read, or a part of it."""

    def __init__(self, message: str, *, path: str = "") -> None:
        """Keep the sentence for the person and the map file it is about."""
        super().__init__(message)
        self.path = path


class ExportError(UserError, OSError):
    """A picture or a data file that could not be written."""

    def __init__(self, message: str, *, target: str = "") -> None:
        """Keep the sentence for the person and the file that was to be written."""
        super().__init__(message)
        self.target = target


class Cancelled(DatelineError):  # noqa: N818 - an outcome the person chose, not an error
    """The person asked to stop; what was finished before is kept."""
