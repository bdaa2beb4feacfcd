from __future__ import annotations

import re
from pathlib import Path

import folium
import pytest

from dateline import resources
from dateline.export.leaflet import (
    SCRIPT_BUNDLE,
    SCRIPTS,
    STYLE_BUNDLE,
    leaflet_parts,
    window_page,
    write_window_page,
)


def test_the_shipped_page_is_what_folium_makes_now(tmp_path: Path) -> None:
    write_window_page(tmp_path)
    shipped = resources.path("resources", "map")
    assert {path.name for path in shipped.iterdir()} == {path.name for path in tmp_path.iterdir()}
    for made in tmp_path.iterdir():
        assert (shipped / made.name).read_bytes() == made.read_bytes(), made.name


def test_the_page_links_to_nothing_abroad() -> None:
    for text in window_page().values():
        assert "http:" not in text
        assert "https:" not in text
        assert "//cdn" not in text


def test_no_script_and_no_style_stands_in_the_page() -> None:
    page = window_page()["index.html"]
    assert re.findall(r"<script[^>]*>([^<]+)</script>", page) == []
    assert "<style" not in page
    assert not re.search(r"\son\w+=", page)
    assert not re.search(r"\sstyle=", page)


def test_every_script_of_ours_is_there_and_the_bundles_are_linked() -> None:
    folder = Path(resources.__file__).parent / "ui" / "map" / "web"
    assert all((folder / f"{name}.js").is_file() for name in SCRIPTS)
    page = window_page()["index.html"]
    assert re.findall(r'(?:src|href)="/([^"]+)"', page) == [STYLE_BUNDLE, SCRIPT_BUNDLE]


def test_folium_sets_up_the_map_and_hands_it_on() -> None:
    parts = leaflet_parts("Dateline.start", {"scheme": "dark"})
    assert 'id="map_dateline"' in parts.html
    assert "L.map(" in parts.script
    assert 'Dateline.start(map_dateline, {"scheme": "dark"});' in parts.script


def test_other_maps_of_folium_are_not_changed() -> None:
    before = list(folium.Map.default_js), list(folium.Map.default_css)
    leaflet_parts("Dateline.start")
    assert (list(folium.Map.default_js), list(folium.Map.default_css)) == before
    assert before[0]


@pytest.mark.parametrize("settings", [{"title": "</script><script>x"}])
def test_settings_cannot_end_the_script(settings: dict[str, str]) -> None:
    assert "</script" not in leaflet_parts("Dateline.start", settings).script
