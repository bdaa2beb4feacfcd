"""Adding a dump of GeoNames in a process of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from dateline.domain.errors import Cancelled, GazetteerError
from dateline.domain.progress import Silent
from dateline.services.adding import add_geonames, added_parts, remove_part
from dateline.services.finding import PlaceFinder
from support import geonames as made


def test_a_file_is_added_found_and_removed_again(tmp_path: Path) -> None:
    dump, own = tmp_path / "UA.txt", tmp_path / "own"
    dump.write_text("\n".join([made.place(99000003, "Qwystlivka", 50.1, -40.2), "bad"]))
    finder = PlaceFinder(own)
    assert finder.find("Qwystlivka") == ()
    report = add_geonames(dump, own, progress=Silent())
    assert (report.places, report.bad) == (1, 1)
    assert "UA.txt, line 2" in report.problems[0]
    assert [place.name for place in finder.find("Qwystlivka")] == ["Qwystlivka"]
    (part,) = added_parts(own)
    assert (part.title, part.places) == ("UA.txt", 1)
    remove_part(part)
    assert finder.find("Qwystlivka") == ()
    finder.close()


class _Stop:
    def step(self, done: int, total: int, label: str) -> None:
        if "rows" in label:
            raise Cancelled


def test_it_can_be_cancelled_and_leaves_nothing(tmp_path: Path) -> None:
    dump, own = tmp_path / "big.txt", tmp_path / "own"
    dump.write_text("\n".join(made.made_up(n) for n in range(50_000)))
    with pytest.raises(Cancelled):
        add_geonames(dump, own, progress=_Stop())
    assert list(own.iterdir()) == []


def test_what_is_no_dump_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text("no dump")
    with pytest.raises(GazetteerError, match="no table of GeoNames"):
        add_geonames(tmp_path / "x.txt", tmp_path / "own", progress=Silent())
