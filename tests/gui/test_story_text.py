"""A story as a text document."""

from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from dateline.domain.text import Document, DocumentId, Paragraph, Role
from dateline.ui.reader.story_text import StoryText, compose
from dateline.ui.theme import LIGHT

TEXT = "Fire in Odesa\n\nIt burned in Odesa."


def composed(*, title: str, first: Role = Role.HEADLINE) -> StoryText:
    document = Document(
        id=DocumentId("a"),
        title=title,
        text=TEXT,
        paragraphs=(
            Paragraph(index=0, start=0, end=13, role=first),
            Paragraph(index=1, start=15, end=len(TEXT)),
        ),
        published=None,
        source="a",
    )
    return compose(document, (), (), font=QFont(), theme=LIGHT)


def shown(story: StoryText) -> list[str]:
    return [line for line in story.document.toPlainText().split("\n") if line]


def test_the_headline_is_shown_once_and_its_words_can_be_lit(qtbot: QtBot) -> None:
    story = composed(title="Fire in Odesa")
    assert shown(story) == ["Fire in Odesa", "needs a date", "It burned in Odesa."]
    place = story.text_map.position(TEXT.index("Odesa"))
    assert place is not None
    assert story.document.toPlainText()[place : place + 5] == "Odesa"
    assert place < 13


def test_a_first_line_that_is_not_the_title_stays_a_paragraph(qtbot: QtBot) -> None:
    story = composed(title="Odesa burns")
    assert shown(story) == ["Odesa burns", "needs a date", "Fire in Odesa", "It burned in Odesa."]
