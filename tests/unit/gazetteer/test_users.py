from __future__ import annotations

import logging
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.domain.errors import GazetteerError
from dateline.domain.standing import StandingAnswer
from dateline.gazetteer.combined import stamp_of
from dateline.gazetteer.users import FILE, AnswerBook, read_answers
from support.project_samples import FIJI, KHARKIV


def test_an_answer_stands_for_every_spelling_until_it_is_removed(tmp_path: Path) -> None:
    book = AnswerBook(tmp_path / "own")
    assert book.read().all() == ()
    fiji = StandingAnswer(name="Suva-Rewa", place=FIJI)
    nowhere = StandingAnswer(name="Phoenix", place=None)
    book.put(fiji)
    book.put(nowhere)
    read = book.read()
    assert read.all() == (nowhere, fiji)
    assert read.meaning("SUVA REWA") == fiji
    assert read.meaning("Suva") is None
    book.put(StandingAnswer(name="suva-rewa", place=KHARKIV, missed=True))
    read = book.read()
    assert read.meaning("Suva-Rewa").place == KHARKIV  # type: ignore[union-attr]
    assert [answer.name for answer in read.missed()] == ["suva-rewa"]
    book.remove("Suva-Rewa")
    assert book.read().all() == (nowhere,)


def test_an_answer_of_a_deed_is_turned_back_and_on_again(tmp_path: Path) -> None:
    book = AnswerBook(tmp_path)
    assert book.turn("mark", stands=False) is None
    said = StandingAnswer(name="Suva", place=FIJI)
    book.put(said, "mark")
    assert book.turn("mark", stands=True) is None
    assert book.turn("mark", stands=False) == "Suva"
    assert book.read().all() == ()
    assert book.turn("mark", stands=True) == "Suva"
    assert book.read().all() == (said,)
    other = StandingAnswer(name="suva", place=None)
    book.put(other)
    assert book.turn("mark", stands=False) is None
    assert book.read().all() == (other,)


def test_workers_learn_of_an_answer_by_the_folders_stamp(tmp_path: Path) -> None:
    before = stamp_of(tmp_path)
    AnswerBook(tmp_path).put(StandingAnswer(name="Phoenix", place=None))
    first = stamp_of(tmp_path)
    AnswerBook(tmp_path).put(StandingAnswer(name="Paris", place=None))
    assert len({before, first, stamp_of(tmp_path)}) == 3


@pytest.mark.parametrize("name", ["", " ", "x" * 201])
def test_no_name_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(GazetteerError, match="letters"):
        AnswerBook(tmp_path).put(StandingAnswer(name=name, place=None))


def test_a_damaged_file_is_told_of_and_left_out(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / FILE).write_bytes(b"SQLite format 3\x00 and then nothing" * 100)
    with pytest.raises(GazetteerError, match=FILE):
        AnswerBook(tmp_path).read()
    with caplog.at_level(logging.WARNING):
        assert read_answers(tmp_path).all() == ()
    assert FILE in caplog.text
    assert read_answers(None).all() == ()


@given(st.text(max_size=40))
def test_a_place_that_is_none_is_refused_in_words(words: str) -> None:
    import sqlite3
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        book = AnswerBook(Path(folder))
        book.put(StandingAnswer(name="Fiji", place=FIJI))
        connection = sqlite3.connect(Path(folder) / FILE)
        with connection:
            connection.execute("UPDATE answer SET place = ?", (words,))
        connection.close()
        with pytest.raises(GazetteerError, match="can't be read"):
            book.read()
