"""What the map page says is handed to it: each of its words, and each of its counted nouns."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from PySide6.QtWidgets import QApplication

from dateline.ui.map.files import WEB
from dateline.ui.map.words import COUNTED, SAID, told
from support.ukrainian import speaking_ukrainian

SAYS = re.compile(r"\bsay\(\s*\"((?:[^\"\\]|\\.)+)\"")
COUNTS = re.compile(r"\bcounted\([^\"\n]*?\"([A-Za-z ]+)\"")
TABLES = re.compile(r"const (?:SURE_WORDS|KIND_WORDS) = \[(.*?)\]", re.DOTALL)


def scripts() -> Iterator[str]:
    for path in sorted(WEB.glob("*.js")):
        yield path.read_text("utf-8")


def test_every_word_that_the_page_says_is_handed_to_it() -> None:
    handed = {each.english for each in SAID}
    said = {words for script in scripts() for words in SAYS.findall(script)}
    tables = [table for script in scripts() for table in TABLES.findall(script)]
    said |= {words for table in tables for words in re.findall(r"\"([^\"]+)\"", table)}
    said -= {name for name in said if name.startswith("say")}  # messages of the channel
    assert len(tables) == 2
    assert said <= handed
    quarters = {f"{nth} quarter of {{year}}" for nth in ("first", "second", "third", "fourth")}
    assert {words for words in handed - said if "GSHHG" not in words} == quarters


def test_every_noun_that_the_page_counts_is_handed_to_it() -> None:
    nouns = {noun for script in scripts() for noun in COUNTS.findall(script)}
    nouns |= {"story", "other story"}  # chosen between in the legend
    assert nouns == set(COUNTED)


def test_english_needs_no_words() -> None:
    assert told() == []


def test_the_page_is_told_words_forms_and_months(qapp: QApplication) -> None:
    with speaking_ukrainian(qapp):
        (message,) = map(json.loads, told())
    assert message["language"] == "uk"
    assert message["words"]["Legend"] == "Легенда"
    assert message["counted"]["event"] == {
        "one": "%n подія",
        "few": "%n події",
        "many": "%n подій",
        "other": "%n подій",
    }
    assert (message["months"]["day"][10], message["months"]["alone"][10]) == (
        "листопада",
        "листопад",
    )
    assert message["group"] == "\u00a0"
