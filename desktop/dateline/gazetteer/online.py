"""Geocoders on the net, through geopy: a second opinion on a name, asked for one by one.

Nothing here is used unless the person switched it on; see ``services/opinions.py``.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from geopy import exc
from geopy.adapters import URLLibAdapter
from geopy.extra.rate_limiter import RateLimiter
from geopy.geocoders import SERVICE_TO_GEOCODER, get_geocoder_for_service

from dateline.domain.errors import GazetteerError

PACE_S = 1.1
"""Seconds between two questions: Nominatim allows one a second."""
PATIENCE_S = 8
MOST = 6
LONGEST_NAME = 200
_TITLES = {"nominatim": "Nominatim", "photon": "Photon", "geonames": "GeoNames"}
_TITLES |= {"arcgis": "ArcGIS", "banfrance": "BAN France", "opencage": "OpenCage", "here": "HERE"}
_KEYS = ("api_key", "apikey", "username", "subscription_key")
_LEFT_OUT = frozenset({"baidu", "baiduv3", "liveaddress", "ignfrance", "pelias"})
"""They want two secrets or a server of one's own, or answer in XML."""
_SAID: dict[type[Exception], str] = {
    exc.GeocoderTimedOut: "did not answer in time. Try again later",
    exc.GeocoderRateLimited: "was asked too often. Try again later",
    exc.GeocoderQuotaExceeded: "answers no more today: its quota is used up",
    exc.GeocoderAuthenticationFailure: "does not accept the key or the user name",
    exc.GeocoderInsufficientPrivileges: "does not let this user ask",
    exc.GeocoderUnavailable: "can't be reached. Is this machine online?",
    exc.GeocoderParseError: "gave an answer that can't be read",
    exc.GeocoderQueryError: "does not take such a name",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """A geocoder that geopy knows."""

    name: str
    title: str
    key: str
    """What it wants to be told of the person, ``api_key`` or ``username``; empty: nothing."""
    host: str
    """The server that it asks unless another is named; empty where that can't be told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundOnline:
    """One place of an answer; degrees, WGS 84."""

    name: str
    address: str
    latitude: float
    longitude: float


def services() -> tuple[Service, ...]:
    """Return the geocoders that can be asked with one key or none, the free ones first."""
    found = [_service(name) for name in SERVICE_TO_GEOCODER if name not in _LEFT_OUT]
    first = ("nominatim", "photon", "geonames")
    return tuple(
        sorted(found, key=lambda each: (each.name not in first, bool(each.key), each.title))
    )


def _service(name: str) -> Service:
    parameters = inspect.signature(get_geocoder_for_service(name).__init__).parameters
    wanted = next((key for key in _KEYS if key in parameters), "")
    needed = wanted and parameters[wanted].default in {inspect.Parameter.empty, None}
    key = wanted if needed and name != "arcgis" else ""
    domain = parameters["domain"].default if "domain" in parameters else ""
    host = domain if isinstance(domain, str) else ""
    return Service(name=name, title=_TITLES.get(name, name.title()), key=key, host=host)


class OnlineGeocoder:
    """One geocoder, asked no faster than it allows. Belongs to one thread at a time."""

    def __init__(
        self,
        service: str,
        *,
        agent: str,
        host: str = "",
        secret: str = "",
        adapter_factory: Callable[..., Any] = URLLibAdapter,
        pace: float = PACE_S,
    ) -> None:
        """Ask nothing yet.

        Args:
            service: the ``name`` of one of :func:`services`.
            agent: how the program calls itself.
            host: another server of that kind: a Nominatim of one's own, say.
            secret: key or user name, where the service wants one.
            adapter_factory: geopy's; another in tests.
            pace: seconds between two questions.

        Raises:
            GazetteerError: there is no such service, or it wants a key.
        """
        try:
            kind = _service(service)
            parameters = inspect.signature(get_geocoder_for_service(service).__init__).parameters
            offered = {
                "user_agent": agent,
                "timeout": PATIENCE_S,
                "adapter_factory": adapter_factory,
                "domain": host or None,
                kind.key: secret or None,
            }
            arguments = {
                key: value for key, value in offered.items() if value and key in parameters
            }
            made = get_geocoder_for_service(service)(**arguments)
        except (exc.GeopyError, TypeError, ValueError) as error:
            raise GazetteerError(f"{service} can't be asked: {error}") from error
        self.title = kind.title
        self._geocode = RateLimiter(
            made.geocode,
            min_delay_seconds=pace,
            error_wait_seconds=pace,
            max_retries=0,
            swallow_exceptions=False,
        )

    def ask(self, name: str) -> tuple[FoundOnline, ...]:
        """Return what the geocoder has under a name, in its order; empty where it has nothing.

        Raises:
            GazetteerError: it can't be reached, refuses, or gives nonsense.
        """
        try:
            found = self._geocode(name[:LONGEST_NAME], exactly_one=False)
            locations = list(found or [])[:MOST]
            return tuple(
                FoundOnline(
                    name=str(each.address).partition(",")[0].strip()[:LONGEST_NAME],
                    address=str(each.address)[:500],
                    latitude=float(each.latitude),
                    longitude=float(each.longitude),
                )
                for each in locations
                if -90 <= each.latitude <= 90 and -180 <= each.longitude <= 180
            )
        except exc.GeopyError as error:
            said = next((_SAID[kind] for kind in type(error).__mro__ if kind in _SAID), "")
            raise GazetteerError(
                f"{self.title} {said or f'gave no answer ({str(error)[:120]})'}."
            ) from error
        except (AttributeError, KeyError, TypeError, ValueError, IndexError) as error:
            raise GazetteerError(f"{self.title} gave an answer that can't be read.") from error
