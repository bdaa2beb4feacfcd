"""Files whose names say little, known by how they begin."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from dateline.ingest.readers import find_sources, is_container, unpack
from dateline.ingest.sniffing import LOOKED_AT, suffix_told
from support import office_files as made

RSS = "<rss version='2.0'><channel><item><title>Kyiv froze</title></item></channel></rss>"


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("a.xml", RSS, ".rss"),
        ("a.XML", f"\ufeff<?xml version='1.0'?>\n<!-- <feed> -->\n{RSS}", ".rss"),
        ("a.xml", f"<!DOCTYPE rss [<!ENTITY x 'y'>]>\n{RSS}", ".rss"),
        ("a.xml", "<feed xmlns='http://www.w3.org/2005/Atom'/>", ".atom"),
        ("a.xml", "<atom:feed/>", ".atom"),
        ("a.xml", "<rdf:RDF/>", ".rss"),
        ("a.xml", "<kml/>", ".kml"),
        ("a.xml", "<project><rss/></project>", ""),
        ("a.xml", "", ""),
        ("a.xml", "<!--" * LOOKED_AT, ""),
        ("a.xml", "<!DOCTYPE [" * LOOKED_AT, ""),
        ("a.txt", RSS, ""),
        ("a.json", ' {"type": "FeatureCollection", "features": []}', ".geojson"),
        ("a.json", '{"type": "thing"}', ""),
    ],
)
def test_how_a_file_begins_tells(tmp_path: Path, name: str, content: str, told: str) -> None:
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    assert suffix_told(path) == told


def test_wide_letters_tell_too(tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    path.write_text(RSS, encoding="utf-16")
    assert suffix_told(path) == ".rss"


def test_feeds_called_xml_are_read_from_folders_archives_and_by_name(tmp_path: Path) -> None:
    (tmp_path / "feed.xml").write_text(RSS)
    (tmp_path / "settings.xml").write_text("<settings/>")
    os.mkfifo(tmp_path / "pipe.xml")
    (tmp_path / "z.zip").write_bytes(made.archive({"in/feed.xml": RSS, "build.xml": "<project/>"}))
    found = find_sources([tmp_path])
    assert [file.id for file in found.files] == ["feed.xml", "z.zip/in/feed.xml"]
    assert {Path(path).name for path in found.left_out} == {
        "build.xml",
        "pipe.xml",
        "settings.xml",
    }
    for file in (*found.files, *find_sources([tmp_path / "feed.xml"]).files):
        assert is_container(file)
        (story,) = unpack(file)
        assert story.text == "Kyiv froze"  # type: ignore[union-attr]
