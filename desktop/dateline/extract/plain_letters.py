"""Stories in plain letters: what is written oddly is read as what it looks like.

"Ｋｙｉｖ" in wide letters, "Rzeszów" with its accent apart, a name with soft hyphens, joiners or
marks of direction inside, thin and hard spaces, "ﬂoods" with a ligature: the model and the
gazetteer are handed the ordinary spelling, and what they find is told in the story's own offsets.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace

from dateline.domain.events import Analysis, Mention
from dateline.domain.text import Document, Paragraph
from dateline.domain.times import TimeExpression

_UNSEEN = "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_JOINING = (
    "\u0590-\u109f\u1780-\u18af\u2600-\u27bf\ufb1d-\ufdff\ufe0f\ufe70-\ufefc\U0001f000-\U0001faff"
)
"""Scripts in which joiners and zero-width spaces part words or shape letters, and emoji."""
_SPACES = "\u00a0\u2000-\u200a\u202f\u205f"
_LOOKALIKES = "\ufb00-\ufb06\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\U0001d400-\U0001d7ff"
_ACCENTS = (
    "\u0300-\u036f\u0483-\u0487\u0653-\u0655\u1160-\u11ff\u1ab0-\u1aff\u1dc0-\u1dff\u3099\u309a"
)
_ODD = re.compile(
    rf"(?<![{_UNSEEN}{_JOINING}])[{_UNSEEN}]++(?![{_JOINING}])"
    rf"|[{_SPACES}]|[{_LOOKALIKES}]|[^\s{_ACCENTS}{_UNSEEN}][{_ACCENTS}]++"
)


def _plain(found: re.Match[str]) -> str:
    kept = "".join(letter for letter in found[0] if unicodedata.category(letter) != "Cf")
    return unicodedata.normalize("NFKC", kept)


@dataclass(frozen=True, slots=True)
class _Edges:
    """Where runs begin in one text and in another; each odd run, from 0, was rewritten."""

    here: list[int]
    there: list[int]

    def start(self, offset: int) -> int:
        """Return where there what begins at ``offset`` begins; within a rewritten run, at its."""
        run = bisect_right(self.here, offset) - 1
        return self.there[run] + (0 if run % 2 else offset - self.here[run])

    def end(self, offset: int) -> int:
        """Return where there what ends before ``offset`` ends; within a rewritten run, at its."""
        run = max(bisect_left(self.here, offset) - 1, 0)
        return self.there[run + 1] if run % 2 else self.there[run] + offset - self.here[run]


class PlainLetters:
    """A document in plain letters, and the way back. Ordinary documents stay as they are."""

    def __init__(self, given: Document) -> None:
        """Rewrite in time linear in the length."""
        self.given = self.document = given
        if given.text.isascii() or not _ODD.search(given.text):
            return
        pieces: list[str] = []
        plain_at, given_at = [0], [0]
        for found in _ODD.finditer(given.text):
            unchanged, rewritten = given.text[given_at[-1] : found.start()], _plain(found)
            pieces += unchanged, rewritten
            begins = plain_at[-1] + len(unchanged)
            plain_at += begins, begins + len(rewritten)
            given_at += found.span()
        pieces.append(given.text[given_at[-1] :])
        self._back = _Edges(plain_at, given_at)
        there = _Edges(given_at, plain_at)
        self.document = replace(
            given,
            text="".join(pieces),
            title=_ODD.sub(_plain, given.title),
            paragraphs=tuple(_moved(there, paragraph) for paragraph in given.paragraphs),
        )

    def given_back(self, analysis: Analysis) -> Analysis:
        """Return what was found in the plain document, told of the given one."""
        if self.document is self.given:
            return analysis
        dates = tuple(self._date(date) for date in analysis.dates)
        words = {plain.text: given.text for plain, given in zip(analysis.dates, dates, strict=True)}
        return replace(
            analysis,
            document=replace(self.given, warnings=analysis.document.warnings),
            mentions=tuple(self._mention(mention, words) for mention in analysis.mentions),
            dates=dates,
        )

    def _date(self, date: TimeExpression) -> TimeExpression:
        start, end = self._back.start(date.start), self._back.end(date.end)
        return replace(date, start=start, end=end, text=self.given.text[start:end])

    def _mention(self, mention: Mention, words: dict[str, str]) -> Mention:
        start, end = self._back.start(mention.start), self._back.end(mention.end)
        moment = mention.moment
        if moment is not None:
            moment = replace(moment, text=words.get(moment.text, moment.text))
        text = self.given.text[start:end]
        return replace(mention, start=start, end=end, text=text, moment=moment)


def _moved(there: _Edges, paragraph: Paragraph) -> Paragraph:
    start = there.start(paragraph.start)
    return replace(paragraph, start=start, end=max(start, there.end(paragraph.end)))
