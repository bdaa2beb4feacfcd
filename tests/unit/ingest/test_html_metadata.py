"""What pages say about themselves."""

from __future__ import annotations

import pytest
from lxml.html import HtmlElement, document_fromstring

from dateline.ingest.html_dates import guessed_date
from dateline.ingest.html_metadata import Metadata, declared_encoding, metadata

JSON = '<script type="application/ld+json">'


def page(head: str, body: str) -> HtmlElement:
    return document_fromstring(f"<html><head>{head}</head><body>{body}</body></html>")


def of(head: str, body: str = "<p>Kyiv was hit on 24 February 2022.</p>") -> Metadata:
    return metadata(page(head, body))


def published(head: str, body: str = "<p>Kyiv was hit on 24 February 2022.</p>") -> str | None:
    tree = page(head, body)
    found = metadata(tree).published or guessed_date(tree, [])
    return found.value if found else None


@pytest.mark.parametrize(
    ("head", "value"),
    [
        (
            '<meta property="article:published_time" content="2026-01-14T08:00Z">',
            "2026-01-14T08:00Z",
        ),
        ('<meta name="date" content="January 14, 2026">', "2026-01-14"),
        ('<meta name="pubdate" content="Wed, 14 Jan 2026 08:00:00 +0100">', "2026-01-14"),
        ('<meta itemprop="datePublished" content="2026-01-14">', "2026-01-14"),
        ('<meta name="DC.date.issued" content="2026-01-14">', "2026-01-14"),
        ('<link rel="canonical" href="https://q.example/2026/01/14/storm">', "2026-01-14"),
        (f'{JSON}[{{"datePublished": "2026-01-14"}}]</script>', "2026-01-14"),
        ('<meta name="date" content="soon">', None),
        ('<meta name="date" content="0001-01-01">', None),
        ("", None),
    ],
)
def test_dates_in_the_head(head: str, value: str | None) -> None:
    assert published(head) == value


@pytest.mark.parametrize(
    "body",
    [
        '<article><time datetime="2026-01-14">yesterday</time><p>Kyiv</p></article>',
        '<span itemprop="datePublished" content="2026-01-14">x</span>',
        '<div class="date">14 January 2026</div>',
    ],
)
def test_dates_in_the_body(body: str) -> None:
    assert published("", body) == "2026-01-14"


def test_a_date_in_the_prose_is_no_date_of_publication() -> None:
    body = "<p>" + "The war that began on 2022-02-24 goes on, and Kyiv was hit again. " * 3 + "</p>"
    assert published("", body) is None
    assert (
        published('<meta property="og:image" content="https://q.example/2020/05/06/a.png">') is None
    )


@pytest.mark.parametrize(
    "script",
    ["{", "[" * 100_000, '{"datePublished": 5}', '{"a": ' * 500 + "1" + "}" * 500, '"text"', ""],
)
def test_hostile_json_is_passed_over(script: str) -> None:
    assert published(f"{JSON}{script}</script>") is None


def test_an_article_counts_before_its_site() -> None:
    script = (
        '{"@graph": [{"@type": "WebPage", "datePublished": "2001-01-01"},'
        ' {"@type": ["NewsArticle"], "datePublished": "2026-01-14"}]}'
    )
    assert published(f"{JSON}{script}</script>") == "2026-01-14"


def test_titles_are_text() -> None:
    assert of("<title>Kyiv &lt;b&gt;hit&lt;/b&gt;</title>").title == "Kyiv <b>hit</b>"
    assert of("<title>Site</title>", "<h1>Kyiv <b>hit</b></h1>").title == "Kyiv hit"
    assert of("<title>Site</title>", "<h1>One</h1><h1>Two</h1>").title == "Site"
    assert of("", "<h1>One</h1><h1>Two</h1>").title == "One"
    assert of("").title == ""


def test_no_code_stands_in_a_title() -> None:
    hidden = "<script>alert(2)</script><style>b {}</style><template>y</template><!-- x -->"
    assert of("", f"<h1>Attack {hidden}on <i>Kyiv{hidden}</i> again</h1>").title == (
        "Attack on Kyiv again"
    )


def test_publishers() -> None:
    assert of('<meta property="og:site_name" content="The  Post">').publisher == "The Post"
    assert of('<link rel="canonical" href="https://www.q.example/a">').publisher == "q.example"
    assert of('<meta property="og:url" content="https://q.example/a">').publisher == "q.example"
    assert of('<link rel="canonical" href="http://[bad">').publisher == ""
    assert of("").publisher == ""


def test_declared_encodings() -> None:
    assert declared_encoding(b'<meta charset="UTF-8">') == "utf-8"
    assert declared_encoding(b"<meta content='text/html; charset = koi8-u'>") == "koi8-u"
    assert declared_encoding(b'<?xml version="1.0" encoding="cp1251"?>') == "cp1251"
    assert declared_encoding(b"<p>charset=x</p>") is None
