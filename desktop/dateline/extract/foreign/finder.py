"""Finding the names of places in a language that no model here reads: by the gazetteer alone.

Runs of words are unbent and looked up; :mod:`judge` says how likely each names a place where it
stands. Everything doubtful is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice, product

from dateline.domain.events import Mention
from dateline.domain.places import NameKind, NameMatch
from dateline.extract.crowding import ROOM_ABROAD, Crowd
from dateline.extract.foreign.grammar import Grammar, forms
from dateline.extract.foreign.judge import Judge, Reading, is_division
from dateline.extract.pacing import Tell, in_silence, paced
from dateline.extract.places.names import Names, is_demonym
from dateline.extract.places.proposals import Proposal
from dateline.extract.places.recognition import Name
from dateline.extract.places.story import Story

LONGEST = 4
"""Words in a name."""
MOST_SIGNS = 24
"""Signs in a name where no words stand apart."""
MOST_FORMS = 64
"""Forms of a name of several words that are asked for."""

_LEAST = 0.5
_AS_WRITTEN = 20.0
"""How many times more people a place must have to be meant by a word that is bent."""
_SURELY = 0.9
"""How likely a name is a country's, nothing else being known, to be no other place's."""
_TELL_EVERY = 2_000


def find_names(
    story: Story,
    names: Names,
    grammar: Grammar,
    home: frozenset[str] = frozenset(),
    tell: Tell = in_silence,
) -> list[Name]:
    """Return the names of places in a story laid out by :mod:`layout`, in text order.

    ``home`` are the countries (ISO 3166-1) where the story's language is at home.
    """
    story.crowd = Crowd(story.document, ROOM_ABROAD)
    runs = list(_runs(story, _Reader(story, names, grammar), tell))
    named = {run[2].place.country for run in runs if run[2].place.feature.startswith("A.PCL")}
    judge = Judge(story, grammar, home | named)
    found = []
    after = 0
    for start, end, reading in paced(runs, tell):
        sure = judge.probability(start, end, reading) if start >= after else 0.0
        if sure >= _LEAST:
            proposal = Proposal(start, end, story.text(start, end), reading.matches)
            found.append(Name(proposal, sure, demonym=False))
            after = end
    return found


def _runs(story: Story, reader: _Reader, tell: Tell) -> Iterator[tuple[int, int, Reading]]:
    """Yield the longest run from each word on that may be a name; they may overlap.

    It ends where there are more than are looked at.
    """
    for start in paced(range(len(story)), tell, _TELL_EVERY):
        run = reader.longest(start)
        if story.crowd.remark:
            return
        if run is None:
            continue
        if not story.crowd.takes(story.text(start, run[0])):
            return
        yield start, *run


def at_home(mentions: Iterable[Mention], home: frozenset[str]) -> tuple[Mention, ...]:
    """Return the mentions of which it is known what they mean.

    What nothing in the story speaks for is still meant where only one place of the name lies
    ``home`` (countries, ISO 3166-1).
    """
    return tuple(one for found in mentions for one in _at_home(found, home))


def _at_home(mention: Mention, home: frozenset[str]) -> Iterator[Mention]:
    there = [one.place.id for one in mention.candidates if one.place.country in home]
    first = mention.candidates[0] if mention.candidates else None
    if mention.choice is not None:
        yield mention
    elif first is not None and there == [first.place.id]:
        only = "The only place of this name"
        if len(mention.candidates) > 1:
            only += " where this language is spoken"
        reason = f"{only}, though nothing else in the story speaks for it."
        yield replace(mention, choice=first.place.id, confidence=first.score, reason=reason)


class _Reader:
    """What runs of words may be; every run is looked up once."""

    def __init__(self, story: Story, names: Names, grammar: Grammar) -> None:
        self._story = story
        self._names = names
        self._grammar = grammar
        self._forms: dict[str, dict[str, bool]] = {}
        self._opening: dict[str, bool] = {}
        self._read: dict[tuple[str, ...], Reading | None] = {}

    def longest(self, start: int) -> tuple[int, Reading] | None:
        """Return where the longest run of words from ``start`` that may be a name ends, and it."""
        words = self._story.words
        if not (self._may_begin(words[start]) and self._opens(words[start])):
            return None
        ends = self._ends(start) if self._grammar.spaced else self._ends_of_signs(start)
        for end in reversed(ends):
            run = tuple(words[start:end])
            if run not in self._read:
                self._read[run] = max(self._readings(run), key=_prominence, default=None)
            reading = self._read[run]
            if reading is not None:
                return end, reading
        return None

    def _may_begin(self, word: str) -> bool:
        return word[0].isupper() if self._grammar.cased else word[0].isalpha()

    def _opens(self, word: str) -> bool:
        """Whether the name of any place begins with a word, in any of its forms."""
        found = self._opening.get(word)
        if found is None:
            meets = self._story.crowd.meets(len(self._opening))
            found = meets and any(self._names.begins(form) for form in self._forms_of(word))
            self._opening[word] = found
        return found

    def _ends(self, start: int) -> list[int]:
        """Return where a name from ``start`` may end: within its sentence, before any sign."""
        story = self._story
        sentence = story.sentence[start]
        ends = []
        for end in range(start + 1, min(start + LONGEST, len(story)) + 1):
            if not story.words[end - 1][0].isalpha() or story.sentence[end - 1] != sentence:
                break
            ends.append(end)
        return ends

    def _ends_of_signs(self, start: int) -> list[int]:
        """Return where a name may end of which no words stand apart: while any begins so."""
        story, names = self._story, self._names
        sentence = story.sentence[start]
        ends = []
        run = ""
        for at in range(start, min(start + MOST_SIGNS, len(story))):
            word = story.words[at]
            if not word[0].isalpha() or story.sentence[at] != sentence:
                break
            run += word
            if not names.begins(run):
                break
            if at - start + 1 >= self._grammar.shortest:
                ends.append(at + 1)
        return ends

    def _readings(self, run: tuple[str, ...]) -> Iterator[Reading]:
        joint = " " if self._grammar.spaced else ""
        bends = product(*(self._forms_of(word).items() for word in run))
        for number, bent in enumerate(islice(bends, MOST_FORMS)):
            name = joint.join(form for form, _ in bent)
            matches = self._names.matches(name) if self._names.known(name) else ()
            if matches and not is_demonym(matches) and _is_spelled_so(name, matches[0]):
                as_written = number == 0 and any(match.exact for match in matches)
                inside = any(led for _, led in bent)
                meant = _of_country(matches)
                yield Reading(matches=meant, bent=not as_written, inside=inside)

    def _forms_of(self, word: str) -> dict[str, bool]:
        if word not in self._forms:
            self._forms[word] = forms(word, self._grammar)
        return self._forms[word]


def _of_country(matches: tuple[NameMatch, ...]) -> tuple[NameMatch, ...]:
    """Return the country alone where a name is all but surely its, or else its capital's.

    What else a story names speaks for villages at home: "Węgry" is one, but Hungary is meant.
    """
    country = next((one for one in matches if one.place.feature.startswith("A.PCL")), None)
    if country is None:
        return matches
    capital = matches[0].place.feature == "P.PPLC" and matches[0].place.country
    if country.prior >= _SURELY or country.place.country == capital:
        return (country,)
    return matches


def _is_spelled_so(name: str, match: NameMatch) -> bool:
    """Whether a short form is one, and capitals are where the name has them.

    "AZ" is Arizona's, but the Hungarian article "Az" is not; "La paz" is no town.
    """
    if match.kind is NameKind.ABBREVIATION:
        return match.exact and name.isupper()
    pairs = zip(name.split(), match.name.split(), strict=False)
    return not any(ours.islower() and theirs[0].isupper() for ours, theirs in pairs)


def _prominence(reading: Reading) -> float:
    place = reading.place
    people = max(place.population, 1) * (10 if is_division(place) else 1)
    return people if reading.bent else people * _AS_WRITTEN
