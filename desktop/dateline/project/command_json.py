"""Commands as text, for the history in the project file; checked when read, since files travel."""

from __future__ import annotations

import json
from collections.abc import Mapping

from dateline.domain.text import DocumentId
from dateline.project.annotation_deeds import FORMS as NOTES
from dateline.project.answer_json import FORMS as ANSWERS
from dateline.project.commands import (
    Command,
    Decide,
    DecideScene,
    PutStory,
    RemoveStory,
    RenameProject,
    Several,
)
from dateline.project.plain import Form, Plain, items, row
from dateline.project.rows import (
    EXPRESSION_COLUMNS,
    MENTION_COLUMNS,
    SCENES,
    MentionRow,
    StoryRows,
)
from dateline.project.standing_deeds import FORMS as STANDING
from dateline.project.values import BadValue, dump, text, whole

_EXPRESSION_WIDTH = len(EXPRESSION_COLUMNS.split(", "))
_MENTION_WIDTH = len(MENTION_COLUMNS.split(", "))


def to_text(command: Command) -> str:
    """Return a command as JSON.

    Raises:
        TypeError: it is none of those that a history holds.
    """
    return dump(_plain(command))


def from_text(words: str) -> Command:
    """Return the command that :func:`to_text` wrote.

    Its values are checked for their types here, and for their ranges when it is done.

    Raises:
        BadValue: it is not such a command.
    """
    try:
        return _command(json.loads(words))
    except (RecursionError, KeyError, TypeError, json.JSONDecodeError) as error:
        raise BadValue("a deed in the history that can't be read") from error


def _plain(command: Command) -> dict[str, object]:
    name = _NAMES.get(type(command))
    if name is None:
        raise TypeError(f"{type(command).__name__} is not kept in a history")
    return {"do": name, **_FORMS[name].write(command)}


def _command(plain: object) -> Command:
    if not isinstance(plain, dict):
        raise BadValue("a deed in the history that can't be read")
    form = _FORMS.get(text(plain.get("do")))
    if form is None:
        raise BadValue("a deed in the history that is not known")
    command: Command = form.read(plain)
    return command


def _remove(plain: Plain) -> Command:
    return RemoveStory(document_id=DocumentId(text(plain["id"])), name=text(plain["name"]))


def _rename(plain: Plain) -> Command:
    return RenameProject(title=text(plain["title"]))


def _write_decision(deed: Decide) -> dict[str, object]:
    return {"values": [deed.mention, deed.decided, deed.decision, deed.event]}


def _decide(plain: Plain) -> Command:
    mention, decided, decision, event = row(plain["values"], 4)
    return Decide(
        mention=whole(mention, 1),
        decided=whole(decided, 0, 1),
        decision=None if decision is None else whole(decision, 1),
        event=None if event is None else whole(event, 1),
    )


def _scene(plain: Plain) -> Command:
    mention, scene = row(plain["values"], 2)
    return DecideScene(
        mention=whole(mention, 1),
        scene=None if scene is None else whole(scene, 0, len(SCENES) - 1),
    )


def _write_story(deed: PutStory) -> dict[str, object]:
    rows = deed.rows
    return {
        "name": deed.name,
        "document": rows.document,
        "body": rows.body,
        "expressions": rows.expressions,
        "mentions": [mention.values() for mention in rows.mentions],
    }


def _put(plain: Plain) -> Command:
    expressions = (row(each, _EXPRESSION_WIDTH) for each in items(plain["expressions"]))
    mentions = (row(each, _MENTION_WIDTH) for each in items(plain["mentions"]))
    rows = StoryRows(
        document=row(plain["document"], 14),
        body=row(plain["body"], 4),
        expressions=tuple(expressions),
        mentions=tuple(map(MentionRow.of, mentions)),
    )
    return PutStory(rows=rows, name=text(plain["name"]))


def _write_several(deed: Several) -> dict[str, object]:
    return {"name": deed.name, "commands": [_plain(part) for part in deed.commands]}


def _several(plain: Plain) -> Command:
    parts = tuple(_command(part) for part in items(plain["commands"]))
    return Several(name=text(plain["name"]), commands=parts)


_FORMS: Mapping[str, Form] = {
    "remove": Form(RemoveStory, lambda deed: {"id": deed.document_id, "name": deed.name}, _remove),
    "rename": Form(RenameProject, lambda deed: {"title": deed.title}, _rename),
    "decide": Form(Decide, _write_decision, _decide),
    "scene": Form(DecideScene, lambda deed: {"values": [deed.mention, deed.scene]}, _scene),
    "put": Form(PutStory, _write_story, _put),
    "several": Form(Several, _write_several, _several),
    **ANSWERS,
    **STANDING,
    **NOTES,
}
_NAMES = {form.kind: name for name, form in _FORMS.items()}
