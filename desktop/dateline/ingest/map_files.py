"""Reads GeoJSON and KML as events: a feature is a row, its point the place."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from dateline.domain.errors import SourceError
from dateline.domain.times import Moment
from dateline.ingest.cell_dates import moment_of_cells
from dateline.ingest.columns import Use, uses_of
from dateline.ingest.containers import Container, Found, Opened
from dateline.ingest.encodings import writable
from dateline.ingest.event_rows import EventRow, documents_of, is_on_earth
from dateline.ingest.html_page import parse
from dateline.ingest.titles import tidy

if TYPE_CHECKING:
    from lxml.etree import _Element

_MOST_POINTS = 100_000
"""Of one outline; its middle is that of the box around them."""


def read_geojson(opened: Opened) -> Iterator[Found]:
    """Yield the features of a GeoJSON file (RFC 7946: longitude first).

    Raises:
        SourceError: it is no GeoJSON.
    """
    data = opened.whole()
    try:
        value = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise SourceError(
            f"{opened.name} is not GeoJSON, or it is damaged.", source=opened.name
        ) from error
    features = value.get("features") if isinstance(value, dict) else None
    if features is None and isinstance(value, dict) and value.get("type") == "Feature":
        features = [value]
    if not isinstance(features, list):
        raise SourceError(f"{opened.name} is not GeoJSON: no features in it.", source=opened.name)
    rows = ((number, _feature(each)) for number, each in enumerate(features, 1))
    yield from _documents(opened, rows, GEOJSON)


def _documents(
    opened: Opened, rows: Iterator[tuple[int, EventRow | None]], kind: Container
) -> Iterator[Found]:
    left_out: list[int] = []

    def kept() -> Iterator[EventRow]:
        for number, row in rows:
            if row is None:
                left_out.append(number)
            else:
                yield row

    yield from documents_of(opened, kept(), media_type=kind.media_type)
    for number in left_out:
        name = f"{opened.name}, feature {number:,}"
        yield SourceError(f"{name} has no place on the map.", source=name)


def _feature(feature: object) -> EventRow | None:
    if not isinstance(feature, dict):
        return None
    point = _middle(feature.get("geometry"))
    if point is None:
        return None
    given = feature.get("properties")
    said = {
        str(key): writable(value) if isinstance(value, str) else value
        for key, value in (given.items() if isinstance(given, dict) else ())
        if isinstance(value, (str, int, float)) and not isinstance(value, bool)
    }
    columns = tuple(said)
    uses = uses_of(columns, {})
    latitude, longitude = point

    def words(use: Use) -> str:
        return str(said[columns[uses[use]]]) if use in uses else ""

    return EventRow(
        name=tidy(words(Use.PLACE)),
        latitude=latitude,
        longitude=longitude,
        country=tidy(words(Use.COUNTRY)),
        moment=moment_of_cells(words(Use.START) or words(Use.PUBLISHED), words(Use.END)),
        title=words(Use.TITLE),
        text=words(Use.TEXT),
    )


def _middle(geometry: object) -> tuple[float, float] | None:
    """Return latitude and longitude of a point, or of the middle of the box around a shape."""
    if not isinstance(geometry, dict):
        return None
    points = _points(geometry.get("coordinates"))
    if not points:
        return None
    longitudes, latitudes = [point[0] for point in points], [point[1] for point in points]
    middle = (min(latitudes) + max(latitudes)) / 2, (min(longitudes) + max(longitudes)) / 2
    return middle if is_on_earth(*middle) else None


def _points(value: object) -> list[tuple[float, float]]:
    """Return the positions in nested lists, each longitude first; none where one is no number."""
    found: list[tuple[float, float]] = []
    waiting = [value]
    while waiting and len(found) < _MOST_POINTS:
        item = waiting.pop()
        if not isinstance(item, list):
            return []
        numbers = [number for number in item[:2] if type(number) in (int, float)]
        if len(numbers) == 2:
            found.append((float(numbers[0]), float(numbers[1])))
        else:
            waiting.extend(item)
    return found


def read_kml(opened: Opened) -> Iterator[Found]:
    """Yield the placemarks of a KML file.

    Raises:
        SourceError: it is no KML.
    """
    from lxml import etree  # only where such a file is read

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        root = etree.fromstring(opened.whole(), parser)
    except (etree.LxmlError, ValueError) as error:
        raise SourceError(
            f"{opened.name} is not KML, or is damaged.", source=opened.name
        ) from error
    marks = list(root.iter("{*}Placemark"))
    if not marks:
        raise SourceError(f"{opened.name} is not KML: no placemarks in it.", source=opened.name)
    rows = ((number, _placemark(mark)) for number, mark in enumerate(marks, 1))
    yield from _documents(opened, rows, KML)


def _placemark(mark: _Element) -> EventRow | None:
    point = _kml_middle(mark)
    if point is None:
        return None
    return EventRow(
        latitude=point[0],
        longitude=point[1],
        moment=_kml_moment(mark),
        title=_said(mark, "name"),
        text=" ".join(block.text for block in parse(_said(mark, "description")).blocks),
    )


def _kml_moment(mark: _Element) -> Moment | None:
    return moment_of_cells(_said(mark, "when") or _said(mark, "begin"), _said(mark, "end"))


def _said(mark: _Element, name: str) -> str:
    found = next(mark.iter(f"{{*}}{name}"), None)
    return "" if found is None else "".join(found.itertext()).strip()


def _kml_middle(mark: _Element) -> tuple[float, float] | None:
    points: list[list[float]] = []
    for element in mark.iter("{*}coordinates"):
        for words in (element.text or "").split()[:_MOST_POINTS]:
            try:
                points.append([float(number) for number in words.split(",")[:2]])
            except ValueError:
                return None
    shape: Mapping[str, object] = {"coordinates": points}
    return _middle(shape) if points else None


GEOJSON = Container(
    label="Map data, GeoJSON",
    suffixes=(".geojson",),
    media_type="application/geo+json",
    read=read_geojson,
)
KML = Container(
    label="Map data, KML",
    suffixes=(".kml",),
    media_type="application/vnd.google-earth.kml+xml",
    read=read_kml,
)
