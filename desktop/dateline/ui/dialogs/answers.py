"""The answers that hold for every story, each to be taken back."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from dateline.domain.standing import StandingAnswer
from dateline.ui.dialogs.listing import ListingDialog
from dateline.ui.models.words import described
from dateline.ui.reader.text_map import shown_title

NONE_YET = (
    "None yet. Choose Always on the card of a place (A), then answer: it holds for every story "
    "that is added from then on."
)
SOME = "They hold for every story that is added from now on, in any project."


class AnswersDialog(ListingDialog):
    """Lists answers by their name."""

    def __init__(self, parent: QWidget, answers: tuple[StandingAnswer, ...]) -> None:
        """List these."""
        lines = [(_words(answer), answer.name) for answer in answers]
        told = SOME if answers else NONE_YET
        super().__init__(parent, title="Your answers", told=told, lines=lines)
        self.offer_removing("Take back", "Let Dateline judge this name again")


def _words(answer: StandingAnswer) -> str:
    name = shown_title(answer.name)
    if answer.place is None:
        return f"{name}: not a place"
    place = answer.place
    looked = " · looked for in every story" if answer.missed else ""
    return f"{name}: {shown_title(place.name)} · {shown_title(described(place))}{looked}"
