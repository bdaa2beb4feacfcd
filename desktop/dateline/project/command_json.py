"""Commands as text, for the history in the project file; checked when read, since files travel."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

from dateline.domain.text import DocumentId
from dateline.project.commands import (
    Command,
    Decide,
    DecideScene,
    PutStory,
    RemoveStory,
    RenameProject,
    Several,
)
from dateline.project.rows import (
    EXPRESSION_COLUMNS,
    MENTION_COLUMNS,
    SCENES,
    MentionRow,
    Row,
    StoryRows,
)
from dateline.project.values import BadValue, Value, dump, text, whole

_MOST = 1_000_000
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
    match command:
        case RemoveStory():
            return {"do": "remove", "id": command.document_id, "name": command.name}
        case RenameProject():
            return {"do": "rename", "title": command.title}
        case Decide():
            values = [command.mention, command.decided, command.decision, command.event]
            return {"do": "decide", "values": values}
        case DecideScene():
            return {"do": "scene", "values": [command.mention, command.scene]}
        case PutStory():
            return {"do": "put", "name": command.name, **_plain_rows(command.rows)}
        case Several():
            return {
                "do": "several",
                "name": command.name,
                "commands": [_plain(part) for part in command.commands],
            }
    raise TypeError(f"{type(command).__name__} is not kept in a history")


def _plain_rows(rows: StoryRows) -> dict[str, object]:
    return {
        "document": rows.document,
        "body": rows.body,
        "expressions": rows.expressions,
        "mentions": [row.values() for row in rows.mentions],
    }


def _command(plain: object) -> Command:
    if not isinstance(plain, dict):
        raise BadValue("a deed in the history that can't be read")
    make = _MAKERS.get(text(plain.get("do")))
    if make is None:
        raise BadValue("a deed in the history that is not known")
    return make(plain)


def _remove(plain: Mapping[str, object]) -> Command:
    return RemoveStory(document_id=DocumentId(text(plain["id"])), name=text(plain["name"]))


def _rename(plain: Mapping[str, object]) -> Command:
    return RenameProject(title=text(plain["title"]))


def _decide(plain: Mapping[str, object]) -> Command:
    mention, decided, decision, event = _row(plain["values"], 4)
    return Decide(
        mention=whole(mention, 1),
        decided=whole(decided, 0, 1),
        decision=None if decision is None else whole(decision, 1),
        event=None if event is None else whole(event, 1),
    )


def _scene(plain: Mapping[str, object]) -> Command:
    mention, scene = _row(plain["values"], 2)
    return DecideScene(
        mention=whole(mention, 1),
        scene=None if scene is None else whole(scene, 0, len(SCENES) - 1),
    )


def _put(plain: Mapping[str, object]) -> Command:
    expressions = (_row(row, _EXPRESSION_WIDTH) for row in _list(plain["expressions"]))
    mentions = (_row(row, _MENTION_WIDTH) for row in _list(plain["mentions"]))
    rows = StoryRows(
        document=_row(plain["document"], 14),
        body=_row(plain["body"], 4),
        expressions=tuple(expressions),
        mentions=tuple(map(MentionRow.of, mentions)),
    )
    return PutStory(rows=rows, name=text(plain["name"]))


def _several(plain: Mapping[str, object]) -> Command:
    parts = tuple(_command(part) for part in _list(plain["commands"]))
    return Several(name=text(plain["name"]), commands=parts)


_MAKERS: Mapping[str, Callable[[Mapping[str, object]], Command]] = {
    "remove": _remove,
    "rename": _rename,
    "decide": _decide,
    "scene": _scene,
    "put": _put,
    "several": _several,
}


def _list(value: object) -> list[object]:
    if not isinstance(value, list) or len(value) > _MOST:
        raise BadValue("a list expected")
    return value


def _row(value: object, width: int) -> Row:
    items: list[Value] = _list(value)
    if len(items) != width:
        raise BadValue(f"a row of {width} expected")
    for item in items:
        if item is not None and type(item) not in (int, float, str):
            raise BadValue("plain values expected")
    return tuple(items)
