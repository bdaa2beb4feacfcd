"""The gazetteer behind geopy's convention, so that it drops into code written for geopy.

geopy asks for ``geocode(query)`` and ``reverse(query)`` and no base class; its own ``Geocoder``
would bring an HTTP adapter. Errors are ``geopy.exc``'s.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from geopy.exc import GeocoderQueryError, GeocoderServiceError
from geopy.location import Location
from geopy.point import Point

from dateline.domain.errors import GazetteerError
from dateline.domain.places import NameMatch, Place
from dateline.gazetteer.combined import CombinedGazetteer
from dateline.gazetteer.database import GazetteerDatabase

_LIMIT = 10
_REVERSE_KM = 200.0


class GazetteerGeocoder:
    """Geocodes without a network, from the bundled gazetteer.

    Example::

        geocoder = GazetteerGeocoder(open_gazetteer())
        location = geocoder.geocode("Rzeszów, Poland")
        location.latitude, location.longitude, location.raw["id"]
    """

    def __init__(self, gazetteer: GazetteerDatabase | CombinedGazetteer) -> None:
        """Answer from an open gazetteer, in the thread that opened it."""
        self._gazetteer = gazetteer

    def geocode(
        self,
        query: str,
        exactly_one: bool = True,  # geopy's signature, not ours
        timeout: Any = None,  # noqa: ARG002 - nothing here can take long
        *,
        limit: int | None = None,
    ) -> Location | list[Location] | None:
        """Return where a name is: the likeliest place, or with ``exactly_one=False`` all of them.

        ``City, Country`` and ``City, State`` narrow. None where nothing has that name or one much
        like it.

        Raises:
            geopy.exc.GeocoderQueryError: the query is not text.
            geopy.exc.GeocoderServiceError: the gazetteer is damaged.
        """
        if not isinstance(query, str):
            raise GeocoderQueryError(f"A name of a place is text, not {type(query).__name__}.")
        wanted = 1 if exactly_one else limit or _LIMIT
        try:
            matches = self._gazetteer.search(query, wanted, complete=True)
        except GazetteerError as error:
            raise GeocoderServiceError(str(error)) from error
        return _answer([_of_match(match) for match in matches], exactly_one=exactly_one)

    def reverse(
        self,
        query: Point | Sequence[float] | str,
        exactly_one: bool = True,  # geopy's signature, not ours
        timeout: Any = None,  # noqa: ARG002 - nothing here can take long
        *,
        limit: int | None = None,
    ) -> Location | list[Location] | None:
        """Return the town or site nearest to a point (latitude, longitude), within 200 km.

        Raises:
            geopy.exc.GeocoderQueryError: the query is no point.
            geopy.exc.GeocoderServiceError: the gazetteer is damaged.
        """
        try:
            point = Point(query)
        except (TypeError, ValueError) as error:
            raise GeocoderQueryError(f"{query!r} is not a latitude and a longitude.") from error
        try:
            places = self._gazetteer.nearest(
                point.latitude,
                point.longitude,
                limit=1 if exactly_one else limit or _LIMIT,
                within_km=_REVERSE_KM,
            )
        except GazetteerError as error:
            raise GeocoderServiceError(str(error)) from error
        return _answer([_location(place) for place in places], exactly_one=exactly_one)


def _answer(found: list[Location], *, exactly_one: bool) -> Location | list[Location] | None:
    if not found:
        return None
    return found[0] if exactly_one else found


def _of_match(match: NameMatch) -> Location:
    return _location(match.place, matched=match.name, kind=match.kind.value, prior=match.prior)


def _location(place: Place, **more: object) -> Location:
    raw: dict[str, object] = {
        "id": place.id,
        "name": place.name,
        "feature": place.feature,
        "country": place.country,
        "population": place.population,
        "admin": list(place.admin),
        **more,
    }
    return Location(place.label, Point(place.latitude, place.longitude), raw)
