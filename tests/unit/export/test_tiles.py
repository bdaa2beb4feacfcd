from __future__ import annotations

import gzip
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from dateline import resources
from dateline.export.tiles import TileArchive, tile_at, tile_id, tiles_around


@pytest.fixture(scope="module")
def archive() -> Iterator[TileArchive]:
    with closing(TileArchive(resources.path("resources", "basemap", "world.pmtiles"))) as opened:
        yield opened


@pytest.mark.parametrize(
    ("zoom", "column", "row", "number"),
    # The examples of the PMTiles specification, and the whole of zoom 1.
    [
        (0, 0, 0, 0),
        (1, 0, 0, 1),
        (1, 0, 1, 2),
        (1, 1, 1, 3),
        (1, 1, 0, 4),
        (2, 0, 0, 5),
        (12, 3423, 1763, 19078479),
    ],
)
def test_numbers_follow_the_specification(zoom: int, column: int, row: int, number: int) -> None:
    assert tile_id(zoom, column, row) == number


def test_no_two_tiles_share_a_number() -> None:
    numbers = {tile_id(4, column, row) for column in range(16) for row in range(16)}
    first = sum(4**zoom for zoom in range(4))
    assert numbers == set(range(first, first + 256))


def test_land_is_found_and_the_open_ocean_is_empty(archive: TileArchive) -> None:
    kyiv = archive.tile(6, *tile_at(6, 50.45, 30.52))
    assert kyiv is not None
    assert b"Kyiv" in gzip.decompress(kyiv)
    assert archive.tile(6, *tile_at(6, -50.0, -130.0)) is None
    assert archive.max_zoom == 7


def test_points_beyond_the_map_have_a_tile_too() -> None:
    assert tile_at(3, 90, 180) == (0, 0)
    assert tile_at(3, -90, -180) == (0, 7)


def test_a_page_takes_the_world_and_then_the_tiles_around() -> None:
    tiles = tiles_around([(50.45, 30.52)], whole_to=2, max_zoom=4)
    assert tiles[0] == (0, 0, 0)
    assert len(tiles) == 1 + 4 + 16 + 9 + 9
    assert len(set(tiles)) == len(tiles)
    column, row = tile_at(4, 50.45, 30.52)
    assert (4, column + 1, row - 1) in tiles


def test_another_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"PMTiles\x02" + bytes(200))
    with pytest.raises(ValueError, match="not a PMTiles file"):
        TileArchive(tmp_path / "x")
