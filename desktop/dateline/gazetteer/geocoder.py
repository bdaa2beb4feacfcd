"""The gazetteer behind geopy's convention, so that it drops into code written for geopy.

geopy asks for ``geocode(query)`` and ``reverse(query)`` and no base class; its own ``Geocoder``
would bring an HTTP adapter. Errors are ``geopy.exc``'s.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import Any, Self

from geopy.exc import GeocoderQueryError, GeocoderServiceError
from geopy.location import Location
from geopy.point import Point

from dateline.domain.errors import GazetteerError
from dateline.domain.places import NameMatch, Place
from dateline.gazetteer.combined import CombinedGazetteer
from dateline.gazetteer.database import GazetteerDatabase, open_gazetteer

_LIMIT = 10
_MOST = 500
"""So many places of a name are looked through for those in given countries."""
_REVERSE_KM = 200.0


class GazetteerGeocoder:
    """Geocodes without a network, from the bundled gazetteer.

    Example::

        with GazetteerGeocoder() as geocoder:
            location = geocoder.geocode("Rzeszów, Poland")
            location.latitude, location.longitude, location.raw["id"]
    """

    def __init__(self, gazetteer: GazetteerDatabase | CombinedGazetteer | None = None) -> None:
        """Answer from an open gazetteer, in the thread that opened it; from the bundled if None.

        Raises:
            GazetteerError: the bundled one is absent or damaged.
        """
        self._closes = gazetteer is None
        self._gazetteer = open_gazetteer() if gazetteer is None else gazetteer

    def close(self) -> None:
        """Let go of the bundled gazetteer; one that was handed in stays open."""
        if self._closes:
            self._gazetteer.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def geocode(
        self,
        query: str,
        exactly_one: bool = True,  # geopy's signature, not ours
        timeout: Any = None,  # noqa: ARG002 - nothing here can take long
        *,
        limit: int | None = None,
        language: str | bool | None = None,  # noqa: ARG002 - names are English ones
        country_codes: str | Sequence[str] | None = None,
    ) -> Location | list[Location] | None:
        """Return where a name is: the likeliest place, or with ``exactly_one=False`` all of them.

        ``City, Country`` and ``City, State`` narrow, and so do ``country_codes`` (ISO 3166-1
        alpha-2, in any case). The query may be in any language; what is returned is in English,
        whatever ``language`` says. None where nothing has that name or one much like it.

        Raises:
            geopy.exc.GeocoderQueryError: the query is not text.
            geopy.exc.GeocoderServiceError: the gazetteer is damaged.
        """
        if not isinstance(query, str):
            raise GeocoderQueryError(f"A name of a place is text, not {type(query).__name__}.")
        wanted = _wanted(limit, exactly_one=exactly_one)
        countries = _countries(country_codes)
        try:
            matches = self._gazetteer.search(query, _MOST if countries else wanted, complete=True)
        except GazetteerError as error:
            raise GeocoderServiceError(str(error)) from error
        if countries:
            inside = (match for match in matches if match.place.country in countries)
            matches = tuple(islice(inside, wanted))
        return _answer([_of_match(match) for match in matches], exactly_one=exactly_one)

    def reverse(
        self,
        query: Point | Sequence[float] | str,
        exactly_one: bool = True,  # geopy's signature, not ours
        timeout: Any = None,  # noqa: ARG002 - nothing here can take long
        *,
        limit: int | None = None,
        language: str | bool | None = None,  # noqa: ARG002 - names are English ones
    ) -> Location | list[Location] | None:
        """Return the town or site nearest to a point (latitude, longitude), within 200 km.

        Raises:
            geopy.exc.GeocoderQueryError: the query is no point.
            geopy.exc.GeocoderServiceError: the gazetteer is damaged.
        """
        wanted = _wanted(limit, exactly_one=exactly_one)
        if query is None:  # geopy would take it for the point 0, 0
            raise GeocoderQueryError("None is not a latitude and a longitude.")
        try:
            point = Point(query)
        except (TypeError, ValueError) as error:
            raise GeocoderQueryError(f"{query!r} is not a latitude and a longitude.") from error
        try:
            places = self._gazetteer.nearest(
                point.latitude,
                point.longitude,
                limit=wanted,
                within_km=_REVERSE_KM,
            )
        except GazetteerError as error:
            raise GeocoderServiceError(str(error)) from error
        return _answer([_location(place) for place in places], exactly_one=exactly_one)


def _wanted(limit: int | None, *, exactly_one: bool) -> int:
    if limit is not None and limit < 1:
        raise GeocoderQueryError(f"A limit is 1 or more, not {limit}.")
    return 1 if exactly_one else limit or _LIMIT


def _countries(codes: str | Sequence[str] | None) -> frozenset[str]:
    listed = codes.split(",") if isinstance(codes, str) else codes or ()
    return frozenset(code.strip().upper() for code in listed)


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
