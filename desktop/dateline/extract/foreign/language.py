"""Which language a story is in.

English tells itself by its small words, without a model; only what is left is asked of py3langid
(naive Bayes over byte n-grams), which is loaded then. ``docs/decisions`` says why that one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from dateline.domain.text import Document, Paragraph, Role

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
_SURELY_ENGLISH = re.compile(r"\b(?:the|and|that|with|said|this|they|their|been|which)\b")
_ENOUGH_OF_PART = 0.08
"""The share of words that no other language has from which a paragraph is English."""
_LEAST_OF_PART = 8
_LEAST_ENGLISH = 25
"""Words that all English paragraphs of a story in another language have, to be worth reading."""
_OTHER_SCRIPT = re.compile("[\u0370-\u1dff\u2c60-\ud7ff\uf900-\ufdff\ufe70-\ufefc]")
_LEAST_LETTERS = 20
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


@dataclass(frozen=True, slots=True)
class Tongues:
    """What a story is written in."""

    foreign: str = ""
    """The code of its other language, a key of :data:`LANGUAGES`; empty: all is English."""
    apart: frozenset[int] = frozenset()
    """The paragraphs in that language, where others are in English."""

    @property
    def whole(self) -> bool:
        """Whether nothing of it is English."""
        return bool(self.foreign) and not self.apart


def tongues_of(document: Document) -> Tongues:
    """Return what a story is written in, paragraph by paragraph where it has two languages."""
    whole = language_of(_sample(document))
    body = [one for one in document.paragraphs if one.role is not Role.FURNITURE]
    if not whole:
        return _with_foreign_parts(document, body)
    english = [one for one in body if _is_english(document.text[one.start : one.end])]
    length = sum(len(_WORD.findall(document.text, one.start, one.end)) for one in english)
    if length < _LEAST_ENGLISH:
        return Tongues(whole)
    return Tongues(whole, frozenset(one.index for one in body) - {one.index for one in english})


def _is_english(text: str) -> bool:
    lower = text.lower()
    count = len(_WORD.findall(lower))
    surely = len(_SURELY_ENGLISH.findall(lower))
    return count >= _LEAST_OF_PART and surely >= _ENOUGH_OF_PART * count


def _with_foreign_parts(document: Document, body: list[Paragraph]) -> Tongues:
    """Return which paragraphs of an English story are in another script."""
    text = document.text
    if text.isascii():
        return Tongues()
    parts = [one for one in body if _is_in_other_script(text, one.start, one.end)]
    share = SAMPLE // max(len(parts), 1)
    sample = "\n".join(text[one.start : min(one.end, one.start + share)] for one in parts)
    language = _likeliest(sample) if parts else ""
    return Tongues(language, frozenset(one.index for one in parts)) if language else Tongues()


def _is_in_other_script(text: str, start: int, end: int) -> bool:
    other = len(_OTHER_SCRIPT.findall(text, start, end))
    return other >= _LEAST_LETTERS and 2 * other > end - start - text.count(" ", start, end)


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
    return code if sure and code != "en" and not _is_english_but_for_names(text) else ""


def _is_english_but_for_names(text: str) -> bool:
    """Whether what has no capitals is English, however foreign the names are."""
    small = " ".join(word for word in _WORD.findall(text) if word.islower())
    return bool(small) and _identifier().classify(small)[0] == "en"


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
