from __future__ import annotations

import csv
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from dateline.domain.errors import Cancelled, ExportError, ProjectError
from dateline.domain.filters import Filter, NamedPlace
from dateline.domain.progress import Silent
from dateline.domain.text import DocumentId
from dateline.domain.times import EPOCH
from dateline.project.commands import ChoosePlace, RemoveStory
from dateline.project.history import History
from dateline.project.store import ProjectStore
from dateline.services.exporting import Wish, export_file, export_project
from dateline.services.formats import DATA_ENDINGS, FORMATS, Format, format_of
from dateline.services.wanted import Wanted
from dateline.services.web_payload import web_payload
from support.project_samples import FIJI, KHARKIV, MONDAY, REPAIR, SHELLING, UKRAINE, add, project


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ProjectStore]:
    store = project(tmp_path / "a.dateline", SHELLING, REPAIR)
    yield store
    store.close()


@pytest.mark.parametrize("name", ["events.geojson", "EVENTS.JSON"])
def test_geojson(store: ProjectStore, tmp_path: Path, name: str) -> None:
    export_project(store, tmp_path / name)
    plain = json.loads((tmp_path / name).read_bytes())
    kharkiv, kyiv, fiji = plain["features"]
    assert kharkiv["geometry"]["coordinates"] == [KHARKIV.longitude, KHARKIV.latitude]
    properties = kharkiv["properties"]
    assert (properties["mentions"], properties["stories"]) == (3, 2)
    assert (properties["start"], properties["end"]) == (
        MONDAY.start.isoformat(),
        MONDAY.end.isoformat(),
    )
    sentences = [said["sentence"] for said in properties["sources"]]
    assert sentences == [
        "Shells fell on Kharkiv on Monday.",
        "Crews worked in Kharkiv on Monday.",
        "Kharkiv had light again; Atlantis had none.",
    ]
    first = properties["sources"][0]
    assert (first["story"], first["published"], first["paragraph"]) == ("shelling", "2025-12-27", 0)
    assert SHELLING.document.text[first["start"] : first["end"]] == "Kharkiv"
    assert kyiv["properties"]["sources"][0]["paragraph"] == 2
    assert (fiji["properties"]["kind"], fiji["properties"]["start"]) == ("metonym", None)
    assert plain["dateline"]["versions"]["app"] == "1.0"


def test_csv_says_who_decided(store: ProjectStore, tmp_path: Path) -> None:
    mention = store.mentions(DocumentId("repair"))[0]
    History(store).run(ChoosePlace(mention_id=mention.id, place=FIJI))
    export_project(store, tmp_path / "events.csv")
    with (tmp_path / "events.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 5
    chosen = [row for row in rows if row["decided_by"] == "person"]
    assert [(row["place"], row["words"], row["story"]) for row in chosen] == [
        ("Fiji", "Kharkiv", "repair")
    ]


@pytest.mark.parametrize("ending", DATA_ENDINGS)
def test_the_same_project_gives_the_same_bytes(
    store: ProjectStore, tmp_path: Path, ending: str
) -> None:
    name = f"events{ending}"
    export_project(store, tmp_path / name)
    first = (tmp_path / name).read_bytes()
    assert first
    copy = store.save_as(tmp_path / "copy.dateline")
    export_project(copy, tmp_path / f"again-{name}")
    copy.close()
    assert (tmp_path / f"again-{name}").read_bytes() == first


@pytest.mark.parametrize("kind", FORMATS, ids=lambda kind: kind.name)
def test_title_and_filter_are_told_in_every_kind_of_file(
    store: ProjectStore, tmp_path: Path, kind: Format
) -> None:
    target = tmp_path / f"part{kind.endings[0]}"
    export_project(store, target, wish=Wish(wanted=AT_HOME, title="Ours and theirs"))
    words = readable(target)
    assert AT_HOME.words.encode() in words
    assert b"Ours and theirs" in words or kind.name in {"csv", "tsv"}
    assert b"shelling" not in words


def readable(path: Path) -> bytes:
    """Return what stands in a file, unpacked where it is an archive."""
    if not zipfile.is_zipfile(path):
        return path.read_bytes()
    with zipfile.ZipFile(path) as packed:
        return b"".join(packed.read(name) for name in packed.namelist() if name.endswith(".xml"))


@pytest.mark.parametrize("kind", FORMATS, ids=lambda kind: kind.name)
def test_half_a_character_in_a_title_spoils_no_file(
    store: ProjectStore, kind: Format, tmp_path: Path
) -> None:
    target = tmp_path / f"out{kind.endings[0]}"
    export_project(store, target, wish=Wish(title="Winter \udcff</script>"))
    assert b"\xed\xb3\xbf" not in target.read_bytes()
    assert target.stat().st_size > 0


@pytest.mark.parametrize("kind", FORMATS, ids=lambda kind: kind.name)
def test_a_stop_leaves_no_half_written_file(
    store: ProjectStore, tmp_path: Path, kind: Format
) -> None:
    class Stopped:
        def step(self, done: int, total: int, label: str) -> None:
            if done:
                raise Cancelled

    target = tmp_path / f"events{kind.endings[0]}"
    target.write_text("what stood there")
    before = sorted(tmp_path.iterdir())
    with pytest.raises(Cancelled):
        export_project(store, target, progress=Stopped())
    assert target.read_text() == "what stood there"
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize("kind", FORMATS, ids=lambda kind: kind.name)
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is full")
def test_a_full_disk_is_told(store: ProjectStore, kind: Format, tmp_path: Path) -> None:
    target = tmp_path / f"events{kind.endings[0]}"
    target.symlink_to("/dev/full")
    with pytest.raises(ExportError, match="No space left"):
        export_project(store, target)


@pytest.mark.parametrize("kind", FORMATS, ids=lambda kind: kind.name)
def test_a_folder_is_refused(store: ProjectStore, kind: Format, tmp_path: Path) -> None:
    target = tmp_path / f"events{kind.endings[0]}"
    target.mkdir()
    with pytest.raises(ExportError, match="is a folder"):
        export_project(store, target)


def test_of_several_endings_the_longest_counts() -> None:
    names = ("a.FTM.json", "b.json", "c.timemap.json", "d")
    kinds = [format_of(Path(name)) for name in names]
    assert [kind.name if kind else "" for kind in kinds] == ["ftm", "geojson", "timemap", ""]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("map.png", "drawn by the window"),
        ("events.xyz", r"ends in none of \.png, \.svg, \.pdf, \.webm, \.gif, \.html, \.htm,"),
        ("events", "ends in"),
    ],
)
def test_what_can_not_be_written_here_is_said(
    store: ProjectStore, tmp_path: Path, name: str, words: str
) -> None:
    with pytest.raises(ExportError, match=words) as told:
        export_project(store, tmp_path / name)
    assert told.value.target == str(tmp_path / name)
    assert not (tmp_path / name).exists()


def test_a_stop_leaves_nothing(store: ProjectStore, tmp_path: Path) -> None:
    class Stopped:
        def step(self, done: int, total: int, label: str) -> None:
            if done:
                raise Cancelled

    with pytest.raises(Cancelled):
        export_project(store, tmp_path / "events.csv", progress=Stopped())
    assert [file.name for file in tmp_path.iterdir() if "events" in file.name] == []


def test_progress_is_told(store: ProjectStore, tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []

    class Watched:
        def step(self, done: int, total: int, label: str) -> None:
            steps.append((done, total))

    export_project(store, tmp_path / "events.csv", progress=Watched())
    assert steps == [(0, 3), (3, 3)]


def test_an_empty_project(tmp_path: Path) -> None:
    store = ProjectStore.create(tmp_path / "b.dateline", title="Empty")
    export_project(store, tmp_path / "events.geojson")
    export_project(store, tmp_path / "events.csv")
    assert json.loads((tmp_path / "events.geojson").read_bytes())["features"] == []
    payload = web_payload(store, Silent())
    assert payload.events.dated == len(payload.stories) == len(payload.mentions) == 0
    store.close()


def test_what_the_web_page_is_fed(store: ProjectStore) -> None:
    payload = web_payload(store, Silent())
    events = payload.events
    assert events.dated == 2
    assert events.starts == (MONDAY.start_seconds, MONDAY.end_seconds, None)
    assert events.precisions == ("day", "day", None)
    assert events.kinds == ("literal", "literal", "metonym")
    assert events.mention_counts == (3, 1, 1)
    assert events.story_counts == (2, 1, 1)
    assert [payload.places[index].label for index in events.places] == [
        "Kharkiv, Kharkiv Oblast, Ukraine",
        "Kyiv, Ukraine",
        "Fiji",
    ]
    assert [said.event for said in payload.mentions] == [0, 0, 0, 1, 2]
    for said in payload.mentions:
        paragraph = payload.paragraphs[said.paragraph]
        words = paragraph.text[said.start : said.end]
        assert words in {"Kharkiv", "Kyiv", "Fiji"}
        assert words in payload.places[events.places[said.event]].name
    assert len(payload.paragraphs) == 3
    assert [payload.stories[one.story].id for one in payload.paragraphs] == [
        "shelling",
        "repair",
        "shelling",
    ]


def test_the_web_page_after_a_story_went(store: ProjectStore) -> None:
    history = add(store)
    history.run(RemoveStory(document_id=DocumentId("shelling")))
    payload = web_payload(store, Silent())
    assert [one.id for one in payload.stories] == ["repair"]
    assert payload.events.stories == (0,)
    assert payload.stories[0].number == 1


def test_an_export_sees_one_state_while_another_window_writes(tmp_path: Path) -> None:
    writer = project(tmp_path / "a.dateline", SHELLING)
    reader = ProjectStore.open(tmp_path / "a.dateline", read_only=True)

    class Meanwhile:
        def step(self, done: int, total: int, label: str) -> None:
            if not done:
                add(writer, REPAIR)

    export_project(reader, tmp_path / "events.csv", progress=Meanwhile())
    assert "repair" not in (tmp_path / "events.csv").read_text("utf-8")
    export_project(reader, tmp_path / "events.csv")
    assert "repair" in (tmp_path / "events.csv").read_text("utf-8")
    reader.close()
    writer.close()


def test_an_error_of_the_target_is_not_one_of_the_project(tmp_path: Path) -> None:
    project(tmp_path / "a.dateline", SHELLING).close()
    reader = ProjectStore.open(tmp_path / "a.dateline", read_only=True)
    (tmp_path / "events.csv").mkdir()
    with pytest.raises(ExportError, match="is a folder"):
        export_project(reader, tmp_path / "events.csv")
    assert reader.info().stories == 1
    reader.close()


@pytest.mark.parametrize("name", ["events.geojson", "events.csv", "map.html"])
def test_a_project_that_is_open_elsewhere(store: ProjectStore, tmp_path: Path, name: str) -> None:
    export_file(tmp_path / "a.dateline", tmp_path / name)
    first = (tmp_path / name).read_bytes()
    assert b"Kharkiv" in first
    export_project(store, tmp_path / name)
    assert (tmp_path / name).read_bytes() == first


def test_a_project_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "a.dateline").write_text("Dear diary,")
    with pytest.raises(ProjectError, match="not a Dateline project"):
        export_file(tmp_path / "a.dateline", tmp_path / "events.csv")


AT_HOME = Wanted(
    filter=Filter(
        places=frozenset({NamedPlace(id=UKRAINE, name="Ukraine")}),
        stories=frozenset({REPAIR.document.id}),
    ),
    others=False,
    words="Place: Ukraine · Story: repair",
)


@pytest.mark.parametrize("name", ["part.geojson", "part.csv", "part.html"])
def test_a_part_is_all_that_is_written_and_the_file_says_so(
    store: ProjectStore, tmp_path: Path, name: str
) -> None:
    export_project(store, tmp_path / name, wish=Wish(wanted=AT_HOME))
    whole = (tmp_path / name).read_text("utf-8")
    assert AT_HOME.words in whole
    assert "shelling" not in whole
    assert '"name":"Fiji","label"' not in whole


def test_of_a_shared_event_only_the_part_of_the_stories_wanted_is_written(
    store: ProjectStore, tmp_path: Path
) -> None:
    export_project(store, tmp_path / "part.geojson", wish=Wish(wanted=AT_HOME))
    (kharkiv,) = json.loads((tmp_path / "part.geojson").read_bytes())["features"]
    told = kharkiv["properties"]
    assert (told["name"], told["stories"]) == ("Kharkiv", 1)
    assert {source["story"] for source in told["sources"]} == {"repair"}
    assert told["mentions"] == len(told["sources"])
    payload = web_payload(store, Silent(), AT_HOME)
    assert [story.id for story in payload.stories] == ["repair"]
    assert payload.events.mention_counts == (told["mentions"],)
    assert payload.colours == web_payload(store, Silent()).colours


def test_a_part_in_time_has_nothing_undated(store: ProjectStore, tmp_path: Path) -> None:
    start, end = ((each - EPOCH).total_seconds() for each in (MONDAY.start, MONDAY.end))
    wanted = Wanted(filter=Filter(time=(start, end)), others=True, words="Time: Monday")
    export_project(store, tmp_path / "part.geojson", wish=Wish(wanted=wanted))
    features = json.loads((tmp_path / "part.geojson").read_bytes())["features"]
    assert features
    assert all(each["properties"]["start"] <= MONDAY.start.isoformat() for each in features)
    assert len(features) < len(store.columns().event_ids)
