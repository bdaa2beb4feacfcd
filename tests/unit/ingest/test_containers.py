"""Files that hold many stories or events: mailboxes, feeds, tables, map data, archives."""

from __future__ import annotations

import io
import pickle
from datetime import date, datetime
from pathlib import Path

import pytest

from dateline.domain.errors import ColumnsError, SourceError
from dateline.domain.given import GivenEvents
from dateline.domain.text import Document, DocumentId
from dateline.domain.times import Moment, Precision
from dateline.ingest.cell_dates import moment_of_cells
from dateline.ingest.columns import MOST_COLUMNS, Use, layout_key, uses_of
from dateline.ingest.containers import Found
from dateline.ingest.readers import SourceFile, find_sources, read_bytes, unpack
from support import office_files as made


def unpacked(tmp_path: Path, name: str, data: bytes | str, **more: object) -> list[Found]:
    path = tmp_path / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return list(unpack(SourceFile(path, DocumentId(name)), **more))  # type: ignore[arg-type]


def refusal(tmp_path: Path, name: str, data: bytes | str) -> str:
    with pytest.raises(SourceError) as refused:
        unpacked(tmp_path, name, data)
    assert name in str(refused.value)
    return str(refused.value)


def stories(found: list[Found]) -> list[Document]:
    assert all(isinstance(each, Document) for each in found)
    return [each for each in found if isinstance(each, Document)]


def rows(found: list[Found]) -> GivenEvents:
    (given,) = found
    assert isinstance(given, GivenEvents)
    return given


# Mailboxes


def mailbox(*messages: bytes) -> bytes:
    return b"".join(b"From desk Wed Jan 14 18:30:00 2026\n" + each + b"\n" for each in messages)


def test_each_message_of_a_mailbox_is_a_story(tmp_path: Path) -> None:
    quoting = made.message(plain="The note said:\n\n>From the port of Gdynia nothing sailed.\n")
    found = stories(unpacked(tmp_path, "desk.mbox", mailbox(made.message(), quoting)))
    assert [story.id for story in found] == ["desk.mbox#1", "desk.mbox#2"]
    assert made.FIRST in found[0].text
    assert "From the port of Gdynia" in found[1].text
    assert {story.published and story.published.value for story in found} == {
        "2026-01-14T18:30:00+01:00"
    }


def test_a_message_without_text_is_named_and_the_others_are_read(tmp_path: Path) -> None:
    bad, good = unpacked(tmp_path, "desk.mbox", mailbox(b"Subject: nothing\n\n", made.message()))
    assert isinstance(bad, SourceError)
    assert "desk.mbox, message 1" in str(bad)
    assert isinstance(good, Document)


def test_what_is_no_mailbox_is_refused(tmp_path: Path) -> None:
    assert "not a mailbox" in refusal(tmp_path, "desk.mbox", "Dear all")


# Feeds

RSS = """<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Gazette</title>
<item><title>Storm &amp; ice</title><guid>one</guid>
<pubDate>Wed, 14 Jan 2026 10:00:00 GMT</pubDate>
<description>&lt;p&gt;Kyiv froze.&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;</description>
</item><item><title>Only a title, from Lublin</title><link>http://gazette.example/2</link></item>
</channel></rss>"""


def test_each_entry_of_a_feed_is_a_story(tmp_path: Path) -> None:
    first, second = stories(unpacked(tmp_path, "gazette.rss", RSS))
    assert (first.id, first.title, first.text) == ("gazette.rss#one", "Storm & ice", "Kyiv froze.")
    assert first.publisher == "Harbour Gazette"
    assert first.published is not None
    assert first.published.value == "2026-01-14T10:00:00+00:00"
    assert second.text == "Only a title, from Lublin"
    assert second.published is None


def test_what_is_no_feed_is_refused(tmp_path: Path) -> None:
    assert "not a feed" in refusal(tmp_path, "x.rss", "<html><body>Kyiv</body></html>")


# Tables


def test_a_table_of_stories(tmp_path: Path) -> None:
    table = 'id,Headline,date,Text\n7,Storm,2026-01-14,"Kyiv froze,\nand Lublin too."\n8,,,\n'
    story, bad = unpacked(tmp_path, "stories.csv", table)
    assert isinstance(story, Document)
    assert (story.id, story.title, story.text) == ("7", "Storm", "Kyiv froze,\nand Lublin too.")
    assert story.published is not None
    assert story.published.value == "2026-01-14"
    assert story.source == "stories.csv, row 2"
    assert isinstance(bad, SourceError)
    assert "stories.csv, row 3 has no text" in str(bad)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1251"])
def test_tables_of_any_delimiter_and_encoding(
    tmp_path: Path, delimiter: str, encoding: str
) -> None:
    words = "У Києві було холодно, а в Харкові ще холодніше; рятувальники працювали всю ніч."
    table = f'назва{delimiter}текст\nМороз{delimiter}"{words}"\n'.encode(encoding)
    (story,) = stories(unpacked(tmp_path, "stories.csv", table))
    assert (story.title, story.text) == ("Мороз", words)


EVENTS = """name;lat;lon;date;end;description
Harbour;54,35;18,65;2026-01-14;2026-01-16;Closed
;50.45;30.52;2026-01;;
;95;30;2026;;
"""


def test_a_table_of_events_with_coordinates(tmp_path: Path) -> None:
    given, bad = unpacked(tmp_path, "events.csv", EVENTS)
    assert isinstance(given, GivenEvents)
    first, second = given.events
    text = given.document.text
    assert (first.latitude, first.longitude) == (54.35, 18.65)
    assert text[slice(*first.when)] == "2026-01-14 – 2026-01-16"  # type: ignore[misc]
    assert first.moment == Moment(
        start=datetime(2026, 1, 14),
        end=datetime(2026, 1, 17),
        precision=Precision.DAY,
        text="2026-01-14 – 2026-01-16",
    )
    assert text[second.start : second.end] == "50.4500, 30.5200"
    assert text.startswith("54.3500, 18.6500, 2026-01-14 – 2026-01-16: Harbour — Closed")
    assert isinstance(bad, SourceError)
    assert "events.csv, row 4" in str(bad)
    assert given.document.published is not None


def test_a_table_of_events_with_names_of_places(tmp_path: Path) -> None:
    given = rows(unpacked(tmp_path, "e.csv", "City,Country,When\nLublin,Poland,14 January 2026\n"))
    (event,) = given.events
    assert (event.name, event.country, event.latitude) == ("Lublin", "Poland", None)
    assert given.document.text == "Lublin, 14 January 2026"


def test_many_rows_make_several_stories(tmp_path: Path) -> None:
    table = "lat,lon\n" + "50,30\n" * 1_200
    found = unpacked(tmp_path, "e.csv", table)
    assert [len(each.events) for each in found if isinstance(each, GivenEvents)] == [500, 500, 200]
    assert len({each.document.id for each in found if isinstance(each, GivenEvents)}) == 3


def test_a_person_says_what_the_columns_are_for(tmp_path: Path) -> None:
    head = ("A", "B")
    layouts = {layout_key(head): {"A": "title", "B": "text"}}
    (story,) = stories(unpacked(tmp_path, "s.csv", "A,B\nStorm,Kyiv froze.\n", layouts=layouts))
    assert (story.title, story.text) == ("Storm", "Kyiv froze.")


def test_columns_that_nothing_tells_are_named(tmp_path: Path) -> None:
    assert "“A”, “B”" in refusal(tmp_path, "s.csv", "A,B\n1,2\n")


def test_a_table_of_very_many_columns_is_refused(tmp_path: Path) -> None:
    wide = ",".join(["x"] * 1_000_000)
    assert f"more than {MOST_COLUMNS} columns" in refusal(tmp_path, "s.csv", wide)


def test_the_sheet_of_a_workbook(tmp_path: Path) -> None:
    from openpyxl import Workbook

    book = Workbook()
    book.active.append(["Title", "Date", "Text"])  # type: ignore[union-attr]
    book.active.append(["Storm", date(2026, 1, 14), "Kyiv froze."])  # type: ignore[union-attr]
    out = io.BytesIO()
    book.save(out)
    (story,) = stories(unpacked(tmp_path, "s.xlsx", out.getvalue()))
    assert (story.title, story.text) == ("Storm", "Kyiv froze.")
    assert story.published is not None
    assert story.published.value == "2026-01-14"
    assert "damaged" in refusal(tmp_path, "s.xlsx", out.getvalue()[:3000])
    assert "damaged" in refusal(tmp_path, "s.xls", b"junk" * 100)


def test_heads_are_told_in_any_spelling() -> None:
    assert uses_of(("Start Date", "LAT", "Lng", "Event_Name"), {}) == {
        Use.START: 0,
        Use.LATITUDE: 1,
        Use.LONGITUDE: 2,
        Use.TITLE: 3,
    }


# Dates of cells


@pytest.mark.parametrize(
    ("start", "end", "begins", "until", "precision"),
    [
        ("2026-01-14", "", "2026-01-14", "2026-01-15", Precision.DAY),
        (date(2026, 1, 14), "", "2026-01-14", "2026-01-15", Precision.DAY),
        ("2026-01", "", "2026-01-01", "2026-02-01", Precision.MONTH),
        ("2026", "", "2026-01-01", "2027-01-01", Precision.YEAR),
        ("2026-12", "", "2026-12-01", "2027-01-01", Precision.MONTH),
        ("2026-01-14T10:20", "", "2026-01-14T10:20", "2026-01-14T11:00", Precision.HOUR),
        ("2026-01-14 10:20:00+02:00", "", "2026-01-14T10:20", "2026-01-14T11:00", Precision.HOUR),
        (datetime(2026, 1, 14), "", "2026-01-14", "2026-01-15", Precision.DAY),
        ("January 14, 2026", "16 January 2026", "2026-01-14", "2026-01-17", Precision.DAY),
        ("2026-01-14", "2026-01-10", "2026-01-14", "2026-01-15", Precision.DAY),
        ("0001", "", "0001-01-01", "0002-01-01", Precision.YEAR),
    ],
)
def test_dates_of_cells(
    start: object, end: object, begins: str, until: str, precision: Precision
) -> None:
    moment = moment_of_cells(start, end)
    assert moment is not None
    assert moment.start == datetime.fromisoformat(begins)
    assert moment.end == datetime.fromisoformat(until)
    assert moment.precision is precision


@pytest.mark.parametrize("words", ["", "soon", "2026-13", "0000", "03/04/2026", "9" * 80])
def test_what_is_no_date_gives_none(words: str) -> None:
    assert moment_of_cells(words) is None


def test_the_last_year_has_an_end() -> None:
    moment = moment_of_cells("9999")
    assert moment is not None
    assert moment.end == datetime.max


# Map data

GEOJSON = """{"type": "FeatureCollection", "features": [
{"type": "Feature", "geometry": {"type": "Point", "coordinates": [18.65, 54.35]},
 "properties": {"name": "Port shut", "date": "2026-01-14"}},
{"type": "Feature", "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [2, 0], [2, 4]]]},
 "properties": null},
{"type": "Feature", "geometry": null, "properties": {}},
{"type": "Feature", "geometry": {"type": "Point", "coordinates": [NaN, 1]}, "properties": {}}
]}"""


def test_features_of_geojson(tmp_path: Path) -> None:
    given, *bad = unpacked(tmp_path, "map.geojson", GEOJSON)
    assert isinstance(given, GivenEvents)
    first, second = given.events
    assert (first.latitude, first.longitude) == (54.35, 18.65)
    assert given.document.text.startswith("54.3500, 18.6500, 2026-01-14: Port shut")
    assert (second.latitude, second.longitude) == (2.0, 1.0)
    assert len(bad) == 2


@pytest.mark.parametrize("junk", ["", "{", "[" * 100_000, '{"features": 3}', "[]"])
def test_what_is_no_geojson_is_refused(tmp_path: Path, junk: str) -> None:
    refusal(tmp_path, "map.geojson", junk)


KML = """<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY x SYSTEM "file:///etc/passwd">]>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document>
<Placemark><name>Port shut &x;</name><description>&lt;b&gt;By wind&lt;/b&gt;</description>
<TimeSpan><begin>2026-01-14</begin><end>2026-01-15</end></TimeSpan>
<Point><coordinates>18.65,54.35,0</coordinates></Point></Placemark>
<Placemark><name>Nowhere</name></Placemark></Document></kml>"""


def test_placemarks_of_kml(tmp_path: Path) -> None:
    given, bad = unpacked(tmp_path, "map.kml", KML)
    assert isinstance(given, GivenEvents)
    (event,) = given.events
    assert (event.latitude, event.longitude) == (54.35, 18.65)
    assert event.moment is not None
    assert event.moment.end == datetime(2026, 1, 16)
    assert given.document.text.endswith("By wind")
    assert "root:" not in given.document.text
    assert isinstance(bad, SourceError)


# Archives


def test_an_archive_is_looked_into_as_a_folder_is(tmp_path: Path) -> None:
    members: dict[str, str | bytes] = {
        "b/storm.txt": "Storm in Lublin.",
        "a.docx": made.word(),
        "../../etc/x.txt": "Up in Kyiv.",
        "__MACOSX/a.txt": "no",
        ".hidden.txt": "no",
        "picture.png": "no",
    }
    archive = tmp_path / "all.zip"
    archive.write_bytes(made.archive(members))
    found = find_sources([tmp_path])
    assert [file.id for file in found.files] == [
        "all.zip/etc/x.txt",
        "all.zip/a.docx",
        "all.zip/b/storm.txt",
    ]
    assert read_bytes(found.files[2]) == b"Storm in Lublin."
    assert {path.rsplit("/", 1)[1] for path in found.left_out} == {"picture.png"}
    assert not (tmp_path / "etc").exists()


def test_a_member_that_unfolds_to_too_much_is_refused(tmp_path: Path) -> None:
    archive = tmp_path / "bomb.zip"
    archive.write_bytes(made.archive({"bomb.txt": b"\0" * (65 * 1024 * 1024)}))
    (file,) = find_sources([archive]).files
    with pytest.raises(SourceError, match="65 MB"):
        read_bytes(file)


@pytest.mark.parametrize("cut", [0, 10, 60])
def test_a_damaged_archive_says_so(tmp_path: Path, cut: int) -> None:
    archive = tmp_path / "all.zip"
    archive.write_bytes(made.archive({"a.txt": "Kyiv"})[:cut])
    (file,) = find_sources([archive]).files
    with pytest.raises(SourceError, match="not a ZIP archive"):
        read_bytes(file)


def test_damage_within_an_archive_says_so(tmp_path: Path) -> None:
    data = bytearray(made.archive({"a.txt": "Kyiv froze. " * 50}))
    data[45] ^= 0xFF
    archive = tmp_path / "all.zip"
    archive.write_bytes(bytes(data))
    (file,) = find_sources([archive]).files
    with pytest.raises(SourceError, match="is damaged in its archive"):
        read_bytes(file)


# Columns that are asked about


def test_a_person_is_asked_only_where_the_heads_do_not_tell(tmp_path: Path) -> None:
    with pytest.raises(ColumnsError) as asked:
        unpacked(tmp_path, "s.csv", "text,notes\nKyiv froze.,Cold\n", asks=True)
    assert asked.value.columns == ("text", "notes")
    assert asked.value.rows == (("Kyiv froze.", "Cold"),)
    assert pickle.loads(pickle.dumps(asked.value)).rows == asked.value.rows
    assert stories(unpacked(tmp_path, "s.csv", "text,notes\nKyiv froze.,Cold\n"))
    rows(unpacked(tmp_path, "e.csv", "lat,lon,text,notes\n50,30,a,b\n", asks=True))


def test_a_layout_holds_for_the_set_of_heads(tmp_path: Path) -> None:
    layouts = {layout_key(("B", "A")): {"A": "title", "B": "text", "C": "no use of today"}}
    (story,) = stories(unpacked(tmp_path, "s.csv", "A,B\nStorm,Kyiv froze.\n", layouts=layouts))
    assert (story.title, story.text) == ("Storm", "Kyiv froze.")


def test_heads_that_are_the_same_are_told_apart(tmp_path: Path) -> None:
    layouts = {layout_key(("a", "a (2)")): {"a (2)": "text"}}
    (story,) = stories(unpacked(tmp_path, "s.csv", "a,a\nStorm,Kyiv froze.\n", layouts=layouts))
    assert story.text == "Kyiv froze."


def test_rows_are_counted_as_a_spreadsheet_does(tmp_path: Path) -> None:
    first, second = stories(unpacked(tmp_path, "s.csv", "text\nKyiv.\n\n,\nLublin.\n"))
    assert [first.id, second.id] == ["s.csv#row 2", "s.csv#row 5"]


def test_addresses_are_places_of_events(tmp_path: Path) -> None:
    given = rows(unpacked(tmp_path, "e.csv", 'address,date\n"12 Main St, Paris, Texas",2026\n'))
    assert given.events[0].name == "12 Main St, Paris, Texas"
