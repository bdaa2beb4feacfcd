"""Files that were made to stall or bloat whoever reads them: read elsewhere, judged, passed over.

What is asserted of a file is asserted of its neighbours too: they are read.
"""

from __future__ import annotations

import json
import os
import time
import zipfile
from collections.abc import Callable, Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest

from dateline.domain.errors import Cancelled, SourceError
from dateline.domain.progress import Silent
from dateline.domain.text import DocumentId
from dateline.ingest import archives, members, records
from dateline.ingest.folders import SourceFile
from dateline.services.analyse import AnalysisPool
from dateline.services.reading import Reading
from dateline.services.sources import Source
from dateline.ui.reading import AnalysisJob, Made
from dateline.ui.tasks import JobProgress
from support import office_files as made
from support import workers
from support.patience import at_most
from support.sources import sources_of

GOOD = b'{"id": "good", "text": "Kyiv froze."}\n'
LAST = b'{"id": "last", "text": "Lviv froze."}\n'
MB = 1024 * 1024


class Endless(type(Path())):  # type: ignore[misc]
    """A file that looks like one, and never answers."""

    def stat(self, **_: object) -> os.stat_result:  # type: ignore[override]
        return Path(__file__).stat()


@pytest.fixture
def stuck(tmp_path: Path) -> SourceFile:
    os.mkfifo(tmp_path / "pipe")
    return SourceFile(Endless(tmp_path / "pipe"), DocumentId("stuck.jsonl"))


@pytest.fixture
def nothing_is_parsed_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail where this process, which stands for the window's, decodes what a file holds."""

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("parsed in the process of the window")

    monkeypatch.setattr(records, "read_records", refuse)
    monkeypatch.setattr(records, "fields_of_line", refuse)
    monkeypatch.setattr(records.json, "loads", refuse)
    monkeypatch.setattr(members, "ZipFile", refuse)
    monkeypatch.setattr(archives, "ZipFile", refuse)


def read(tmp_path: Path, line: bytes | None, **how: Any) -> list[Source]:
    """Return what comes of a file in which a line stands between two good ones."""
    path = tmp_path / "x.jsonl"
    if line is not None:
        path.write_bytes(GOOD + line + b"\n" + LAST)
    return list(sources_of([path], **how))


@pytest.mark.parametrize("asks", [False, True])
@pytest.mark.usefixtures("nothing_is_parsed_here")
def test_lines_and_archives_are_taken_apart_elsewhere(tmp_path: Path, asks: bool) -> None:
    (tmp_path / "x.jsonl").write_bytes(GOOD + b"{\n" + LAST)
    (tmp_path / "z.zip").write_bytes(made.archive({"a.txt": "Odesa froze.", "b.xml": "<rss/>"}))
    found = list(sources_of([tmp_path], taken=(), asks=asks))
    assert [each.label for each in found][:3] == [f"x.jsonl, line {line}" for line in (1, 2, 3)]
    assert [each.id for each in found if each.error is None] == ["good", "last", "z.zip/a.txt"]


WHOLE = {
    "200 MB": (lambda: b'{"id": 1, "text": "' + b"x" * (200 * MB) + b'"}', "longer than 64 MB"),
    "long": (lambda: b'{"id": 1, "text": "' + b"x" * (6 * MB) + b'"}', "characters long"),
    "brackets": (lambda: b"[" * MB, "nested too deep"),
    "objects": (lambda: b'{"a":' * MB, "nested too deep"),
    "parts": (lambda: b'{"id": 1, "text": "x", "a": [' + b"[]," * 3_000_000 + b"1]}", "many parts"),
    "integer": (lambda: b'{"id": 1, "text": "x", "n": ' + b"9" * MB + b"}", "too long numbers"),
    "infinite": (lambda: b'{"id": Infinity, "text": "x"}', 'no "id"'),
    "NaN": (lambda: b'{"id": NaN, "text": "x"}', 'no "id"'),
    "not text": (lambda: b'{"id": 1, "text": NaN}', "not a string"),
    "bytes": (lambda: b"\xff\xfe" * 1000, "not valid UTF-8"),
    "nothing": (lambda: bytes(MB), "not JSON"),
}


@pytest.mark.parametrize("kind", WHOLE)
def test_a_hostile_line_is_an_error_of_that_line_alone(tmp_path: Path, kind: str) -> None:
    make, why = WHOLE[kind]
    first, bad, last = read(tmp_path, make())
    assert (first.id, last.id) == ("good", "last")
    assert isinstance(bad.error, SourceError)
    assert str(bad.error).startswith("x.jsonl, line 2: ")
    assert why in str(bad.error)
    assert len(str(bad.error)) < 300


@pytest.mark.parametrize(
    ("line", "text"),
    [
        (rb'{"id": 1, "text": "a \ud800 b"}', "a \ufffd b"),
        (b'{"id": 1, "text": "a", "text": "b"}', "b"),
        (b'{"id": 1, "text": "a", "weight": NaN, "more": -Infinity}', "a"),
        (b'{"id": 1, "text": "a", "n": 1e999999999999999999}', "a"),
        (b'{"id": 1, "text": "a", "n": ' + b"9." + b"9" * MB + b"}", "a"),
    ],
    ids=["surrogate", "twice", "NaN", "exponent", "digits"],
)
def test_an_odd_line_is_read(tmp_path: Path, line: bytes, text: str) -> None:
    _, odd, _ = read(tmp_path, line)
    assert odd.record is not None or "too long numbers" in str(odd.error)
    assert odd.record is None or odd.record.text == text


def test_what_goes_with_a_story_does_not_bloat_it(tmp_path: Path) -> None:
    fields = {"id": 1, "text": "Kyiv froze.", "published": [[0] * 9] * 99_999, "title": "t" * MB}
    _, odd, _ = read(tmp_path, json.dumps(fields).encode())
    assert odd.record is not None
    assert odd.record.published == ()
    assert len(odd.record.title) <= 10_000


def test_a_line_that_takes_all_memory_is_an_error_of_that_line_alone(tmp_path: Path) -> None:
    wide = "\U0001f642".encode() + b"x" * (60 * MB)  # each sign of it takes four bytes then
    first, bad, last = read(tmp_path, b'{"id": 1, "text": "' + wide + b'", "n": "' + wide[:9])
    assert (first.id, last.id) == ("good", "last")
    assert "x.jsonl, line 2" in str(bad.error)


def test_a_file_of_rubbish_is_left_after_a_thousand_lines(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(GOOD + b"{\n" * 3000 + LAST)
    (tmp_path / "b.jsonl").write_bytes(LAST)
    found = list(sources_of([tmp_path]))
    assert [each.id for each in found if each.error is None] == ["good", "last"]
    assert len(found) == 1003
    assert "a.jsonl: 1,000 lines one after another" in str(found[-2].error)
    assert "up to line 1,001" in str(found[-2].error)


def test_good_lines_among_bad_ones_are_all_read(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    with path.open("wb") as file:
        for number in range(4):
            file.write(b"{\n" * 999 + b'{"id": %d, "text": "x"}\n' % number)
    found = list(sources_of([path]))
    assert len(found) == 4000
    assert sum(each.error is None for each in found) == 4


def test_an_empty_file_is_named(tmp_path: Path) -> None:
    (only,) = read(tmp_path, None, files=[_held(b"\xef\xbb\xbf \n\n")])[1:]
    assert str(only.error) == "held.jsonl is empty: there is no story in it."


def _held(data: bytes) -> SourceFile:
    return SourceFile(Path("held"), DocumentId("held.jsonl"), held=data, size=len(data))


def test_a_second_story_of_an_id_is_an_error_over_all_files(tmp_path: Path) -> None:
    for name in ("a.jsonl", "b.jsonl"):
        (tmp_path / name).write_bytes(GOOD)
    first, second = sources_of([tmp_path], asks=True, taken=())
    assert first.id == "good"
    assert str(second.error) == "b.jsonl, line 1: the id 'good' was used before."


# While a file is read


class _Stopping:
    """Cancels after a while, and tells how long it took until it was heard."""

    def __init__(self, seconds: float) -> None:
        self.until = time.monotonic() + seconds

    def step(self, done: int, total: int, label: str) -> None:
        if time.monotonic() > self.until:
            raise Cancelled


def test_a_file_that_hangs_keeps_nobody_from_cancelling(stuck: SourceFile) -> None:
    progress = _Stopping(0.5)
    with (
        Reading((), files=[stuck]) as reading,
        AnalysisPool(jobs=1, target=workers.obedient) as pool,
        pytest.raises(Cancelled),
    ):
        list(pool.run(reading, ordered=False, progress=progress))
    assert time.monotonic() - progress.until < at_most(10)


def test_stories_before_a_file_that_hangs_are_handed_over_while_it_does(
    stuck: SourceFile, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("Kyiv froze.")
    with (
        Reading([tmp_path / "a.txt"], files=[stuck]) as reading,
        AnalysisPool(jobs=1, target=workers.obedient) as pool,
    ):
        outcomes = pool.run(reading, ordered=True, progress=Silent())
        assert next(outcomes).source.id == "a.txt"
        outcomes.close()


def test_a_file_that_hangs_is_stopped_and_the_next_is_read(
    stuck: SourceFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dateline.services.reading.PATIENCE", 1.0)
    (tmp_path / "x.jsonl").write_bytes(GOOD)
    next_one = SourceFile(tmp_path / "x.jsonl", DocumentId("x.jsonl"))
    verdict, story = sources_of([], files=[stuck, next_one])
    assert "stuck.jsonl: made no progress for 1 seconds and was stopped" in str(verdict.error)
    assert story.id == "good"


def test_looking_for_stories_can_be_cancelled(tmp_path: Path) -> None:
    def beat() -> None:
        raise Cancelled

    (tmp_path / "z.zip").write_bytes(made.archive({"a.txt": "x"}))
    with pytest.raises(Cancelled):
        Reading([tmp_path], beat=beat)


def test_a_large_file_is_taken_as_it_is_needed(tmp_path: Path) -> None:
    with (tmp_path / "x.jsonl").open("wb") as file:
        for number in range(400):
            file.write(b'{"id": %d, "text": "' % number + b"x" * MB + b'"}\n')
    read: list[str] = []

    def noted(reading: Reading) -> Iterator[object]:
        for each in reading:
            if isinstance(each, Source):
                read.append(each.id)
            yield each

    with (
        Reading([tmp_path / "x.jsonl"]) as reading,
        AnalysisPool(jobs=2, target=workers.obedient) as pool,
    ):
        outcomes = pool.run(noted(reading), ordered=True, progress=Silent())  # type: ignore[arg-type]
        for _ in range(5):
            next(outcomes)
        outcomes.close()
    assert len(read) < 100


# Archives


def test_an_archive_of_very_many_files_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "z.zip", "w") as archive:
        for number in range(50_001):
            archive.writestr(f"{number}.txt", "")
    (tmp_path / "a.txt").write_text("Kyiv froze.")
    story, refused = sources_of([tmp_path])
    assert story.id == "a.txt"
    assert "the most that are looked at are 50,000" in str(refused.error)


def test_many_feeds_in_an_archive_are_told_without_opening_it_for_each(tmp_path: Path) -> None:
    names = {f"{number}.xml": "<x/>" for number in range(5_000)}
    (tmp_path / "z.zip").write_bytes(made.archive({**names, "a.txt": "Kyiv froze."}))
    begun = time.monotonic()
    (story,) = sources_of([tmp_path / "z.zip"])
    assert story.id == "z.zip/a.txt"
    assert time.monotonic() - begun < at_most(60)


@pytest.mark.parametrize("make", [lambda: b"PK\x03\x04" * 999, lambda: b"", lambda: bytes(MB)])
def test_a_damaged_archive_has_a_verdict(tmp_path: Path, make: Callable[[], bytes]) -> None:
    (tmp_path / "z.zip").write_bytes(make())
    (tmp_path / "a.txt").write_text("Kyiv froze.")
    story, refused = sources_of([tmp_path])
    assert story.id == "a.txt"
    assert "z.zip is not a ZIP archive, or it is damaged or cut off." in str(refused.error)


# After a crash


def test_the_rest_of_a_file_is_gone_on_with(tmp_path: Path) -> None:
    path = tmp_path / "x.jsonl"
    with path.open("wb") as file:
        for number in range(20_000):
            file.write(b'{"id": %d, "text": "Kyiv froze."}\n' % number)
    there = frozenset(map(str, range(19_990)))
    produced: list[Made] = []
    with AnalysisPool(jobs=1, target=workers.obedient) as pool:
        job = AnalysisJob(pool, paths=(path,), taken=there | {"mine"}, skipped=there)
        job(JobProgress(lambda *_: None), produced.append)  # type: ignore[arg-type]
    assert [made.outcome.source.id for made in produced] == [str(n) for n in range(19_990, 20_000)]


def test_who_passes_over_what_is_there_is_let_look_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dateline.services.unpacking.TURN", 0.0)
    path = tmp_path / "x.jsonl"
    path.write_bytes(b"".join(b'{"id": %d, "text": "x"}\n' % number for number in range(2_000)))
    with Reading([path]) as reading:
        runs = [len(list(run)) for kind, run in groupby(reading, type) if kind is Source]
    assert sum(runs) == 2_000
    assert len(runs) >= 2_000 // 64
