"""Stories found by their words, and those that are nearly the same."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from dateline.domain.errors import ProjectError
from dateline.domain.text import DocumentId
from dateline.project.commands import RemoveStory
from dateline.project.finding import query_of
from dateline.project.history import History
from dateline.project.likeness import SIGNS, signs_of
from dateline.project.store import ProjectStore
from support.project_samples import add, project, story

HARBOUR = story(
    "harbour", "Storm winds closed the port of Gdańsk on Wednesday evening.", title="Harbour"
)
BAKERY = story(
    "bakery", "A bakery opened near the harbour, and the storm passed it by.", title="Bread"
)
CASES = story("cases", "У Києві зачинили порт. Łódź and Zürich, too.", title="Порт")


@pytest.fixture
def store(tmp_path: Path) -> ProjectStore:
    return project(tmp_path / "a.dateline", HARBOUR, BAKERY, CASES)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("storm", (0, 1)),
        ("harbour", (0, 1)),
        ("gdansk", (0,)),
        ("GDAŃSK wed", (0,)),
        ("zur", (2,)),
        ("києв", (2,)),
        ('"port of"', (0,)),
        ('"of port"', ()),
        ('"the port', (0,)),
        ("sto", (0, 1)),
        ("sto near", ()),
        ("harbour x", (0, 1)),
        ("harbour xy", ()),
        ("порт у", (2,)),
        ("sto* near", (1,)),
        ("storm NOT bakery", ()),
        ("title:harbour", ()),
        ("", ()),
        ('"" * ( ^', ()),
        ("storm" * 500, ()),
    ],
)
def test_words_that_a_person_types(store: ProjectStore, typed: str, found: tuple[int, ...]) -> None:
    assert tuple(store.find_stories(typed)) == found
    store.close()


def test_a_story_is_found_as_long_as_it_is_there(store: ProjectStore) -> None:
    history = History(store)
    history.run(RemoveStory(document_id=DocumentId("harbour")))
    assert tuple(store.find_stories("storm")) == (1,)
    history.undo()
    assert tuple(store.find_stories("storm")) == (0, 1)
    store.close()


def damaged(store: ProjectStore) -> Path:
    """Close a project, damage its index of words, and return its file."""
    path = store.database.path
    store.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE story_words_data SET block = x'" + "ff" * 40 + "'")
    return path


def test_an_index_that_is_damaged_is_made_anew(store: ProjectStore) -> None:
    opened = ProjectStore.open(damaged(store))
    assert tuple(opened.find_stories("storm")) == (0, 1)
    opened.close()


@pytest.mark.parametrize("deed", [RemoveStory(document_id=DocumentId("harbour")), None])
def test_an_index_that_is_damaged_holds_up_no_deed(
    store: ProjectStore, deed: RemoveStory | None
) -> None:
    opened = ProjectStore.open(damaged(store))
    if deed is None:
        add(opened, story("more", "Another storm."))
    else:
        History(opened).run(deed)
    assert tuple(opened.find_stories("storm")) == ((1,) if deed else (0, 1, 3))
    opened.close()


def test_what_can_not_be_mended_is_said(store: ProjectStore) -> None:
    opened = ProjectStore.open(damaged(store), read_only=True)
    with pytest.raises(ProjectError):
        opened.find_stories("storm")
    opened.close()


def test_query_of_is_quoted_whatever_is_typed() -> None:
    assert query_of('a "b c" d*') == '"a" "b c" "d"*'
    assert query_of("NEAR(a b)") == '"near(a" "b)"*'


LONG = " ".join(f"word{number}" for number in range(400))


def test_a_later_version_is_told(tmp_path: Path) -> None:
    first = story("first", LONG)
    later = story("later", f"Update: {LONG} More was learned in the evening of that day.")
    other = story("other", " ".join(f"thing{number}" for number in range(400)))
    store = project(tmp_path / "a.dateline", first, other)
    ((found, share),) = store.alike(later.document)
    assert found == DocumentId("first")
    assert share > 0.8
    assert store.alike(story("x", "Too short.").document) == ()
    store.close()


def test_signs_are_few_and_the_same_for_the_same_words() -> None:
    assert len(signs_of(LONG)) == SIGNS
    assert signs_of(LONG.upper()) == signs_of(LONG)


def test_the_index_holds_no_copy_of_the_text(store: ProjectStore) -> None:
    assert store.database.row("SELECT text FROM story_words LIMIT 1") == (None,)
    store.close()


def test_every_sqlite_that_python_brings_can_do_it() -> None:
    connection = sqlite3.connect(":memory:")
    assert connection.execute("SELECT sqlite_compileoption_used('ENABLE_FTS5')").fetchone() == (1,)
    connection.close()
