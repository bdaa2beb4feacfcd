"""Run the product over corpora with gold places or dates, and print the scorers' figures.

    python benchmarks/accuracy.py CORPUS.jsonl… [--scorers FOLDER] [--demonyms] [--reliability]

``FOLDER`` holds ``score_geoparse.py`` and ``score_timex.py``, and is ``shared/tools`` beside the
checkout unless told; a corpus with ``toponyms`` is scored by the first (``--coords-only
--same-id``), one with ``timexes`` by the second. Demonyms count as predictions for a corpus whose
gold has them, and with ``--demonyms``. ``--reliability`` prints, for each tenth of the confidence,
how many of the places given were right. ``--predictions FOLDER`` keeps what was found.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from corpora import document, lines

from dateline.domain.events import Analysis, Mention, MentionKind
from dateline.extract.analyser import Analyser
from dateline.extract.model import load_model
from dateline.gazetteer.database import open_gazetteer

NEAR_KM = 161.0
SCORERS = Path(__file__).parents[2] / "shared" / "tools"


def main() -> int:
    """Analyse, write predictions, score them."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("corpora", nargs="+", type=Path)
    parser.add_argument("--scorers", type=Path, default=SCORERS)
    parser.add_argument("--demonyms", action="store_true")
    parser.add_argument("--reliability", action="store_true")
    parser.add_argument("--predictions", type=Path)
    options = parser.parse_args()
    if not (options.scorers / "score_geoparse.py").is_file():
        parser.error(f"no scorers in {options.scorers}: name their folder with --scorers")
    analyser = Analyser(load_model(), open_gazetteer())
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.predictions or Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        for corpus in options.corpora:
            _measure(corpus, analyser, folder, options)
    return 0


def _measure(corpus: Path, analyser: Analyser, folder: Path, options: argparse.Namespace) -> None:
    records = lines(corpus)
    begin = time.perf_counter()
    analyses = list(analyser.analyse_many(document(record) for record in records))
    seconds = time.perf_counter() - begin
    print(f"\n== {corpus.stem}: {len(records)} documents in {seconds:.1f} s")
    dated = "timexes" in records[0]
    demonyms = options.demonyms or _has_demonyms(records)
    made = [_times(one) if dated else _toponyms(one, demonyms) for one in analyses]
    target = folder / f"{corpus.stem}.predicted.jsonl"
    target.write_text("".join(json.dumps(line) + "\n" for line in made), encoding="utf-8")
    scorer = options.scorers / ("score_timex.py" if dated else "score_geoparse.py")
    extra = [] if dated else ["--coords-only", "--same-id", "--types"]
    subprocess.run([sys.executable, scorer, corpus, target, *extra], check=True)
    if not dated:
        pairs = _outcomes(records, analyses)
        print(f"right alternative among those offered: {_offered(records, analyses):.3f}")
        print(f"expected calibration error: {_calibration_error(pairs, options.reliability):.3f}")


def _has_demonyms(records: Sequence[dict[str, Any]]) -> bool:
    gold = (name for record in records for name in record.get("toponyms", ()))
    return any("demonym" in str(name.get("type") or name.get("kind")).lower() for name in gold)


def _toponyms(analysis: Analysis, demonyms: bool) -> dict[str, Any]:
    kept = [one for one in analysis.mentions if demonyms or one.kind is not MentionKind.DEMONYM]
    return {"id": analysis.document.id, "toponyms": [_toponym(one) for one in kept]}


def _toponym(mention: Mention) -> dict[str, Any]:
    made: dict[str, Any] = {"start": mention.start, "end": mention.end}
    place = mention.place
    if place is not None:
        made |= {"lat": place.latitude, "lon": place.longitude}
        source, _, number = place.id.partition(":")
        if source == "geonames":
            made["geonameid"] = number
    return made


def _times(analysis: Analysis) -> dict[str, Any]:
    keys = ("start", "end", "text", "type", "value")
    found = [{key: getattr(time, key) for key in keys} for time in analysis.dates]
    return {"id": analysis.document.id, "timexes": found}


def _outcomes(
    records: Sequence[dict[str, Any]], analyses: Sequence[Analysis]
) -> list[tuple[float, bool]]:
    """Return (confidence, whether right) of each located mention, unless its gold has no point."""
    pairs = []
    for record, analysis in zip(records, analyses, strict=True):
        for mention in analysis.mentions:
            if mention.place is None or mention.kind is MentionKind.DEMONYM:
                continue
            golds = _overlapping(record, mention)
            located = [gold for gold in golds if gold.get("lat") is not None]
            if located or not golds:
                right = bool(located) and _is_there(mention.place, located[0])
                pairs.append((mention.confidence, right))
    return pairs


def _overlapping(record: dict[str, Any], mention: Mention) -> list[dict[str, Any]]:
    return [
        gold
        for gold in record["toponyms"]
        if min(gold["end"], mention.end) > max(gold["start"], mention.start)
    ]


def _is_there(place: Any, gold: dict[str, Any]) -> bool:
    from geopy.distance import great_circle

    if place.id == f"geonames:{gold.get('geonameid')}":
        return True
    here, there = (place.latitude, place.longitude), (gold["lat"], gold["lon"])
    return float(great_circle(here, there).km) <= NEAR_KM


def _offered(records: Sequence[dict[str, Any]], analyses: Sequence[Analysis]) -> float:
    """Return the share of located gold names, found and located, whose place is on offer."""
    seen = offered = 0
    for record, analysis in zip(records, analyses, strict=True):
        for mention in analysis.mentions:
            located = [one for one in _overlapping(record, mention) if one.get("lat") is not None]
            if located and mention.candidates and mention.kind is not MentionKind.DEMONYM:
                seen += 1
                offered += any(_is_there(one.place, located[0]) for one in mention.candidates)
    return offered / max(seen, 1)


def _calibration_error(pairs: Sequence[tuple[float, bool]], show: bool) -> float:
    """Return the mean distance between how sure and how often right, over tenths, by their size."""
    error = 0.0
    for tenth in range(10):
        group = [pair for pair in pairs if min(int(pair[0] * 10), 9) == tenth]
        if not group:
            continue
        sure = sum(confidence for confidence, _ in group) / len(group)
        right = sum(ok for _, ok in group) / len(group)
        error += abs(sure - right) * len(group) / len(pairs)
        if show:
            print(f"  given {sure:.2f}  right {right:.2f}  of {len(group)}")
    return error


if __name__ == "__main__":
    sys.exit(main())
