"""The answers that hold for every story, each to be taken back."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from dateline.domain.standing import StandingAnswer
from dateline.ui.dialogs.listing import ListingDialog
from dateline.ui.models.words import described
from dateline.ui.reader.text_map import shown_title
from dateline.ui.saying import Later, say

NONE_YET = Later(
    "Dialogs",
    "None yet. Choose Always on the card of a place (A), then answer: it holds for every story "
    "that is added from then on.",
)
SOME = Later("Dialogs", "They hold for every story that is added from now on, in any project.")


class AnswersDialog(ListingDialog):
    """Lists answers by their name."""

    def __init__(self, parent: QWidget, answers: tuple[StandingAnswer, ...]) -> None:
        """List these."""
        lines = [(_words(answer), answer.name) for answer in answers]
        told = SOME() if answers else NONE_YET()
        super().__init__(parent, title=say("Dialogs", "Your answers"), told=told, lines=lines)
        self.offer_removing(
            say("Dialogs", "Take back"), say("Dialogs", "Let Dateline judge this name again")
        )


def _words(answer: StandingAnswer) -> str:
    name = shown_title(answer.name)
    if answer.place is None:
        return say("Dialogs", "{name}: not a place").format(name=name)
    place = answer.place
    looked = say("Dialogs", "looked for in every story") if answer.missed else ""
    parts = (shown_title(place.name), shown_title(described(place)), looked)
    return f"{name}: {' · '.join(filter(None, parts))}"
