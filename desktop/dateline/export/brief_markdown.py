"""A brief as Markdown (CommonMark, with a table as GitHub has it); the picture is within.

The words of stories are shown as they are: what would be markup is escaped.
"""

from __future__ import annotations

import base64
import re

from dateline.export.brief import Brief, Line, Quote

_MARKUP = re.compile(r"[\\`*_\[\]<>&|~$]|^[#+-](?=[\s#-]|$)|^\d+(?=[.)](?:\s|$))")
_NAMED = {"<": "&lt;", ">": "&gt;", "&": "&amp;"}


def brief_markdown(brief: Brief, picture: bytes | None) -> bytes:
    """Return the text, UTF-8."""
    parts = [f"# {_safe(brief.title)}"]
    if picture:
        data = base64.b64encode(picture).decode()
        parts.append(f"![{_safe(brief.caption)}](data:image/png;base64,{data})")
    parts.append(f"*{_safe(brief.caption)}*")
    if brief.lines:
        parts.append("\n".join([f"| {' | '.join(brief.heads)} |", "|---|---|---|", *_rows(brief)]))
    if brief.references:
        parts.append(f"## {brief.wording.say('Sources')}")
        parts.append(
            "\n".join(f"{number}. {_safe(told)}" for number, told in enumerate(brief.references, 1))
        )
    parts.append(_safe(brief.made_with))
    return ("\n\n".join(parts) + "\n").encode()


def _rows(brief: Brief) -> list[str]:
    return [
        f"| {_safe(line.when)} | {_where(line)} | {_said(brief, line)} |" for line in brief.lines
    ]


def _where(line: Line) -> str:
    return f"**{_safe(line.where)}**<br>{_safe(line.position)}<br>{_safe(line.how_sure)}"


def _said(brief: Brief, line: Line) -> str:
    return "<br>".join(_quoted(brief, quote) for quote in line.quotes)


def _quoted(brief: Brief, quote: Quote) -> str:
    words = (
        f"**{_safe(quote.words)}**" if quote.words.strip() == quote.words else _safe(quote.words)
    )
    before, behind = brief.around(quote)
    return f"{_safe(before)}{words}{_safe(behind)}"


def _safe(words: str) -> str:
    """Return words on one line that no reader of Markdown takes for markup, nor for HTML."""
    line = " ".join(words.split())
    lead = " " if words[:1].isspace() and line else ""
    trail = " " if words[-1:].isspace() and line else ""
    escaped = _MARKUP.sub(lambda match: _escaped(match.group()), line)
    return f"{lead}{escaped}{trail}"


def _escaped(sign: str) -> str:
    if sign.isdigit():  # of a list: its full stop, or bracket, follows
        return f"{sign}\\"
    return _NAMED.get(sign, f"\\{sign}")
