"""How much of the bare pipeline's throughput is left when the product uses it.

    python benchmarks/throughput.py CORPUS.jsonl [--rounds 3]

Both read the same texts in batches of sixteen, in turns, in one process; the best round of each
counts. The bare pipeline has the components that the product uses and nothing else. Also prints the
peak of the process's memory, and with ``--parser`` what the parser would cost.
"""

from __future__ import annotations

import argparse
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

from corpora import document, lines

from dateline import resources
from dateline.extract.analyser import BATCH, Analyser
from dateline.extract.model import load_model
from dateline.gazetteer.database import open_gazetteer


def main() -> int:
    """Measure, print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--parser", action="store_true")
    options = parser.parse_args()
    documents = [document(record) for record in lines(options.corpus)]
    texts = [one.text for one in documents]
    nlp = load_model()
    analyser = Analyser(nlp, open_gazetteer())
    tokens = sum(len(nlp.make_doc(text)) for text in texts)
    runs: dict[str, Callable[[], object]] = {
        "bare pipeline": lambda: [len(doc) for doc in nlp.pipe(texts, batch_size=BATCH)],
        "product": lambda: [len(one.mentions) for one in analyser.analyse_many(documents)],
    }
    if options.parser:
        runs["bare pipeline with the parser in place of the senter"] = _with_parser(texts)
    best = dict.fromkeys(runs, float("inf"))
    for _ in range(options.rounds):
        for name, run in runs.items():
            begin = time.process_time()
            run()
            best[name] = min(best[name], time.process_time() - begin)
    for name, seconds in best.items():
        share = best["bare pipeline"] / seconds
        print(f"{name}: {tokens / seconds:,.0f} tokens/s, {share:.2f} of the bare pipeline")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory: {peak:.0f} MB")
    return 0


def _with_parser(texts: list[str]) -> Callable[[], object]:
    import spacy

    nlp = spacy.load(resources.model_path(), exclude=["attribute_ruler", "lemmatizer", "senter"])
    return lambda: [len(doc) for doc in nlp.pipe(texts, batch_size=BATCH)]


if __name__ == "__main__":
    sys.exit(main())
