"""The written forms of the deeds of checking."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields

from dateline.domain.text import DocumentId
from dateline.domain.times import TimeExpression, TimexType
from dateline.project.answer_deeds import AddDate, PutMention, SetAnswers, TakeDate, TakeMention
from dateline.project.answering import Answer
from dateline.project.plain import Form, Plain, items, row
from dateline.project.rows import MENTION_COLUMNS, MentionRow
from dateline.project.values import moment_columns, moment_of, text, whole

_ANSWER = tuple(field.name for field in fields(Answer))
_MENTION_WIDTH = len(MENTION_COLUMNS.split(", "))


def _write_answers(deed: SetAnswers) -> dict[str, object]:
    rows = [[getattr(each, name) for name in _ANSWER] for each in deed.answers]
    return {"name": deed.name, "answers": rows}


def _answers(plain: Plain) -> SetAnswers:
    rows = [row(each, len(_ANSWER)) for each in items(plain["answers"])]
    answers = (Answer(**dict(zip(_ANSWER, each, strict=True))) for each in rows)  # type: ignore[arg-type]
    return SetAnswers(answers=tuple(answers), name=text(plain["name"]))


def _put_mention(plain: Plain) -> PutMention:
    kept = MentionRow.of(row(plain["row"], _MENTION_WIDTH))
    return PutMention(row=kept, name=text(plain["name"]))


def _take_mention(plain: Plain) -> TakeMention:
    return TakeMention(mention=whole(plain["mention"], 1), name=text(plain["name"]))


def _write_date(deed: AddDate) -> dict[str, object]:
    date = deed.date
    values = (date.start, date.end, date.text, date.type, date.value, date.paragraph)
    return {"id": deed.document_id, "date": [*values, *moment_columns(date.moment)]}


def _add_date(plain: Plain) -> AddDate:
    values = row(plain["date"], 10)
    date = TimeExpression(
        start=whole(values[0]),
        end=whole(values[1]),
        text=text(values[2]),
        type=TimexType(text(values[3])),
        value=text(values[4]),
        paragraph=whole(values[5]),
        moment=moment_of(*values[6:]),
        added=True,
    )
    return AddDate(document_id=DocumentId(text(plain["id"])), date=date)


def _take_date(plain: Plain) -> TakeDate:
    return TakeDate(
        document_id=DocumentId(text(plain["id"])),
        start=whole(plain["start"]),
        end=whole(plain["end"]),
    )


FORMS: Mapping[str, Form] = {
    "answers": Form(
        SetAnswers,
        _write_answers,
        _answers,
    ),
    "put mention": Form(
        PutMention, lambda deed: {"name": deed.name, "row": deed.row.values()}, _put_mention
    ),
    "take mention": Form(
        TakeMention, lambda deed: {"name": deed.name, "mention": deed.mention}, _take_mention
    ),
    "add date": Form(AddDate, _write_date, _add_date),
    "take date": Form(
        TakeDate,
        lambda deed: {"id": deed.document_id, "start": deed.start, "end": deed.end},
        _take_date,
    ),
}
