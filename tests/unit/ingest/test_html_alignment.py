"""Visible words and their places in the source."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.ingest.html_alignment import Alignment, visible_pieces


def visible(source: str) -> str:
    return "".join(text for text, _, _ in visible_pieces(source))


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("<p>Kyiv &amp; Lviv</p>", "Kyiv & Lviv"),
        ("a<!-- <p>no</p> -->b", "ab"),
        ("a<script>if (1 < 2) '</p>'</script>b", "ab"),
        ("a<SCRIPT>x</ScRiPt >b", "ab"),
        ("a<style>x", "ax"),
        ("a<!-- never closed", "a never closed"),
        ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
        ("a<b", "ab"[:1]),
        ("<![CDATA[x]]>", "x]]>"),
        ("&nope; &#75;yiv &#x4B;", "&nope; Kyiv K"),
        ("<svg><text>no</text></svg>b", "b"),
    ],
)
def test_what_is_visible(source: str, text: str) -> None:
    assert visible(source) == text


@given(st.text(alphabet="<>&!-/abps; \n[]#x1"))
def test_pieces_are_in_order_and_verbatim(source: str) -> None:
    end = 0
    for text, start, verbatim in visible_pieces(source):
        assert start >= end
        if verbatim:
            assert source[start : start + len(text)] == text
            end = start + len(text)
        else:
            end = start + 1


def test_places_are_found_one_after_the_other() -> None:
    source = "<p>Kyiv</p><p>was <b>h</b>it.\n Kyiv</p><p>K&yacute;iv</p>"
    alignment = Alignment(source)
    assert alignment.place("Kyiv") == [(0, 3)]
    assert alignment.place("was hit. Kyiv") == [(0, 14), (4, 21), (5, 26), (9, 31)]
    assert alignment.place("Kýiv") == [(0, 42), (2, 51)]


def test_words_that_are_not_there_stand_where_the_last_ones_ended() -> None:
    alignment = Alignment("<p>Kyiv</p><p>Lviv</p>")
    alignment.place("Kyiv")
    assert alignment.place("Odesa") == [(0, 14)]
    assert alignment.place("Lviv") == [(0, 14)]
    assert Alignment("").place("Kyiv") == [(0, 0)]


def test_many_failures_end_the_search() -> None:
    alignment = Alignment("<p>Kyiv</p>")
    for _ in range(60):
        assert alignment.place("nowhere") == [(0, 3)]
    assert alignment.place("Kyiv") == [(0, 3)]
