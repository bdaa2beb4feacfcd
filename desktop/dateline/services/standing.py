"""What a person said once and for all, for who shows it and adds to it."""

from __future__ import annotations

from pathlib import Path

from dateline.domain.standing import StandingAnswer


class StandingAnswerBook:
    """The answers that later imports obey, in the folder of the person's own gazetteer.

    Every method raises :class:`~dateline.domain.errors.GazetteerError` where their file is damaged
    or can't be written.
    """

    def __init__(self, folder: Path) -> None:
        """Name the folder; it need not be there."""
        from dateline.gazetteer.users import AnswerBook

        self._book = AnswerBook(folder)

    def all(self) -> tuple[StandingAnswer, ...]:
        """Return all that stand, in alphabetical order."""
        return self._book.read().all()

    def put(self, answer: StandingAnswer, mark: str = "") -> None:
        """Let an answer stand, instead of what stood for its name; ``mark`` is for :meth:`turn`."""
        self._book.put(answer, mark)

    def turn(self, mark: str, *, stands: bool) -> str | None:
        """Let the answer of a mark stand again, or what stood before; the name, if that was done.

        It is not where something else was said of the name since, or the mark is not known here.
        """
        return self._book.turn(mark, stands=stands)

    def remove(self, name: str) -> None:
        """Let no answer stand for a name."""
        self._book.remove(name)
