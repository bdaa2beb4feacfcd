"""Which of the words that say when are lit in a story."""

from __future__ import annotations

from dateline.domain.text import Document, DocumentId, Paragraph
from dateline.domain.times import TimeExpression, TimexType
from dateline.ui.reader.spans import date_spans
from dateline.ui.reader.text_map import TextMap


def _length(text: str, value: str, *, added: bool = False) -> TimeExpression:
    return TimeExpression(
        start=0,
        end=len(text),
        text=text,
        type=TimexType.DURATION,
        value=value,
        paragraph=0,
        added=added,
    )


def test_bare_hours_are_not_lit() -> None:
    text = "hours after talk of peace"
    whole = Paragraph(index=0, start=0, end=len(text))
    story = TextMap(
        Document(
            id=DocumentId("d"),
            title="",
            text=text,
            paragraphs=(whole,),
            published=None,
            source="",
        )
    )
    story.add(whole, 0)
    assert date_spans([_length("hours", "PTXH")], story) == ()
    assert len(date_spans([_length("hours", "PT3H")], story)) == 1
    assert len(date_spans([_length("hours", "PTXH", added=True)], story)) == 1
