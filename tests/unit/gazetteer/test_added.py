"""Files of GeoNames that a person adds: streamed in, asked together with the bundled places."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from dateline.domain.errors import Cancelled, GazetteerError
from dateline.domain.places import NameKind, PlaceId
from dateline.gazetteer import offering
from dateline.gazetteer.added import added_files
from dateline.gazetteer.adding import Added, add_dump
from dateline.gazetteer.combined import CombinedGazetteer, open_gazetteers
from dateline.gazetteer.database import GazetteerDatabase
from support import geonames as made
from support.office_files import archive

KYIV = 703448
ROWS = [
    made.place(99000001, "Qwystle Oblast", 50, -40, feature="A.ADM1", admin1="Q1"),
    made.place(99000002, "Qwystle Raion", 50, -40, feature="A.ADM2", admin1="Q1", admin2="Q2"),
    made.place(
        99000003, "Qwystlivka", 50.1, -40.2, admin1="Q1", admin2="Q2", population=300,
        others="Qwystlovka,Квистлівка,https://x.example,QWY,Qwystlivka Vill",
    ),
    made.place(KYIV, "Kyiv by another name", 0, 0, population=1, others="Qwystlograd"),
    made.place(99000004, "Qwystle Hill", 50.3, -40.2, feature="T.HLL", country="KE"),
]  # fmt: skip


def quiet(_done: int, _total: int, _label: str) -> None:
    """Take no note."""


Add = Callable[..., Added]


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "own"


@pytest.fixture
def add(tmp_path: Path, own: Path, gazetteer: GazetteerDatabase) -> Add:
    def add_one(name: str, data: bytes | str, step: Callable[..., None] = quiet) -> Added:
        path = tmp_path / name
        path.write_bytes(data.encode() if isinstance(data, str) else data)
        with open_gazetteers(own) as now:
            return add_dump(path, own, step=step, place=now.place)

    return add_one


@pytest.fixture
def opened(add: Add, own: Path) -> Iterator[CombinedGazetteer]:
    add("UA.txt", "\n".join(ROWS))
    with open_gazetteers(own) as now:
        yield now


def test_added_places_are_known_by_all_their_names(opened: CombinedGazetteer) -> None:
    for name in ("Qwystlivka", "QWYSTLOVKA", "Квистлівка", "qwystlivka vill"):
        assert opened.known(name), name
        (match,) = opened.candidates(name)
        assert match.place.id == "geonames:99000003"
    assert not opened.known("QWY")
    assert opened.begins("qwystl")
    assert opened.candidates("Qwystlovka")[0].kind is NameKind.ALTERNATE
    place = opened.place(PlaceId("geonames:99000003"))
    assert place is not None
    assert (place.latitude, place.longitude, place.population) == (50.1, -40.2, 300)
    assert place.label == "Qwystlivka, Qwystle Raion, Qwystle Oblast, Ukraine"
    assert place.admin == ("geonames:690791", "geonames:99000001", "geonames:99000002")
    assert opened.contains(PlaceId("geonames:690791"), place.id)


def test_a_division_does_not_lie_in_itself(opened: CombinedGazetteer) -> None:
    raion = opened.place(PlaceId("geonames:99000002"))
    assert raion is not None
    assert raion.admin_names == ("Ukraine", "Qwystle Oblast")
    hill = opened.place(PlaceId("geonames:99000004"))
    assert hill is not None
    assert hill.admin_names == ("Kenya",)


def test_the_bundled_place_is_the_one_where_both_have_it(opened: CombinedGazetteer) -> None:
    place = opened.place(PlaceId(f"geonames:{KYIV}"))
    assert place is not None
    assert place.name == "Kyiv"
    assert place.latitude == pytest.approx(50.45, abs=0.01)
    assert [m.place.name for m in opened.candidates("Qwystlograd")] == ["Kyiv"]
    assert len([m for m in opened.search("Kyiv", 20) if m.place.id == place.id]) == 1


@pytest.mark.parametrize("typed", ["Qwystli", "qwystlifka", "Qwistlivka", "квистл"])
def test_they_are_searched_by_beginnings_and_misspellings(
    opened: CombinedGazetteer, typed: str
) -> None:
    assert "Qwystlivka" in [match.place.name for match in opened.search(typed)]


def test_they_are_the_nearest(opened: CombinedGazetteer) -> None:
    (near,) = opened.nearest(50.1, -40.21, limit=1)
    assert near.name == "Qwystlivka"
    assert "Qwystle Hill" not in [p.name for p in opened.nearest(50.3, -40.2, limit=9)]


def test_alternate_names_name_places_of_any_file(add: Add, own: Path, tmp_path: Path) -> None:
    add("UA.txt", "\n".join(ROWS))
    rows = [
        made.name(99000003, "Qwxtown"),
        made.name(KYIV, "Qwxgrad", historic=True),
        made.name(KYIV, "https://en.wikipedia.org/wiki/Kyiv", language="link"),
        made.name(KYIV, "01001", language="post"),
        made.name(KYIV, "QX", language="abbr"),
        made.name(98999999, "Of no place"),
    ]
    report = add(
        "alternateNamesV2.zip", archive({"iso.txt": "", "alternateNamesV2.txt": "\n".join(rows)})
    )
    assert (report.names, report.unplaced, report.bad) == (3, 1, 0)
    with open_gazetteers(own) as opened:
        assert [m.place.name for m in opened.candidates("Qwxtown")] == ["Qwystlivka"]
        (kyiv,) = opened.candidates("Qwxgrad")
        assert (kyiv.place.name, kyiv.kind) == ("Kyiv", NameKind.FORMER)
        assert "Kyiv" in [m.place.name for m in opened.candidates("QX")]
        assert not opened.known("01001")


def test_an_archive_with_a_readme(add: Add, own: Path) -> None:
    report = add("UA.zip", archive({"readme.txt": "x\n" * 9999, "UA.txt": "\n".join(ROWS)}))
    assert report.places == len(ROWS)
    assert [(file.title, file.places) for file in added_files(own)] == [("UA.zip", 5)]


def test_bad_rows_are_named_by_their_lines_and_the_others_are_taken(add: Add) -> None:
    bad = [
        "a\tb",
        made.place(1, "", 1, 1),
        made.place(1, "North", 91, 1),
        made.place(1, "X", 1, 1).replace("1\tX", "one\tX"),
        made.place(1, "X", 1, 1, feature="PP.L"),
    ]
    data = "\n".join([ROWS[0], *bad, ROWS[2]]).encode() + b"\n\xff\xfe\tx\n"
    report = add("UA.txt", data)
    assert (report.places, report.bad) == (2, 6)
    assert report.problems[0] == "UA.txt, line 2: it has 2 cells; a place has 19."
    assert "line 4: “91”, “1” are no latitude and longitude" in report.problems[2]
    assert report.problems[-1] == "UA.txt, line 8: it is not UTF-8."


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("x.txt", b""),
        ("x.txt", b"once upon a time\n" * 5000),
        ("x.txt", b"\0" * 2_000_000),
        ("x.zip", b"PK\x03\x04 cut off"),
        ("x.zip", archive({"readme.txt": "x"})),
        ("x.zip", archive({"UA.txt": "\n".join(ROWS)})[:-40]),
        ("x.zip", archive({"UA.txt": "y\n" * 3_000_000})),
        ("x.png", b"\x89PNG\r\n\x1a\n" * 100),
    ],
)
def test_what_is_no_dump_is_refused_and_leaves_nothing(
    add: Add, own: Path, name: str, data: bytes
) -> None:
    with pytest.raises(GazetteerError, match=name):
        add(name, data)
    assert added_files(own) == []
    assert not list(own.glob("*"))


def test_a_file_that_is_not_there(tmp_path: Path, own: Path, gazetteer: GazetteerDatabase) -> None:
    with pytest.raises(GazetteerError, match=r"gone\.zip can't be read"):
        add_dump(tmp_path / "gone.zip", own, step=quiet, place=gazetteer.place)


def test_whoever_stops_it_keeps_what_there_was(add: Add, own: Path) -> None:
    add("UA.txt", "\n".join(ROWS))

    def stop(_done: int, _total: int, _label: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        add("UA.txt", ROWS[0], step=stop)
    assert [file.places for file in added_files(own)] == [len(ROWS)]
    assert [path.name for path in own.iterdir()] == ["geonames-ua.sqlite"]


def test_the_same_file_again_takes_the_place_of_the_first(add: Add, own: Path) -> None:
    add("UA.txt", "\n".join(ROWS))
    with open_gazetteers(own) as before:
        version = before.version
    add("UA.txt", "\n".join(ROWS[:2]))
    with open_gazetteers(own) as after:
        assert after.version != version
        assert not after.known("Qwystlivka")
    (own / "geonames-ua.sqlite").unlink()
    with open_gazetteers(own) as gone:
        assert "+" not in gone.version


def test_a_damaged_file_is_left_out_and_listed(add: Add, own: Path) -> None:
    add("UA.txt", "\n".join(ROWS))
    (own / "geonames-broken.sqlite").write_bytes(b"not a database" * 100)
    assert [(file.title, file.damaged) for file in added_files(own)] == [
        ("geonames-broken.sqlite", True),
        ("UA.txt", False),
    ]
    with open_gazetteers(own) as opened:
        assert opened.known("Qwystlivka")


def test_very_many_names_that_begin_alike_are_offered_heaviest_first(
    add: Add, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(offering, "DENSE", 20)
    monkeypatch.setattr(offering, "MOST_ALIKE", 5)
    rows = [
        made.place(97000000 + n, f"Qzx{n:03}", 1, 1, population=n * 1000) for n in range(1, 100)
    ]
    add("many.txt", "\n".join(rows))
    with open_gazetteers(own) as opened:
        assert [m.place.name for m in opened.search("qzx", 3)] == ["Qzx099", "Qzx098", "Qzx097"]
        assert [m.place.name for m in opened.search("qzx05", 1)] == ["Qzx059"]


def test_memory_is_bounded_however_long_a_line_is(
    tmp_path: Path, own: Path, gazetteer: GazetteerDatabase
) -> None:
    path = tmp_path / "x.txt"
    path.write_bytes(b"x" * 30_000_000)
    tracemalloc.start()
    try:
        with pytest.raises(GazetteerError):
            add_dump(path, own, step=quiet, place=gazetteer.place)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 5_000_000
