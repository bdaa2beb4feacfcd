"""The page of third parties' licences: what ships, in which version, under which licence."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from licences import Part

TITLE = "Licences of what Dateline is made of"
HEADINGS = "".join(f"<th align=left>{word}</th>" for word in ("What", "Version", "Licence"))
STYLE = (
    "body{font-family:sans-serif;margin:2em;max-width:60em} pre{white-space:pre-wrap}"
    " h1{font-size:20px} h2{font-size:16px}"
)
PLAIN = {"LicenseRef-Public-Domain": "public domain", "blessing": "public domain"}
"""Identifiers that tell a reader nothing."""


def page(parts: Sequence[Part]) -> str:
    """Return the page as HTML, the same for the same parts.

    A text that several parts share is printed once, under the first of them.
    """
    ordered = sorted(parts, key=lambda part: part.name.lower())
    where: dict[str, str] = {}
    body = [section(number, part, where) for number, part in enumerate(ordered)]
    rows = [
        f'<tr><td><a href="#p{number}">{escape(part.name)}</a></td>'
        f"<td>{escape(part.version)}</td><td>{escape(licence(part))}</td></tr>"
        for number, part in enumerate(ordered)
    ]
    return "\n".join(
        [
            '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">',
            f"<title>{TITLE}</title><style>{STYLE}</style></head><body>",
            f"<h1>{TITLE}</h1>",
            "<p>Dateline itself is under the MIT licence. It is made of, or with:</p>",
            '<table cellspacing="0" cellpadding="3">',
            f"<tr>{HEADINGS}</tr>",
            *rows,
            "</table>",
            *body,
            "</body></html>",
            "",
        ]
    )


def licence(part: Part) -> str:
    """Return a part's licence in words."""
    return PLAIN.get(part.licence, part.licence)


def section(number: int, part: Part, where: dict[str, str]) -> str:
    """Return one part's heading, words and texts.

    Args:
        number: of the part on the page.
        part: what it is.
        where: the texts printed so far and under which name; added to.
    """
    lines = [f'<h2><a name="p{number}"></a>{escape(part.name)} {escape(part.version)}</h2>']
    lines.append(f"<p>{escape(licence(part))}. {escape(part.about)}</p>")
    for text in part.texts:
        plain = "\n".join(line.rstrip() for line in text.strip().splitlines())
        if plain in where:
            lines.append(f"<p>The text is that of {escape(where[plain])}, above.</p>")
            continue
        where[plain] = part.name
        lines.append(f"<pre>{escape(plain)}</pre>")
    return "\n".join(lines)
