from __future__ import annotations

from dateline.project.commands import AddAnalysis, RemoveStory
from dateline.ui.models.stories import StoryListModel
from support.project_samples import KYIV, MONDAY, REPAIR, SHELLING, VERSIONS, story
from support.windows import OpenSession

WORDS = "Łódź and Θεσσαλονίκη.\n\nThe power station’s roof. 北京和上海。"
GREEK = story("greek", WORDS, [], title="one")


def listed(model: StoryListModel) -> list[str]:
    return [model.index(row).data() for row in range(model.rowCount())]


def search(model: StoryListModel, words: str) -> list[str]:
    model.search(words)
    return listed(model)


def test_stories_are_found_by_words_of_their_text(open_session: OpenSession) -> None:
    session = open_session(SHELLING, REPAIR, GREEK)
    model = StoryListModel(session, session)
    assert search(model, "crews") == ["repair"]
    assert search(model, "LODZ") == ["one"]
    assert search(model, "θεσσαλονικη") == ["one"]
    assert search(model, "station power") == ["one"]
    assert search(model, '"power station"') == ["one"]
    assert search(model, '"station power"') == []
    assert search(model, "上海") == ["one"]
    assert search(model, "海上") == []
    assert search(model, "khark") == ["repair", "shelling"]
    assert search(model, "arkiv") == []
    assert search(model, "shelling") == ["shelling"], "titles as before"
    assert search(model, "") == ["repair", "one", "shelling"]


def test_the_words_follow_the_project(open_session: OpenSession) -> None:
    session = open_session(SHELLING, REPAIR)
    model = StoryListModel(session, session)
    assert search(model, "crews") == ["repair"]
    session.run(RemoveStory(document_id=REPAIR.document.id))
    assert listed(model) == []
    session.undo()
    assert listed(model) == ["repair"]
    new = story("new", "Crews met in Kyiv on Monday.", [("Kyiv", KYIV, MONDAY)])
    session.run(AddAnalysis(analysis=new, versions=VERSIONS))
    assert listed(model) == ["repair", "new"]
