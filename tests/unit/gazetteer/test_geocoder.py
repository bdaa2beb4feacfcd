"""The gazetteer as geopy knows geocoders."""

from __future__ import annotations

import sqlite3

import pytest
from geopy.exc import GeocoderQueryError, GeocoderServiceError, GeopyError
from geopy.extra.rate_limiter import RateLimiter
from geopy.location import Location
from geopy.point import Point

from dateline.domain.errors import GazetteerError
from dateline.gazetteer.database import GazetteerDatabase
from dateline.gazetteer.geocoder import GazetteerGeocoder


@pytest.fixture
def geocoder(gazetteer: GazetteerDatabase) -> GazetteerGeocoder:
    return GazetteerGeocoder(gazetteer)


def test_one_location(geocoder: GazetteerGeocoder) -> None:
    found = geocoder.geocode("Rzeszów, Poland")
    assert isinstance(found, Location)
    assert found.address == "Rzeszów, Subcarpathian Voivodeship, Poland"
    assert (found.latitude, found.longitude) == pytest.approx((50.04, 22.0), abs=0.02)
    assert found.raw["id"] == "geonames:759734"


def test_all_of_them(geocoder: GazetteerGeocoder) -> None:
    found = geocoder.geocode("Springfield", exactly_one=False, limit=5, timeout=3)
    assert isinstance(found, list)
    assert len(found) == 5
    assert all(isinstance(location, Location) for location in found)


def test_nothing_found(geocoder: GazetteerGeocoder) -> None:
    assert geocoder.geocode("Qwertzuiopasdf") is None
    assert geocoder.geocode("Qwertzuiopasdf", exactly_one=False) is None
    assert geocoder.geocode("") is None


@pytest.mark.parametrize(
    "query", [(50.45, 30.52), [50.45, 30.52], "50.45, 30.52", Point(50.45, 30.52)]
)
def test_reverse(geocoder: GazetteerGeocoder, query: object) -> None:
    found = geocoder.reverse(query)
    assert isinstance(found, Location)
    assert found.raw["country"] == "UA"
    assert found.address.endswith("Kyiv, Ukraine")


def test_reverse_in_mid_ocean(geocoder: GazetteerGeocoder) -> None:
    assert geocoder.reverse((-48.9, -123.4)) is None


def test_several_in_reverse(geocoder: GazetteerGeocoder) -> None:
    found = geocoder.reverse((50.45, 30.52), exactly_one=False, limit=3)
    assert isinstance(found, list)
    assert len(found) == 3


def test_errors_are_those_of_geopy(geocoder: GazetteerGeocoder) -> None:
    with pytest.raises(GeocoderQueryError):
        geocoder.geocode(7)  # type: ignore[arg-type]
    with pytest.raises(GeopyError):
        geocoder.reverse("no point at all")


def test_a_damaged_gazetteer_is_a_service_error() -> None:
    class Damaged:
        def search(self, *_: object, **__: object) -> None:
            raise GazetteerError("damaged")

        nearest = search

    geocoder = GazetteerGeocoder(Damaged())  # type: ignore[arg-type]
    with pytest.raises(GeocoderServiceError, match="damaged"):
        geocoder.geocode("Kyiv")
    with pytest.raises(GeocoderServiceError, match="damaged"):
        geocoder.reverse((1, 2))


def test_it_drops_into_code_written_for_geopy(geocoder: GazetteerGeocoder) -> None:
    geocode = RateLimiter(geocoder.geocode, min_delay_seconds=0)
    assert geocode("Lublin").raw["id"] == "geonames:765876"


@pytest.mark.parametrize("codes", ["us", ["US"], "UA, US"])
def test_countries_narrow(geocoder: GazetteerGeocoder, codes: str | list[str]) -> None:
    found = geocoder.geocode("Moscow", country_codes=codes)
    assert isinstance(found, Location)
    assert found.raw["country"] == "US"
    assert geocoder.geocode("Rzeszów", country_codes="XX") is None


def test_what_code_for_other_geocoders_asks_for(geocoder: GazetteerGeocoder) -> None:
    found = geocoder.geocode("Київ", language="de", timeout=None)
    assert isinstance(found, Location)
    assert found.address == "Kyiv, Ukraine"
    assert geocoder.reverse((50.45, 30.52), language="de") is not None


@pytest.mark.parametrize("limit", [0, -1])
def test_a_limit_of_none_at_all(geocoder: GazetteerGeocoder, limit: int) -> None:
    with pytest.raises(GeocoderQueryError):
        geocoder.geocode("Kyiv", exactly_one=False, limit=limit)


def test_no_point_is_not_null_island(geocoder: GazetteerGeocoder) -> None:
    with pytest.raises(GeocoderQueryError):
        geocoder.reverse(None)  # type: ignore[arg-type]
    assert geocoder.reverse((0, 0)) is None


def test_the_bundled_gazetteer_is_opened_and_closed() -> None:
    with GazetteerGeocoder() as geocoder:
        assert geocoder.geocode("Lublin") is not None
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        geocoder.geocode("Lublin")


def test_a_gazetteer_that_was_handed_in_stays_open(gazetteer: GazetteerDatabase) -> None:
    with GazetteerGeocoder(gazetteer):
        pass
    assert gazetteer.candidates("Lublin")
