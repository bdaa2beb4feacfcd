"""Analysis throughput beside the bare spaCy pipeline, and a worker's memory.

Prints one JSON object. ``ratio`` is the throughput of the product (finding, placing, dating, one
process) over that of the bare pipeline: the same components, texts and batch size, in the same run,
measured in turns. ``two_over_one`` compares two worker processes with one, start-up left out.

    python benchmarks/analysis.py [--corpus FILE.jsonl] [--stories N] [--rounds N]
"""

from __future__ import annotations

import argparse
import itertools
import json
import resource
import statistics
import time
from pathlib import Path

from dateline.domain.progress import Silent
from dateline.domain.text import Document, DocumentId
from dateline.extract.analyser import BATCH, Analyser
from dateline.extract.chunks import cut
from dateline.extract.model import COMPONENTS, load_model
from dateline.gazetteer.database import open_gazetteer
from dateline.ingest.readers import Record, document_from_record
from dateline.services.analyse import AnalysisPool
from dateline.services.sources import Source

ROOT = Path(__file__).parents[1]
CORPUS = ROOT.parent / "shared" / "benchmarks" / "geovirus.jsonl"


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


def seconds_bare(nlp: object, documents: list[Document]) -> tuple[float, int]:
    """Return the time of the bare pipeline over the same stretches of text, and its tokens."""
    texts = [doc.text[c.start : c.end] for doc in documents for c in cut(doc)]
    start = time.perf_counter()
    tokens = sum(len(doc) for doc in nlp.pipe(texts, batch_size=BATCH))  # type: ignore[attr-defined]
    return time.perf_counter() - start, tokens


def seconds_product(analyser: Analyser, documents: list[Document]) -> float:
    """Return the time of the whole analysis of the same documents."""
    start = time.perf_counter()
    for _ in analyser.analyse_many(documents):
        pass
    return time.perf_counter() - start


def seconds_pool(records: list[Record], jobs: int) -> float:
    """Return the time that ``jobs`` warm worker processes take."""
    sources = [Source(id=str(r.id), label=str(r.id), record=r) for r in records]
    with AnalysisPool(jobs=jobs) as pool:
        warm = (Source(id=f"w{n}", label="", record=records[0]) for n in range(4 * jobs))
        list(pool.run(warm, ordered=False, progress=Silent()))
        start = time.perf_counter()
        list(pool.run(sources, ordered=False, progress=Silent()))
        return time.perf_counter() - start


def main() -> None:
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--corpus", type=Path, default=CORPUS)
    words.add_argument("--stories", type=int, default=200)
    words.add_argument("--rounds", type=int, default=3)
    call = words.parse_args()
    records = stories(call.corpus, call.stories)
    documents = [document_from_record(record) for record in records]
    nlp = load_model()
    analyser = Analyser(nlp, open_gazetteer())
    seconds_bare(nlp, documents[:20])
    seconds_product(analyser, documents[:20])
    bare, product, tokens = [], [], 0
    for _ in range(call.rounds):
        taken, tokens = seconds_bare(nlp, documents)
        bare.append(taken)
        product.append(seconds_product(analyser, documents))
    pool = {jobs: seconds_pool(records, jobs) for jobs in (1, 2)}
    print(
        json.dumps(
            {
                "corpus": call.corpus.name if call.corpus.exists() else "seeds",
                "stories": len(documents),
                "tokens": tokens,
                "components": list(COMPONENTS),
                "batch": BATCH,
                "bare_tokens_per_s": round(tokens / statistics.median(bare)),
                "product_tokens_per_s": round(tokens / statistics.median(product)),
                "ratio": round(statistics.median(bare) / statistics.median(product), 3),
                "pool_stories_per_s": {j: round(len(records) / s, 1) for j, s in pool.items()},
                "two_over_one": round(pool[1] / pool[2], 2),
                "process_memory_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
                "worker_memory_mb": resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024,
            }
        )
    )


if __name__ == "__main__":
    main()
