"""Which language a story is in.

English tells itself by its small words, without a model; only what is left is asked of py3langid
(naive Bayes over byte n-grams), which is loaded then. ``docs/decisions`` says why that one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING

from dateline.domain.text import Document, Role

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

LANGUAGES = {
    "ar": "Arabic", "az": "Azerbaijani", "be": "Belarusian", "bg": "Bulgarian", "bn": "Bengali",
    "bs": "Bosnian", "ca": "Catalan", "cs": "Czech", "da": "Danish", "de": "German",
    "el": "Greek", "es": "Spanish", "et": "Estonian", "fa": "Persian", "fi": "Finnish",
    "fr": "French", "gl": "Galician", "he": "Hebrew", "hi": "Hindi", "hr": "Croatian",
    "hu": "Hungarian", "hy": "Armenian", "id": "Indonesian", "is": "Icelandic", "it": "Italian",
    "ja": "Japanese", "ka": "Georgian", "kk": "Kazakh", "km": "Khmer", "ko": "Korean",
    "lt": "Lithuanian", "lv": "Latvian", "mk": "Macedonian", "mn": "Mongolian", "mr": "Marathi",
    "ms": "Malay", "my": "Burmese", "ne": "Nepali", "nl": "Dutch",
    "nn": "Norwegian", "no": "Norwegian", "pl": "Polish", "ps": "Pashto", "pt": "Portuguese",
    "ro": "Romanian", "ru": "Russian", "sk": "Slovak", "sl": "Slovenian", "sq": "Albanian",
    "sr": "Serbian", "sv": "Swedish", "sw": "Swahili", "ta": "Tamil", "te": "Telugu",
    "th": "Thai", "tl": "Tagalog", "tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu",
    "uz": "Uzbek", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip
"""Languages that are told apart, by ISO 639 code, with their English names."""

SAMPLE = 2_400
"""Code points that are looked at."""

_ENGLISH = re.compile(
    r"\b(?:the|of|and|to|that|with|said|from|have|this|they|their|been|has|were|which|for|his|at"
    r"|by)\b"
)
_ENOUGH = 0.12
"""The share of such words above which a text is English; of 500 news stories none had under 0.18,
while texts in Dutch, Danish or German have 0.06 at most."""
_LEAST_WORDS = 5
"""A shorter text in Latin letters is taken for English: names and headlines say too little."""
_SURE = 0.8
_ALIKE = (
    "bs hr sl sr",
    "da nn no sv",
    "cs sk",
    "id ms",
    "ca es gl pt",
    "bg mk ru uk be",
    "ne mr hi",
)
"""Languages so alike that being sure of one of them is being sure that it is not English."""
_KIN = {code: frozenset(line.split()) for line in _ALIKE for code in line.split()}
_WORD = re.compile(r"[^\W\d_]+")


def foreign_language(document: Document) -> str:
    """Return the code of a story's language, a key of :data:`LANGUAGES`; empty: read as English."""
    return language_of(_sample(document))


def language_of(text: str) -> str:
    """Return the code of a text's language; empty where it is English or can't be told."""
    lower = text[:SAMPLE].lower()
    words = _WORD.findall(lower)
    if len(_ENGLISH.findall(lower)) >= _ENOUGH * len(words):
        return ""
    if _is_latin(words):
        return _latin_language(text[:SAMPLE]) if len(words) >= _LEAST_WORDS else ""
    return _likeliest(text[:SAMPLE])


def _sample(document: Document) -> str:
    """Return lines of the story's body, from its beginning, its middle and its end."""
    third = SAMPLE // 3
    body = [one for one in document.paragraphs if one.role is not Role.FURNITURE]
    kept = body if len(body) < 9 else [*body[:3], *body[len(body) // 2 :][:3], *body[-3:]]
    share = max(third, SAMPLE // max(len(kept), 1)) if len(kept) < 9 else SAMPLE // 9
    return "\n".join(document.text[one.start : min(one.end, one.start + share)] for one in kept)


def _is_latin(words: Iterable[str]) -> bool:
    """Whether most letters are Latin ones."""
    letters = "".join(words)
    latin = sum(
        letter.isascii() or unicodedata.name(letter, "").startswith("LATIN") for letter in letters
    )
    return 2 * latin >= len(letters)


def _latin_language(text: str) -> str:
    ranked = _identifier().rank(text)
    code = ranked[0][0]
    kin = _KIN.get(code, frozenset({code}))
    sure = sum(share for other, share in ranked if other in kin) >= _SURE
    return code if sure and code != "en" else ""


def _likeliest(text: str) -> str:
    """Return the likeliest language of a text that has few Latin letters."""
    code, _ = _identifier().classify(text)
    return "" if code == "en" else code


@cache
def _identifier() -> LanguageIdentifier:
    """Load the model, once in a process: half a second and some 60 MB."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    made = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    made.set_languages(set(made.labels) & {"en", *LANGUAGES})
    return made
