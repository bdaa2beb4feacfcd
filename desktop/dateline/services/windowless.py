"""What takes the window's libraries, for somebody who sees no window."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, Protocol

from dateline.domain.progress import Progress
from dateline.export.wording import ENGLISH, Wording
from dateline.services.pictures import PictureWish

Language = Literal["en", "uk"]
LANGUAGES: tuple[Language, ...] = ("en", "uk")

__all__ = ["ENGLISH", "LANGUAGES", "Language", "Windowless", "Wording"]


class Windowless(Protocol):
    """Draws, and speaks other languages than English. One for a run: Qt has one application."""

    def wording(self, language: Language, *, draws: bool) -> Wording:
        """Return how exports, pictures too, speak from now on.

        Args:
            language: which they speak.
            draws: whether pictures will be drawn, too.

        Raises:
            UserError: this user can't draw.
        """
        ...

    def draw(self, project: Path, target: Path, wish: PictureWish, progress: Progress) -> None:
        """Write a picture of a project, as the ending of ``target`` says.

        Raises:
            UserError: the project can't be read, the picture not be written, or this user not draw.
        """
        ...
