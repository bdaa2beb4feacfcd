"""Analysis throughput beside the bare spaCy pipeline, with one worker and two, and their memory.

    python benchmarks/analysis.py [CORPUS.jsonl] [--stories N] [--rounds N] [--unparsed] [--no-pool]

Prints one JSON object. ``ratio`` is the throughput of the product (finding, placing, dating, one
process) over that of the bare pipeline: the same components, texts and batch size, in the same run,
measured in turns; the best round of each counts, in CPU time. ``two_over_one`` compares two worker
processes with one by the clock, start-up left out. ``--unparsed`` adds the bare pipeline
without the parser.
"""

from __future__ import annotations

import argparse
import itertools
import json
import resource
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from dateline import resources
from dateline.domain.progress import Silent
from dateline.domain.text import DocumentId
from dateline.extract.analyser import BATCH, Analyser
from dateline.extract.chunks import cut
from dateline.extract.model import COMPONENTS, bare_pipeline, load_model
from dateline.gazetteer.database import open_gazetteer
from dateline.ingest.readers import Record, document_from_record
from dateline.services.analyse import AnalysisPool
from dateline.services.sources import Source

if TYPE_CHECKING:
    from spacy.language import Language

ROOT = Path(__file__).parents[1]
CORPUS = ROOT.parent / "shared" / "benchmarks" / "geovirus.jsonl"
MEGABYTE = 1024


def stories(corpus: Path, count: int) -> list[Record]:
    """Return ``count`` stories of a corpus, or of the sample where there is none, over and over."""
    if corpus.exists():
        lines = corpus.read_text("utf-8").splitlines()
        texts = [json.loads(line)["text"] for line in lines]
    else:
        texts = [path.read_text("utf-8") for path in sorted((ROOT / "seeds").glob("2*.txt"))]
    return [
        Record(id=DocumentId(str(number)), line=number, name="benchmark", text=text)
        for number, text in zip(range(count), itertools.cycle(texts), strict=False)
    ]


def best_of(rounds: int, runs: dict[str, Callable[[], int]]) -> dict[str, float]:
    """Return the least CPU seconds of each run, made in turns."""
    best = dict.fromkeys(runs, float("inf"))
    for _ in range(rounds):
        for name, run in runs.items():
            begin = time.process_time()
            run()
            best[name] = min(best[name], time.process_time() - begin)
    return best


def seconds_pool(records: list[Record], jobs: int) -> float:
    """Return the time that ``jobs`` warm worker processes take."""
    sources = [Source(id=str(r.id), label=str(r.id), record=r) for r in records]
    with AnalysisPool(jobs=jobs) as pool:
        warm = (Source(id=f"w{n}", label="", record=records[0]) for n in range(4 * jobs))
        list(pool.run(warm, ordered=False, progress=Silent()))
        start = time.perf_counter()
        list(pool.run(sources, ordered=False, progress=Silent()))
        return time.perf_counter() - start


def pool_figures(records: list[Record]) -> dict[str, object]:
    """Return what one worker and two do a second, and the largest worker's memory."""
    taken = {jobs: seconds_pool(records, jobs) for jobs in (1, 2)}
    return {
        "pool_stories_per_s": {j: round(len(records) / s, 1) for j, s in taken.items()},
        "two_over_one": round(taken[1] / taken[2], 2),
        "worker_memory_mb": resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // MEGABYTE,
    }


def without_parser(nlp: Language, texts: list[str]) -> Callable[[], int]:
    """Return a run of the bare pipeline without the parser."""
    return lambda: sum(len(d) for d in nlp.pipe(texts, batch_size=BATCH, disable=["parser"]))


def main() -> None:
    """Measure, print."""
    words = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    words.add_argument("corpus", type=Path, nargs="?", default=CORPUS)
    words.add_argument("--stories", type=int, default=200)
    words.add_argument("--rounds", type=int, default=3)
    words.add_argument("--unparsed", action="store_true")
    words.add_argument("--no-pool", action="store_true")
    call = words.parse_args()
    records = stories(call.corpus, call.stories)
    # First of all: a child's peak begins at that of the process it was forked from.
    pool = {} if call.no_pool else pool_figures(records)
    documents = [document_from_record(record) for record in records]
    texts = [doc.text[c.start : c.end] for doc in documents for c in cut(doc)]
    analyser = Analyser(load_model(), open_gazetteer())
    nlp = bare_pipeline(resources.model_path())
    runs: dict[str, Callable[[], int]] = {
        "bare": lambda: sum(len(doc) for doc in nlp.pipe(texts, batch_size=BATCH)),
        "product": lambda: sum(len(one.mentions) for one in analyser.analyse_many(documents)),
    }
    if call.unparsed:
        runs["unparsed"] = without_parser(nlp, texts)
    tokens = runs["bare"]()
    best = best_of(call.rounds, runs)
    figures: dict[str, object] = {
        "corpus": call.corpus.name if call.corpus.exists() else "seeds",
        "stories": len(documents),
        "tokens": tokens,
        "components": list(COMPONENTS),
        "batch": BATCH,
        "tokens_per_s": {name: round(tokens / seconds) for name, seconds in best.items()},
        "ratio": round(best["bare"] / best["product"], 3),
        "process_memory_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // MEGABYTE,
    }
    print(json.dumps(figures | pool))


if __name__ == "__main__":
    main()
