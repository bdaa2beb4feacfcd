"""Second opinions on names that the gazetteer lacks, from a geocoder on the net.

Off until the person switches it on. What is sent is the name alone.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dateline import __version__
from dateline.domain.places import Place, PlaceId

if TYPE_CHECKING:
    from dateline.gazetteer.online import OnlineGeocoder, Service

MOST_KEPT = 20
AGENT = f"Dateline/{__version__}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Geocoding:
    """Which geocoder is asked."""

    service: str
    title: str
    host: str
    """The server; empty: the usual one of the service."""
    secret: str = ""

    @property
    def key(self) -> str:
        """Return what answers are kept under; it does not hold the secret."""
        return f"{self.service} {self.host}".strip()


def offered() -> tuple[Service, ...]:
    """Return the geocoders that can be asked."""
    from dateline.gazetteer.online import services

    return services()


class SecondOpinions:
    """Asks one geocoder, one question at a time, no faster than it allows."""

    def __init__(
        self,
        geocoding: Geocoding,
        own: Path | None,
        *,
        make: Callable[..., OnlineGeocoder] | None = None,
    ) -> None:
        """Ask nothing yet; ``own`` is the folder of what the person added to the gazetteer."""
        self.geocoding = geocoding
        self._own = own
        self._make = make
        self._geocoder: OnlineGeocoder | None = None
        self._lock = threading.Lock()

    def ask(self, name: str) -> tuple[Place, ...]:
        """Return places of that name, each marked in its id as of that geocoder.

        They lie in the country and divisions of the gazetteer's nearest place.

        Raises:
            GazetteerError: the geocoder gives no answer, and why.
        """
        from dateline.gazetteer.combined import open_gazetteers
        from dateline.gazetteer.online import OnlineGeocoder
        from dateline.services.points import place_at

        with self._lock:
            if self._geocoder is None:
                self._geocoder = (self._make or OnlineGeocoder)(
                    self.geocoding.service,
                    agent=AGENT,
                    host=self.geocoding.host,
                    secret=self.geocoding.secret,
                )
            found = self._geocoder.ask(name)
        with open_gazetteers(self._own) as gazetteer:
            places = [
                place_at(
                    each.name,
                    each.latitude,
                    each.longitude,
                    gazetteer,
                    given_by=f"online-{self.geocoding.service}",
                )
                for each in found
            ]
        return tuple({place.id: place for place in places}.values())


def to_json(places: tuple[Place, ...]) -> str:
    """Return places as they are kept in a project."""
    return json.dumps(
        [
            {
                "id": place.id,
                "name": place.name,
                "lat": place.latitude,
                "lon": place.longitude,
                "country": place.country,
                "admin": [list(pair) for pair in zip(place.admin, place.admin_names, strict=True)],
            }
            for place in places
        ],
        ensure_ascii=False,
    )


def from_json(words: str) -> tuple[Place, ...] | None:
    """Return kept places; None where the words are not as :func:`to_json` writes them.

    They come from a project, hence perhaps from a stranger.
    """
    try:
        rows = json.loads(words)
        return tuple(_place(row) for row in rows[:MOST_KEPT])
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def _place(row: dict[str, Any]) -> Place:
    latitude, longitude = float(row["lat"]), float(row["lon"])
    texts = (row["id"], row["name"], row["country"])
    if not all(isinstance(each, str) for each in texts) or not row["id"].startswith("online-"):
        raise ValueError("not a place of a geocoder")
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise ValueError("not on earth")
    admin = [(str(place_id), str(name)) for place_id, name in row["admin"]]
    return Place(
        id=PlaceId(row["id"]),
        name=row["name"],
        feature="S",
        latitude=latitude,
        longitude=longitude,
        country=row["country"],
        admin=tuple(PlaceId(place_id) for place_id, _ in admin),
        admin_names=tuple(name for _, name in admin),
    )
