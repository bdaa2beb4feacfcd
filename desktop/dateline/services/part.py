"""A part of a project, as somebody names it who sees no window: in words and numbers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from dateline.domain.errors import CallError
from dateline.domain.filters import Filter, NamedPlace
from dateline.domain.folding import folded
from dateline.domain.places import Extent, Place, PlaceId
from dateline.domain.project import Story
from dateline.domain.text import DocumentId
from dateline.domain.times import EPOCH, LATEST
from dateline.export.wording import ENGLISH, Wording
from dateline.project.moments import Moments
from dateline.project.store import ProjectStore
from dateline.services.wanted import Wanted


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What was asked for; whatever is empty asks for nothing."""

    start: datetime | None = None
    end: datetime | None = None
    """Exclusive."""
    box: Extent | None = None
    places: tuple[str, ...] = ()
    """Names or ids of places, each with all that lies in it."""
    stories: tuple[str, ...] = ()
    """Ids or titles of stories."""

    def __bool__(self) -> bool:
        """Whether anything is asked for."""
        return self != Part()


def wanted_of(store: ProjectStore, part: Part, wording: Wording = ENGLISH) -> Wanted | None:
    """Return what is wanted of a project, told in a language; None: all of it.

    Raises:
        CallError: the project has no such place or story.
        ProjectError: it can't be read.
    """
    if not part:
        return None
    places = _places(store.columns().place_table, part.places)
    stories = _stories(store.stories(), part.stories)
    wanted = Filter(
        places=frozenset(places),
        stories=frozenset(story.id for story in stories),
        extent=part.box,
        time=_time(part, store.columns().moments),
    )
    return Wanted(filter=wanted, others=True, words=_words(part, stories, wording))


def _time(part: Part, moments: Moments) -> tuple[float, float] | None:
    """Return the range that is asked for; an end that is left open is that of the events."""
    if part.start is None and part.end is None:
        return None
    start, end = (
        (bound - EPOCH).total_seconds()
        for bound in (part.start or datetime.min, part.end or LATEST)
    )
    if part.start is None:
        start = min((first for first in moments.starts.tolist() if first < end), default=start)
    if part.end is None:
        end = max((last for last in moments.ends.tolist() if last > start), default=end)
    return start, end


def wanted_in(project: Path, part: Part, wording: Wording = ENGLISH) -> Wanted | None:
    """Return what is wanted of a project that is not open; as :func:`wanted_of`.

    Raises:
        CallError, ProjectError: as there.
    """
    if not part:
        return None
    with closing(ProjectStore.open(project, read_only=True)) as store:
        return wanted_of(store, part, wording)


def _places(table: Iterable[Place], asked: Sequence[str]) -> set[NamedPlace]:
    """Return the places of such names, or ids; all of them where several have one name."""
    known: defaultdict[str, set[NamedPlace]] = defaultdict(set)
    for place in table if asked else ():
        divisions = zip(place.admin, place.admin_names, strict=True)
        for place_id, name in ((place.id, place.name), *divisions):
            named = NamedPlace(id=PlaceId(place_id), name=name)
            known[folded(name)].add(named)
            known[folded(place_id)].add(named)
    found: set[NamedPlace] = set()
    for name in asked:
        if folded(name) not in known:
            raise CallError(f"The project has no place “{name}”, nor one that lies in it.")
        found |= known[folded(name)]
    return found


def _stories(stories: Iterable[Story], asked: Sequence[str]) -> list[Story]:
    listed = list(stories) if asked else []
    found: list[Story] = []
    for name in asked:
        same = [story for story in listed if story.id == DocumentId(name)]
        same = same or [story for story in listed if folded(story.title) == folded(name)]
        if not same:
            raise CallError(f"The project has no story of the id or title “{name}”.")
        found += same
    return found


def _words(part: Part, stories: Sequence[Story], wording: Wording) -> str:
    say = wording.say
    told = [say("Story: {name}").format(name=story.title or story.id) for story in stories]
    told += [say("Place: {name}").format(name=place) for place in part.places]
    if part.box is not None:
        box = part.box
        sides = {"west": box.west, "south": box.south, "east": box.east, "north": box.north}
        degrees = {side: f"{angle:g}" for side, angle in sides.items()}
        told.append(say("Map: {west}, {south} to {east}, {north}").format(**degrees))
    if part.start is not None:
        told.append(say("From: {time}").format(time=_in_words(part.start)))
    if part.end is not None:
        told.append(say("Before: {time}").format(time=_in_words(part.end)))
    return " · ".join(told)


def _in_words(time: datetime) -> str:
    whole = time.time() == time.min.time()
    return time.date().isoformat() if whole else time.isoformat(timespec="minutes")
