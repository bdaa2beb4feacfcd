from __future__ import annotations

import time

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dateline.project.commands import AddAnalysis, RemoveStory
from dateline.ui.models.stories import StoryListModel
from dateline.ui.models.story_words import StoryWords, asked_for
from support.patience import at_most
from support.project_samples import KYIV, MONDAY, REPAIR, SHELLING, VERSIONS, story
from support.windows import OpenSession

GREEK = story("greek", "Łódź and Θεσσαλονίκη.\n\nThe power station’s roof.", [], title="one")


def listed(model: StoryListModel) -> list[str]:
    return [model.index(row).data() for row in range(model.rowCount())]


def search(qtbot: QtBot, model: StoryListModel, words: str) -> list[str]:
    model.search(words)
    qtbot.wait_until(lambda: model.words.complete)
    return listed(model)


def test_stories_are_found_by_words_of_their_text(qtbot: QtBot, open_session: OpenSession) -> None:
    session = open_session(SHELLING, REPAIR, GREEK)
    model = StoryListModel(session, session)
    assert search(qtbot, model, "crews") == ["repair"]
    assert search(qtbot, model, "LODZ") == ["one"]
    assert search(qtbot, model, "θεσσαλονικη") == ["one"]
    assert search(qtbot, model, "station power") == ["one"]
    assert search(qtbot, model, "khark") == ["repair", "shelling"]
    assert search(qtbot, model, "arkiv") == []
    assert search(qtbot, model, "shelling") == ["shelling"], "titles as before"
    assert search(qtbot, model, "") == ["repair", "one", "shelling"]


def test_the_words_follow_the_project(qtbot: QtBot, open_session: OpenSession) -> None:
    session = open_session(SHELLING, REPAIR)
    model = StoryListModel(session, session)
    assert search(qtbot, model, "crews") == ["repair"]
    session.run(RemoveStory(document_id=REPAIR.document.id))
    assert search(qtbot, model, "crews") == []
    session.undo()
    qtbot.wait_until(lambda: listed(model) == ["repair"])
    new = story("new", "Crews met in Kyiv on Monday.", [("Kyiv", KYIV, MONDAY)])
    session.run(AddAnalysis(analysis=new, versions=VERSIONS))
    qtbot.wait_until(lambda: listed(model) == ["repair", "new"])


def test_the_window_never_waits_for_words(qtbot: QtBot, open_session: OpenSession) -> None:
    text = " ".join(f"word{number}" for number in range(4_000))
    session = open_session(*(story(f"{number}", text, []) for number in range(60)))
    words = StoryWords(session, session)
    words.begin()
    longest = 0.0
    while not words.complete:
        began = time.perf_counter()
        QApplication.processEvents()
        longest = max(longest, time.perf_counter() - began)
    assert words.holds(SHELLING.document.id, asked_for("word1")) is False
    assert longest < at_most(0.1)
