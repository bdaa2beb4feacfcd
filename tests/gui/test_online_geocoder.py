"""A second opinion from a geocoder on the net: off until switched on, kept, marked."""

from __future__ import annotations

import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from dateline.domain.errors import GazetteerError
from dateline.domain.places import Place
from dateline.gazetteer.online import FoundOnline
from dateline.services.exporting import export_project
from dateline.services.opinions import Geocoding, from_json, offered, to_json
from dateline.ui.dialogs.ask_geocoder import AskGeocoder
from dateline.ui.dialogs.choose_place import ChoosePlace
from dateline.ui.key_file import KeyFile
from dateline.ui.main_window import MainWindow
from dateline.ui.settings import Settings, data_folder
from support.map_pages import WAIT_MS
from support.project_samples import KYIV, MONDAY, story
from support.windows import OpenWindow

NOMINATIM = Geocoding(service="nominatim", title="Nominatim", host="")
STORY = story("s", "Qwystlivka froze.", [("Qwystlivka", None, MONDAY)])


class Geocoder:
    """Stands for one on the net."""

    asked: list[str] = []  # noqa: RUF012 - emptied by the fixture
    fault: Exception | None = None

    def __init__(self, service: str, *, agent: str, host: str, secret: str) -> None:
        assert service == "nominatim"

    def ask(self, name: str) -> tuple[FoundOnline, ...]:
        self.asked.append(name)
        if self.fault:
            raise self.fault
        if name == "Nowhere":
            return ()
        return (FoundOnline(name="Qwystlivka", address="…", latitude=50.4, longitude=30.5),)


@pytest.fixture(autouse=True)
def geocoder(monkeypatch: pytest.MonkeyPatch) -> type[Geocoder]:
    monkeypatch.setattr(Geocoder, "asked", [])
    monkeypatch.setattr("dateline.gazetteer.online.OnlineGeocoder", Geocoder)
    return Geocoder


def dialog_of(window: MainWindow, kind: type) -> object:
    (dialog,) = [each for each in window.findChildren(kind) if each.isVisible()]
    return dialog


def choosing(window: MainWindow) -> ChoosePlace:
    (kept,) = window.session.store.mentions(STORY.document.id)
    window.session.select_mention(kept.id)
    window.reader.ask_place()
    dialog = dialog_of(window, ChoosePlace)
    assert isinstance(dialog, ChoosePlace)
    return dialog


def test_it_is_off_and_says_what_is_sent_before_it_is_on(
    open_window: OpenWindow, geocoder: type[Geocoder]
) -> None:
    window = open_window(STORY)
    dialog = choosing(window)
    assert dialog.online.text() == "Ask a geocoder online…"
    dialog.online.click()
    asking = dialog_of(window, AskGeocoder)
    assert isinstance(asking, AskGeocoder)
    asking.reject()
    assert geocoder.asked == []
    assert not window.deeds["geocoder"].isChecked()
    window.bringing.opinions.ask("Qwystlivka")
    assert not window.runner.tasks
    dialog.reject()


def test_a_name_is_asked_once_kept_and_marked(
    qtbot: QtBot, open_window: OpenWindow, geocoder: type[Geocoder], tmp_path: Path
) -> None:
    window = open_window(STORY)
    window.deeds["geocoder"].trigger()
    asking = dialog_of(window, AskGeocoder)
    assert isinstance(asking, AskGeocoder)
    asking.accept_button.click()
    assert window.deeds["geocoder"].isChecked()
    assert window.status._offline.text() == "Nominatim on request"
    dialog = choosing(window)
    assert geocoder.asked == []
    dialog.online.click()
    qtbot.wait_until(lambda: dialog.list.count() > 0, timeout=WAIT_MS)
    assert geocoder.asked == ["Qwystlivka"]
    assert "found online by nominatim" in dialog.list.item(0).text()
    dialog.accept_button.click()
    (kept,) = window.session.store.mentions(STORY.document.id)
    place = kept.mention.place
    assert place is not None
    assert place.id == "online-nominatim:50.40000,30.50000:qwystlivka"
    assert place.country == "UA"
    labels = [label.text() for label in window.reader.view.card.findChildren(QLabel)]
    assert any("found online by nominatim" in words for words in labels)
    export_project(window.session.store, tmp_path / "out.csv")
    assert "online-nominatim:50.40000,30.50000" in (tmp_path / "out.csv").read_text("utf-8")
    again = choosing(window)
    again.field.setText("Qwystlivka ")
    again.online.click()
    assert "found online" in again.list.item(0).text()
    assert geocoder.asked == ["Qwystlivka"]
    again.reject()
    window.deeds["geocoder"].trigger()
    assert window.status._offline.text() == "Offline"


@pytest.mark.parametrize(
    ("prepare", "words"),
    [
        (lambda dialog: dialog.field.setText("Nowhere"), "Nominatim has no place of that name"),
        (lambda _: setattr(Geocoder, "fault", GazetteerError("It can't be reached.")), "reached"),
    ],
)
def test_no_answer_is_said_in_the_dialog(
    qtbot: QtBot,
    open_window: OpenWindow,
    monkeypatch: pytest.MonkeyPatch,
    prepare: Callable[[ChoosePlace], None],
    words: str,
) -> None:
    monkeypatch.setattr(Geocoder, "fault", None)
    window = open_window(STORY)
    window.bringing.opinions.switch_on(NOMINATIM)
    dialog = choosing(window)
    prepare(dialog)
    dialog.online.click()
    qtbot.wait_until(lambda: words in dialog.understood.text(), timeout=WAIT_MS)
    qtbot.wait_until(lambda: not window.runner.tasks, timeout=WAIT_MS)
    dialog.reject()


GEONAMES = "geonames"


def opinions_settings(window: MainWindow) -> Settings:
    return window.bringing.opinions._settings


def asked_again(window: MainWindow) -> AskGeocoder:
    for dialog in window.findChildren(AskGeocoder):
        dialog.close()
    window.bringing.opinions.switch_off()
    window.bringing.opinions.ask_geocoder()
    asking = dialog_of(window, AskGeocoder)
    assert isinstance(asking, AskGeocoder)
    return asking


def choose_geonames(asking: AskGeocoder, name: str) -> None:
    names = [service.name for service in offered()]
    asking.choice.setCurrentIndex(names.index(GEONAMES))
    asking.secret.setText(name)


def test_a_key_is_kept_where_that_is_wished_in_a_file_that_only_its_owner_can_read(
    open_window: OpenWindow,
) -> None:
    window = open_window(STORY, waits=False)
    file = KeyFile(data_folder())
    asking = asked_again(window)
    assert not asking.keeps.isVisible()
    choose_geonames(asking, "somebody")
    assert asking.keeps.isVisible()
    assert not asking.keeps.isChecked()
    asking.accept()
    assert not file.path.exists()
    asking = asked_again(window)
    assert asking.secret.text() == ""
    choose_geonames(asking, "somebody")
    asking.keeps.setChecked(True)
    assert any(str(file.path) in label.text() for label in asking.findChildren(QLabel))
    asking.accept()
    assert stat.S_IMODE(file.path.stat().st_mode) == 0o600
    assert file.all() == {GEONAMES: "somebody"}
    opinions_settings(window).sync()
    held = [each for each in data_folder().rglob("*") if each.is_file() and each != file.path]
    assert any(each.name == "settings.ini" for each in held)
    assert all(b"somebody" not in each.read_bytes() for each in held)
    asking = asked_again(window)
    assert asking.choice.currentText() == "GeoNames"
    assert asking.secret.text() == "somebody"
    assert asking.keeps.isChecked()
    asking.keeps.setChecked(False)
    asking.accept()
    assert not file.path.exists()


def test_a_key_that_older_versions_kept_among_the_settings_leaves_them(
    open_window: OpenWindow,
) -> None:
    window = open_window(STORY, waits=False)
    opinions_settings(window).set_names("geocoder", (GEONAMES, "", "somebody"))
    asking = asked_again(window)
    assert opinions_settings(window).names("geocoder") == (GEONAMES, "")
    assert asking.secret.text() == "somebody"
    assert KeyFile(data_folder()).all() == {GEONAMES: "somebody"}
    asking.close()


def test_a_key_that_can_t_be_kept_is_told_and_used(
    open_window: OpenWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(STORY, waits=False)
    opinions = window.bringing.opinions

    def refuse(*_: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(KeyFile, "keep", refuse)
    with qtbot.waitSignal(opinions.failed) as told:
        opinions.switch_on(
            Geocoding(service=GEONAMES, title="GeoNames", host="", secret="somebody"), True
        )
    assert str(told.args[0]) == "It is used until Dateline ends. Read-only file system."
    assert opinions.title == "GeoNames"


def test_kept_answers_of_a_stranger_s_project_are_checked() -> None:
    place = Place(id="online-x:1,2", name="A", feature="S", latitude=1.0, longitude=2.0)  # type: ignore[arg-type]
    assert from_json(to_json((place,))) == (place,)
    for junk in ("", "[", "{}", "3", '["x"]', to_json((KYIV,)), '[{"lat": 99, "lon": 0}]'):
        assert not from_json(junk)
