"""The four stories that are test input only; skipped where their folder is absent."""

from __future__ import annotations

from pathlib import Path

import pytest

from dateline.domain.text import Document, DocumentId, Role
from dateline.ingest.publication import update_lines
from dateline.ingest.readers import read_document

SEEDS = Path(__file__).parents[3].parent / "shared" / "seeds"
pytestmark = pytest.mark.skipif(
    not SEEDS.is_dir(), reason="the original stories (../shared/seeds) are not on this machine"
)


def read(name: str) -> Document:
    return read_document((SEEDS / name).read_bytes(), id=DocumentId(name), name=name)


def words(document: Document, role: Role) -> str:
    return "\n".join(document.text[p.start : p.end] for p in document.paragraphs if p.role is role)


@pytest.mark.parametrize(
    ("name", "body", "furniture"),
    [
        ("ahead-of-talks.txt", 18, 9),
        ("another-night.txt", 8, 0),
        ("capital-attacked.txt", 24, 5),
        ("truce-week.txt", 9, 0),
    ],
)
def test_body_is_kept_and_furniture_found(name: str, body: int, furniture: int) -> None:
    document = read(name)
    assert document.text == (SEEDS / name).read_bytes().decode("utf-8")
    roles = [paragraph.role for paragraph in document.paragraphs]
    assert roles.count(Role.BODY) == body
    assert roles.count(Role.FURNITURE) == furniture
    assert document.warnings == ()


def test_places_of_other_stories_are_furniture() -> None:
    document = read("ahead-of-talks.txt")
    for place in ("Baltimore", "Gaza"):
        assert place in words(document, Role.FURNITURE)
        assert place not in words(document, Role.BODY)
    for place in ("Rzeszów", "Lublin", "Florida", "Donetsk", "Luhansk"):
        assert place in words(document, Role.BODY)


def test_the_update_line_dates_the_story() -> None:
    document = read("capital-attacked.txt")
    assert document.published
    assert document.published.value == "2025-11-25"
    ((start, end),) = update_lines(document.text)
    paragraph = document.paragraph_at(start)
    assert paragraph
    assert paragraph.role is Role.FURNITURE
    assert (paragraph.start, paragraph.end) == (start, end)
    assert document.title.startswith("Russia Attacks")
    for place in ("Pechersk", "Dniprovskyi", "Geneva"):
        assert place in words(document, Role.BODY)


@pytest.mark.parametrize("name", ["ahead-of-talks.txt", "another-night.txt", "truce-week.txt"])
def test_the_others_need_a_date(name: str) -> None:
    assert read(name).published is None
