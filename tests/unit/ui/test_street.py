from __future__ import annotations

import gzip
import struct
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from dateline.domain.errors import MapFileError
from dateline.export.tiles import tile_id
from dateline.ui.map.layers import Layers
from dateline.ui.map.street import LONGEST_WORDS, StreetMap, plain_words
from support.map_files import TRAP, directory, picture, varint, vector, write_mbtiles, write_pmtiles

LOOP = (
    "CREATE VIEW tiles AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
    " SELECT i AS zoom_level, 0 AS tile_column, 0 AS tile_row, x'00' AS tile_data FROM n"
)
SLOW = (
    "CREATE TABLE many (i); INSERT INTO many VALUES " + ",".join(["(1)"] * 400) + ";"
    "CREATE VIEW tiles AS SELECT a.i + 9 AS zoom_level, 0 AS tile_column, 0 AS tile_row,"
    " x'00' AS tile_data FROM many a, many b, many c, many d WHERE a.i + b.i + c.i + d.i = 5"
)
FUNCTION = (
    "CREATE VIEW tiles AS SELECT 0 AS zoom_level, 0 AS tile_column, 0 AS tile_row,"
    " randomblob(1000) AS tile_data"
)


@contextmanager
def opened(path: Path) -> Iterator[StreetMap]:
    street = StreetMap(path)
    try:
        yield street
    finally:
        street.close()


def test_a_vector_pmtiles_file_is_read_tile_by_tile(tmp_path: Path) -> None:
    tiles = {(1, 0, 0): vector(), (1, 1, 1): vector("water"), (4, 9, 5): vector("roads")}
    notes = {"attribution": '<a href="https://x.example">© OpenStreetMap</a>'}
    path = write_pmtiles(tmp_path / "Kyiv.pmtiles", tiles, notes=notes, bounds=(50, 30, 51, 31))
    with opened(path) as street:
        assert (street.name, street.kind) == ("Kyiv", "vector")
        assert (street.min_zoom, street.max_zoom) == (1, 4)
        assert street.bounds == (50, 30, 51, 31)
        assert street.attribution == "© OpenStreetMap"
        assert street.tile(1, 1, 1)[1] == vector("water")
        assert street.tile(4, 9, 5)[1] == vector("roads")
        assert street.tile(4, 9, 6)[1] == b""
        for beyond in ((1, 2, 0), (1, 0, -1), (-1, 0, 0), (99, 0, 0)):
            assert street.tile(*beyond)[1] == b""


@pytest.mark.parametrize(("form", "kind"), [("PNG", "png"), ("JPG", "jpeg"), ("WEBP", "webp")])
def test_pictures_are_handed_on_as_they_are(tmp_path: Path, form: str, kind: str) -> None:
    tile = picture(form=form)
    path = write_pmtiles(tmp_path / "a.pmtiles", {(0, 0, 0): tile}, kind=kind)
    with opened(path) as street:
        assert street.kind == "raster"
        assert street.tile(0, 0, 0) == (f"image/{kind}", tile)


def test_an_mbtiles_file_counts_its_rows_from_the_south(tmp_path: Path) -> None:
    tiles = {(1, 0, 0): picture("#00ff00"), (1, 0, 1): picture("#0000ff")}
    path = write_mbtiles(tmp_path / "a.mbtiles", tiles, bounds="20,44,41,53", attribution="<b>Me")
    with opened(path) as street:
        assert (street.kind, street.attribution) == ("raster", "Me")
        assert street.bounds == (44, 20, 53, 41)
        assert street.tile(1, 0, 0) == ("image/png", picture("#00ff00"))
        assert street.tile(1, 1, 0)[1] == b""


def test_vector_tiles_of_an_mbtiles_file_are_unpacked(tmp_path: Path) -> None:
    path = write_mbtiles(tmp_path / "a.mbtiles", {(2, 1, 1): gzip.compress(vector())})
    with opened(path) as street:
        assert street.kind == "vector"
        assert street.bounds[1] == -180
        assert street.tile(2, 1, 1)[1] == vector()


def _whole(tmp_path: Path) -> bytes:
    return write_pmtiles(tmp_path / "whole", {(0, 0, 0): vector()}).read_bytes()


def _changed(data: bytes, at: int, form: str, *values: int) -> bytes:
    made = bytearray(data)
    struct.pack_into(form, made, at, *values)
    return bytes(made)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda _: b"", "neither"),
        (lambda _: b"\x89PNG\r\n\x1a\n" + bytes(500), "neither"),
        (lambda data: data[:60], "not a PMTiles file"),
        (lambda data: data[:140], "ends too early"),
        (lambda data: data.replace(b"PMTiles\x03", b"PMTiles\x02"), "not a PMTiles file"),
        (lambda data: _changed(data, 16, "<Q", 2**40), "more than a map file needs"),
        (lambda data: _changed(data, 8, "<Q", 2**63), "more than a map file needs"),
        (lambda data: _changed(data, 8, "<Q", 2**40), "ends too early"),
        (lambda data: _changed(data, 97, "<B", 3), "compressed in a way"),
        (lambda data: _changed(data, 99, "<B", 9), "of a kind that is not read"),
        (lambda data: _changed(data, 130, "<Q", 0), "damaged"),
    ],
)
def test_a_damaged_file_is_refused_in_words(tmp_path: Path, change, words: str) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / "bad.pmtiles"
    path.write_bytes(change(_whole(tmp_path)))
    with pytest.raises(MapFileError, match=words):
        StreetMap(path)


@pytest.mark.parametrize(
    "root",
    [
        gzip.compress(bytes(200 * 2**20)),
        gzip.compress(varint(2**40)),
        gzip.compress(varint(3) + b"\1"),
        gzip.compress(b"\xff" * 40),
        gzip.compress(varint(1) + varint(2**60) + b"\1\1\1"),
        gzip.compress(bytes(4 * 2**20 - 1)),
    ],
    ids=["200 MB", "claims 2**40 entries", "cut short", "endless number", "far step", "zeros"],
)
def test_a_hostile_directory_is_refused(tmp_path: Path, root: bytes) -> None:
    path = write_pmtiles(tmp_path / "bad.pmtiles", {(0, 0, 0): vector()}, root=root)
    with pytest.raises(MapFileError, match="can't be shown"):
        StreetMap(path)


def test_directories_that_lead_back_to_themselves_end(tmp_path: Path) -> None:
    leaf = directory([(0, 0, 100, 0)])
    root = directory([(0, 0, len(leaf), 0)])
    path = write_pmtiles(tmp_path / "bad.pmtiles", {}, root=root)
    data = bytearray(path.read_bytes())
    struct.pack_into("<Q", data, 40, 127)
    struct.pack_into("<Q", data, 8, 127)
    path.write_bytes(data)
    with opened(path) as street, pytest.raises(MapFileError, match="nested too deep"):
        street.tile(0, 0, 0)


def test_a_tile_that_unpacks_to_too_much_is_refused(tmp_path: Path) -> None:
    path = write_pmtiles(tmp_path / "bomb.pmtiles", {(0, 0, 0): bytes(64 * 2**20)})
    with opened(path) as street, pytest.raises(MapFileError, match="far too large"):
        street.tile(0, 0, 0)


@pytest.mark.parametrize(
    "tile", [b"\x89PNG\r\n\x1a\n junk", b"<svg/>", picture(side=2048), b"\xff" * 9]
)
def test_a_tile_that_is_no_sound_picture_is_not_handed_on(tmp_path: Path, tile: bytes) -> None:
    path = write_pmtiles(tmp_path / "a.pmtiles", {(0, 0, 0): tile}, kind="png")
    with opened(path) as street, pytest.raises(MapFileError, match="parts of this street map"):
        street.tile(0, 0, 0)


def test_a_file_that_is_cut_short_while_it_is_shown_says_so(tmp_path: Path) -> None:
    path = write_pmtiles(tmp_path / "a.pmtiles", {(0, 0, 0): vector()})
    with opened(path) as street:
        path.write_bytes(path.read_bytes()[:-5])
        with pytest.raises(MapFileError, match="ends too early"):
            street.tile(0, 0, 0)


@pytest.mark.parametrize(
    ("schema", "words"),
    [(LOOP, "SQLite says"), (SLOW, "takes too long"), (FUNCTION, "SQLite says")],
    ids=["endless", "slow", "function"],
)
def test_a_hostile_view_is_stopped(tmp_path: Path, schema: str, words: str) -> None:
    path = write_mbtiles(tmp_path / "bad.mbtiles", {}, schema=schema)
    with pytest.raises(MapFileError, match=words):
        StreetMap(path)


@pytest.fixture
def layers() -> Iterator[Layers]:
    parent = QObject()
    found = Layers(parent)
    yield found
    for number in found.maps:
        found.remove(number)


def _heard(layers: Layers) -> tuple[list[str], list[str]]:
    """Return what is told of maps taken off, and of parts that can't be read."""
    taken_off: list[str] = []
    faults: list[str] = []
    layers.taken_off.connect(lambda error: taken_off.append(str(error)))
    layers.faulted.connect(faults.append)
    return taken_off, faults


def _view_s(layers: Layers, number: int, *, zoom: int = 5) -> float:
    """Return how long the window works for a view of 32 tiles, in seconds of CPU."""
    begun = time.thread_time()
    for column in range(8):
        for row in range(4):
            assert layers.answer(f"/street/{number}/{zoom}/{column}/{row}")
    return time.thread_time() - begun


def test_a_map_whose_tiles_take_too_long_is_given_up_and_told_once(
    layers: Layers, tmp_path: Path
) -> None:
    path = write_mbtiles(tmp_path / "Trap.mbtiles", {}, schema=TRAP)
    taken_off, faults = _heard(layers)
    number = layers.add(path)
    assert _view_s(layers, number) < 1, "one question stopped after half a second"
    assert not layers.is_shown(number)
    assert (len(taken_off), faults) == (1, [])
    assert str(path) in taken_off[0]
    layers.show(number, True)
    layers.note_fault(number)
    assert layers.told() == []
    assert _view_s(layers, number) < 0.1, "nothing more is read"
    assert (len(taken_off), faults) == (1, [])

    path.unlink()
    write_mbtiles(path, {(0, 0, 0): picture()})
    mended = layers.add(path)
    assert list(layers.maps) == [mended]
    assert layers.answer(f"/street/{mended}/0/0/0") == ("image/png", picture())


def test_directories_that_take_too_long_are_given_up(layers: Layers, tmp_path: Path) -> None:
    """Each tile has a leaf directory of its own: a few kilobytes that unpack to 3 MB."""
    leaf = gzip.compress(varint(2**18) + b"\x81\x80\0" * (4 * 2**18))
    first = tile_id(5, 0, 0)
    root = directory([(first + n, 0, len(leaf), n * len(leaf)) for n in range(1024)])
    path = write_pmtiles(tmp_path / "Trap.pmtiles", {(5, 0, 0): vector()}, root=root)
    data = bytearray(path.read_bytes())
    struct.pack_into("<Q", data, 40, len(data))
    path.write_bytes(bytes(data) + leaf * 1024)
    taken_off, _ = _heard(layers)
    number = layers.add(path)
    assert _view_s(layers, number) < 1.5
    assert _view_s(layers, number) < 0.1
    assert len(taken_off) == 1


def test_a_map_with_damaged_tiles_stays(layers: Layers, tmp_path: Path) -> None:
    tiles = {
        (5, x, y): vector() if (x, y) == (3, 3) else b"\xff" for x in range(8) for y in range(4)
    }
    path = write_pmtiles(tmp_path / "a.pmtiles", tiles)
    path.write_bytes(path.read_bytes().replace(gzip.compress(b"\xff"), bytes(21)))
    taken_off, faults = _heard(layers)
    number = layers.add(path)
    for _ in range(20):
        _view_s(layers, number)
    assert (len(faults), taken_off) == (1, [])
    assert layers.answer(f"/street/{number}/5/3/3") == ("application/octet-stream", vector())


def test_a_view_over_two_tables_is_a_map(tmp_path: Path) -> None:
    schema = (
        "CREATE TABLE map (z, x, y, id); CREATE TABLE images (id, data);"
        "INSERT INTO map VALUES (0, 0, 0, 'a'); INSERT INTO images VALUES ('a', x'1a00');"
        "CREATE VIEW tiles AS SELECT z AS zoom_level, x AS tile_column, y AS tile_row,"
        " data AS tile_data FROM map JOIN images ON images.id = map.id"
    )
    with opened(write_mbtiles(tmp_path / "a.mbtiles", {}, schema=schema)) as street:
        assert street.tile(0, 0, 0)[1] == b"\x1a\0"


@pytest.mark.parametrize("cut", [16, 100, 5000])
def test_a_truncated_mbtiles_file_is_refused(tmp_path: Path, cut: int) -> None:
    path = write_mbtiles(tmp_path / "a.mbtiles", {(0, 0, 0): picture()})
    path.write_bytes(path.read_bytes()[:cut])
    with pytest.raises(MapFileError, match="can't be shown"):
        StreetMap(path)


@pytest.mark.parametrize(
    ("bounds", "name"), [("a,b", "junk"), ("1,2", "few"), ("nan,nan,1,1", "nan")]
)
def test_bounds_that_mean_nothing_are_the_world(tmp_path: Path, bounds: str, name: str) -> None:
    tiles = {(0, 0, 0): picture()}
    with opened(write_mbtiles(tmp_path / name, tiles, bounds=bounds)) as street:
        assert street.bounds == (-85.06, -180, 85.06, 180)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(MapFileError, match="No such file"):
        StreetMap(tmp_path / "gone.pmtiles")


def test_an_attribution_is_plain_words_of_bounded_length() -> None:
    assert plain_words("<img src=x onerror=alert(1)>© <b>A</b> &amp;\n B") == "© A & B"
    assert plain_words("<<<a>b") != ""
    assert len(plain_words("word " * 10**6)) == LONGEST_WORDS
