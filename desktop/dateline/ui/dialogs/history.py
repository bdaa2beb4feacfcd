"""What was done to the project, and the states of it that were given a name."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from dateline.domain.annotations import RestorePoint
from dateline.domain.project import DoneDeed
from dateline.ui.dialogs.listing import ListingDialog
from dateline.ui.elsewhere import told
from dateline.ui.models.date_words import day
from dateline.ui.reader.text_map import shown_title
from dateline.ui.saying import Later, say

BEGINNING = Later("Dialogs", "Before all of this")
TOLD = Later(
    "Dialogs",
    "The latest first. Going to a line takes back all that was done after it, or does again what "
    "was taken back; nothing is lost until something else is done.",
)

NONE_YET = Later(
    "Dialogs",
    "Nothing yet. What is done to this project is listed here, and any of it can be gone back to.",
)


class HistoryDialog(ListingDialog):
    """Lists deeds and restore points; ``opened`` hands over the one or the other."""

    def __init__(
        self, parent: QWidget, deeds: Iterable[DoneDeed], points: Iterable[RestorePoint]
    ) -> None:
        """List these, latest first."""
        found: list[tuple[tuple[int, int], str, object]] = [
            ((deed.id, 0), _deed_words(deed), deed) for deed in deeds
        ]
        done = [line for line in found if isinstance(line[2], DoneDeed) and not line[2].undone]
        if done:
            key, words, deed = max(done, key=lambda line: line[0])
            found[found.index((key, words, deed))] = (
                key,
                say("Dialogs", "{words} · as it is now").format(words=words),
                deed,
            )
        found += [((point.after, 1), _point_words(point), point) for point in points]
        if found:
            found.append(((0, -1), BEGINNING(), DoneDeed(id=0, name=BEGINNING(), undone=False)))
        found.sort(key=lambda line: line[0], reverse=True)
        lines = [(words, thing) for _, words, thing in found]
        super().__init__(
            parent,
            title=say("Dialogs", "History"),
            told=TOLD() if lines else NONE_YET(),
            lines=lines,
        )
        self.put_beside([_when(thing) for _, thing in lines])
        self.offer_opening(say("Dialogs", "Go to this state"))


def _deed_words(deed: DoneDeed) -> str:
    name = shown_title(told(deed.name)) or say("Dialogs", "A deed without a name")
    return say("Dialogs", "{name} · taken back").format(name=name) if deed.undone else name


def _point_words(point: RestorePoint) -> str:
    return say("Dialogs", "◆ {name} · restore point").format(name=shown_title(point.name))


def _when(thing: object) -> str:
    """Return when it was, by the clock of this machine; empty where that is not known."""
    made = thing.made if isinstance(thing, RestorePoint) else None
    made = thing.done if isinstance(thing, DoneDeed) else made
    if made is None:
        return ""
    here = made.astimezone()
    return f"{day(here)}, {here:%H:%M}"
