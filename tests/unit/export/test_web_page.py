from __future__ import annotations

import base64
import hashlib
import json
import re
from pathlib import Path

import pytest

from dateline import resources
from dateline.domain.errors import ExportError
from dateline.domain.progress import Silent
from dateline.export.payload import WebPayload
from dateline.export.web_page import page_chunks, write_page
from dateline.services.web_payload import web_payload
from support.project_samples import KYIV, MONDAY, REPAIR, SHELLING, project, story

NASTY = "</script><script>alert(1)</script><!--<script> \u2028 & \"quotes\" 'single'"


def _payload(tmp_path: Path, *analyses: object) -> WebPayload:
    store = project(tmp_path / "p.dateline", *analyses)  # type: ignore[arg-type]
    try:
        return web_payload(store, Silent())
    finally:
        store.close()


def _block(page: str, name: str) -> object:
    found = re.search(rf'id="{name}">(.*?)</script>', page, re.DOTALL)
    assert found
    return json.loads(found[1])


def test_everything_is_inside_and_nothing_is_asked_for(tmp_path: Path) -> None:
    target = tmp_path / "map.html"
    write_page(target, _payload(tmp_path, SHELLING, REPAIR))
    page = target.read_text(encoding="utf-8")
    assert not re.search(r"<(?:link|img|iframe)\b", page)
    assert not re.search(r"<script[^>]+src=", page)
    assert "connect-src" not in page, "default-src 'none' forbids every connection"
    assert "default-src 'none'" in page
    tiles = _block(page, "dateline-tiles")
    assert isinstance(tiles, dict)
    assert "0/0/0" in tiles
    assert any(name.startswith("6/") for name in tiles)
    assert len(page) < 6_000_000


def test_the_policy_names_exactly_the_scripts_that_run(tmp_path: Path) -> None:
    page = "".join(page_chunks(_payload(tmp_path, SHELLING)))
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page)
    assert policy
    assert "unsafe" not in policy[1]
    scripts = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    digests = [
        "'sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() + "'"
        for text in scripts
    ]
    assert len(digests) > 15
    assert re.search(r"script-src ([^;]+);", policy[1])[1].split() == digests  # type: ignore[index]


def test_words_of_hostile_stories_stay_words(tmp_path: Path) -> None:
    text = f"Kyiv said {NASTY}"
    payload = _payload(tmp_path, story("n", text, [("Kyiv", KYIV, MONDAY)], title=NASTY))
    page = "".join(page_chunks(payload))
    assert page.count("<script") == page.count("</script>")
    assert "alert(1)</script>" not in page
    sources = _block(page, "dateline-sources")
    assert isinstance(sources, dict)
    assert sources["stories"][0]["title"] == NASTY
    assert sources["paragraphs"][0][1] == text


def test_the_same_project_gives_the_same_bytes(tmp_path: Path) -> None:
    payload = _payload(tmp_path, SHELLING, REPAIR)
    assert list(page_chunks(payload)) == list(page_chunks(payload))


def test_an_empty_project_is_a_page_too(tmp_path: Path) -> None:
    page = "".join(page_chunks(_payload(tmp_path)))
    assert _block(page, "dateline-tables") == {"places": [], "titles": [], "colours": []}


def test_outlines_are_taken_along_where_there_are_any(tmp_path: Path) -> None:
    shape = {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}
    asked: list[str] = []

    def outline(place_id: str) -> dict[str, object] | None:
        asked.append(place_id)
        return shape

    page = "".join(page_chunks(_payload(tmp_path, SHELLING), outline))
    assert asked == ["geonames:2205218"]
    assert _block(page, "dateline-outlines") == {"geonames:2205218": shape}


def test_a_target_that_cannot_be_written(tmp_path: Path) -> None:
    payload = _payload(tmp_path, SHELLING)
    with pytest.raises(ExportError, match="could not be written"):
        write_page(tmp_path / "no" / "map.html", payload)


@pytest.mark.parametrize("length", [0, 60, 400, 200_000])
def test_a_basemap_cut_short_is_named(
    length: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    payload = _payload(tmp_path, SHELLING)
    shipped = resources.path
    cut = tmp_path / "world.pmtiles"
    cut.write_bytes(shipped("resources", "basemap", cut.name).read_bytes()[:length])
    monkeypatch.setattr(
        resources, "path", lambda *parts: cut if parts[-1] == cut.name else shipped(*parts)
    )
    with pytest.raises(ExportError, match=r"world\.pmtiles.*Install it again"):
        write_page(tmp_path / "map.html", payload)
    assert not (tmp_path / "map.html").exists()
