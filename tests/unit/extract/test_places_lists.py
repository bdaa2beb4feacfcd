"""Where lists of names begin and end, however long they are."""

from __future__ import annotations

from time import process_time

import pytest

from dateline.domain.text import Document, DocumentId
from dateline.extract.places.lists import list_head, past_list
from dateline.extract.places.story import Entity, Story
from support.patience import at_most

NAMES = {"Riga", "Oslo", "Bern", "Rome"}


def story(text: str) -> Story:
    """Return the columns of words between spaces, of which some are names of places."""
    words = text.split()
    document = Document(
        id=DocumentId("list"), title="", text=text, paragraphs=(), published=None, source="list"
    )
    told = Story(document, words=words, lower=[word.lower() for word in words])
    told.sentence = [0] * len(words)
    for at, word in enumerate(words):
        told.entity.append(len(told.entities) if word in NAMES else -1)
        if word in NAMES:
            told.entities.append(Entity(at, at + 1, "GPE"))
    return told


@pytest.mark.parametrize(
    ("text", "name", "head"),
    [
        ("rain fell in Riga , Oslo and Bern today", 7, "inside"),
        ("rain fell in Riga , Oslo and Bern today", 5, "inside"),
        ("rain fell in Riga , Oslo and Bern today", 3, ""),
        ("from Riga and Oslo", 3, "directed"),
        ("he , Oslo", 2, ""),
        (", and Oslo", 2, ""),
    ],
)
def test_what_stands_before_a_list(text: str, name: int, head: str) -> None:
    told = story(text)
    assert list_head(told, name) == head
    assert list_head(told, name) == head, "what is remembered is the same"


@pytest.mark.parametrize(
    ("text", "end", "after"),
    [
        ("Riga , Oslo and Bern said no", 1, 5),
        ("Riga , Oslo and Bern said no", 3, 5),
        ("Riga , Oslo and Bern said no", 5, 5),
        ("Riga , Oslo , Bern said no", 1, 1),
        ("Riga and the Oslo said", 1, 4),
        ("Riga , said", 1, 1),
    ],
)
def test_where_a_list_ends(text: str, end: int, after: int) -> None:
    told = story(text)
    assert past_list(told, end) == after
    past_list(told, 1)
    assert past_list(told, end) == after, "what is remembered is the same"


def test_each_name_of_a_long_list_asks() -> None:
    told = story("in " + "Riga , Oslo , " * 20_000 + "Bern and Rome said")
    begun = process_time()
    for at in range(1, len(told) - 1, 2):
        assert past_list(told, at + 1) == len(told) - 1
        assert list_head(told, at) == ("inside" if at > 1 else "")
    assert process_time() - begun < at_most(2.0)
