"""What stands for the worker processes in tests of the window."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from dataclasses import replace

from dateline.domain.errors import SourceError
from dateline.domain.events import Analysis
from dateline.domain.progress import Progress
from dateline.domain.text import DocumentId
from dateline.services.analyse import AnalysisPool, Outcome
from dateline.services.sources import Source
from dateline.services.unpacking import Awaited
from support.project_samples import KHARKIV, KYIV, MONDAY, TUESDAY, story
from support.sources import arrived


def answer(source: Source) -> Analysis:
    """Return a small analysis for any source; a story given a date keeps its text and its id."""
    made = story(
        source.id,
        "Kharkiv stood dark on Monday.\n\nKyiv had light on Tuesday.",
        [("Kharkiv", KHARKIV, MONDAY), ("Kyiv", KYIV, TUESDAY)],
        title=source.label,
    )
    if source.document is None:
        return replace(made, document=replace(made.document, id=DocumentId(source.id)))
    mentions = tuple(
        replace(
            mention,
            paragraph=0,
            start=source.document.text.index(mention.text),
            end=source.document.text.index(mention.text) + len(mention.text),
        )
        for mention in made.mentions
        if mention.text in source.document.text
    )
    return Analysis(document=source.document, mentions=mentions, dates=())


class AnsweringPool(AnalysisPool):
    """Answers from the name of a source: one that holds “bad” can't be read.

    With ``gate`` cleared it answers the first source only and then waits, telling of its steps,
    until the gate is set or the person cancels.
    """

    def __init__(self) -> None:
        super().__init__(jobs=1)
        self.gate = threading.Event()
        self.gate.set()

    def warm(self) -> None:
        """Start nothing."""

    def run(
        self,
        sources: Iterable[Source | Awaited],
        *,
        ordered: bool,
        progress: Progress,
        total: int = 0,
    ) -> Iterator[Outcome]:
        for index, source in enumerate(arrived(sources)):
            progress.step(index, total, source.label)
            while index and not self.gate.wait(0.01):
                progress.step(index, total, source.label)
            if "bad" in source.id or source.error:
                error = source.error or SourceError(
                    f"{source.label}: this is not text.", source=source.label
                )
                yield Outcome(index=index, source=source, error=error)
            else:
                yield Outcome(index=index, source=source, analysis=answer(source))
