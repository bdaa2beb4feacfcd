"""Finding the names of places in a language that no model here reads: by the gazetteer alone.

A name is kept where it is one of the well-known ones, or where a word before it says that something
is there; everything doubtful is left out. The numbers are judgements, on the cautious side.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, product

from dateline.domain.places import NameKind, NameMatch, Place
from dateline.extract.foreign.grammar import Grammar, forms
from dateline.extract.pacing import Tell, in_silence, paced
from dateline.extract.places.names import Names, is_demonym
from dateline.extract.places.proposals import Proposal
from dateline.extract.places.recognition import Name
from dateline.extract.places.story import Story

LONGEST = 4
"""Words in a name; in scripts without spaces twice as many signs."""

MOST_FORMS = 64
"""Forms of a name of several words that are asked for."""

_LEAST = 0.5
_LARGE = 100_000
_HUGE = 500_000
_AS_WRITTEN = 20.0
"""How many times more people a place must have to be meant by a word that is bent."""
_TELL_EVERY = 2_000


@dataclass(frozen=True, slots=True)
class _Reading:
    """What a run of words may be: ``bent`` where it is not written as the gazetteer has it."""

    matches: tuple[NameMatch, ...]
    bent: bool

    @property
    def place(self) -> Place:
        return self.matches[0].place


def find_names(story: Story, names: Names, grammar: Grammar, tell: Tell = in_silence) -> list[Name]:
    """Return the names of places in a story laid out by :mod:`layout`, in text order."""
    reader, judge = _Reader(story, names, grammar), _Judge(story, grammar)
    found = []
    after = 0
    for start in paced(range(len(story)), tell, _TELL_EVERY):
        run = reader.longest(start) if start >= after else None
        if run is None:
            continue
        end, reading = run
        sure = judge.probability(start, end, reading)
        if sure >= _LEAST:
            proposal = Proposal(start, end, story.text(start, end), reading.matches)
            found.append(Name(proposal, sure, demonym=False))
            after = end
    return found


class _Reader:
    """What runs of words may be; every run is looked up once."""

    def __init__(self, story: Story, names: Names, grammar: Grammar) -> None:
        self._story = story
        self._names = names
        self._grammar = grammar
        self._forms: dict[str, list[str]] = {}
        self._read: dict[tuple[str, ...], _Reading | None] = {}

    def longest(self, start: int) -> tuple[int, _Reading] | None:
        """Return the longest run of words from ``start`` that may be a name, and where it ends."""
        words = self._story.words
        if not self._may_begin(words[start]):
            return None
        for end in reversed(self._ends(start)):
            run = tuple(words[start:end])
            if run not in self._read:
                self._read[run] = max(self._readings(run), key=_prominence, default=None)
            reading = self._read[run]
            if reading is not None:
                return end, reading
        return None

    def _may_begin(self, word: str) -> bool:
        return word[0].isupper() if self._grammar.cased else word[0].isalpha()

    def _ends(self, start: int) -> list[int]:
        """Return where a name from ``start`` may end: within its sentence, before any sign."""
        story = self._story
        limit = min(start + (LONGEST if self._grammar.spaced else 2 * LONGEST), len(story))
        ends = []
        for end in range(start + 1, limit + 1):
            word = story.words[end - 1]
            if not (word[0].isalpha() and story.sentence[end - 1] == story.sentence[start]):
                break
            ends.append(end)
        return ends

    def _readings(self, run: tuple[str, ...]) -> Iterator[_Reading]:
        joint = " " if self._grammar.spaced else ""
        bends = product(*(self._forms_of(word) for word in run))
        for number, bent in enumerate(islice(bends, MOST_FORMS)):
            name = joint.join(bent)
            matches = self._names.matches(name) if self._names.known(name) else ()
            if matches and not is_demonym(matches) and _is_spelled_so(name, matches[0]):
                as_written = number == 0 and any(match.exact for match in matches)
                yield _Reading(matches, bent=not as_written)

    def _forms_of(self, word: str) -> list[str]:
        if word not in self._forms:
            self._forms[word] = forms(word, self._grammar)
        return self._forms[word]


def _is_spelled_so(name: str, match: NameMatch) -> bool:
    """Whether a short form is one: "AZ" is Arizona's, but the Hungarian article "Az" is not."""
    return match.kind is not NameKind.ABBREVIATION or (match.exact and name.isupper())


def _prominence(reading: _Reading) -> float:
    place = reading.place
    people = max(place.population, 1) * (10 if _is_division(place) else 1)
    return people if reading.bent else people * _AS_WRITTEN


def _is_division(place: Place) -> bool:
    """Whether it is a country, a large region, or a capital."""
    large = place.feature == "A.ADM1" and place.population >= _LARGE
    return large or place.feature.startswith(("A.PCL", "L.", "P.PPLC"))


class _Judge:
    """How likely a run of words names a place, by where it stands."""

    def __init__(self, story: Story, grammar: Grammar) -> None:
        self._story = story
        self._grammar = grammar
        self._plain = {word for word in story.words if word.islower()}

    def probability(self, start: int, end: int, reading: _Reading) -> float:
        """Return 0 to 1."""
        if not self._grammar.spaced:
            return self._without_spaces(start, end, reading)
        if not self._grammar.cased:
            return self._without_capitals(start, end, reading)
        return self._with_capitals(start, end, reading)

    def _with_capitals(self, start: int, end: int, reading: _Reading) -> float:
        story, place = self._story, reading.place
        inside = story.word(start - 1) in self._grammar.inside
        great = _is_division(place) or place.population >= _LARGE
        if self._is_part_of_a_name(start, end, reading) or self._is_ordinary(
            start, end, inside=inside
        ):
            return 0.0
        if inside:
            least = 10_000 if reading.bent else 1_000
            return 0.93 if great else 0.7 if place.population >= least else 0.0
        if self._grammar.articles and self._is_noun(start, place):
            return 0.0
        length = end - start if end - start > 1 else len(story.words[start])
        if great and (length >= 5 or not reading.bent):
            return 0.75 if reading.bent else 0.88
        begins = story.sentence_starts[story.sentence[start]] == start
        plain = not begins and not reading.bent
        return 0.55 if plain and place.population >= _LARGE / 5 else 0.0

    def _is_part_of_a_name(self, start: int, end: int, reading: _Reading) -> bool:
        """Whether another name stands right beside: "Джек Лондон" is somebody."""
        bending = not self._grammar.inside
        if self._grammar.articles or (bending and reading.bent):
            return False
        story = self._story
        first = story.sentence_starts[story.sentence[start]]
        before = start - 1 > first and self._is_name(start - 1)
        if start - 1 == first:
            before = self._is_name(start - 1) and story.word(start - 1) not in self._grammar.inside
        same = end < len(story) and story.sentence[end] == story.sentence[start]
        return before or (same and self._is_name(end))

    def _is_noun(self, start: int, place: Place) -> bool:
        """Whether it may be a common noun, all of which have capitals in German: "das Essen"."""
        if place.feature.startswith("A.PCL"):
            return False
        small = not _is_division(place) and place.population < _HUGE
        return small or self._story.word(start - 1) in self._grammar.articles

    def _is_name(self, at: int) -> bool:
        word = self._story.words[at]
        return word[0].isupper() and not word.isupper() and word.lower() not in self._plain

    def _is_ordinary(self, start: int, end: int, *, inside: bool) -> bool:
        """Whether the same word stands in the story without its capital."""
        alone = end == start + 1
        return alone and not inside and self._story.lower[start] in self._plain

    def _without_capitals(self, start: int, end: int, reading: _Reading) -> float:
        place = reading.place
        inside = self._story.word(start - 1) in self._grammar.inside
        length = sum(map(len, self._story.words[start:end]))
        if _is_division(place) or place.population >= _HUGE:
            return 0.9 if inside else 0.75 if length > 2 or not reading.bent else 0.0
        if reading.bent or length <= 3 or place.population < _LARGE / 5:
            return 0.0
        if place.population >= _LARGE:
            return 0.85 if inside else 0.6
        return 0.6 if inside else 0.0

    def _without_spaces(self, start: int, end: int, reading: _Reading) -> float:
        place, length = reading.place, end - start
        if self._cuts_a_word(start, end):
            return 0.0
        if _is_division(place) or place.population >= 2 * _HUGE:
            return 0.88 if length > 2 else 0.72 if length == 2 else 0.0
        return 0.65 if length > 2 and place.population >= _LARGE else 0.0

    def _cuts_a_word(self, start: int, end: int) -> bool:
        """Whether a name in katakana goes on beyond itself."""
        words = self._story.words
        first = start > 0 and _is_katakana(words[start]) and _is_katakana(words[start - 1])
        last = end < len(words) and _is_katakana(words[end]) and _is_katakana(words[end - 1])
        return first or last


def _is_katakana(sign: str) -> bool:
    return "\u30a1" <= sign[0] <= "\u30fa" or sign == "\u30fc"
