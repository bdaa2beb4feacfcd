"""The bundled gazetteer with layers over it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from dateline.domain.places import NameKind, Place, PlaceId
from dateline.gazetteer import combined
from dateline.gazetteer.combined import CombinedGazetteer, open_gazetteers
from dateline.gazetteer.database import GazetteerDatabase, open_gazetteer
from dateline.gazetteer.folding import fold
from dateline.gazetteer.layers import Layer, Named

MILL = Place(
    id=PlaceId("geonames:99000001"), name="Qwystle Mill", feature="P.PPL", latitude=54.0,
    longitude=-40.0, country="GB", population=40,
)  # fmt: skip
PARIS_MILL = Place(
    id=PlaceId("geonames:99000002"), name="Paris", feature="P.PPL", latitude=54.01,
    longitude=-40.0, country="GB", population=90_000_000,
)  # fmt: skip
KYIV = PlaceId("geonames:703448")


class HandMade:
    """A layer of three names."""

    version = "hand"

    def __init__(self) -> None:
        self.places = {place.id: place for place in (MILL, PARIS_MILL)}
        self.names = {
            "qwystle mill": Named(
                place_id=MILL.id, kind=NameKind.MAIN, spellings=("Qwystle Mill",), weight=50.0
            ),
            "paris": Named(
                place_id=PARIS_MILL.id, kind=NameKind.MAIN, spellings=("Paris",), weight=1e12
            ),
            "qwystle town": Named(
                place_id=KYIV, kind=NameKind.FORMER, spellings=("Qwystle Town",), weight=9.0
            ),
        }
        self.closed = False

    def place(self, place_id: PlaceId) -> Place | None:
        return self.places.get(place_id)

    def named(self, key: str) -> list[Named]:
        return [self.names[key]] if key in self.names else []

    def known(self, key: str) -> bool:
        return key in self.names

    def begins(self, key: str) -> bool:
        return any(name.startswith(key) for name in self.names)

    def weight(self, key: str) -> float | None:
        return self.names[key].weight if key in self.names else None

    def beginning(self, typed: str, limit: int) -> list[tuple[str, float]]:
        return [(key, name.weight) for key, name in self.names.items() if key.startswith(typed)]

    def spelled_like(self, typed: str, slack: int) -> list[str]:
        return list(self.names)

    def nearest(
        self, latitude: float, longitude: float, *, limit: int, within_km: float
    ) -> list[tuple[float, PlaceId]]:
        return [(0.1, MILL.id), (1.0, PARIS_MILL.id)] if latitude == 54.0 else []

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def layered() -> Iterator[CombinedGazetteer]:
    with CombinedGazetteer(open_gazetteer(), [HandMade()]) as opened:
        yield opened


def test_names_of_a_layer_are_known_and_found(layered: CombinedGazetteer) -> None:
    assert layered.known("QWYSTLE MILL")
    assert not layered.known("qwystle mi")
    assert layered.begins("qwystle mi")
    (match,) = layered.candidates("Qwystle Mill")
    assert (match.place, match.exact, match.prior) == (MILL, True, 1.0)
    assert layered.candidates("qwystle mill")[0].exact is False
    assert layered.place(MILL.id) == MILL


def test_places_of_all_layers_share_a_name_by_weight(layered: CombinedGazetteer) -> None:
    found = layered.candidates("Paris")
    assert found[0].place == PARIS_MILL
    assert found[1].place.country == "FR"
    assert sum(match.prior for match in found) == pytest.approx(1.0)
    assert len({match.place.id for match in found}) == len(found)


def test_a_layer_names_a_bundled_place_anew(layered: CombinedGazetteer) -> None:
    (match,) = layered.candidates("Qwystle Town")
    assert (match.place.name, match.kind) == ("Kyiv", NameKind.FORMER)


@pytest.mark.parametrize("typed", ["qwyst", "Qwistle Mil", "Qwystle Mill"])
def test_they_are_searched_together(layered: CombinedGazetteer, typed: str) -> None:
    assert MILL in [match.place for match in layered.search(typed)]


def test_the_nearest_of_all(layered: CombinedGazetteer) -> None:
    assert layered.nearest(54.0, -40.0, limit=2) == (MILL, PARIS_MILL)
    assert layered.nearest(54.0, -40.0, limit=1) == (MILL,)
    assert layered.nearest(50.45, 30.52, limit=1)[0].country == "UA"


def test_without_layers_the_answers_are_the_bundled_ones(gazetteer: GazetteerDatabase) -> None:
    with open_gazetteers() as alone:
        assert alone.version == gazetteer.version
        for name in ("Kyiv", "Paris", "nowhere at all"):
            assert alone.candidates(name) == gazetteer.candidates(name)
            assert alone.known(name) == gazetteer.known(name)
            assert alone.search(name) == gazetteer.search(name)


def test_a_weightless_layer_leaves_the_order_of_the_bundled(
    gazetteer: GazetteerDatabase, layered: CombinedGazetteer
) -> None:
    bundled = gazetteer.candidates("Springfield")
    assert [match.place.id for match in layered.matches_of(fold("Springfield"), spelled="x")] == [
        match.place.id for match in bundled
    ]


def test_what_is_added_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[HandMade] = []

    def opener(own: Path, bundled: GazetteerDatabase) -> Sequence[Layer]:
        if not (own / "a.sqlite").exists():
            return ()
        opened.append(HandMade())
        return opened[-1:]

    monkeypatch.setattr(combined, "OPENERS", (opener,))
    folder = tmp_path / "gazetteer"
    with open_gazetteers(folder) as before:
        assert before.is_current()
        folder.mkdir()
        (folder / "a.sqlite").write_bytes(b"1")
        assert not before.is_current()
    with open_gazetteers(folder) as after:
        assert after.is_current()
        assert after.known("Qwystle Mill")
        assert after.version.endswith("+hand")
    assert opened[0].closed
