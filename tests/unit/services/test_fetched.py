"""Answers from the net as files."""

from __future__ import annotations

import time

import pytest

from dateline.domain.errors import SourceError
from dateline.domain.text import DocumentId
from dateline.ingest.readers import read_bytes, read_document
from dateline.services.fetched import fetched
from dateline.services.sources import Source
from dateline.services.worker import read_source
from support.patience import at_most
from support.sources import sources_of

ADDRESS = "https://gazette.example/story?id=3"
PAGE = "<title>Мороз</title><p>У Києві було холодно, рятувальники працювали всю ніч.</p>"


@pytest.mark.parametrize(
    ("data", "content_type"),
    [
        (PAGE.encode(), "text/html; charset=utf-8"),
        (PAGE.encode("cp1251"), "text/html; charset=windows-1251"),
        (PAGE.encode("utf-8"), "text/html"),
        (PAGE.encode("utf-8"), "text/html; charset=no-such"),
    ],
)
def test_a_page_is_read_in_the_encoding_that_the_server_names(
    data: bytes, content_type: str
) -> None:
    file = fetched(data, address=ADDRESS, content_type=content_type).file
    document = read_document(read_bytes(file), id=file.id, name=file.id, told=file.told)
    assert document.title == "Мороз"
    assert "У Києві було холодно" in document.text
    assert document.source == ADDRESS


@pytest.mark.parametrize("charset", ["punycode", "idna", "unicode_escape", "utf-7", "euc-kr"])
def test_an_encoding_that_was_made_to_hold_up_the_window_does_not(charset: str) -> None:
    data = b"a" * (20 * 1024 * 1024)
    begun = time.process_time()
    file = fetched(data, address=ADDRESS, content_type=f"text/html; charset={charset}").file
    assert file.held == data
    assert time.process_time() - begun < at_most(1)


@pytest.mark.parametrize(
    ("content_type", "address", "told"),
    [
        ("text/html", ADDRESS, ".html"),
        ("application/pdf", ADDRESS, ".pdf"),
        ("", "https://a.example/x.csv", ".csv"),
        ("application/octet-stream", "https://a.example/x.PDF", ".pdf"),
        ("text/plain", ADDRESS, ".txt"),
    ],
)
def test_the_server_says_what_it_is(content_type: str, address: str, told: str) -> None:
    assert fetched(b"words", address=address, content_type=content_type).file.suffix == told


def test_a_feed_is_one_whatever_it_is_called() -> None:
    feed = b"<rss><channel><item><title>Kyiv froze</title></item></channel></rss>"
    for content_type in ("text/html", "application/xml", "text/plain", ""):
        file = fetched(feed, address=ADDRESS, content_type=content_type).file
        (source,) = sources_of([], taken=(), files=[file])
        assert source.document is not None
        assert source.document.text == "Kyiv froze"


def test_a_page_goes_through_the_import_as_a_file_does() -> None:
    file = fetched(PAGE.encode(), address=ADDRESS, content_type="text/html").file
    (source,) = sources_of([], taken=[ADDRESS], files=[file])
    assert isinstance(source, Source)
    assert source.id != ADDRESS
    assert read_source(source, None).id == DocumentId(source.id)


@pytest.mark.parametrize("content_type", ["image/png", "video/mp4", "application/x-thing", ""])
def test_what_is_not_read_is_refused_in_words(content_type: str) -> None:
    with pytest.raises(SourceError, match="is not read"):
        fetched(b"\x01\x02", address=ADDRESS, content_type=content_type)
