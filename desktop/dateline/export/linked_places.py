"""When and how sure, as the Linked Places Format 1.1 has it.

The format (github.com/LinkedPasts/linked-places-format) extends GeoJSON by members that other
readers pass over.
"""

from __future__ import annotations

from datetime import datetime, time, timedelta
from urllib.parse import quote

from dateline.domain.events import SURE
from dateline.domain.filters import BANDS, Band
from dateline.domain.places import Place
from dateline.domain.times import LATEST, Moment, Precision

CONTEXT = (
    "https://raw.githubusercontent.com/LinkedPasts/linked-places/master/"
    "linkedplaces-context-v1.1.jsonld"
)
"""Names the meaning of the members; nothing is ever asked for there."""
_GEONAMES = "geonames:"
_EVENT = "dateline:event/"
_MIDNIGHT = "T00:00:00"
_CLASSES = frozenset("AHLPRST")
_MICROSECOND = timedelta(microseconds=1)


def place_id(place: Place) -> str:
    """Return the URI of an event without a date; with one, :func:`moment_id` follows.

    Place and moment make an event, so the same event has the same URI in every collection.
    """
    return f"{_EVENT}{quote(place.id, safe=':')}"


def moment_id(moment: Moment) -> str:
    """Return the end of an event's URI: its interval, days without their midnight."""
    bounds = (moment.start.isoformat(), moment.end.isoformat())
    return "".join(f"/{bound.removesuffix(_MIDNIGHT)}" for bound in bounds)


def certainty(confidence: float) -> str:
    """Return one of the three words that the format has."""
    if confidence >= BANDS[Band.SURE]:
        return "certain"
    return "less-certain" if confidence >= SURE else "uncertain"


def when(moment: Moment) -> dict[str, object]:
    """Return a moment as ``when``: a span that stands for any time within it."""
    exact = _in(moment)
    if exact is not None:
        span: dict[str, object] = {"start": {"in": exact}}
    else:
        first, last = _day_or_time(moment.start), _day_or_time(_last(moment))
        span = {"start": {"earliest": first}, "end": {"latest": last}}
    vague = moment.precision is Precision.VAGUE
    return {"timespans": [span], "certainty": "uncertain" if vague else "certain"}


def days(moment: Moment) -> tuple[str, str]:
    """Return the first and the last day that a moment touches, in ISO 8601."""
    return moment.start.date().isoformat(), _last(moment).date().isoformat()


def links(place: Place) -> list[dict[str, str]]:
    """Return what is known of a place elsewhere."""
    if not place.id.startswith(_GEONAMES):
        return []
    return [
        {
            "type": "exactMatch",
            "identifier": f"https://www.geonames.org/{place.id.removeprefix(_GEONAMES)}",
        }
    ]


def names(place: Place) -> list[dict[str, object]]:
    """Return the name with who attests it: the format asks for at least one such citation."""
    attested: dict[str, object] = {"label": place.id}
    for link in links(place):
        attested = {"label": "GeoNames", "@id": link["identifier"]}
    return [{"toponym": place.name, "citations": [attested]}]


def feature_classes(place: Place) -> list[str]:
    """Return the class of GeoNames, where it is one of the seven that the format (1.3) knows."""
    return [place.feature[:1]] if place.feature[:1] in _CLASSES else []


def _in(moment: Moment) -> str | None:
    """Return the year, month, day or hour that a moment is, in ISO 8601; None where it is none."""
    start, end = moment.start, moment.end
    if start != start.replace(minute=0, second=0, microsecond=0):
        return None
    if end - start == timedelta(hours=1):
        return start.isoformat(timespec="minutes")
    if start.hour:
        return None
    return _named(start, end)


def _named(start: datetime, end: datetime) -> str | None:
    day = start.date().isoformat()
    if end - start == timedelta(days=1):
        return day
    if start.day == 1 and (end.year, end.month, end.day) == _next_month(start) and not end.hour:
        return day[:7]
    if (start.month, start.day) == (1, 1) and end == _replaced(start, start.year + 1):
        return day[:4]
    return None


def _next_month(start: datetime) -> tuple[int, int, int]:
    return (start.year + start.month // 12, start.month % 12 + 1, 1)


def _replaced(start: datetime, year: int) -> datetime | None:
    return start.replace(year=year) if year <= LATEST.year else None


def _last(moment: Moment) -> datetime:
    """Return the last moment that is still within."""
    return moment.end if moment.end == LATEST else moment.end - _MICROSECOND


def _day_or_time(when: datetime) -> str:
    """Return a day where a time is its first or last moment, else the time to the second."""
    if when.time() in {time.min, time.max}:
        return when.date().isoformat()
    return when.isoformat(timespec="seconds")
