"""A project as one web page: map, time line and source paragraphs in a single file, from disk.

Nothing is fetched: scripts, styles, events and the tiles of the region lie inside. The page's
policy lets only these very scripts run (by their SHA-256) and forbids every connection. What the
stories say is data (JSON that no markup can end) and reaches the page as text nodes.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import asdict
from html import escape
from pathlib import Path
from typing import Any

from dateline import resources
from dateline.domain.errors import ExportError
from dateline.domain.times import Precision
from dateline.export.columns import KINDS, encode_columns
from dateline.export.leaflet import LIBRARIES, SCRIPTS, WINDOW_SCRIPTS, leaflet_parts
from dateline.export.payload import WebPayload
from dateline.export.target import write_aside
from dateline.export.tiles import TileArchive, tiles_around
from dateline.export.wording import ENGLISH, Wording, one_line

MAX_TILE_BYTES = 2_500_000
"""Tiles in a page; where they would be more, the outlying ones are drawn from coarser ones."""
WHOLE_WORLD_TO = 3

OutlineSource = Callable[[str], Mapping[str, Any] | None]
"""Answers the outline of a place id as GeoJSON, or None where there is none."""

_WEB = Path(__file__).parents[1] / "ui" / "map" / "web"
_OWN_SCRIPTS = (
    "calendar",
    "bars",
    "brush",
    "player",
    "growing",
    "reader",
    "finder",
    "paper",
    "standalone",
)
_STYLES = ("page.css", "standalone.css")


def write_page(
    target: Path,
    payload: WebPayload,
    outlines: OutlineSource | None = None,
    wording: Wording = ENGLISH,
) -> None:
    """Write a project as one web page.

    Args:
        target: the file; written aside, then renamed.
        payload: what the page shows.
        outlines: where the outlines of areas are; without it areas are shown as points.
        wording: how the page speaks.

    Raises:
        ExportError: it can't be written.
    """
    chunks = page_chunks(payload, outlines, wording)
    write_aside(target, (text.encode() for text in chunks))


def page_chunks(
    payload: WebPayload, outlines: OutlineSource | None = None, wording: Wording = ENGLISH
) -> Iterator[str]:
    """Yield the page piece by piece; the same payload gives the same page.

    Raises:
        ExportError: the product's own files are missing or damaged.
    """
    parts = leaflet_parts("Dateline.startAlone")
    try:
        scripts = [*_script_files(), parts.script]
        style = "\n".join(_style_files())
        tiles = _tiles(payload)
    except (OSError, ValueError) as error:
        message = f"A file of Dateline is missing or damaged: {error}. Install it again."
        raise ExportError(message) from error
    policy = (
        f"default-src 'none'; script-src {' '.join(map(_digest, scripts))}; "
        f"style-src {_digest(style)}; img-src data:; base-uri 'none'; form-action 'none'"
    )
    title = escape(one_line(payload.title) or "Dateline")
    yield (
        f'<!DOCTYPE html>\n<html lang="{wording.language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="generator" content="Dateline">\n'
        f'<title>{title}</title>\n<style>{style}</style>\n</head>\n<body class="alone">\n'
        f"{parts.html}\n"
    )
    yield _data("dateline-words", wording.page)
    yield _data("dateline-tiles", tiles)
    yield _data("dateline-outlines", _outlines(payload, outlines))
    yield _data("dateline-tables", _tables(payload))
    yield _data("dateline-sources", _sources(payload))
    yield _data("dateline-events", base64.b64encode(_events(payload)).decode())
    for script in scripts:
        yield f"<script>{script}</script>\n"
    yield "</body>\n</html>\n"


def _script_files() -> Iterator[str]:
    for name in LIBRARIES:
        yield _script(resources.path("resources", "vendor", *name.split("/")))
    for name in (*(name for name in SCRIPTS if name not in WINDOW_SCRIPTS), *_OWN_SCRIPTS):
        yield _script(_WEB / f"{name}.js")


def _script(path: Path) -> str:
    text = path.read_text(encoding="utf-8")
    if "</script" in text.lower():
        raise ExportError(f"{path} cannot stand inside a page.")
    return text


def _style_files() -> Iterator[str]:
    yield resources.path("resources", "vendor", "leaflet", "leaflet.css").read_text("utf-8")
    for name in _STYLES:
        yield (_WEB / name).read_text("utf-8")


def _digest(text: str) -> str:
    # The browser hashes what it reads, and it reads every line end as a line feed.
    return "'sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() + "'"


def _data(name: str, value: object) -> str:
    """Return a data block, ``<`` written so that nothing in it can end the block."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    safe = text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    return f'<script type="application/json" id="{name}">{safe}</script>\n'


def _tables(payload: WebPayload) -> dict[str, object]:
    places = [
        {
            "id": place.id,
            "name": place.name,
            "label": place.label,
            "lat": place.latitude if abs(place.latitude) <= 90 else None,
            "lon": place.longitude if abs(place.longitude) <= 180 else None,
            "area": place.is_area,
            "outline": place.has_outline,
            "extent": place.extent,
        }
        for place in payload.places
    ]
    last = max((story.number for story in payload.stories), default=-1)
    titles = [""] * (last + 1)
    for story in payload.stories:
        titles[story.number] = story.title
    return {"places": places, "titles": titles, "colours": payload.colours[: last + 1]}


def _sources(payload: WebPayload) -> dict[str, object]:
    return {
        "title": payload.title,
        "filter": payload.filter,
        "stories": [asdict(story) for story in payload.stories],
        "paragraphs": [[p.story, p.text] for p in payload.paragraphs],
        "mentions": [[m.event, m.paragraph, m.start, m.end] for m in payload.mentions],
    }


def _events(payload: WebPayload) -> bytes:
    events, dated = payload.events, payload.events.dated
    precisions = [str(precision) for precision in Precision]
    pairs = [pair for pair in _pairs(payload) if pair[0] < dated]
    return encode_columns(
        version=1,
        starts=_known(events.starts[:dated]),
        ends=_known(events.ends[:dated]),
        places=events.places[:dated],
        mentions=events.mention_counts[:dated],
        kinds=[KINDS.index(kind) for kind in events.kinds[:dated]],
        scenes=[int(scene == "mentioned") for scene in events.scenes[:dated]],
        confidences=events.confidences[:dated],
        precisions=[precisions.index(name or "vague") for name in events.precisions[:dated]],
        pair_events=[event for event, _ in pairs],
        pair_stories=[story for _, story in pairs],
    )


def _pairs(payload: WebPayload) -> list[tuple[int, int]]:
    """Return each event with the number of each story that tells of it, by event."""
    return sorted(
        {
            (mention.event, payload.stories[payload.paragraphs[mention.paragraph].story].number)
            for mention in payload.mentions
        }
    )


def _known(times: Sequence[float | None]) -> list[float]:
    return [time for time in times if time is not None]


def _outlines(payload: WebPayload, outlines: OutlineSource | None) -> dict[str, object]:
    if outlines is None:
        return {}
    found = {place.id: outlines(place.id) for place in payload.places if place.has_outline}
    return {place_id: shape for place_id, shape in found.items() if shape is not None}


def _tiles(payload: WebPayload) -> dict[str, str]:
    """Return the basemap's tiles that the page needs, by ``zoom/column/row``, as Base64."""
    weights: dict[int, int] = {}
    for place, mentions in zip(payload.events.places, payload.events.mention_counts, strict=True):
        weights[place] = weights.get(place, 0) + mentions
    heaviest = sorted(weights, key=lambda place: (-weights[place], place))
    points = [
        (payload.places[index].latitude, payload.places[index].longitude)
        for index in heaviest
        if not payload.places[index].is_area and abs(payload.places[index].latitude) <= 90
    ]
    shipped = resources.path("resources", "basemap", "world.pmtiles")
    try:
        with closing(TileArchive(shipped)) as archive:
            return _packed_tiles(archive, points)
    except ValueError as error:
        raise ValueError(f"{shipped}: {error}") from error


def _packed_tiles(archive: TileArchive, points: Sequence[tuple[float, float]]) -> dict[str, str]:
    tiles: dict[str, str] = {}
    size = 0
    wanted = tiles_around(points, whole_to=WHOLE_WORLD_TO, max_zoom=archive.max_zoom)
    for zoom, column, row in wanted:
        tile = archive.tile(zoom, column, row)
        if tile is None or size + len(tile) > MAX_TILE_BYTES:
            continue
        size += len(tile)
        tiles[f"{zoom}/{column}/{row}"] = base64.b64encode(tile).decode()
    return tiles
