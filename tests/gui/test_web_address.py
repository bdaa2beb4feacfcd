"""Adding a page or a feed by its address: only where it was allowed, once, within bounds."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from dateline.domain.addresses import is_of_own_network, problem_of, typed_address
from dateline.ui import fetching
from dateline.ui.dialogs.ask_address import AskAddress
from dateline.ui.dialogs.message import MessageDialog
from dateline.ui.main_window import MainWindow
from dateline.ui.settings import Settings
from support.map_pages import WAIT_MS
from support.web_server import Answer, WebServer, web_server
from support.windows import OpenWindow

PAGE = (
    b"<html><head><title>Storm</title></head><body><article><p>Kharkiv stood dark on Monday, and "
    b"crews worked through the night.</p></article><img src='/spy.png'>"
    b"<script src='/spy.js'></script></body></html>"
)
FEED = b"""<?xml version="1.0"?><rss version="2.0"><channel><title>Gazette</title>
<item><title>One</title><guid>1</guid><link>/whole</link>
<description>Kyiv froze.</description></item>
<item><title>Two</title><guid>2</guid><description>Lublin froze.</description></item>
</channel></rss>"""


@pytest.fixture
def server() -> Iterator[WebServer]:
    with web_server() as serving:
        yield serving


def allow() -> None:
    Settings().set_web_addresses(True)


def ids(window: MainWindow) -> list[str]:
    return [story.id for story in window.session.stories]


def said(qtbot: QtBot, window: MainWindow) -> str:
    qtbot.wait_until(lambda: bool(window.findChildren(MessageDialog)), timeout=WAIT_MS)
    dialog = window.findChild(MessageDialog)
    words = str(dialog.words.text())
    dialog.close()
    return words


def dialog_of(window: MainWindow) -> AskAddress:
    (dialog,) = [each for each in window.findChildren(AskAddress) if each.isVisible()]
    return dialog


def fetch(window: MainWindow, address: str) -> None:
    window.bringing.web.fetch(address, True)


def test_nothing_is_asked_while_it_is_off(
    qtbot: QtBot, open_window: OpenWindow, server: WebServer
) -> None:
    window = open_window()
    QGuiApplication.clipboard().setText(f"{server.address}/page")
    window.deeds["paste"].trigger()
    dialog = dialog_of(window)
    assert dialog.field.text() == f"{server.address}/page"
    assert any("Leaves this machine" in label.text() for label in dialog.findChildren(QLabel))
    assert not dialog.allow.isChecked()
    assert not dialog.accept_button.isEnabled()
    dialog.accept()
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    dialog.reject()
    fetch(window, f"{server.address}/page")
    assert not window.runner.tasks
    assert server.asked == []
    assert ids(window) == []


def test_a_page_is_asked_for_once_and_nothing_of_it_is_loaded(
    qtbot: QtBot, open_window: OpenWindow, server: WebServer
) -> None:
    server.answers["/page"] = Answer(PAGE)
    window = open_window()
    window.deeds["add_address"].trigger()
    dialog = dialog_of(window)
    dialog.allow.setChecked(True)
    dialog.field.setText(f"{server.address}/page")
    assert "in your own network" in dialog.understood.text()
    with qtbot.waitSignal(window.importing.reported, timeout=WAIT_MS):
        dialog.accept_button.click()
        qtbot.wait_until(
            lambda: any(d.isVisible() and d is not dialog for d in window.findChildren(AskAddress)),
            timeout=WAIT_MS,
        )
        again = dialog_of(window)
        assert server.asked == []
        assert "127.0.0.1" in again.understood.text()
        assert not again.accept_button.isEnabled()
        again.own.setChecked(True)
        again.accept_button.click()
    assert ids(window) == [f"{server.address}/page"]
    ((path, headers),) = server.asked
    assert path == "/page"
    assert headers["user-agent"].startswith("Dateline/")
    assert "cookie" not in headers
    assert "referer" not in headers
    assert Settings().web_addresses


def test_a_feed_gives_its_entries_and_asks_for_none_of_them(
    qtbot: QtBot, open_window: OpenWindow, server: WebServer
) -> None:
    server.answers["/feed"] = Answer(FEED, kind="text/xml")
    allow()
    window = open_window()
    with qtbot.waitSignal(window.importing.reported, timeout=WAIT_MS) as told:
        fetch(window, f"{server.address}/feed")
    assert told.args[0].words == "2 stories added"
    assert ids(window) == [f"{server.address}/feed#1", f"{server.address}/feed#2"]
    assert [path for path, _ in server.asked] == ["/feed"]


def test_no_cookie_is_kept_from_one_to_the_next(
    qtbot: QtBot, open_window: OpenWindow, server: WebServer
) -> None:
    server.answers["/a"] = Answer(status=302, headers={"Location": "/b"})
    server.answers["/b"] = Answer(PAGE)
    allow()
    window = open_window()
    with qtbot.waitSignal(window.importing.reported, timeout=WAIT_MS):
        fetch(window, f"{server.address}/a")
    assert [path for path, _ in server.asked] == ["/a", "/b"]
    assert all("cookie" not in headers for _, headers in server.asked)


def test_who_sends_on_to_the_own_network_is_not_followed(
    qtbot: QtBot, open_window: OpenWindow, server: WebServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = iter([False, True])  # the first server is of the world, the second of the house
    monkeypatch.setattr(fetching, "is_of_own_network", lambda _number: next(told))
    server.answers["/a"] = Answer(status=302, headers={"Location": "/b"})
    allow()
    window = open_window()
    window.bringing.web.fetch(f"{server.address}/a", False)
    qtbot.wait_until(lambda: bool(window.findChildren(AskAddress)), timeout=WAIT_MS)
    assert [path for path, _ in server.asked] == ["/a"]
    assert "your own network" in dialog_of(window).understood.text()
    dialog_of(window).reject()


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (Answer(status=404), "the server says 404"),
        (Answer(status=302, headers={"Location": "/it"}), "without an end"),
        (Answer(status=302, headers={"Location": "file:///etc/passwd"}), "Only http and https"),
        (Answer(status=302, headers={"Location": "http://a:b@127.0.0.1/"}), "a name or a password"),
        (Answer(b"", kind="text/html"), "is empty"),
        (Answer(b"\x89PNG", kind="image/png"), "is a picture"),
        (Answer(b"<x/>", kind="application/xml"), "which is not read"),
        (Answer(b"x" * 100_000, kind="text/plain", endless=True), "larger than"),
    ],
)
def test_what_can_not_be_had_is_said(
    qtbot: QtBot,
    open_window: OpenWindow,
    server: WebServer,
    answer: Answer,
    words: str,
) -> None:
    server.answers["/it"] = answer
    allow()
    window = open_window()
    fetch(window, f"{server.address}/it")
    assert words in said(qtbot, window)
    assert not window.runner.tasks
    assert len(server.asked) <= fetching.MOST_REDIRECTIONS + 1
    assert ids(window) == []


def test_a_server_that_says_nothing_is_left_in_time(
    qtbot: QtBot, open_window: OpenWindow, server: WebServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching.Fetch.__init__, "__kwdefaults__", {"patience_ms": 1000})
    server.answers["/it"] = Answer(silent=True)
    allow()
    window = open_window()
    fetch(window, f"{server.address}/it")
    assert "did not answer within a second" in said(qtbot, window)


def test_it_is_visible_and_can_be_cancelled(
    qtbot: QtBot, open_window: OpenWindow, server: WebServer
) -> None:
    server.answers["/it"] = Answer(silent=True)
    allow()
    window = open_window()
    fetch(window, f"{server.address}/it")
    qtbot.wait_until(lambda: bool(server.asked), timeout=WAIT_MS)
    assert window.status.working
    window.status.cancel.click()
    qtbot.wait_until(lambda: not window.runner.tasks, timeout=WAIT_MS)
    assert not window.status.working
    assert not window.findChildren(MessageDialog)


def test_a_window_that_closes_hangs_up(
    qtbot: QtBot, open_window: OpenWindow, server: WebServer
) -> None:
    server.answers["/it"] = Answer(silent=True)
    allow()
    window = open_window()
    fetch(window, f"{server.address}/it")
    qtbot.wait_until(lambda: bool(server.asked), timeout=WAIT_MS)
    window.close()
    assert not window.runner.tasks


def test_an_address_that_is_dropped_is_offered(open_window: OpenWindow) -> None:
    window = open_window()
    data = QMimeData()
    data.setUrls([QUrl("https://news.example/story")])
    window.dropEvent(
        QDropEvent(
            QPointF(QPoint(50, 50)),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    dialog = dialog_of(window)
    assert dialog.understood.text() == "Asks news.example."
    dialog.reject()


@pytest.mark.parametrize(
    "address",
    ["ftp://a.example/", "file:///etc/passwd", "javascript:alert(1)", "http://", "http://u:p@a.b/",
     "http://a.b:99999/", "http://a b/", "https://a.b/\u202e", "https://" + "a" * 3000, "http://[1"],
)  # fmt: skip
def test_what_is_no_address_has_a_problem(address: str) -> None:
    assert problem_of(address)
    assert typed_address(address) == ""


@pytest.mark.parametrize(
    ("number", "own"),
    [
        *(
            ("127.0.0.1", True),
            ("10.1.2.3", True),
            ("192.168.1.1", True),
            ("169.254.169.254", True),
        ),
        *(("::1", True), ("fe80::1%eth0", True), ("::ffff:10.0.0.1", True), ("0.0.0.0", True)),
        *(("8.8.8.8", False), ("2606:4700::1", False), ("news.example", False)),
    ],
)
def test_numbers_of_the_own_network(number: str, own: bool) -> None:
    assert is_of_own_network(number) is own
