"""What a process that reads stories says on standard error: where a fault is, no word of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from dateline.domain.errors import ModelError
from dateline.domain.progress import Silent
from dateline.domain.text import DocumentId
from dateline.ingest.folders import SourceFile
from dateline.services import unpacking
from dateline.services.analyse import AnalysisPool
from dateline.services.sources import Source
from dateline.services.unpacking import Unpacker
from dateline.ui.map.faults import fault_places
from support import workers
from support.sources import arrived


def test_a_worker_that_fails_tells_where_and_quotes_nothing(
    capfd: pytest.CaptureFixture[str],
) -> None:
    with (
        AnalysisPool(jobs=1, target=workers.careless) as pool,
        pytest.raises(ModelError, match="could not be started"),
    ):
        list(pool.run([Source(id="a", label="a")], ordered=True, progress=Silent()))
    said = capfd.readouterr().err
    assert "ValueError" in said
    assert "in _let_slip" in said
    assert "witness" not in said


def test_neither_does_the_process_that_takes_files_apart(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "many.csv"
    path.write_text(f"title,text\nA,{workers.SECRET}\n")
    monkeypatch.setattr(unpacking, "main", workers.careless_unpacking)
    unpacker = Unpacker()
    try:
        file = SourceFile(id=DocumentId("many.csv"), path=path)
        (found,) = arrived(unpacker.unpack(file))
    finally:
        unpacker.close()
    assert "made the reader crash" in str(found)
    said = capfd.readouterr().err
    assert "in _let_slip" in said
    assert "witness" not in said


def test_what_the_map_page_tells_is_logged_without_its_words() -> None:
    told = (
        'unhandled: SyntaxError: Unexpected token "t", "the witness l"... is not valid JSON\n'
        "    at JSON.parse (<anonymous>)\n"
        "    at take (dateline://map/parcel.js:12:34)"
    )
    assert fault_places(told) == "SyntaxError parcel.js:12:34"
    assert fault_places("the witness lives here") == "a message"
