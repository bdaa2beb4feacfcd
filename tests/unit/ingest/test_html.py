"""Web pages: what a reader sees, what of it is the story, and a map back to the source."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.domain.errors import SourceError
from dateline.domain.text import Document, DocumentId, Role
from dateline.ingest import html_page
from dateline.ingest.html import read
from dateline.ingest.html_roles import MOST_FURNITURE
from dateline.ingest.source import Source

STORY = Path(__file__).parents[2] / "support" / "stories" / "harbour.html"
PIECES = [
    *("<p>", "</p>", "<div class='ad'>", "</div>", "<b>", "</b>", "<br>", "<script>", "</script>"),
    *("<!--", "-->", "<nav>", "</nav>", "<table><tr><td>", "<pre>", "<h1>", "</h1>", "<title>"),
    *("Kyiv was hit.", " ", "\n", "&amp;", "&nope;", "&#0;", "\0", "<", ">", "&", "ł", "<![CDATA["),
]


def document(markup: str | bytes, name: str = "harbour.html") -> Document:
    data = markup.encode() if isinstance(markup, str) else markup
    return read(Source(data=data, id=DocumentId("1"), name=name))


def texts(found: Document, role: Role) -> list[str]:
    return [found.text[p.start : p.end] for p in found.paragraphs if p.role is role]


@pytest.fixture(scope="module")
def story() -> Document:
    return document(STORY.read_bytes())


def test_the_story_is_found(story: Document) -> None:
    assert texts(story, Role.HEADLINE) == ["Ferries stop in Gdańsk"]
    assert [text.split()[0] for text in texts(story, Role.BODY)] == [
        *("Storm", "Waves", "What", "Trains", ["Port", "Wind"][0], "Hel")
    ]
    assert "six\xa0metres were measured off Hel" in story.text
    assert "Hel\t31 m/s" in texts(story, Role.BODY)


def test_furniture_is_kept_in_view(story: Document) -> None:
    furniture = "\n".join(texts(story, Role.FURNITURE))
    for words in ("Lisbon", "Brussels", "Marta Nowak", "Porto", "Valletta", "Dublin", "Stockholm"):
        assert words in furniture
    assert "Helsinki" in furniture


def test_what_a_browser_does_not_show_is_no_text(story: Document) -> None:
    for hidden in ("Madrid", "Reykjavik", "Tunis", "schema.org", "document.write"):
        assert hidden not in story.text


def test_metadata(story: Document) -> None:
    assert story.title == "Ferries stop <script>alert('Oslo')</script> in Gdańsk"
    assert story.publisher == "The Quay Post"
    assert story.published
    assert story.published.value == "2026-01-14T08:30:00+01:00"
    assert story.published.basis == "page metadata"


def test_offsets_lead_back_to_the_source(story: Document) -> None:
    source = STORY.read_text(encoding="utf-8")
    for word in ("Storm winds", "on Wednesday", "Karlskrona", "metres", "Gdynia was", "31 m/s"):
        place = story.source_offset(story.text.index(word))
        assert source[place : place + len(word)] == word
        assert place > source.index("<body>")
    entity = story.source_offset(story.text.index("Gdańsk on Wednesday"))
    assert source[entity : entity + 9] == "Gda&#324;"
    for paragraph in story.paragraphs:
        first = story.text[paragraph.start : paragraph.end].split()[0]
        if "&" not in first and "©" not in first:
            place = story.source_offset(paragraph.start)
            assert source[place:].startswith(first)


def test_a_page_without_a_structure() -> None:
    found = document("<p>Kyiv was hit.<br><br>Kharkiv too.<p>Lviv was<br>spared.")
    assert texts(found, Role.BODY) == ["Kyiv was hit.", "Kharkiv too.", "Lviv was\nspared."]
    assert document("Kyiv was hit.").text == "Kyiv was hit."


def test_a_form_around_the_whole_page_is_no_furniture() -> None:
    found = document("<form><div class='menu'><p>Kyiv was hit by drones.</p></div></form>")
    assert texts(found, Role.BODY) == ["Kyiv was hit by drones."]


NAV = "<div id=header><ul class=nav><li><a href=/a>World</a><li><a href=/b>Paris</a></ul></div>"
LONG = (
    "Storm winds closed the port on Wednesday, and ferries waited with 300 people aboard.",
    "Waves of six metres were measured off Hel, and the road was under water for much of the day.",
)


@pytest.mark.parametrize(
    "story",
    [
        "<div class=story><div>{}</div><div>{}</div><div>Sopot was dark.</div></div>",
        "<div class=content>{}<br><br>{}<br><br>Sopot was dark.</div>",
        "<h1>Storm</h1><p>{}<p>{}<ul><li>Sopot was dark.</ul>",
        "<h1>Storm</h1><p>{}<p>{}<blockquote>Sopot was dark.</blockquote>",
        "<article><p>{}</p><h3>Sopot was dark</h3><p>{}</p></article>",
    ],
)
def test_layouts_of_all_kinds(story: str) -> None:
    found = document(f"<title>Storm</title>{NAV}{story.format(*LONG)}<div id=footer>Riga</div>")
    body = "\n".join(texts(found, Role.BODY))
    for words in (*LONG, "Sopot was dark"):
        assert words in body
    for words in ("Paris", "Riga"):
        assert words in texts(found, Role.FURNITURE)


def test_preformatted_lines_are_kept() -> None:
    assert document("<pre>Kyiv\nLviv</pre>").text == "Kyiv\nLviv"


STORM_PAGE = "<title>Storm</title>{}<article><h1>Storm</h1>{}<p>{}</p><p>{}</p></article>"


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("<p>Update 11/05/2025 2:10 a.m. ET</p>", "2025-11-05"),
        ("<span class=date>03/04/2026 5:10 p.m. ET</span>", "2026-03-04"),
        ("<span class=date>25/11/2025</span>", "2025-11-25"),
        ("<p>Published: 03/04/2026</p>", None),
        ("<span class=date>03/04/2026</span>", None),
        ("<time>03/04/2026</time>", None),
        ("<div class=date>25/11/2025&#1;\x0c</div>", "2025-11-25"),
        ("<aside><time datetime=2020-01-01>older</time></aside>", None),
        ("<div class=comments><time datetime=2020-01-01>said</time></div>", None),
    ],
)
def test_a_date_that_may_be_one_of_two_days_or_another_storys_is_none(
    words: str, value: str | None
) -> None:
    found = document(STORM_PAGE.format("", words, *LONG))
    assert (found.published.value if found.published else None) == value
    assert ("treated as absent" in "".join(found.warnings)) == ("03/04/2026<" in words)


@pytest.mark.parametrize(
    ("head", "value"),
    [
        ("<meta name=date content=03/04/2026>", None),
        ("<meta property=article:published_time content=1970-01-01T00:00:00Z>", None),
        ("<meta property=og:url content=https://q.example/2025/11/5/storm>", "2025-11-05"),
    ],
)
def test_dates_that_machines_are_told(head: str, value: str | None) -> None:
    found = document(STORM_PAGE.format(head, "", *LONG))
    assert (found.published.value if found.published else None) == value


def test_a_page_may_lack_its_body_tag() -> None:
    for tag in ("article", "main", "section", "header"):
        found = document(f"<title>Storm</title><{tag}><p>{LONG[0]}</p></{tag}><p>{LONG[1]}</p>")
        assert [words.strip() for words in texts(found, Role.BODY)] == list(LONG)
        assert found.warnings == ()


def test_a_text_that_stands_there_only_for_machines_is_read() -> None:
    body = json.dumps({"@type": "NewsArticle", "articleBody": "Kyiv &amp; <b>Lviv</b>.\n\nDark."})
    found = document(f'<script type="application/ld+json">{body}</script><div id=root></div>')
    assert texts(found, Role.BODY) == ["Kyiv & Lviv.", "Dark."]


def test_a_page_without_text_says_so() -> None:
    with pytest.raises(SourceError, match="without any text"):
        document("<html><script>render('Kyiv')</script></html>")


def test_a_page_that_is_too_large_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dateline.ingest.html.LONGEST", 1000)
    picture = "<img src='data:image/png;base64," + "A" * 5000 + "'>"
    assert document(f"{picture}<p>Kyiv was hit.</p>").text == "Kyiv was hit."
    with pytest.raises(SourceError, match="the most that is read is 1,000"):
        document("<p>Kyiv</p>" * 200)


def test_declared_encodings() -> None:
    body = "<p>Порт Одеси було закрито у середу.</p>"
    meta = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'
    assert "Одеси" in document((meta + body).encode("cp1251")).text
    xml = '<?xml version="1.0" encoding="koi8-u"?>'
    assert "Одеси" in document((xml + body).encode("koi8-u"), "a.xhtml").text


def test_long_lists_of_furniture_are_bounded() -> None:
    links = "".join(f"<li><a href=#>Other story {n}</a></li>" for n in range(1000))
    found = document(f"<p>Kyiv was hit.</p><nav><ul>{links}</ul></nav><p>Lviv was spared.</p>")
    assert len(texts(found, Role.FURNITURE)) == MOST_FURNITURE
    assert texts(found, Role.BODY) == ["Kyiv was hit.", "Lviv was spared."]


def test_many_blocks_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(html_page, "MOST_BLOCKS", 5)
    monkeypatch.setattr("dateline.ingest.html_blocks.MOST_BLOCKS", 5)
    found = document("<p>Kyiv was hit.</p>" * 9)
    assert len(found.paragraphs) == 5
    assert "more than 5 pieces" in found.warnings[0]


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_any_markup_is_read_or_refused(markup: str) -> None:
    try:
        found = document(markup)
    except SourceError:
        return
    end = 0
    for paragraph in found.paragraphs:
        assert end <= paragraph.start < paragraph.end <= len(found.text)
        end = paragraph.end
    offsets = [anchor.offset for anchor in found.source_map]
    assert offsets == sorted(offsets)
    assert all(0 <= anchor.source_offset <= len(markup) for anchor in found.source_map)
