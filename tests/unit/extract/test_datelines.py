"""Where a report was sent from."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.extract.analyser import Analyser
from dateline.extract.chunks import quietened
from dateline.extract.datelines import dateline
from support.texts import document


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("KYIV — Before dawn the sirens went.", "KYIV"),
        ("KYIV (Reuters) - Two people died.", "KYIV"),
        ("WASHINGTON, Jan 29 — The senate sat.", "WASHINGTON"),
        ("LVIV, Ukraine (AP) — Trains ran late.", "LVIV"),
        ("NEW YORK -- Snow fell.", "NEW YORK"),
        ("ŁÓDŹ – Strajk.", "ŁÓDŹ"),
        ("BREAKING — A dam broke.", None),
        ("LIVE UPDATES — A dam broke.", None),
        ("Kyiv — a city.", None),
        ("US-led talks went on.", None),
        ("RAIN FELL", None),
        ("", None),
    ],
)
def test_places_of_datelines(line: str, place: str | None) -> None:
    found = dateline(line, 0, len(line))
    assert (line[slice(*found)] if found else None) == place


@given(st.text(max_size=300))
def test_a_dateline_lies_within_its_line(line: str) -> None:
    found = dateline(line, 0, len(line))
    assert found is None or 0 <= found[0] < found[1] <= len(line)


def test_the_model_reads_it_in_ordinary_letters() -> None:
    assert quietened("KYIV, Ukraine (AP) — NATO met.") == "Kyiv, Ukraine (AP) — NATO met."


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("KYIV — Before dawn two people died.", "geonames:703448"),
        ("KYIV (Reuters) - Two people were killed.", "geonames:703448"),
        ("WASHINGTON, Jan 29 — The president spoke.", "geonames:4140963"),
        ("MOSCOW, March 3 (Reuters) - The rouble fell.", "geonames:524901"),
    ],
)
def test_a_dateline_is_a_town_and_sure(analyser: Analyser, text: str, place: str) -> None:
    first = analyser.analyse(document(text)).mentions[0]
    assert first.start == 0
    assert first.choice == place
    assert first.kind == "literal"
    assert first.confidence > 0.8
