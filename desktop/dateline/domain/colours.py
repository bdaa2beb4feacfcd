"""Which stories have a colour of their own: a colour never stands for two of them."""

from __future__ import annotations

from collections.abc import Sequence

COLOURS = 7
"""How many stories can be told apart by colour: as many as Okabe and Ito's palette has."""
OTHER = -1
"""Of a story that shares the grey of all others."""


def story_colours(events: Sequence[int], colours: int = COLOURS) -> tuple[int, ...]:
    """Return the colour of each story: its number modulo ``colours``, or :data:`OTHER`.

    Of the stories whose numbers come to the same colour, the one with the most events has it, the
    earliest where they are even. So a story may turn grey as others come, but never another colour.

    Args:
        events: how many events each story tells of, by story number.
        colours: how many colours can be told apart.
    """
    owners: dict[int, int] = {}
    for number, count in enumerate(events):
        slot = number % colours
        if slot not in owners or count > events[owners[slot]]:
            owners[slot] = number
    kept = set(owners.values())
    return tuple(n % colours if n in kept else OTHER for n in range(len(events)))
