"""Words from the rooms that know no Qt, in the language of the person.

Those rooms write plain English: errors, reasons, names of deeds. Much of it lies in project files.
So a sentence is recognised by the template it came of, and said with the same values.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QLocale

from dateline.ui.saying import Later, figure

LONGEST = 2_000
"""Characters of a sentence that is looked at: values come from strangers' files."""
DEEPEST = 3
_PLACE = re.compile(r"\{(\w+)\}")
_NUMBER = re.compile(r"\d{1,3}(?:,\d{3})+|\d+")


def told(words: str, depth: int = 0) -> str:
    """Return a sentence of another room in the language of the window, or as it stands."""
    if QLocale().language() is QLocale.Language.English or len(words) > LONGEST:
        return words
    plain, templates = _templates()
    whole = plain.get(words)
    if whole is not None:
        return whole()
    for literals, template in templates:
        if not all(literal in words for literal in literals):
            continue
        found = _pattern(template.english).fullmatch(words)
        if found is not None:
            return template().format(**dict(_values(found.groupdict(), depth)))
    return _clauses(words, depth) if words.endswith(".") and depth < DEEPEST else words


def _clauses(words: str, depth: int) -> str:
    """Return what is made of clauses, as reasons are: ``The story says “…”; the only city …``."""
    clauses = [f"{clause[:1].lower()}{clause[1:]}" for clause in words[:-1].split("; ")]
    said = [told(clause, depth + 1) for clause in clauses]
    if said == clauses:
        return words
    line = "; ".join(said)
    return f"{line[:1].upper()}{line[1:]}."


def _values(found: dict[str, str], depth: int) -> Iterator[tuple[str, str]]:
    """Yield what stands in the places: words again in one called ``said…``, numbers as written."""
    for name, value in found.items():
        if name.startswith("said") and depth < DEEPEST:
            yield name, told(value, depth + 1)
        elif name.startswith("number") and _NUMBER.fullmatch(value):
            yield name, figure(int(value.replace(",", "")))
        elif name.startswith("place"):
            yield name, value.removeprefix("the ")
        else:
            yield name, value


@cache
def _templates() -> tuple[dict[str, Later], tuple[tuple[list[str], Later], ...]]:
    """Return the sentences without places; of the others what is around those, longest first."""
    from dateline.ui.sentences import SENTENCES

    plain = {each.english: each for each in SENTENCES if not _PLACE.search(each.english)}
    others = [each for each in SENTENCES if _PLACE.search(each.english)]
    others.sort(key=lambda each: len(_PLACE.sub("", each.english)), reverse=True)
    return plain, tuple((_PLACE.split(each.english)[::2], each) for each in others)


@cache
def _pattern(english: str) -> re.Pattern[str]:
    """Return what fits a sentence of this template; a name used twice must hold the same."""
    parts = _PLACE.split(english)
    seen: set[str] = set()
    pattern = ""
    for number, part in enumerate(parts):
        if number % 2 == 0:
            pattern += re.escape(part)
        elif part in seen:
            pattern += f"(?P={part})"
        else:
            seen.add(part)
            pattern += f"(?P<{part}>[0-9,]+)" if part.startswith("number") else f"(?P<{part}>.+?)"
    return re.compile(pattern, re.DOTALL)
