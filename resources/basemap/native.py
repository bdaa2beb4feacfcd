"""The name of a town in its country's own language, where its spellings leave no doubt.

The source lists other names without saying in which language. In a country whose language has a
script, or letters, that its neighbours' languages do not share, one name in it is enough; where
there are more, Ukrainian ones are told apart by how they are romanised. Elsewhere nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_ARABIC = re.compile("[\u0621-\u063a\u0641-\u064a \u0640-]+")
_CYRILLIC = "\u0400-\u045f"
_SCRIPTS = {
    "UA": re.compile(f"(?!.*[ыэъёўЫЭЪЁЎ])[{_CYRILLIC}ґҐ '’-]+"),
    "RU": re.compile(f"(?!.*[іїєґўІЇЄҐЎ])[{_CYRILLIC} -]+"),
    "BY": re.compile(f"(?!.*[иїєґщъИЇЄҐЩЪ])[{_CYRILLIC} '’-]+"),
    "BG": re.compile(f"(?!.*[іїєґўыэёІЇЄҐЎЫЭЁ])[{_CYRILLIC} -]+"),
    "GR": re.compile("[\u0370-\u03ff\u1f00-\u1fff -]+"),
    "GE": re.compile("[\u10a0-\u10ff -]+"),
    "AM": re.compile("[\u0531-\u0587 -]+"),
    "IL": re.compile("[\u05d0-\u05ea '\u05f3\u05f4-]+"),
    "TH": re.compile("[\u0e00-\u0e7f -]+"),
    "KR": re.compile("[\uac00-\ud7af -]+"),
    "KP": re.compile("[\uac00-\ud7af -]+"),
    **dict.fromkeys(
        ("SA", "YE", "OM", "AE", "QA", "BH", "KW", "JO", "SY", "LB", "PS", "IQ", "EG", "LY", "SD"),
        _ARABIC,
    ),
}

_LETTERS = dict(
    zip(
        "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
        (
            *("a", "b", "v", "h", "g", "d", "e", "ie", "zh", "z", "y", "i", "i", "i", "k", "l"),
            *("m", "n", "o", "p", "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch"),
            *("", "iu", "ia"),
        ),
        strict=True,
    )
)
_FIRST = {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"}


def native_name(name: str, country: str, others: Iterable[str]) -> str:
    """Return a town's name in its country's language, or nothing where that is not sure.

    Args:
        name: its English name.
        country: ISO 3166-1 alpha-2.
        others: its other names, in any language.
    """
    script = _SCRIPTS.get(country)
    if script is None:
        return ""
    found = sorted({other for other in others if script.fullmatch(other) and other.strip()})
    if country == "UA":
        found = [other for other in found if romanised(other) == name.lower()] or found
    return found[0] if len(found) == 1 else ""


def romanised(ukrainian: str) -> str:
    """Return a Ukrainian name in Latin letters, in lower case: resolution 55 of 2010."""
    plain = ukrainian.lower().replace("'", "").replace("’", "").replace("зг", "zgh")
    words = re.split("([ -])", plain)
    return "".join(_word(word) for word in words)


def _word(word: str) -> str:
    spelled = [_FIRST.get(letter, _LETTERS.get(letter, letter)) for letter in word[:1]]
    spelled += [_LETTERS.get(letter, letter) for letter in word[1:]]
    return "".join(spelled)
