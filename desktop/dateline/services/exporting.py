"""A project as a file for other programs; what kind of file is said by its ending."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dateline.domain.errors import ExportError, GazetteerError
from dateline.domain.places import PlaceId
from dateline.domain.progress import Progress, Silent
from dateline.export.payload import EventTable
from dateline.export.stitched import stitched
from dateline.export.target import made_aside, replaceable, write_aside
from dateline.export.wording import ENGLISH, Wording
from dateline.project.store import ProjectStore
from dateline.services.event_rows import event_table
from dateline.services.formats import format_of, refusal
from dateline.services.sharing import FEWEST, SHARED, SPARSE, Share, about, write_shared
from dateline.services.wanted import Wanted
from dateline.services.web_payload import web_payload

if TYPE_CHECKING:
    from dateline.gazetteer.outlines import Outlines


_HALVES = re.compile("[\ud800-\udfff]")
"""Lone surrogates, which a command line has for bytes that are no text; no file can hold them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """How a person wants a project written, where it can be said of its kind of file."""

    wanted: Wanted | None = None
    """The part that is written, and which says so; all where None."""
    title: str = ""
    """In place of the project's."""
    raw: bool = False
    """Leave words that a spreadsheet would take for a formula as they are."""
    picture: bytes | None = None
    """PNG of the map, for a brief."""
    wording: Wording = ENGLISH
    """How a page or a brief speaks; names of columns and members are English in any language."""


def export_project(
    store: ProjectStore,
    target: Path,
    *,
    progress: Progress | None = None,
    wish: Wish | None = None,
) -> None:
    """Write a project as the ending of ``target`` says; nothing half-written is ever left there.

    Args:
        store: the project, open in this thread.
        target: ends in one of :data:`dateline.services.formats.DATA_ENDINGS`.
        progress: told batch by batch.
        wish: what is wanted; by default all of the project.

    Raises:
        ExportError: the ending is not known or needs a window, or the file can't be written.
        ProjectError: the project can't be read.
        Cancelled: the person asked to stop.
    """
    steps, asked = progress or Silent(), wish or Wish()
    asked = replace(asked, title=_HALVES.sub("\ufffd", asked.title))
    kind = format_of(target)
    if kind is None:
        raise ExportError(refusal(target) or "", target=str(target))
    if kind.name == "page":
        _write_page(store, target, steps, asked)
        return
    with store.still():
        table = event_table(store, steps, asked.wanted)
        if asked.title:
            table = replace(table, title=asked.title)
        if kind.name in SHARED and _is_big(store, table) and replaceable(target):
            write_shared(store, target, table, _share(store, table, kind.name, asked), steps)
        elif kind.name in _FILES:
            with made_aside(target) as path:
                _FILES[kind.name](path, table)
        else:
            write_aside(target, _STREAMS[kind.name](table, asked))


def export_file(
    project: Path,
    target: Path,
    *,
    progress: Progress | None = None,
    wish: Wish | None = None,
) -> None:
    """Write a project that is not open, or open elsewhere; as :func:`export_project`.

    Raises:
        ExportError, ProjectError, Cancelled: as there.
    """
    with closing(ProjectStore.open(project, read_only=True)) as store:
        export_project(store, target, progress=progress, wish=wish)


def count_undated(project: Path, wanted: Wanted | None = None) -> int:
    """Return how many events of a project, or of what is wanted of it, have no date.

    Raises:
        ProjectError: it can't be read.
    """
    with closing(ProjectStore.open(project, read_only=True)) as store:
        columns = wanted.of(store).columns if wanted else store.columns()
    return len(columns.event_ids) - columns.dated


def _is_big(store: ProjectStore, table: EventTable) -> bool:
    """Whether so much is written that several processes are sooner done."""
    # they read and write at places of their own in one file, which is not to be had everywhere
    can_share = hasattr(os, "pwritev")
    return can_share and table.count >= max(FEWEST, store.info().events // SPARSE)


def _share(store: ProjectStore, table: EventTable, kind: str, wish: Wish) -> Share:
    return Share(
        project=Path(store.info().path),
        revision=store.revision(),
        about=about(table),
        kind=kind,
        wanted=wish.wanted,
        raw=wish.raw,
    )


def _write_page(store: ProjectStore, target: Path, progress: Progress, wish: Wish) -> None:
    # folium takes 0.3 s to import: only for this one kind of file
    from dateline.export.web_page import write_page
    from dateline.gazetteer.outlines import Outlines

    with store.still():
        payload = web_payload(store, progress, wish.wanted)
    if wish.title:
        payload = replace(payload, title=wish.title)
    with closing(Outlines()) as outlines:
        found = partial(_outline, outlines)
        write_page(target, payload, found, wording=wish.wording)


def _outline(outlines: Outlines, place_id: str) -> Mapping[str, Any] | None:
    try:
        return outlines.geojson(PlaceId(place_id))
    except GazetteerError:
        return None  # the area is then drawn as a point


# The kinds of file; each is imported when it is first written


def _kml(table: EventTable, _wish: Wish) -> Iterator[bytes]:
    from dateline.export.kml import kml

    return kml(table)


def _shared(name: str) -> Callable[[EventTable, Wish], Iterator[bytes]]:
    return lambda table, wish: stitched(SHARED[name](table, wish.raw), table)


def _ftm(table: EventTable, _wish: Wish) -> Iterator[bytes]:
    from dateline.export.ftm import follow_the_money

    return follow_the_money(table)


def _timeline_js(table: EventTable, _wish: Wish) -> Iterator[bytes]:
    from dateline.export.timeline_js import timeline_js

    return timeline_js(table)


def _timemap(table: EventTable, _wish: Wish) -> Iterator[bytes]:
    from dateline.export.timemap import timemap

    return timemap(table)


def _annotations(table: EventTable, _wish: Wish) -> Iterator[bytes]:
    from dateline.export.web_annotations import web_annotations

    return web_annotations(table)


def _markdown(table: EventTable, wish: Wish) -> Iterator[bytes]:
    from dateline.export.brief import brief_of
    from dateline.export.brief_markdown import brief_markdown

    yield brief_markdown(brief_of(table, wish.wording), wish.picture)


def _word(table: EventTable, wish: Wish) -> Iterator[bytes]:
    from dateline.export.brief import brief_of
    from dateline.export.brief_word import brief_word

    yield brief_word(brief_of(table, wish.wording), wish.picture)


_STREAMS: Mapping[str, Callable[[EventTable, Wish], Iterator[bytes]]] = {
    **{name: _shared(name) for name in SHARED},
    "kml": _kml,
    "ftm": _ftm,
    "timeline_js": _timeline_js,
    "timemap": _timemap,
    "annotations": _annotations,
    "markdown": _markdown,
    "word": _word,
}


def _geopackage(path: Path, table: EventTable) -> None:
    from dateline.export.geopackage import write_geopackage

    write_geopackage(path, table)


def _workbook(path: Path, table: EventTable) -> None:
    from dateline.export.workbook import write_workbook

    write_workbook(path, table)


_FILES: Mapping[str, Callable[[Path, EventTable], None]] = {
    "geopackage": _geopackage,
    "workbook": _workbook,
}
"""Those that no stream can hold: their writers go back in the file."""
