"""Marks without a project behind them, put into a page as its columns."""

from __future__ import annotations

import base64
import json
import random
from collections.abc import Sequence
from typing import Any

from pytestqt.qtbot import QtBot

from dateline.export.columns import encode_columns
from support.map_pages import ask

_BUILD = """(() => {{
  const bytes = Uint8Array.from(atob("{data}"), (letter) => letter.charCodeAt(0));
  Dateline.app.setColumns(new Dateline.Columns(bytes.buffer, {tables}));
  Dateline.app.setRange({{ start: 0, end: 1000, seq: 0, shown: [1, 1, 1] }});
  return Dateline.app.columns.count;
}})()"""


def load(
    qtbot: QtBot,
    view: Any,
    at: list[tuple[float, float, int]],
    colours: list[int],
    *,
    scenes: list[int] | None = None,
    extents: Sequence[tuple[float, float, float, float] | None] = (),
) -> None:
    """Show places at ``(latitude, longitude, mentions)``, each told of by the story after it.

    ``extents`` are (south, west, north, east) of those that are areas.
    """
    count = len(at)
    data = encode_columns(
        version=1,
        starts=range(count),
        ends=[start + 1 for start in range(count)],
        places=range(count),
        mentions=[mentions for _, _, mentions in at],
        kinds=[0] * count,
        scenes=scenes or [0] * count,
        confidences=[0.9] * count,
        precisions=[1] * count,
        pair_events=range(count),
        pair_stories=[index % len(colours) for index in range(count)],
    )
    places: list[dict[str, object]] = [
        {"id": str(i), "name": f"P{i}", "lat": lat, "lon": lon}
        for i, (lat, lon, _) in enumerate(at)
    ]
    for place, extent in zip(places, extents, strict=False):
        place.update(area=extent is not None, extent=extent and list(extent))
    titles = [f"Story {i}" for i in range(len(colours))]
    tables = json.dumps({"places": places, "titles": titles, "colours": colours})
    script = _BUILD.format(data=base64.b64encode(data).decode(), tables=tables)
    assert ask(qtbot, view, script) == count


def scattered(seed: int, count: int) -> list[tuple[float, float, int]]:
    chance = random.Random(seed)
    return [
        (
            chance.gauss(48, 12),
            (chance.gauss(170, 30) + 180) % 360 - 180,
            chance.choice([1, 1, 2, 40]),
        )
        for _ in range(count)
    ]
