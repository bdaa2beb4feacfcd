"""A second opinion from a geocoder on the net: off until switched on, kept, marked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from dateline.domain.errors import GazetteerError
from dateline.domain.places import Place
from dateline.gazetteer.online import FoundOnline
from dateline.services.exporting import export_project
from dateline.services.opinions import Geocoding, from_json, to_json
from dateline.ui.dialogs.ask_geocoder import AskGeocoder
from dateline.ui.dialogs.choose_place import ChoosePlace
from dateline.ui.main_window import MainWindow
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


def test_kept_answers_of_a_stranger_s_project_are_checked() -> None:
    place = Place(id="online-x:1,2", name="A", feature="S", latitude=1.0, longitude=2.0)  # type: ignore[arg-type]
    assert from_json(to_json((place,))) == (place,)
    for junk in ("", "[", "{}", "3", '["x"]', to_json((KYIV,)), '[{"lat": 99, "lon": 0}]'):
        assert not from_json(junk)
