"""The dialog that a picture is asked for in: what it shows is what is written."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from dateline.ui.dialogs.ask_picture import AskPicture
from dateline.ui.main_window import MainWindow
from dateline.ui.pictures.order import Order
from dateline.ui.pictures.wish import EVERYTHING, Part, PictureStyle, PictureWish
from dateline.ui.selection import TimeRange
from support.map_pages import WAIT_MS, ask, wait_settled
from support.project_samples import REPAIR, SHELLING
from support.windows import OpenWindow


def asking(qtbot: QtBot, window: MainWindow) -> AskPicture:
    """Return the dialog, its preview painted."""
    window.deeds["snapshot"].trigger()
    (dialog,) = (each for each in window.findChildren(AskPicture) if each.isVisible())
    qtbot.wait_until(lambda: dialog.preview.view.is_ready, timeout=WAIT_MS)
    return dialog


def said(qtbot: QtBot, dialog: AskPicture, name: str) -> str:
    """Return the words of a part of the preview; empty where it is hidden."""
    box = f"document.querySelector('.dateline-{name}')"
    return str(ask(qtbot, dialog.preview.view, f"{box}.offsetWidth ? {box}.innerText : ''"))


def test_words_and_parts_are_seen_beforehand(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(SHELLING, REPAIR)
    dialog = asking(qtbot, window)
    assert dialog.title.text() == window.session.store.info().title
    words = {
        "title-words": "<b>Winter</b> \U0001f600",
        "title-second": "בדיקה",
        "credit": "The desk",
    }
    for line, text in zip(
        (dialog.title, dialog.subtitle, dialog.credit), words.values(), strict=True
    ):
        line.setText(text)
    for name, text in words.items():
        qtbot.wait_until(lambda name=name, text=text: said(qtbot, dialog, name) == text)
    caption = said(qtbot, dialog, "title-caption")
    assert caption.startswith("22 Dec 2025 – ")
    assert "2 stories" in caption
    shown = {"legend": Part.LEGEND, "north": Part.NORTH, "scale-words": Part.SCALE}
    shown |= {"sources": Part.SOURCES}
    for name, part in shown.items():
        assert said(qtbot, dialog, name)
        dialog.parts[part].setChecked(False)
        qtbot.wait_until(lambda name=name: not said(qtbot, dialog, name))
    assert dialog.cited.isVisible()
    dialog.parts[Part.DATES].setChecked(False)
    qtbot.wait_until(lambda: "22 Dec 2025" not in said(qtbot, dialog, "title-caption"))
    dialog.parts[Part.COUNTS].setChecked(False)
    qtbot.wait_until(lambda: not said(qtbot, dialog, "title-caption"))
    dialog.reject()


def test_a_picture_of_nothing_says_so(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(SHELLING)
    dialog = asking(qtbot, window)
    dialog.parts[Part.COUNTS].setChecked(False)
    start = window.session.full_range().start
    window.session.set_range(TimeRange(start=start - 2 * 86_400, end=start - 86_400))
    qtbot.wait_until(lambda: "nothing in this range" in said(qtbot, dialog, "title-caption"))
    dialog.reject()


def test_style_and_size_are_seen_beforehand_and_the_map_can_be_moved(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window(SHELLING)
    dialog = asking(qtbot, window)
    view = dialog.preview.view
    dialog.styles.setCurrentIndex(dialog.styles.findData(PictureStyle.DARK))
    qtbot.wait_until(lambda: ask(qtbot, view, "document.documentElement.dataset.scheme") == "dark")
    dialog.sizes.setCurrentIndex(dialog.sizes.findData("a4-portrait"))
    width, height = dialog.order().sheet.page
    assert height > width
    inner = "[window.innerWidth, window.innerHeight]"
    qtbot.wait_until(
        lambda: ask(qtbot, view, inner) == pytest.approx([width, height], abs=4), timeout=WAIT_MS
    )
    before = dialog.preview.state()["zoom"]
    dialog.preview.view.zoom_in()
    qtbot.wait_until(lambda: dialog.preview.state()["zoom"] == before + 1, timeout=WAIT_MS)
    assert dialog.order().state["zoom"] == before + 1
    assert window.map_view.state()["zoom"] != before + 1
    picked = window.session.selection
    QTest.mouseClick(view, Qt.MouseButton.LeftButton)
    assert window.session.selection == picked
    dialog.reject()


def test_the_preview_follows_the_window_until_it_is_moved_itself(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window(SHELLING, REPAIR)
    window.map_view.restore({"latitude": 10.0, "longitude": 20.0, "zoom": 4.0})
    dialog = asking(qtbot, window)

    def looks_at(latitude: float) -> bool:
        return abs(dialog.preview.state().get("latitude", 0.0) - latitude) < 0.1

    qtbot.wait_until(lambda: looks_at(10.0), timeout=WAIT_MS)
    window.map_view.restore({"latitude": 30.0, "longitude": 20.0, "zoom": 4.0})
    qtbot.wait_until(lambda: looks_at(30.0), timeout=WAIT_MS)
    wait_settled(qtbot, dialog.preview.view)  # it is there, and has said so
    dialog.preview.view.restore({"latitude": 50.0, "longitude": 20.0, "zoom": 5.0})
    wait_settled(qtbot, dialog.preview.view)
    with qtbot.wait_signal(window.map_view.moved, timeout=WAIT_MS):
        window.map_view.restore({"latitude": 40.0, "longitude": 20.0, "zoom": 4.0})
    wait_settled(qtbot, dialog.preview.view)
    assert looks_at(50.0)
    dialog.preview.easel.look_as_in_window()
    qtbot.wait_until(lambda: looks_at(40.0), timeout=WAIT_MS)
    dialog.reject()


def test_no_two_controls_of_the_dialog_share_a_letter(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window(SHELLING)
    dialog = asking(qtbot, window)
    dialog.kinds.setCurrentIndex(dialog.kinds.findData("webm"))
    dialog.sizes.setCurrentIndex(dialog.sizes.findData("own"))
    labels = [*dialog.findChildren(QLabel), *dialog.findChildren(QAbstractButton)]
    words = [each.text() for each in labels if "&" in each.text() and each.isVisible()]
    letters = [each.partition("&")[2][0].casefold() for each in words]
    assert len(letters) > 15
    assert len(letters) == len(set(letters)), sorted(words, key=lambda each: each.partition("&")[2])
    dialog.reject()


def test_what_was_chosen_is_remembered_and_handed_over(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window(SHELLING)
    dialog = asking(qtbot, window)
    dialog.credit.setText(" The desk ")
    dialog.parts[Part.NORTH].setChecked(False)
    dialog.sizes.setCurrentIndex(dialog.sizes.findData("slide"))
    dialog.styles.setCurrentIndex(dialog.styles.findData(PictureStyle.PRINT))
    with qtbot.wait_signal(dialog.given) as given:
        QTest.keyClick(dialog.title, Qt.Key.Key_Return)
    order = given.args[0]
    assert isinstance(order, Order)
    assert (order.scheme, order.sheet.size.width) == ("print", 1920)
    assert (order.dress.credit, order.dress.parts) == ("The desk", EVERYTHING - {Part.NORTH})
    kept = window.exports.pictures.wish()
    assert (kept.size, kept.style, kept.credit) == ("slide", PictureStyle.PRINT, "The desk")
    again = asking(qtbot, window)
    assert again.wish() == kept
    again.reject()


def test_another_size_is_given_in_pixels_and_its_bounds_are_said(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window(SHELLING)
    dialog = asking(qtbot, window)
    assert not dialog.width_px.isVisible()
    dialog.sizes.setCurrentIndex(dialog.sizes.findData("own"))
    assert dialog.width_px.isVisible()
    dialog.width_px.setValue(1234)
    dialog.height_px.setValue(700)
    assert (dialog.order().sheet.size.width, dialog.order().sheet.size.height) == (1234, 700)
    qtbot.wait_until(dialog.save_button.isEnabled)
    assert not dialog.bounds.isVisible()
    for width, height in ((100, 700), (6001, 3000), (4000, 700)):
        dialog.width_px.setValue(width)
        dialog.height_px.setValue(height)
        qtbot.wait_until(dialog.bounds.isVisible)
        assert "200 to 6,000 pixels, and at most 4 times" in dialog.bounds.text()
        assert not dialog.save_button.isEnabled()
        assert not dialog.copy_button.isEnabled()
        dialog.width_px.setValue(800)
        dialog.height_px.setValue(700)
        qtbot.wait_until(dialog.save_button.isEnabled)
    dialog.accept()
    assert window.exports.pictures.wish().own == (800, 700)


@pytest.mark.parametrize(
    "words", ["", "{", "[]", '{"left_out": 3}', '{"style": "x", "size": 4}', '{"own": [1, "x"]}']
)
def test_what_was_kept_may_be_damaged(words: str) -> None:
    assert PictureWish.from_words(words).parts == EVERYTHING
    kept = PictureWish(
        credit="x", parts=frozenset({Part.SCALE}), size="own", own=(300, 900), kind="png"
    )
    assert PictureWish.from_words(kept.to_words()) == kept


def test_one_key_puts_the_map_on_the_clipboard(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window(SHELLING)
    window.exports.pictures.keep(PictureWish(size="1600"))
    QGuiApplication.clipboard().clear()
    with qtbot.wait_signal(window.exports.written, timeout=WAIT_MS) as told:
        window.deeds["copy_picture"].trigger()
    assert window.deeds["copy_picture"].shortcut().toString() == "Ctrl+Shift+C"
    assert told.args == ["Picture copied, 1600 × 900 pixels"]
    image = QGuiApplication.clipboard().image()
    assert (image.width(), image.height()) == (1600, 900)
    colours = {image.pixelColor(x, 450).name() for x in range(0, 1600, 7)}
    assert len(colours) > 5


def test_the_file_is_what_the_dialog_showed(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window(SHELLING, REPAIR)
    dialog = asking(qtbot, window)
    dialog.sizes.setCurrentIndex(dialog.sizes.findData("1600"))
    view = dialog.preview.view
    qtbot.wait_until(lambda: abs(view.width() / view.height() - 16 / 9) < 0.02, timeout=WAIT_MS)
    with qtbot.wait_signal(view.settled, timeout=WAIT_MS):
        view.ask_settled(1)
    with qtbot.wait_signal(window.exports.written, timeout=WAIT_MS):
        window.exports.pictures.save(tmp_path / "map.png", dialog.order())
    written = QImage(str(tmp_path / "map.png"))
    # The page's last frame reaches the widget at some later time.
    qtbot.wait_until(
        lambda: _difference(view.grab_picture().toImage(), written) < 6, timeout=WAIT_MS
    )
    dialog.reject()


def _difference(one: QImage, other: QImage) -> float:
    """Return the mean difference of two pictures at 100 × 56 pixels, of 255."""
    small = [
        image.convertToFormat(QImage.Format.Format_Grayscale8).scaled(
            100,
            56,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        for image in (one, other)
    ]
    pairs = (
        (each.pixelColor(x, y).lightness() for each in small) for x in range(100) for y in range(56)
    )
    return sum(abs(a - b) for a, b in pairs) / 5600
