"""Geocoders on the net, through geopy, with an adapter that asks nobody."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from itertools import pairwise
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from geopy import exc
from geopy.adapters import AdapterHTTPError, BaseSyncAdapter

from dateline.domain.errors import GazetteerError
from dateline.gazetteer.online import OnlineGeocoder, services

ANSWER = [
    {"display_name": "Qwystlivka, Ukraine", "lat": "50.1", "lon": "30.2"},
    {"display_name": "Qwystlivka, Poland", "lat": "51.5", "lon": "22.0"},
]


class Adapter(BaseSyncAdapter):
    """Answers with what a test says; keeps what it was asked."""

    asked: list[tuple[str, dict[str, str]]] = []  # noqa: RUF012 - emptied by the fixture
    answer: Any = ANSWER

    def get_text(self, url: str, *, timeout: float, headers: dict[str, str]) -> str:
        self.asked.append((url, headers))
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer if isinstance(self.answer, str) else json.dumps(self.answer)

    def get_json(self, url: str, *, timeout: float, headers: dict[str, str]) -> Any:
        try:
            return json.loads(self.get_text(url, timeout=timeout, headers=headers))
        except ValueError as error:
            raise exc.GeocoderParseError from error


Made = Callable[..., OnlineGeocoder]


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> Made:
    monkeypatch.setattr(Adapter, "asked", [])

    def make(answer: Any = ANSWER, service: str = "nominatim", **more: Any) -> OnlineGeocoder:
        monkeypatch.setattr(Adapter, "answer", answer)
        pace = more.pop("pace", 0.0)
        return OnlineGeocoder(
            service, agent="Dateline/test", adapter_factory=Adapter, pace=pace, **more
        )

    return make


def test_the_name_alone_is_sent(made: Made) -> None:
    first, second = made().ask("Qwystlivka")
    assert (first.name, first.latitude, first.longitude) == ("Qwystlivka", 50.1, 30.2)
    assert second.address == "Qwystlivka, Poland"
    ((url, headers),) = Adapter.asked
    assert urlsplit(url).netloc == "nominatim.openstreetmap.org"
    assert parse_qs(urlsplit(url).query)["q"] == ["Qwystlivka"]
    assert headers["User-Agent"] == "Dateline/test"


def test_a_server_of_ones_own(made: Made) -> None:
    made(host="maps.desk.example").ask("Qwystlivka")
    assert urlsplit(Adapter.asked[0][0]).netloc == "maps.desk.example"


def test_questions_keep_their_distance(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    asked: list[float] = []
    geocoder = made(pace=30.0)
    monkeypatch.setattr(geocoder._geocode, "_clock", lambda: now[0])
    monkeypatch.setattr(
        geocoder._geocode, "_sleep", lambda seconds: now.__setitem__(0, now[0] + seconds)
    )
    for name in "abc":
        geocoder.ask(name)
        asked.append(now[0])
    assert [later - earlier for earlier, later in pairwise(asked)] == [30.0, 30.0]


def test_nothing_found_is_an_answer(made: Made) -> None:
    assert made([]).ask("Qwystlivka") == ()


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (exc.GeocoderTimedOut("late"), "did not answer in time"),
        (exc.GeocoderUnavailable("gone"), "can't be reached"),
        (AdapterHTTPError("x", status_code=429, headers={}, text=""), "asked too often"),
        (AdapterHTTPError("x", status_code=403, headers={}, text=""), "does not let this user"),
        (AdapterHTTPError("x", status_code=401, headers={}, text=""), "does not accept"),
        (AdapterHTTPError("x", status_code=500, headers={}, text=""), "gave no answer"),
        ("<html>", "can't be read"),
        ([{"lat": "north"}], "can't be read"),
        ({"error": "no such thing"}, "Nominatim "),
    ],
)
def test_what_goes_wrong_is_said(made: Made, answer: Any, words: str) -> None:
    with pytest.raises(GazetteerError, match=words):
        made(answer).ask("Qwystlivka")


@pytest.mark.filterwarnings("ignore:Latitude normalization")
def test_points_off_the_earth_are_no_answer(made: Made) -> None:
    with pytest.raises(GazetteerError, match="can't be read"):
        made([{"display_name": "x", "lat": "95", "lon": "0"}]).ask("x")


def test_services_that_want_a_key_say_so(made: Made) -> None:
    found = {service.name: service for service in services()}
    assert [found[name].key for name in ("nominatim", "photon", "geonames")] == ["", "", "username"]
    assert found["opencage"].key == "api_key"
    assert found["photon"].host
    assert next(iter(found)) == "nominatim"
    with pytest.raises(GazetteerError, match="can't be asked"):
        made(service="opencage")
    with pytest.raises(GazetteerError, match="can't be asked"):
        made(service="no-such")


@pytest.mark.parametrize("service", [each.name for each in services()])
def test_every_service_that_is_offered_can_be_made(made: Made, service: str) -> None:
    geocoder = made({}, service=service, secret="key")
    with suppress(GazetteerError):  # each has its own form of answer; all fail in words
        assert isinstance(geocoder.ask("Qwystlivka"), tuple)
