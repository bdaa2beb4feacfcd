"""Run the product's dates over a corpus and print the scorer's figures.

    python benchmarks/dates.py CORPUS.jsonl [--scorer score_timex.py] [--half look|check] [--speed]

A line of the corpus is ``{"id", "dct", "text", "timexes": [{"start", "end", "type", "value"}]}``.
A file that ends in .txt holds our own passages, marked as those beside the tests are.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

import corpora

from dateline.domain.text import Paragraph
from dateline.extract.model import load_model
from dateline.extract.times import find_times

_SHARED = Path(__file__).parents[1].parent / "shared"
Record = dict[str, object]


def published(value: object) -> datetime | None:
    """Read a document creation time: ISO 8601, or day, month, year; None where there is none."""
    text = str(value or "")
    turned = re.fullmatch(r"(\d\d)-(\d\d)-(\d{4})", text)
    if turned:
        text = "-".join(reversed(turned.groups()))
    try:
        return datetime.fromisoformat(text).replace(tzinfo=None)
    except ValueError:
        return None


def lines(text: str) -> list[Paragraph]:
    """Take each line for a paragraph."""
    return [
        Paragraph(index=index, start=line.start(), end=line.end())
        for index, line in enumerate(re.finditer(r"[^\n]+", text))
    ]


def half_of(record: Record) -> str:
    """Split a corpus by a hash of the id, so that one half stays unseen."""
    return "check" if hashlib.sha256(str(record["id"]).encode()).digest()[0] & 1 else "look"


def predict(records: list[Record]) -> tuple[list[Record], float, float]:
    """Return predictions, and the seconds spent by the bare pipeline and by the dates."""
    nlp = load_model()
    begun = time.perf_counter()
    docs = list(nlp.pipe((str(record["text"]) for record in records), batch_size=16))
    parsed = time.perf_counter()
    answers: list[Record] = []
    for record, doc in zip(records, docs, strict=True):
        found = find_times(doc, published=published(record["dct"]), paragraphs=lines(doc.text))
        timexes = [
            {"start": t.start, "end": t.end, "text": t.text, "type": t.type.value, "value": t.value}
            for t in found
        ]
        answers.append({"id": record["id"], "timexes": timexes})
    return answers, parsed - begun, time.perf_counter() - parsed


def write(path: Path, records: Iterable[Record]) -> None:
    path.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("corpus", type=Path)
    asked.add_argument("--scorer", type=Path, default=_SHARED / "tools" / "score_timex.py")
    asked.add_argument("--half", choices=["look", "check"])
    asked.add_argument("--speed", action="store_true", help="print the cost against the pipeline")
    options = asked.parse_args()
    if options.corpus.suffix == ".txt":
        records = corpora.dated_passages(options.corpus)
    else:
        records = corpora.lines(options.corpus)
    if options.half:
        records = [record for record in records if half_of(record) == options.half]
    answers, bare, dates = predict(records)
    with tempfile.TemporaryDirectory() as folder:
        gold, answer = Path(folder) / "gold.jsonl", Path(folder) / "answer.jsonl"
        write(gold, records)
        write(answer, answers)
        command = [sys.executable, str(options.scorer), str(gold), str(answer), "--json"]
        figures = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    for name in ("strict", "relaxed", "type", "value"):
        row = " ".join(f"{letter} {figures[f'{name}_{letter}']:.3f}" for letter in ("P", "R", "F1"))
        print(f"{name:8} {row}")
    if options.speed:
        print(f"pipeline {bare:.2f} s, dates {dates:.2f} s: {dates / bare:.1%} of it")
    return 0


if __name__ == "__main__":
    sys.exit(main())
