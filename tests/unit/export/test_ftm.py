from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

from dateline.export.ftm import follow_the_money
from support.export_rows import EVENTS, table

GOLDEN = Path(__file__).parent / "golden" / "events.ftm.json"
MODEL = json.loads((Path(__file__).parent / "ftm_model.json").read_text())
"""What the schemata that are used have for properties, as followthemoney 4.11.2 (MIT) tells."""


def entities() -> list[dict[str, Any]]:
    return [json.loads(line) for line in b"".join(follow_the_money(table(*EVENTS))).splitlines()]


def test_the_golden_file() -> None:
    assert b"".join(follow_the_money(table(*EVENTS))) == GOLDEN.read_bytes()


def test_every_entity_is_as_the_model_has_it() -> None:
    found = entities()
    kinds = {entity["id"]: entity["schema"] for entity in found}
    assert Counter(kinds.values()) == {"Event": 3, "Address": 3, "Article": 1}
    assert len(kinds) == len(found)
    for entity in found:
        schema = MODEL[entity["schema"]]
        assert entity["properties"].keys() <= schema["properties"].keys()
        assert set(schema["required"]) <= entity["properties"].keys()
        for name, values in entity["properties"].items():
            assert values
            assert all(isinstance(value, str) and value for value in values)
            kind = schema["properties"][name]
            if kind.startswith("entity:"):
                assert all(kinds[value] in MODEL["ranges"][kind[7:]] for value in values)
            if kind == "number":
                assert all(float(value) is not None for value in values)
            if kind == "country":
                assert all(len(value) == 2 and value.islower() for value in values)


def test_what_an_entity_points_at_stands_before_it() -> None:
    seen: set[str] = set()
    for entity in entities():
        points = entity["properties"].get("proof", []) + entity["properties"].get(
            "addressEntity", []
        )
        assert set(points) <= seen
        seen.add(entity["id"])


def test_all_that_is_known_is_in_the_notes() -> None:
    events = [entity for entity in entities() if entity["schema"] == "Event"]
    for entity, row in zip(events, EVENTS, strict=True):
        told = json.loads(entity["properties"]["notes"][0])
        assert told["dateline"]["versions"]["app"] == "1.0"
        assert [said["words"] for said in told["sources"]] == [said.words for said in row.sources]
    dated = events[1]["properties"]
    assert (dated["startDate"], dated["endDate"]) == (["2025-12-22"], ["2025-12-22"])
    assert "date" not in events[2]["properties"]
