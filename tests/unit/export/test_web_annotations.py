from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

from dateline.domain.places import PlaceId
from dateline.export.web_annotations import web_annotations
from support.export_rows import EVENTS, event, place, source, table

GOLDEN = Path(__file__).parent / "golden" / "events.jsonld"
PURPOSES = {"identifying", "tagging"}


def test_the_golden_file() -> None:
    assert b"".join(web_annotations(table(*EVENTS))) == GOLDEN.read_bytes()


def test_each_is_as_the_model_asks() -> None:
    """Sections 3.1, 3.2.4, 3.3.5, 4.2.4 and 4.2.5 of the Web Annotation Data Model."""
    plain = json.loads(b"".join(web_annotations(table(*EVENTS))))
    assert plain["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert plain["type"] == "AnnotationPage"
    said = [said for row in EVENTS for said in row.sources]
    assert len(plain["items"]) == len(said)
    for item, mention in zip(plain["items"], said, strict=True):
        assert item["type"] == "Annotation"
        assert urlsplit(item["id"]).fragment
        assert {body["purpose"] for body in item["body"]} <= PURPOSES
        quote, position = item["target"]["selector"]
        text = mention.story.text
        assert quote["type"] == "TextQuoteSelector"
        assert quote["prefix"] + quote["exact"] + quote["suffix"] in text
        assert position["type"] == "TextPositionSelector"
        assert text[position["start"] : position["end"]] == quote["exact"] == mention.words


def test_who_said_so_and_where_it_stands() -> None:
    kyiv = replace(place("Kyiv"), id=PlaceId("geonames:703448"))
    plain = source("Kyiv", "x")
    web = plain._replace(
        decided_by="person", story=replace(plain.story, source="https://example.org/a b")
    )
    items = json.loads(b"".join(web_annotations(table(event(1, kyiv, None, plain, web)))))["items"]
    assert [item["creator"]["type"] for item in items] == ["Software", "Person"]
    assert [item["target"]["source"] for item in items] == ["story-1", "https://example.org/a b"]
    assert items[0]["body"][0]["source"] == "https://www.geonames.org/703448"
