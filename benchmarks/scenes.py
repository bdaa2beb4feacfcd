"""How often a place is told as a reader would: something happens there, or it is only spoken of.

    python benchmarks/scenes.py

Prints one JSON object: of the names in `tests/unit/extract/scenes.jsonl`, how many are right, for
the passages that the rules were written with and for those held out.
"""

from __future__ import annotations

import json
from pathlib import Path

from dateline.domain.text import DocumentId
from dateline.extract.analyser import Analyser
from dateline.extract.model import load_model
from dateline.gazetteer.database import open_gazetteer
from dateline.ingest.readers import Record, document_from_record

PASSAGES = Path(__file__).parents[1] / "tests" / "unit" / "extract" / "scenes.jsonl"


def main() -> None:
    """Measure, print."""
    counts = {False: [0, 0], True: [0, 0]}
    with open_gazetteer() as gazetteer:
        analyser = Analyser(load_model(), gazetteer)
        for number, line in enumerate(PASSAGES.read_text("utf-8").splitlines(), start=1):
            passage = json.loads(line)
            name = str(number)
            record = Record(id=DocumentId(name), line=number, name=name, text=passage["text"])
            analysis = analyser.analyse(document_from_record(record))
            found = {one.start: one.scene.value for one in analysis.mentions}
            for gold in passage["places"]:
                counts[passage["held_out"]][0] += found.get(gold["start"]) == gold["scene"]
                counts[passage["held_out"]][1] += 1
    told = {"written_with": counts[False], "held_out": counts[True]}
    print(json.dumps({name: {"right": right, "of": of} for name, (right, of) in told.items()}))


if __name__ == "__main__":
    main()
