"""How long lines of 1 MB that were made to hang a reader take, stage by stage, without the model.

    python benchmarks/hostile_lines.py [--size N] [--only WORD] [--model]

Prints one JSON line for each kind of line: CPU seconds of each stage that sees raw text, and
``slowest``. ``english`` is all that is done beside the model, with a bare tokeniser in its place,
whose own time is ``tokens``; ``foreign`` is all that is done with a story in the language named.
``--model`` adds what spaCy itself takes for the line.
"""

from __future__ import annotations

import argparse
import json
import re
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from random import Random
from string import ascii_letters, ascii_lowercase, ascii_uppercase, digits
from typing import TYPE_CHECKING

from dateline import resources
from dateline.domain.errors import SourceError
from dateline.domain.text import Document, DocumentId, Paragraph, Role
from dateline.extract.analyser import Analyser
from dateline.extract.chunks import cut, quietened
from dateline.extract.datelines import after_dateline, dateline
from dateline.extract.foreign.language import LANGUAGES, language_of, tongues_of
from dateline.extract.long_words import BoundedTokenizer
from dateline.extract.lower_case import with_capitals
from dateline.extract.model import load_model
from dateline.extract.places.names import Names
from dateline.extract.quick_tokens import quicken
from dateline.gazetteer.database import GazetteerDatabase, open_gazetteer
from dateline.ingest.readers import read_document

if TYPE_CHECKING:
    from spacy.language import Language

LINES = {
    "spaces": " ", "one letter": "a", "capital": "A", "digits": "1", "points": ".",
    "brackets": "([{", "hyphens": "a-a-", "possessives": "a's's", "dollars": "US$",
    "apostrophes": "l'", "signs": "''", "quotes": "“‘’”\"", "words": "in kyiv and ",
    "capitalised": "Kyiv Warsaw ", "shouted": "KYIV WAR ", "dateline": "KYIV, ",
    "unknown names": "Xqzv Kqzv ", "dates": "12.12.", "worded dates": "1 de enero de ",
    "addresses": "https://kyiv.example/a?b=c&", "e-mail": "a@kyiv.example ",
    "months": "May ", "fractions": "1/", "tens": "10 ", "weekdays": "Monday to ", "noon": "a.m. ",
    "years": "2014-2015, ", "quarters": "Q3 of ", "no such day": "Feb. 30, ", "nothing": "\0",
    "combining": "e\u0301\u0302", "zero width": "K\u200by\u200b", "right to left": "\u202eKyiv ",
    "emoji": "\U0001f642", "chinese": "北京市的人", "one sign": "北", "japanese": "キエフ東京",
    "thai": "กรุงเทพมหานคร", "korean": "서울에서 ", "korean unspaced": "서울에서",
    "arabic": "بيروت وبيروت ", "arabic unspaced": "وبال", "hindi": "दिल्ली में ",
    "ukrainian": "Київ у Києві ", "ukrainian unspaced": "Київ", "hyphens in names": "Києві-",
    "georgian": "თბილისში ", "polish": "Warszawie w Łodzi ", "turkish": "Ankara'da ",
    "french": "L'Ukraine d'Ukraine ", "one-letter words": "a b c I ", "at": "at at ",
    "nested": "(Kyiv (in [Kyiv", "lists with states": "Paris, Texas, Springfield, Illinois and ",
    "cyrillic capitals": "КИЇВ ВІЙНА ", "dates all over": "rain on 3 May 2021 ",
    "days of a month": "May 1, 2, 3 and 4, ", "all months": "January February March ",
    "times of day": "10:30 a.m. ", "numbers": "1,000,000.5 ", "initials": "J. K. St. ",
    "titles": "Mr. Paris of Lake of the ", "quoted names": "“Kyiv” 'Kyiv' ", "lines": "Kyiv\n",
    "table": "Kyiv\t3\t2021-05-04\n", "demonyms": "Ukrainian Polish ", "spans": "from May to ",
    "decades": "the 1990s and ", "ages ago": "two days ago, ", "dashes": "Kyiv — Lviv – ",
    "addresses without scheme": "www.kyiv.example/May/2021 ", "points of names": "U.S. U.K. ",
    "saints": "St. ", "slashes": "1/2/3/4/5 ", "chain of weekdays": "from Monday to Tuesday to ",
    "chain of years": "1990 to 1991 to 1992 to ", "scripts": "Kyiv Київ Киев 基辅 ",
    "deep brackets": "((((((((Kyiv)))))))) ", "joiners": "K\u200dy\u200di\u200dv ",
    "regions": "Donetsk region and Luhansk regions, ", "north": "North South-East of ",
    "chain of years by hyphens": "1990-1991-1992-", "ordinals": "first second third of the ",
    "days in ordinals": "1st, 2nd, 3rd and 4th of ", "hours": "at 5, 6, 7 and 8 p.m. ",
    "institutions": "University of the City of ", "weeks after": "the week after ",
    "open quotes": '"Kyiv, "Lviv, ', "last": "last next this ", "half": "half a ",
    "ago": "two years and three months ago and ", "months of years": "May 2021, June 2022, ",
    "feasts": "Christmas Easter Ramadan ", "midnight": "midnight noon dawn ",
    "republics": "Republic of Kingdom of ", "numbers in words": "twenty-one hundred and ",
    "somebody says": "“Kyiv,” said Lviv of Paris, ", "one-word sentences": "Kyiv. ",
    "somebody": "Mr. Kyiv and Mrs. Paris met in Lviv. ", "capital letters": "A. B. C. ",
    "capitals by hyphens": "KYIV-LVIV-ODESA ", "addressees": "Kyiv <kyiv@kyiv.example>, ",
    "of": "of ", "villas": "Villa de la de la ", "article": "The ",
    "two-word names": "San Santa New ",
    "mixed letters": "КyіvКиївKyiv", "every day": "1 January, 2 January, 3 January, ",
    "flags": "\U0001f1fa\U0001f1e6", "tabs": "\t", "line ends": "\n", "days by lines": "1\n2\n",
    "letters by paragraphs": "a\n\n", "dates by paragraphs": "3 May 2021\n\n",
    "html": "<p>Kyiv</p>",
    "deep html": "<b><i>", "open html": "<div>", "alternating": "kYiV lViV ",
    "unfinished": "from Monday to ", "unfinished years": "between 1990 and ",
    "dates in other languages": "3 mars 2021, 3. März 2021, 3 marca 2021, 3 de mayo de 2021, ",
    "dates in Russian": "3 марта 2021 года, ", "dates in Chinese": "2021年3月4日",
    "double quotes": '"', "soft hyphens": "Ky\u00adiv War\u00adsaw ", "odd case": "aB",
}  # fmt: skip
"""What is said over and over."""


NEWS = Path(__file__).parents[1] / "tests" / "unit" / "extract" / "foreign_news.txt"
_MARK = re.compile(r"\[([^\[\]|]+)\|[^\]]+\]")


def news(language: str) -> str:
    """Return all news of our own in a language, without what marks its places."""
    lines = NEWS.read_text("utf-8").splitlines()
    told = (line.partition(": ")[2] for line in lines if line.startswith(f"{language}: "))
    return _MARK.sub(r"\1", " ".join(told)) + " "


def towns() -> list[str]:
    """Return the names of the largest towns, each another."""
    with closing(sqlite3.connect(resources.path("gazetteer", "gazetteer.sqlite"))) as file:
        rows = file.execute(
            "SELECT name FROM place WHERE feature LIKE 'P%' ORDER BY population DESC LIMIT 90000"
        )
        return [name for (name,) in rows]


def lists() -> dict[str, str]:
    """Return lists of all towns in several forms."""
    names = towns()
    dated = (f"{name} {at % 28 + 1} May {1900 + at % 120};" for at, name in enumerate(names))
    return {
        "towns": ", ".join(names) + ", ",
        "towns in capitals": ", ".join(names).upper() + ", ",
        "towns in small letters": ", ".join(names).lower() + " in ",
        "towns behind in": "".join(f"in {name}, " for name in names),
        "towns with dates": " ".join(dated) + " ",
        "towns by lines": "\n".join(names) + "\n",
        "towns with hyphens": "-".join(names) + "-",
        "towns without commas": " ".join(names) + " ",
    }


def strangers() -> dict[str, str]:
    """Return lines of words that are each another, and that nobody knows; the same every time."""
    dice = Random(1)

    def some(letters: str, most: int, behind: str = " ", least: int = 1) -> str:
        words = ("".join(dice.choices(letters, k=dice.randint(least, most))) for _ in range(90_000))
        return behind.join(words) + behind

    cyrillic, arabic = "абвгдежзиклмнопрстуфхцч", "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
    return {
        "different words": some(ascii_lowercase, 9, least=3),
        "different capitalised": some(ascii_lowercase, 9, least=3).title(),
        "different in capitals": some(ascii_lowercase, 9, least=3).upper(),
        "different initials": some(ascii_uppercase, 1, ". "),
        "different letters": some(ascii_uppercase, 1),
        "different Cyrillic": some(cyrillic, 9, least=3).title(),
        "different Cyrillic unspaced": some(cyrillic, 9, "", least=3),
        "different Arabic": some(arabic, 9, least=3),
        "different Greek": some("αβγδεζηθικλμνοπρστυφχψω", 9, least=3).title(),
        "different Chinese": some("".join(map(chr, range(0x4E00, 0x5E00))), 9, "，"),
        "numbers with signs": some("0123456789,.-/: ", 9),
        "dates with slashes": " ".join(
            f"{at % 12 + 1}/{at % 28 + 1}/{at}" for at in range(1980, 2027)
        ),
        "base64": some(ascii_letters + digits + "+/", 76, "\n"),
        "words of dates": " ".join(dice.choices(_OF_DATES, k=90_000)) + " ",
    }


_OF_DATES = [
    *("from", "to", "until", "between", "and", "the", "of", "last", "next", "early", "late"),
    *("week", "month", "year", "day", "days", "before", "after", "ago", "since", "in", "on", "at"),
    *("by", "May", "June", "Monday", "Friday", "5", "12", "1990", "p.m.", "noon", "half", "two"),
]


def taken(work: Callable[[], object]) -> float:
    """Return the CPU seconds that something takes."""
    begin = time.process_time()
    with suppress(SourceError):
        work()
    return round(time.process_time() - begin, 2)


def of_one_paragraph(text: str) -> Document:
    """Return a document that nobody tidied up."""
    whole = Paragraph(index=0, start=0, end=len(text), role=Role.BODY)
    return Document(
        id=DocumentId("line"),
        title="",
        text=text,
        paragraphs=(whole,) if text else (),
        published=None,
        source="line",
    )


def stages(text: str, bare: Language, gazetteer: GazetteerDatabase) -> dict[str, float]:
    """Return the CPU seconds of each stage for one line."""
    document = of_one_paragraph(text)
    data = text.encode()
    names = Names(gazetteer)
    analyser = Analyser(bare, gazetteer)
    figures = {
        f"read {kind}": taken(lambda kind=kind: _read(data, kind)) for kind in ("txt", "md", "html")
    }
    figures |= {
        "language": taken(lambda: tongues_of(document)),
        "language of all": taken(lambda: language_of(text)),
        "chunks": taken(lambda: cut(document)),
        "quietened": taken(lambda: quietened(text)),
        "datelines": taken(lambda: (dateline(text, 0, len(text)), after_dateline(text, 0, 9**9))),
        "capitals": taken(lambda: with_capitals(text, names)),
    }
    language = tongues_of(document).foreign
    if language:
        return figures | {
            f"foreign: {LANGUAGES[language]}": taken(lambda: analyser.analyse(document))
        }
    tokens = taken(lambda: list(bare.pipe([text[c.start : c.end] for c in cut(document)])))
    return figures | {"tokens": tokens, "english": taken(lambda: analyser.analyse(document))}


def _read(data: bytes, kind: str) -> Document:
    return read_document(data, id=DocumentId("line"), name=f"line.{kind}")


def main() -> None:
    """Measure, print."""
    import spacy

    words = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    words.add_argument("--size", type=int, default=1_000_000, help="bytes in UTF-8")
    words.add_argument("--only", default="")
    words.add_argument("--model", action="store_true")
    call = words.parse_args()
    bare = spacy.blank("en")
    bare.add_pipe("sentencizer")
    quicken(bare)
    bare.tokenizer = BoundedTokenizer(bare.tokenizer)
    model = load_model() if call.model else None
    with open_gazetteer() as gazetteer:
        stages("Kyiv was hit, and Київ у Києві, 北京", bare, gazetteer)
        language_of("Київ у Києві")
        told = {f"news in {one}": news(one) for one in ("Chinese", "Japanese", "Thai", "Ukrainian")}
        for name, piece in {**LINES, **told, **lists(), **strangers()}.items():
            if call.only not in name:
                continue
            text = (
                (piece * (call.size // len(piece.encode()) + 1))
                .encode()[: call.size]
                .decode("utf-8", "ignore")
            )
            figures = stages(text, bare, gazetteer)
            if model is not None:
                chunks = [text[one.start : one.end] for one in cut(of_one_paragraph(text))]
                figures["model"] = taken(lambda chunks=chunks: list(model.pipe(chunks)))
            ours = {stage: seconds for stage, seconds in figures.items() if stage != "model"}
            print(json.dumps({"line": name, "slowest": max(ours.values())} | figures), flush=True)


if __name__ == "__main__":
    main()
