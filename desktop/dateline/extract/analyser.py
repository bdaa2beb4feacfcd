"""The whole of the extraction: documents in, analyses out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from dateline.domain.events import Analysis, Mention
from dateline.domain.languages import is_of_languages, partly, places_only
from dateline.domain.places import Gazetteer
from dateline.domain.progress import Progress, Silent
from dateline.domain.standing import NoAnswers, StandingAnswers
from dateline.domain.text import Document
from dateline.domain.times import TimeExpression
from dateline.extract import events
from dateline.extract.chunks import Chunk, cut, quietened
from dateline.extract.collecting import uncollected
from dateline.extract.crowding import TRIED, Allowance, most, remarked, too_many_dates
from dateline.extract.foreign.dates import find_dates
from dateline.extract.foreign.finder import at_home, find_names
from dateline.extract.foreign.grammar import grammar_of
from dateline.extract.foreign.homes import home_of
from dateline.extract.foreign.language import LANGUAGES, Tongues, tongues_of
from dateline.extract.foreign.layout import lay_out
from dateline.extract.long_words import emptied
from dateline.extract.lower_case import with_capitals
from dateline.extract.pacing import Tell
from dateline.extract.places import story as stories
from dateline.extract.places.finder import find_places, place_names
from dateline.extract.places.names import Names
from dateline.extract.places.obeying import obeyed
from dateline.extract.places.proposals import seek
from dateline.extract.plain_letters import PlainLetters
from dateline.extract.times import find_times

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

BATCH = 16
"""Texts that the model reads at once, at the most."""

BATCH_LENGTH = 25_000
"""Code points that the model reads at once, give or take one text: bounds a worker's memory."""


class Analyser:
    """Finds the places and dates of documents. The same document always gives the same analysis."""

    def __init__(
        self, nlp: Language, gazetteer: Gazetteer, answers: StandingAnswers | None = None
    ) -> None:
        """Work with a model from :func:`model.load_model` and any gazetteer.

        ``answers`` are what a person said once and for all; they go before all that is found.
        """
        self._nlp = nlp
        self._answers = answers or NoAnswers()
        self._names = Names(gazetteer)

    def analyse(self, document: Document, *, progress: Progress | None = None) -> Analysis:
        """Return what one document says.

        Raises:
            Cancelled: ``progress``, told after each batch of chunks, said so.
        """
        told = progress or Silent()
        letters = PlainLetters(document)
        document = letters.document
        tongues = tongues_of(document)
        chunks = _english(document, tongues)
        docs = self._read_all([(document, chunks)], told)
        return letters.given_back(self._of(document, tongues, chunks, docs, told))

    def analyse_many(
        self, documents: Iterable[Document], *, progress: Progress | None = None
    ) -> Iterator[Analysis]:
        """Yield the analyses of many documents in their order, reading up to 16 texts at once.

        Raises:
            Cancelled: ``progress``, told after each batch of chunks and before each document,
                said so.
        """
        told = progress or Silent()
        done = 0
        for together in _gathered(documents):
            plain = [PlainLetters(document) for document in together]
            spoken = [tongues_of(letters.document) for letters in plain]
            pieces = [
                (letters.document, _english(letters.document, tongues))
                for letters, tongues in zip(plain, spoken, strict=True)
            ]
            docs = self._read_all(pieces, told)
            for letters, (document, chunks), tongues in zip(plain, pieces, spoken, strict=True):
                told.step(done, 0, document.title)
                yield letters.given_back(self._of(document, tongues, chunks, docs, told))
                done += 1

    def _read_all(
        self, pieces: list[tuple[Document, tuple[Chunk, ...]]], told: Progress
    ) -> Iterator[Doc]:
        """Yield what the model makes of each chunk, a batch at a time: no more is held."""
        flat = [(document, chunk) for document, chunks in pieces for chunk in chunks]
        done = 0
        for batch in _bounded(flat):
            told.step(done, len(flat), batch[0][0].title)
            texts = [
                with_capitals(quietened(emptied(one.text[chunk.start : chunk.end])), self._names)
                for one, chunk in batch
            ]
            yield from self._nlp.pipe(texts, batch_size=BATCH)
            done += len(batch)

    def _of(
        self,
        document: Document,
        tongues: Tongues,
        chunks: tuple[Chunk, ...],
        docs: Iterator[Doc],
        told: Progress,
    ) -> Analysis:
        """Analyse a document in the way that its language, or each of its two, calls for."""
        if tongues.whole:
            return self._places_only(document, tongues, told)
        english = self._analysed(document, chunks, docs, told)
        if not tongues.apart:
            return english
        return _joined(english, self._places_only(english.document, tongues, told))

    def _analysed(
        self, document: Document, chunks: tuple[Chunk, ...], docs: Iterator[Doc], told: Progress
    ) -> Analysis:
        """Take from ``docs`` what belongs to the document's chunks, and find all that it says."""

        def tell() -> None:
            told.step(len(chunks), len(chunks), document.title)

        story = stories.Story(document)
        found: list[TimeExpression] = []
        allowed, tried = Allowance(most(document)), Allowance(TRIED * most(document))
        for chunk, doc in zip(chunks, docs, strict=False):
            if not allowed.spent:
                found += allowed.of(self._times(document, doc, chunk, tried))
            if not chunk.dates_only:
                stories.add(story, doc, chunk.start)
                seek(story, self._names, more=True)
            if story.crowd.remark and _is_read_alone(document):
                break
        with uncollected():
            stories.number(story)
            tell()
            times = tuple(sorted(found, key=lambda time: time.start))
            named = find_places(story, self._names, tell=tell)
            mentions = _apart(obeyed(document, named, self._answers), times)
            tell()
            dated = events.dated(mentions, story=story, times=times, tell=tell)
            tell()
        dates = too_many_dates(document) if allowed.spent or tried.spent else ""
        document = remarked(document, story.crowd.remark, dates)
        return Analysis(document=document, mentions=dated, dates=times)

    def _places_only(self, document: Document, tongues: Tongues, told: Progress) -> Analysis:
        """Find the places and the full dates of what is not in English."""

        def tell() -> None:
            told.step(0, 0, document.title)

        with uncollected():
            return self._placed(document, tongues, tell)

    def _placed(self, document: Document, tongues: Tongues, tell: Tell) -> Analysis:
        code, home = tongues.foreign, home_of(tongues.foreign)
        only = tongues.apart or None
        grammar = grammar_of(code)
        story = lay_out(document, grammar, only)
        allowed = Allowance(most(document))
        times = tuple(allowed.of(find_dates(document, code, only)))
        named = find_names(story, self._names, grammar, home, tell)
        placed = at_home(place_names(story, named, tell=tell), home)
        found = obeyed(document, placed, self._answers)
        language = LANGUAGES[code]
        remark = places_only(language) if tongues.whole else partly(language)
        dates = too_many_dates(document) if allowed.spent else ""
        return Analysis(
            document=remarked(_marked(document, remark), story.crowd.remark, dates),
            mentions=events.dated(found, story=story, times=times, tell=tell),
            dates=times,
            language=language if tongues.whole else "",
        )

    @staticmethod
    def _times(
        document: Document, doc: Doc, chunk: Chunk, tried: Allowance
    ) -> Iterator[TimeExpression]:
        if tried.spent:
            return
        for time in find_times(
            doc,
            published=events.published_at(document),
            paragraphs=document.paragraphs,
            offset=chunk.start,
            source=document.source,
            tried=tried,
        ):
            text = document.text[time.start : time.end]
            yield time if time.text == text else replace(time, text=text)


def _english(document: Document, tongues: Tongues) -> tuple[Chunk, ...]:
    """Return what the model is to read."""
    return () if tongues.whole else cut(document, tongues.apart)


def _joined(english: Analysis, foreign: Analysis) -> Analysis:
    """Return what both parts of a story in two languages say, in text order."""
    return replace(
        foreign,
        mentions=tuple(sorted(english.mentions + foreign.mentions, key=lambda one: one.start)),
        dates=tuple(sorted(english.dates + foreign.dates, key=lambda one: one.start)),
    )


def _marked(document: Document, remark: str) -> Document:
    """Return a document with a remark on its language, however often it is analysed."""
    kept = tuple(one for one in document.warnings if not is_of_languages(one))
    return replace(document, warnings=(*kept, remark))


def _bounded(
    pieces: Iterable[tuple[Document, Chunk]],
) -> Iterator[list[tuple[Document, Chunk]]]:
    """Group chunks so that no group is longer than the bounds."""
    batch: list[tuple[Document, Chunk]] = []
    length = 0
    for document, chunk in pieces:
        size = chunk.end - chunk.start
        if batch and (len(batch) == BATCH or length + size > BATCH_LENGTH):
            yield batch
            batch, length = [], 0
        batch.append((document, chunk))
        length += size
    if batch:
        yield batch


def _gathered(documents: Iterable[Document]) -> Iterator[list[Document]]:
    """Group documents so that no group is longer than the bounds; a long one stands alone."""
    together: list[Document] = []
    length = 0
    for document in documents:
        if together and (len(together) == BATCH or length + len(document.text) > BATCH_LENGTH):
            yield together
            together, length = [], 0
        together.append(document)
        length += len(document.text)
    if together:
        yield together


def _is_read_alone(document: Document) -> bool:
    """Whether no other document's chunks are read after its own: then they need not all be."""
    return len(document.text) > BATCH_LENGTH


def _apart(mentions: tuple[Mention, ...], times: tuple[TimeExpression, ...]) -> tuple[Mention, ...]:
    """Leave out names within a date: "Moscow time", "May"."""
    if not times:
        return mentions
    taken = {at for time in times for at in range(time.start, time.end)}
    return tuple(
        mention for mention in mentions if taken.isdisjoint(range(mention.start, mention.end))
    )
