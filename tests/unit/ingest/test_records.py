"""JSON lines: each line for itself, as a stream."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.domain.errors import SourceError
from dateline.domain.text import Document, Role
from dateline.ingest import records
from dateline.ingest.records import (
    Record,
    document_from_record,
    read_records,
    record_lines,
    used_before,
)

STORIES = Path(__file__).parents[2] / "support" / "stories" / "stories.jsonl"


def read(*lines: bytes | str) -> list[Record | SourceError]:
    encoded = (line.encode() if isinstance(line, str) else line for line in lines)
    return list(read_records(encoded, name="s.jsonl"))


def refusal(line: bytes | str) -> str:
    (error,) = read(line)
    assert isinstance(error, SourceError)
    assert error.source == "s.jsonl, line 1"
    return str(error)


def document(**fields: object) -> Document:
    (record,) = read(json.dumps(fields))
    assert isinstance(record, Record)
    return document_from_record(record)


def test_a_file_of_good_and_bad_lines() -> None:
    with STORIES.open("rb") as stream:
        found = list(read_records(record_lines(stream), name="stories.jsonl"))
    documents = [document_from_record(each) for each in found if isinstance(each, Record)]
    assert [each.id for each in documents] == ["one", "2", "one", "five"]
    assert [str(each) for each in found if isinstance(each, SourceError)] == [
        "stories.jsonl, line 5: it is not JSON (Expecting value at character 1).",
        'stories.jsonl, line 6: it has no "id" (a string or a number).',
        'stories.jsonl, line 7: "text" is not a string.',
        'stories.jsonl, line 8: it is not a JSON object like {"id": "1", "text": "…"}.',
    ]
    first, second, _, last = documents
    assert first.title == "Ferries stop"
    assert first.text == "Storm winds closed the port.\r\n\r\nShare this:"
    assert [p.role for p in first.paragraphs] == [Role.BODY, Role.FURNITURE]
    assert first.source == "stories.jsonl, line 1"
    assert first.published
    assert first.published.value == "2026-01-14"
    assert second.title == "Trains run again in Sopot."
    assert second.published is None
    assert "'soon'" in second.warnings[0]
    assert last.published
    assert last.published.value == "2026-01-14"


@pytest.mark.parametrize(
    ("given_", "kept"),
    [("a", "a"), (7, "7"), (-1, "-1"), (0, "0"), (" ", " "), (10**30, str(10**30))],
)
def test_ids_are_kept_as_strings(given_: object, kept: str) -> None:
    assert document(id=given_, text="x").id == kept


def test_decimal_ids_are_kept_as_spelled() -> None:
    (record,) = read('{"id": 1.10, "text": "x"}')
    assert isinstance(record, Record)
    assert record.id == "1.10"


@pytest.mark.parametrize(
    "line",
    [
        '{"text": "x"}',
        *(f'{{"id": {value}, "text": "x"}}' for value in ("null", "true", '""', "[]", "{}")),
    ],
)
def test_missing_ids(line: str) -> None:
    assert 'it has no "id"' in refusal(line)


def test_an_id_used_before_is_named_with_its_line() -> None:
    (record,) = read('{"id": "a", "text": "x"}')
    assert isinstance(record, Record)
    error = used_before(record)
    assert (str(error), error.source) == (
        "s.jsonl, line 1: the id 'a' was used before.",
        "s.jsonl, line 1",
    )


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (b"{", "not JSON"),
        (b'{"id": "a", "text": "\xff"}', "not valid UTF-8 at byte 21"),
        (b"[" * 200_000, "nested too deep"),
        (b'{"id": ' + b"9" * 5000 + b', "text": "x"}', "too long numbers"),
        (b'"text"', "not a JSON object"),
        (b"null", "not a JSON object"),
        (b'{"id": "' + b"x" * 2000 + b'", "text": "x"}', "longer than 1,000"),
    ],
)
def test_bad_lines(line: bytes, why: str) -> None:
    assert why in refusal(line)


def test_a_mark_blank_lines_and_line_ends_are_passed_over() -> None:
    found = read(b'\xef\xbb\xbf{"id": "a", "text": "x"}\r\n', b"\r\n", b' {"id": "b", "text": "y"}')
    assert [each.line for each in found if isinstance(each, Record)] == [1, 3]


def test_lines_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(records, "MAX_BYTES", 60)
    monkeypatch.setattr(records, "_BLOCK", 7)
    good = b'{"id": "%d", "text": "x"}\n'
    long = b'{"id": "l", "text": "' + b"x" * 500 + b'"}\n'
    stream = io.BytesIO(good % 1 + long + good % 2 + long.rstrip())
    found = list(read_records(record_lines(stream), name="s.jsonl"))
    assert [str(each.id) if isinstance(each, Record) else str(each)[:29] for each in found] == [
        *("1", "s.jsonl, line 2: it is longer", "2", "s.jsonl, line 4: it is longer")
    ]


def test_a_lone_surrogate_is_replaced_one_for_one() -> None:
    found = document(
        id="a\ud800", title="t\udfff", text="Kyiv \ud800 and \ud83d\ude00", published="\ud800"
    )
    assert found.text == "Kyiv \ufffd and \U0001f600"
    assert found.id == "a\ufffd"
    assert found.title == "t\ufffd"
    assert "1 lone surrogate in the text: shown as \ufffd." in found.warnings
    json.dumps([found.id, found.title, found.text, *found.warnings], ensure_ascii=False).encode()


def test_a_nul_is_replaced_one_for_one() -> None:
    found = document(id="a", text="Lviv\0 and \ud800\udbff\0Kyiv.")
    assert found.text == "Lviv\ufffd and \ufffd\ufffd\ufffdKyiv."
    assert found.warnings[:2] == (
        "2 lone surrogates in the text: shown as \ufffd.",
        "2 NUL characters in the text: shown as \ufffd.",
    )


def test_a_title_that_is_no_string_is_left_out_and_said() -> None:
    found = document(id="a", title=5, text="Kyiv was hit.")
    assert found.title == "Kyiv was hit."
    assert "title" in found.warnings[0]


def test_an_empty_text_is_a_story_without_paragraphs() -> None:
    found = document(id="a", text="")
    assert found.paragraphs == ()
    assert found.title == "a"
    assert found.warnings == ("The text is empty.",)


def test_a_default_date() -> None:
    (record,) = read('{"id": "a", "text": "x"}')
    assert isinstance(record, Record)
    found = document_from_record(record, default_published="2026-01-14")
    assert found.published
    assert found.published.value == "2026-01-14"


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_the_text_is_as_given(text: str) -> None:
    found = document(id="a", text=text)
    assert found.text == text
    assert found.source_map == ()


@given(st.binary(max_size=200))
def test_any_line_is_a_story_or_an_error(line: bytes) -> None:
    assert all(isinstance(each, Record | SourceError) for each in read(line))


@pytest.mark.parametrize("piece", [b"1.5,", b"[],", b'{"a":1},', b"[" * 4])
def test_a_line_that_would_unfold_to_gigabytes_is_refused(piece: bytes) -> None:
    line = b'{"id": 1, "text": "Kyiv", "more": [' + piece * 3_000_000 + b"1]}"
    [problem, record] = read_records([line, b'{"id": 2, "text": "Lviv"}'], name="x.jsonl")
    assert "too many parts" in str(problem)
    assert isinstance(record, Record)
