"""What the columns of a table are for: told by their heads, or said by the person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

MOST_COLUMNS = 500


class Use(StrEnum):
    """What a column is for."""

    TEXT = "text"
    TITLE = "title"
    PUBLISHED = "published"
    PUBLISHER = "publisher"
    ID = "id"
    PLACE = "place"
    ADDRESS = "address"
    COUNTRY = "country"
    LATITUDE = "latitude"
    LONGITUDE = "longitude"
    START = "start"
    END = "end"
    NOTHING = "nothing"


_HEADS: Mapping[Use, str] = {
    Use.TEXT: "text body content story article fulltext description notes текст стаття опис",
    Use.TITLE: "title headline subject heading name eventname назва заголовок",
    Use.PUBLISHED: "published publishdate publicationdate pubdate datepublished publishedat",
    Use.PUBLISHER: "publisher source outlet newspaper sourcename medium видання джерело",
    Use.ID: "id guid uid key storyid articleid eventid documentid",
    Use.PLACE: "place location city town placename locationname settlement toponym місце місто",
    Use.ADDRESS: "address streetaddress fulladdress venueaddress адреса",
    Use.COUNTRY: "country countrycode iso2 countryname країна",
    Use.LATITUDE: "lat latitude y широта",
    Use.LONGITUDE: "lon lng long longitude x довгота",
    Use.START: "date start startdate eventdate begin from when datetime time timestamp day дата",
    Use.END: "end enddate until to finish",
}
_BY_HEAD = {word: use for use, words in _HEADS.items() for word in words.split()}


def layout_key(columns: Sequence[str]) -> str:
    """Return what names all tables with this set of heads."""
    return "\t".join(sorted(columns))


def distinct(heads: Sequence[str]) -> tuple[str, ...]:
    """Return heads of which no two are the same: ``name``, ``name (2)``."""
    taken: dict[str, None] = {}
    for head in heads:
        name, number = head, 1
        while name in taken:
            number += 1
            name = f"{head} ({number})"
        taken[name] = None
    return tuple(taken)


def uses_of(columns: Sequence[str], said: Mapping[str, str]) -> dict[Use, int]:
    """Return the number of the column for each use.

    Args:
        columns: the heads.
        said: uses by head, as the person said; where empty, the heads themselves tell.
    """
    found: dict[Use, int] = {}
    for number, head in enumerate(columns):
        use = _said(said.get(head, "")) if said else _told(head)
        if use is not Use.NOTHING:
            found.setdefault(use, number)
    if Use.START in found and Use.PUBLISHED not in found and not gives_events(found):
        # In a table of stories "date" is when the story came out.
        found[Use.PUBLISHED] = found.pop(Use.START)
    return found


def _told(head: str) -> Use:
    word = "".join(sign for sign in head.casefold() if sign.isalnum())
    return _BY_HEAD.get(word, Use.NOTHING)


def _said(word: str) -> Use:
    """Return a use; a word that an older or newer version kept counts for none."""
    return Use(word) if word in set(Use) else Use.NOTHING


def are_sure(columns: Sequence[str]) -> bool:
    """Whether the heads alone tell: rows are events, or exactly one column may be the text."""
    uses = uses_of(columns, {})
    texts = sum(_told(head) is Use.TEXT for head in columns)
    return gives_events(uses) or texts == 1


def gives_events(uses: Mapping[Use, int]) -> bool:
    """Whether rows are events (they have coordinates, or a place and no text), not stories."""
    placed = Use.LATITUDE in uses and Use.LONGITUDE in uses
    named = Use.PLACE in uses or Use.ADDRESS in uses
    return placed or (named and Use.TEXT not in uses)
